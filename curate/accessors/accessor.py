"""Checking, fixing and cleaning what a library holds, by the four things that it has to do for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence, Sized
from dataclasses import replace
from typing import Generic, NamedTuple, TypeVar

from curate import bulk, tables
from curate.accessors.report import COUNTED, Report, counted
from curate.api import Selectors, resolved
from curate.batches import lines
from curate.batches.reading import Columns
from curate.batches.shapes import PLACES
from curate.bulk import Do, How
from curate.model import Finding, Json
from curate.plan import Plan
from curate.schema import Column
from curate.tables import Row

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


class Accessor(ABC, Generic[T, F]):
    """What is done with a series or a frame."""

    def __init__(self, given: T) -> None:
        self._given = given

    @abstractmethod
    def _rows(self, columns: Columns) -> Iterator[Row]:
        """Its rows as documents."""

    @abstractmethod
    def _frame(self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None) -> F:
        """Values row by row as a frame with the types of some columns.

        Args:
            columns: Their names and kinds; those of an empty frame, too.
            rows: Each with the values of all columns.
            at: Positions of the rows under whose labels they stand; None where they have none.
        """

    @abstractmethod
    def _with_texts(self, texts: Sequence[str | None], columns: Columns) -> T:
        """The same with other texts."""

    @abstractmethod
    def _with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> T:
        """The same with the records that were made of it."""

    def _each(self, do: Do[R], wanted: Task) -> Iterator[R]:
        return bulk.run(do, self._rows(wanted.columns), wanted.plan, wanted.how, len(self._given))

    def _check(self, wanted: Task) -> F:
        return self._places(self._each(lines.check, wanted))

    def _places(self, found: Iterable[Sequence[Finding]]) -> F:
        placed = [*tables.places(enumerate(found))]
        return self._frame(PLACES, [row for _, row in placed], [at for at, _ in placed])

    def _counts(self, wanted: Task) -> F:
        columns, rows = tables.table(wanted.plan).columns, [*self._each(lines.count, wanted)]
        return self._frame(columns, rows, range(len(rows)))

    def _fix(self, wanted: Task, *, unsafe: bool) -> T:
        if unsafe:
            wanted = wanted._replace(plan=replace(wanted.plan, unsafe=True))
        return self._with_texts([*self._each(lines.fix, wanted)], wanted.columns)

    def _clean(self, wanted: Task) -> T:
        return self._with_records([*self._each(lines.clean, wanted)], wanted.columns)

    def _report(self, wanted: Task) -> Report[F]:
        seen = [*self._each(_looked_at, wanted)]
        found = [some for _, some in seen]
        rules = counted(found)
        by_rule = self._frame(COUNTED, [rule[:-1] for rule in rules], None)
        without = sum(not has_text for has_text, _ in seen)
        return Report(self._places(found), by_rule, len(seen), without, sum(map(bool, found)), rules)


def _looked_at(row: Row, plan: Plan) -> tuple[bool, tuple[Finding, ...]]:
    """Whether there is a text, and what is found in it."""
    return row.has_text, lines.check(row, plan)
