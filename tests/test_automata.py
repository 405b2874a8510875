"""What automata are made of: classes that are at least as wide as Python's."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
import re2

from curate.automata import LETTER, SMALL_LETTER, beginning, filling, searching


def test_a_letter_of_any_script_is_one() -> None:
    letters = "".join(char for char in map(chr, range(sys.maxunicode + 1)) if char.isalpha())
    assert re2.fullmatch(f"{LETTER}*", letters)


def test_a_small_letter_of_any_script_is_one() -> None:
    kinds = ("Ll", "Lo", "Lm")
    letters = "".join(char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) in kinds)
    assert re2.fullmatch(f"{SMALL_LETTER}*", letters)
    assert not re2.search(SMALL_LETTER, "ABCXYZÀÉÖØÞΑΒΩАБЯЁ 0123456789.,;:!?-–—…“”‘’„«»()[]{}/")


def test_digits_blanks_and_marks_are_no_letters() -> None:
    assert not re2.search(
        LETTER, "0123456789 \t\n.,;:!?-–—…“”‘’„«»()[]{}/\\'\"$€£%&*+=<>@#~^_|`´¨°§¶©®×÷\u00a0、。「」！？"
    )


def test_texts_with_lone_surrogates_are_looked_at() -> None:
    assert searching(["wall"])("the \ud800 wall") == [0]
    assert not filling(["wall"])("the wall")


def test_an_automaton_that_forgets_says_the_same() -> None:
    """This one has a state for each of 2048 endings of a text, and memory for a hundredth of them."""
    patterns = ["1.{10}0.{9}1$", "^1.{5}1.{11}0"]
    small = searching(patterns, memory=1 << 15)
    for number in range(1, 3000):
        text = f"{number:b}{number * 7919:b}{number**3:b}"
        assert sorted(small(text)) == [at for at, pattern in enumerate(patterns) if re.search(pattern, text)]


def test_patterns_that_outgrow_their_memory_are_refused() -> None:
    with pytest.raises(re2.error):
        beginning(["a.{10}b"], 1 << 10)
