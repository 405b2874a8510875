"""Batches of rows, which `datasets`, polars, Ray and Spark hand over: as lists by column, or as tables of Arrow.

Each function takes a batch and gives what is to be added to it, row by row in the same order and number: none is
dropped, whatever is found. A row whose text is null is none of our business and stays; a rule that crashes on a row
takes no other row along, and is told in that row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curate import tables
from curate.batches import lines
from curate.batches.reading import TEXT, Batch, Columns, mapped, rows
from curate.batches.shapes import CLEANED, FIXED, FOUND, Values
from curate.bulk import ready
from curate.model import Finding, Json
from curate.plan import Plan
from curate.schema import Column

__all__ = ["Added", "Batch", "Columns", "Values", "check", "clean", "count", "counting", "fix"]

Added = dict[str, Values]
"""Columns by name."""


def clean(batch: Batch, plan: Plan, columns: Columns = None, ids: Iterable[object] | None = None) -> Added:
    """The records of a batch: the columns of `curate.schema.FRAME`, and ``edits``."""
    plan = ready(plan, plan.root)
    return _columns(CLEANED, (lines.clean(row, plan).values() for row in rows(batch, columns, ids)))


def fix(batch: Batch, plan: Plan, columns: Columns = None, ids: Iterable[object] | None = None) -> Added:
    """The texts of a batch after the fixes, under the name that their column has."""
    plan = ready(plan, plan.root)
    name = mapped(tuple(batch), columns)[TEXT]
    return _columns((FIXED._replace(name=name),), ([lines.fix(row, plan)] for row in rows(batch, columns, ids)))


def check(batch: Batch, plan: Plan, columns: Columns = None, ids: Iterable[object] | None = None) -> Added:
    """The findings of a batch: a column of lists."""
    plan = ready(plan, plan.root)
    return _columns((FOUND,), ([_listed(lines.check(row, plan))] for row in rows(batch, columns, ids)))


def count(batch: Batch, plan: Plan, columns: Columns = None, ids: Iterable[object] | None = None) -> Added:
    """How many findings there are in each row: ``findings``, ``errors``, ``warnings``, and each rule by its code."""
    plan = ready(plan, plan.root)
    made = counting(plan)
    return _columns(made, (lines.count(row, plan)[-len(made) :] for row in rows(batch, columns, ids)))


def counting(plan: Plan) -> tuple[Column, ...]:
    """The columns that counting adds: those of the findings frame that are counts of findings."""
    columns = tables.table(plan).columns
    first = [column.name for column in columns].index("findings")
    return columns[first:]


def _columns(columns: Sequence[Column], rows: Iterable[Iterable[Json]]) -> Added:
    values = [*zip(*rows, strict=True)] or [()] * len(columns)
    return {column.name: Values(column, held) for column, held in zip(columns, values, strict=True)}


def _listed(found: Iterable[Finding]) -> list[Json]:
    return [dict(zip(tables.PLACE, tables.finding_values(one), strict=True)) for one in found]
