"""What is looked for before a long pattern is compiled: whatever the pattern finds has it."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curate.anatomy import date_forms
from curate.anatomy.credits import ASSISTED, CONTRIBUTED, CREDIT_LINE, FILED
from curate.anatomy.datelines import ASIAN, ASIAN_STARTS
from curate.anatomy.desk_notes import BRACKETS, CREDITS, MARKED, REACHING, VERSIONED, WRITES, _signs
from curate.anatomy.desk_words import (
    BRACKETED,
    CONTACT,
    CORRECTION,
    EDITORS_NOTE,
    UPDATE,
    VERSION,
    WRITING,
)

NEEDED = [
    (form.needed, form.pattern)
    for long, short in ((True, True), (False, False))
    for form in date_forms.forms(long=long, short=short)
    if form.needed
]


def texts(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that have a pattern, of ASCII where it says letters, digits or blanks."""
    loose = re.sub(r"\(\?<?[=!](?:[^()\\]|\\.)*\)", "", pattern.pattern).replace("++", "+")
    return st.from_regex(re.compile(loose, (pattern.flags & ~re.UNICODE) | re.ASCII))


@given(st.sampled_from(NEEDED).flatmap(lambda one: st.tuples(st.just(one[0]), texts(one[1]))))
def test_a_date_has_a_character_that_its_form_needs(drawn: tuple[frozenset[str], str]) -> None:
    needed, text = drawn
    assert any(char in text for char in needed)


@pytest.mark.parametrize(
    "line",
    ["2024年11月12日", "2024년 11월 12일", "令和6年11月12日", "2024-11-12", "ngày 5 tháng 3, 2024", "12/11/2024"],
)
def test_the_form_of_a_date_is_among_those_that_are_tried(line: str) -> None:
    assert any(form.search(line) for rank, form in date_forms.able_forms(line, None) if rank <= 1)


@given(st.sampled_from(ASIAN).flatmap(lambda form: st.from_regex(form.pattern, fullmatch=True)))
def test_a_dateline_begins_as_one(text: str) -> None:
    assert text.lstrip().startswith(ASIAN_STARTS)


@pytest.mark.parametrize(
    ("pattern", "sign"),
    [
        pytest.param(CONTACT, REACHING, id="contact"),
        pytest.param(VERSION, VERSIONED, id="version"),
        pytest.param(WRITING, WRITES, id="writing"),
        pytest.param(CORRECTION, MARKED, id="correction"),
        pytest.param(EDITORS_NOTE, MARKED, id="editor"),
        pytest.param(UPDATE, MARKED, id="update"),
        pytest.param(BRACKETED, BRACKETS, id="brackets"),
        pytest.param(CREDIT_LINE, CREDITS, id="credits"),
        pytest.param(ASSISTED, CREDITS, id="assisted"),
        pytest.param(CONTRIBUTED, CREDITS, id="contributed"),
        pytest.param(FILED, CREDITS, id="filed"),
    ],
)
@given(data=st.data())
def test_a_note_has_a_sign_of_its_kind(pattern: re.Pattern[str], sign: int, data: st.DataObject) -> None:
    match = pattern.search(data.draw(texts(pattern)))
    assume(match is not None)
    assert match is not None
    assert sign in _signs()(match[0])
