"""What is counted of a whole document, held against the plain way of counting."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.residue.page import ASKED, Page, form, opening, stems
from curate.residue.rows import BODY, Rows
from curate.text import squash

WORD = st.text("abcdefgkHK\u212aÉéßİıΣςστ²٣_’-1 ", min_size=3, max_size=9)
WORDS = st.lists(WORD, min_size=1, max_size=8).map(" ".join)
ROWS = st.lists(st.tuples(WORDS.filter(lambda text: bool(text.strip())), st.booleans()), min_size=1, max_size=12)


def of(made: list[tuple[str, bool]]) -> Page:
    """A page of lines, each with whether it is a paragraph."""
    texts, prose = [text for text, _ in made], [is_prose for _, is_prose in made]
    return Page(Rows([*range(len(made))], texts, prose, [BODY] * len(made), "en", {}))


@given(ROWS, WORDS)
def test_the_paragraphs_say_the_stems_that_they_have(made: list[tuple[str, bool]], text: str) -> None:
    page = of(made)
    asked = sorted(stems(text) | stems(" ".join(text for text, _ in made)))
    found = {stem for text, prose in made if prose for stem in stems(text)}
    for _ in range(ASKED):
        assert [page.says(stem) for stem in asked] == [stem in found for stem in asked]


@given(ROWS)
def test_a_row_stands_amid_the_rows_outside_paragraphs(made: list[tuple[str, bool]]) -> None:
    page = of(made)
    for prose, run in groupby(range(len(made)), key=lambda number: made[number][1]):
        numbers = [*run]
        for place, number in enumerate(numbers if not prose else ()):
            above = sum(is_prose for _, is_prose in made[:number])
            assert page.place(number) == (above, len(numbers), place)


@given(ROWS)
def test_a_row_recurs_as_often_as_its_key_its_form_and_its_opening(made: list[tuple[str, bool]]) -> None:
    made = made + made[:2]
    page = of(made)
    keys, forms = Counter(squash(text) for text, _ in made), Counter(form(text) for text, _ in made)
    openings = Counter(opening(text) for text, is_prose in made if not is_prose)
    for number, (text, is_prose) in enumerate(made):
        assert page.same(number) == keys[squash(text)]
        assert page.formed(number) == forms[form(text)]
        assert is_prose or page.opening(number) == openings[opening(text)]


@given(ROWS)
def test_nothing_recurs_of_a_row_that_stands_alone(made: list[tuple[str, bool]]) -> None:
    page = of(made)
    for number, (_, is_prose) in enumerate(made):
        if page.is_alone(number):
            assert page.same(number) == page.formed(number) == 1
            assert is_prose or page.opening(number) == 1


@pytest.mark.parametrize(
    ("lines", "alone"),
    [
        (("Walls of stone", "Harbour guide"), True),
        (("Walls of stone", "Wallpaper"), False),
        (("A wall", "Awash"), False),
        (("A b c", "A b d"), False),
        (("In the wall", "“Indeed”"), False),
        (("In the wall", "“Always”"), True),
        (("Kelvin", "\u212aelvin"), False),
        (("12 walls", "Harbour guide"), False),
        (("Éva", "Harbour guide"), False),
    ],
    ids=["other letters", "three alike", "blank", "two words", "quote", "other quote", "kelvin", "digit", "accent"],
)
def test_a_row_stands_alone_by_its_first_letters(lines: tuple[str, ...], *, alone: bool) -> None:
    assert of([(line, False) for line in lines]).is_alone(0) == alone
