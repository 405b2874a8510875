"""Rows as Arrow has them: the schema made from our columns, and Parquet with row groups of bounded size.

This module is there where pyarrow is; else it raises a `MissingExtra`, which says how to install it.

Numbers by name are a list of structs with ``name`` and ``value``: an Arrow map is what pandas shows as tuples, and what
`datasets` cannot read. Days are text, for a year alone is none that Arrow knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from curate.errors import MissingExtra
from curate.export.rows import COLUMNS, leaves, nested
from curate.export.run import Kept
from curate.model import Json
from curate.schema import Column, Kind

try:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter
except ImportError as error:
    raise MissingExtra.of("curate export", "pyarrow", "pandas") from error

ROWS = 10_000
"""Most rows of a table, which becomes a row group."""

CHARACTERS = 32 << 20
"""Code points of text after which a table is full, whatever its rows."""

PACKING = "zstd"
"""How pages are packed: what pandas, polars, DuckDB, Spark, `datasets` and datatrove read."""

MEASURED = [name for name, column in leaves() if column.kind in (Kind.TEXT, Kind.COUNT) and name != "text"]
"""Columns whose least and greatest value stand in the file's footer. Of texts those would be whole articles."""


def writer(out: IO[bytes]) -> ParquetWriter:
    """What writes tables of `tables` into a Parquet file."""
    return ParquetWriter(out, schema(), compression=PACKING, write_statistics=MEASURED)


def schema() -> pa.Schema:
    """The Arrow schema of our rows."""
    return pa.schema([(column.name, _type(column)) for column in COLUMNS])


def _type(column: Column) -> pa.DataType:
    match column.kind:
        case Kind.GROUP:
            return pa.struct([(inner.name, _type(inner)) for inner in column.columns])
        case Kind.LIST:
            return pa.list_(pa.string())
        case Kind.MAP:
            return pa.list_(pa.struct([("name", pa.string()), ("value", pa.int64())]))
        case _:
            return pa.int64() if column.kind is Kind.COUNT else pa.string()


def tables(records: Iterable[Kept]) -> Iterator[pa.Table]:
    """The records as tables in their order, none of which is empty."""
    shape, waiting, size = schema(), list[dict[str, Json]](), 0
    for kept in records:
        waiting.append(nested(kept.line))
        size += len(kept.line.text)
        if len(waiting) == ROWS or size >= CHARACTERS:
            yield pa.Table.from_pylist(waiting, shape)
            waiting, size = [], 0
    if waiting:
        yield pa.Table.from_pylist(waiting, shape)
