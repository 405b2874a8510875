"""Damage made visible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters.marks import Char, Piece, Span, cut, damaged, marked, sound


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        pytest.param("10,\u200b000", ["10,", "U+200B", "000"], id="zero-width"),
        pytest.param("\u00ad\u00ad\u00ad", ["U+00AD×3"], id="run"),
        pytest.param("\u00a0€", ["U+00A0", "€"], id="no-break-space"),
        pytest.param(" ,", ["␣", ","], id="blank-first"),
        pytest.param("a  b", ["a", "␣␣", "b"], id="two-blanks"),
        pytest.param("a b", ["a b"], id="one-blank-between-words"),
        pytest.param("a\tb", ["a", "⇥", "b"], id="tab"),
        pytest.param("Share\n", ["Share", "⏎", "\n"], id="line-end"),
        pytest.param("\x93no\x94", ["U+0093", "no", "U+0094"], id="c1"),
        pytest.param("\ud800", ["U+D800"], id="half-of-a-pair"),
        pytest.param("‰ “’” – … \ufffd", ["‰ “’” – … \ufffd"], id="seen"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_damage_is_visible(text: str, signs: list[str]) -> None:
    assert [char.text for char in damaged(text)] == signs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("10\u00a0000\u00a0€, “n’est-ce pas\u202f?”", id="french"),
        pytest.param("می\u200cروم", id="persian"),
        pytest.param("👩\u200d🚀 ❤\ufe0f", id="emoji"),
        pytest.param("東京　大阪\nnext  line", id="ideographic-space"),
    ],
)
def test_sound_text_stays_whole(text: str) -> None:
    """Characters that belong to a script are no signs in a text that is only shown."""
    assert sound(text) == (Char(text),)


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\x85", "\u2028", "\u202e", "\u2066", "\ud800"])
def test_unruly_character_is_a_sign_anywhere(char: str) -> None:
    assert [one.text for one in sound(f"a{char}b")] == ["a", f"U+{ord(char):04X}", "b"]


@given(
    st.text("ab", max_size=12),
    st.lists(
        st.tuples(st.integers(0, 15), st.integers(0, 5)).map(lambda p: Span(p[0], p[0] + p[1], "del", "")), max_size=5
    ),
)
def test_marking_keeps_the_text(text: str, spans: list[Span]) -> None:
    """The pieces hold the whole text in order, whatever overlaps or lies behind its end."""
    pieces = marked(text, spans)
    assert "".join(char.text for piece in pieces for char in piece.chars if char.text != "‸") == text
    covered = {at for span in spans for at in range(span.start, min(span.end, len(text)))}
    assert sum(len(char.text) for piece in pieces if piece.kind == "del" for char in piece.chars) == len(covered)


def test_later_span_lies_on_top() -> None:
    pieces = marked("abcd", [Span(0, 4, "move", "one"), Span(1, 2, "open", "two"), Span(4, 4, "ins", "three")])
    assert [(piece.kind, piece.said) for piece in pieces] == [
        ("move", "one"), ("open", "two"), ("move", "one"), ("ins", "three"),
    ]  # fmt: skip
    assert marked("", [Span(0, 0, "ins", "x")]) == [Piece("ins", (Char("‸", "put in here"),), "x")]


def test_cut() -> None:
    assert (cut("abc", 3), cut("abcd", 3)) == ("abc", "ab…")
