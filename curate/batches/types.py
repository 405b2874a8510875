"""Our columns as Arrow has them. This module is there where pyarrow is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from curate.batches.shapes import SHARES
from curate.schema import Column, Kind


def schema(columns: Iterable[Column]) -> pa.Schema:
    """The Arrow schema of some columns."""
    return pa.schema([(column.name, type_of(column)) for column in columns])


def type_of(column: Column) -> pa.DataType:
    """The Arrow type of a column; numbers by name are a list of structs with ``name`` and ``value``."""
    if column.name in SHARES:
        return pa.float64()
    match column.kind:
        case Kind.LIST if column.item is Kind.GROUP:
            return pa.list_(pa.struct([(inner.name, type_of(inner)) for inner in column.columns]))
        case Kind.LIST:
            return pa.list_(pa.string())
        case Kind.MAP:
            return pa.list_(pa.struct([("name", pa.string()), ("value", pa.int64())]))
        case Kind.COUNT:
            return pa.int64()
        case _:
            return pa.string()


def array(values: Iterable[Any], column: Column, wanted: pa.DataType | None = None) -> pa.Array:
    """Values as an array of the column's type, or of another one that is wanted."""
    return pa.array(list(values), wanted or type_of(column))


def is_text(kind: pa.DataType) -> bool:
    """Whether a column of the type holds texts, or nothing but nulls."""
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    tests = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null)
    return any(test(kind) for test in tests)
