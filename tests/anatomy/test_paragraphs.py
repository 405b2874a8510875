"""Paragraphs are told by counts that need no words: they have to say what the words would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy.paragraphs import (
    HEAD,
    LONG,
    SHORT,
    STOP_SHARE,
    UNSPACED_LONG,
    UNSPACED_SHORT,
    is_any_paragraph,
    is_paragraph,
    most_words,
)
from curate.rule import PARAGRAPH
from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import UNSPACED, ends_sentence, is_unspaced, words
from tests.pieces import BROKEN, SENTENCES

LANGS = st.sampled_from([None, "en", "fr", "ru", "el", "vi", "hi", "zh", "xx"])
TOKENS = st.one_of(
    st.sampled_from(sorted(ALL_STOPWORDS)),
    st.sampled_from(
        [*PARAGRAPH.split(), *BROKEN, "mother-in-law", "d'un", "9/11", "wall,wall", "-", "’", "été", "стена"]
    ),
    st.sampled_from(["the", "of", "and", "wall", "Harbour", "1953"]),
)
LINES = st.tuples(
    st.lists(TOKENS, max_size=70), st.sampled_from([" ", "  ", "\u00a0", ", "]), st.sampled_from([".", "", "!”", ","])
).map(lambda made: made[1].join(made[0]) + made[2])


def told(line: str, lang: str | None) -> bool:
    """Whether a line is a paragraph, by all of its words."""
    head, ended = line[:HEAD], ends_sentence(line)
    if len(line) < UNSPACED_SHORT:
        return False
    if is_unspaced(head):
        return len(UNSPACED.findall(head)) >= (UNSPACED_SHORT if ended else UNSPACED_LONG)
    found = words(head)
    longer = [word for word in found if len(word) > 3]
    capitalised = sum(word[0].isupper() for word in longer) >= 0.6 * len(longer)
    known = STOPWORDS.get(lang) if lang else ALL_STOPWORDS
    small = known is None or sum(word.lower() in known for word in found) >= STOP_SHARE * len(found)
    return small and (len(found) >= SHORT if ended else len(found) >= LONG and not capitalised)


@given(LINES, LANGS)
def test_a_line_is_what_its_words_say(line: str, lang: str | None) -> None:
    assert is_paragraph(line, lang) == told(line, lang)
    assert is_any_paragraph(line, lang) == (told(line, lang) or told(line, None))


@pytest.mark.parametrize("line", [*SENTENCES, PARAGRAPH, " ".join(sorted(STOPWORDS["en"])), "a " * 300 + "."])
@pytest.mark.parametrize("lang", [None, "en", "de", "ru"])
def test_a_sentence_is_what_its_words_say(line: str, lang: str | None) -> None:
    assert is_paragraph(line, lang) == told(line, lang)


@given(LINES)
def test_no_line_has_more_words_than_it_can_have(line: str) -> None:
    assert len(words(line)) <= most_words(line)


def test_each_small_word_is_one_word() -> None:
    assert [word for word in sorted(ALL_STOPWORDS) if words(word) != [word]] == []
