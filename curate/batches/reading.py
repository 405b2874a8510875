"""Documents from a batch: which column is which field, and what its values say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from itertools import repeat
from typing import cast

from curate.errors import UsageError
from curate.merging import by_name
from curate.model import Document, Json
from curate.tables import KNOWN, Row, document

Batch = Mapping[str, Iterable[object]]
"""Rows by column; all columns are equally long."""

Columns = Mapping[str, str] | None
"""Columns by field: ``{"text": "body"}``."""

TEXT = "text"
"""The field that every document has."""

BODIES = ("body", "content", "article", "article_text", "raw_text", "raw", "document", "story")
"""What a column of texts is called elsewhere."""

SHOWN = 40
"""Most characters of a value in a message."""


def rows(batch: Batch, columns: Columns = None, ids: Iterable[object] | None = None) -> Iterator[Row]:
    """The rows in their order.

    Args:
        batch: Its other columns are not looked at, and not even made where a batch makes its columns when asked.
        columns: Columns by field, where they are not called like it.
        ids: What documents without an ``id`` are called; "" without it.

    Raises:
        UsageError: A column is not there, or holds something else than text.
    """
    fields = mapped(tuple(batch), columns)
    others = {field: batch[column] for field, column in fields.items() if field != TEXT}
    values = zip(batch[fields[TEXT]], *others.values(), strict=True)
    names = repeat("") if ids is None else ids
    for at, ((text, *said), name) in enumerate(zip(values, names, strict=False)):
        if text is not None and not isinstance(text, str):
            raise not_text(fields[TEXT], f"{_shown(text)}, {type(text).__name__}, in row {at} of a batch")
        row = {field: plain(value) for field, value in zip(others, said, strict=True)}
        yield Row(_numbered(document({**row, TEXT: text}, str(name))), text is not None)


def mapped(names: Collection[str], columns: Columns = None) -> dict[str, str]:
    """All fields that a batch has, with their columns: those that are named, and those that are called like a field.

    >>> mapped(["body", "title", "likes"], {"text": "body"})
    {'title': 'title', 'text': 'body'}

    Raises:
        UsageError: A column is not there, or there is no such field; the message says which was probably meant.
    """
    said = told(columns)
    taken = set(said.values())
    fields = {name: name for name in names if name in KNOWN and name not in taken} | said
    if TEXT not in fields:
        raise UsageError(f"there is no column {TEXT!r}; {_meant(names, TEXT, TEXT)}")
    for field, column in fields.items():
        if column not in names:
            raise UsageError(f"there is no column {column!r} for {field!r}; {_meant(names, field, column)}")
    return fields


def told(columns: Columns) -> dict[str, str]:
    """Columns by field as they are named.

    Raises:
        UsageError: They are no mapping, or of fields that are none; the message says which was probably meant.
    """
    if not isinstance(columns, Mapping | None):
        raise UsageError(f'columns are told by field, columns={{"text": "body"}}; not {columns!r}')
    said = dict(columns or {})
    for field, column in said.items():
        if field not in KNOWN:
            raise UsageError(f"there is no field {field!r}; {_field_meant(field, column)}")
    return said


def _field_meant(field: str, column: str) -> str:
    if column in KNOWN:
        return f"did you mean columns={{{column!r}: {field!r}}}?"
    near = get_close_matches(str(field), KNOWN, 1)
    return f"did you mean {near[0]!r}?" if near else "the fields are those of curate.schema.RAW"


def _meant(names: Collection[str], field: str, column: str) -> str:
    near = [*get_close_matches(column, names, 1), *(name for name in names if field == TEXT and name.lower() in BODIES)]
    if not near:
        listed = ", ".join(map(repr, [*names][:12])) or "none"
        return f"there are {listed}; say which: columns={{{field!r}: …}}"
    return f"did you mean {near[0]!r}? Say so: columns={{{field!r}: {near[0]!r}}}"


def not_text(column: str, found: str) -> UsageError:
    """The error that says what stands in a column where texts should."""
    hint = "; `Document.from_bytes` reads bytes" if "bytes" in found or "binary" in found else ""
    return UsageError(f"column {column!r} holds {found}; a column of texts is wanted, null where there is none{hint}")


def _shown(value: object) -> str:
    said = repr(value)
    return said if len(said) <= SHOWN else f"{said[: SHOWN - 1]}…"


def plain(value: object) -> Json:
    """A value as JSON holds it: dates as ISO 8601, arrays as lists; None where it is missing.

    >>> plain(datetime(2024, 11, 13)), plain(date(2024, 11, 13)), plain(float("nan"))
    ('2024-11-13', '2024-11-13', None)
    """
    if isinstance(value, str | int):
        return value
    if is_missing(value):
        return None
    if isinstance(value, float):
        return value
    for kind, said in SAID.items():
        if isinstance(value, kind):
            return cast("Callable[[object], Json]", said)(value)
    return plain(value.tolist()) if hasattr(value, "tolist") else str(value)


def is_missing(value: object) -> bool:
    """Whether there is no value: None, NaN, and what pandas has besides."""
    if isinstance(value, float):
        return value != value  # noqa: PLR0124 - only NaN differs from itself
    return value is None or type(value).__name__ in ("NAType", "NaTType")


def _day(value: date) -> str:
    """A moment as it is written; midnight is the day alone."""
    return value.isoformat().removesuffix("T00:00:00")


SAID: Mapping[type, object] = {
    datetime: _day,
    date: _day,
    Mapping: lambda value: {str(key): plain(one) for key, one in value.items()},
    list: lambda value: [plain(one) for one in value],
    tuple: lambda value: [plain(one) for one in value],
}
"""What values of a kind say; the first kind that fits."""


def _numbered(doc: Document) -> Document:
    """The document with its numbers by name as such, in whichever way a batch has them."""
    said = doc.meta.get("counters")
    return Document(doc.text, doc.id, {**doc.meta, "counters": by_name(said)}) if said is not None else doc
