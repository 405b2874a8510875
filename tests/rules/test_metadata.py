"""The rules on dates and fields: what they compare, what they propose, and what they leave alone."""

from __future__ import annotations

import pytest

import curate
from curate.model import Document, Json
from curate.rule import PARAGRAPH

TITLE = "Council approves harbour repairs"
ADDRESS = "https://example.org/2023/05/01/wall"


def messages(code: str, text: str, **meta: Json) -> list[str]:
    return [found.message for found in curate.check(Document(text, meta={"lang": "en", **meta}), select=[code])]


@pytest.mark.parametrize(
    ("header", "meta", "said"),
    [
        ("2024-11-13", {"filename": "2023-05-01_wall.txt"}, "the header says 2024-11-13, the filename 2023-05-01"),
        ("2024-11-13", {"url": ADDRESS}, "the header says 2024-11-13, the url 2023-05-01"),
        ("2024-11-13", {"date": "May 1, 2023"}, "the field says 2023-05-01, the header 2024-11-13"),
        ("2024-11-13", {"url": "https://example.org/20230501/wall"}, "the header says 2024-11-13, the url 2023-05-01"),
    ],
)
def test_days_that_disagree_are_named(header: str, meta: dict[str, Json], said: str) -> None:
    assert messages("META007", f"{TITLE}\n{header}\n{PARAGRAPH}", **meta) == [said]


@pytest.mark.parametrize(
    ("header", "meta"),
    [
        pytest.param("2024-11-13", {"filename": "20241111.txt"}, id="two days apart"),
        pytest.param("November 2024", {"filename": "20230501.txt"}, id="a month is no day"),
        pytest.param("05/03/2024", {"filename": "20230501.txt"}, id="ambiguous"),
        pytest.param("Updated: 2024-11-13", {"url": ADDRESS}, id="a later change"),
        pytest.param("2024-11-13", {"url": "https://example.org/wall-20230501-2"}, id="not a folder of its own"),
        pytest.param("2024-11-13", {"url": "https://example.org/2023/99/01/wall"}, id="no day of a calendar"),
        pytest.param("2024-11-13", {"filename": "a20230501.txt"}, id="part of a code"),
    ],
)
def test_days_that_agree_or_say_too_little_are_left_alone(header: str, meta: dict[str, Json]) -> None:
    assert messages("META007", f"{TITLE}\n{header}\n{PARAGRAPH}", **meta) == []


@pytest.mark.parametrize(
    ("sentence", "lang", "found"),
    [
        ("The wall was closed on March 2, the council said in a statement to the press.", "en", True),
        ("Sie wurde am 2. März geschlossen, teilte die Stadt mit.", "de", True),
        ("Il a été fermé le 2 mars, a dit la ville.", "fr", True),
        ("It was closed on March 2 and again on November 9, they said.", "en", False),
        ("It was closed on March 2, 2019, the council said.", "en", False),
        ("It was closed on February 30, the sign said.", "en", False),
        ("It goes on March 2nd street, the council said.", "en", False),
        ("They agreed on chapter 12, the council said.", "en", False),
    ],
)
def test_a_lead_far_from_the_day_of_publication(sentence: str, lang: str, found: bool) -> None:
    assert bool(messages("META007", f"{TITLE}\n2024-11-13\n{sentence}\n{PARAGRAPH}", lang=lang)) is found


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Wednesday, October 29, 2024", "2024-10-29 was a Tuesday, no Wednesday: it was in 2025"),
        ("Monday, October 28, 2025", "2025-10-28 was a Tuesday, no Monday: it was in 2024"),
        ("Friday, October 29, 2024", "2024-10-29 was a Tuesday, no Friday: the nearest is 2024-11-01"),
        ("Saturday, October 29, 2024", "2024-10-29 was a Tuesday, no Saturday: the nearest is 2024-10-26"),
        ("Thursday, February 29, 2023", None),
    ],
)
def test_what_fits_a_weekday_is_proposed(line: str, said: str | None) -> None:
    assert messages("META005", f"{TITLE}\n{line}\n{PARAGRAPH}") == ([said] if said else [])


def fixes(**meta: Json) -> dict[str, str | None]:
    found = curate.check(Document(PARAGRAPH, meta={"lang": "en", **meta}), select=["META009"])
    return {finding.field: finding.fix for finding in found}


@pytest.mark.parametrize(
    ("meta", "proposed"),
    [
        ({"date": "Oct 29, 2024"}, {"date": "2024-10-29"}),
        ({"date": "29.10.2024"}, {"date": "2024-10-29"}),
        ({"date": "05/03/2024", "date_order": "DMY"}, {}),
        ({"date": "last week"}, {}),
        ({"authors": ["Mei", "By Jane Doe"]}, {"authors": "Jane Doe"}),
        ({"authors": "Von Ann Poe und Max Roe"}, {"authors": "Ann Poe; Max Roe"}),
        ({"authors": ["By the sea"]}, {}),
        ({"title": f"{TITLE} - The Harbour Times", "source": "harbourtimes.example"}, {"title": ""}),
        ({"title": f"{TITLE} | Harbour Times", "url": "https://www.harbour-times.example/a"}, {"title": ""}),
        ({"title": f"{TITLE} | Harbour Times"}, {}),
        ({"title": "Harbour Times", "source": "Harbour Times"}, {}),
        ({"title": f"{TITLE} - and now", "source": "Harbour Times"}, {}),
    ],
)
def test_fields_are_brought_to_their_normal_form(meta: dict[str, Json], proposed: dict[str, str]) -> None:
    assert fixes(**meta) == proposed


def test_a_finding_in_a_list_points_at_its_item() -> None:
    (found,) = curate.check(Document(PARAGRAPH, meta={"authors": ["Mei", "By Jane Doe"]}), select=["META009"])
    assert (found.field, found.line, found.excerpt.match) == ("authors", 2, "By Jane Doe")


def test_a_title_without_the_name_of_its_site_goes_into_the_record() -> None:
    record = curate.clean(Document(f"{TITLE} | Harbour Times\n{PARAGRAPH}", meta={"source": "Harbour Times"}))
    assert (record.metadata["title"], record.text) == (TITLE, PARAGRAPH)
    given = curate.clean(Document(PARAGRAPH, meta={"source": "Harbour Times", "title": f"{TITLE} | Harbour Times"}))
    assert given.metadata["title"] == TITLE
