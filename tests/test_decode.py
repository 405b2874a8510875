"""Bytes to text: what is decided, what is proposed, what is left alone. The texts are our own."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.decode import Decoded, Run, decode

CLEAN = {
    "empty": "",
    "ascii": "The ferry leaves at noon.",
    "curly quotes": "naïve café — “yes”",
    "hangul with ED bytes": "한국어",
    "looks like mojibake": "Ã© is what é becomes",
    "byte order mark stays": "\ufeffThe ferry",
    "one NUL": "a line with\0 a NUL in it",
    "control characters": "bell \x07 and escape \x1b[31mred\x1b[0m",
    "escape and dollar": "\x1b$ is no Japanese",
    "replacement character": "a lost \ufffd letter",
    "many scripts": "Ελλάδα Россия ישראל العربية हिन्दी ไทย 中国 日本 😀",
    "text about a format": "GIF89a and PNG are formats",
}

DECIDED = {
    "one apostrophe": ("The ferry’s crew", "cp1252", "cp1252"),
    "accent": ("Le café est fermé", "cp1252", "cp1252"),
    "pound": ("The ticket costs £5 now", "cp1252", "cp1252"),
    "quotes": ("He said “no” and left", "cp1252", "cp1252"),
    "german": ("Die Fähre fährt früh über den großen Fluß", "cp1252", "cp1252"),
    "french": ("L’été dernier, la forêt a brûlé près d’ici : «\u00a0ça suffit\u00a0»", "cp1252", "cp1252"),
    "spanish": ("¿Qué pasará mañana con el señor Núñez?", "cp1252", "cp1252"),
    "portuguese": ("A manhã não será fácil para os irmãos", "cp1252", "cp1252"),
    "swedish": ("Färjan går från ön på måndag", "cp1252", "cp1252"),
    "danish": ("Færgen sejler fra øen på mandag", "cp1252", "cp1252"),
    "icelandic": ("Ferjan fer frá eyjunni þegar veður er gott", "cp1252", "cp1252"),
    "finnish": ("Lautta lähtee yöllä, sää on hyvä", "cp1252", "cp1252"),
    "iso-8859-1 is within cp1252": ("Él llegó a la reunión mañana", "iso8859-1", "cp1252"),
    "utf-16 with mark": ("The ferry — ночью", "utf-16", "utf-16"),
    "utf-32 with mark": ("The ferry — ночью", "utf-32", "utf-32"),
    "utf-16-le": ("Hello", "utf-16-le", "utf-16-nobom"),
    "utf-16-be": ("The ferry leaves at noon", "utf-16-be", "utf-16-nobom"),
    "utf-16 in cyrillic": ("Паром уходит ночью", "utf-16-le", "utf-16-nobom"),
    "iso-2022-jp": ("船は夜に出ます", "iso2022_jp", "iso-2022-jp"),
}

PROPOSED = {
    "greeting": ("Привет, мир", "koi8_r"),
    "koi8-r": ("Паром уходит ночью, сказал капитан", "koi8_r"),
    "koi8-u": ("Пором відпливає вночі, їх чекає капітан", "koi8_u"),
    "cp1251": ("Паром уходит ночью, сказал капитан", "cp1251"),
    "cp866": ("Паром уходит ночью, сказал капитан", "cp866"),
    "iso-8859-5": ("Паром уходит ночью, сказал капитан", "iso8859_5"),
    "capitals": ("ПАРОМ УХОДИТ НОЧЬЮ", "cp1251"),
    "bulgarian": ("Корабът тръгва през нощта, каза капитанът", "cp1251"),
    "greek": ("Το πλοίο φεύγει τη νύχτα", "cp1253"),
    "hebrew": ("הספינה יוצאת בלילה", "cp1255"),
    "arabic": ("تغادر السفينة في الليل", "cp1256"),
    "polish": ("Prom odpływa w nocy, powiedział kapitan, gdyż wcześniej była burza", "cp1250"),
    "polish iso": ("Prom odpływa w nocy, powiedział kapitan, gdyż wcześniej była burza", "iso8859_2"),
    "czech": ("Loď odplouvá v noci, řekl kapitán, protože dříve byla bouře", "cp1250"),
    "hungarian": ("A komp éjjel indul, mert a kapitány előbb erős szelet várt, de később enyhült az idő", "iso8859_2"),
    "turkish": ("Gemi gece yarısı kalkıyor, dedi kaptan; çünkü fırtına vardı", "cp1254"),
    "lithuanian": ("Laivas išplaukia naktį, sakė kapitonas, nes anksčiau buvo didelė audra", "cp1257"),
    "macintosh": ("L’été dernier, la forêt a brûlé près d’ici, déjà", "mac_roman"),
    "iso-8859-15": ("Le prix du bœuf : 5 € le kilo, c’est déjà trop".replace("’", "'"), "iso8859_15"),
    "simplified chinese": ("今天天气很好，我们去公园。", "gb18030"),
    "two characters": ("中国", "gb18030"),
    "traditional chinese": ("今天天氣很好，我們去公園。", "big5"),
    "shift jis": ("船は夜に出ると船長が言った", "cp932"),
    "euc-jp": ("船は夜に出ると船長が言った", "euc_jp"),
    "korean": ("배는 밤에 떠난다고 선장이 말했다", "cp949"),
}

MIXED = {
    "one sequence, two bytes": ("Kyiv’s caf".encode() + b"\xe9\x92s owner", "Kyiv’s café’s owner"),
    "many bytes, one sequence": ("Kyiv’s".encode() + b" mayor didn\x92t say \x93no\x94 " * 9, None),
    "quotes beside cyrillic": (
        "Капитан сказал ".encode() + b"\x93" + "нет".encode() + b"\x94.",
        "Капитан сказал “нет”.",
    ),
    "quotes beside hanzi": ("他说".encode() + b"\x93" + "不是".encode() + b"\x94", "他说“不是”"),
}

UNDECIDED = {
    "lone byte": (b"foo \xff bar", "foo \ufffd bar"),
    "byte that cp1252 lacks": ("Kyiv’s ".encode() + b"a\x81b", "Kyiv’s a\ufffdb"),
    "surrogates in utf-8": (b"\xed\xa0\xbd\xed\xb8\x80 hello", "\ufffd" * 6 + " hello"),
    "overlong form": (b"a\xc0\x80b", "a\ufffd\ufffdb"),
    "cut in two bytes": ("Une phrase finie — et l’été".encode()[:-1], "Une phrase finie — et l’ét\ufffd"),
    "cut in three bytes": ("Il dit « non » et voilà…".encode()[:-1], "Il dit « non » et voilà\ufffd\ufffd"),
    "cut devanagari": ("यह एक वाक्य है".encode()[:-1], "यह एक वाक्य ह\ufffd\ufffd"),
    "a cyrillic word among utf-8": (("Паром ушёл. " * 5).encode() + "Привет".encode("cp1251"), None),
    "a latin letter among hanzi": ("他说".encode() + b"\xe9" + "不是".encode(), "他说\ufffd不是"),
}

BINARY = {
    "png": b"\x89PNG\r\n\x1a\n" + bytes(range(64)),
    "zip": b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(200)),
    "gzip": gzip.compress(b"The ferry leaves at noon. " * 9, mtime=0),
    "zlib": zlib.compress(bytes(range(256)) * 3),
    "pdf": b"%PDF-1.7\n1 0 obj <<>> endobj",
    "zeros": bytes(100),
    "numbers of four bytes": b"".join(n.to_bytes(4, "little") for n in range(1000, 1200)),
}

PIECES = (
    *(b"The ferry ", b"caf\xe9 ", b"\n", b"\0", b"\x1b$B", b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\xd2\xc9"),
    *("é".encode(), "’".encode(), "да".encode(), "中".encode()),
    *(b"\xe9", b"\x92", b"\x93no\x94", b"\x81", b"\xc3", b"\xe2\x80", b"\xa3"),
)
ANY_BYTES = st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join)


def put_back(decoded: Decoded) -> bytes:
    """The input again, from the text and the bytes of its runs."""
    parts = []
    seen = 0
    for run in decoded.runs:
        parts += [decoded.text[seen : run.start].encode(), run.raw]
        seen = run.end
    return b"".join([*parts, decoded.text[seen:].encode()])


@pytest.mark.parametrize("text", CLEAN.values(), ids=CLEAN.keys())
def test_utf8_is_never_guessed_at(text: str) -> None:
    """Valid UTF-8 is what it is, whatever it looks like."""
    data = text.encode()
    assert decode(data) == Decoded(text, "utf-8", raw=data)


@pytest.mark.parametrize(("text", "encoding", "variant"), DECIDED.values(), ids=DECIDED.keys())
def test_decided(text: str, encoding: str, variant: str) -> None:
    """What the bytes leave no doubt about is read."""
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.variant, decoded.proposal) == (text, variant, None)


@pytest.mark.parametrize(("text", "encoding"), PROPOSED.values(), ids=PROPOSED.keys())
def test_proposed_but_not_decided(text: str, encoding: str) -> None:
    """Other charsets are known by their letters; the text keeps its gaps, the proposal is the whole text."""
    data = text.encode(encoding)
    decoded = decode(data)
    assert (decoded.variant, decoded.proposal) == ("charset", text)
    assert data.decode(decoded.proposed) == text
    assert "\ufffd" in decoded.text


@pytest.mark.parametrize(("data", "text"), MIXED.values(), ids=MIXED.keys())
def test_mixed_runs(data: bytes, text: str | None) -> None:
    """UTF-8 with single cp1252 bytes is read run by run."""
    decoded = decode(data)
    assert (decoded.variant, decoded.encoding) == ("mixed-runs", "utf-8")
    assert text in (None, decoded.text)
    assert put_back(decoded) == data


@pytest.mark.parametrize(("data", "text"), UNDECIDED.values(), ids=UNDECIDED.keys())
def test_undecided(data: bytes, text: str | None) -> None:
    """Bytes that nothing explains stand as U+FFFD; the UTF-8 around them is kept, and so are they."""
    decoded = decode(data)
    assert (decoded.variant, decoded.proposal) == ("undecided", None)
    assert text in (None, decoded.text)
    assert put_back(decoded) == data


@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY.keys())
def test_binary(data: bytes) -> None:
    """What is no text has none."""
    assert decode(data) == Decoded("", "", "binary", raw=data)


def test_runs_say_where_in_text_and_bytes() -> None:
    """Positions count code points in the text, offsets count bytes in the input."""
    decoded = decode("Kyiv’s caf".encode() + b"\xe9\x92s owner\x85 ok")
    assert decoded.runs == (Run(10, 12, b"\xe9\x92", 12), Run(19, 20, b"\x85", 21))


def test_a_cut_character_is_not_taken_for_cp1252() -> None:
    """Where the only odd byte is the last, it may be the first half of a character."""
    assert decode("The ferry’s crew met Zoë".encode()[:-1]).variant == "undecided"
    assert decode("The crew met Zoë".encode()[:-1]).variant in {"charset", "undecided"}


def test_what_cp1252_reads_as_symbols_is_not_cp1252() -> None:
    """Letters of other charsets that cp1252 would show as symbols inside words."""
    assert decode("Zażółć gęślą jaźń, powiedział".encode("cp1250")).variant != "cp1252"


def test_evidence_beyond_the_sample_counts_too() -> None:
    """A charset that fits the first 64 kB but not a later byte is not proposed."""
    data = ("Паром уходит ночью. " * 4000).encode("cp1251") + b"\x98"
    assert decode(data).variant == "undecided"


@given(ANY_BYTES)
def test_laws(data: bytes) -> None:
    """Never an exception; clean means the same bytes; runs are disjoint, in order, and give the input back."""
    decoded = decode(data)
    ends = [0, *(place for run in decoded.runs for place in (run.start, run.end)), len(decoded.text)]
    assert decoded.raw == data
    assert ends == sorted(ends)
    assert all(run.start < run.end and data[run.offset :].startswith(run.raw) for run in decoded.runs)
    if decoded.variant in {"", "cp1252", "mixed-runs", "charset", "undecided"}:
        assert put_back(decoded) == data
    if decoded.variant == "charset":
        assert decoded.proposal == data.decode(decoded.proposed)


@given(st.text())
def test_text_in_utf8_comes_back(text: str) -> None:
    """No text that was written as UTF-8 is read as another charset."""
    decoded = decode(text.encode())
    assert decoded.text == text or decoded.variant in {"utf-16-nobom", "iso-2022-jp", "binary"}


@given(st.text(min_size=1))
def test_a_mark_decides(text: str) -> None:
    """UTF-16 and UTF-32 with their marks come back without the mark."""
    for encoding in ("utf-16", "utf-32"):
        decoded = decode(text.encode(encoding))
        assert decoded.text == text or decoded.variant == "utf-32"
