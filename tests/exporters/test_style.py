"""Characters that nobody sees, and texts that have to fit."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters.style import BREAKS, DISTURBING, NARROW, TURNS, calm, columns, head, tail, visible

TEXTS = st.text(alphabet=st.sampled_from("aé€港\u0301\u200b\u200d\t\n \u00a0\x07\u202e\u2028👧"), max_size=40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("plain text", "plain text", id="plain"),
        pytest.param("a\u200bb", "a<U+200B>b", id="zero-width"),
        pytest.param("a\u00a0b", "a<U+00A0>b", id="no-break-space"),
        pytest.param("a\u00adb", "a<U+00AD>b", id="soft-hyphen"),
        pytest.param("\ud800", "<U+D800>", id="surrogate"),
        pytest.param("\U000e0041", "<U+E0041>", id="tag"),
        pytest.param("e\u0301", "e<U+0301>", id="decomposed"),
        pytest.param("สวัสดี", "สวัสดี", id="marks-that-belong"),
        pytest.param("\ufffd", "\ufffd", id="replacement-has-a-sign"),
    ],
)
def test_what_nobody_sees_is_shown(text: str, expected: str) -> None:
    assert "".join(visible(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("می\u200cروم", "می\u200cروم", id="persian-joiner-stays"),
        pytest.param("10\u00a0%", "10\u00a0%", id="no-break-space-stays"),
        pytest.param("a\x1b[31mb", "a<U+001B>[31mb", id="escape"),
        pytest.param("a\u202eb", "a<U+202E>b", id="turned"),
        pytest.param("a\u2028b", "a<U+2028>b", id="line-separator"),
    ],
)
def test_context_is_calm_and_else_as_it_is(text: str, expected: str) -> None:
    assert calm(text) == expected


def test_what_disturbs_a_terminal_is_found_at_one_look() -> None:
    """Which is what its categories say, and what turns a line."""
    everything = [*map(chr, range(0x110000))]
    disturbing = {char for char in everything if char in TURNS or unicodedata.category(char) in BREAKS}
    assert {char for char in everything if DISTURBING.fullmatch(char)} == disturbing


def test_what_is_counted_at_one_look_takes_one_column_each() -> None:
    """The other way round nothing is lost but time."""
    narrow = "".join(char for char in map(chr, range(0x110000)) if NARROW.fullmatch(char))
    assert len(narrow) > 1500
    assert columns(f"{narrow}港") == len(narrow) + 2


@given(TEXTS, st.integers(2, 30))
def test_cut_texts_fit(text: str, width: int) -> None:
    """Head and tail fit; what fits is not cut, and what is cut begins or ends as the text does."""
    pieces = visible(text)
    whole = "".join(pieces)
    first, last = head(pieces, width), tail(pieces, width)
    assert max(columns(first), columns(last)) <= width
    if columns(whole) <= width:
        assert first == last == whole
    else:
        assert whole.startswith(first.removesuffix("…"))
        assert whole.endswith(last.removeprefix("…"))


@given(TEXTS)
def test_a_terminal_is_never_disturbed(text: str) -> None:
    """No control, no line break and no turn of direction reaches a terminal."""
    for shown in ("".join(visible(text)), calm(text)):
        assert not set(shown) & set("\n\t\x07\u202e\u2028")
