"""How a check of rules looks at what polars holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import polars as pl
from pandera.api.polars.types import CheckResult
from pandera.backends.base import BaseCheckBackend
from pandera.constants import CHECK_OUTPUT_KEY

from curate import bulk
from curate.batches import reading
from curate.bulk import How
from curate.errors import UsageError
from curate.model import Document, Finding
from curate.pandera.columns import first, said
from curate.plan import Plan

TEXTS = (pl.String, pl.Categorical, pl.Enum, pl.Null)
"""Types of columns that hold texts, or nothing."""


class PolarsBackend(BaseCheckBackend):
    """What runs a check of rules on a lazy frame of polars."""

    def __init__(self, check: Any) -> None:  # noqa: ANN401 - it knows our plan
        self.check = check

    def __call__(self, check_obj: pl.LazyFrame, key: str | None = None) -> CheckResult:
        """What passes, and of what does not, what was found there."""
        some = list(found(check_obj, key, self.check.plan))
        passed = pl.LazyFrame({CHECK_OUTPUT_KEY: [not one for one in some]}, schema={CHECK_OUTPUT_KEY: pl.Boolean})
        cases = first([said(one) for one in some if one], self.check.n_failure_cases)
        name = key or "failure_case"
        all_passed = passed.select(pl.col(CHECK_OUTPUT_KEY).all())
        return CheckResult(passed, all_passed, check_obj, pl.LazyFrame({name: cases}, schema={name: pl.String}))


def found(frame: pl.LazyFrame, key: str | None, plan: Plan) -> Iterator[tuple[Finding, ...]]:
    """What the rules of a plan find in each row: in the texts of a column, or, without one, in the articles."""
    docs = _articles(frame.collect()) if key in (None, "*") else _texts(frame.select(key).collect().to_series())
    checked = bulk.run(bulk.check, docs, plan, How(progress=False), 0)
    return (tuple(one for one in some or () if one.suppressed_by is None) for some in checked)


def _texts(column: pl.Series) -> Iterable[Document | None]:
    if not isinstance(column.dtype, TEXTS):
        raise UsageError(f"column {column.name!r} has the dtype {column.dtype}; a column of texts is wanted: String")
    return (None if text is None else Document(text, str(at)) for at, text in enumerate(column.cast(pl.String)))


def _articles(frame: pl.DataFrame) -> Iterable[Document | None]:
    columns: dict[str, Any] = {column.name: column for column in frame}
    rows = reading.rows(columns, ids=range(len(frame)))
    return (row.doc if row.has_text else None for row in rows)
