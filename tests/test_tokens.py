"""Tokens are split once for all: what is said of them has to hold of the text as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.model import Document
from curate.tokens import MOST, is_spaced, kinds, lowered, new_runs, tokens
from tests.pieces import BROKEN

TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            [*BROKEN, "the", "The", "wall", "Wall", "\n", " ", "\u00a0", "ÉTÉ", "İ", "ΑΣ", "\ud800", "’", "市"]
        ),
        st.text(max_size=3),
    ),
    max_size=40,
).map(" ".join)


@given(TEXTS)
def test_tokens_are_what_stands_between_blanks(text: str) -> None:
    document = Document(text)
    assert lowered(document) == text.lower()
    assert tokens(document) == [line.text.lower().split() for line in document.lines]
    assert len(kinds(document)) == len(text.split())


@given(st.lists(st.sampled_from("a b c d e pier wall The the \n".split(" ")), max_size=60), st.sampled_from([2, 3, 5]))
def test_a_new_run_stands_nowhere_above(said: list[str], length: int) -> None:
    document = Document(" ".join(said), meta={"lang": "en"})
    found = document.text.lower().split()
    runs = [tuple(found[at : at + length]) for at in range(len(found) - length + 1)]
    new = new_runs(document, length)
    assert [at for at, run in enumerate(runs) if new[at] and run in runs[:at]] == []


@pytest.mark.parametrize(
    ("text", "spaced"),
    [("the pier", True), ("das Öl", True), ("стена", True), ("the 市 council", False), ("ไทย", False)],
)
def test_some_letters_have_no_blanks_between_words(text: str, *, spaced: bool) -> None:
    assert is_spaced(Document(text)) == spaced


def test_tokens_of_a_long_text_are_not_kept() -> None:
    document = Document("wall \n" * MOST)
    assert not any(tokens(document))
    assert not kinds(document)
