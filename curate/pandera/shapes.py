"""What a model of a table holds, whichever library it is for: the attributes of its class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

from curate.schema import CODE, FINDINGS, Column, Kind, Table

COUNTS = "counts"
"""The attribute of a model of findings for the columns that are called like rules."""


def attributes(table: Table, field: Callable[..., Any], types: Mapping[Kind, Any]) -> dict[str, Any]:
    """The attributes of the class that is the model of a table.

    Args:
        table: Its columns; groups are left out.
        field: pandera's own, of the library that the model is for.
        types: What the library holds a kind in; that of a map stands for any type.
    """
    columns = [column for column in table.columns if column.kind is not Kind.GROUP]
    config = {"name": table.name, "description": table.meaning, "unique": list(table.key) or None}
    made = {
        "__module__": __name__,
        "__doc__": f"{table.meaning[:1].upper()}{table.meaning[1:]}.",
        "__annotations__": {column.name: _type(column, types) for column in columns},
        **{column.name: field(**_held(column), **_said(column)) for column in columns},
        "Config": type("Config", (), config),
    }
    if table is FINDINGS:
        made[COUNTS] = field(alias=CODE, regex=True, ge=0, description="findings of a rule, by its code")
        made["__annotations__"][COUNTS] = _optional(types[Kind.COUNT])
    return made


def _optional(kind: object) -> object:
    """How pandera says that a column does not have to be there."""
    return Optional[kind]  # noqa: UP045 - types of polars know no ``|``


def _type(column: Column, types: Mapping[Kind, Any]) -> object:
    kind = types[Kind.MAP if column.single else column.kind]
    return kind if column.required else _optional(kind)


def _said(column: Column) -> dict[str, Any]:
    return {"description": column.meaning, "nullable": column.nullable}


def _held(column: Column) -> dict[str, Any]:
    """What values are held to; of lists and maps only what they are."""
    held: dict[str, Any] = {}
    if column.kind is Kind.COUNT:
        held = {"ge": column.least, "le": column.most}
    elif column.kind is Kind.TEXT:
        long = {"min_value": column.least, "max_value": column.most}
        length = {name: bound for name, bound in long.items() if bound is not None}
        held = {"isin": [*column.allowed], "str_matches": column.pattern, "str_length": length}
    return {name: value for name, value in held.items() if value or value == 0}
