"""What is said of lines and words."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from curate.text import UNSPACED, has_digit, is_unspaced, size, squash

SCRIPTS = st.text(st.sampled_from("ab Z1.’é–éд市场กขカ한က\ud800"), max_size=30)


@given(SCRIPTS | st.text(max_size=30))
@example("市 a")
@example("市市 abcd")
@example("ab市")
@example("abc市")
def test_a_line_is_unspaced_where_half_its_letters_are(line: str) -> None:
    found = len(UNSPACED.findall(line))
    assert is_unspaced(line) == (found > 0 and 2 * found >= sum(map(str.isalpha, line)))


@given(st.text(st.characters(max_codepoint=127)) | SCRIPTS | st.text(max_size=30))
def test_what_is_squashed_is_the_letters_and_digits_of_the_compatibility_form(line: str) -> None:
    assert squash(line) == "".join(filter(str.isalnum, unicodedata.normalize("NFKC", line).casefold()))


@given(st.text(st.sampled_from("aé“2²٣ \U0001d7d8\ud800"), max_size=6) | st.text(max_size=6))
def test_a_line_has_a_digit_where_a_character_is_one(line: str) -> None:
    assert has_digit(line) == any(map(str.isdigit, line))


WORDS = st.sampled_from(["wall", "d’Arc", "-", "été", "стена", "市议会", "x-ray", "\u00a0", "“", "(the", "9/11", "_"])


@given(st.lists(WORDS, max_size=30).map(" ".join), st.integers(1, 20))
def test_a_text_has_enough_words_where_all_its_words_are_enough(text: str, enough: int) -> None:
    assert (size(text, enough) >= enough) == (size(text) >= enough)
