"""What is looked for before a long pattern is compiled: whatever the pattern finds has it."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from curate.anatomy import _has_word, bylines, date_forms
from curate.anatomy.credits import ASSISTED, CONTRIBUTED, CREDIT_LINE, FILED
from curate.anatomy.datelines import ASIAN, ASIAN_STARTS
from curate.anatomy.dates import find_dates, may_be_labelled
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
from curate.anatomy.eastern import CHINESE, JAPANESE, KOREAN, LETTER, _chinese, _korean
from curate.anatomy.name_lists import _has_joint
from curate.anatomy.names import JOINT
from curate.anatomy.parts import MARKUP, bare
from curate.anatomy.persons import PHRASE, PREPOSITIONS
from curate.anatomy.suffix import JOINT as SITE_JOINT
from curate.anatomy.suffix import MARK
from curate.anatomy.title_evidence import _known, _stems
from curate.rules.metadata.weekday_mismatch import BEFORE, DAY_REACH
from curate.text import has_digit, words

MARKS = st.text(st.sampled_from("*_[]()! ,|•-:\u00a0x"), max_size=3)
"""What stands about the words of a line, Markdown's marks among it."""

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


@given(texts(bylines.LABELS), st.sampled_from((str, str.upper, str.title)), st.lists(MARKS, min_size=3, max_size=3))
def test_a_line_that_begins_with_a_label_may_be_a_byline(label: str, cased: type[str], marks: list[str]) -> None:
    before, inside, behind = marks
    line = f"{before}{cased(label[:1])}{inside}{cased(label[1:])}{behind} Ann Poe"
    said = bylines.plain(line)
    assert bylines.may_begin(line) or not (bylines.LABEL.match(said) or bylines.GLUED_LABEL.match(said))


@given(
    st.lists(
        st.sampled_from(("Politics", "|", "•", "-", "_", "[a-](b)", "By", "Written by", "Ann Poe", "Jane")), max_size=6
    )
)
def test_a_byline_may_be_one(said: list[str]) -> None:
    line = " ".join(said)
    assert bylines.may_be(line) or not (bylines.is_label(line) or bylines.byline(line))


@given(st.sampled_from((KOREAN, CHINESE, JAPANESE)).flatmap(lambda form: st.from_regex(form.pattern)))
def test_an_eastern_byline_has_a_letter_of_its_script(line: str) -> None:
    assert LETTER.search(line) or not (_korean(line) or _chinese(line))


@pytest.mark.parametrize(
    "line",
    [
        "Published: 5 March 2024",
        "Updated 5 March 2024",
        "Stand: 5. März 2024",
        "发布时间：2024年3月5日",
        "ОПУБЛИКОВАНО 05.03.2024",
    ],
)
def test_a_date_with_a_label_is_looked_for(line: str) -> None:
    assert find_dates(line)[0].label
    assert may_be_labelled(line)


PIECES = st.lists(st.sampled_from(("wall", "Wall", "sea", "-", "’", ".", " ", "\n", "\t", "\u0301", "_")), max_size=12)


@given(PIECES.map("".join), st.sampled_from(("wall", "seawall", "wallsea", "sea-wall", "sea’wall")))
def test_a_word_is_found_where_it_stands_by_itself(text: str, word: str) -> None:
    assert _has_word(text, word) == (word in words(text))


@given(st.text(st.sampled_from("#*_ a\u3000\n"), max_size=8))
def test_a_line_without_marks_at_its_edges_is_bare(line: str) -> None:
    assert bare(line) == MARKUP.sub("", MARKUP.sub("", line)).strip()


@given(texts(BEFORE))
@example("Saturday 9. de septiembre. de\n")
def test_the_day_stands_right_before_its_year(near: str) -> None:
    assert not BEFORE.search(near) or has_digit(near[-DAY_REACH:])


@given(MARKS, texts(JOINT), MARKS)
def test_a_list_with_a_joint_has_a_sign_of_one(before: str, joint: str, behind: str) -> None:
    listed = f"Ann{before}{joint}{behind}Poe"
    assert _has_joint(listed) or not JOINT.search(listed)


@given(MARKS, texts(SITE_JOINT), MARKS)
def test_a_mark_stands_before_the_name_of_a_site(before: str, joint: str, behind: str) -> None:
    assert MARK.search(f"{before}{joint}{behind}")


@given(MARKS, st.sampled_from(PREPOSITIONS), MARKS)
def test_a_phrase_has_one_of_its_words(before: str, word: str, behind: str) -> None:
    line = f"Rain{before} {word} {behind}Kyiv"
    assert not PHRASE.match(line) or not {*PREPOSITIONS}.isdisjoint(line.split())


@given(
    st.lists(st.sampled_from(["pier’s", "pier-head", "harbour", "ПИРС", "the", "İzmir", "odyΣ", "10", "_pier", "…"]))
)
def test_words_of_a_title_are_found_in_the_body_as_they_were(said: list[str]) -> None:
    text, title = " ".join(said), "The Pier’s HARBOUR пирс piers"
    asked = _stems(title, words(title))
    assert _known(text, asked) & asked == _stems(text, words(text)) & asked
