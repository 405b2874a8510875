"""What failed a check of rules, finding by finding, for frames of polars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import polars as pl
from pandera.constants import CHECK_OUTPUT_KEY
from pandera.errors import SchemaError

from curate.model import Json
from curate.pandera.polars.columns import found
from curate.tables import PLACE, finding_values

TYPES = {
    "position": pl.Int64, **dict.fromkeys(PLACE, pl.String), "start": pl.Int64, "end": pl.Int64, "line": pl.Int64,
    "column": pl.Int64, "confidence": pl.Float64,
}  # fmt: skip


def places(ours: Sequence[tuple[SchemaError, Any]]) -> pl.DataFrame:
    """The findings, a row each: ``position`` in the frame, then the columns of `curate.tables.PLACE`."""
    return pl.DataFrame(list(_places(ours)), schema=TYPES, orient="row")


def _places(ours: Sequence[tuple[SchemaError, Any]]) -> Iterator[tuple[Json, ...]]:
    for one, data in ours:
        name = one.schema.name if type(one.schema).__name__ == "Column" else None
        at = one.check_output[CHECK_OUTPUT_KEY].not_().arg_true().to_list()
        rows = data.lazy().collect()[at].lazy()
        for position, some in zip(at, found(rows, name, one.check.plan), strict=True):
            for place in some:
                yield position, *finding_values(replace(place, field=name) if name else place)
