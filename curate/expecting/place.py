"""What suites look at: a finished run, and raw articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from curate.errors import UsageError
from curate.ledger import ARTICLES, MANIFEST
from curate.tuples import NamedTuple


class Place(NamedTuple):
    """What is looked at."""

    run: Path | None
    """The folder of a finished run; None where there is none."""
    raw: tuple[str, ...]
    """Raw articles."""

    @property
    def wants(self) -> Mapping[str, str]:
        """Why a frame cannot be made, by its name."""
        no_run = "it wants a finished run; `curate clean` makes one"
        no_raw = "it wants raw articles; name their folder"
        return {
            **({} if self.run else {"records": no_run}),
            **({} if self.raw else {"raw_metadata": no_raw}),
            **({} if self.run or self.raw else {"findings": no_run}),
        }


def parted(paths: Iterable[str]) -> Place:
    """Paths as one finished run and raw articles; two runs are a `UsageError`."""
    runs: list[str] = []
    raw: list[str] = []
    for path in paths:
        (runs if is_run(Path(path)) else raw).append(path)
    if runs[1:]:
        raise UsageError(f"one finished run can be looked at at a time, {', '.join(runs)} found")
    return Place(Path(runs[0]) if runs else None, tuple(raw))


def is_run(folder: Path) -> bool:
    """Whether ``curate clean`` wrote a folder."""
    return (folder / MANIFEST).is_file() and (folder / ARTICLES).is_file()
