"""What is looked for before a long pattern is compiled: whatever the pattern finds has it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy import date_forms
from curate.anatomy.datelines import ASIAN, ASIAN_STARTS
from curate.anatomy.desk_notes import _has, _small
from curate.anatomy.desk_words import (
    CONTACT,
    CONTACT_SIGNS,
    CORRECTION,
    EDITORS_NOTE,
    MARKS,
    UPDATE,
    VERSION,
    VERSION_SIGNS,
    WRITING,
    WRITING_SIGNS,
)

NEEDED = [
    (needed, form)
    for long, short in ((True, True), (False, False))
    for _, needed, form in date_forms.forms(long=long, short=short)
    if needed
]


def texts(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that have a pattern, of ASCII where it says letters, digits or blanks."""
    loose = re.sub(r"\(\?<?[=!](?:[^()\\]|\\.)*\)", "", pattern.pattern).replace("++", "+")
    return st.from_regex(re.compile(loose, (pattern.flags & ~re.UNICODE) | re.ASCII))


@given(st.sampled_from(NEEDED).flatmap(lambda one: st.tuples(st.just(one[0]), texts(one[1]))))
def test_a_date_has_a_character_that_its_form_needs(drawn: tuple[str, str]) -> None:
    needed, text = drawn
    assert any(char in text for char in needed)


@pytest.mark.parametrize(
    "line",
    ["2024年11月12日", "2024년 11월 12일", "令和6年11月12日", "2024-11-12", "ngày 5 tháng 3, 2024", "12/11/2024"],
)
def test_the_form_of_a_date_is_among_those_that_are_tried(line: str) -> None:
    assert any(form.search(line) for rank, form in date_forms.able_forms(line) if rank <= 1)


@given(st.sampled_from(ASIAN).flatmap(lambda form: st.from_regex(form.pattern, fullmatch=True)))
def test_a_dateline_begins_as_one(text: str) -> None:
    assert text.lstrip().startswith(ASIAN_STARTS)


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        pytest.param(CONTACT, CONTACT_SIGNS, id="contact"),
        pytest.param(VERSION, VERSION_SIGNS, id="version"),
        pytest.param(WRITING, WRITING_SIGNS, id="writing"),
        pytest.param(CORRECTION, MARKS, id="correction"),
        pytest.param(EDITORS_NOTE, MARKS, id="editor"),
        pytest.param(UPDATE, MARKS, id="update"),
    ],
)
@given(data=st.data())
def test_a_note_has_a_sign_of_its_kind(pattern: re.Pattern[str], signs: tuple[str, ...], data: st.DataObject) -> None:
    assert _has(_small(data.draw(texts(pattern))), signs)
