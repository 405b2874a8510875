"""The walk through all bridges is taken as it stands in ``docs/walk.md``, and prints what is shown there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages import offline, shell, walk


@pytest.mark.slow
def test_the_walk_is_true(tmp_path: Path) -> None:
    assert walk("docs/walk.md", tmp_path, shell(tmp_path, **offline(tmp_path)), {"json": "raw.jsonl"}) > 30
