"""The texts of a column, whatever it is made of: Arrow, Python strings, categories. Nothing is copied or cast."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from curate.batches.reading import is_missing
from curate.errors import UsageError

WANTED = "a column of texts is wanted: str, string, object, Arrow strings or categories of them"


def texts(column: pd.Series[Any]) -> Iterator[str | None]:
    """The texts in the order of the column; None where one is missing (None, NaN or ``pd.NA``).

    Raises:
        UsageError: The column holds something else; the message says what, and where.
    """
    where = _stray(column)
    if where is not None:
        raise UsageError(_said(column, *where))
    return (value if isinstance(value, str) else None for value in column)


def is_text(column: pd.Series[Any]) -> bool:
    """Whether a column holds texts and nothing else, missing values aside."""
    return _stray(column) is None


def _stray(column: pd.Series[Any]) -> tuple[int, object] | None:
    """Where a column first holds something else, and what; found out by its type where that is enough."""
    kind = column.dtype
    if isinstance(kind, pd.CategoricalDtype):
        kind = kind.categories.dtype
    if isinstance(kind, pd.StringDtype) or str(kind) in ("string[pyarrow]", "large_string[pyarrow]"):
        return None
    if pd.api.types.infer_dtype(column, skipna=True) in ("string", "empty"):
        return None
    others = ((at, one) for at, one in enumerate(column) if not (isinstance(one, str) or is_missing(one)))
    return next(others, None)


def _said(column: pd.Series[Any], at: int, value: object) -> str:
    name = f"column {column.name!r}" if column.name is not None else "the series"
    shown = repr(value) if len(repr(value)) <= 40 else f"{repr(value)[:39]}…"
    hint = "; curate.Document.from_bytes reads bytes" if isinstance(value, bytes) else ""
    return (
        f"{name} has the dtype {column.dtype}, and at position {at} (label {column.index[at]!r}) stands {shown}, "
        f"{type(value).__name__}; {WANTED}{hint}"
    )
