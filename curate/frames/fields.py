"""Documents from the rows of a frame: which column is which field, and what its values say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from curate.batches import reading
from curate.batches.reading import TEXT, Columns
from curate.errors import UsageError
from curate.frames.texts import texts
from curate.model import Document
from curate.tables import Row


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


def rows(frame: pd.DataFrame, columns: Columns = None) -> Iterator[Row]:
    """The rows of a frame in their order, each called after its label where it has no ``id``."""
    fields = mapped(frame, columns)
    batch: Mapping[str, pd.Series[Any]] = {name: frame[name] for name in fields.values()}
    return reading.rows({**batch, fields[TEXT]: texts(batch[fields[TEXT]])}, columns, frame.index)


def alone(column: pd.Series[Any]) -> Iterator[Row]:
    """The texts of a series as documents of which nothing else is known, each called after its label."""
    named = zip(map(str, column.index), texts(column), strict=True)
    return (Row(Document(text or "", label), text is not None) for label, text in named)
