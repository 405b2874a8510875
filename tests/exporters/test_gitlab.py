"""GitLab's code quality report: what GitLab requires of an entry."""

from __future__ import annotations

import json
from collections.abc import Iterable
from io import StringIO
from typing import TypedDict, cast

from hypothesis import given
from hypothesis import strategies as st

from curate.exporters import gitlab
from curate.model import Excerpt, Finding, Severity, Standing
from tests.exporters.kinds import BELOW_FRONT_MATTER, FINDINGS, NEW, ROW, RUN


class Lines(TypedDict):
    """Lines of an entry."""

    begin: int
    end: int


class Location(TypedDict):
    """Where an entry stands."""

    path: str
    lines: Lines


class Entry(TypedDict):
    """What GitLab reads of an entry."""

    description: str
    check_name: str
    fingerprint: str
    severity: str
    location: Location


def entries(findings: Iterable[Finding]) -> list[Entry]:
    """What GitLab reads."""
    out = StringIO()
    gitlab.write(findings, RUN, out)
    return cast("list[Entry]", json.loads(out.getvalue()))


def test_nothing_found_is_an_empty_array() -> None:
    assert entries([]) == []


def test_no_two_entries_have_one_fingerprint() -> None:
    """GitLab would drop the second; those of equal findings stay theirs when others come or go between them."""
    equal = [NEW._replace(line=n) for n in range(1, 4)]
    prints = [one["fingerprint"] for one in entries(equal)]
    assert len({*prints}) == 3
    assert prints[0] == NEW.fingerprint
    assert [one["fingerprint"] for one in entries([equal[0], ROW, equal[2]])] == [prints[0], ROW.fingerprint, prints[1]]
    every = [one["fingerprint"] for one in entries(FINDINGS)]
    assert len({*every}) == len(every)


def test_what_is_suppressed_or_gone_is_no_entry() -> None:
    """What was there before is one: GitLab compares the reports of two branches itself."""
    known = [NEW._replace(baseline=state) for state in (Standing.UNCHANGED, Standing.MOVED)]
    assert len(entries(known)) == 2
    assert entries([NEW._replace(suppressed_by="verse"), NEW._replace(baseline=Standing.ABSENT)]) == []


def test_severities_are_gitlabs_own() -> None:
    said = [one["severity"] for one in entries(NEW._replace(severity=severity) for severity in Severity)]
    assert said == ["critical", "major", "info"]


def test_locations_are_in_the_repository() -> None:
    said = [one["location"] for one in entries([BELOW_FRONT_MATTER, ROW, NEW._replace(path="-")])]
    assert said == [
        {"path": "data/corpus/raw/b.md", "lines": {"begin": 11, "end": 11}},
        {"path": "data/corpus/raw/table.jsonl", "lines": {"begin": 12, "end": 12}},
        {"path": "stdin", "lines": {"begin": 7, "end": 7}},
    ]


@given(st.lists(st.text(max_size=200), max_size=3), st.text(st.characters(codec=None), max_size=20))
def test_any_text_makes_json_that_a_database_takes(messages: list[str], odd: str) -> None:
    """PostgreSQL holds neither NUL nor halves of surrogate pairs."""
    found = [NEW._replace(message=said, path=f"a{odd}", excerpt=Excerpt("", odd, "")) for said in messages]
    said = json.dumps(entries(found), ensure_ascii=False)
    said.encode("utf-8")
    assert "\\u0000" not in said
    assert len(entries(found)) == len(messages)
