"""Where an export goes: nothing that is there is replaced unless that is asked for, and the run itself never."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from curate import aside
from curate.errors import UsageError
from curate.export.run import FILES, Run


@contextmanager
def file(run: Run, target: Path, *, force: bool) -> Iterator[IO[bytes]]:
    """A stream to a file that appears whole or not at all."""
    if target.is_dir():
        raise UsageError(f"{target}: it is a folder; the name of a file is wanted")
    if target.is_file() and aside.replaceable(target):
        if target.name in FILES and target.resolve().parent == run.folder.resolve():
            raise UsageError(f"{target}: it belongs to the run that is read; choose another name")
        _refuse(target, "it is there already", force=force)
    with aside.file(target) as stream:
        yield stream


@contextmanager
def folder(run: Run, target: Path, own: Sequence[str], *, force: bool) -> Iterator[Path]:
    """An empty folder whose files get into the target at the end, the last named of ``own`` last.

    Files that an earlier export wrote, which are those that ``own`` names, go then, and before it what one that was
    killed left; others stay.
    """
    if target.is_file():
        raise UsageError(f"{target}: it is a file; the name of a folder is wanted")
    if target.resolve() == run.folder.resolve():
        raise UsageError(f"{target}: it is the run that is read; choose another folder")
    if target.is_dir() and any(target.iterdir()):
        _refuse(target, "it is there already, and not empty", force=force)
        aside.sweep(target)
    with aside.folder(target) as part:
        yield part
        for old in [old for pattern in own for old in target.glob(pattern)]:
            old.unlink()
        for pattern in own:
            for new in sorted(part.glob(pattern)):
                place = target / new.relative_to(part)
                place.parent.mkdir(parents=True, exist_ok=True)
                new.replace(place)


def _refuse(target: Path, found: str, *, force: bool) -> None:
    if not force:
        raise UsageError(f"{target}: {found}; another name is wanted, or --force, which replaces an earlier export")
