"""What failed a check of rules, finding by finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd
from pandera.errors import SchemaError, SchemaErrors

from curate import tables
from curate.batches.shapes import PLACES
from curate.frames import made
from curate.model import Finding
from curate.pandera.checks import RuleCheck
from curate.pandera.columns import found

Failing = Iterator[tuple[int, Sequence[Finding]]]
"""Positions of rows with the findings there."""


def failures(error: SchemaError | SchemaErrors) -> Any:  # noqa: ANN401 - a frame of either library
    """The findings behind an error of pandera, a row each, under the labels of the frame that was validated.

    Only the rows that failed are looked at again. What failed other checks than ours stands in ``error.failure_cases``
    alone, and what failed a check that only warns stands nowhere.

    Args:
        error: Of a validation, lazy or not, of a frame or a series of pandas, or a frame of polars.

    Returns:
        The columns of ``Series.curate.check``, as a frame of the library that was validated: ``position``, ``code``,
        the span, the excerpt … ``field`` is the column that was checked.
    """
    every = error.schema_errors if isinstance(error, SchemaErrors) else [error]
    ours = [(one, error.data if one.data is None else one.data) for one in every if isinstance(one.check, RuleCheck)]
    if type(error.data).__module__.partition(".")[0] == "polars":
        from curate.pandera.polars import failing  # noqa: PLC0415 - for who has polars

        return failing.places(ours)
    placed = [*tables.places(_places(ours))]
    return made.frame(PLACES, [row for _, row in placed], error.data.index.take([at for at, _ in placed]))


def _places(ours: Sequence[tuple[SchemaError, Any]]) -> Failing:
    for one, data in ours:
        name = one.schema.name if isinstance(data, pd.DataFrame) and type(one.schema).__name__ == "Column" else None
        column = data if name is None else data[name]
        at = _positions(one.check_output, column.index)
        for position, some in zip(at, found(column.iloc[at], one.check.plan, one.check.columns), strict=True):
            yield position, [one if name is None else one._replace(field=str(name)) for one in some]


def _positions(passed: pd.Series[Any], index: pd.Index[Any]) -> list[int]:
    """Where the rows stand that did not pass; of a sample, by their labels."""
    failed = ~passed.to_numpy()
    there = failed if len(failed) == len(index) else index.isin(passed.index[failed])
    return [int(at) for at in np.flatnonzero(there)]
