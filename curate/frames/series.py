"""The accessor of a series of texts: ``Series.curate``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pandas as pd

from curate import bulk
from curate.api import Selectors, resolved
from curate.bulk import Do, How
from curate.frames import made
from curate.frames.report import Report
from curate.frames.texts import texts
from curate.model import Document, Finding
from curate.plan import Plan

R = TypeVar("R")


class SeriesCurate:
    """Check, fix and clean a series of texts: Arrow-backed, object, ``string``, or categories.

    Missing values (None, NaN, ``pd.NA``) stay missing and are no findings. Each text is a document of its own, called
    after its label. A series of anything but texts is a `curate.errors.UsageError` that says what stands where.

    All methods take:

    * ``select``, ``ignore``: rules by code, prefix or name, as `curate.check` takes them;
    * ``plan``: as `curate.read_plan` gives it; the default plan where there is none;
    * ``jobs``: processes; 1 for none but this one, 0 for one a core. A script that asks for more needs
      ``if __name__ == "__main__":``, as with `multiprocessing`;
    * ``progress``: whether there is a bar; by default where the work is long and a terminal or a notebook shows it.
    """

    def __init__(self, series: pd.Series[Any]) -> None:
        self._series = series

    def check(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.DataFrame:
        """All findings, a row each, under the labels of the series: of several in one text the label is repeated.

        Returns:
            ``position`` in the series, from 0, as int64; ``record``, ``code``, ``name``, ``severity``, ``message`` and
            ``field``; the span ``start`` to ``end``, half-open, in code points of the text, as Int64, missing where a
            finding is about the whole text; ``line`` and ``column``, from 1; the excerpt ``before``, ``match`` and
            ``after``, each of at most 80 code points; ``fix``, ``safety``, ``moved_to``, ``variant``, ``confidence``,
            ``fingerprint`` and ``suppressed_by``.
        """
        found = self._run(bulk.check, resolved(plan, select, ignore), How(jobs, progress))
        return made.places(there(found), self._series.index)

    def fix(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.Series[Any]:
        """The texts after the selected rules' fixes, under the index and the name of the series, and of its type.

        Where nothing is to be fixed, it is the same column; categories become texts where something is. ``unsafe``
        makes the fixes too that may lose words or meaning. Lines of the header stay where they are.
        """
        wanted = resolved(plan, select, ignore)
        wanted = replace(wanted, unsafe=True) if unsafe and not wanted.unsafe else wanted
        return made.like(self._series, list(self._run(bulk.fix, wanted, How(jobs, progress))))

    def clean(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.Series[Any]:
        """The bodies of the articles, under the index and the name of the series, and of its type; no row is dropped.

        What is no article (a stub, an error page) is missing; ``DataFrame.curate.clean`` says why, and has the fields
        that header and footer lines go into.
        """
        records = self._run(bulk.clean, resolved(plan, select, ignore), How(jobs, progress))
        return made.like(self._series, [made.body(one) if one else None for one in records])

    def report(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> Report:
        """What is found, counted by rule, with examples: a notebook shows it as a table.

        The findings themselves are in its ``frame``, the counts in ``by_rule``.
        """
        found = self.check(select=select, ignore=ignore, plan=plan, jobs=jobs, progress=progress)
        return Report(found, len(self._series), int(self._series.isna().sum()))

    def _run(self, do: Do[R], plan: Plan, how: How) -> Iterator[R | None]:
        series = self._series
        docs = (
            None if text is None else Document(text, str(label))
            for label, text in zip(series.index, texts(series), strict=True)
        )
        return bulk.run(do, docs, plan, how, len(series))


def there(found: Iterator[tuple[Finding, ...] | None]) -> Iterator[tuple[int, tuple[Finding, ...]]]:
    """Positions with the findings there, where there are any."""
    return ((at, some) for at, some in enumerate(found) if some)
