"""A table as pandera writes its schemas down, for pandas and for polars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import yaml

from curate.model import Json
from curate.schema import Column, Kind, Table

Api = Literal["pandas", "polars"]

DTYPES: Mapping[Api, Mapping[Kind, str]] = {
    "pandas": {Kind.TEXT: "str", Kind.COUNT: "int64"},
    "polars": {Kind.TEXT: "String", Kind.COUNT: "Int64"},
}
"""The names of types. ``str`` is what every version of pandas reads as its own kind of text."""


def text(table: Table, api: Api = "pandas") -> str:
    """The YAML of a schema, in the form that ``from_yaml`` of every version reads: its own writes a newer one.

    Only checks that pandera brings along: others would get lost on the way. Columns that the table does not know are
    let through. Lists and maps have no type: pandas has none for them, and those of polars are read since pandera 0.35.
    """
    schema: dict[str, Json] = {
        "schema_type": {"pandas": "dataframe", "polars": "polars_dataframe"}[api],
        "api": api,
        "columns": {column.name: _column(column, api) for column in table.columns if column.kind is not Kind.GROUP},
        "name": table.name,
        **({"unique": list(table.key)} if table.key else {}),
        "description": table.meaning,
    }
    return yaml.safe_dump(schema, sort_keys=False)


def _column(column: Column, api: Api) -> dict[str, Json]:
    dtype = DTYPES[api].get(column.kind)
    checks = _checks(column) if column.kind in DTYPES[api] else []
    return {
        "description": column.meaning,
        **({"dtype": dtype} if dtype else {}),
        **({"nullable": True} if column.nullable else {}),
        **({} if column.required else {"required": False}),
        **({"checks": checks} if checks else {}),
    }


def _checks(column: Column) -> list[Json]:
    """Each with its name among the options: a version that looks for the short form of another finds none, silently."""
    said = {name: stats for name, stats in _held(column).items() if any(value is not None for value in stats.values())}
    return [{**stats, "options": {"check_name": name}} for name, stats in said.items()]


def _held(column: Column) -> dict[str, dict[str, Json]]:
    """What values are held to, by the names of checks; None where the column does not say."""
    if column.kind is Kind.COUNT:
        return {"greater_than_or_equal_to": {"value": column.least}, "less_than_or_equal_to": {"value": column.most}}
    return {
        "str_length": {"min_value": column.least, "max_value": column.most},
        "isin": {"value": [*column.allowed] or None},
        "str_matches": {"value": column.pattern or None},
    }
