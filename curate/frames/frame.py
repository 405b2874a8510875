"""The accessor of a frame of articles: ``DataFrame.curate``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pandas as pd

from curate import bulk, tables
from curate.api import Selectors, resolved
from curate.batches.reading import TEXT, Columns
from curate.bulk import Do, How
from curate.frames import made
from curate.frames.fields import documents, mapped
from curate.frames.report import Report
from curate.frames.series import there
from curate.frames.texts import texts
from curate.plan import Plan
from curate.schema import FRAME

R = TypeVar("R")


class DataFrameCurate:
    """Check, fix and clean a frame of articles, a row each, with what its columns say of them.

    The text is in the column ``text``; ``title``, ``authors``, ``date``, ``source``, ``lang`` and whatever else
    `curate.schema.RAW` names are read where they are. Columns of other names are told by ``columns``, by field:
    ``columns={"text": "body"}``; what stands elsewhere is left alone. A column of dates is read as ISO 8601. Rows
    without a text are no findings and stay. A document is called by its ``id``, else by its label.

    The other arguments are those of `curate.frames.SeriesCurate`.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def check(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.DataFrame:
        """All findings, a row each, under the labels of the frame: the columns are those of ``Series.curate.check``.

        ``field`` names the field that holds the damage: ``text``, or one of the others.
        """
        found = self._run(bulk.check, columns, resolved(plan, select, ignore), How(jobs, progress))
        return made.places(there(found), self._frame.index)

    def counts(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.DataFrame:
        """The findings frame: a row for each row, without its text, and how many findings of each rule it holds.

        Great Expectations and pandera look at this. The columns are those of `curate.frames.findings_frame`; rows
        without a text have 0 everywhere.
        """
        wanted, frame = resolved(plan, select, ignore), self._frame
        found = self._run(bulk.check, columns, wanted, How(jobs, progress))
        docs = documents(frame, mapped(frame, columns), empty=True)
        table = tables.table(wanted)
        rows = (
            tables.counted(tables.named(doc), some or (), table.names)
            for doc, some in zip(docs, found, strict=True)
            if doc is not None
        )
        return made.counts(rows, table, frame.index)

    def fix(  # noqa: PLR0913 - each is an option of its own
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.DataFrame:
        """The same frame with the texts after the selected rules' fixes; the other columns are shared with it."""
        wanted = resolved(plan, select, ignore)
        wanted = replace(wanted, unsafe=True) if unsafe and not wanted.unsafe else wanted
        fixes = list(self._run(bulk.fix, columns, wanted, How(jobs, progress)))
        column = mapped(self._frame, columns)[TEXT]
        fixed = self._frame.copy(deep=False)
        fixed[column] = made.like(self._frame[column], fixes)
        return fixed

    def clean(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> pd.DataFrame:
        """The records of the articles, a row each under the same labels, with all fields; no row is dropped.

        Returns:
            The columns of `curate.schema.FRAME` (``id``, ``text``, ``source``, ``title``, ``authors``, ``date`` …;
            lists are lists), then the columns of this frame that are no fields of a record, as they are. ``status`` is
            ``kept``, ``review`` (``reason`` says why), ``stub`` or ``reject``; of the last two, and of rows that had
            no text, the text is missing. Rows that had none have no status either.
        """
        frame, wanted = self._frame, resolved(plan, select, ignore)
        fields = mapped(frame, columns)
        docs = documents(frame, fields, empty=True)
        records = bulk.run(bulk.clean, docs, wanted, How(jobs, progress), len(frame))
        had = (text is not None for text in texts(frame[fields[TEXT]]))
        rows = ((one, there) for one, there in zip(records, had, strict=True) if one is not None)
        told = {column for field, column in fields.items() if field in FRAME.names}
        others = [name not in told and name not in FRAME.names for name in frame.columns]
        return pd.concat([made.records(rows, frame.index), frame.loc[:, others]], axis=1)

    def report(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> Report:
        """What is found, counted by rule, with examples: a notebook shows it as a table."""
        found = self.check(columns=columns, select=select, ignore=ignore, plan=plan, jobs=jobs, progress=progress)
        text = self._frame[mapped(self._frame, columns)[TEXT]]
        return Report(found, len(text), int(text.isna().sum()))

    def _run(self, do: Do[R], columns: Columns, plan: Plan, how: How) -> Iterator[R | None]:
        frame = self._frame
        return bulk.run(do, documents(frame, mapped(frame, columns)), plan, how, len(frame))
