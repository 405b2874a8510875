"""What forges are told of an outcome: annotations, a code quality report, and JUnit."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace as with_

from curate.cli.expect import FORGES, _writer
from curate.exporters.expected import Check, Expected
from curate.model import Severity
from curate.run import Run
from tests.expecting.outcomes import FINE, LANG, OUTCOME

RUN = Run(command="expect", version="1", plan="abc", files=0, records=0, root="data", fail_on=Severity.WARNING)


def written(form: str, found: Expected = OUTCOME, run: Run = RUN) -> str:
    """What a format makes of an outcome."""
    out = StringIO()
    _writer(form)(found, run, out)
    return out.getvalue()


def outcomes(text: str) -> list[tuple[str, str, str]]:
    """Each case of a JUnit report with how it came out; the counts at its top are those of its cases."""
    top = ET.fromstring(text)  # noqa: S314 - we wrote it
    for one in (top, *top):
        for tag, key in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped"), ("testcase", "tests")):
            assert int(one.attrib[key]) == len([*one.iter(tag)])
    return [
        (case.attrib["classname"], case.attrib["name"].partition("(")[0], next((child.tag for child in case), "passed"))
        for case in top.iter("testcase")
    ]


def test_junit_has_a_case_for_each_expectation() -> None:
    assert outcomes(written("junit")) == [
        ("findings", "expect_table_row_count_to_be_between", "passed"),
        ("findings", "expect_column_sum_to_be_between", "failure"),
        ("findings", "expect_column_values_to_match_regex", "failure"),
        ("house", "expect_column_values_to_not_be_null", "skipped"),
        ("records", "str_matches", "error"),
        ("raw", "all expectations", "error"),
    ]


def test_junit_tells_two_cases_of_one_name_apart_and_says_what_ended_the_run() -> None:
    run = replace(RUN, errors=("a.txt: not there",))
    assert [name for _, name, _ in outcomes(written("junit", FINE, run))] == [
        "error 1: a.txt: not there",
        "expect_table_row_count_to_be_between",
        "expect_table_row_count_to_be_between",
    ]
    assert 'min_value=1) #2"' in written("junit", FINE)
    assert 'file="data/records.yml"' in written("junit", FINE)


@pytest.mark.parametrize(
    ("fail_on", "tags"),
    [
        pytest.param(Severity.ERROR, ["failure", "skipped", "skipped"], id="error"),
        pytest.param(Severity.INFO, ["failure", "failure", "failure"], id="info"),
        pytest.param(None, ["skipped", "skipped", "skipped"], id="never"),
    ],
)
def test_junit_skips_what_is_below_fail_on(fail_on: Severity | None, tags: list[str]) -> None:
    assert [tag for *_, tag in outcomes(written("junit", run=replace(RUN, fail_on=fail_on)))][1:4] == tags


def test_annotations_stand_in_the_files_of_suites_the_gravest_first() -> None:
    lines = written("github").splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error"] * 3 + ["::warning", "::notice"]
    assert "file=data/expectations/suites/findings.json,line=1" in lines[0]
    assert "::10 of 40 values do not meet it (25.0 %25; 20.0 %25 of 50 records). a0 (news/a0.txt) has" in lines[3]


def test_annotations_that_are_left_out_are_counted() -> None:
    many = [with_(LANG, about={"column": f"c{number}"}) for number in range(15)]
    said = written("github", Expected(curate="", plan="", suites=[with_(OUTCOME.suites[0], checks=many)]))
    assert said.count("::warning") == 10
    assert "left out here: 5 of 15 findings" in said
    assert "`--output-format text` shows all" in said


def test_code_quality_lists_what_is_not_met() -> None:
    entries = json.loads(written("gitlab"))
    assert [one["severity"] for one in entries] == ["critical", "major", "info", "critical", "critical"]
    assert len({one["fingerprint"] for one in entries}) == 5
    assert {one["location"]["path"] for one in entries} == {
        f"data/expectations/{name}" for name in ("suites/findings.json", "suites/house.json", "suites/raw.json",
                                                 "pandera/records.yml")
    }  # fmt: skip


@pytest.mark.parametrize("form", FORGES)
def test_what_is_met_is_no_news(form: str) -> None:
    assert not any(word in written(form, FINE) for word in ("::", "fingerprint", "<failure", "<error"))


def test_what_would_disturb_a_page_or_a_log_is_shown_by_its_number() -> None:
    odd: Callable[..., Check] = with_
    found = with_(FINE, suites=[with_(FINE.suites[0], checks=[odd(LANG, notes="a\x1b\n<b>", about={"x": "\x00<"})])])
    assert outcomes(written("junit", found)) == [("records", "expect_column_values_to_match_regex", "failure")]
    assert "\x1b" not in written("junit", found) + written("github", found)
