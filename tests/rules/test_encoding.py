"""What the examples of the encoding rules do not show: whole files, chains of damage, scripts that look damaged."""

from __future__ import annotations

import pytest
from ftfy.badness import is_bad
from hypothesis import given
from hypothesis import strategies as st

from curate import edits, engine
from curate.misreading import pieces, proof, unwound
from curate.model import Document, Finding, Safety
from curate.mojibake import may_be_bad, repairs
from curate.mojibake_data import CHARSETS, DECODED
from curate.plan import Lint, Plan

ENCODING = ("ENC001", "ENC002", "ENC003", "ENC005", "ENC006", "ENC010", "ENC012", "ENC013")


def check(text: str, code: str, lang: str = "en") -> tuple[Finding, ...]:
    """The findings of one rule."""
    return engine.check(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,))))


def fixed(text: str, *codes: str, lang: str = "en", unsafe: bool = False) -> str:
    """The text after the fixes of some rules."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=codes), unsafe=unsafe)).text


def misread(text: str, *charsets: str) -> str:
    """UTF-8 seen through charsets, one after the other."""
    for charset in charsets:
        text = "".join(DECODED[charset][byte] for byte in text.encode())
    return text


# --- ENC001: bytes ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "variant", "safety"),
    [
        pytest.param("The mayor’s plan".encode("cp1252"), "cp1252", Safety.SAFE, id="cp1252"),
        pytest.param(b"Zo\xc3\xab\x92s plan", "mixed-runs", Safety.SAFE, id="mixed-runs"),
        pytest.param("Привет, мир".encode("koi8-r"), "charset", Safety.UNSAFE, id="koi8-r"),
        pytest.param("Hi, all".encode("utf-16"), "utf-16", Safety.NONE, id="utf-16"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary", Safety.NONE, id="binary"),
    ],
)
def test_bytes_are_named_by_how_they_were_read(data: bytes, variant: str, safety: Safety) -> None:
    found = engine.check(Document.from_bytes(data), Plan(Lint(select=("ENC001",))))
    assert {(one.variant, one.safety) for one in found} == {(variant, safety)}


def test_what_was_decided_is_the_pass_before_all_others() -> None:
    """Stray bytes stand as U+FFFD before pass 0, one a byte, and nothing about them stays open."""
    doc = Document.from_bytes("The mayor’s  plan".encode("cp1252"))
    record = engine.clean(doc, Plan())
    assert [(e.number, e.code, e.before, e.after) for e in record.edits] == [
        (0, "ENC001", "\ufffd", "’"),
        (1, "STR009", "  ", " "),
    ]
    assert edits.replay(doc.text, record.edits) == record.text
    assert edits.restore(record.text, record.edits) == "The mayor\ufffds  plan"
    assert "ENC001" not in {finding.code for finding in record.findings}


def test_a_proposed_charset_replaces_the_whole_text() -> None:
    doc = Document.from_bytes("Привет, мир".encode("koi8-r"))
    assert engine.fix(doc, Plan(Lint(select=("ENC001",)), unsafe=True)).text == "Привет, мир"
    assert engine.fix(doc, Plan(Lint(select=("ENC001",)))).text == doc.text


def test_places_are_not_stated_for_a_text_that_was_edited_since() -> None:
    doc = Document.from_bytes(b"caf\xff\xfe\x80\x81 one\r\n")
    mended = engine.fix(doc, Plan(Lint(select=("ENC012",))))
    found = engine.check(mended, Plan(Lint(select=("ENC001",))))
    assert [(one.start, one.variant) for one in found] == [(None, "undecided")]


# --- ENC002: mojibake -------------------------------------------------------------------------------------------------

WORDS = ("café", "Zoë’s", "“no”", "naïve", "Škoda", "10 €", "Müller", "garçon", "–", "mañana", "Łódź", "Привет мир")


@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize("word", WORDS)
def test_misreading_proves_itself(word: str, charset: str) -> None:
    assert proof(misread(word, charset), word) is True


@given(st.text(st.sampled_from("aZ é’.“œŒÂÃâ€™ ¡°·×²Ð—вЂГВß\x85\xa0½©─"), max_size=24))
def test_what_ftfy_finds_bad_is_seen_at_a_glance(text: str) -> None:
    assert may_be_bad(text) or not is_bad(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("caf", "caf", id="nothing-beyond-ascii"),
        pytest.param("l’été à Łódź", "l’été à Łódź", id="an-apostrophe-and-an-accent"),
        pytest.param("é", "é", id="a-letter-alone"),
        pytest.param("Ã©tÃ© Ã¨", "été è", id="misread"),
    ],
)
def test_only_what_begins_as_a_sequence_is_unwound(text: str, expected: str) -> None:
    assert unwound(text) == expected


@pytest.mark.parametrize("charsets", [("cp1252",), ("latin-1",), ("cp1252", "cp1252"), ("mac_roman",)], ids=repr)
def test_a_misread_sentence_comes_back(charsets: tuple[str, ...]) -> None:
    text = "Zoë’s “naïve” café in Škofja Loka costs 10 €, she said."
    assert fixed(misread(text, *charsets), "ENC002") == text


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.sampled_from(("cp1252", "latin-1")))
def test_repairs_are_proved_and_disjoint(words: list[str], charset: str) -> None:
    """Whatever is mended safely gives the damage when it is misread again, or held a byte that only one mark lacks."""
    text = " ".join(misread(word, charset) if i % 2 else word for i, word in enumerate(words))
    reached = 0
    for one in repairs(Document(text)):
        assert one.start >= reached
        reached = one.end
        if one.proved and one.text and one.variant == "misread-utf-8":
            assert proof(text[one.start : one.end], one.text) is not None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("SÃO PAULO E A REGIÃO", "pt", id="portuguese-capitals"),
        pytest.param("ÎN ROMÂNIA ȘI ÎN ÂNGLIA", "ro", id="romanian-capitals"),
        pytest.param("Người ta nói â và ê khác nhau", "vi", id="vietnamese"),
        pytest.param("il château d’Âge, pâté, âme", "fr", id="french"),
        pytest.param("Україна: Київ, Львів, їжа", "uk", id="ukrainian"),
        pytest.param("«НАТО», «ОБСЕ» и «ЕС»", "ru", id="russian-capitals"),
        pytest.param("x ≠ y, √2, ∑ ≤ ∞", "en", id="formula"),
        pytest.param("├── curate\n│   └── rules", "en", id="tree-of-folders"),
        pytest.param("price: 5£, 3½ cups, 20°, ±2", "en", id="signs"),
        pytest.param("caf├⌐ is what a console in code page 437 shows", "en", id="discussed"),
        pytest.param("La letra «Ã±» en vez de la eñe", "es", id="shown-in-quotes"),
        pytest.param("ODTÜ\x92lü mezun", "tr", id="capital-and-c1"),
        pytest.param("İTÜ\x92ye ve İTÜ\x92den", "tr", id="capital-and-c1-twice"),
        pytest.param("\x93nedeni hâlâ\x94 dedi", "tr", id="small-letter-and-c1"),
    ],
)
def test_letters_that_look_misread_stay(text: str, lang: str) -> None:
    assert check(text, "ENC002", lang) == ()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("She said â€œnoâ€ and left", "She said “no” and left", id="open-quote-proves-the-last-byte"),
        pytest.param("Good morningâ€ said Ann", "Good morningâ€ said Ann", id="lone-closing-quote-is-a-guess"),
        pytest.param("theyâre in Kyivâs east", "theyâre in Kyivâs east", id="lost-c1-is-a-guess"),
    ],
)
def test_a_lost_byte_is_mended_only_where_it_is_proved(text: str, want: str) -> None:
    assert fixed(text, "ENC002") == want


def test_guesses_are_made_when_asked() -> None:
    assert fixed("theyâre in Kyivâs east", "ENC002", unsafe=True) == "they’re in Kyiv’s east"
    assert fixed("Kyivâ€ said Ann", "ENC002", unsafe=True) == "Kyiv” said Ann"
    old, new = "Êîðàáëü ñòîÿë ó ñòàðîé ïðèñòàíè", "Корабль стоял у старой пристани"
    assert fixed(old, "ENC002", lang="ru", unsafe=True) == new


@pytest.mark.parametrize(
    "text", ["the mayor鈥檚 wife", "рТЙЧЕФ рПЛБ дПН мЙУФ", "the mayor¡¯s wife"], ids=["gbk", "koi8", "euc-kr"]
)
def test_traces_are_reported_not_mended(text: str) -> None:
    assert [one.fix for one in check(text, "ENC002")] == [None]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("Хор рыбаков привёз хрустальную рыбу", "ru", id="russian"),
        pytest.param("費用は年間およそ３２０万円。町は半分を観光の予算から賄う。", "ja", id="japanese"),
        pytest.param("پس از هفت سال، قایق‌های چوبی به بندر بازگشتند", "fa", id="persian"),
        pytest.param("Kasabada herkes memnun değil. Ağlarını tamir eden Usta", "tr", id="turkish"),
        pytest.param("Strona główna", "pl", id="polish-short"),
    ],
)
@pytest.mark.parametrize("charsets", [("cp1251",), ("mac_roman",), ("cp1252", "cp1252"), ("cp1250",)], ids=repr)
def test_a_line_misread_from_end_to_end_comes_back(text: str, lang: str, charsets: tuple[str, ...]) -> None:
    """In any script: that all of it is well-formed UTF-8 through one charset is no accident."""
    assert fixed(misread(text, *charsets), "ENC002", lang=lang) == text


@pytest.mark.parametrize(
    "line",
    [
        "“À LA UNE” – l’été, ça va…", "NÃO, SÃO PAULO – AÇÃO", "İSTANBUL’DA “GELDİ” — DÜŞÜNCE…", "Ćma, ŻÓŁĆ ‘zażółć’",
        "Рік, Рівне, Річ", "Łódź – ‘Óś’", "č š ž – „Ž“", "‚‘„“…", "°°° ²³ ¹ × ×", "«À Š» «Ð»", "├┤a┼┐a┼┐a┼┐a", "", "Â©",
    ],
)  # fmt: skip
def test_a_line_that_was_written_so_is_not_unwound(line: str) -> None:
    assert unwound(line) == line


def test_pieces_are_given_by_the_word() -> None:
    assert [*pieces("the cafÃ© in OrlÃ©ans", "the café in Orléans")] == [(7, "Ã©", "é"), (16, "Ã©", "é")]
    assert [*pieces("one token", "another")] == []


# --- ENC005, ENC012: controls and line ends ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("\x1cYes\x1d", "“Yes”", id="double-quotes"),
        pytest.param("\x18Yes\x19", "‘Yes’", id="single-quotes"),
        pytest.param("\x1eJa\x1c", "„Ja“", id="german-quotes"),
        pytest.param("it\x19s", "it’s", id="apostrophe"),
        pytest.param("one \x13 two", "one – two", id="dash"),
        pytest.param("a\x1db", "a\x1db", id="lone-closing"),
        pytest.param("one\n\x0c\ntwo", "one\n\ntwo", id="page-break-on-its-own-line"),
        pytest.param("a\x81b", "a\x81b", id="no-character-there"),
        pytest.param("50\x85\nmore", "50…\nmore", id="ellipsis"),
    ],
)
def test_controls(text: str, want: str) -> None:
    assert fixed(text, "ENC005") == want


def test_codes_of_mojibake_are_left_to_its_rule() -> None:
    assert check("Zoë said â\x80\x9cnoâ\x80\x9d twice", "ENC005") == ()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("a\r\nb\rc\n", "a\nb\nc\n", id="mixture"),
        pytest.param("a\r\r\nb", "a\nb", id="converted-twice"),
        pytest.param("a\x85b\x85", "a\nb\n", id="next-line"),
        pytest.param("a\x85 b", "a\x85 b", id="ellipsis-before-a-blank"),
        pytest.param("left\x85", "left\x85", id="ellipsis-at-the-end"),
        pytest.param("\x93a\x94b\x85c", "\x93a\x94b\x85c", id="ellipsis-among-its-kind"),
    ],
)
def test_line_ends(text: str, want: str) -> None:
    assert fixed(text, "ENC012") == want


def test_the_first_of_a_kind_states_how_many_there_are() -> None:
    messages = [one.message for one in check("a\r\nb\r\nc\rd", "ENC012")]
    assert messages == ["2 line ends are CRLF, not LF", "another CRLF line end", "1 line ends are CR, not LF"]


def test_the_ends_of_a_file() -> None:
    doc = Document.from_bytes(b"\xef\xbb\xbfone")
    plan = Plan(Lint(select=("ENC012", "ENC010")))
    assert [(one.code, one.variant) for one in engine.check(doc, plan)] == [
        ("ENC012", "bom"),
        ("ENC012", "final-newline"),
    ]
    assert engine.fix(doc, plan).text == "one\n"
    assert engine.clean(doc, plan).text == "one"
    assert check("one", "ENC012") == ()
    assert engine.check(Document.from_bytes(b""), plan) == ()


# --- ENC003, ENC006, ENC010, ENC013 -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("they\ufffdre here", "they’re here", id="apostrophe"),
        pytest.param("a \ufffdno\ufffd vote", "a “no” vote", id="quotes"),
        pytest.param("M\ufffdller met Müller", "Müller met Müller", id="its-own-word"),
        pytest.param("M\ufffdller met Moller", "M\ufffdller met Moller", id="ascii-was-never-lost"),
        pytest.param("5 \ufffd 3", "5 \ufffd 3", id="nothing-tells"),
    ],
)
def test_lost_characters(text: str, want: str) -> None:
    assert fixed(text, "ENC003", unsafe=True) == want
    assert fixed(text, "ENC003") == text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("&amp;amp;quot;Hi&amp;amp;quot;", '"Hi"', id="escaped-three-times"),
        pytest.param("&#151; and &#x92;", "— and ’", id="c1-references"),
        pytest.param("DC&rsquo;s 400&percnt;", "DC’s 400%", id="beside-letters-and-digits"),
        pytest.param("p &lt; 0.05 &amp; n &gt; 3", "p < 0.05 & n > 3", id="comparison"),
        pytest.param("&lt;p&gt;Hi&lt;/p&gt;", "&lt;p&gt;Hi&lt;/p&gt;", id="tag"),
        pytest.param("&bogus; &Q; &#0; &#55555;", "&bogus; &Q; &#0; &#55555;", id="no-such-character"),
        pytest.param("AT&T;", "AT&T;", id="name"),
        pytest.param("AT amp;T #39; quot;x quot;", 'AT&T \' "x"', id="ampersand-lost-thrice"),
        pytest.param("the word amp; in a sentence", "the word amp; in a sentence", id="ampersand-lost-once"),
    ],
)
def test_entities(text: str, want: str) -> None:
    assert fixed(text, "ENC006") == want


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("نمی\u200cدانم", "fa", id="persian"),
        pytest.param("ප්\u200dර", "si", id="sinhala"),
        pytest.param("ភាសា\u200bខ្មែរ", "km", id="khmer"),
        pytest.param("ᠮᠣᠩᠭᠣᠯ\u180eᠠ", "mn", id="mongolian"),
        pytest.param("👨🏽\u200d🚀 🏳️\u200d⚧️ ❤️\u200d🔥", "en", id="emoji"),
    ],
)
def test_scripts_keep_their_invisible_characters(text: str, lang: str) -> None:
    assert check(text, "ENC010", lang) == ()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("co\u00adoper\u00adation", "cooperation", id="syllables"),
        pytest.param("the corona\u00advirus", "the coronavirus", id="one-break"),
        pytest.param("Basse\u00advillePhoto", "BassevillePhoto", id="glued-behind"),
        pytest.param("Sojat\u00adthe village", "Sojat\u00adthe village", id="small-word"),
        pytest.param("CA\u00adTwo teams", "CA\u00adTwo teams", id="capital"),
        pytest.param("the region\u00adcomprising it", "the region\u00adcomprising it", id="long-word"),
        pytest.param("May 5\u00ad10", "May 5\u00ad10", id="numbers"),
        pytest.param("find\u00ading " * 6 + "wi\u00adthe", "finding " * 6 + "withe", id="text-that-hyphenates"),
    ],
)
def test_soft_hyphens_go_where_they_part_syllables(text: str, want: str) -> None:
    assert fixed(text, "ENC010") == want


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("v\u00a0Praze a\u00a0bylo", "cs", "v\u00a0Praze a\u00a0bylo", id="czech-small-words"),
        pytest.param("v\u00a0Praze", "en", "v Praze", id="small-word-elsewhere"),
        pytest.param("Мы\u00a0— люди", "ru", "Мы\u00a0— люди", id="russian-dash"),
        pytest.param("мэр\u00a0сказал", "ru", "мэр сказал", id="russian-words"),
        pytest.param("vraiment\u202f?", "fr", "vraiment\u202f?", id="french-mark"),
        pytest.param("really\u202f?", "en", "really ?", id="english-mark"),
        pytest.param("le 1er\u00a0mars", "fr", "le 1er\u00a0mars", id="french-ordinal"),
        pytest.param("89\u00a0дол.\u00a0США", "uk", "89\u00a0дол.\u00a0США", id="abbreviated-currency"),
        pytest.param("im 3.\u00a0Jahr", "de", "im 3.\u00a0Jahr", id="german-ordinal"),
        pytest.param("in 2016.\u00a0The", "en", "in 2016. The", id="english-sentence"),
        pytest.param("a\u2003 5", "en", "a  5", id="em-space-and-digit"),
        pytest.param("서울\u00a0시장", "ko", "서울 시장", id="korean"),
        pytest.param("Apple\u3000公司", "zh", "Apple\u3000公司", id="chinese"),
    ],
)
def test_spaces(text: str, lang: str, want: str) -> None:
    assert fixed(text, "ENC013", lang=lang) == want


# --- together ---------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(
            "&",
            "am",
            "p;",
            "amp;",
            "#39;",
            " quot;",
            "&#8217;",
            "&lt;",
            "b&gt;",
            "\u200b",
            "\u200d",
            "\u00ad",
            "\ufeff",
        ),
        *("â€™", "â€", "Ã©", "Ã ", "Ã", "Â", "Â’", "â\x80\x99", "ГЁ", "ΓÇÖ", "√©", "\ufffd", "É", "“", "«", "»"),
        *("\x80", "\x93", "\x94", "\x85", "\x1c", "\x1d", "\x19", "\x0c", "\x00", "\x1b[0m", "\x1b", "\r", "\n"),
        *("\u2028", "\u00a0", "\u202f", " ", "a", "it", "s ", "5", "😀", "می", "क्", "日", "."),
    ]
)


@given(st.lists(PIECES, max_size=10).map("".join), st.sampled_from(["en", "fr", "ru", "fa", ""]), st.booleans())
def test_fixing_twice_is_fixing_once(text: str, lang: str, unsafe: bool) -> None:
    once = fixed(text, *ENCODING, lang=lang, unsafe=unsafe)
    assert fixed(once, *ENCODING, lang=lang, unsafe=unsafe) == once


@given(st.lists(PIECES, max_size=10).map("".join))
def test_fixes_differ_from_what_they_replace(text: str) -> None:
    for one in engine.check(Document(text), Plan(Lint(select=ENCODING))):
        assert one.start is None or one.end is None or one.fix != text[one.start : one.end]


@pytest.mark.parametrize("charset", CHARSETS)
def test_the_characters_of_a_charset_are_those_of_its_codec(charset: str) -> None:
    """Bytes that it leaves open stand for the C1 code of that number."""
    for byte, char in enumerate(DECODED[charset]):
        assert char == (bytes([byte]).decode(charset, "ignore") or chr(byte))
