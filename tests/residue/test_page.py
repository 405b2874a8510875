"""What is counted of a whole document, held against the plain way of counting."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from curate.residue.page import ASKED, Page, form, stems
from curate.residue.rows import BODY, Row
from curate.text import squash

WORDS = st.lists(st.text("abcdefgHÉéßİıΣςστ²٣_’-1 ", min_size=3, max_size=9), min_size=1, max_size=8).map(" ".join)
ROWS = st.lists(st.tuples(WORDS.filter(lambda text: bool(text.strip())), st.booleans()), min_size=1, max_size=12)


def of(made: list[tuple[str, bool]]) -> Page:
    """A page of lines, each with whether it is a paragraph."""
    return Page(tuple(Row(line, text, prose, BODY, "en") for line, (text, prose) in enumerate(made)))


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
            assert page.block(number) == (len(numbers), place)


@given(ROWS)
def test_a_row_recurs_as_often_as_its_key_and_its_form(made: list[tuple[str, bool]]) -> None:
    page = of(made + made[:2])
    keys, forms = Counter(squash(row.text) for row in page.rows), Counter(map(form, page.rows))
    for row in page.rows:
        assert page.same(row) == keys[squash(row.text)]
        assert page.formed(row) == forms[form(row)]
