"""Patterns that are chosen by how they begin: none that could match is ever left out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy.relative_times import _signs
from curate.anatomy.relative_words import NEAR_DAYS, RELATIVE
from curate.beginnings import Beginnings, Filling, parted
from curate.labels.forms import TABLES, plain
from curate.labels.keys import alternatives, rows
from curate.labels.numbers import nouns
from curate.labels.phrasebook import widgets
from curate.phrases_counts import BUTTONS, MARKLESS, MINUTES, READING
from curate.phrases_errors import BUTTONS as ERROR_BUTTONS
from curate.phrases_errors import NO_ARTICLE
from curate.phrases_walls import PAYWALL
from curate.phrases_weak import WIDGETS

SENTENCES = tuple(plain(row) for table in TABLES.values() for patterns in table.values() for row in patterns)
BUTTON_ROWS = tuple(row.format(net="facebook|x") for row in WIDGETS)
ERRORS = tuple(part for row in rows(NO_ARTICLE, ERROR_BUTTONS) for part in parted(row))
ROWS = (*SENTENCES, *rows(PAYWALL), *BUTTON_ROWS, *ERRORS)

SMALL = st.recursive(
    st.sampled_from(["a", "b", "ab", "a?", "b*", "ab{0,2}", "[ab]", ".", r"\b", "a+", "é?b", "", "(?!b)a"]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(st.lists(inner, min_size=1, max_size=3), st.sampled_from(["", "?", "*", "+", "??", "{0,2}"])).map(
            lambda parts: f"(?:{'|'.join(parts[0])}){parts[1]}"
        ),
    ),
    max_leaves=8,
)
"""Patterns without a bar outside of all groups."""


@given(st.lists(SMALL, max_size=5), st.text("abé ", max_size=5))
def test_the_few_that_are_left_say_what_all_say(patterns: list[str], text: str) -> None:
    told = [number for number, pattern in enumerate(patterns) if re.fullmatch(pattern, text)]
    begun, filling = Beginnings(patterns), Filling(patterns)
    assert {*told} <= {*begun.any, *begun.of(text)}
    assert filling.fills(text) == Filling(["|".join(patterns)] if patterns else ()).fills(text) == bool(told)
    prefixes = (
        text[:size] for size in range(1, len(text) + 1) if text[size - 1] != " " and not text[size : size + 1].strip()
    )
    assert filling.may_begin(text) or not any(map(filling.fills, prefixes))


def examples(row: str) -> st.SearchStrategy[str]:
    """Texts that a row of the tables fills; what may be any text at all is small, so that they are made fast."""
    row = row.replace(r"\x{80}-\x{10ffff}", "").replace(".*", "[a-z ]*").replace(".{", "[a-z ]{")
    return st.from_regex(re.compile(row, re.ASCII), fullmatch=True)


@given(st.sampled_from(ROWS).flatmap(lambda row: st.tuples(st.just(row), examples(row))))
def test_every_phrase_is_among_those_that_begin_as_it_does(drawn: tuple[str, str]) -> None:
    row, text = drawn
    begun = Beginnings([row])
    assert begun.any or begun.of(text)


def test_no_row_has_a_bar_outside_of_its_groups() -> None:
    """Its beginning would be that of its first part alone."""
    assert not [row for row in ROWS if outside(row)]


def outside(row: str) -> bool:
    """Whether a bar stands in no group, by another way than the one that is tested: groups go, the innermost first."""
    row = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "", row)
    while (shorter := re.sub(r"\([^()]*\)", "", row)) != row:
        row = shorter
    return "|" in row


@pytest.mark.parametrize(
    ("row", "expected"),
    [("a|b", True), ("(?:a|b)", False), (r"[|]a\|", False), ("(?:a(?:b|c)|d)e", False), ("(?:a)|b", True)],
)
def test_a_bar_is_seen(row: str, expected: bool) -> None:
    assert outside(row) is expected


def test_few_sentences_may_begin_with_anything() -> None:
    """Each of them is compiled for the first line that comes: a word in front makes it cheaper."""
    assert len(Beginnings(SENTENCES).any) <= 40
    assert len(Beginnings(rows(PAYWALL)).any) <= 12


def test_the_choice_of_a_plain_sentence_is_small() -> None:
    begun = Beginnings(SENTENCES)
    assert len(begun.of("the council voted on thursday to repair the old harbour wall")) < 40
    assert not begun.of("mayor of a harbour town")


@given(
    st.sampled_from(RELATIVE).flatmap(lambda frame: st.from_regex(frame.replace("{n}", "(?:[0-9]|an)"), fullmatch=True))
)
def test_every_stamp_has_a_sign(text: str) -> None:
    assert _signs()(text)


@given(
    st.sampled_from(["", "updated", "Posted: ", "("]),
    st.sampled_from(RELATIVE).flatmap(lambda frame: examples(frame.replace("{n}", "(?:7|an)"))),
    st.sampled_from(["", " ", ")", " |", ". •"]),
)
def test_a_sign_is_seen_whatever_stands_around_it(before: str, stamp: str, behind: str) -> None:
    assert _signs()(f"{before}{stamp}{behind}")


@pytest.mark.parametrize("said", NEAR_DAYS.replace("[’']", "'").split("|"))
def test_the_day_before_has_a_sign(said: str) -> None:
    assert _signs()(f"Updated {said}")


@given(st.sampled_from(READING).flatmap(lambda row: examples(row.replace("{n}", "7"))))
def test_every_reading_time_speaks_of_minutes(text: str) -> None:
    assert any(word in text for word in MINUTES)


def test_every_button_with_a_number_is_a_noun() -> None:
    assert {*alternatives([*MARKLESS, *BUTTONS]).replace("\\", "").split("|")} <= nouns().keys()


def test_widgets_are_those_of_the_table() -> None:
    assert widgets().fills("share on facebook")
    assert not widgets().fills("share on the harbour wall")
