"""Rows of what is not built yet: they keep its place."""

from __future__ import annotations

from collections.abc import Iterator

from bench.setting import Setting
from bench.table import Line

NOT_BUILT = "not built yet"


def quality(setting: Setting) -> Iterator[Line]:
    """Filters of others as presets of ours."""
    del setting
    yield Line("quality", "presets of quality: C4, Gopher, FineWeb", NOT_BUILT)


def near_duplicates(setting: Setting) -> Iterator[Line]:
    """Documents that are nearly the same."""
    del setting
    yield Line("near-duplicates", "near-duplicates among the documents", NOT_BUILT)
