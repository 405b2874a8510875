"""What is left of encoders, escapes and keyboards: lost characters, two scripts in a word, escapes, markup."""

from __future__ import annotations

import pytest

from curate import engine
from curate.model import Document, Finding
from curate.plan import Lint, Plan


def check(text: str, code: str, lang: str = "en") -> tuple[Finding, ...]:
    """The findings of one rule."""
    return engine.check(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,))))


def fixed(text: str, code: str, lang: str = "en", *, unsafe: bool = True) -> str:
    """The text after the fixes of one rule, the unsafe ones among them."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,)), unsafe=unsafe)).text


# --- ENC004 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lang", "variants"),
    [
        pytest.param("They?ve said it isn?t so", "en", ["apostrophe", "apostrophe"], id="clitics"),
        pytest.param("l?hiver à qu?il", "fr", ["apostrophe", "apostrophe"], id="elisions"),
        pytest.param("a ?5m loan, ?1,200 and ?3.50", "en", ["currency"] * 3, id="amounts"),
        pytest.param("S?o Luís", "pt", ["letter"], id="lost-letter"),
        pytest.param("in Ha?eg and Gonz?lez", "en", ["letter", "letter"], id="names"),
    ],
)
def test_question_marks_that_stand_for_something(text: str, lang: str, variants: list[str]) -> None:
    assert [one.variant for one in check(text, "ENC004", lang)] == variants


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("Really?! Yes? No?", "en", id="questions"),
        pytest.param("Où va l'argent?par Jean", "fr", id="glued-byline"),
        pytest.param("¿Qué pasa?nada", "es", id="glued-answer"),
        pytest.param("What is it?unknown", "en", id="glued-lower-case"),
        pytest.param("Warum?denn das Denn", "de", id="known-word-behind"),
        pytest.param("so what?pic.example.org/x", "en", id="glued-address"),
        pytest.param("https://example.org/w?t=1&v?s", "en", id="address"),
        pytest.param("a.example/list?page=7", "en", id="address-without-scheme"),
        pytest.param("the painter (?1450) was ?30", "en", id="uncertain-numbers"),
        pytest.param("la pollution ?25 août", "fr", id="number-after-a-question"),
        pytest.param("It’s the mayor?s", "en", id="encoder-knew-apostrophes"),
        pytest.param("bahari?ikifahamika", "sw", id="no-name-in-plain-letters"),
    ],
)
def test_question_marks_that_are_meant(text: str, lang: str) -> None:
    assert check(text, "ENC004", lang) == ()


# --- ENC014 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("hаrbоur", "en", "harbour", id="cyrillic-in-latin"),
        pytest.param("ҫdo tё", "sq", "çdo të", id="with-marks"),
        pytest.param("ΝATO and Τown", "en", "NATO and Town", id="greek-capitals"),
        pytest.param("иcследование", "ru", "исследование", id="latin-in-cyrillic"),
        pytest.param("CCСР", "ru", "СССР", id="both-ways-by-the-language"),
        pytest.param("CCСР", "en", "CCCP", id="both-ways-in-latin"),
        pytest.param("ХХI век", "ru", "XXI век", id="roman-numeral"),
        pytest.param("Aθήνα", "el", "Αθήνα", id="latin-in-greek"),
        pytest.param("Кari", "ha", "Кari", id="letter-of-its-own"),
        pytest.param("Нarbour", "en", "Нarbour", id="sound-or-look"),
        pytest.param("sotsialnыx", "uz", "sotsialnыx", id="no-look-alike"),
        pytest.param("вoйнa", "en", "вoйнa", id="cyrillic-word-in-a-latin-text"),
    ],
)
def test_words_in_two_scripts(text: str, lang: str, want: str) -> None:
    assert fixed(text, "ENC014", lang) == want
    assert check(text, "ENC014", lang)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("COVIDом, SMSки, iPhoneе", "ru", id="latin-name-with-an-ending"),
        pytest.param("μmol, ΔF508, IFNγ, kΩ, LogicScoreπ", "en", id="science"),
        pytest.param("Saint-Laguλ", "el", id="greek-letter-in-a-name"),
        pytest.param("TV-программа Первый", "ru", id="compound"),
        pytest.param("«Мы»and", "en", id="glued-by-a-mark"),
        pytest.param("сказалTrump", "ru", id="glued-words"),
    ],
)
def test_two_scripts_that_are_meant(text: str, lang: str) -> None:
    assert check(text, "ENC014", lang) == ()


# --- ENC015 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param(r"\u0413\u043e\u0434", "Год", id="json"),
        pytest.param(r"\\u2019s", "’s", id="escaped-twice"),
        pytest.param(r"\ud83d\ude00 \u{1F600} \U0001F600", "😀 😀 😀", id="beyond-the-first-plane"),
        pytest.param(r"caf\xc3\xa9", "café", id="bytes"),
        pytest.param(r"a\xa0b", "a\u00a0b", id="one-byte"),
        pytest.param(r"x \ud83d y", r"x \ud83d y", id="half-a-surrogate"),
        pytest.param(r"x \u0000 y", r"x \u0000 y", id="control"),
        pytest.param("a=C2=A0b =E2=80=\n=9Cc=E2=80=9D", "a\u00a0b “c”", id="quoted-printable"),
        pytest.param("clich=E9 to", "cliché to", id="quoted-printable-latin-1"),
        pytest.param("=E2=80 and GBP=D3", "=E2=80 and GBP=D3", id="no-utf-8"),
        pytest.param("M%C3%BCnchen", "München", id="percent"),
        pytest.param("50%80%90%", "50%80%90%", id="percentages"),
        pytest.param("example.org/a%C3%A9", "example.org/a%C3%A9", id="percent-in-an-address"),
        pytest.param(r"Par Leo Sands\nBBC", "Par Leo Sands\nBBC", id="break-before-a-capital"),
        pytest.param(r"It ended.\r\n\r\nIt began.", "It ended.\n\nIt began.", id="break-behind-a-stop"),
        pytest.param(r"one\ntwo", r"one\ntwo", id="one-break-between-words"),
        pytest.param(r"a \"b\", 24\/7, \$5 and 30\’s", 'a "b", 24/7, $5 and 30’s', id="signs"),
        pytest.param(r"{\"a\": 1}", r"{\"a\": 1}", id="data"),
        pytest.param("the\\old and\\our", "the\nold and\nour", id="bare"),
        pytest.param("Peer G\\ynt", "Peer G\\ynt", id="bare-once"),
    ],
)
def test_escapes(text: str, want: str) -> None:
    assert fixed(text, "ENC015") == want


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(r"C:\Users\new.\nOld", id="path"),
        pytest.param(r"the folder “\vol\Documents”", id="path-without-a-drive"),
        pytest.param(r"\\server\share\n", id="path-on-a-server"),
        pytest.param(r"\frac{a}{b} \neq c.\nB", id="formula"),
        pytest.param(r"Type `\u2019` for it.", id="code"),
        pytest.param(r"The escape \u2019 is an apostrophe.", id="discussed"),
        pytest.param(r"a pattern like \d+\.", id="pattern"),
        pytest.param(r"split it at '\n'.", id="in-quotes"),
    ],
)
def test_backslashes_that_are_meant(text: str) -> None:
    assert fixed(text, "ENC015") == text
