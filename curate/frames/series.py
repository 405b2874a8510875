"""The accessor of a series of texts: ``Series.curate``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from curate import accessors
from curate.batches.reading import Columns
from curate.frames import made
from curate.frames.fields import alone
from curate.model import Json
from curate.schema import Column
from curate.tables import Row


class SeriesCurate(accessors.SeriesCurate["pd.Series[Any]", pd.DataFrame]):
    """Check, fix and clean a series of texts: Arrow-backed, object, ``string``, or categories.

    Missing values (None, NaN, ``pd.NA``) stay missing. Where nothing is to be changed, it is the same column;
    categories become texts where something is. Everything else is said of `curate.accessors.SeriesCurate`.
    """

    def _rows(self, columns: Columns) -> Iterator[Row]:
        return alone(self._given)

    def _frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pd.DataFrame:
        return made.frame(columns, rows, None if at is None else self._given.index.take(at))

    def _with_texts(self, texts: Sequence[str | None], columns: Columns) -> pd.Series[Any]:
        return made.like(self._given, texts)

    def _with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pd.Series[Any]:
        return made.like(self._given, [made.text(record["text"]) for record in records])
