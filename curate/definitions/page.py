"""The tables as a page for people: what a field is called, what it holds, what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from curate.schema import CODE, DAY, LANG, SHA256, Column, Kind, Table

WORDS = {
    DAY: "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`",
    LANG: "two or three small letters",
    CODE: "codes of rules",
    SHA256: "64 hex digits",
}
"""Patterns as people say them."""

HEAD = ("| field | holds | what it is |", "|---|---|---|")


def table(columns: Iterable[Column]) -> str:
    """Columns as a table of Markdown."""
    return "\n".join([*HEAD, *(_row(column) for column in columns)]) + "\n"


def described(one: Table) -> str:
    """A table with a table of its own for each group in it.

    >>> print(described(Table("pair", "two", (Column("a", Kind.COUNT, "the first", least=0),))))
    | field | holds | what it is |
    |---|---|---|
    | `a` | a number from 0 up | the first |
    <BLANKLINE>
    """
    return "\n".join([table(one.columns), *_groups(one.columns)])


def _groups(columns: Iterable[Column], above: str = "") -> Iterator[str]:
    for column in columns:
        if column.columns:
            yield f"`{above}{column.name}`, {column.meaning}:\n"
            yield table(column.columns)
            yield from _groups(column.columns, f"{above}{column.name}.")


def _row(column: Column) -> str:
    cells = f"`{column.name}`", ", ".join(_holds(column)), column.meaning
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _holds(column: Column) -> Iterator[str]:
    yield {
        Kind.TEXT: "text",
        Kind.COUNT: "a number from 0 up" if column.least == 0 else "a number",
        Kind.LIST: "a list of texts",
        Kind.MAP: "numbers by name",
        Kind.GROUP: "an object",
    }[column.kind] + (", or one text" if column.single else "")
    if column.allowed:
        yield " · ".join(f"`{value}`" for value in column.allowed)
    if column.pattern:
        yield WORDS[column.pattern]
    if column.kind is Kind.TEXT and column.least:
        yield "not empty"
    if column.nullable and column.required:
        yield "or null"
    if not column.required:
        yield "may be missing"
