"""Files in order: pieces of work through a backend, and what is new into the cache."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from curate.backends import Ready, serial
from curate.cache import NONE, Cache
from curate.examining.checked import Examined, joined
from curate.examining.pieces import Fetch, Place, pieces
from curate.examining.work import Done, Load, Piece, measured, work
from curate.formats.items import Input
from curate.plan import Plan
from curate.stopwatch import MET, WATCH

if TYPE_CHECKING:
    from curate.examining.shelf import Shelf

Met = tuple[Input, Examined]
"""A file, or a stretch of one, with what was found in it."""

LOAD, MANY = 1 << 16, 64
"""Bytes and files that are sent to another process at once."""

ENOUGH_FILES, ENOUGH_BYTES = 64, 1 << 18
"""Work from which on a cache is worth being opened."""


class Run(Protocol):
    """A backend, its number of processes settled."""

    def __call__(
        self, work: Callable[[Load], list[Done]], inputs: Iterable[Load | Ready[list[Done]]], /
    ) -> Iterator[list[Done]]:
        """The results in the order of the inputs."""


def examine(source: Input, plan: Plan, cache: Cache = NONE) -> Examined:
    """What one file holds, as a whole. What is new is written when the cache is closed, if not before."""
    return joined(found for _, found in examine_all([source], plan, cache))


def examine_all(
    inputs: Iterable[Input], plan: Plan, cache: Cache = NONE, run: Run = serial.run, fetch: Fetch | None = None
) -> Iterator[Met]:
    """What is found in files, in their order, a large table in stretches; lazily.

    ``plan`` is that of the run: the rules that are off in a file are taken off it here, and its suppressions are not
    held against anything, since they depend on paths (`findings` does that). ``fetch`` gives the bytes of
    inputs that have nothing but a ``blob``, in order; it is asked for those alone that the cache does not know.
    """
    ahead: deque[Place] = deque()
    parts: list[Examined] = []
    shelf = _shelf(cache)
    for done in run(measured if plan.timed else work, _tasks(pieces(inputs, plan.unsuppressed, shelf, fetch), ahead)):
        for one in done:
            place = ahead.popleft()
            if plan.timed:
                _note(one)
            cache.keep(one.rows)
            if place.key and shelf:
                parts.append(one.examined)
                if place.last:
                    shelf.keep(place.key, parts)
            if place.last or not place.key:
                parts.clear()
            yield place.source, one.examined


def _note(done: Done) -> None:
    """Count what was met, and what another process took for it."""
    records = done.examined.records
    WATCH.count(MET, len(records), sum(one.size for one in records))
    if done.taken:
        WATCH.add(done.taken)


def pays(inputs: Sequence[Input]) -> bool:
    """Whether there is so much to examine that a cache is worth being opened."""
    if len(inputs) >= ENOUGH_FILES:
        return True
    return sum(_size(one.file) for one in inputs if one.file) >= ENOUGH_BYTES


def _size(file: os.PathLike[str]) -> int:
    try:
        return os.stat(file).st_size  # noqa: PTH116 - as quick as it gets
    except OSError:
        return 0


def _shelf(cache: Cache) -> Shelf | None:
    if cache.folder is None:
        return None
    from curate.examining.shelf import Shelf  # noqa: PLC0415 - small runs need neither keys nor msgspec

    return Shelf(cache)


def _tasks(given: Iterable[tuple[Piece, Place]], ahead: deque[Place]) -> Iterator[Load | Ready[list[Done]]]:
    """Pieces as tasks, several small ones in one; their places wait in ``ahead``."""
    load: list[Piece] = []
    size = 0
    for piece, place in given:
        ahead.append(place)
        load.append(piece)
        size += piece.size
        if size >= LOAD or len(load) >= MANY:
            yield _task(load)
            load, size = [], 0
    if load:
        yield _task(load)


def _task(load: Sequence[Piece]) -> Load | Ready[list[Done]]:
    known = [Done(one.known) for one in load if one.known is not None]
    return Ready(known) if len(known) == len(load) else Load(tuple(load))
