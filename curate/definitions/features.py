"""A table as ``datasets.Features``: the dict that ``Features.from_dict`` of every version reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from curate.model import Json
from curate.phrases_counts import UNITS
from curate.schema import Column, Kind, Table

Feature = dict[str, Json]

DTYPES: Mapping[Kind, str] = {Kind.TEXT: "string", Kind.COUNT: "int64"}


def features(table: Table, names: Iterable[str] = UNITS) -> Feature:
    """The columns with their types.

    Lists are written as ``Sequence``, which versions 3 to 5 read alike. Arrow wants to know the keys of a map.

    Args:
        table: What the data set holds.
        names: All keys of ``counters`` that occur; those that cleaning takes from texts, where nothing is said.
    """
    return _columns(table.columns, tuple(names))


def text(table: Table, names: Iterable[str] = UNITS) -> str:
    """The same as JSON."""
    return json.dumps(features(table, names), indent=2) + "\n"


def _columns(columns: Iterable[Column], names: tuple[str, ...]) -> Feature:
    return {column.name: _feature(column, names) for column in columns}


def _feature(column: Column, names: tuple[str, ...]) -> Feature:
    if column.kind is Kind.GROUP:
        return _columns(column.columns, names)
    if column.kind is Kind.MAP:
        return {name: _value(column.item) for name in names}
    if column.kind is Kind.LIST:
        return {"feature": _value(column.item), "_type": "Sequence"}
    return _value(column.kind)


def _value(kind: Kind) -> Feature:
    return {"dtype": DTYPES[kind], "_type": "Value"}
