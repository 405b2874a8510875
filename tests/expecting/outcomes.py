"""One outcome with expectations of every kind, for tests of what is written of it."""

from __future__ import annotations

from curate.exporters.expected import Check, Expected, LeftOut, Place, Suite
from curate.model import Severity

MET = Check(
    type="expect_table_row_count_to_be_between",
    about={"min_value": 1},
    severity=Severity.ERROR,
    status="met",
    observed=50,
)
LANG = Check(
    type="expect_column_values_to_match_regex",
    about={"column": "lang", "regex": "^[a-z]{2,3}$"},
    severity=Severity.WARNING,
    status="failed",
    notes="language of the text, ISO 639-1",
    unexpected=10,
    values=40,
    records=50,
    places=[Place(f"a{number}", "'English|US'", f"news/a{number}.txt") for number in range(10)],
)
SUM = Check(
    type="expect_column_sum_to_be_between",
    about={"column": "NUM001", "max_value": 0.0},
    severity=Severity.ERROR,
    status="failed",
    observed=7,
)
AUTHORS = Check(
    type="expect_column_values_to_not_be_null",
    about={"column": "authors", "mostly": 0.5},
    severity=Severity.INFO,
    status="failed",
    unexpected=50,
    values=50,
    records=50,
    places=[Place("a1", "null")],
)
BROKEN = Check(
    type="str_matches",
    about={"column": "titel"},
    severity=Severity.ERROR,
    status="broken",
    error="the frame has no column 'titel'; did you mean 'title'?",
)
OUTCOME = Expected(
    curate="0.1.0",
    plan="abc",
    suites=[
        Suite(
            name="findings", library="great_expectations", file="expectations/suites/findings.json", frame="findings",
            records=50, total=3, checks=[MET, SUM, LANG],
        ),
        Suite(
            name="house", library="great_expectations", file="expectations/suites/house.json", frame="raw_metadata",
            records=1, total=1, checks=[AUTHORS],
        ),
        Suite(
            name="records", library="pandera", file="expectations/pandera/records.yml", frame="records",
            records=50, total=1, checks=[BROKEN],
        ),
        Suite(
            name="raw", library="great_expectations", file="expectations/suites/raw.json", frame="raw_metadata",
            records=0, total=6, checks=[], error="the frame has no line, and everything is true of none",
        ),
    ],
    left_out=[LeftOut("expectations/suites/more.json", "it wants raw articles; name their folder")],
)  # fmt: skip
FINE = Expected(
    curate="0.1.0",
    plan="abc",
    suites=[
        Suite(
            name="records",
            library="pandera",
            file="records.yml",
            frame="records",
            records=2,
            total=2,
            checks=[MET, MET],
        )
    ],
)  # fmt: skip
