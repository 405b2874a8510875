"""Where the time of a process goes: one stopwatch, which stands still unless somebody asked for it.

Every moment belongs to one name, that of the innermost work that is going on, so that all names add up to what went by.
What runs once a document or less is measured by decorators, which cost next to nothing while the watch stands still;
what runs more often has a measured variant (`curate.timed`), chosen when a plan is made or a document is read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from time import perf_counter_ns, process_time_ns
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from typing import Protocol

    from curate.taken import Slow, Taken

    class Entry(Protocol):
        """A record of a file, as readers give it."""

        @property
        def path(self) -> str:
            """Of its file."""

        @property
        def row(self) -> int | None:
            """Its line in a table."""

        @property
        def raw(self) -> bytes:
            """Its bytes."""


P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
E = TypeVar("E", bound="Entry")

OTHER = "other"
"""What has no name of its own."""

MET = "met"
"""What records are counted by, be they known or worked on."""

_END = object()


class Stopwatch:
    """A stopwatch with a stack: what is entered stops the time of what was going on, until it is left."""

    def __init__(self) -> None:
        self.process = 0
        """The process that it runs in; 0 while it stands still."""
        self.others: dict[int, Taken] = {}
        """What other processes took, by process."""
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[str, list[int]] = {}
        self._stack = [self._row(OTHER)]
        self._slowest: tuple[Slow, ...] = ()
        self._entered = 0
        self._begun = self._last = perf_counter_ns()
        self._worked = process_time_ns()

    def start(self) -> None:
        """Run, from nothing on."""
        self.others = {}
        self.process = os.getpid()
        self._clear()

    def stop(self) -> Taken:
        """Stand still, and say what was taken; nothing of it is kept."""
        now = perf_counter_ns()
        self._stack[-1][0] += now - self._last
        from curate.taken import Spent, Taken  # noqa: PLC0415 - few runs are measured

        spent = {name: Spent(*row) for name, row in self._rows.items()}
        busy = process_time_ns() - self._worked
        taken = Taken(now - self._begun, busy, spent, self._slowest, self._entered, self.process)
        self.process = 0
        self._clear()
        return taken

    @property
    def runs_here(self) -> bool:
        """Whether it runs, and not in the process that this one is a copy of."""
        return self.process == os.getpid()

    def enter(self, name: str) -> None:
        """Begin with something; what was going on waits."""
        row = self._row(name)
        now = perf_counter_ns()
        self._stack[-1][0] += now - self._last
        self._last = now
        self._entered += 1
        self._stack.append(row)

    def leave(self, times: int = 1, amount: int = 0) -> None:
        """End what was entered last, and go on with what waits."""
        now = perf_counter_ns()
        row = self._stack.pop()
        row[0] += now - self._last
        row[1] += times
        row[2] += amount
        self._last = now

    def _row(self, name: str) -> list[int]:
        row = self._rows.get(name)
        if row is None:
            row = self._rows[name] = [0, 0, 0]
        return row

    def count(self, name: str, times: int, amount: int) -> None:
        """Count what takes no time of its own."""
        row = self._row(name)
        row[1] += times
        row[2] += amount

    def worked_on(self, entry: Entry, time: int) -> None:
        """Remember a document if it is one of the slowest."""
        from curate.taken import Slow, slowest  # noqa: PLC0415 - few runs are measured

        name = entry.path if entry.row is None else f"{entry.path}:{entry.row}"
        self._slowest = slowest((*self._slowest, Slow(time, len(entry.raw), name)))

    def add(self, taken: Taken) -> None:
        """Add what another process took."""
        before = self.others.get(taken.process)
        self.others[taken.process] = before.plus(taken) if before else taken


WATCH = Stopwatch()
"""The one of this process."""


def stage(name: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator for functions whose time counts as a stage's while the watch runs; no generators."""

    def measuring(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def measured(*args: P.args, **kwargs: P.kwargs) -> R:
            if not WATCH.process:
                return function(*args, **kwargs)
            WATCH.enter(name)
            try:
                return function(*args, **kwargs)
            finally:
                WATCH.leave()

        return measured

    return measuring


def by_document(name: str) -> Callable[[Callable[Concatenate[E, P], R]], Callable[Concatenate[E, P], R]]:
    """As `stage`, for functions that work on one record, which comes first: the slowest ones are remembered."""

    def measuring(function: Callable[Concatenate[E, P], R]) -> Callable[Concatenate[E, P], R]:
        @wraps(function)
        def measured(entry: E, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not WATCH.process:
                return function(entry, *args, **kwargs)
            begun = perf_counter_ns()
            WATCH.enter(name)
            try:
                return function(entry, *args, **kwargs)
            finally:
                WATCH.leave(1, len(entry.raw))
                WATCH.worked_on(entry, perf_counter_ns() - begun)

        return measured

    return measuring


def steps(name: str, values: Iterable[T]) -> Iterator[T]:
    """The same values; the time that it takes to get them counts as a stage's while the watch runs."""
    return _steps(name, iter(values)) if WATCH.process else iter(values)


def _steps(name: str, values: Iterator[T]) -> Iterator[T]:
    step = stage(name)(next)
    while (one := step(values, _END)) is not _END:
        yield one  # type: ignore[misc]
