"""Documents from the rows of a frame: which column is which field, and what its values say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

import pandas as pd

from curate.errors import UsageError
from curate.frames.texts import texts
from curate.model import Document, Json
from curate.tables import KNOWN, document

TEXT = "text"
"""The field that every document has."""

BODIES = ("body", "content", "article", "article_text", "raw_text", "raw", "document", "story")
"""What a column of texts is called elsewhere."""

Columns = Mapping[str, str] | None
"""Columns by field: ``{"text": "body"}``."""


def mapped(frame: pd.DataFrame, columns: Columns) -> dict[str, str]:
    """All fields that a frame has, with their columns: those that are named, and those that are called like a field.

    Raises:
        UsageError: A column that is named is not there, or there twice; the message says which was probably meant.
    """
    said = dict(columns or {})
    taken = set(said.values())
    own = (name for name in frame.columns if isinstance(name, str) and name in KNOWN and name not in taken)
    fields = {name: name for name in own} | said
    if TEXT not in fields:
        raise UsageError(f"the frame has no column {TEXT!r}; {_meant(frame, TEXT, TEXT)}")
    for field, column in fields.items():
        there = list(frame.columns).count(column)
        if there != 1:
            found = f"there are {there} columns" if there else "the frame has no column"
            raise UsageError(f"{found} {column!r} for {field!r}; {_meant(frame, field, column)}")
    return fields


def _meant(frame: pd.DataFrame, field: str, column: str) -> str:
    names = [name for name in frame.columns if isinstance(name, str)]
    likely = [name for name in names if field == TEXT and name.lower() in BODIES]
    near = [*get_close_matches(column, [name for name in names if name != column], 1), *likely]
    if not near:
        shown = ", ".join(map(repr, names[:12])) or "none that is named"
        return f"its columns are {shown}; say which: columns={{{field!r}: …}}"
    return f"did you mean {near[0]!r}? Say so: columns={{{field!r}: {near[0]!r}}}"


def documents(frame: pd.DataFrame, fields: Mapping[str, str], *, empty: bool = False) -> Iterator[Document | None]:
    """The documents of the rows in their order; None where the text is missing.

    Args:
        frame: Its other columns are not looked at.
        fields: Columns by field, as `mapped` gives them.
        empty: Whether a row without a text is a document without one.
    """
    others = {field: column for field, column in fields.items() if field != TEXT}
    values = zip(*(frame[column] for column in others.values()), strict=True) if others else ((),) * len(frame)
    for label, text, said in zip(frame.index, texts(frame[fields[TEXT]]), values, strict=True):
        if text is None and not empty:
            yield None
        else:
            row: dict[str, Json] = {name: plain(one) for name, one in zip(others, said, strict=True)}
            yield document({**row, TEXT: text}, str(label))


def plain(value: object) -> Json:
    """A value of a frame as JSON holds it: dates as ISO 8601, arrays as lists; None where it is missing.

    >>> plain(pd.Timestamp("2024-11-13")), plain(pd.NA), plain(float("nan"))
    ('2024-11-13', None, None)
    """
    if isinstance(value, str | bool | int):
        return value
    for kind, said in SAID.items():
        if isinstance(value, kind):
            return said(value)
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return None
    return plain(value.tolist()) if hasattr(value, "tolist") else value if isinstance(value, float) else str(value)


def _day(value: date) -> str:
    """A moment as it is written; midnight is the day alone."""
    return value.isoformat().removesuffix("T00:00:00")


SAID: Mapping[type, Callable[[Any], Json]] = {
    type(pd.NaT): lambda _: None,
    datetime: _day,
    date: _day,
    dict: lambda value: {str(key): plain(one) for key, one in value.items()},
    list: lambda value: [plain(one) for one in value],
    tuple: lambda value: [plain(one) for one in value],
}
"""What values of a kind say; the first kind that fits."""
