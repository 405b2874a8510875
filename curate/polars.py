"""Series and frames of polars: the namespace ``curate``, by Arrow and without pandas.

Importing this registers it:

>>> import polars as pl
>>> import curate.polars
>>> frame = pl.DataFrame({"text": ["The fund holds 10, 000 crowns in cash, the town said.", None]})
>>> frame.curate.check(select=["NUM"]).select("position", "code", "start", "end", "match").rows()
[(0, 'NUM001', 15, 22, '10, 000')]
>>> frame.curate.clean()["text"].to_list()
['The fund holds 10,000 crowns in cash, the town said.', None]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curate import batches
from curate.api import Selectors, resolved
from curate.batches import Columns, Values, shapes
from curate.batches.reading import TEXT, Batch, mapped, not_text
from curate.libraries import library
from curate.plan import Plan
from curate.schema import Column

library("pyarrow", "curate.polars", "polars")
library("polars", "curate.polars", "polars")

import polars as pl  # noqa: E402 - it has to be there

from curate.batches import types  # noqa: E402 - pyarrow has to be there

__all__ = ["DataFrameCurate", "LazyFrameCurate", "SeriesCurate"]

TEXTS = (pl.String, pl.Categorical, pl.Enum, pl.Null)
"""Types of columns that hold texts, or nothing."""


@pl.api.register_dataframe_namespace("curate")
class DataFrameCurate:
    """Check and clean a frame of articles, a row each, with what its columns say of them.

    The text is in the column ``text``; ``title``, ``authors``, ``date``, ``source``, ``lang`` and whatever else
    `curate.schema.RAW` names are read where they are. Columns of other names are told by ``columns``, by field:
    ``columns={"text": "body"}``. Dates are read as ISO 8601. Rows whose text is null are no findings and stay. A
    document is called by its ``id``, else by its position.
    """

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def check(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.DataFrame:
        """All findings, a row each: ``position`` in the frame, from 0, then the columns of ``Series.curate.check``."""
        batch = _lists(self._frame, columns)
        found = batches.check(batch, resolved(plan, select, ignore), columns, range(self._frame.height))
        return _tidy(found[shapes.FOUND.name])

    def counts(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.DataFrame:
        """How many findings each row holds: ``findings``, ``errors``, ``warnings``, and each rule by its code."""
        batch = _lists(self._frame, columns)
        return pl.DataFrame(_series(batches.count(batch, resolved(plan, select, ignore), columns)))

    def clean(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.DataFrame:
        """The frame with the records of the articles, as `curate.arrow.clean` adds them; no row is dropped."""
        batch, wanted = _lists(self._frame, columns), resolved(plan, select, ignore)
        return self._frame.with_columns(_series(batches.clean(batch, wanted, columns, range(self._frame.height))))


@pl.api.register_lazyframe_namespace("curate")
class LazyFrameCurate:
    """The same for a query: batches of it are cleaned as they come, so that it may be larger than memory."""

    def __init__(self, query: pl.LazyFrame) -> None:
        self._query = query

    def clean(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.LazyFrame:
        """As ``DataFrame.curate.clean``; a document without an ``id`` has none, for batches know no positions."""
        wanted = resolved(plan, select, ignore)

        def cleaned(frame: pl.DataFrame) -> pl.DataFrame:
            return frame.with_columns(_series(batches.clean(_lists(frame, columns), wanted, columns)))

        schema = {**self._query.collect_schema(), **_schema(shapes.CLEANED)}
        # Of a later select or filter it has to see nothing: it needs the text, and makes the columns that they name.
        pushed = {"predicate_pushdown": False, "projection_pushdown": False}
        return self._query.map_batches(cleaned, schema=schema, streamable=True, **pushed)


@pl.api.register_series_namespace("curate")
class SeriesCurate:
    """Check and clean a series of texts: strings, categories; null stays null and is no finding."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def check(self, *, select: Selectors = None, ignore: Selectors = None, plan: Plan | None = None) -> pl.DataFrame:
        """All findings, a row each: ``position`` in the series, from 0, then the columns that pandas has."""
        return self._alone().check(select=select, ignore=ignore, plan=plan)

    def clean(self, *, select: Selectors = None, ignore: Selectors = None, plan: Plan | None = None) -> pl.Series:
        """The bodies of the articles under the name of the series; what is no article is null."""
        return self._alone().clean(select=select, ignore=ignore, plan=plan)[TEXT].alias(self._series.name)

    def _alone(self) -> DataFrameCurate:
        _must_be_text(self._series.name, self._series.dtype)
        return DataFrameCurate(self._series.alias(TEXT).to_frame())


def _lists(frame: pl.DataFrame, columns: Columns) -> Batch:
    fields = mapped(frame.columns, columns)
    _must_be_text(fields[TEXT], frame.schema[fields[TEXT]])
    return {name: frame[name].to_list() for name in fields.values()}


def _must_be_text(name: str, kind: pl.DataType) -> None:
    if not isinstance(kind, TEXTS):
        raise not_text(name, f"the type {kind}")


def _series(made: Mapping[str, Values]) -> list[pl.Series]:
    return [pl.Series(name, types.array(values, values.column)) for name, values in made.items()]


def _schema(columns: Iterable[Column]) -> pl.Schema:
    return pl.DataFrame(types.schema(columns).empty_table()).schema


def _tidy(lists: Values) -> pl.DataFrame:
    """The findings of lists as a table, a row each."""
    at = [position for position, some in enumerate(lists) for _ in some]
    rows = [one for some in lists for one in some]
    found = types.schema(shapes.FOUND.columns).empty_table().from_pylist(rows, types.schema(shapes.FOUND.columns))
    return pl.DataFrame(found).insert_column(0, pl.Series("position", at, pl.Int64))
