"""Checking, fixing and cleaning what a library holds, by the four things that it has to do for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence, Sized
from typing import Generic, TypeVar

from curate import bulk, tables
from curate.accessors.report import COUNTED, Report, counted
from curate.api import Selectors, bold, resolved
from curate.batches import lines
from curate.batches.reading import Columns
from curate.batches.shapes import PLACES
from curate.bulk import Do, How
from curate.model import Finding, Json
from curate.plan import Plan
from curate.schema import Column
from curate.tables import Row
from curate.tuples import NamedTuple

T = TypeVar("T", bound=Sized)
"""What is looked at: a series or a frame."""

F = TypeVar("F")
"""A frame of the library."""

R = TypeVar("R")


class Task(NamedTuple):
    """What is to be done, as the arguments of a call say it."""

    plan: Plan
    how: How
    columns: Columns = None


def task(
    plan: Plan | None,
    select: Selectors,
    ignore: Selectors,
    jobs: int,
    progress: bool | None,
    columns: Columns = None,
) -> Task:
    """The task that a call means."""
    return Task(resolved(plan, select, ignore), How(jobs, progress), columns)


class Holder(ABC, Generic[T, F]):
    """A series or a frame of a library."""

    def __init__(self, given: T) -> None:
        self.given = given

    @abstractmethod
    def rows(self, columns: Columns) -> Iterator[Row]:
        """Its rows as documents."""

    @abstractmethod
    def frame(self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None) -> F:
        """Values row by row as a frame with the types of some columns.

        Args:
            columns: Their names and kinds; those of an empty frame, too.
            rows: Each with the values of all columns.
            at: Positions of the rows under whose labels they stand; None where they have none.
        """

    @abstractmethod
    def with_texts(self, texts: Sequence[str | None], columns: Columns) -> T:
        """The same with other texts."""

    @abstractmethod
    def with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> T:
        """The same with the records that were made of it."""

    def _each(self, do: Do[R], wanted: Task) -> Iterator[R]:
        return bulk.run(do, self.rows(wanted.columns), wanted.plan, wanted.how, len(self.given))

    def check(self, wanted: Task) -> F:
        """All findings, a row each, under the labels of the rows."""
        return self._places(self._each(lines.check, wanted))

    def _places(self, found: Iterable[Sequence[Finding]]) -> F:
        placed = [*tables.places(enumerate(found))]
        return self.frame(PLACES, [row for _, row in placed], [at for at, _ in placed])

    def counts(self, wanted: Task) -> F:
        """The findings frame."""
        columns, rows = tables.table(wanted.plan).columns, [*self._each(lines.count, wanted)]
        return self.frame(columns, rows, range(len(rows)))

    def fix(self, wanted: Task, *, unsafe: bool) -> T:
        """The same with the fixes made."""
        wanted = wanted._replace(plan=bold(wanted.plan, unsafe=unsafe))
        return self.with_texts([*self._each(lines.fix, wanted)], wanted.columns)

    def clean(self, wanted: Task) -> T:
        """The same with its records."""
        return self.with_records([*self._each(lines.clean, wanted)], wanted.columns)

    def report(self, wanted: Task) -> Report[F]:
        """What is found, counted by rule."""
        seen = [*self._each(_looked_at, wanted)]
        found = [some for _, some in seen]
        rules = counted(found)
        by_rule = self.frame(COUNTED, [rule[:-1] for rule in rules], None)
        without = sum(not has_text for has_text, _ in seen)
        return Report(self._places(found), by_rule, len(seen), without, sum(map(bool, found)), rules)


def _looked_at(row: Row, plan: Plan) -> tuple[bool, tuple[Finding, ...]]:
    """Whether there is a text, and what is found in it."""
    return row.has_text, lines.check(row, plan)
