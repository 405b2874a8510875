"""Where notes of the desk are taken from, and which authors are none."""

from __future__ import annotations

import pytest

from curate import Document, check, clean, fix

TITLE = "Council approves harbour repairs after long delay"
FIRST = "The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed."
LAST = "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before storms."


def left(*lines: str, unsafe: bool = False) -> list[str]:
    doc = Document("\n".join(lines), meta={"lang": "en"})
    return fix(doc, select=["BPL016"], unsafe=unsafe).text.split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([TITLE, FIRST, LAST, "(Updates with comment from the mayor)"], id="foot"),
        pytest.param([TITLE, "(Updates with comment from the mayor)", FIRST, LAST], id="head"),
        pytest.param(
            [TITLE, FIRST, "(Reporting by Jane Doe; editing by Ann Poe)", LAST], id="credit between paragraphs"
        ),
        pytest.param([TITLE, FIRST, "Jane Doe contributed to this report.", LAST], id="contributor between paragraphs"),
        pytest.param([TITLE, "Editor's note: Two names were changed.", FIRST, LAST], id="editor's note above"),
        pytest.param([TITLE, FIRST, LAST, "Jane Doe is a reporter at the Harbour Times."], id="biography below"),
    ],
)
def test_notes_are_taken_out(lines: list[str]) -> None:
    assert left(*lines) == [TITLE, FIRST, LAST]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Jane Doe is a reporter at the Harbour Times.", FIRST, LAST], id="biography above"),
        pytest.param([TITLE, FIRST, "Jane Doe is a reporter at the Harbour Times.", LAST], id="biography inside"),
        pytest.param([TITLE, FIRST, "Correction: The wall was never safe, and is not.", LAST], id="correction inside"),
        pytest.param([TITLE, FIRST, "(The mayor was not in the room.)", LAST], id="a sentence in brackets"),
        pytest.param(["(Updates with comment from the mayor)"], id="no body"),
    ],
)
def test_lines_that_stay(lines: list[str]) -> None:
    assert left(*lines) == lines


def test_a_contributor_to_nothing_waits_for_unsafe_fixes_but_is_moved_by_cleaning() -> None:
    lines = [TITLE, FIRST, LAST, "Jane Doe contributed reporting."]
    assert left(*lines) == lines
    assert left(*lines, unsafe=True) == lines[:-1]
    record = clean(Document("\n".join(lines), meta={"lang": "en"}))
    assert record.text == f"{FIRST}\n{LAST}"
    assert record.metadata["contributors"] == ["Jane Doe"]


def test_reporters_are_contributors_where_there_is_a_byline() -> None:
    text = f"{TITLE}\nBy Jane Doe\n{FIRST}\n{LAST}\n(Reporting by John Roe; editing by Ann Poe)"
    found = clean(Document(text, meta={"lang": "en"})).metadata
    assert (found["authors"], found["contributors"], found["editors"]) == (["Jane Doe"], ["John Roe"], ["Ann Poe"])


@pytest.mark.parametrize("byline", ["Author: admin", "By Staff Writer", "Author: https://example.org/jane"])
def test_nobody_goes_to_the_notes_and_stays_a_finding(byline: str) -> None:
    record = clean(Document(f"{TITLE}\n{byline}\n{FIRST}\n{LAST}", meta={"lang": "en"}))
    assert record.metadata["authors"] == []
    assert byline in record.metadata["notes"]  # type: ignore[operator] # a field of a record is a list of strings
    assert "META008" in {finding.code for finding in record.findings}


@pytest.mark.parametrize(
    ("author", "codes"),
    [
        ("Jane Doe", []),
        ("Reuters", []),
        ("Mei", []),
        ("webmaster", ["META008"]),
        ("Jane Doe View profile", ["META008"]),
        ("Jane Doe 3 min read", ["META008"]),
    ],
)
def test_given_authors(author: str, codes: list[str]) -> None:
    found = check(Document(FIRST, meta={"lang": "en", "authors": [author]}), select=["META008"])
    assert [finding.code for finding in found] == codes
