"""Great Expectations itself: what it says becomes ours, and what it keeps silent about is said."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from curate.errors import ConfigError
from curate.expecting.suites import Suite, read, suites
from curate.exporters.expected import DECODER, Expected, encode
from curate.model import Document
from tests.pages import PROJECT

if TYPE_CHECKING:
    from curate.exporters.expected import Check
    from curate.exporters.expected import Suite as Came

pytestmark = [
    pytest.mark.slow,  # importing Great Expectations takes five to ten seconds
    # Its old versions leave the folder of an ephemeral context to the collector of garbage, whenever that comes.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

pytest.importorskip("great_expectations")

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers had called a danger for years."
ROWS = {
    "id": ["a1", "a2", "a3", "a4"],
    "path": ["n/a1.txt", "n/a2.txt", "n/a3.txt", "n/a4.txt"],
    "text": [BODY, "One.", "Two.", "Three."],
    "lang": ["en", "English", None, None],
    "NUM001": [0, 0, 2, 1],
}

Make = Callable[..., Suite]
Validate = Callable[..., "Came"]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """A suite for records, with these expectations."""

    def write(*expectations: dict[str, object], **more: object) -> Suite:
        file = tmp_path / "suites" / "records.json"
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps({"name": "records", "expectations": expectations, **more}), encoding="utf-8")
        return read(file, "records")

    return write


@pytest.fixture
def validate(make: Make) -> Validate:
    """What comes of expectations about some lines."""
    import pandas as pd  # noqa: PLC0415 - needs the library, as all here

    from curate import gx  # noqa: PLC0415 - as above

    def run(*expectations: dict[str, object], rows: dict[str, Any] | None = None, **more: object) -> Came:
        return gx.validate(pd.DataFrame(ROWS if rows is None else rows), make(*expectations, **more))

    return run


def expect(kind: str, **kwargs: object) -> dict[str, object]:
    """An expectation as a suite holds it."""
    return {"type": f"expect_{kind}", "kwargs": kwargs}


def only(came: Came) -> Check:
    """The one check of a suite."""
    (check,) = came.checks
    return check


def test_both_shares_are_told(validate: Validate) -> None:
    check = only(validate(expect("column_values_to_match_regex", column="lang", regex="^[a-z]{2}$", mostly=0.9)))
    assert (check.status, check.unexpected, check.values, check.records) == ("failed", 1, 2, 4)
    assert check.measured == "1 of 2 values do not meet it (50.0 %; 25.0 % of 4 records)"
    assert [(one.id, one.path, one.value) for one in check.places] == [("a2", "n/a2.txt", "'English'")]


@pytest.mark.parametrize(
    ("asked", "observed"),
    [
        pytest.param(expect("column_mean_to_be_between", column="NUM001", min_value=9), 0.75, id="mean"),
        pytest.param(expect("column_max_to_be_between", column="NUM001", min_value=9), 2, id="most"),
        pytest.param(expect("column_median_to_be_between", column="NUM001", min_value=9), 0.5, id="median"),
        pytest.param(
            expect("column_quantile_values_to_be_between", column="NUM001",
                   quantile_ranges={"quantiles": [0.5], "value_ranges": [[8, 9]]}),
            {"quantiles": [0.5], "values": [1]},
            id="quantiles",
        ),
    ],
)  # fmt: skip
def test_a_number_that_was_measured_is_one_of_json(
    validate: Validate, asked: dict[str, object], observed: object
) -> None:
    came = validate(asked)
    assert only(came).observed == observed
    assert DECODER.decode(encode(Expected(curate="", plan="", suites=[came]))).suites == [came]


def test_values_that_differ_from_a_set(validate: Validate) -> None:
    check = only(validate(expect("column_distinct_values_to_equal_set", column="lang", value_set=["en", "de"])))
    assert check.status == "failed"
    assert "English" in check.measured


def test_what_is_measured_of_a_column(validate: Validate) -> None:
    check = only(validate(expect("column_sum_to_be_between", column="NUM001", max_value=2)))
    assert (check.status, check.observed, check.measured) == ("failed", 3, "observed: 3")


@pytest.mark.parametrize(
    ("said", "severity"), [("critical", "error"), ("warning", "warning"), ("info", "info"), (None, "error")]
)
def test_severities(validate: Validate, said: str | None, severity: str) -> None:
    one = expect("column_values_to_not_be_null", column="lang") | ({"severity": said} if said else {})
    assert {weight.value: number for weight, number in validate(one).counts.items()} == {severity: 1}


def test_results_stand_in_the_order_of_the_suite(validate: Validate) -> None:
    came = validate(
        expect("column_values_to_not_be_null", column="id"),
        expect("column_values_to_not_be_null", column="nowhere"),
        expect("column_values_to_not_be_null", column="lang"),
        expect("column_values_to_not_be_null", column="id"),
    )
    assert [check.status for check in came.checks] == ["met", "broken", "failed", "met"]
    assert [check.about["column"] for check in came.checks] == ["id", "nowhere", "lang", "id"]


@pytest.mark.parametrize(
    ("expectation", "message"),
    [
        pytest.param(
            expect("column_values_to_not_be_null", column="langs"),
            "the frame has no column 'langs'; did you mean 'lang'?",
            id="column",
        ),
        pytest.param(
            expect("column_values_to_be_between", column="NUM999X", max_value=0),
            "the frame has no column 'NUM999X'; the rule that it counts is not selected, or it is misspelt",
            id="rule",
        ),
        pytest.param(
            expect("column_pair_values_to_be_equal", column_A="id", column_B="path2"), "no column 'path2'", id="pair"
        ),
        pytest.param(expect("compound_columns_to_be_unique", column_list=["id", "x"]), "no column 'x'", id="several"),
        pytest.param(expect("column_values_to_match_regex", column="id", regex="^(a"), "missing )", id="pattern"),
    ],
)
def test_what_cannot_be_looked_at_is_broken_not_failed(
    validate: Validate, expectation: dict[str, object], message: str
) -> None:
    check = only(validate(expectation))
    assert check.status == "broken"
    assert message in check.error


@pytest.mark.parametrize(
    ("expectation", "message"),
    [
        pytest.param(
            expect("column_values_to_be_nul", column="id"),
            "expectation 1: Great Expectations does not know 'expect_column_values_to_be_nul' and would drop it; "
            "did you mean 'expect_column_values_to_be_null'?",
            id="misspelt",
        ),
        pytest.param(
            expect("zz"), "does not know 'expect_zz' and would drop it; where it is your own, its module", id="unknown"
        ),
        pytest.param(
            expect("column_values_to_not_be_null", colum="id"),
            "1, expect_column_values_to_not_be_null: column: field required; colum: extra fields not permitted; arg",
            id="no-column",
        ),
        pytest.param(
            expect("column_values_to_be_null", column="id", mostly=7), "mostly: ensure this value is less", id="mostly"
        ),
        pytest.param(
            expect("column_values_to_be_between", column="id", max_value=[]), "arguments that it takes", id="no-number"
        ),
    ],
)
def test_what_the_library_would_drop_is_an_error(
    make: Make, validate: Validate, expectation: dict[str, object], message: str
) -> None:
    with pytest.raises(ConfigError) as error:
        validate(expectation)
    assert str(error.value).startswith(str(make(expectation).file))
    assert message in str(error.value)


def test_an_empty_frame_does_not_pass(validate: Validate) -> None:
    came = validate(expect("column_values_to_not_be_null", column="id"), rows={"id": []})
    assert (came.records, came.error) == (0, "the frame has no line, and everything is true of none")
    assert (came.count("met"), came.count("broken")) == (0, 1)


@pytest.mark.parametrize(
    "expectation",
    [
        pytest.param(expect("column_values_to_match_regex", column="text", regex="^zz"), id="map"),
        pytest.param(expect("column_distinct_values_to_be_in_set", column="text", value_set=["z"]), id="distinct"),
        pytest.param(expect("column_most_common_value_to_be_in_set", column="text", value_set=["z"]), id="common"),
        pytest.param(expect("column_pair_values_to_be_equal", column_A="text", column_B="id"), id="pair"),
        pytest.param(expect("compound_columns_to_be_unique", column_list=["text", "text"]), id="several"),
    ],
)
def test_no_article_stands_in_a_result(validate: Validate, expectation: dict[str, object]) -> None:
    assert BODY[:10] not in str(validate(expectation))


def test_a_parameter_without_a_value(validate: Validate) -> None:
    with pytest.raises(ConfigError, match=r"records\.json: No value found for \$PARAMETER most; its suite_parameters"):
        validate(expect("column_sum_to_be_between", column="NUM001", max_value={"$PARAMETER": "most"}))


def test_parameters_of_a_suite(validate: Validate) -> None:
    asked = expect("column_sum_to_be_between", column="NUM001", max_value={"$PARAMETER": "most"})
    assert only(validate(asked, suite_parameters={"most": 3})).status == "met"
    assert only(validate(asked, suite_parameters={"most": 2})).status == "failed"


def test_lines_are_named_by_their_labels_where_there_is_no_id() -> None:
    import great_expectations.expectations as gxe  # noqa: PLC0415 - as above
    import pandas as pd  # noqa: PLC0415 - as above

    from curate import gx  # noqa: PLC0415 - as above

    frame = pd.DataFrame({"n": [1, 5, 6]}, index=["x", "y", "z"])
    asked: Any = gxe
    check = only(gx.validate(frame, [asked.ExpectColumnValuesToBeBetween(column="n", max_value=3)]))
    assert [(one.id, one.value) for one in check.places] == [("y", "5"), ("z", "6")]


def test_documents_become_the_findings_frame() -> None:
    from curate import gx  # noqa: PLC0415 - as above

    split = Document("The fund holds 10, 000 crowns in cash, the town said.", id="a1")
    came = gx.validate([split], PROJECT / "expectations" / "suites" / "findings.json")
    assert "NUM001" in {check.about.get("column") for check in came.checks if check.status == "failed"}


def test_expectations_of_ones_own_are_loaded_from_plugins(tmp_path: Path, make: Make, validate: Validate) -> None:
    from curate import gx  # noqa: PLC0415 - as above

    asked = expect("column_values_to_be_small", column="NUM001")
    with pytest.raises(ConfigError, match="would drop it"):
        validate(asked)
    plugin = tmp_path / "plugins" / "small.py"
    plugin.parent.mkdir()
    plugin.write_text(OWN, encoding="utf-8")
    gx.plugins(tmp_path)
    gx.plugins(tmp_path)
    assert only(validate(asked)).measured == "1 of 4 values do not meet it (25.0 %)"


OWN = """
from great_expectations.execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import ColumnMapExpectation
from great_expectations.expectations.metrics import ColumnMapMetricProvider, column_condition_partial


class Small(ColumnMapMetricProvider):
    condition_metric_name = "column_values.small"

    @column_condition_partial(engine=PandasExecutionEngine)
    def _pandas(cls, column, **kwargs):
        return column < 2


class ExpectColumnValuesToBeSmall(ColumnMapExpectation):
    map_metric = "column_values.small"
"""


def test_a_plugin_that_cannot_be_loaded(tmp_path: Path) -> None:
    from curate import gx  # noqa: PLC0415 - as above

    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "broken.py").write_text("1 / 0", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ConfigError, match=r"broken.py: ZeroDivisionError: division by zero; a module that can be"):
            gx.plugins(tmp_path)


def test_the_context_of_the_caller_stays_the_current_one(validate: Validate) -> None:
    import great_expectations  # noqa: PLC0415 - as above
    from great_expectations.data_context.data_context.context_factory import project_manager  # noqa: PLC0415 - as above

    mine = great_expectations.get_context(mode="ephemeral")
    validate(expect("table_row_count_to_be_between", min_value=1))
    assert project_manager.get_expectations_store() is mine.expectations_store


def test_threads_get_right_answers(make: Make) -> None:
    """The library itself gives half of them wrong ones, silently."""
    import pandas as pd  # noqa: PLC0415 - as above

    from curate import gx  # noqa: PLC0415 - as above

    asked = make(expect("column_values_to_be_between", column="n", max_value=0))
    wrong: list[int] = []

    def work(bad: int) -> None:
        for _ in range(3):
            came = gx.validate(pd.DataFrame({"id": ["a", "b"], "n": [0, bad]}), asked)
            wrong.extend([bad] if only(came).unexpected != bad else [])

    threads = [threading.Thread(target=work, args=(number % 2,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_hundred_thousand_records(make: Make) -> None:
    import pandas as pd  # noqa: PLC0415 - as above

    from curate import gx  # noqa: PLC0415 - as above

    (suite,) = (one for one in suites(PROJECT / "expectations", ["findings"]) if one.library == "great_expectations")
    frame = gx.findings_frame(
        [Document("The fund holds 10, 000 crowns in cash, the town said.", id="a1"), Document("")]
    )
    many = frame.loc[frame.index.repeat(50_000)].reset_index(drop=True)
    many["id"] = pd.Series(map(str, range(len(many))), dtype=many["id"].dtype)
    came = gx.validate(many, suite)
    assert came.records == 100_000
    assert not came.count("broken")
