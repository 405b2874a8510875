"""Header, body and footer of whole articles: title, date, people, place, headings."""

from __future__ import annotations

import pytest

from curate.anatomy import anatomy, headings
from curate.model import Document, Json
from curate.rule import PARAGRAPH

OTHER = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the storms "
    "arrive."
)
CHINESE = "市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年。"
TITLE = "Council approves harbour repairs after long delay"


def fields(text: str, **meta: Json) -> dict[str, Json]:
    return dict(anatomy(Document(text, meta={"lang": "en", **meta})).fields)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        pytest.param([TITLE, PARAGRAPH], TITLE, id="first line"),
        pytest.param([f"# {TITLE}", PARAGRAPH], TITLE, id="Markdown heading"),
        pytest.param(["Harbour Times goes where you go", f"# {TITLE}", PARAGRAPH], TITLE, id="the one that is marked"),
        pytest.param(["World", TITLE, PARAGRAPH], TITLE, id="below a section"),
        pytest.param(["Skip to content", "12 Comments", TITLE, PARAGRAPH], TITLE, id="below furniture"),
        pytest.param([f"Home News {TITLE}", TITLE, PARAGRAPH], TITLE, id="end of a path of pages"),
        pytest.param(["Become a member today", TITLE, PARAGRAPH], TITLE, id="speaks of the body"),
        pytest.param(["HARBOUR REPAIRS", TITLE, PARAGRAPH], TITLE, id="below a kicker in capitals"),
        pytest.param(["Photo: Jane Doe", TITLE, PARAGRAPH], TITLE, id="below a credit"),
        pytest.param(["Is the wall safe?", PARAGRAPH], "Is the wall safe?", id="a short question above all there is"),
        pytest.param(["Storm", PARAGRAPH], None, id="one word"),
        pytest.param(["Storm", PARAGRAPH, OTHER, "The pier", PARAGRAPH, OTHER], None, id="a heading among others"),
        pytest.param(["Leaders | Maritime mayhem", TITLE, "Oct 29, 2024", PARAGRAPH], TITLE, id="below a path"),
        pytest.param(["To read more", "Editors' notes", TITLE, "By Jane Doe", PARAGRAPH], TITLE, id="above a byline"),
        pytest.param(["# The harbour wall 2024-10-29", "By Jane Doe", PARAGRAPH], "The harbour wall 2024-10-29",
                     id="a marked date"),
        pytest.param(["Should the council repair the harbour wall now or wait for the spring?", PARAGRAPH, OTHER],
                     "Should the council repair the harbour wall now or wait for the spring?", id="a long question"),
        pytest.param(["The council at its meeting - Photo: Jane Doe", PARAGRAPH, OTHER], None, id="a caption"),
        pytest.param(["The council of Harbourtown has voted on", "Thursday to repair the old harbour wall, a project",
                      "that engineers say has been delayed for almost a decade by", "rising costs and by storms."],
                     None, id="the first of broken lines"),
        pytest.param([TITLE, "By Jane Doe", PARAGRAPH, "Two parts of sand for each part of the lime",
                      "One part of lime, slaked a week before work", OTHER], TITLE, id="above lines of a list"),
        pytest.param(["Celebrity", f"Opinion: {TITLE}", "By Jane Doe", PARAGRAPH], f"Opinion: {TITLE}",
                     id="with a label that links have"),
        pytest.param(["1. Home", f"2. {TITLE}", "Become a member of the harbour council", TITLE, PARAGRAPH],
                     TITLE, id="at the end of a path in a list"),
        pytest.param([PARAGRAPH, OTHER], None, id="none above the body"),
        pytest.param(["* Home", "* News", PARAGRAPH], None, id="a menu"),
        pytest.param(["The council met, and a wall will be built.", PARAGRAPH], None, id="a sentence"),
        pytest.param(["A single line without an end"], None, id="all there is"),
        pytest.param(["港口墙修复计划获批准", CHINESE], "港口墙修复计划获批准", id="Chinese"),
        pytest.param(
            ["订阅我们的新闻", "修复旧港口墙的计划", CHINESE],
            "修复旧港口墙的计划",
            id="Chinese, speaks of the body",
        ),
    ],
)  # fmt: skip
def test_titles(lines: list[str], title: str | None) -> None:
    assert fields("\n".join(lines))["title"] == title


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        pytest.param(["By Jane Doe"], ["Jane Doe"], id="label"),
        pytest.param(["By", "Jane Doe"], ["Jane Doe"], id="label on the line above"),
        pytest.param(["Jane Doe", "October 29, 2024"], ["Jane Doe"], id="name above the date"),
        pytest.param(["October 29, 2024", "Jane Doe"], ["Jane Doe"], id="name below the date"),
        pytest.param(["Jane Doe | October 29, 2024"], ["Jane Doe"], id="name beside the date"),
        pytest.param(["Jane Doe 5 hours ago"], ["Jane Doe"], id="name with a stamp"),
        pytest.param(["By Jane Doe", "John Roe", "October 29, 2024"], ["Jane Doe"], id="a label beats a bare name"),
        pytest.param(["Harbour Wall", "October 29, 2024"], [], id="words of the body are no name"),
        pytest.param(["Politics", "October 29, 2024"], [], id="a section is no name"),
        pytest.param(["Jane Doe"], ["Jane Doe"], id="a known given name below the headline"),
        pytest.param(["Qorin Vell"], [], id="a bare name alone may be anything"),
        pytest.param(["Jane Council"], [], id="words of the body are no name, whatever comes first"),
    ],
)
def test_authors(head: list[str], authors: list[str]) -> None:
    assert fields("\n".join([TITLE, *head, PARAGRAPH, OTHER]))["authors"] == authors


def test_byline_and_date_may_stand_below_a_standfirst() -> None:
    found = fields(f"{TITLE}\n{OTHER}\nBy Jane Doe\nOctober 29, 2024\n{PARAGRAPH}\n{PARAGRAPH}")
    assert (found["authors"], found["date"]) == (["Jane Doe"], "2024-10-29")


@pytest.mark.parametrize(
    "line",
    [
        "by Ann Poe | 29 October 2024",
        "By Ann Poe - Harbour Times - Tuesday, October 29, 2024",
        "Published On 29 Oct 2024 29 Oct 2024",
        "Ann Poe, General Editor, Harbour Times Oct 29, 2024, 05:30 PM",
        "October 29, 2024",
    ],
)
def test_a_date_may_stand_behind_names_and_below_a_standfirst(line: str) -> None:
    assert fields(f"{TITLE}\n{line}\n{PARAGRAPH}\n{OTHER}")["date"] == "2024-10-29"
    assert fields(f"{TITLE}\n{OTHER}\n{line}\n{PARAGRAPH}\n{OTHER}")["date"] == "2024-10-29"


def test_a_date_that_heads_a_chronicle_is_not_the_articles() -> None:
    found = fields(f"{TITLE}\n{OTHER}\nOctober 29, 2024\n{PARAGRAPH}\nOctober 30, 2024\n{PARAGRAPH}")
    assert found.get("date") is None


def test_a_long_menu_hides_neither_its_top_nor_its_end() -> None:
    menu = [f"* Page {number}" for number in range(200)]
    found = fields("\n".join([TITLE, "By Jane Doe", *menu, "October 29, 2024", PARAGRAPH]))
    assert (found["authors"], found["date"]) == (["Jane Doe"], "2024-10-29")


@pytest.mark.parametrize(
    ("text", "meta", "date", "source", "confidence"),
    [
        (f"{TITLE}\n2024-10-29\n{PARAGRAPH}", {}, "2024-10-29", "header", "exact"),
        (f"{TITLE}\nLugano, Switzerland\n2024-10-29\n{PARAGRAPH}", {}, "2024-10-29", "dateline", "exact"),
        (f"{TITLE}\nUpdated: 6 March 2024\n{PARAGRAPH}", {}, "2024-03-06", "header", "inferred"),
        (f"{TITLE}\n{PARAGRAPH}\nPublished: 5 March 2024", {}, "2024-03-05", "footer", "exact"),
        (f"{TITLE}\n{PARAGRAPH}\n5 March 2024", {}, None, None, None),
        (PARAGRAPH, {"date": "2024-10"}, "2024-10", "field", "exact"),
        (PARAGRAPH, {"date": "Oct 29, 2024"}, "2024-10-29", "field", "exact"),
        (PARAGRAPH, {"date": "2024-10-29T17:03:00Z"}, "2024-10-29", "field", "exact"),
        (f"{TITLE}\n2024-10-29\n{PARAGRAPH}", {"date": "2024-10-30"}, "2024-10-30", "field", "exact"),
        (PARAGRAPH, {"date": "last week"}, None, None, None),
        (PARAGRAPH, {"url": "https://example.org/2024/10/29/wall"}, "2024-10-29", "url", "exact"),
        (PARAGRAPH, {"filename": "20241029-wall.txt"}, "2024-10-29", "filename", "exact"),
        (PARAGRAPH, {"filename": "000_23530c56ca5c3fd8.txt"}, None, None, None),
        (PARAGRAPH, {"url": "https://example.org/a/20249999/wall"}, None, None, None),
        (f"LONDON, Oct 29 (Reuters) - {PARAGRAPH}", {"collected": "2024-11-14"}, "2024-10-29", "dateline", "inferred"),
        (f"LONDON, Oct 29 (Reuters) - {PARAGRAPH}", {}, None, None, None),
    ],
)  # fmt: skip
def test_dates(text: str, meta: dict[str, Json], date: str | None, source: str | None, confidence: str | None) -> None:
    found = fields(text, **meta)
    assert (found.get("date"), found.get("date_source"), found.get("date_confidence")) == (date, source, confidence)


@pytest.mark.parametrize("said", ["last week", 1730160000, 3.5])
def test_a_given_date_that_is_none_goes_to_the_notes(said: Json) -> None:
    found = fields(PARAGRAPH, date=said)
    assert (found.get("date"), found["notes"]) == (None, [f"date: {said}"])


def test_published_and_updated_are_told_apart() -> None:
    found = fields(f"{TITLE}\nPublished: 5 March 2024 | Updated: 6 March 2024\n{PARAGRAPH}")
    assert (found["date"], found["modified"]) == ("2024-03-05", "2024-03-06")


def test_an_ambiguous_date_keeps_its_candidates() -> None:
    found = fields(f"{TITLE}\n05/03/2024\n{PARAGRAPH}")
    assert (found.get("date"), found["date_candidates"]) == (None, ["2024-03-05", "2024-05-03"])


def test_given_authors_are_taken_apart_where_they_are_a_list_of_names() -> None:
    assert fields(PARAGRAPH, authors="By Jane Doe and John Roe")["authors"] == ["Jane Doe", "John Roe"]
    assert fields(PARAGRAPH, authors=["Doe, Jane"])["authors"] == ["Doe, Jane"]
    assert fields(PARAGRAPH, authors="Harbour and wall: a history")["authors"] == ["Harbour and wall: a history"]


def test_reporters_of_a_credit_are_contributors_below_a_byline() -> None:
    text = f"{TITLE}\nBy Ann Poe\n{PARAGRAPH}\n(Reporting by Jane Doe; editing by John Roe)"
    parts = anatomy(Document(text, meta={"lang": "en"}))
    assert parts.fields["authors"] == ["Ann Poe"]


def test_headings_stand_above_paragraphs() -> None:
    shorts = ("What comes next", "- a list item", "Share", "Is it safe?")
    text = "\n".join([TITLE, PARAGRAPH, *(line for short in shorts for line in (short, OTHER))])
    assert headings(Document(text, meta={"lang": "en"})) == ["What comes next", "Is it safe?"]


def test_a_text_of_short_sentences_has_a_body_too() -> None:
    parts = anatomy(
        Document(
            f"{TITLE}\n2024-11-13\nMinisters met in Harbourtown on Tuesday.\nThey will meet again.", meta={"lang": "en"}
        )
    )
    assert (parts.first, parts.last) == (2, 3)


@pytest.mark.parametrize("line", ["Wall?" + " " * 100_000 + "x", "! " * 50_000, "Wall, " * 20_000, "A - " * 20_000])
def test_a_long_line_is_read_in_linear_time(line: str) -> None:
    """Squared, each would take minutes."""
    assert anatomy(Document(f"{line}\n{PARAGRAPH}", meta={"lang": "en"})).last == 1
