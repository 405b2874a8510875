"""The columns that checking and cleaning add to a batch, and lists that know which of them they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from curate.schema import FRAME, Column, Kind
from curate.tables import PLACE

EDITS = Column("edits", Kind.LIST, "codes of the rules that changed it")

CLEANED = (*FRAME.columns, EDITS)
"""What cleaning adds, or puts in place of a column that is called so."""

FIXED = Column("text", Kind.TEXT, "the text after the fixes", nullable=True)
"""What fixing puts in place of a column of texts, under its name."""

SHARES = ("confidence",)
"""Columns of numbers from 0 to 1; articles have none."""

NUMBERS = ("start", "end", "line", "column")

FOUND = Column(
    "findings",
    Kind.LIST,
    "all findings, by position",
    item=Kind.GROUP,
    columns=tuple(
        Column(name, Kind.COUNT if name in NUMBERS else Kind.TEXT, "", nullable=name in ("start", "end"))
        for name in PLACE
    ),
)
"""What checking adds: a list of findings, each with its span, its excerpt and its fix."""


PLACES = (Column("position", Kind.COUNT, "of the row, from 0"), *FOUND.columns)
"""The columns of a frame of findings, a row each."""


class Values(list[Any]):
    """The values of a column, of which Arrow makes the column's own type, whatever they are.

    Otherwise a batch without any date would have a date column of nulls, into which no later batch with dates fits.
    """

    def __init__(self, column: Column, values: Iterable[object]) -> None:
        super().__init__(values)
        self.column = column

    def __arrow_array__(self, type: object = None) -> object:  # noqa: A002 - the name in Arrow's protocol
        """The values as an Arrow array."""
        from curate.batches import types  # noqa: PLC0415 - lists need no Arrow

        return types.array(self, self.column, type)

    def __reduce__(self) -> tuple[object, ...]:
        return cast("tuple[object, ...]", (list, (list(self),)))
