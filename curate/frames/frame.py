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


class _Articles(accessors.Holder[pd.DataFrame, pd.DataFrame]):
    """A frame of pandas."""

    def rows(self, columns: Columns) -> Iterator[Row]:
        return rows(self.given, columns)

    def frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pd.DataFrame:
        return made.frame(columns, rows, None if at is None else self.given.index.take(at))

    def with_texts(self, texts: Sequence[str | None], columns: Columns) -> pd.DataFrame:
        column = mapped(self.given, columns)[TEXT]
        fixed = self.given.copy(deep=False)
        fixed[column] = made.like(self.given[column], texts)
        return fixed

    def with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pd.DataFrame:
        cleaned = made.frame(CLEANED, [[*record.values()] for record in records], self.given.index)
        known = {*cleaned.columns}
        told = {column for field, column in mapped(self.given, columns).items() if field in known}
        others = [name not in told and name not in known for name in self.given.columns]
        return pd.concat([cleaned, self.given.loc[:, others]], axis=1)


class DataFrameCurate(accessors.FrameCurate[pd.DataFrame, pd.DataFrame]):
    """Check, fix and clean a frame of articles, a row each, with what its columns say of them.

    ``clean`` gives the columns of the records, then those of this frame that are no fields of a record, as they are.
    Everything else is said of `curate.accessors.FrameCurate`.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        super().__init__(_Articles(frame))
