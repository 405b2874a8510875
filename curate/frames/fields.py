"""Documents from the rows of a frame: which column is which field, and what its values say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pandas as pd

from curate.batches import reading
from curate.batches.reading import TEXT, Columns, counted
from curate.errors import UsageError
from curate.frames.texts import is_missing, texts
from curate.model import Document, Json
from curate.tables import document


def mapped(frame: pd.DataFrame, columns: Columns = None) -> dict[str, str]:
    """All fields that a frame has, with their columns: those that are named, and those that are called like a field.

    Raises:
        UsageError: A column is not there, or there twice; the message says which was probably meant.
    """
    names = [name for name in frame.columns if isinstance(name, str)]
    fields = reading.mapped(names, columns)
    for column in fields.values():
        if names.count(column) > 1:
            raise UsageError(f"there are {names.count(column)} columns {column!r}; rename all but one of them")
    return fields


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
            yield counted(document({**row, TEXT: text}, str(label)))


def plain(value: object) -> Json:
    """A value of a frame as JSON holds it; None where it is missing.

    >>> plain(pd.Timestamp("2024-11-13")), plain(pd.NA), plain(pd.NaT)
    ('2024-11-13', None, None)
    """
    if is_missing(value):
        return None
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return reading.plain(value)
