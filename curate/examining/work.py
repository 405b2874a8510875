"""Pieces of work: files to read and check, or records that were read and are to be checked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from curate import formats
from curate.examining.checked import Checked, Examined
from curate.examining.records import check, left_out
from curate.formats.items import Entry, Failed, Input, Item, Read, Skipped, Unreadable
from curate.plan import Plan
from curate.stopwatch import WATCH
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from curate.taken import Taken

Row = tuple[Entry | Read | Checked, bytes | None]
"""An entry of a table, or what is known of it already, and its key in the cache."""


class Piece(NamedTuple):
    """A file, or a stretch of a table."""

    source: Input
    """With its data, where it is to be read."""
    plan: Plan
    """The one that holds there."""
    rows: tuple[Row, ...] | None = None
    """What was read of it already; None: it is to be read."""
    known: Examined | None = None
    """What was found in it before."""
    size: int = 0
    """Bytes to be worked on."""


class Load(NamedTuple):
    """Pieces enough to be worth sending to another process: a task of a backend."""

    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """The files in it that are worked on."""
        paths = list(dict.fromkeys(one.source.path for one in self.pieces if one.known is None))
        return paths[0] if len(paths) == 1 else f"{paths[0]} to {paths[-1]}"

    @property
    def size(self) -> int:
        """Bytes to be worked on."""
        return sum(one.size for one in self.pieces)


class Done(NamedTuple):
    """What was found in a piece, and what is new for the cache of its rows."""

    examined: Examined
    rows: tuple[tuple[bytes, bytes], ...] = ()
    taken: Taken | None = None
    """Where the time of the load went whose last piece it is, where that was measured in another process."""


def work(load: Load) -> list[Done]:
    """What is found in each piece of a load."""
    return [_done(one) for one in load.pieces]


def measured(load: Load) -> list[Done]:
    """The same, while the stopwatch runs: in another process what it took comes along."""
    if WATCH.runs_here:
        return work(load)
    WATCH.start()
    *done, last = work(load)
    return [*done, last._replace(taken=WATCH.stop())]


def _done(piece: Piece) -> Done:
    if piece.known is not None:
        return Done(piece.known)
    plan = piece.plan if "rules" in vars(piece.plan) else _ready(piece.plan, piece.plan.root)
    if piece.rows is None:
        return Done(assembled(formats.read(piece.source, plan), plan))
    entries = [_checked(entry, plan) for entry, _ in piece.rows]
    new = [
        (key, made)
        for (given, key), made in zip(piece.rows, entries, strict=True)
        if key and isinstance(made, Checked) and made is not given and not made.crashes
    ]
    return Done(assembled(entries, plan), _packed(new) if new else ())


def _packed(records: Iterable[tuple[bytes, Checked]]) -> tuple[tuple[bytes, bytes], ...]:
    from curate.examining.shelf import packed  # noqa: PLC0415 - what has no key needs no cache

    return tuple((key, packed(one)) for key, one in records)


def assembled(entries: Iterable[Entry | Read | Checked], plan: Plan) -> Examined:
    """What was found in entries that follow each other in one file."""
    records: list[Checked] = []
    failed: list[str] = []
    skipped: Skipped | None = None
    read = False
    for entry in entries:
        match _checked(entry, plan):
            case Checked() as record:
                records.append(record)
            case Skipped() as one:
                skipped = one
            case Failed(message=message):
                failed.append(message)
            case _:
                read = True
    if skipped:
        return Examined(
            tuple(records), read, skipped.reason, skipped.code, left_out(skipped, plan), failed=tuple(failed)
        )
    return Examined(tuple(records), read, failed=tuple(failed))


def _checked(entry: Entry | Read | Checked, plan: Plan) -> Failed | Skipped | Read | Checked:
    return check(entry, plan) if isinstance(entry, Item | Unreadable) else entry


@lru_cache(maxsize=256)
def _ready(plan: Plan, root: str) -> Plan:
    """The first plan of its kind, whose rules are ready: other processes get it anew with each load."""
    return plan
