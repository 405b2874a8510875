"""How a check of rules looks at what polars holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl
from pandera.api.polars.types import CheckResult
from pandera.backends.base import BaseCheckBackend
from pandera.constants import CHECK_OUTPUT_KEY

from curate.batches import reading
from curate.errors import UsageError
from curate.model import Finding
from curate.pandera.columns import counting, first, said
from curate.polars import TEXTS


class PolarsBackend(BaseCheckBackend):
    """What runs a check of rules on a lazy frame of polars."""

    def __init__(self, check: Any) -> None:  # noqa: ANN401 - it knows our plan
        self.check = check

    def __call__(self, check_obj: pl.LazyFrame, key: str | None = None) -> CheckResult:
        """What passes, and of what does not, what was found there."""
        some = list(found(check_obj, key, self.check))
        passed = pl.LazyFrame({CHECK_OUTPUT_KEY: [not one for one in some]}, schema={CHECK_OUTPUT_KEY: pl.Boolean})
        cases = first([said(one) for one in some if one], self.check.n_failure_cases)
        name = key or "failure_case"
        all_passed = passed.select(pl.col(CHECK_OUTPUT_KEY).all())
        return CheckResult(passed, all_passed, check_obj, pl.LazyFrame({name: cases}, schema={name: pl.String}))


def found(frame: pl.LazyFrame, key: str | None, check: Any) -> Iterator[tuple[Finding, ...]]:  # noqa: ANN401 - as above
    """What the rules of a check find in each row: in the texts of a column, or, without one, in the articles."""
    whole = key in (None, "*")
    held = frame.collect() if whole else _alone(frame.select(key).collect().to_series())
    columns = {column.name: column for column in held}
    return counting(reading.rows(columns, check.columns if whole else None, range(len(held))), check.plan)


def _alone(column: pl.Series) -> pl.DataFrame:
    """A frame of nothing but some texts."""
    if not isinstance(column.dtype, TEXTS):
        raise UsageError(f"column {column.name!r} has the dtype {column.dtype}; a column of texts is wanted: String")
    return column.alias(reading.TEXT).to_frame()
