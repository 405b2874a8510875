"""What is written of an outcome, for people and for programs."""

from __future__ import annotations

import json
from importlib import import_module
from io import StringIO

import pytest
from msgspec.structs import replace

from curate.cli.expect import FORMATS, exit_code
from curate.exporters.expected import DECODER, Check, Expected, encode
from curate.model import Severity
from tests.expecting.outcomes import FINE, LANG, OUTCOME

TEXT = """\
findings (Great Expectations, 50 records): 1 of 3 met
  error: expect_column_sum_to_be_between(column="NUM001", max_value=0.0)
    observed: 7
  warning: expect_column_values_to_match_regex(column="lang", regex="^[a-z]{2,3}$")
    10 of 40 values do not meet it (25.0 %; 20.0 % of 50 records)
    a0 (news/a0.txt) has 'English|US'; a1 (news/a1.txt) has 'English|US'; a2 (news/a2.txt) has 'English|US'; \
a3 (news/a3.txt) has 'English|US'; a4 (news/a4.txt) has 'English|US'; a5 (news/a5.txt) has 'English|US'; \
a6 (news/a6.txt) has 'English|US'; a7 (news/a7.txt) has 'English|US'; and 2 more
    language of the text, ISO 639-1
house (Great Expectations, raw_metadata: 1 record): 0 of 1 met
  info: expect_column_values_to_not_be_null(column="authors", mostly=0.5)
    50 of 50 values do not meet it (100 %)
    a1; and 49 more
records (pandera, 50 records): 0 of 1 met
  error: str_matches(column="titel")
    it could not be looked at: the frame has no column 'titel'; did you mean 'title'?
raw (Great Expectations, raw_metadata: 0 records): the frame has no line, and everything is true of none
expectations/suites/more.json: left out: it wants raw articles; name their folder

11 expectations: 1 met, 3 failed (1 error, 1 warning, 1 info), 7 could not be looked at.
"""

MARKDOWN = r"""# Expectations

11 expectations: 1 met, 3 failed (1 error, 1 warning, 1 info), 7 could not be looked at.

| suite | library | records | expectations | met | failed | broken |
|---|---|--:|--:|--:|--:|--:|
| `findings` | Great Expectations | 50 | 3 | 1 | 2 | 0 |
| `house` | Great Expectations | 1 | 1 | 0 | 1 | 0 |
| `records` | pandera | 50 | 1 | 0 | 0 | 1 |
| `raw` | Great Expectations | 0 | 6 | 0 | 0 | 6 |

`expectations/suites/more.json`: left out: it wants raw articles; name their folder

`expectations/suites/raw.json`: the frame has no line, and everything is true of none

| suite | severity | expectation | measured | records |
|---|---|---|---|---|
| `records` | error | `str_matches(column="titel")` | `the frame has no column 'titel'; did you mean 'title'?` |  |
| `findings` | error | `expect_column_sum_to_be_between(column="NUM001", max_value=0.0)` | `observed: 7` |  |
"""


def written(form: str, found: Expected) -> str:
    """What a format makes of an outcome."""
    out = StringIO()
    import_module(f"curate.exporters.{FORMATS[form]}").write(found, out)
    return out.getvalue()


def test_text() -> None:
    assert written("text", OUTCOME) == TEXT


def test_text_of_what_is_met() -> None:
    assert written("text", FINE) == "records (pandera, 2 records): all 2 met\n\n2 expectations: 2 met.\n"


def test_markdown() -> None:
    said = written("markdown", OUTCOME)
    assert said.startswith(MARKDOWN)
    assert said.count(r"English\|US") == 4  # a bar ends a cell, unless a backslash stands before it
    assert "`10 of 40 values do not meet it (25.0 %; 20.0 % of 50 records)`" in said


def test_markdown_says_what_it_leaves_out() -> None:
    suite = OUTCOME.suites[0]
    many = Expected(curate="", plan="", suites=[replace(suite, total=60, checks=[LANG] * 60)])
    said = written("markdown", many)
    assert said.count("| `findings` | warning |") == 50
    assert said.endswith("\n50 of 60 shown.\n")


def test_json_is_read_back() -> None:
    assert DECODER.decode(written("json", OUTCOME)) == OUTCOME
    assert written("json", OUTCOME).encode() == encode(OUTCOME)


def test_json_lines_are_one_for_each_expectation() -> None:
    lines = [json.loads(line) for line in written("json-lines", OUTCOME).splitlines()]
    assert [(line["suite"], line.get("type"), line["status"]) for line in lines] == [
        ("findings", "expect_table_row_count_to_be_between", "met"),
        ("findings", "expect_column_sum_to_be_between", "failed"),
        ("findings", "expect_column_values_to_match_regex", "failed"),
        ("house", "expect_column_values_to_not_be_null", "failed"),
        ("records", "str_matches", "broken"),
        ("raw", None, "broken"),
    ]


def test_a_report_counts_what_it_does_not_list() -> None:
    trimmed = OUTCOME.unmet
    assert [len(suite.checks) for suite in trimmed.suites] == [2, 1, 1, 0]
    assert [suite.count("met") for suite in trimmed.suites] == [1, 0, 0, 0]
    assert (trimmed.total, trimmed.count("met"), trimmed.counts) == (11, 1, OUTCOME.counts)


@pytest.mark.parametrize(
    ("found", "level", "code"),
    [
        pytest.param(OUTCOME, "never", 2, id="broken"),
        pytest.param(FINE, "info", 0, id="met"),
        pytest.param(_only := Expected(curate="", plan="", suites=OUTCOME.suites[1:2]), "info", 1, id="info"),
        pytest.param(_only, "warning", 0, id="below"),
        pytest.param(Expected(curate="", plan="", suites=OUTCOME.suites[:1]), "error", 1, id="error"),
        pytest.param(Expected(curate="", plan="", suites=[], errors=["a: not there"]), "never", 2, id="unreadable"),
    ],
)
def test_exit_codes(found: Expected, level: str, code: int) -> None:
    assert exit_code(found, level) == code


@pytest.mark.parametrize(
    ("unexpected", "values", "records", "said"),
    [
        (1, 100_000, 100_000, "1 of 100,000 values do not meet it (0.1 %)"),
        (99_999, 100_000, 100_000, "99,999 of 100,000 values do not meet it (99.9 %)"),
        (1, 2, 4, "1 of 2 values do not meet it (50.0 %; 25.0 % of 4 records)"),
        (0, 0, 4, "0 of 0 values do not meet it (0 %; 0 % of 4 records)"),
        (3, None, 4, "3 of 4 values do not meet it (75.0 %)"),
        (None, None, None, ""),
    ],
)
def test_shares(unexpected: int | None, values: int | None, records: int | None, said: str) -> None:
    check = Check(
        type="t",
        about={},
        severity=Severity.INFO,
        status="failed",
        unexpected=unexpected,
        values=values,
        records=records,
    )
    assert check.measured == said
