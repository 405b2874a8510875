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
        pytest.param("a person¿s health", "en", ["apostrophe"], id="turned"),
        pytest.param("l?hiver à qu?il", "fr", ["apostrophe", "apostrophe"], id="elisions"),
        pytest.param("L?Italia nell?Unione", "it", ["apostrophe", "apostrophe"], id="elisions-before-capitals"),
        pytest.param("a ?5m loan, ?1,200 and ?3.50", "en", ["currency"] * 3, id="amounts"),
        pytest.param("S?o Luís", "pt", ["letter"], id="lost-letter"),
        pytest.param("a na?ve d?cor", "en", ["letter", "letter"], id="loan-words"),
        pytest.param("in Ha?eg and Gonz?lez", "en", ["letter", "letter"], id="names"),
    ],
)
def test_question_marks_that_stand_for_something(text: str, lang: str, variants: list[str]) -> None:
    assert [one.variant for one in check(text, "ENC004", lang)] == variants


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("Really?! Yes? No?", "en", id="questions"),
        pytest.param("Où est-il?Après", "fr", id="glued-capital"),
        pytest.param("Où va l'argent?par Jean", "fr", id="glued-byline"),
        pytest.param("¿Qué pasa?nada y luego¿cómo?", "es", id="glued-answer"),
        pytest.param("What is it?unknown", "en", id="glued-lower-case"),
        pytest.param("Warum?denn das Denn", "de", id="known-word-behind"),
        pytest.param("so what?pic.example.org/x", "en", id="glued-address"),
        pytest.param("https://example.org/w?t=1&v?s", "en", id="address"),
        pytest.param("a.example/list?page=7", "en", id="address-without-scheme"),
        pytest.param("the painter (?1450) was ?30", "en", id="uncertain-numbers"),
        pytest.param("la pollution ?25 août", "fr", id="number-after-a-question"),
        pytest.param("It’s the mayor?s", "en", id="encoder-knew-apostrophes"),
        pytest.param("so soon?come back, eh?but no", "en", id="glued-words"),
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
        pytest.param("the\\old and \\$5", "the\nold and $5", id="bare-and-a-sign"),
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


# --- ENC007 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("<P>One.</P><P>Two.</P>", "One.\nTwo.", id="paragraphs"),
        pytest.param("<p>One.\n<p>Two.</p>", "One.\nTwo.", id="paragraph-that-is-not-closed"),
        pytest.param("One <br> two<hr/>three", "One\ntwo\nthree", id="breaks"),
        pytest.param("| a<br>b | c |", "| a b | c |", id="break-in-a-table"),
        pytest.param("<div>\nOne.\n</div>", "One.", id="tags-on-their-own-lines"),
        pytest.param("a <b>bold</b> word, <i>so</i>.", "a bold word, so.", id="inline"),
        pytest.param("He left.</b> <i>She</i> stayed", "He left. She stayed", id="inline-with-a-blank-between"),
        pytest.param("one</b> <i>two", "one two", id="unclosed-among-others"),
        pytest.param("Nov 5</span>By Ann", "Nov 5 By Ann", id="number-and-capital"),
        pytest.param("the 10<b>th</b> time", "the 10th time", id="number-and-small-letters"),
        pytest.param("<b>T</b>he wall. The end", "The wall. The end", id="word-that-stands-elsewhere"),
        pytest.param("long<wbr>word", "longword", id="place-to-break"),
        pytest.param("日<b>本</b>語", "日本語", id="script-without-blanks"),
        pytest.param("5 m<sup>2</sup>, 10<sup>-3</sup>", "5 m², 10⁻³", id="powers"),
        pytest.param("5<sup>th</sup> of CO<sub>2</sub>", "5th of CO2", id="raised-letters-and-lowered-numbers"),
        pytest.param('See <a href="/x?a=1&b=2">this</a>.', "See this.", id="link"),
        pytest.param("<img src=”/a.jpg” />A wall", "A wall", id="curly-quotes-around-a-value"),
        pytest.param("One.\n<script>if (a < b) { c(); }</script>\nTwo.", "One.\nTwo.", id="script-with-its-content"),
        pytest.param("One <!-- a\nb --> two <!-- c -->", "One two", id="comment-inside"),
        pytest.param("<i> One </i> and <b> two </b>", "One and two", id="blanks-around-tags"),
        pytest.param("![a](/a.png) One", "One", id="picture-before-a-line"),
        pytest.param("One.\n<!-- a -->\nTwo. <!-- open", "One.\nTwo. <!-- open", id="comment-on-its-line"),
        pytest.param("[a](/b) [c](d.html 't') [e\\]](#f)", "a c e]", id="links"),
        pytest.param("见[《甲》](/1/2)文", "见《甲》文", id="link-behind-a-letter"),
        pytest.param("[![](/a.png)](/b) on", "on", id="linked-picture"),
    ],
)
def test_markup(text: str, want: str) -> None:
    assert fixed(text, "ENC007", unsafe=False) == want


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x<b>y and a < b or c > d", id="comparison"),
        pytest.param("<Sigh> Vec<i32>, <name@example.org>, <https://example.org>", id="names-html-does-not-know"),
        pytest.param("Write <title> and <b> in the head", id="bare-and-alone"),
        pytest.param("The tag <br> breaks a line of HTML", id="discussed"),
        pytest.param("scripts from (<img src='/a.svg'>)", id="in-brackets"),
        pytest.param("`<b>x</b>` and\n```\n<p>x</p>\n```", id="code"),
        pytest.param("const a = () => {\n<div>{b}</div>\n}", id="lines-of-code"),
        pytest.param("<Canvas>\n</Canvas>", id="parts-of-a-program"),
        pytest.param("a --> b <-- c", id="arrows"),
        pytest.param("[sic] [the300](상보) n[2](i) [a](b) f[x](y.z)", id="brackets-that-are-no-links"),
        pytest.param("[video] of the council [audio]", id="labels-in-brackets"),
    ],
)
def test_what_only_looks_like_markup(text: str) -> None:
    assert check(text, "ENC007") == ()


def test_what_nothing_decides_is_left_to_a_person() -> None:
    assert fixed("un<em>believ</em>able", "ENC007", unsafe=False) == "un<em>believ</em>able"
    assert fixed("un<em>believ</em>able", "ENC007") == "un believ able"


def test_shortcodes_are_reported() -> None:
    found = check('[gallery ids="1,2"] [caption width=3]x[/caption] [et_pb_text a="b"] [embed]', "ENC007")
    assert [(one.variant, one.fix) for one in found] == [("shortcode", None)] * 5


def test_the_description_of_a_picture_is_a_caption() -> None:
    record = engine.clean(Document("![The old harbour wall](/a.png)\n![a.png](/a.png)\nIt stands.", "a"), Plan())
    assert record.text == "It stands."
    assert record.metadata["captions"] == ["The old harbour wall"]


def test_markdown_stays_in_files_of_markdown() -> None:
    doc = Document("[a](/b) and <b>c</b>", "a", {"filename": "a.md"})
    assert engine.fix(doc, Plan(Lint(select=("ENC007",)))).text == "[a](/b) and c"


def test_an_escaped_tag_does_not_feed_the_stripper() -> None:
    text = "Write &lt;b&gt;never&lt;/b&gt; in bold."
    assert engine.fix(Document(text), Plan(unsafe=True)).text == text
