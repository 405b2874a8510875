"""Tables of Arrow, checked and cleaned: what Ray, Spark, DuckDB and all others that speak Arrow can call.

>>> import pyarrow as pa
>>> table = pa.table({"text": ["The fund holds 10, 000 crowns in cash, the town said.", None]})
>>> check(table, counts=True)["NUM001"].to_pylist()
[1, 0]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from curate import batches
from curate.api import Selectors, bold, resolved
from curate.batches import Added, Batch, Columns, Values, counting, shapes
from curate.batches.reading import TEXT, mapped, not_text
from curate.errors import UsageError
from curate.libraries import library
from curate.plan import Plan

library("pyarrow", "curate.arrow", "pandas")

import pyarrow as pa  # noqa: E402 - it has to be there

from curate.batches.types import is_text, schema  # noqa: E402 - as above

__all__ = ["check", "check_schema", "clean", "clean_schema", "fix"]

Table = TypeVar("Table", pa.Table, pa.RecordBatch)


def clean(
    table: Table,
    *,
    columns: Columns = None,
    select: Selectors = None,
    ignore: Selectors = None,
    plan: Plan | None = None,
) -> Table:
    """The table with the records of its rows, in the same order and number.

    The columns of `curate.schema.FRAME` (``id``, ``text``, ``source``, ``title``, ``authors``, ``date`` …) and
    ``edits``, the codes of the rules that changed something, are added, or stand in place of those that are called so;
    the others stay. ``status`` is ``kept``, ``review``, ``stub`` or ``reject``, and ``reason`` says why: no row is
    dropped. Of the last two the text is null; so are text and status of rows that had no text. A rule that crashes on a
    row makes it a ``reject``. ``counters`` is a list of structs with ``name`` and ``value``.

    Args:
        table: Or a record batch, of which one is made.
        columns: Columns by field, where they are not called like it: ``{"text": "body"}``.
        select: Rules by code, prefix or name, as `curate.clean` takes them.
        ignore: Rules that are left out.
        plan: As `curate.read_plan` gives it; the default plan where there is none.

    Raises:
        UsageError: The column of texts is not there, or holds something else.
    """
    return _extended(table, partial(batches.clean, plan=resolved(plan, select, ignore), columns=columns), columns)


def fix(
    table: Table,
    *,
    columns: Columns = None,
    select: Selectors = None,
    ignore: Selectors = None,
    plan: Plan | None = None,
    unsafe: bool = False,
) -> Table:
    """The table with the texts after the selected rules' fixes, in their column and of its type; nothing else changes.

    ``unsafe`` makes the fixes, too, that may lose words or meaning. The other arguments are those of `clean`.

    Raises:
        RuleError: A rule crashed.
    """
    wanted = bold(resolved(plan, select, ignore), unsafe=unsafe)
    return _extended(table, partial(batches.fix, plan=wanted, columns=columns), columns, same=True)


def check(
    table: Table,
    *,
    counts: bool = False,
    columns: Columns = None,
    select: Selectors = None,
    ignore: Selectors = None,
    plan: Plan | None = None,
) -> Table:
    """The table with the findings of its rows, in the same order and number.

    ``findings`` is a list of structs whose names are those of the columns of ``Series.curate.check()``; with ``counts``
    there are ``findings``, ``errors``, ``warnings`` and a column for each rule by its code instead, all int64. A rule
    that crashes on a row is an error there, of the variant ``crashed``. The arguments are those of `clean`.
    """
    make = batches.count if counts else batches.check
    return _extended(table, partial(make, plan=resolved(plan, select, ignore), columns=columns), columns)


def clean_schema(of: pa.Schema | None = None) -> pa.Schema:
    """The schema of what `clean` makes of a table, which Spark and others want to know beforehand.

    ``of`` is the table's own; without it, the columns that are added.
    """
    return _wider(of, schema(shapes.CLEANED))


def check_schema(of: pa.Schema | None = None, *, counts: bool = False, plan: Plan | None = None) -> pa.Schema:
    """The schema of what `check` makes of a table; ``of`` is the table's own, as for `clean_schema`."""
    return _wider(of, schema(counting(resolved(plan)) if counts else (shapes.FOUND,)))


def _wider(of: pa.Schema | None, more: pa.Schema) -> pa.Schema:
    fields = {one.name: one for one in of or ()}
    return pa.schema([*(fields | {one.name: one for one in more}).values()])


def lists(table: pa.Table, columns: Columns = None) -> Batch:
    """The columns of a table that something is done with, as lists.

    Raises:
        UsageError: The column of texts is not there, or of another type.
    """
    fields = mapped(table.schema.names, columns)
    kind = table.schema.field(fields[TEXT]).type
    if not is_text(kind):
        raise not_text(fields[TEXT], f"the type {kind}")
    return {name: table.column(name).to_pylist() for name in fields.values()}


def extended(table: pa.Table, made: Mapping[str, Values], *, same: bool = False) -> pa.Table:
    """The table with some columns more, or others in place of those that are called so; ``same``: of their type."""
    for name, values in made.items():
        at = table.schema.get_field_index(name)
        kept = pa.array([*values], table.schema.field(at).type) if same else pa.array(values)
        table = table.append_column(name, kept) if at < 0 else table.set_column(at, name, kept)
    return table


def _extended(table: Table, make: Callable[[Batch], Added], columns: Columns, *, same: bool = False) -> Table:
    if not isinstance(table, pa.Table | pa.RecordBatch):
        hint = 'in Ray Data, map_batches(…, batch_format="pyarrow") gives one'
        raise UsageError(f"a pyarrow Table or RecordBatch is wanted, not {type(table).__name__}; {hint}")
    if isinstance(table, pa.RecordBatch):
        whole = pa.Table.from_batches([table])
        made = extended(whole, make(lists(whole, columns)), same=same).combine_chunks()
        return pa.RecordBatch.from_arrays([column.chunk(0) for column in made.columns], schema=made.schema)
    return extended(table, make(lists(table, columns)), same=same)
