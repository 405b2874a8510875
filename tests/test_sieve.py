"""A sieve finds what its pattern finds, whatever stands around it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy.relative_words import DEICTIC
from curate.sieve import sieve, widened

WORDS = (
    "on", "Earlier", "this", "last", "Tuesday", "week", "weekend", "yesterday", "tomorrow", "x", "X", "“", "’s", ",",
    " the", "5", "am", "morgen", "Dienstag", "Abend", "heute", "kommenden", "le", "jeudi", "dernier", "hier", "el",
    "martes", "Il", "ayer", "giovedì", "ieri", "op", "dinsdag", "afgelopen", "na", "terça", "-feira", "ontem", "é",
    "市", "\n", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("lang", DEICTIC)
@given(text=st.lists(st.sampled_from((*WORDS, " ", " ", " ")), max_size=25).map("".join))
def test_a_sieve_finds_what_its_pattern_finds(lang: str, text: str) -> None:
    pattern = "|".join(DEICTIC[lang])
    assert [match.span() for match in sieve(pattern)(text)] == [match.span() for match in re.finditer(pattern, text)]


@pytest.mark.parametrize(
    ("pattern", "text", "spans"),
    [
        (r"\b(?:later )?this (?:week|year)\b", "xlater this week", [(7, 16)]),
        (r"(?<!\w)aa(?!a)", "aaaa aa", [(5, 7)]),
        (r"a\w\w", "aéb aßc", [(0, 3), (4, 7)]),
        (r"[(\])]x(?!\))", "(x) ]x", [(4, 6)]),
        (r"\d \d", "٣ ٤", [(0, 3)]),
    ],
    ids=["inside what RE2 saw", "overlapping", "letters of all scripts", "brackets", "digits of all scripts"],
)
def test_what_hides_in_a_wider_match_is_found(pattern: str, text: str, spans: list[tuple[int, int]]) -> None:
    assert [match.span() for match in re.finditer(pattern, text)] == spans
    assert [match.span() for match in sieve(pattern)(text)] == spans


def test_a_shorthand_that_is_wider_in_re2_is_refused() -> None:
    with pytest.raises(ValueError, match="shorthand"):
        widened(r"[\W]x")
