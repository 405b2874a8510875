"""What a stopwatch took, in one process or in several: values that travel between them and add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curate.tuples import NamedTuple

SLOWEST = 10
"""Documents that are known by name."""


class Spent(NamedTuple):
    """What went into the work of one name; two of them add up."""

    time: int = 0
    """Nanoseconds."""
    times: int = 0
    """How often it was done."""
    amount: int = 0
    """Places that a rule found; bytes of documents."""

    def plus(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.time + other.time, self.times + other.times, self.amount + other.amount)


class Slow(NamedTuple):
    """A document with what it took."""

    time: int
    """Nanoseconds."""
    size: int
    """Bytes."""
    name: str
    """Path of its file, with the line in a table."""


def slowest(documents: Iterable[Slow]) -> tuple[Slow, ...]:
    """Those of them that are named, the slowest first."""
    return tuple(sorted(documents, reverse=True)[:SLOWEST])


class Taken(NamedTuple):
    """What a stopwatch took; two of them add up."""

    elapsed: int = 0
    """Nanoseconds: the sum of all that was spent."""
    busy: int = 0
    """Those of them in which the process was given a processor."""
    spent: Mapping[str, Spent] = {}
    """By the name of a stage, or the code of a rule."""
    slowest: tuple[Slow, ...] = ()
    entered: int = 0
    """How often anything was begun: what measuring costs grows with it."""
    process: int = 0
    """Where it was taken."""

    def plus(self, other: Taken) -> Taken:
        """Both together."""
        names = dict.fromkeys((*self.spent, *other.spent))
        both = {name: self.spent.get(name, Spent()).plus(other.spent.get(name, Spent())) for name in names}
        elapsed, busy, entered = self.elapsed + other.elapsed, self.busy + other.busy, self.entered + other.entered
        return Taken(elapsed, busy, both, slowest(self.slowest + other.slowest), entered, self.process or other.process)
