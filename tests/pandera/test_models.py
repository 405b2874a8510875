"""The models of our tables hold what curate writes, find what is wrong, and do it fast."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pandera.pandas as pa
import polars as pl
import pytest
from pandera.engines.pandas_engine import Engine

import curate.pandera as for_pandas
import curate.pandera.polars as for_polars
from curate import Plan, api
from curate.formats.items import Item
from curate.frames import findings_frame, made
from curate.schema import FINDINGS, FRAME, RAW, Kind, findings_table
from curate.tables import rows, table

pytestmark = pytest.mark.slow  # importing pandera and polars takes seconds

Thing = Any
"""What a library without types takes and gives."""

ROOT = Path(__file__).parents[2]
RAW_ARTICLES = ROOT / "corpus" / "raw"
ERRORS = pa.errors.SchemaErrors


@pytest.fixture(scope="module")
def raw() -> Thing:
    """Some articles of our own corpus as they come in."""
    items = [one for one in api.read([RAW_ARTICLES], Plan()) if isinstance(one, Item)][:40]
    return pd.DataFrame([{"id": one.doc.id, "text": one.doc.text, **one.doc.meta} for one in items]).drop_duplicates(
        "id"
    )


@pytest.fixture(scope="module")
def records(raw: Thing) -> Thing:
    """The same articles, clean; those that are none are left out."""
    return raw.curate.clean().dropna(subset=["text"])


def test_what_curate_writes_is_what_the_models_want(raw: Thing, records: Thing) -> None:
    for model, frame in (
        (for_pandas.Raw, raw),
        (for_pandas.Records, records),
        (for_pandas.Findings, raw.curate.counts()),
    ):
        assert model.validate(frame, lazy=True) is not None
        assert len(frame) > 20


def test_polars_holds_the_same(records: Thing) -> None:
    counted = pl.DataFrame(list(rows(api.read([RAW_ARTICLES], Plan()))), infer_schema_length=None).unique(
        ["path", "id"]
    )
    texts = [one.name for one in FINDINGS.columns if one.kind is Kind.TEXT]
    for_polars.Findings.validate(counted.with_columns(pl.col(texts).cast(pl.String)), lazy=True)
    lists = {one.name: pl.List(pl.String) for one in FRAME.columns if one.kind is Kind.LIST}
    shown = {name: list(records[name]) for name in FRAME.names if name != "counters"}
    kinds = {name: lists.get(name, pl.String) for name in shown}
    shown = {
        name: [None if one is pd.NA or isinstance(one, float) else one for one in some] for name, some in shown.items()
    }
    given = pl.DataFrame(shown, schema=kinds).with_columns(counters=pl.struct(comments=pl.lit(0)))
    assert len(for_polars.Records.validate(given, lazy=True)) == len(records)


WRONG = [
    pytest.param("Records", {"date": "tomorrow"}, "date", id="a-date"),
    pytest.param("Records", {"status": "stub"}, "status", id="a-status"),
    pytest.param("Records", {"text": ""}, "text", id="no-text"),
    pytest.param("Records", {"text": None}, "text", id="null-text"),
    pytest.param("Records", {"lang": "english"}, "lang", id="a-language"),
    pytest.param("Records", {"raw_path": "same", "id": "same"}, "raw_path", id="twice"),
    pytest.param("Raw", {"text": None}, "text", id="raw-without-text"),
    pytest.param("Raw", {"date_order": "YMD"}, "date_order", id="an-order"),
    pytest.param("Findings", {"NUM001": -1}, "NUM001", id="a-count"),
    pytest.param("Findings", {"chars": 1.5}, "chars", id="no-whole-number"),
]


@pytest.mark.parametrize(("model", "wrong", "column"), WRONG)
def test_what_is_wrong_is_found_and_no_text_is_shown(
    model: str, wrong: dict[str, Thing], column: str, raw: Thing, records: Thing
) -> None:
    given = {"Raw": raw, "Records": records, "Findings": raw.curate.counts()}[model].assign(**wrong)
    with pytest.raises(ERRORS) as caught:
        getattr(for_pandas, model).validate(given, lazy=True)
    assert column in set(caught.value.failure_cases["column"])
    assert max(map(len, caught.value.failure_cases["failure_case"].map(str))) < 100


def test_a_column_that_has_to_be_there_is_missed(records: Thing) -> None:
    with pytest.raises(ERRORS, match="text"):
        for_pandas.Records.validate(records.drop(columns="text"), lazy=True)
    with pytest.raises(ERRORS, match="COLUMN_NOT_IN_DATAFRAME"):
        for_polars.Raw.validate(pl.DataFrame({"id": ["a"]}), lazy=True)


@pytest.mark.parametrize("kind", ["string[python]", "string[pyarrow]", "category", object, "str"])
def test_texts_are_texts_whatever_holds_them(kind: Thing) -> None:
    for_pandas.Raw.validate(pd.DataFrame({"text": pd.Series(["a text"], dtype=kind)}))


@pytest.mark.parametrize("given", [[1], [b"text"], [["text"]], [1.5]])
def test_what_is_no_text_is_told_without_being_shown(given: list[object]) -> None:
    with pytest.raises(ERRORS) as caught:
        for_pandas.Raw.validate(pd.DataFrame({"text": given}), lazy=True)
    assert "curate.text" in str(caught.value)


def test_a_model_is_made_of_any_of_our_tables() -> None:
    for module in (for_pandas, for_polars):
        model = module.model(findings_table({"NUM001": "a number is split"}))
        wanted = [*FINDINGS.names, "NUM001"]
        assert list(model.to_schema().columns) == wanted
        assert list(module.Raw.to_schema().columns) == [one.name for one in RAW.columns if one.kind is not Kind.GROUP]
        assert module.Records.to_schema().columns["date"].description == FRAME.column("date").meaning


def test_a_model_is_written_down_and_read_again() -> None:
    for model in (for_pandas.Raw, for_pandas.Records, for_pandas.Findings):
        text = model.to_schema().to_yaml()
        assert pa.DataFrameSchema.from_yaml(text).to_yaml() == text
    assert str(Engine.dtype("curate.text")) == "curate.text"


def test_a_model_can_be_extended(raw: Thing) -> None:
    class Ours(for_pandas.Raw):  # type: ignore[misc, valid-type] # made when it is imported
        score: float = pa.Field(ge=0)

    Ours.validate(raw.assign(score=1.0))
    with pytest.raises(pa.errors.SchemaError, match="score"):
        Ours.validate(raw.assign(score=-1.0))


def test_100_000_findings_pass() -> None:
    columns = table()
    empty = {one.name: 0 if one.kind is Kind.COUNT else f"some {one.name}" for one in columns.columns}
    frame = made.counts(({**empty, "id": f"a{at}", "path": f"{at % 7}.jsonl"} for at in range(100_000)), columns)
    assert len(for_pandas.Findings.validate(frame, lazy=True)) == 100_000


def test_the_findings_frame_of_nothing_passes() -> None:
    assert len(for_pandas.Findings.validate(findings_frame([]))) == 0


@pytest.mark.parametrize("folder", ["curate", "curate/pandera", "curate/pandera/polars", "curate/frames"])
def test_python_finds_pandera_from_inside_our_folders(folder: str) -> None:
    script = "import curate.pandera.polars, pandera, polars; print(pandera.__file__); print(polars.__file__)"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT / folder, text=True, capture_output=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert not any(Path(one).is_relative_to(ROOT / "curate") for one in run.stdout.splitlines())


@pytest.mark.parametrize(
    ("blocked", "part", "said"),
    [
        ("pandera", "curate.pandera", "curate.pandera needs pandera: pip install 'corpus-curate[pandera]'"),
        ("polars", "curate.pandera.polars", "curate.pandera.polars needs polars: pip install 'corpus-curate[polars]'"),
    ],
)
def test_a_library_that_is_missing_is_named_with_its_extra(blocked: str, part: str, said: str) -> None:
    script = f"import sys\nsys.modules[{blocked!r}] = None\ntry: import {part}\nexcept ImportError as said: print(said)"
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, text=True, capture_output=True, check=True)
    assert run.stdout == said + "\n"
