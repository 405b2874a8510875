"""Which lines are scored, and what is seen of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given

from curate.model import Document
from curate.residue import names
from curate.residue.content import candidates
from curate.residue.features import features
from curate.residue.names import Names
from curate.residue.page import FEW, Page
from curate.residue.rows import BODY, FOOT, HEAD, rows
from curate.rule import PARAGRAPH
from tests.pieces import SENTENCES, documents, texts
from tests.residue.pages import FRAMED, OTHER, page


def of(framed: Page, line: str) -> list[str]:
    return features(framed, framed.rows.texts.index(line))


def test_lines_that_go_into_fields_are_no_rows() -> None:
    text = f"Council approves harbour repairs\nBy Jane Doe\nNovember 13, 2024\n\n{PARAGRAPH}\n\n{OTHER}\nRead Next"
    assert page(text).rows.texts == [PARAGRAPH, OTHER, "Read Next"]


def test_each_row_has_a_zone() -> None:
    rows = page(f"Menu Bar\n{FRAMED}").rows
    zones = dict(zip(rows.texts, rows.zones, strict=True))
    assert (zones["What the wall is made of"], zones["Seven walks along the sea wall"]) == (BODY, FOOT)
    assert {*page(f"Council approves repairs\nOur Favourites\n{FRAMED}").rows.zones} == {HEAD, BODY, FOOT}


@pytest.mark.parametrize(
    "line",
    [
        PARAGRAPH,
        "Advertisement",
        "12 Comments",
        "© 2024 The Harbour Times. All rights reserved.",
        "Tags: harbour, council",
        "Jane Doe is a staff writer at the Harbour Times.",
        "* * *",
        "___",
        "word " * 100,
        "Quay Rovers 3-1 Tide United",
        "the water holds the town,",
        "and neither sleeps",
        "The wall holds the water -",
        "3. Lime and sand",
        "Source : https://example.org/wall",
        "© Jane Doe",
    ],
    ids=[
        "paragraph",
        "ad",
        "counter",
        "rights",
        "tags",
        "note",
        "break",
        "rule",
        "too long",
        "result",
        "verse",
        "end of a sentence",
        "first half",
        "item",
        "address",
        "credit",
    ],
)
def test_what_is_never_scored(line: str) -> None:
    assert not candidates(page(f"{PARAGRAPH}\n{OTHER}\n{line}"))


@pytest.mark.parametrize(
    "lines",
    [
        ("The ferry that links the island with", "Ellmouth", "was late again on Monday."),
        ("Then at", "City Hall they said", ", that the wall would stay."),
        ("Behind the daughter of the mayor", "who wore a coat of seal"),
        ("She lives with", "Ann Poe", "and a dog."),
    ],
    ids=["between halves", "before a comma", "goes on below", "short halves"],
)
def test_lines_that_a_link_broke_out_of_a_sentence_are_no_candidates(lines: tuple[str, ...]) -> None:
    broken = page("\n".join((PARAGRAPH, *lines, OTHER)))
    assert not [broken.rows.texts[number] for number in candidates(broken)]


@pytest.mark.parametrize(("line", "scored"), [("Newsletter and gallery", False), ("Gallery | 12 photos", True)])
def test_a_plain_line_between_two_paragraphs_is_a_heading(line: str, *, scored: bool) -> None:
    seen = page(f"{PARAGRAPH}\n{line}\n{OTHER}")
    assert bool(candidates(seen)) == scored


def test_bullets_are_a_list_in_the_text_and_a_menu_behind_it() -> None:
    seen = page(f"{PARAGRAPH}\n• Lime\n{OTHER}\n• Harbour Guide")
    assert [seen.rows.texts[number] for number in candidates(seen)] == ["• Harbour Guide"]


@given(texts(), documents())
def test_a_paragraph_is_never_scored(text: str, meta: dict[str, str]) -> None:
    seen = Page(rows(Document(text, "a", dict(meta))))
    scored = [(seen.rows.prose[number], seen.rows.texts[number]) for number in candidates(seen)]
    assert not [text for is_prose, text in scored if is_prose or text in SENTENCES]


def test_what_is_seen_of_a_teaser_in_the_foot() -> None:
    assert {
        "foot",
        "foot & behind text -5",
        "foot & labels above -4",
        "foot & label above at -2",
        "words -8",
        "end small",
        "“walks”",
        "foot & “walks”",
        "1 above words -3",
        "shares words -0.34",
    } <= set(of(page(FRAMED), "Seven walks along the sea wall"))


def test_what_is_seen_of_a_heading() -> None:
    found = set(of(page(FRAMED), "What the wall is made of"))
    assert {"body", "1 above a paragraph", "1 below a paragraph", "body & labels above 0", "rows together 1"} <= found
    assert not any(name.startswith("foot") for name in found)


def test_what_is_seen_of_a_line_in_the_head() -> None:
    framed = page(f"Council approves repairs\nOur Favourites\n{FRAMED}")
    assert {"head", "head & before text -2", "head & 2 above nothing"} <= set(of(framed, "Our Favourites"))


@pytest.mark.parametrize(
    ("text", "line", "feature"),
    [
        (f"{PARAGRAPH}\nPhoto 1 of 9\nPhoto 2 of 9", "Photo 1 of 9", "stands here with other numbers 2"),
        (f"{PARAGRAPH}\nSea View\n{PARAGRAPH}\nSea View", "Sea View", "stands here 2"),
        (f"{PARAGRAPH}\nReply to Mei\nReply to Ann", "Reply to Mei", "begins like others 2"),
        (f"{PARAGRAPH}\nHome", "Home", "is ui-weak"),
        (f"{PARAGRAPH}\nHarbour wall", "Harbour wall", "shares words 0.99+"),
    ],
    ids=["other numbers", "again", "opening", "weak label", "dictionary"],
)
def test_what_recurs(text: str, line: str, feature: str) -> None:
    assert feature in of(page(text), line)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (names.labels, ("body", FEW, FEW, FEW, FEW)),
        (names.left, (FEW, "0.1")),
        (names.together, (FEW, "-3", ".", "0")),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_numbers_are_cut_behind_the_last_step(name: Callable[..., Names], values: tuple[str | int, ...]) -> None:
    assert name(*values) == name(*(value * 100 if isinstance(value, int) else value for value in values))


def test_blank_lines_change_nothing() -> None:
    spaced = page(FRAMED.replace("\n", "\n\n"))
    for line in ("Seven walks along the sea wall", "What the wall is made of"):
        assert of(spaced, line) == of(page(FRAMED), line)


@given(texts(), documents())
def test_every_candidate_has_features_and_none_twice_with_two_values(text: str, meta: dict[str, str]) -> None:
    seen = Page(rows(Document(text, "a", dict(meta))))
    for number in candidates(seen):
        found = features(seen, number)
        assert seen.rows.zones[number] in found
        assert sum(name in (HEAD, BODY, FOOT) for name in found) == 1
        assert len({name for name in found if name.startswith("length ")}) == 1
