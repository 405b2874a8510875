"""Which files are evidence: what lies in ``corpus/raw`` is not mended in place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import pairwise
from pathlib import PurePath

from curate.plan import Plan

EVIDENCE = ("corpus", "raw")
"""Folders, one in the other, below which files are evidence."""


def in_raw(paths: Iterable[str], plan: Plan) -> str | None:
    """The first of some paths that lies in ``corpus/raw``, where fixing is not allowed by the configuration."""
    if plan.files.allow_raw_fix:
        return None
    return next((path for path in paths if path != "-" and _is_evidence(path)), None)


def _is_evidence(path: str) -> bool:
    for known in (os.path.abspath(path), os.path.realpath(path)):  # noqa: PTH100 - as it is named, and what it is
        parts = PurePath(known).parts
        if EVIDENCE in pairwise(parts):
            return True
    return False
