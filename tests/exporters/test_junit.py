"""The JUnit report: well-formed XML whose counts add up, and what Jenkins and GitLab make of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters import junit
from curate.model import Excerpt, Finding, Severity, Standing
from curate.run import Limit, Run
from tests.exporters.kinds import FIELD, FINDINGS, NEW, ROW, RUN

CHECK = replace(RUN, limits=())
"""A run without limits."""


def report(findings: Iterable[Finding], run: Run = CHECK) -> ET.Element:
    """The report as a parser reads it; its counts are those of its cases."""
    out = StringIO()
    junit.write([*findings], run, out)
    top = ET.fromstring(out.getvalue())  # noqa: S314 - we wrote it
    cases = [*top.iter("testcase")]
    outcomes = Counter(child.tag for case in cases for child in case)
    for each in (top, top[0]):
        said = {name: int(each.attrib[name]) for name in ("tests", "failures", "errors", "skipped")}
        assert said == {
            "tests": len(cases), "failures": outcomes["failure"], "errors": outcomes["error"],
            "skipped": outcomes["skipped"],
        }  # fmt: skip
    return top


def names(top: ET.Element) -> list[tuple[str, str]]:
    """What GitLab knows a case by."""
    return [(case.attrib["classname"], case.attrib["name"]) for case in top.iter("testcase")]


def test_nothing_found_is_one_case_that_passes() -> None:
    """Jenkins fails a build whose report has no cases."""
    assert names(report([])) == [("curate", "no findings")]
    assert not [*report([]).iter("failure")]


def test_counts_add_up_over_every_kind() -> None:
    top = report([*FINDINGS, *RUN.fixed], replace(CHECK, errors=("one", "two")))
    assert {name: top.attrib[name] for name in ("tests", "failures", "errors", "skipped", "time")} == {
        "tests": "16", "failures": "11", "errors": "2", "skipped": "3", "time": "0",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param(NEW._replace(suppressed_by="verse"), "suppressed: verse", id="suppressed"),
        pytest.param(NEW._replace(baseline=Standing.UNCHANGED), "was there before", id="unchanged"),
        pytest.param(
            NEW._replace(baseline=Standing.MOVED), "was there before in a record or file of another name", id="moved"
        ),
    ],
)
def test_what_does_not_count_is_skipped_with_the_reason(found: Finding, said: str) -> None:
    (skipped,) = report([found]).iter("skipped")
    assert skipped.attrib["message"] == said
    assert (skipped.text or "").startswith(f"{said}. ")


@pytest.mark.parametrize(
    ("level", "failures", "why"),
    [
        pytest.param(Severity.INFO, 1, [], id="all fail"),
        pytest.param(Severity.WARNING, 1, [], id="as grave as it takes"),
        pytest.param(Severity.ERROR, 0, ["below --fail-on error"], id="not grave enough"),
        pytest.param(None, 0, ["below --fail-on never"], id="none fails"),
    ],
)
def test_what_does_not_fail_the_run_fails_no_build(level: Severity | None, failures: int, why: list[str]) -> None:
    top = report([NEW], replace(CHECK, fail_on=level))
    assert len([*top.iter("failure")]) == failures
    assert [one.attrib["message"] for one in top.iter("skipped")] == why


def test_each_limit_is_a_case() -> None:
    """A gate may fail by what is gone, which no finding shows."""
    limits = (
        Limit("removed-records", "max-rate", 0.01, 0.5, holds=False, of="records", part=1, total=2),
        Limit("ENC*", "max-count", 0, 0, holds=True),
    )
    top = report([], replace(RUN, limits=limits))
    assert names(top) == [
        ("curate gate", "limit removed-records max-rate"),
        ("curate gate", "limit ENC* max-count"),
    ]
    assert [one.attrib["message"] for one in top.iter("failure")] == ["50% (1 of 2 records), at most 1%"]


def test_a_failure_shows_the_damage() -> None:
    """GitLab shows the text of a failure alone, so that all stands in it."""
    (failure,) = report([NEW]).iter("failure")
    assert failure.attrib == {"type": "warning", "message": "a number is torn"}
    for part in ("TST001", "corpus/raw/a.txt:7:19", "The fund received 10, 000 crowns.", "Replace with `10,000`"):
        assert part in (failure.text or "")


def test_no_two_cases_have_one_name() -> None:
    """GitLab keeps one case of a class and name: the place tells them apart, and where it is the same, a number."""
    found = [NEW, NEW, NEW._replace(column=60), ROW, ROW._replace(column=60), FIELD, FIELD._replace(column=3)]
    said = [name for _, name in names(report(found))]
    assert len({*said}) == len(said)
    assert said[:2] == ["data/corpus/raw/a.txt:7:19", "data/corpus/raw/a.txt:7:19 #2"]


@given(st.text(st.characters(codec=None) | st.sampled_from("<>&\"']\x00\x1b\ud800\ufffe\uffff"), max_size=60))
def test_any_text_makes_xml(odd: str) -> None:
    """What XML forbids is shown by its number, in names, attributes and texts."""
    found = NEW._replace(message=odd, path=f"a{odd}", record=odd, excerpt=Excerpt(odd, odd, odd), code=f"X{odd}")
    run = replace(CHECK, errors=(odd,))
    top = report([found, found._replace(suppressed_by=odd)], run)
    assert len([*top.iter("testcase")]) == 3
