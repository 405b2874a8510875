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

from collections.abc import Callable, Iterable, Iterator, Sequence

from curate import accessors, batches, tables
from curate.api import Selectors, bold, resolved
from curate.batches import Columns, shapes
from curate.batches.reading import TEXT, Batch, mapped, not_text, rows
from curate.libraries import library
from curate.model import Json
from curate.plan import Plan
from curate.schema import Column
from curate.tables import Row

library("pyarrow", "curate.polars", "polars")
library("polars", "curate.polars", "polars")

import polars as pl  # noqa: E402 - it has to be there

from curate.batches import types  # noqa: E402 - pyarrow has to be there

__all__ = ["DataFrameCurate", "ExprCurate", "LazyFrameCurate", "Report", "SeriesCurate"]

Report = accessors.Report

TEXTS = (pl.String, pl.Categorical, pl.Enum, pl.Null)
"""Types of columns that hold texts, or nothing."""

ALONE = {"predicate_pushdown": False, "projection_pushdown": False, "slice_pushdown": False}
"""Of a later select, filter or head our functions have to see nothing: they need all columns, and make those named."""


class _Articles(accessors.Holder[pl.DataFrame, pl.DataFrame]):
    """A frame of polars."""

    def rows(self, columns: Columns) -> Iterator[Row]:
        return rows(_lists(self.given, columns), columns, range(len(self.given)))

    def frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pl.DataFrame:
        return frame(columns, rows)

    def with_texts(self, texts: Sequence[str | None], columns: Columns) -> pl.DataFrame:
        name = mapped(self.given.columns, columns)[TEXT]
        return self.given.with_columns(_like(self.given[name], texts))

    def with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pl.DataFrame:
        return self.given.with_columns(frame(shapes.CLEANED, [[*record.values()] for record in records]))


@pl.api.register_dataframe_namespace("curate")
class DataFrameCurate(accessors.FrameCurate[pl.DataFrame, pl.DataFrame]):
    """Check, fix and clean a frame of articles, a row each, with what its columns say of them.

    ``clean`` puts the columns of the records beside those of the frame, or in place of those that are called so.
    Everything else is said of `curate.accessors.FrameCurate`.
    """

    def __init__(self, frame: pl.DataFrame) -> None:
        super().__init__(_Articles(frame))


class _Texts(accessors.Holder[pl.Series, pl.DataFrame]):
    """A series of polars."""

    def rows(self, columns: Columns) -> Iterator[Row]:
        _must_be_text(self.given.name, self.given.dtype)
        return rows({TEXT: self.given.to_list()}, None, range(len(self.given)))

    def frame(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Json]], at: Sequence[int] | None
    ) -> pl.DataFrame:
        return frame(columns, rows)

    def with_texts(self, texts: Sequence[str | None], columns: Columns) -> pl.Series:
        return _like(self.given, texts)

    def with_records(self, records: Sequence[dict[str, Json]], columns: Columns) -> pl.Series:
        texts = (record[TEXT] for record in records)
        return _like(self.given, [text if isinstance(text, str) else None for text in texts])


@pl.api.register_series_namespace("curate")
class SeriesCurate(accessors.SeriesCurate[pl.Series, pl.DataFrame]):
    """Check, fix and clean a series of texts: strings, categories; null stays null and is no finding.

    Everything else is said of `curate.accessors.SeriesCurate`.
    """

    def __init__(self, series: pl.Series) -> None:
        super().__init__(_Texts(series))


@pl.api.register_expr_namespace("curate")
class ExprCurate:
    """Texts inside an expression: ``frame.with_columns(pl.col("text").curate.fix())``. What comes out are strings."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def fix(
        self, *, select: Selectors = None, ignore: Selectors = None, plan: Plan | None = None, unsafe: bool = False
    ) -> pl.Expr:
        """The texts after the selected rules' fixes, as ``Series.curate.fix`` gives them."""
        wanted = bold(resolved(plan, select, ignore), unsafe=unsafe)
        return self._mapped(lambda texts: SeriesCurate(texts).fix(plan=wanted))

    def clean(self, *, select: Selectors = None, ignore: Selectors = None, plan: Plan | None = None) -> pl.Expr:
        """The bodies of the articles, as ``Series.curate.clean`` gives them."""
        wanted = resolved(plan, select, ignore)
        return self._mapped(lambda texts: SeriesCurate(texts).clean(plan=wanted))

    def _mapped(self, make: Callable[[pl.Series], pl.Series]) -> pl.Expr:
        return self._expression.map_batches(
            lambda texts: make(texts).cast(pl.String), return_dtype=pl.String, is_elementwise=True
        )


@pl.api.register_lazyframe_namespace("curate")
class LazyFrameCurate:
    """The same for a query, which is looked at when it is collected; a ``report`` is made of a frame.

    Texts are fixed and cleaned batch by batch as they come, so that there may be more than memory holds. To know
    positions, ``check`` and ``counts`` hold all rows at once. The arguments are those of a frame's namespace; a query
    without the columns is a `curate.errors.UsageError` at once.
    """

    def __init__(self, query: pl.LazyFrame) -> None:
        self._query = query

    def check(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.LazyFrame:
        """All findings, a row each, as ``DataFrame.curate.check`` gives them."""
        wanted = resolved(plan, select, ignore)
        return self._whole(lambda given: given.check(columns=columns, plan=wanted), columns, shapes.PLACES)

    def counts(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> pl.LazyFrame:
        """The findings frame, as ``DataFrame.curate.counts`` gives it."""
        wanted = resolved(plan, select, ignore)
        made = tables.table(wanted).columns
        return self._whole(lambda given: given.counts(columns=columns, plan=wanted), columns, made)

    def fix(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
    ) -> pl.LazyFrame:
        """The query with the texts after the selected rules' fixes."""
        wanted = resolved(plan, select, ignore)
        schema, name = self._schema(columns)
        schema |= {name: _kept(schema[name])}
        return self._query.map_batches(
            lambda frame: DataFrameCurate(frame).fix(columns=columns, plan=wanted, unsafe=unsafe),
            schema=schema, streamable=True, **ALONE,
        )  # fmt: skip

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
        schema, _ = self._schema(columns)

        def cleaned(frame: pl.DataFrame) -> pl.DataFrame:
            made = batches.clean(_lists(frame, columns), wanted, columns)
            return frame.with_columns(pl.Series(name, types.array(held, held.column)) for name, held in made.items())

        schema |= _types(shapes.CLEANED)
        return self._query.map_batches(cleaned, schema=schema, streamable=True, **ALONE)

    def _whole(
        self, look: Callable[[DataFrameCurate], pl.DataFrame], columns: Columns, made: Iterable[Column]
    ) -> pl.LazyFrame:
        """The query of what is said of all rows at once."""
        self._schema(columns)
        return self._query.map_batches(lambda frame: look(DataFrameCurate(frame)), schema=_types(made), **ALONE)

    def _schema(self, columns: Columns) -> tuple[dict[str, pl.DataType], str]:
        """The types of the query's columns, and which of them holds the texts."""
        schema = dict(self._query.collect_schema())
        name = mapped(schema, columns)[TEXT]
        _must_be_text(name, schema[name])
        return schema, name


def _lists(frame: pl.DataFrame, columns: Columns) -> Batch:
    fields = mapped(frame.columns, columns)
    _must_be_text(fields[TEXT], frame.schema[fields[TEXT]])
    return {name: frame[name].to_list() for name in fields.values()}


def _must_be_text(name: str, kind: pl.DataType) -> None:
    if not isinstance(kind, TEXTS):
        raise not_text(name, f"the type {kind}")


def _like(old: pl.Series, texts: Sequence[str | None]) -> pl.Series:
    return pl.Series(old.name, texts, dtype=_kept(old.dtype))


def _kept(kind: pl.DataType) -> pl.DataType:
    """The type of other texts in place of some; those of an enumeration need not be among its own."""
    return pl.String() if isinstance(kind, pl.Enum) else kind


def frame(columns: Sequence[Column], rows: Sequence[Sequence[Json]]) -> pl.DataFrame:
    """Values row by row as a frame of some columns, with their types also where there are no rows."""
    values: Iterable[Sequence[Json]] = zip(*rows, strict=True) if rows else ((),) * len(columns)
    made = (pl.Series(one.name, types.array(held, one)) for one, held in zip(columns, values, strict=True))
    return pl.DataFrame([*made])


def _types(columns: Iterable[Column]) -> dict[str, pl.DataType]:
    return dict(pl.DataFrame(types.schema(columns).empty_table()).schema)
