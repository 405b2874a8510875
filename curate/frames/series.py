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


class _Texts(accessors.Holder["pd.Series[Any]", pd.DataFrame]):
    """A series of pandas."""

    def rows(self, columns: Columns) -> Iterator[Row]:
        return alone(self.given)

    def frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pd.DataFrame:
        return made.frame(columns, rows, None if at is None else self.given.index.take(at))

    def with_texts(self, texts: Sequence[str | None], columns: Columns) -> pd.Series[Any]:
        return made.like(self.given, texts)

    def with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pd.Series[Any]:
        return made.like(self.given, [made.text(record["text"]) for record in records])


class SeriesCurate(accessors.SeriesCurate["pd.Series[Any]", pd.DataFrame]):
    """Check, fix and clean a series of texts: Arrow-backed, object, ``string``, or categories.

    Missing values (None, NaN, ``pd.NA``) stay missing. Where nothing is to be changed, it is the same column;
    categories become texts where something is. Everything else is said of `curate.accessors.SeriesCurate`.
    """

    def __init__(self, series: pd.Series[Any]) -> None:
        super().__init__(_Texts(series))
