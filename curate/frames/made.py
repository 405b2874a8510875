"""Frames of findings, of counts and of records, with the types that pandas has for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from curate.frames.texts import texts as given
from curate.model import Finding, Json, Record
from curate.plan import Plan
from curate.schema import FRAME, Kind, Table
from curate.tables import PLACE, Source, finding_values, record_row, rows, table

TEXT = "str" if int(pd.__version__.split(".", 1)[0]) >= 3 else "string"
"""What this pandas holds texts in, with a value for those that are missing."""

TYPES = {"start": "Int64", "end": "Int64", "line": "int64", "column": "int64", "confidence": "float64"}
"""Types of the columns of a table of findings that hold no text; a finding about a whole document has no span."""

LOST = ("stub", "reject")
"""How records stand that are no articles."""

KINDS = {Kind.TEXT: TEXT, Kind.COUNT: "int64"}


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


def counts(made: Iterable[dict[str, Json]], columns: Table, index: pd.Index[Any] | None = None) -> pd.DataFrame:
    """The findings frame of rows that are made already."""
    return _frame([row.values() for row in made], {one.name: KINDS[one.kind] for one in columns.columns}, index)


def places(found: Iterable[tuple[int, Sequence[Finding]]], index: pd.Index[Any]) -> pd.DataFrame:
    """Findings as a tidy frame, a row each, under the labels of an index.

    Args:
        found: Positions in the index with the findings there.
        index: Labels; those of several findings are repeated.

    Returns:
        ``position`` (int64, from 0), then the columns of `curate.tables.PLACE`.
    """
    at: list[int] = []
    lines: list[Iterable[Json]] = []
    for position, some in found:
        for one in some:
            at.append(position)
            lines.append(finding_values(one))
    frame = _frame(lines, {name: TYPES.get(name, TEXT) for name in PLACE}, index.take(at))
    frame.insert(0, "position", pd.array(at, dtype="int64"))
    return frame


def records(made: Iterable[tuple[Record, bool]], index: pd.Index[Any]) -> pd.DataFrame:
    """Records as a frame with the columns of `curate.schema.FRAME`; lists and maps are Python's own.

    Args:
        made: Records, each with whether there was a text that it was made of.
        index: Their labels.
    """
    lines: list[Iterable[Json]] = [_record(record, had).values() for record, had in made]
    return _frame(lines, {one.name: KINDS.get(one.kind, "object") for one in FRAME.columns}, index)


def _record(record: Record, has_text: bool) -> dict[str, Json]:
    """The row of a record; without a text where it is no article, and without a status where there was none."""
    row = record_row(record)
    if not has_text:
        return row | {"text": None, "status": None}
    status = row["status"] if row["status"] in LOST or record.text.strip() else "reject"
    return row | {"text": body(record), "status": status}


def body(record: Record) -> str | None:
    """The text of an article; None for what is none: a stub, an error page, or nothing but boilerplate."""
    text = record.text if record.text.strip() else None
    return None if record_row(record)["status"] in LOST else text


def _frame(lines: list[Iterable[Json]], types: dict[str, str], index: pd.Index[Any] | None) -> pd.DataFrame:
    """Rows as a frame whose columns have these types, those of an empty one too."""
    columns: Iterable[Sequence[Json]] = zip(*lines, strict=True) if lines else ((),) * len(types)
    made = {name: column(values, kind, index) for (name, kind), values in zip(types.items(), columns, strict=True)}
    return pd.DataFrame(made, index=index, columns=list(types), copy=False)


def column(values: Sequence[Json], kind: object, index: pd.Index[Any] | None) -> pd.Series[Any]:
    """Values as a series; None is what is missing there."""
    return pd.Series(list(values), dtype=kind, index=index)


def like(old: pd.Series[Any], texts: Sequence[str | None]) -> pd.Series[Any]:
    """Other texts as a series with the labels, the name and the type of an old one; the old one where they are its own.

    Categories become texts: those that were are not those that are.
    """
    if all(new == before for new, before in zip(texts, given(old), strict=True)):
        return old.copy(deep=False)
    kind = TEXT if isinstance(old.dtype, pd.CategoricalDtype) else old.dtype
    return column(texts, kind, old.index).rename(old.name)
