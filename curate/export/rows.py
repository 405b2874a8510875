"""A record as a row of a table whose columns are the same for every run, so that tables of several runs go together.

Fields that nobody can know beforehand stand in one column, ``extra``, as JSON; so do numbers by name that are none.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import cast

import msgspec

from curate.exporters.run_lines import ArticleLine
from curate.merging import empty, pairs
from curate.model import Json
from curate.schema import RAW, RECORD, Column, Kind

Fields = Mapping[str, Json]

ENCODE = msgspec.json.Encoder().encode

EXTRA = Column("extra", Kind.TEXT, "fields of the source that have no column, as a JSON object", nullable=True)

METADATA = RECORD.column("metadata")

TRAVELLERS = tuple(
    column
    for column in RAW.columns
    if column.kind is Kind.TEXT and column.name not in {*RECORD.names, *(inner.name for inner in METADATA.columns)}
)
"""What may come in and travels along, though records do not define it: the address, the day of the crawl."""

CURATE = METADATA.columns[-1]

COLUMNS = (
    *RECORD.columns[:-1],
    METADATA._replace(columns=(*METADATA.columns[:-1], *TRAVELLERS, EXTRA, CURATE)),
)
"""The columns of the table, in their order; those of ``metadata`` are a group."""

NAMES = (
    *(column.name for column in RECORD.columns[:-1]),
    *(column.name for column in COLUMNS[-1].columns[:-1]),
    *(column.name for column in CURATE.columns),
)
"""The columns of the same table without groups."""

INNER = frozenset(column.name for column in METADATA.columns)

BLANK: Fields = {column.name: [] if column.kind is Kind.MAP else empty(column.kind) for column in COLUMNS[-1].columns}
"""What stands in ``metadata`` where nothing is known."""

BLANK_CURATE: Fields = {column.name: empty(column.kind) for column in CURATE.columns}

COUNTERS = "counters"


def leaves(columns: Sequence[Column] = COLUMNS, above: str = "") -> Iterator[tuple[str, Column]]:
    """The columns that are no group, with their names: ``metadata.curate.status``."""
    for column in columns:
        if column.kind is Kind.GROUP:
            yield from leaves(column.columns, f"{above}{column.name}.")
        else:
            yield above + column.name, column


def nested(line: ArticleLine) -> dict[str, Json]:
    """The row with its groups; numbers by name are a list of names and values.

    >>> line = ArticleLine("a", "Text.", None, None, None, {"counters": {"comments": 3}, "premium": True})
    >>> row = nested(line)["metadata"]
    >>> row["counters"], row["extra"], row["title"], row["tags"]
    ([{'name': 'comments', 'value': 3}], '{"premium":true}', None, [])
    """
    return {**_outer(line), METADATA.name: _metadata(cast("Fields", line.metadata))}


def flat(line: ArticleLine) -> dict[str, Json]:
    """The row without groups: a field of ``metadata`` is a column of its own name, and so is one of ``curate``."""
    inner = _metadata(cast("Fields", line.metadata))
    curate = cast("Fields", inner.pop(CURATE.name))
    return {**_outer(line), **inner, **curate}


def _outer(line: ArticleLine) -> dict[str, Json]:
    return {column.name: getattr(line, column.name) for column in RECORD.columns[:-1]}


def _metadata(said: Fields) -> dict[str, Json]:
    extra = {name: value for name, value in said.items() if name not in INNER}
    row = {**BLANK, **_known(said, INNER)}
    row[COUNTERS] = _counts(cast("Fields", said.get(COUNTERS) or {}), extra)
    for column in TRAVELLERS:
        if isinstance(extra.get(column.name), str):
            row[column.name] = extra.pop(column.name)
    row[EXTRA.name] = ENCODE(extra).decode() if extra else None
    row[CURATE.name] = {**BLANK_CURATE, **_known(cast("Fields", said.get(CURATE.name) or {}), BLANK_CURATE)}
    return row


def _known(said: Fields, names: Container[str]) -> dict[str, Json]:
    return {name: value for name, value in said.items() if value is not None and name in names}


def _counts(said: Fields, extra: dict[str, Json]) -> Json:
    """Names and values of the whole numbers; the others are put into ``extra``."""
    whole = pairs(said)
    names = {one["name"] for one in whole}
    if others := {name: value for name, value in said.items() if name not in names}:
        extra[COUNTERS] = others
    return whole
