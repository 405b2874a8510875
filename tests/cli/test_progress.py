"""The progress bar: for long work that somebody watches, and for nothing else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from curate.cli import progress
from curate.formats.items import Input
from curate.plan import Plan
from curate.sources import find


class Case(NamedTuple):
    """Whether somebody looks, whether silence was asked for, and how many bytes there are."""

    watched: bool
    quiet: bool
    size: int


@pytest.mark.parametrize(
    ("case", "shown"),
    [
        pytest.param(Case(True, False, progress.LONG), True, id="long-and-watched"),
        pytest.param(Case(True, False, progress.LONG - 1), False, id="short"),
        pytest.param(Case(False, False, progress.LONG), False, id="in-a-file"),
        pytest.param(Case(True, True, progress.LONG), False, id="quiet"),
    ],
)
def test_bar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, case: Case, shown: bool
) -> None:
    """Two files make up the size; standard input has none."""
    half = case.size // 2
    (tmp_path / "a.txt").write_bytes(b"x" * half)
    (tmp_path / "b.txt").write_bytes(b"x" * (case.size - half))
    monkeypatch.setattr(progress, "DELAY", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: case.watched)
    stdin = Input("-", "stdin", "text", "stdin", data=b"x" * case.size)
    with progress.bar(lambda: [*find([tmp_path], Plan()).inputs, stdin], quiet=case.quiet) as tick:
        tick(half)
        tick(case.size - half)
    assert ("%|" in capsys.readouterr().err) is shown
