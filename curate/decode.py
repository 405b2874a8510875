"""Bytes to text: strict UTF-8 first, and what is left only on evidence, which is kept.

Text that is UTF-8 is never guessed at, but a byte order mark, NULs beside letters and the escapes of ISO-2022-JP say
what it is. Else UTF-8 with single Windows-1252 bytes (`mixed-runs`) and Windows-1252 as a whole are decided where every
byte is explained, the result reads like Latin text, and no other charset comes near. Any other charset is proposed,
never decided. What stays undecided stands as U+FFFD, one a byte, with the bytes beside it.

Source: python-ftfy's `guess_bytes` (which stops at cp1252 and MacRoman); the WHATWG Encoding standard for the names.
"""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from math import inf

from curate.charset_data import CHARSETS
from curate.charsets import Reading, cost, leanings, readings, suspects
from curate.regex import regex
from curate.tuples import NamedTuple

BOMS = (
    (BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
"""Byte order marks, encodings and variants; the marks of UTF-32 begin like those of UTF-16 and come first."""

MAGIC = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b\x08", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"),
    *(b"7z\xbc\xaf\x27\x1c", b"\x7fELF", b"SQLite format 3\0", b"\xd0\xcf\x11\xe0"),
)
"""First bytes of files that hold no text, and that no text begins with."""

ISO_2022_JP = ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004")
"""Codecs of Japanese mail, the narrowest first; the wider ones know half-width kana and the circled digits."""

CP1252 = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
"""A byte that was escaped by `surrogateescape`, to its character; the five bytes without one, to U+FFFD."""

WEST = dict.fromkeys(CHARSETS["cp1252"], 0.0)
"""The languages that cp1252 was made for, none preferred."""

_ESCAPED = regex("[\udc80-\udcff]+")
_NO_CP1252 = regex("[\udc81\udc8d\udc8f\udc90\udc9d]")
_BEYOND_ASCII = regex("[^\x00-\x7f\udc80-\udcff]")
_CUT = regex(rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")
_LETTER = regex(r"[^\W\d_]|[\u0300-\u036f\u0590-\u1fff]")
_FOREIGN_WORD = regex(r"[^\W\d_]{4}")
_KANJI_ESCAPE = regex(rb"\x1b\$[B@]")
_HIGH = regex(rb"[\x80-\xff]+")
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_HIGH_HALVES = bytes(range(8))
_HEAD = 1 << 16
_SURE = 6.0  # nats
_CLEAR = 1.0
_SLACK = 6.0
_PLAUSIBLE = 4.5  # nats a byte
_MIXED = 4.0
_SENSIBLE = 7.0


class Run(NamedTuple):
    """A stretch of text whose bytes were not UTF-8."""

    start: int  # code points in Decoded.text, half-open
    end: int
    raw: bytes  # the bytes that stood there
    offset: int  # where they stood, in bytes


class Decoded(NamedTuple):
    """What was read, and the evidence."""

    text: str  # bytes that stay undecided stand as U+FFFD each
    encoding: str  # Python's name of the codec that gave `text`, "" for binary
    variant: str = ""  # how it was found: see `decode`; "" is clean UTF-8
    runs: tuple[Run, ...] = ()  # what was read as cp1252, or what stays undecided; in order, disjoint
    proposal: str | None = None  # the whole text in another charset, where `variant` is "charset"
    proposed: str = ""  # Python's name of that charset
    raw: bytes = b""  # the input, whole


def decode(data: bytes) -> Decoded:
    """Read bytes as text. Never raises; `variant` says how the text was found, and is empty for UTF-8.

    Decided are `utf-16` and `utf-32` (by their mark, which is not part of the text), `utf-16-nobom`, `iso-2022-jp`,
    `cp1252` and `mixed-runs` (every run of other bytes is listed; put back, it gives the input). `charset` is a
    proposal only, `undecided` has none, `binary` has no text. A mark of UTF-8 stays in the text as U+FEFF.
    """
    declared = _marked(data) or (_wide(data) if b"\0" in data else None) or _japanese(data)
    if declared is not None:
        return declared
    if data.startswith(MAGIC):
        return _binary(data)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", raw=data)
    return _binary(data) if _is_binary(data) else _guess(data)


def _marked(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 by its byte order mark, which is left out."""
    for mark, encoding, variant in BOMS:
        text = _strict(data[len(mark) :], encoding) if data.startswith(mark) else None
        if text is not None:
            return Decoded(text, encoding, variant, raw=data)
    return None


def _strict(data: bytes, encoding: str) -> str | None:
    """The text, or None where a byte does not fit."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _binary(data: bytes) -> Decoded:
    """No text at all."""
    return Decoded("", "", "binary", raw=data)


def _is_binary(data: bytes) -> bool:
    """Whether more than one byte in fifty of the head is a control that text does not use."""
    head = data[:_HEAD]
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) / 50


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without its mark; many NULs elsewhere are no text, few say nothing (None).

    The high bytes of most letters, digits and marks, from Latin to Arabic, are below 8: they fill every other place.
    """
    head = data[: _HEAD * 2]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        places = head[start::2]
        if len(places) - len(places.translate(None, _HIGH_HALVES)) >= 0.3 * len(places):
            text = _strict(data, encoding)
            if text is not None and _reads(text[:_HEAD]):
                return Decoded(text, encoding, "utf-16-nobom", raw=data)
    return _binary(data) if head.count(0) > len(head) / 10 else None


def _reads(text: str) -> bool:
    """Whether at least half of the characters are letters and hardly any is neither printable nor white space."""
    letters = sum(map(str.isalpha, text))
    odd = sum(not (char.isprintable() or char.isspace() or char == "\ufeff") for char in text)
    return letters * 2 >= len(text) and odd * 50 <= len(text)


def _japanese(data: bytes) -> Decoded | None:
    """ISO-2022-JP by its escapes, although its bytes are ASCII."""
    if b"\x1b" not in data or not _KANJI_ESCAPE.search(data) or not data.isascii():
        return None
    for encoding in ISO_2022_JP:
        text = _strict(data, encoding)
        if text is not None and "\x1b" not in text:
            return Decoded(text, encoding, "iso-2022-jp", raw=data)
    return None


def _guess(data: bytes) -> Decoded:
    """Bytes that are not UTF-8: the likeliest reading is decided, proposed or not trusted."""
    escaped = data.decode("utf-8", "surrogateescape")
    sample = suspects(data)
    leaning = leanings(data)
    ranked = sorted([*_mixed(escaped, sample, leaning), *readings(sample, leaning)], key=lambda reading: reading.cost)
    best = ranked[0] if ranked else Reading("", "", inf)
    margin = min((other.cost for other in ranked if other.sample != best.sample), default=inf) - best.cost
    if margin < _CLEAR or best.cost > _SLACK + _PLAUSIBLE * len(sample):
        return _undecided(escaped, data)
    return _accept(best.encoding, escaped, data, sure=margin >= _SURE)


def _accept(encoding: str, escaped: str, data: bytes, *, sure: bool) -> Decoded:
    """The whole data in the charset that suits the sample: decided if Western and sure, else proposed."""
    undecided = _undecided(escaped, data)
    if encoding == "utf-8":
        return _by_runs(escaped, undecided) if sure else undecided
    text = _strict(data, encoding)
    if text is None:
        return undecided
    if encoding == "cp1252" and sure and not _cut(data, suspicious=data[:-3].isascii()):
        runs = (Run(run.start(), run.end(), run[0], run.start()) for run in _HIGH.finditer(data))
        return Decoded(text, "cp1252", "cp1252", tuple(runs), raw=data)
    return undecided._replace(variant="charset", proposal=text, proposed=encoding)


def _by_runs(escaped: str, undecided: Decoded) -> Decoded:
    """UTF-8 with runs of cp1252, if each of them makes sense where it stands."""
    text = escaped.translate(CP1252)
    if _cut(undecided.raw, suspicious=True) or not _sensible(text, undecided.runs):
        return undecided
    return undecided._replace(text=text, variant="mixed-runs")


def _cut(data: bytes, *, suspicious: bool) -> bool:
    """Whether data under suspicion of being UTF-8 ends with a part of a character."""
    return suspicious and _CUT.search(data[-3:]) is not None


def _mixed(escaped: str, sample: bytes, leaning: dict[str, float]) -> list[Reading]:
    """The sample as UTF-8 with single cp1252 bytes, where the data has both and each byte is a character."""
    if not _BEYOND_ASCII.search(escaped) or _NO_CP1252.search(escaped):
        return []
    text = sample.decode("utf-8", "surrogateescape").translate(CP1252)
    return [Reading("utf-8", text, cost(text, leaning) + _MIXED)]


def _sensible(text: str, runs: tuple[Run, ...]) -> bool:
    """Whether each run reads like cp1252 among the two characters on either side of it."""
    windows = {
        (text[max(run.start - 2, 0) : run.start], text[run.start : run.end], text[run.end : run.end + 2])
        for run in runs
    }
    return all(_sensible_window(*window) for window in windows)


def _sensible_window(before: str, run: str, after: str) -> bool:
    """Whether a run belongs there: a mark beside letters of any script, a letter in a Western word."""
    if _FOREIGN_WORD.search(run):
        return False
    if not any(map(str.isalpha, run)):
        before, after = _LETTER.sub("a", before), _LETTER.sub("a", after)
    window = before + run + after
    return cost(window, WEST) <= _SENSIBLE * len(window)


def _undecided(escaped: str, data: bytes) -> Decoded:
    """UTF-8 with each other byte as U+FFFD."""
    text = _ESCAPED.sub(lambda run: "\ufffd" * len(run[0]), escaped)
    return Decoded(text, "utf-8", "undecided", _runs(escaped), raw=data)


def _runs(escaped: str) -> tuple[Run, ...]:
    """The escaped stretches, with the bytes that stood there."""
    runs = []
    offset = seen = 0
    for match in _ESCAPED.finditer(escaped):
        offset += len(escaped[seen : match.start()].encode())
        raw = match[0].encode("utf-8", "surrogateescape")
        runs.append(Run(match.start(), match.end(), raw, offset))
        offset, seen = offset + len(raw), match.end()
    return tuple(runs)
