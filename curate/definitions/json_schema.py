"""A table as JSON Schema, draft 2020-12."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from curate.model import Json
from curate.schema import Column, Kind, Table

DRAFT = "https://json-schema.org/draft/2020-12/schema"

TYPES: Mapping[Kind, str] = {
    Kind.TEXT: "string",
    Kind.COUNT: "integer",
    Kind.LIST: "array",
    Kind.MAP: "object",
    Kind.GROUP: "object",
}


def text(table: Table) -> str:
    """The schema of one record, which may hold fields that the table does not know.

    What no schema can say stays unsaid: that two records have different keys.
    """
    head: dict[str, Json] = {"$schema": DRAFT, "title": table.name, "description": table.meaning}
    return json.dumps(head | {"type": "object"} | _members(table.columns), ensure_ascii=False, indent=2) + "\n"


def _members(columns: Iterable[Column]) -> dict[str, Json]:
    listed = list(columns)
    required = [column.name for column in listed if column.required]
    return {"properties": {column.name: _field(column) for column in listed}, "required": required}


def _field(column: Column) -> dict[str, Json]:
    types = [TYPES[column.kind], *(["string"] if column.single else []), *(["null"] if column.nullable else [])]
    return {
        "description": column.meaning,
        "type": types if types[1:] else types[0],
        **_content(column),
    }


def _content(column: Column) -> dict[str, Json]:
    if column.kind is Kind.LIST:
        return {"items": _value(column, column.item)}
    if column.kind is Kind.MAP:
        return {"additionalProperties": _value(column, column.item)}
    if column.kind is Kind.GROUP:
        return _members(column.columns) if column.columns else {}
    bounds = _bounds(column, column.kind)
    return bounds | {"enum": [*column.allowed, None]} if column.allowed and column.nullable else bounds


def _value(column: Column, kind: Kind) -> dict[str, Json]:
    return {"type": TYPES[kind], **_bounds(column, kind)}


def _bounds(column: Column, kind: Kind) -> dict[str, Json]:
    """What values are held to, whatever they are: JSON Schema applies each to the type it is about."""
    least, most = ("minimum", "maximum") if kind is Kind.COUNT else ("minLength", "maxLength")
    said: dict[str, Json] = {least: column.least, most: column.most, "pattern": column.pattern or None}
    said["enum"] = [*column.allowed] or None
    return {name: value for name, value in said.items() if value is not None}
