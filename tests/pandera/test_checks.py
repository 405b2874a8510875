"""``Check.curate``: rules as checks of pandera, with failure cases that say where and never hold a whole text."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pandas as pd
import pandera.pandas as pa
import pandera.polars as pp
import polars as pl
import pytest

import curate.frames
from curate.errors import ConfigError, UsageError
from curate.pandera import RuleCheck, checks, failures
from curate.pandera.checks import curate as passing
from curate.rules import load_rules
from tests.frames.samples import FINE, MARKED, SPLIT

pytestmark = pytest.mark.slow  # importing pandera and polars takes seconds

Thing = Any
"""What a library without types takes and gives."""

ROOT = Path(__file__).parents[2]
LIBRARIES = {"pandas": (pa, pd), "polars": (pp, pl)}
BOTH = pytest.mark.parametrize("library", LIBRARIES)
TEXTS = [SPLIT, None, FINE, MARKED]
CONFIG = str(ROOT / "pyproject.toml")
BROKEN = "NUM001 15:22 '10, 000'; NUM001 69:76 '20, 000'"


def schema(library: str, *some: Thing, **more: Thing) -> Thing:
    module = LIBRARIES[library][0]
    return module.DataFrameSchema({"text": module.Column(str, list(some), nullable=True)}, **more)


def frame(library: str, texts: list[str | None] = TEXTS) -> Thing:
    return LIBRARIES[library][1].DataFrame({"text": texts})


def error(schema: Thing, frame: Thing, **how: Thing) -> Thing:
    with pytest.raises(pa.errors.SchemaErrors) as caught:
        schema.validate(frame, lazy=True, **how)
    return caught.value


def cases(error: Thing) -> list[tuple[object, object]]:
    found = error.failure_cases
    return list(zip(list(found["index"]), list(found["failure_case"]), strict=True))


@BOTH
def test_a_failure_case_says_rule_span_and_place(library: str) -> None:
    raised = error(schema(library, pa.Check.curate("NUM001", "BPL001")), frame(library))
    where = MARKED.index("Advertisement")
    assert cases(raised) == [(0, BROKEN), (3, f"BPL001 {where}:{where + 15} 'Advertisement'")]


@BOTH
def test_no_text_is_in_a_failure_case_or_a_message(library: str) -> None:
    long = f"{FINE} " * 400
    raised = error(schema(library, pa.Check.curate("NUM001")), frame(library, [long + SPLIT * 30]))
    ((_, case),) = cases(raised)
    assert str(case).endswith("; and 57 more")
    assert len(str(case)) < 120
    assert len(str(raised)) < 1_000
    assert "harbour wall" not in f"{raised}{raised.message}{raised.failure_cases}"


@BOTH
def test_what_is_sound_passes_and_is_given_back(library: str) -> None:
    given = frame(library, [FINE, None])
    passed = schema(library, pa.Check.curate("NUM", "BPL")).validate(given, lazy=True)
    assert list(passed["text"])[0] == FINE  # noqa: RUF015 - polars' series is no list
    assert len(schema(library, pa.Check.curate("NUM")).validate(given[:0])) == 0


@BOTH
def test_a_check_of_a_frame_knows_the_other_columns(library: str) -> None:
    more = {"text": [FINE, FINE, None], "byline": ["Mei Lin", None, None], "date": ["2024-11-13"] * 3}
    given = LIBRARIES[library][1].DataFrame(more)
    raised = error(schema(library, checks=pa.Check.curate("META003", "META002")), given)
    assert cases(raised) == [(1, "META003 no byline")]


@BOTH
def test_what_only_warns_does_not_fail(library: str) -> None:
    warned = schema(library, pa.Check.curate("NUM001", raise_warning=True))
    with pytest.warns(pa.errors.SchemaWarning, match="NUM001 15:22") as caught:
        warned.validate(frame(library), lazy=True)
    assert "harbour" not in str(caught[0].message)


@BOTH
def test_rules_fail_or_warn_by_their_severity(library: str) -> None:
    some = checks("META", "NUM001", ignore=["META001", "META002"])
    assert [one.raise_warning for one in some] == [False, True]
    with pytest.warns(pa.errors.SchemaWarning, match="META003 no byline"):
        raised = error(schema(library, *some), frame(library))
    assert cases(raised) == [(0, BROKEN)]


def test_all_rules_are_in_one_of_the_checks_by_severity() -> None:
    named = [code for one in checks() for code in (one.statistics or {})["select"]]
    assert sorted(named) == sorted(rule.code for rule in load_rules() if rule.by_default)


@BOTH
def test_rows_can_be_dropped(library: str) -> None:
    kept = schema(library, pa.Check.curate("NUM001"), drop_invalid_rows=True).validate(frame(library), lazy=True)
    assert list(kept["text"])[1:] == [FINE, MARKED]
    assert len(kept) == 3


@BOTH
def test_as_many_failure_cases_are_given_as_are_wanted(library: str) -> None:
    raised = error(schema(library, pa.Check.curate("NUM001", n_failure_cases=1)), frame(library, [SPLIT] * 5))
    assert cases(raised) == [(0, BROKEN)]


@BOTH
@pytest.mark.parametrize("lazy", [True, False])
def test_failures_are_the_findings_behind_an_error(library: str, lazy: bool) -> None:
    module, make = LIBRARIES[library]
    given = make.DataFrame({"body": TEXTS})
    wanted = module.DataFrameSchema({"body": module.Column(str, pa.Check.curate("NUM", "BPL"), nullable=True)})
    kind: Thing = pa.errors.SchemaErrors if lazy else pa.errors.SchemaError
    with pytest.raises(kind) as caught:
        wanted.validate(given, lazy=lazy)
    found = failures(caught.value)
    assert isinstance(found, make.DataFrame)
    plain = pd.Series(TEXTS).curate.check(select=["NUM", "BPL"])
    for name in ("position", "code", "start", "end", "match", "message"):
        assert list(found[name]) == list(plain[name])
    assert set(found["field"]) == {"body"}


def test_failures_stand_under_labels_that_repeat() -> None:
    given = pd.DataFrame({"text": [FINE, SPLIT, SPLIT]}, index=["a", "a", "b"])
    found = failures(error(schema("pandas", pa.Check.curate("NUM001")), given))
    assert list(zip(found.index, found["position"], strict=True)) == [("a", 1)] * 2 + [("b", 2)] * 2


def test_failures_of_a_sample_stand_where_its_rows_stand() -> None:
    found = failures(error(schema("pandas", pa.Check.curate("NUM001")), frame("pandas", [SPLIT, FINE, SPLIT]), tail=2))
    assert list(found["position"]) == [2, 2]


@BOTH
def test_failures_of_a_frame_name_the_field(library: str) -> None:
    given = LIBRARIES[library][1].DataFrame({"text": [FINE], "date": ["2024-02-31"]})
    found = failures(error(schema(library, checks=pa.Check.curate("META006")), given))
    assert list(found["code"]) == ["META006"]
    assert list(found["field"]) == ["date"]


@BOTH
def test_what_fails_other_checks_is_no_finding(library: str) -> None:
    raised = error(schema(library, pa.Check.str_length(1), pa.Check.curate("NUM001")), frame(library, ["", FINE]))
    assert len(failures(raised)) == 0


def test_the_function_behind_the_check_says_which_rows_pass() -> None:
    assert list(passing(pd.Series(TEXTS), select="NUM001")) == [False, True, True, True]


def test_a_series_is_checked_too() -> None:
    with pytest.raises(pa.errors.SchemaErrors) as caught:
        pa.SeriesSchema(str, pa.Check.curate("NUM001"), nullable=True).validate(pd.Series(TEXTS), lazy=True)
    assert cases(caught.value) == [(0, BROKEN)]
    assert set(failures(caught.value)["position"]) == {0}


def test_a_field_of_a_model_takes_rules() -> None:
    class Articles(pa.DataFrameModel):
        text: str = pa.Field(curate=["NUM", "BPL"], nullable=True)

    assert cases(error(Articles, frame("pandas")))[0] == (0, BROKEN)


@pytest.mark.parametrize("kind", ["string[pyarrow]", "category", object])
def test_any_kind_of_text_is_looked_at(kind: Thing) -> None:
    given = pd.DataFrame({"text": pd.Series(TEXTS, dtype=kind)})
    wanted = pa.DataFrameSchema({"text": pa.Column(None, pa.Check.curate("NUM001"), nullable=True)})
    assert cases(error(wanted, given)) == [(0, BROKEN)]
    assert cases(error(pp.DataFrameSchema({"text": pp.Column(None, pa.Check.curate("NUM001"), nullable=True)}),
                       pl.DataFrame({"text": pl.Series(TEXTS, dtype=pl.Categorical)}))) == [(0, BROKEN)]  # fmt: skip


@BOTH
def test_a_column_that_is_not_text_is_told(library: str) -> None:
    module, make = LIBRARIES[library]
    wanted = module.DataFrameSchema({"text": module.Column(None, pa.Check.curate("NUM"))})
    assert "a column of texts is wanted" in str(error(wanted, make.DataFrame({"text": [1, 2]})))
    whole = module.DataFrameSchema(checks=pa.Check.curate("META"))
    assert "no column 'text'" in str(error(whole, make.DataFrame({"body": [FINE]})))


def test_rules_that_are_not_there_are_told() -> None:
    with pytest.raises(ConfigError, match="did you mean 'NUM001'"):
        pa.Check.curate("NUM01")
    with pytest.raises(UsageError, match="needs rules"):
        pa.Check.curate()
    with pytest.raises(UsageError, match="no option 'colums'; did you mean 'columns'"):
        pa.Check.curate("NUM001", colums={"text": "body"})
    with pytest.raises(UsageError, match="no field 'txt'; did you mean 'text'"):
        pa.Check.curate("NUM001", columns={"txt": "body"})
    with pytest.raises(ConfigError, match="no such configuration file"):
        pa.Check.curate(config="nowhere.toml")


@pytest.mark.parametrize(
    "check",
    [
        pytest.param(lambda: pa.Check.curate("NUM001"), id="code"),
        pytest.param(lambda: pa.Check.curate("NUM", "split-thousands", "ENC004"), id="several"),
        pytest.param(lambda: pa.Check.curate("ENC", raise_warning=True), id="warning"),
        pytest.param(lambda: pa.Check.curate(["NUM", "ENC"], n_failure_cases=3), id="list-and-option"),
        pytest.param(lambda: pa.Check.curate(config=CONFIG), id="configuration"),
        pytest.param(lambda: pa.Check.curate("NUM001", config=CONFIG), id="rule-of-a-configuration"),
        pytest.param(lambda: pa.Check.curate("META", columns={"text": "text"}), id="columns"),
    ],
)
@BOTH
def test_a_schema_keeps_its_rules_when_it_is_written_down(library: str, check: Thing) -> None:
    wanted = schema(library, check(), pa.Check.str_length(1), checks=check())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = wanted.to_yaml()
    back = LIBRARIES[library][0].DataFrameSchema.from_yaml(text)
    assert back == wanted
    assert back.to_yaml() == text
    column = back.columns["text"].checks[0]
    assert isinstance(column, RuleCheck)
    assert (column.statistics, column.plan) == (check().statistics, check().plan)
    assert (column.raise_warning, column.n_failure_cases) == (check().raise_warning, check().n_failure_cases)
    assert "curate" in text


def test_a_schema_of_a_file_is_read_by_another_process(tmp_path: Path) -> None:
    file = tmp_path / "schema.yml"
    schema("pandas", pa.Check.curate("NUM001")).to_yaml(file)
    script = (
        "import sys, pandas, pandera.pandas as pa, curate.pandera\n"
        "schema = pa.DataFrameSchema.from_yaml(sys.argv[1])\n"
        "try: schema.validate(pandas.DataFrame({'text': ['It holds 10, 000 crowns.']}))\n"
        "except pa.errors.SchemaError as error: print(error)\n"
    )
    run = [sys.executable, "-c", script, str(file)]
    shown = subprocess.run(run, cwd=ROOT, text=True, capture_output=True, check=True).stdout
    assert "NUM001 9:16 '10, 000'" in shown


@BOTH
def test_a_configuration_says_which_rules_and_how(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read when the check is made, from where it is then: a schema that is written down keeps its path."""
    monkeypatch.chdir(tmp_path)
    Path("curate.toml").write_text('[lint]\nselect = ["NUM", "META"]\nignore = ["NUM002"]\n', encoding="utf-8")
    made = pa.Check.curate(config="curate.toml")
    assert {rule.code[:3] for rule in made.plan.rules} == {"NUM", "MET"}
    written = schema(library, made).to_yaml()
    assert "config: curate.toml" in written
    Path("curate.toml").write_text('[lint]\nselect = ["BPL"]\n', encoding="utf-8")
    back = LIBRARIES[library][0].DataFrameSchema.from_yaml(written)
    assert [str(case)[:6] for _, case in cases(error(back, frame(library)))] == ["BPL001"]
    assert list(failures(error(back, frame(library)))["code"]) == ["BPL001"]


def test_severities_of_a_configuration_say_what_only_warns(tmp_path: Path) -> None:
    file = tmp_path / "curate.toml"
    file.write_text('[lint]\nselect = ["NUM"]\nignore = ["NUM003"]\nseverity = { NUM001 = "info" }\n', encoding="utf-8")
    some = checks(config=str(file))
    assert [(one.statistics, one.raise_warning) for one in some] == [
        ({"select": "NUM002", "config": str(file)}, False),
        ({"select": ["NUM001", "NUM004", "NUM005"], "config": str(file)}, True),
    ]


ARTICLES = {"id": ["a", "b", "c"], "body": [FINE, FINE, None], "day": ["2024-11-13", "2024-02-31", None]}
"""The second has a day that no calendar has."""


@BOTH
def test_a_check_of_a_frame_is_told_its_columns(library: str) -> None:
    given = LIBRARIES[library][1].DataFrame(ARTICLES)
    raised = error(
        schema(library, checks=pa.Check.curate("META006", columns={"text": "body", "date": "day"})).remove_columns(
            ["text"]
        ),
        given,
    )
    assert cases(raised) == [(1, "META006 date 0:10 '2024-02-31'")]
    found = failures(raised)
    assert [list(found[name]) for name in ("position", "record", "field", "match")] == [
        [1], ["b"], ["date"], ["2024-02-31"]
    ]  # fmt: skip


@BOTH
@pytest.mark.parametrize("said", [("META002", "META003"), {"select": ["META002", "META003"]}], ids=["rules", "options"])
def test_a_model_holds_whole_articles_to_rules(library: str, said: Thing) -> None:
    module, make = LIBRARIES[library]

    class Dated(module.DataFrameModel):  # type: ignore[misc, name-defined] # of either library
        text: str

        class Config:
            curate = said

    given = make.DataFrame({"text": [FINE, FINE], "date": [None, "2024-11-13"], "authors": ["Mei Lin", None]})
    assert cases(error(Dated, given)) == [(0, "META002 no date of publication"), (1, "META003 no byline")]


def test_a_check_of_a_frame_stands_under_labels_that_repeat() -> None:
    given = pd.DataFrame({"text": [FINE, FINE], "date": [None, "2024-11-13"]}, index=["a", "a"])
    raised = error(schema("pandas", checks=pa.Check.curate("META002")), given)
    assert cases(raised) == [("a", "META002 no date of publication")]
    assert list(failures(raised)["position"]) == [0]


@BOTH
def test_a_check_of_a_frame_only_warns_and_drops_rows_as_any(library: str) -> None:
    given = LIBRARIES[library][1].DataFrame({"text": [FINE, FINE], "date": [None, "2024-11-13"]})
    with pytest.warns(pa.errors.SchemaWarning, match="META002 no date"):
        schema(library, checks=pa.Check.curate("META002", raise_warning=True)).validate(given)
    kept = schema(library, checks=pa.Check.curate("META002"), drop_invalid_rows=True).validate(given, lazy=True)
    assert list(kept["date"]) == ["2024-11-13"]


def test_registering_twice_is_no_error() -> None:
    curate.pandera.register()
    assert pa.Check.curate("NUM001") == pa.Check.curate("NUM001")
    assert pa.Check.curate("NUM001") != pa.Check.curate("NUM002")
