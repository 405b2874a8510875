"""What automata are made of: classes that are at least as wide as Python's."""

from __future__ import annotations

import sys

import re2

from curate.automata import LETTER, filling, searching


def test_a_letter_of_any_script_is_one() -> None:
    letters = "".join(char for char in map(chr, range(sys.maxunicode + 1)) if char.isalpha())
    assert re2.fullmatch(f"{LETTER}*", letters)


def test_digits_blanks_and_marks_are_no_letters() -> None:
    assert not re2.search(
        LETTER, "0123456789 \t\n.,;:!?-–—…“”‘’„«»()[]{}/\\'\"$€£%&*+=<>@#~^_|`´¨°§¶©®×÷\u00a0、。「」！？"
    )


def test_texts_with_lone_surrogates_are_looked_at() -> None:
    assert searching(["wall"])("the \ud800 wall") == [0]
    assert not filling(["wall"])("the wall")
