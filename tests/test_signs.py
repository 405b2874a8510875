"""Signs are at least as wide as what they stand before: who is not asked what a line is has nothing to say of it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curate.labels import ALL, LONG, OPENING_QUOTES, QUOTED, READERS, SIGNS, UNSPOKEN, is_quoted, page_says
from curate.labels.fields import may_reserve, section_keys, source_keys, source_list_keys, tag_keys, topic_keys
from curate.labels.forms import rows
from curate.labels.glue import BUTTONS, CAPITAL_SECTIONS, FIRST, LEANS
from curate.labels.keys import Label, fold, is_edge, keys
from curate.labels.media import caption_keys, credit_keys
from curate.labels.numbers import nouns
from curate.labels.phrasebook import buttons, index, policies
from curate.labels.related import index as links
from curate.labels.signs import LEADING, Asked
from curate.phrases import RIGHTS
from curate.phrases_counts import MINUTES
from tests.test_sentences import SAID
from tests.traps import TRAPS

SETTLED = Asked(SIGNS, (may_reserve, "fielded"), few=0)

KNOWN = (
    *(index(), section_keys(), buttons(), policies(), links(), credit_keys(), caption_keys(), nouns(), MINUTES),
    *(source_keys(), source_list_keys(), tag_keys(), topic_keys(), keys(RIGHTS)),
    *(BUTTONS, CAPITAL_SECTIONS, FIRST, LEANS),
    ("Jane Doe", "REUTERS/John Roe", "Getty Images", "AP", "dpa", "Reuters", "NASA", "The Tide", "www.example.org"),
    (
        "Photo by",
        "Photo:",
        "Photograph:",
        "(Photo by",
        "First published in",
        "The post walls appeared first on",
        "© dpa",
    ),
    ("© 2024", "Copyright 2024", "(c) 2019", "Reproduction without permission", "Filed under", "via", "min read"),
    ("#harbour", "12", "1.2k", "the wall fell in the storm", "Storm hits pier"),
)
WORDS = st.sampled_from(sorted({word for words in KNOWN for word in words}))
SENTENCES = st.sampled_from(
    [line for kinds in SAID.values() for lines in kinds.values() for line in lines]
    + [line for lines in TRAPS.values() for line in lines]
)
CASES: st.SearchStrategy[Callable[[str], str]] = st.sampled_from(
    [str, str.upper, str.title, str.capitalize, str.casefold]
)
GAPS = st.sampled_from(
    [*" /", "", ": ", " | ", " - ", " – ", " / ", " > ", " » ", ", ", ". ", " (", ") ", "… ", "：", "・"]
)
FRAMES = st.sampled_from(
    [("", "")] * 6
    + [("- ", ""), ("# ", ""), ("[", "]"), ("(", ")"), ("© ", ""), ("™ ", ""), ("№ ", ""), ("“", "”"), ("", ".")]
    + [("• ", ":"), ("👉 ", ""), ("**", "**"), ("» ", " »"), ("_", "_"), ("（", "）"), ("\u0301", ""), ("\t", "\t")]
    + [("(c) ", "!"), ("", "...")]
)


def said_by(names: tuple[str, ...], line: str, folded: str) -> Label | None:
    return next(filter(None, (READERS[name](line, folded) for name in names)), None)


def check(line: str) -> None:
    folded = fold(line)
    if not folded:
        return
    asked = SETTLED(line, folded)
    assert not line[0].isalnum() or SETTLED.is_any(line, folded) == bool(asked)
    if "page" not in asked:
        assert page_says(line, folded) is None
        assert UNSPOKEN["single"](line, folded) == READERS["single"](line, folded)
    if line[0] in OPENING_QUOTES:
        assert is_quoted(folded)
        assert said_by(QUOTED, line, folded) is None
    for names in (ALL, LONG, QUOTED):
        assert said_by(tuple(name for name in names if name in asked), line, folded) == said_by(names, line, folded)


@st.composite
def lines(draw: st.DrawFn) -> str:
    """Words of the tables side by side, in any case and frame."""
    parts = draw(st.lists(st.tuples(st.one_of(WORDS, WORDS, WORDS, SENTENCES), CASES, GAPS), min_size=1, max_size=4))
    front, end = draw(FRAMES)
    return f"{front}{''.join(f'{case(word)}{gap}' for word, case, gap in parts)}{end}"


@given(lines())
@example("#– #–")
@example("Tous droits réservés")
@example("TOUS DROITS RE\u0301SERVE\u0301S.")
@example("Ｓｈａｒｅ")
@example("Foto²AP")
@example("( QUIZ: How well do you know the harbour?)")
@example("Story - continues | below")
@example("anzeigeanzeige")
def test_who_is_not_asked_has_nothing_to_say(line: str) -> None:
    check(line)


@given(st.text(max_size=130))
def test_nor_of_any_text(line: str) -> None:
    check(line)


@pytest.mark.parametrize("language", [*SAID, *TRAPS])
def test_nor_of_what_pages_and_articles_say(language: str) -> None:
    for said in (*SAID.get(language, {}).values(), TRAPS.get(language, ())):
        for line in said:
            check(line)


def test_marks_in_front_are_marks_when_folded_too() -> None:
    assert all(is_edge(mark) or not mark.strip() for mark in LEADING)
    assert all(set(fold(f"a{mark}a").strip("a")) <= set(LEADING) for mark in LEADING)


def test_few_letters_are_another_when_folded_twice() -> None:
    """A key is folded a second time; the letters that are not settled by then stand in no phrase."""
    unsettled = {char for char in map(chr, range(0x32400)) if fold(fold(char)) != fold(char)}
    known = "".join((*index(), *section_keys()))
    assert not unsettled & set(known)


def test_a_sentence_that_begins_with_anything_has_a_letter_beyond_ascii() -> None:
    """So that ASCII is not looked at for them."""
    assert not [row for row in rows() if row.startswith(".") and not is_abroad(row)]


def is_abroad(row: str) -> bool:
    """Whether a pattern has a letter that is not ASCII outside of its groups, or in all alternatives of one of them."""
    groups = re.findall(r"\(\?:([^()]*)\)(?![?*])", row)
    alone = re.sub(r"\([^()]*\)[?*]?", "", row)
    return not alone.isascii() or any(not any(map(str.isascii, group.split("|"))) for group in groups)


@pytest.mark.parametrize("prose", [line for lines in TRAPS.values() for line in lines][:40])
def test_prose_is_asked_little(prose: str) -> None:
    assert len(SETTLED(prose, fold(prose))) <= 3


def test_all_are_asked_of_the_first_lines() -> None:
    fresh = Asked(SIGNS, (may_reserve, "fielded"), few=1)
    assert fresh.is_any("The wall fell.", "the wall fell.")
    assert set(fresh("The wall fell.", "the wall fell.")) == set(READERS)
    assert not fresh.is_any("The wall fell in the night.", "the wall fell in the night.")
    assert SETTLED("The wall fell in the night.", "the wall fell in the night.") == ()
