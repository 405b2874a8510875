"""A table as ``datasets.Features``: the dict that ``Features.from_dict`` of every version reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from curate.model import Json
from curate.schema import Column, Kind, Table

Feature = dict[str, Json]

DTYPES: Mapping[Kind, str] = {Kind.TEXT: "string", Kind.COUNT: "int64"}


def features(table: Table) -> Feature:
    """The columns with their types.

    Lists are written as ``Sequence``, which versions 3 to 5 read alike. Numbers by name are a list of names and values,
    as in all our tables: nobody knows beforehand which names there are, and Arrow drops what it was not told of.
    """
    return _columns(table.columns)


def text(table: Table) -> str:
    """The same as JSON."""
    return json.dumps(features(table), indent=2) + "\n"


def _columns(columns: Iterable[Column]) -> Feature:
    return {column.name: _feature(column) for column in columns}


def _feature(column: Column) -> Json:
    if column.kind is Kind.GROUP:
        return _columns(column.columns)
    if column.kind is Kind.MAP:
        return [{"name": _value(Kind.TEXT), "value": _value(column.item)}]
    if column.kind is Kind.LIST:
        return {"feature": _value(column.item), "_type": "Sequence"}
    return _value(column.kind)


def _value(kind: Kind) -> Feature:
    return {"dtype": DTYPES[kind], "_type": "Value"}
