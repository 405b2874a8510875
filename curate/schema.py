"""The fields of a record's ``metadata``: name, kind and meaning. The one place; everything else is made from it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from curate.model import Json


class Kind(Enum):
    """What a field holds."""

    TEXT = "string or null"
    LIST = "list of strings"
    MAP = "numbers by name"


class Column(NamedTuple):
    """One field of ``metadata``."""

    name: str
    kind: Kind
    meaning: str


COLUMNS = (
    Column("title", Kind.TEXT, "the headline"),
    Column("authors", Kind.LIST, "who wrote it, names without a label"),
    Column("contributors", Kind.LIST, "who contributed reporting"),
    Column("editors", Kind.LIST, "who edited it"),
    Column("date", Kind.TEXT, "day of publication: YYYY-MM-DD, YYYY-MM or YYYY; null while ambiguous"),
    Column(
        "date_source", Kind.TEXT, "where the date was found: field, header, dateline, footer, filename, url, inferred"
    ),
    Column("date_confidence", Kind.TEXT, "exact, inferred or ambiguous"),
    Column("modified", Kind.TEXT, "day of the last change, as date"),
    Column("place", Kind.TEXT, "where the report was filed from"),
    Column("agency", Kind.TEXT, "the news agency of the dateline"),
    Column("section", Kind.TEXT, "the publisher's section"),
    Column("tags", Kind.LIST, "keywords"),
    Column("lang", Kind.TEXT, "ISO 639-1 code; null when undetermined"),
    Column("source_name", Kind.TEXT, "whom the article names as its source"),
    Column("source_url", Kind.TEXT, "the address that the article names as its source"),
    Column("rights", Kind.TEXT, "copyright and reuse notice"),
    Column("captions", Kind.LIST, "captions and credits of pictures"),
    Column("notes", Kind.LIST, "desk notes, corrections, times of day, reading times"),
    Column("headings", Kind.LIST, "headings inside the text, which also stand there"),
    Column("counters", Kind.MAP, "numbers of comments, shares, …"),
    Column("date_candidates", Kind.LIST, "possible dates while none is decided"),
)
"""All fields of ``metadata`` but ``curate``, in their order."""

BY_NAME: Mapping[str, Column] = {column.name: column for column in COLUMNS}


def empty(kind: Kind) -> Json:
    """What a field of a kind holds when nothing is known."""
    return {Kind.TEXT: None, Kind.LIST: [], Kind.MAP: {}}[kind]


def merge(meta: Mapping[str, Json], name: str, value: Json) -> dict[str, Json]:
    """Take a value into the fields. A list grows, and so does a map; a text or a number that is given already wins.

    What says something else than the given one goes to ``notes``: what was moved is never lost.

    >>> merge({"tags": ["harbour"]}, "tags", ["storms", "harbour"])
    {'tags': ['harbour', 'storms']}
    >>> merge({"counters": {"comments": 12}}, "counters", {"comments": 31, "shares": 2})
    {'counters': {'comments': 12, 'shares': 2}, 'notes': ['comments: 31']}
    """
    held, kind = meta.get(name), BY_NAME[name].kind
    if kind is Kind.LIST:
        return {**meta, name: _longer(held, value)}
    if isinstance(value, dict):
        return _wider(meta, name, held if isinstance(held, dict) else {}, value)
    if held in (None, ""):
        return {**meta, name: value}
    same = held == value or name in ("date_source", "date_confidence")
    return dict(meta) if same else {**meta, "notes": _longer(meta.get("notes"), value)}


def _wider(meta: Mapping[str, Json], name: str, held: Mapping[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    others = noted(held, more)
    wider = {**meta, name: {**more, **held}}
    return {**wider, "notes": _longer(meta.get("notes"), others)} if others else wider


def noted(held: Mapping[str, Json], more: Mapping[str, Json]) -> list[str]:
    """What a map says otherwise than the one that is held, as it is noted.

    >>> noted({"comments": 12}, {"comments": 31})
    ['comments: 31']
    """
    return [f"{key}: {value}" for key, value in more.items() if held.get(key, value) != value]


def _longer(held: Json, more: Json) -> Json:
    items = [*as_list(held), *as_list(more)]
    return list(dict.fromkeys(items))


def as_list(value: Json) -> list[str]:
    """A field as a list of strings: a single string is a list of one.

    >>> as_list("Mei"), as_list(None), as_list(["a", 2])
    (['Mei'], [], ['a', '2'])
    """
    if value is None or value == "":
        return []
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]
