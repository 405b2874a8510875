"""Characters in another form than they are meant: in pieces, in shapes of print, with controls of writing direction."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document, Finding
from curate.plan import Lint, Plan


def check(text: str, code: str, lang: str = "en") -> tuple[Finding, ...]:
    """The findings of one rule."""
    return engine.check(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,))))


def fixed(text: str, code: str, lang: str = "en", *, unsafe: bool = False) -> str:
    """The text after the fixes of one rule."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,)), unsafe=unsafe)).text


# --- ENC008 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("e\u0301te\u0301", "été", id="acute"),
        pytest.param("E\u0323\u0302", "Ệ", id="two-marks"),
        pytest.param("\u00e2\u0323", "ậ", id="composed-and-mark"),
        pytest.param("a\u0328\u0301", "ą\u0301", id="one-mark-stays"),
        pytest.param("\u0627\u0653\u0628", "آب", id="alef-madda"),
        pytest.param("\u0bc6\u0bbe", "\u0bca", id="tamil"),
        pytest.param("\u304b\u3099", "が", id="kana"),
        pytest.param("\u1100\u1161\u11a8", "각", id="jamo"),
        pytest.param("й и\u0306", "й й", id="cyrillic"),
    ],
)
def test_letters_in_pieces_are_composed(text: str, want: str) -> None:
    assert fixed(text, "ENC008") == want


@pytest.mark.parametrize(
    ("text"),
    [
        pytest.param("m\u0304 x\u0301", id="no-such-letter"),
        pytest.param("\u09df \u09af\u09bc \u0921\u093c", id="nukta-letters"),
        pytest.param("\u2126 \u212b \u1f71", id="singletons"),
        pytest.param("\ufb2a \u05e9\u05c1", id="hebrew-exclusions"),
        pytest.param("\u0643\u064e\u0651", id="order-of-arabic-marks"),
        pytest.param("\u0301 alone", id="mark-without-letter"),
        pytest.param("a" + "\u0316\u0301" * 40, id="more-marks-than-text-has"),
    ],
)
def test_other_forms_stay(text: str) -> None:
    assert check(text, "ENC008") == ()


LETTERS = st.sampled_from(
    [
        "e",
        "A",
        "\u0301",
        "\u0323",
        "\u0308",
        "\u0338",
        "ক",
        "\u09c7",
        "\u09be",
        "\u09af",
        "\u09bc",
        "\u0653",
        "ا",
        "각",
        "\u11a8",
        " ",
    ]
)


@given(st.lists(LETTERS, max_size=12).map("".join))
def test_composing_is_canonical_and_never_lengthens(text: str) -> None:
    now = fixed(text, "ENC008")
    assert unicodedata.normalize("NFD", now) == unicodedata.normalize("NFD", text)
    assert len(now) <= len(text)
    assert check(now, "ENC008") == ()


# --- ENC009 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ", "en", "ff fi fl ffi ffl ſt st", id="ligatures"),
        pytest.param("ＮＡＴＯ，ＥＵ", "en", "NATO,EU", id="fullwidth-list"),
        pytest.param("Ａ型 and Ｂ", "en", "Ａ型 and Ｂ", id="fullwidth-in-an-east-asian-line"),
        pytest.param("ＡＢＣ", "ja", "ＡＢＣ", id="fullwidth-in-an-east-asian-text"),
        pytest.param("（笑）", "en", "（笑）", id="brackets-around-han"),
        pytest.param("＼(＾o＾)／ yes", "en", "＼(＾o＾)／ yes", id="face"),
        pytest.param("اﻹسلام", "ar", "الإسلام", id="lam-alef"),
        pytest.param("حرف ﻉ في آخره", "ar", "حرف ﻉ في آخره", id="shape-that-is-shown"),
        pytest.param("ﷺ و﷽", "ar", "ﷺ و﷽", id="words-in-one-character"),
        pytest.param("10⁶, ℃, ㎏, ①, Ⅳ, …", "en", "10⁶, ℃, ㎏, ①, Ⅳ, …", id="forms-with-a-meaning"),
    ],
)
def test_compatibility_forms(text: str, lang: str, want: str) -> None:
    assert fixed(text, "ENC009", lang, unsafe=True) == want


def test_letters_for_two_sounds_are_reported_where_no_language_writes_them() -> None:
    assert [one.fix for one in check("ǆ ĳ", "ENC009")] == [None, None]
    assert check("ĳs", "ENC009", "nl") == check("ǆep", "ENC009", "hr") == ()


# --- ENC011 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("a\u200eb \u2068c\u2069\u061c", "en", "ab c", id="marks-and-isolates"),
        pytest.param("a \u202dbc\u202c d", "en", "a \u202dbc\u202c d", id="override-and-its-end"),
        pytest.param("one\u200e\nאחת\u200e (1)", "en", "one\nאחת\u200e (1)", id="line-by-line"),
        pytest.param("5\u200f-3", "he", "5\u200f-3", id="numbers-of-a-hebrew-text"),
        pytest.param("\u2067عن\u2069 \u2066ab", "ar", "\u2067عن\u2069 \u2066ab", id="unpaired-in-arabic"),
    ],
)
def test_controls_of_writing_direction(text: str, lang: str, want: str) -> None:
    assert fixed(text, "ENC011", lang) == want


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        pytest.param("\u2066א \u2067ב\u2069\u2069", [], id="nested"),
        pytest.param("א \u202eb", ["override"], id="override"),
        pytest.param("\u2066א \u2069\u2069", ["unpaired"], id="unpaired"),
    ],
)
def test_what_is_suspicious_from_right_to_left(text: str, variants: list[str]) -> None:
    assert [one.variant for one in check(text, "ENC011", "he")] == variants
