"""The accessor of a frame of articles: ``DataFrame.curate``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from curate import accessors
from curate.batches.reading import TEXT, Columns
from curate.batches.shapes import CLEANED
from curate.frames import made
from curate.frames.fields import mapped, rows
from curate.model import Json
from curate.schema import Column
from curate.tables import Row


class DataFrameCurate(accessors.FrameCurate[pd.DataFrame, pd.DataFrame]):
    """Check, fix and clean a frame of articles, a row each, with what its columns say of them.

    ``clean`` gives the columns of the records, then those of this frame that are no fields of a record, as they are.
    Everything else is said of `curate.accessors.FrameCurate`.
    """

    def _rows(self, columns: Columns) -> Iterator[Row]:
        return rows(self._given, columns)

    def _frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pd.DataFrame:
        return made.frame(columns, rows, None if at is None else self._given.index.take(at))

    def _with_texts(self, texts: Sequence[str | None], columns: Columns) -> pd.DataFrame:
        column = mapped(self._given, columns)[TEXT]
        fixed = self._given.copy(deep=False)
        fixed[column] = made.like(self._given[column], texts)
        return fixed

    def _with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pd.DataFrame:
        cleaned = made.frame(CLEANED, [[*record.values()] for record in records], self._given.index)
        known = {*cleaned.columns}
        told = {column for field, column in mapped(self._given, columns).items() if field in known}
        others = [name not in told and name not in known for name in self._given.columns]
        return pd.concat([cleaned, self._given.loc[:, others]], axis=1)
