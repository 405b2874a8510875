"""Documents from a batch: which column is which field, and what its values say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from itertools import repeat
from typing import NamedTuple, cast

from curate.errors import UsageError
from curate.model import Document, Json
from curate.tables import KNOWN, document

Batch = Mapping[str, Sequence[object]]
"""Rows by column; all columns are equally long."""

Columns = Mapping[str, str] | None
"""Columns by field: ``{"text": "body"}``."""

TEXT = "text"
"""The field that every document has."""

BODIES = ("body", "content", "article", "article_text", "raw_text", "raw", "document", "story")
"""What a column of texts is called elsewhere."""

SHOWN = 40
"""Most characters of a value in a message."""


class Row(NamedTuple):
    """A row as a document."""

    doc: Document
    has_text: bool
    """Whether there is a text; where there is none, the document has an empty one."""


def rows(batch: Batch, columns: Columns = None, ids: Sequence[object] = ()) -> Iterator[Row]:
    """The rows in their order.

    Args:
        batch: Its other columns are not looked at, and not even made where a batch makes its columns when asked.
        columns: Columns by field, where they are not called like it.
        ids: What documents without an ``id`` are called; "" where nothing stands here.

    Raises:
        UsageError: A column is not there, or holds something else than text.
    """
    fields = mapped(tuple(batch), columns)
    texts = batch[fields[TEXT]]
    others = {field: batch[column] for field, column in fields.items() if field != TEXT}
    values = zip(*others.values(), strict=True) if others else repeat((), len(texts))
    names = map(str, ids) if ids else repeat("", len(texts))
    for at, (text, said, name) in enumerate(zip(texts, values, names, strict=True)):
        if text is not None and not isinstance(text, str):
            raise not_text(fields[TEXT], f"{_shown(text)}, {type(text).__name__}, in row {at} of a batch")
        row = {field: plain(value) for field, value in zip(others, said, strict=True)}
        yield Row(counted(document({**row, TEXT: text}, name)), text is not None)


def mapped(names: Collection[str], columns: Columns = None) -> dict[str, str]:
    """All fields that a batch has, with their columns: those that are named, and those that are called like a field.

    >>> mapped(["body", "title", "likes"], {"text": "body"})
    {'title': 'title', 'text': 'body'}

    Raises:
        UsageError: A column is not there; the message says which was probably meant.
    """
    said = dict(columns or {})
    taken = set(said.values())
    fields = {name: name for name in names if name in KNOWN and name not in taken} | said
    if TEXT not in fields:
        raise UsageError(f"there is no column {TEXT!r}; {_meant(names, TEXT, TEXT)}")
    for field, column in fields.items():
        if column not in names:
            raise UsageError(f"there is no column {column!r} for {field!r}; {_meant(names, field, column)}")
    return fields


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
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return value if value == value else None  # noqa: PLR0124 - only NaN differs from itself
    for kind, said in SAID.items():
        if isinstance(value, kind):
            return cast("Callable[[object], Json]", said)(value)
    return plain(value.tolist()) if hasattr(value, "tolist") else str(value)


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


def counted(doc: Document) -> Document:
    """The document with its numbers by name as such, where a batch has them as pairs, or null for those not there.

    Arrow has a struct with all names that occur, or, as `curate export` writes it, a list of names and values.
    """
    said = doc.meta.get("counters")
    if isinstance(said, list) and all(isinstance(one, dict) and one.keys() == {"name", "value"} for one in said):
        pairs = cast("list[dict[str, Json]]", said)
        counters = {str(one["name"]): one["value"] for one in pairs}
    elif isinstance(said, dict):
        counters = {name: value for name, value in said.items() if value is not None}
    else:
        return doc
    return Document(doc.text, doc.id, {**doc.meta, "counters": counters})
