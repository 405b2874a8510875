"""How a check of rules looks at what pandas holds, and what it says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import pandas as pd
from pandera.api.base.checks import CheckResult
from pandera.backends.base import BaseCheckBackend

from curate import bulk
from curate.batches import lines
from curate.batches.reading import Columns
from curate.bulk import How
from curate.frames import fields
from curate.model import Finding
from curate.plan import Plan
from curate.tables import Row

SHOWN = 3
"""Findings of a row that its failure case names."""

T = TypeVar("T")


class RuleBackend(BaseCheckBackend):
    """What runs a check of rules on a series or a frame of pandas."""

    def __init__(self, check: Any) -> None:  # noqa: ANN401 - it knows our plan
        self.check = check

    def __call__(self, check_obj: pd.Series[Any] | pd.DataFrame, key: str | None = None) -> CheckResult:
        """What passes, and of what does not, what was found there."""
        column = check_obj if key is None else check_obj[key]
        some = list(found(column, self.check.plan, self.check.columns))
        passed = pd.Series([not one for one in some], index=column.index, dtype=bool)
        cases = first([said(one) for one in some if one], self.check.n_failure_cases)
        labels = column.index[~passed.to_numpy()][: len(cases)]
        failing = pd.Series(cases, index=labels, name="failure_case", dtype=object) if cases else None
        return CheckResult(passed, bool(passed.all()), column, failing)


def found(column: pd.Series[Any] | pd.DataFrame, plan: Plan, columns: Columns = None) -> Iterator[tuple[Finding, ...]]:
    """What the rules of a plan find in each row: of a series, in its texts; of a frame, in its articles."""
    rows = fields.rows(column, columns) if isinstance(column, pd.DataFrame) else fields.alone(column)
    return counting(rows, plan)


def counting(rows: Iterable[Row], plan: Plan) -> Iterator[tuple[Finding, ...]]:
    """What is found in each row, but for what a suppression exempts."""
    checked = bulk.run(lines.check, rows, plan, How(progress=False), 0)
    return (tuple(one for one in some if one.counts) for some in checked)


def said(findings: Sequence[Finding]) -> str:
    """The findings of a row in a line: rule, span, and what stands there.

    >>> from curate import check
    >>> said(check("The fund holds 10, 000 crowns in cash, the town said.", select=["NUM"]))
    "NUM001 15:22 '10, 000'"
    """
    shown = "; ".join(map(_said, findings[:SHOWN]))
    return shown if len(findings) <= SHOWN else f"{shown}; and {len(findings) - SHOWN} more"


def _said(found: Finding) -> str:
    field = "" if found.field == "text" else f"{found.field} "
    if found.start is None:
        return f"{found.code} {field}{found.message}"
    return f"{found.code} {field}{found.start}:{found.end} {found.excerpt.match!r}"


def first(cases: list[T], most: int | None) -> list[T]:
    """The first of them, as many as are wanted; None wants all."""
    return cases if most is None else cases[:most]
