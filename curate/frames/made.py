"""Frames of findings, of counts and of records, with the types that pandas has for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from curate.batches.shapes import SHARES
from curate.frames.texts import texts as given
from curate.model import Json
from curate.plan import Plan
from curate.schema import Column, Kind, Table
from curate.tables import Source, rows, table

TEXT = "str" if int(pd.__version__.split(".", 1)[0]) >= 3 else "string"
"""What this pandas holds texts in, with a value for those that are missing."""

COUNTS = {False: "int64", True: "Int64"}
"""What numbers are held in, by whether one may be missing."""


def findings_frame(sources: Iterable[Source], plan: Plan | None = None) -> pd.DataFrame:
    """The findings frame: a row a record, without texts: who it is, and how many findings of each rule it holds.

    Great Expectations and pandera look at this: ``expectations/`` has suites for it, `curate.pandera.Findings` is its
    model.

    Args:
        sources: Documents, records, or what `curate.api.read` yields; see `curate.tables.rows`.
        plan: Whose rules have columns, and are counted; the default plan where there is none.

    Returns:
        Columns ``id``, ``path``, ``source``, ``title``, ``authors`` (joined by a semicolon), ``date``, ``lang`` as
        text, ``chars``, ``findings``, ``errors``, ``warnings`` and one for each rule by its code, as int64. A date
        stays the text that it was.
    """
    return counts(rows(sources, plan), table(plan))


def counts(made: Iterable[dict[str, Json]], columns: Table) -> pd.DataFrame:
    """The findings frame of rows that are made already."""
    return frame(columns.columns, [[*row.values()] for row in made], None)


def frame(columns: Sequence[Column], rows: Sequence[Sequence[Json]], index: pd.Index[Any] | None) -> pd.DataFrame:
    """Values row by row as a frame of some columns, with their types also where there are no rows.

    None is what is missing there. Lists, and numbers by name, are lists of Python's own.
    """
    values: Iterable[Sequence[Json]] = zip(*rows, strict=True) if rows else ((),) * len(columns)
    made = {one.name: column(held, _type(one), index) for one, held in zip(columns, values, strict=True)}
    return pd.DataFrame(made, index=index, columns=[*made], copy=False)


def _type(column: Column) -> str:
    if column.name in SHARES:
        return "float64"
    return {Kind.TEXT: TEXT, Kind.COUNT: COUNTS[column.nullable]}.get(column.kind, "object")


def column(values: Sequence[Json], kind: object, index: pd.Index[Any] | None) -> pd.Series[Any]:
    """Values as a series; None is what is missing there."""
    return pd.Series(list(values), dtype=kind, index=index)


def text(value: Json) -> str | None:
    """The text of a record, if there is one."""
    return value if isinstance(value, str) else None


def like(old: pd.Series[Any], texts: Sequence[str | None]) -> pd.Series[Any]:
    """Other texts as a series with the labels, the name and the type of an old one; the old one where they are its own.

    Categories become texts: those that were are not those that are.
    """
    if all(new == before for new, before in zip(texts, given(old), strict=True)):
        return old.copy(deep=False)
    kind = TEXT if isinstance(old.dtype, pd.CategoricalDtype) else old.dtype
    return column(texts, kind, old.index).rename(old.name)
