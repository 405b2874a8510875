"""``Series.curate`` gives what the plain calls give, under the labels of the series, whatever that is made of."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import curate.frames  # noqa: F401 - registers the accessors
from curate import Document, Plan, bulk, check, clean, fix
from curate.errors import ConfigError, UsageError
from curate.frames import made
from curate.plan import Lint
from curate.tables import PLACE
from tests.frames.samples import FINE, MARKED, SPLIT, SPLIT_FIXED

Thing = Any
"""What a library without types takes and gives."""

KINDS = [
    pytest.param(object, id="object"),
    pytest.param(made.TEXT, id="default"),
    pytest.param("string", id="string"),
    pytest.param("string[python]", id="string-python"),
    pytest.param("string[pyarrow]", id="string-pyarrow"),
    pytest.param(pd.ArrowDtype(pa.string()), id="arrow"),
    pytest.param(pd.ArrowDtype(pa.large_string()), id="arrow-large"),
    pytest.param("category", id="category"),
]


def series(kind: Thing = object, **named: Thing) -> Thing:
    return pd.Series([SPLIT, None, FINE, MARKED], dtype=kind, **named)


@pytest.mark.parametrize("kind", KINDS)
def test_findings_are_those_of_the_plain_call(kind: Thing) -> None:
    found = series(kind).curate.check()
    plain = [(at, one) for at, text in ((0, SPLIT), (2, FINE), (3, MARKED)) for one in check(Document(text, str(at)))]
    assert list(found["position"]) == [at for at, _ in plain]
    assert list(found.index) == [at for at, _ in plain]
    assert list(found["fingerprint"]) == [one.fingerprint for _, one in plain]
    assert list(zip(found["code"], found["match"], strict=True)) == [(one.code, one.excerpt.match) for _, one in plain]


@pytest.mark.parametrize("kind", KINDS)
def test_fixed_and_cleaned_texts_keep_type_index_and_name(kind: Thing) -> None:
    given = series(kind, index=list("wxyz"), name="body")
    for made_, wanted in (
        (given.curate.fix(select=["NUM"]), [SPLIT_FIXED, None, FINE, MARKED]),
        (given.curate.clean(), [clean(SPLIT).text, None, clean(FINE).text, clean(MARKED).text]),
    ):
        assert [None if pd.isna(one) else one for one in made_] == wanted
        assert list(made_.index) == list("wxyz")
        assert made_.name == "body"
        assert made_.dtype == (made.TEXT if kind == "category" else given.dtype)


@pytest.mark.parametrize("missing", [None, np.nan, pd.NA, pd.NaT, float("nan")], ids=repr)
def test_missing_values_stay_missing_and_are_no_findings(missing: object) -> None:
    given = pd.Series([missing, SPLIT], dtype=object)
    assert set(given.curate.check()["position"]) == {1}
    assert list(given.curate.fix().isna()) == [True, False]
    assert list(given.curate.clean().isna()) == [True, False]


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(pd.Series([], dtype=object), id="no-rows"),
        pytest.param(pd.Series([np.nan, np.nan]), id="floats-without-a-number"),
        pytest.param(pd.Series([None, None]), id="nothing"),
        pytest.param(pd.Series([pd.NaT, None]), id="no-time"),
    ],
)
def test_a_column_without_texts_has_no_findings(given: Thing) -> None:
    found = given.curate.check()
    assert found.shape == (0, len(PLACE) + 1)
    assert given.curate.fix().isna().all()


def test_columns_have_the_types_they_are_promised_with_and_without_rows() -> None:
    full, empty = series().curate.check(), pd.Series([FINE]).curate.check(select=["NUM"])
    assert list(full) == list(empty) == ["position", *PLACE]
    assert list(map(str, full.dtypes)) == list(map(str, empty.dtypes))
    assert {str(full[name].dtype) for name in ("start", "end")} == {"Int64"}
    assert {str(full[name].dtype) for name in ("position", "line", "column")} == {"int64"}
    assert str(full["code"].dtype) == made.TEXT


def test_a_finding_about_a_whole_text_has_no_span() -> None:
    found = pd.Series([FINE]).curate.check(select=["META002"])
    assert found["start"].isna().all()
    assert list(found["line"]) == [1]


def test_labels_repeat_for_several_findings_and_for_labels_that_were_repeated() -> None:
    given = pd.Series([SPLIT, SPLIT], index=["a", "a"])
    found = given.curate.check(select=["NUM001"])
    assert list(found.index) == ["a"] * 4
    assert list(found["position"]) == [0, 0, 1, 1]
    assert list(given.curate.fix(select=["NUM"]).index) == ["a", "a"]


def test_labels_of_several_levels_are_kept() -> None:
    index = pd.MultiIndex.from_tuples([("x", 1), ("y", 2)], names=["site", "n"])
    found = pd.Series([FINE, SPLIT], index=index).curate.check(select=["NUM001"])
    assert found.index.names == ["site", "n"]
    assert set(found.index) == {("y", 2)}


def test_spans_lead_back_to_the_text() -> None:
    given = series()
    for at, start, end, match in given.curate.check(select=["NUM001"])[["position", "start", "end", "match"]].values:
        assert given.iloc[at][start:end] == match


def test_options_are_those_of_the_plain_calls() -> None:
    given, plan = pd.Series([MARKED + SPLIT]), Plan(Lint(select=("NUM001",)))
    assert set(given.curate.check(plan=plan)["code"]) == {"NUM001"}
    assert set(given.curate.check(select=["NUM", "BPL"], ignore=["NUM001"])["code"]) == {"BPL001"}
    assert given.curate.fix(unsafe=True)[0] == fix(MARKED + SPLIT, unsafe=True).text
    with pytest.raises(ConfigError, match="did you mean 'NUM001'"):
        given.curate.check(select=["NUM01"])


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        pytest.param({"plan": "pyproject.toml"}, r"plan is a Plan: read_plan\('pyproject.toml'\)", id="path"),
        pytest.param({"plan": {"select": ["NUM"]}}, "plan is a Plan, not dict", id="dict"),
        pytest.param({"select": 7}, "select wants codes, prefixes or names of rules, not 7", id="select"),
        pytest.param({"ignore": [7]}, "ignore wants codes, prefixes or names of rules, not 7", id="ignore"),
        pytest.param({"jobs": -1}, "jobs is a number of processes, 0 for one a core; not -1", id="jobs"),
        pytest.param({"jobs": "2"}, "jobs is a number of processes, .*; not '2'", id="jobs-text"),
    ],
)
def test_options_that_make_no_sense_are_told(wrong: dict[str, Thing], said: str) -> None:
    given = series()
    for call in (given.curate.check, given.curate.counts, given.curate.fix, given.curate.clean, given.curate.report):
        with pytest.raises(UsageError, match=said):
            call(**wrong)


def test_a_text_that_is_no_article_is_missing_and_its_row_stays() -> None:
    given = pd.Series(["404 Not Found\n\nThe page you requested could not be found.", FINE])
    cleaned = given.curate.clean()
    assert list(cleaned.isna()) == [True, False]


def test_where_nothing_changes_no_text_is_copied() -> None:
    given = pd.Series([FINE], dtype=object)
    assert given.curate.fix()[0] is given[0]
    assert np.shares_memory(given.curate.fix().to_numpy(), given.to_numpy())


def test_the_series_is_left_as_it_is() -> None:
    given = series()
    before = given.copy()
    given.curate.fix()
    given.curate.clean()
    pd.testing.assert_series_equal(given, before)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param(
            pd.Series([1, 2]), r"the series has the dtype int64, .* position 0 \(label 0\) stands 1", id="int"
        ),
        pytest.param(
            pd.Series([FINE, 3.5, FINE], index=list("abc"), name="body"),
            r"column 'body' has the dtype object, and at position 1 \(label 'b'\) stands 3.5, float; a column of texts",
            id="mixed",
        ),
        pytest.param(pd.Series([None, b"text"]), r"position 1 .* stands b'text', bytes; .*from_bytes", id="bytes"),
        pytest.param(pd.Series([["a"], FINE]), r"position 0 .* stands \['a'\], list", id="list"),
        pytest.param(pd.Series([True, False]), "bool", id="bool"),
        pytest.param(pd.to_datetime(pd.Series(["2024-01-01"])), "Timestamp", id="date"),
        pytest.param(pd.Series([1, 2], dtype="category"), "the dtype category", id="categories-of-numbers"),
        pytest.param(pd.Series(["x" * 10_000, {"a": "x" * 10_000}]), "x…, dict", id="long-value"),
    ],
)
def test_a_column_that_is_not_text_is_told(given: Thing, said: str) -> None:
    for call in (given.curate.check, given.curate.fix, given.curate.clean, given.curate.report):
        with pytest.raises(UsageError, match=said) as caught:
            call()
        assert len(str(caught.value)) < 400


def test_counts_are_those_of_a_frame() -> None:
    given = series(index=list("wxyz"))
    counts = given.curate.counts(select=["NUM"])
    pd.testing.assert_frame_equal(counts, given.to_frame("text").curate.counts(select=["NUM"]))
    assert dict(counts["NUM001"]) == {"w": 2, "x": 0, "y": 0, "z": 0}


@settings(max_examples=30)
@given(st.lists(st.none() | st.sampled_from([SPLIT, FINE, MARKED, "", "\u200b", "10, 000"]), max_size=8))
def test_any_number_of_rows_gives_the_findings_of_each(texts: list[str | None]) -> None:
    found = pd.Series(texts, dtype=object).curate.check(select=["NUM", "ENC", "BPL"])
    wanted = [
        at for at, text in enumerate(texts) if text is not None for _ in check(text, select=["NUM", "ENC", "BPL"])
    ]
    assert list(found["position"]) == wanted


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [0, 2])
def test_several_processes_give_the_same(jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 300)
    given = pd.Series([SPLIT, None, MARKED, FINE] * 3)
    pd.testing.assert_frame_equal(given.curate.check(jobs=jobs), given.curate.check())
    pd.testing.assert_series_equal(given.curate.clean(jobs=jobs), given.curate.clean())


def test_a_bar_is_shown_when_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    series().curate.check(progress=True)
    assert "/4 [" in capsys.readouterr().err
    series().curate.check()
    assert capsys.readouterr().err == ""
