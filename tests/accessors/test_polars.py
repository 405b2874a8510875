"""The namespaces of polars: the same as pandas' accessors under the same names, and of queries what can be lazy."""

from __future__ import annotations

import inspect
from datetime import date
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import curate.frames
import curate.polars
from curate import Plan, arrow, batches
from curate.errors import ConfigError, UsageError
from curate.plan import Lint
from tests.batches.samples import BODY, ROWS, STUB, WIRE

PLAN = Plan()
TABLE = pa.table(dict(ROWS))
NUM = Plan(lint=Lint(select=("NUM",)))

Thing = Any
"""What a library without types takes and gives."""


def frame(**columns: Thing) -> Thing:
    return pl.DataFrame({**ROWS, **columns})


def lists(table: pa.Table) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = table.to_pydict()
    return found


def public(kind: type) -> dict[str, str]:
    """The methods that users see, with their arguments."""
    methods = inspect.getmembers(kind, inspect.isfunction)
    return {name: str(inspect.signature(method)).split(" -> ")[0] for name, method in methods if name[0] != "_"}


def test_both_libraries_have_the_same_methods_with_the_same_arguments() -> None:
    assert public(curate.polars.SeriesCurate) == public(curate.frames.SeriesCurate)
    assert public(curate.polars.DataFrameCurate) == public(curate.frames.DataFrameCurate)
    assert [*public(curate.polars.DataFrameCurate)] == [*public(curate.polars.LazyFrameCurate), "report"]
    assert set(public(curate.polars.SeriesCurate)) == set(public(curate.polars.DataFrameCurate))


@pytest.mark.parametrize("name", ["check", "counts"])
def test_both_libraries_say_the_same_of_a_frame(name: str) -> None:
    given = {key: ROWS[key] for key in ("id", "text", "source")}
    ours = getattr(pl.DataFrame(given).curate, name)()  # type: ignore[attr-defined]
    theirs = getattr(pd.DataFrame(given).curate, name)()
    assert ours.columns == list(theirs.columns)
    shown = theirs.astype(object).where(theirs.notna(), None)
    assert ours.rows() == [tuple(row) for row in shown.itertuples(index=False)]


def test_fixed_texts_are_those_of_pandas_and_other_columns_stay() -> None:
    fixed = frame().curate.fix(select="NUM")
    assert fixed["text"].to_list() == [
        None if pd.isna(one) else one for one in pd.Series(ROWS["text"]).curate.fix(select="NUM")
    ]
    assert fixed.drop("text").equals(frame().drop("text"))
    named = frame().rename({"text": "body"}).curate.fix(select="NUM", columns={"text": "body"})
    assert named.columns == ["id", "body", "source", "date", "likes"]
    assert "3 comments" not in frame().curate.fix(unsafe=True)["text"][0]


@pytest.mark.parametrize("kind", [pl.String(), pl.Categorical(), pl.Enum([WIRE, BODY, STUB])], ids=str)
def test_fixed_texts_keep_their_type_where_it_holds_them(kind: pl.DataType) -> None:
    fixed = pl.Series("body", [BODY, None], dtype=kind).curate.fix(select="NUM")  # type: ignore[attr-defined]
    assert fixed.name == "body"
    assert fixed.dtype == (pl.String() if isinstance(kind, pl.Enum) else kind)
    assert fixed.cast(pl.String).to_list() == [BODY.replace("10, 000", "10,000"), None]


@pytest.mark.slow
def test_the_findings_frame_is_held_by_the_model() -> None:
    from curate.pandera import polars as models  # noqa: PLC0415 - takes seconds

    assert len(models.Findings.validate(frame().curate.counts(), lazy=True)) == 4


def test_a_report_is_the_same_as_pandas_has() -> None:
    ours = frame().curate.report()
    theirs = pd.DataFrame({key: ROWS[key] for key in ("id", "text", "source", "date")}).curate.report()
    assert (repr(ours), ours._repr_html_()) == (repr(theirs), theirs._repr_html_())
    assert ours.by_rule.rows() == [tuple(row) for row in theirs.by_rule.itertuples(index=False)]
    assert ours.frame.equals(frame().curate.check())


@pytest.mark.slow
def test_several_processes_give_the_same() -> None:
    assert frame().curate.check(jobs=2).equals(frame().curate.check())


def test_a_query_says_the_same_as_its_frame() -> None:
    query = frame().lazy().curate
    assert query.check().collect().equals(frame().curate.check())
    assert query.counts(select="NUM").collect().equals(frame().curate.counts(select="NUM"))
    assert query.fix(plan=NUM).collect().equals(frame().curate.fix(plan=NUM))
    assert query.fix(unsafe=True).collect().equals(frame().curate.fix(unsafe=True))
    assert query.clean().collect().equals(frame().curate.clean())


def test_a_query_is_not_narrowed_before_it_is_looked_at() -> None:
    """What comes later would be taken first, were it known to change nothing."""
    query = frame().lazy().curate
    assert query.check().head(1).collect()["position"].to_list() == [0]
    assert query.check().filter(pl.col("code") == "NUM001").select("position").collect().rows() == [(0,), (3,)]
    assert query.fix(select="NUM").select("likes").collect().rows() == [(1,), (2,), (3,), (4,)]
    assert query.counts().tail(1).collect()["id"].to_list() == ["d"]


@pytest.mark.parametrize("call", ["check", "counts", "fix", "clean"])
def test_a_query_without_texts_is_refused_before_it_runs(call: str) -> None:
    with pytest.raises(UsageError, match="no column 'text'; did you mean 'body'"):
        getattr(pl.LazyFrame({"body": [BODY]}).curate, call)()  # type: ignore[attr-defined]
    with pytest.raises(UsageError, match="holds the type Int64"):
        getattr(pl.LazyFrame({"text": [1]}).curate, call)()  # type: ignore[attr-defined]
    with pytest.raises(ConfigError, match="did you mean 'NUM001'"):
        getattr(pl.LazyFrame({"text": [BODY]}).curate, call)(select="NUM01")  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", [pl.String, pl.Categorical], ids=str)
def test_an_expression_mends_texts_where_they_stand(kind: type[pl.DataType]) -> None:
    given = frame().with_columns(pl.col("text").cast(kind))
    mended = pl.col("text").curate.fix(select="NUM")  # type: ignore[attr-defined]
    wanted = frame().curate.fix(select="NUM")
    assert given.with_columns(mended).equals(wanted)
    assert given.lazy().with_columns(mended).collect().equals(wanted)
    bodies = pl.col("text").curate.clean().alias("body")  # type: ignore[attr-defined]
    assert given.select(bodies)["body"].to_list() == frame()["text"].curate.clean().to_list()
    bold = pl.col("text").curate.fix(unsafe=True)  # type: ignore[attr-defined]
    assert given.select(bold)["text"].to_list() == frame().curate.fix(unsafe=True)["text"].to_list()


def test_an_expression_of_anything_else_is_told() -> None:
    """The library itself raises our error, or, in older versions, its own with our words."""
    mended = pl.col("likes").curate.fix()  # type: ignore[attr-defined]
    with pytest.raises((UsageError, pl.exceptions.ComputeError), match="column 'likes' holds the type Int64"):
        frame().select(mended)


def test_a_frame_without_rows_has_the_columns() -> None:
    empty = frame()[:0]
    assert empty.curate.check().schema == frame().curate.check().schema
    assert empty.curate.counts().schema == frame().curate.counts().schema
    assert empty.curate.clean().schema == frame().curate.clean().schema
    assert empty["text"].curate.fix().dtype == pl.String
    assert repr(empty.curate.report()) == "no findings in 0 texts"


def test_a_frame_of_polars_is_cleaned_alike() -> None:
    made = frame().curate.clean()
    assert made.to_dict(as_series=False) == lists(arrow.clean(TABLE))
    assert pl.DataFrame(arrow.clean(TABLE)).schema == made.schema


def test_findings_of_a_frame_of_polars_are_a_row_each() -> None:
    found = frame().curate.check()
    wanted = [(at, one) for at, some in enumerate(batches.check(ROWS, PLAN)["findings"]) for one in some]
    assert found["position"].to_list() == [at for at, _ in wanted]
    assert found.drop("position").to_dicts() == [one for _, one in wanted]


def test_counts_of_a_frame_of_polars() -> None:
    found = frame().curate.counts(select="NUM")
    assert found["NUM001"].to_list() == [1, 0, 0, 1]
    assert found.columns[:8] == ["id", "path", "source", "title", "authors", "date", "lang", "chars"]
    assert found["id"].to_list() == ROWS["id"]


@pytest.mark.parametrize("kind", [pl.String, pl.Categorical], ids=str)
def test_a_series_of_polars(kind: type[pl.DataType]) -> None:
    texts = pl.Series("body", [BODY, None, STUB]).cast(kind)
    bodies = texts.curate.clean()  # type: ignore[attr-defined]
    assert bodies.name == "body"
    assert bodies.to_list() == batches.clean({"text": [BODY, None, STUB]}, PLAN)["text"]
    found = texts.curate.check(select="NUM")  # type: ignore[attr-defined]
    assert found.select("position", "record", "code", "match").rows() == [(0, "0", "NUM001", "10, 000")]


def test_a_query_of_polars_cleans_its_batches() -> None:
    query = pl.DataFrame({**ROWS, "date": [date(2024, 11, 13)] * 4}).lazy()
    kept = query.curate.clean().filter(pl.col("status") == "kept").select("id", "date", "likes")  # type: ignore[attr-defined]
    assert kept.collect().rows() == [("007", "2024-11-13", 1), ("d", "2024-11-13", 4)]


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (pl.Series("text", [1]), "column 'text' holds the type Int64; a column of texts is wanted"),
        (pl.Series("text", [b"a"]), "column 'text' holds the type Binary; a column of texts is wanted"),
    ],
    ids=["number", "bytes"],
)
def test_polars_is_told_what_holds_no_text(column: pl.Series, said: str) -> None:
    for do in (column.curate.clean, column.curate.check, column.to_frame().curate.counts):  # type: ignore[attr-defined]
        with pytest.raises(UsageError) as caught:
            do()
        assert said in str(caught.value)
