"""What is to be worked on: files that the cache does not know, and of a table the rows that it does not know."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from curate import formats
from curate.examining.checked import Checked
from curate.examining.records import effective
from curate.examining.work import Piece, assembled
from curate.formats.items import Entry, Input, Item, Read, Unreadable
from curate.plan import Plan
from curate.stopwatch import stage, steps
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from curate.examining.shelf import Shelf

Fetch = Callable[[Sequence[Input]], Iterable[bytes]]
"""What gives inputs their bytes that are known by git's id alone, in order."""

TABLES = ("json", "jsonl")
"""Formats whose records are known one by one."""

TABLE = 16 << 20
"""Bytes up to which a table is known as a whole too; larger ones are never held."""

STRETCH, ROWS = 1 << 16, 4096
"""Bytes and entries of a table that are worked on at once: the last processes to work wait for each other no longer."""

BATCH, HELD = 1024, 8 << 20
"""Files, and bytes of them, that the cache is asked about at once."""


class Place(NamedTuple):
    """What is to be known of a piece when it is done."""

    source: Input
    key: bytes | None = None
    """Of its file, where that is to be kept as a whole."""
    last: bool = True
    """Whether the piece is the file's last."""


class _Held(NamedTuple):
    """An input with its bytes, where they were read at once, and its key, where it has one."""

    source: Input
    plan: Plan
    data: bytes | None
    key: bytes | None = None

    @property
    def unread(self) -> bool:
        """Whether its bytes have to be fetched."""
        return self.data is None and self.source.file is None


def pieces(
    inputs: Iterable[Input], plan: Plan, shelf: Shelf | None, fetch: Fetch | None
) -> Iterator[tuple[Piece, Place]]:
    """The pieces of all inputs, those among them that are known, in order."""
    for batch in _batches(inputs, plan, shelf):
        known = shelf.files(one.key for one in batch if one.key) if shelf else {}
        unread = [one.source for one in batch if one.unread and one.key not in known]
        contents = steps("reading", fetch(unread) if fetch and unread else ())
        for one in batch:
            if one.key in known:
                yield Piece(one.source, one.plan, known=known[one.key]), Place(one.source)
            else:
                yield from _of_file(one._replace(data=next(contents)) if one.unread else one, shelf)


def _batches(inputs: Iterable[Input], plan: Plan, shelf: Shelf | None) -> Iterator[list[_Held]]:
    batch: list[_Held] = []
    size = 0
    for source in inputs:
        held = _held(source, effective(plan, source.path), shelf)
        batch.append(held)
        size += len(held.data or b"")
        if size >= HELD or len(batch) >= BATCH:
            yield batch
            batch, size = [], 0
    yield batch


def _held(source: Input, plan: Plan, shelf: Shelf | None) -> _Held:
    data = source.data if source.data is not None or source.blob else _content(source, plan)
    return _Held(source, plan, data, shelf.key(source, plan, data) if shelf else None)


@stage("reading")
def _content(source: Input, plan: Plan) -> bytes | None:
    """The bytes of a file that is to be held; None for what is read as a stream, or cannot be read."""
    limit = TABLE if source.format in TABLES else plan.files.max_file_size
    path = str(source.file)
    try:
        found = os.stat(path)  # noqa: PTH116 - this is done for many files
        if not stat.S_ISREG(found.st_mode) or (limit is not None and found.st_size > limit):
            return None
        return _read(path, found.st_size)
    except OSError:
        return None


def _read(path: str, size: int) -> bytes:
    """All of a file that had so many bytes, in one call unless it has others by now."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as above
        data = file.read(size + 1)
        return data if len(data) == size else data + file.read()


def _of_file(held: _Held, shelf: Shelf | None) -> Iterator[tuple[Piece, Place]]:
    """The pieces of a file that is not known."""
    source = held.source if held.data is None else held.source._replace(data=held.data)
    if held.data is not None and source.format not in TABLES:
        yield Piece(source, held.plan, size=len(held.data)), Place(held.source, held.key)
        return
    rest, total = source._replace(data=None), 0
    for entries, size, last in _stretches(formats.read(source, held.plan)):
        total += size
        rows = shelf.rows(entries, held.plan) if shelf else tuple((one, None) for one in entries)
        known = assembled([row for row, _ in rows], held.plan) if all(_is_known(row) for row, _ in rows) else None
        place = Place(held.source, held.key if total <= TABLE else None, last)
        yield Piece(rest, held.plan, None if known else rows, known, size), place


def _is_known(row: Entry | Read | Checked) -> bool:
    return isinstance(row, Checked | Read)


def _stretches(entries: Iterator[Entry | Read]) -> Iterator[tuple[list[Entry | Read], int, bool]]:
    """The entries of a table, some at a time, with their bytes and whether they are the last."""
    part: list[Entry | Read] = []
    size = 0
    for entry in entries:
        part.append(entry)
        size += len(entry.raw) if isinstance(entry, Item | Unreadable) else 0
        if size >= STRETCH or len(part) >= ROWS:
            yield part, size, False
            part, size = [], 0
    yield part, size, True
