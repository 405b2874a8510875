"""What failed a check of rules, finding by finding, for frames of polars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import polars as pl
from pandera.constants import CHECK_OUTPUT_KEY
from pandera.errors import SchemaError

from curate import tables
from curate.batches.shapes import PLACES
from curate.model import Finding
from curate.pandera.polars.columns import found
from curate.polars import frame


def places(ours: Sequence[tuple[SchemaError, Any]]) -> pl.DataFrame:
    """The findings, a row each: ``position`` in the frame, then the columns of `curate.tables.PLACE`."""
    return frame(PLACES, [row for _, row in tables.places(_places(ours))])


def _places(ours: Sequence[tuple[SchemaError, Any]]) -> Iterator[tuple[int, Sequence[Finding]]]:
    for one, data in ours:
        name = one.schema.name if type(one.schema).__name__ == "Column" else None
        at = one.check_output[CHECK_OUTPUT_KEY].not_().arg_true().to_list()
        rows = data.lazy().collect()[at].lazy()
        for position, some in zip(at, found(rows, name, one.check), strict=True):
            yield position, [place._replace(field=name) if name else place for place in some]
