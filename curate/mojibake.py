"""Mojibake: where text was read in the wrong charset, and what it was.

Whether a line is damaged is left to ftfy, whose heuristic knows what languages write on purpose; what cannot be proved
is dropped: each changed piece has to come out as the damage when it is encoded in UTF-8 and misread again. What ftfy
leaves is looked at once more: Windows-1251, MacRoman and code page 437 inside Latin words, and lost bytes.

Source: python-ftfy 6.3 (`fix_encoding`, `badness`); own reading of what it leaves, 2026-11-24.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from curate.automata import Automaton, searching
from curate.charsets import leanings, readings, suspects
from curate.language import likely
from curate.misreading import pieces, proof, seen_bytes, shared, unwound
from curate.model import Document
from curate.mojibake_data import FOREIGN, SEQUENCES, SINGLE, SUSPECT
from curate.regex import regex
from curate.sieve import sieved
from curate.text import ABROAD
from curate.tuples import NamedTuple

SUSPECTED = regex(SUSPECT)
TRACES = regex("|".join(FOREIGN))
MISREAD, MIXED_UP, FOREIGN_TRACES = range(3)


@cache
def _looks() -> Automaton:
    """What a line may have of the three kinds of damage, in the order of their names above."""
    return searching(["|".join(one) for one in ([SUSPECT], SINGLE, FOREIGN)])


DISCUSSED = sieved(
    r"mojibake|\bUTF-?8|\bUTF-?16|windows-12\d\d|\bcp12\d\d|ISO[- ]?8859|latin-?1\b|\bASCII\b|unicode|charset|"
    r"character set|code ?page|encod(?:ed|ing)|codifica|codage|encodage|kodierung|zeichensatz|кодиров|"
    r"編碼|编码|文字化け|alt\+0",
    re.IGNORECASE,
)
"""Words of a line that is about encodings, and may show mojibake on purpose."""

QUOTES = regex("[\"'“”‘’«»„`(]")

CUT_QUOTE = regex("â€(?=[\\s.,;:!?)\\]]|\\Z)")
CUT_GRAVE = regex("(?<=[a-z])Ã (?=[ ,.;:!?)»])")
VIETNAMESE = regex("á»|áº|Æ°|Ä‘")
A_GRAVE = regex("Ã (?=\\S| )")

LOST = {
    "en": (regex("(?<=[A-Za-z])â(?=(?:s|t|re|ve|ll|d|m)(?!\\w))"), "’"),
    "de": (regex("(?<=[a-zß-ü])Ã(?=[a-zß-ü])"), "ß"),
}
"""By language, what only the first byte is left of, where it can be nothing else."""

QUOTED = regex("(?<!\\w)(?P<open>â)(?=\\w)[^â\n]{1,200}(?<=[\\w.,!?])(?P<close>â)(?!\\w)")
DASH = {"en": "—", "de": "–"}
DASHED = regex("(?<=[\\w,)] )â(?= \\w)")
SIGN = regex("(?<=[A-Za-z])Â(?=[’‘“”'])")

ALONE = frozenset({"LATIN", "GREEK", "MODIFIER", "FEMININE", "MASCULINE", "MICRO", "OHM", "KELVIN", "ANGSTROM"})
"""Scripts, and first words of letters, of which one stands alone in a text of another."""

LEADS = {"cp437": ("Γ", "├┬"), "mac_roman": ("", "√"), "cp1251": ("", "ГВ")}
"""By charset, what the first byte of a sequence is seen as: a clash anywhere, and beside a Latin letter."""

LONE = regex("[ŒœÂÃ\x80-\x9f]")
REACH = 4
"""What ftfy finds bad by itself, and no fewer characters of ASCII than it looks at beside what it finds bad."""

NEVER = regex("[\u2800-\u28ff\ue000-\uf8ff]")
"""Braille and private characters: more likely chance than what was written."""

LATIN = regex("[A-Za-z]")
BOXES = regex("[\u2500-\u259f]")
C1 = regex("[\x80-\x9f]")
SURE = 12.0
"""Nats by which another charset must read better than Windows-1252."""


class Repair(NamedTuple):
    """A damaged piece, and what it was."""

    start: int  # code points in the text, half-open
    end: int
    text: str | None  # None: it is damaged, and nothing proves what it was
    variant: str = "misread-utf-8"
    proved: bool = True  # misreading it again gives the damage exactly


def repairs(doc: Document) -> tuple[Repair, ...]:
    """All damaged pieces of a text, in order."""
    if doc.text.isascii():
        return ()
    return tuple(chain.from_iterable(_moved(_in_line(line.text, doc), line.start) for line in doc.lines))


def _moved(found: list[Repair], offset: int) -> Iterator[Repair]:
    return (one._replace(start=offset + one.start, end=offset + one.end) for one in found)


def _in_line(text: str, doc: Document) -> list[Repair]:
    if text.isascii():
        return []
    looks = _looks()(text)
    found = _misread(text, doc) if MISREAD in looks else []
    if not found and MIXED_UP in looks:
        found = [*_mixed_up(text)]
    if not found and FOREIGN_TRACES in looks and (trace := TRACES.search(text)):
        found = [Repair(*trace.span(), None, "detected", proved=False)]
    return [] if found and (DISCUSSED.search(text) or _is_shown(text, found)) else found


def _is_shown(text: str, found: list[Repair]) -> bool:
    """Whether all the damage of a line is one or two letters in quotation marks: it is talked about."""
    return all(
        one.text is not None
        and len(one.text) <= 2
        and one.text.isalpha()
        and QUOTES.match(text[max(0, one.start - 2) : one.start].rstrip()[-1:])
        and QUOTES.match(text[one.end : one.end + 2].lstrip()[:1])
        for one in found
    )


def _left(text: str, at: int) -> str:
    """The character before a place."""
    return text[at - 1 : at] if at else ""


def _misread(text: str, doc: Document) -> list[Repair]:
    """Pieces of UTF-8 that was misread. An à that lost its second byte is proved by other damage in its line."""
    found = _from_end_to_end(text) or _by_ftfy(text) or [*_in_latin_words(text)]
    if found:
        sure = any(one.proved for one in found)
        found = [
            one._replace(variant="misread-utf-8", proved=True) if sure and one.text == "à" else one for one in found
        ]
        found += _beside(_high_codes(text), found)
    found += _beside(_lossy(text, doc), found)
    return [*_paired(text, found)]


def _from_end_to_end(text: str) -> list[Repair]:
    """What a line was of which all was misread, where all of it is proved."""
    found = [*_proved(text, unwound(text))]
    return found if all(one.proved for one in found) else []


def _paired(text: str, found: list[Repair]) -> Iterator[Repair]:
    """The repairs in order; a quotation mark that lost its last byte is proved by one that is open before it."""
    opened = at = 0
    for one in sorted(found):
        now = one.text or ""
        opened += text.count("“", at, one.start) - text.count("”", at, one.start)
        proved = not one.proved and now == "”" and opened > 0
        yield one._replace(variant="misread-utf-8", proved=True) if proved else one
        opened += now.count("“") - now.count("”")
        at = one.end


def _beside(others: Iterable[Repair], found: list[Repair]) -> list[Repair]:
    """Those of the others that lie outside what was found."""
    taken = {at for one in found for at in range(one.start, one.end)}
    return [one for one in others if taken.isdisjoint(range(one.start, one.end))]


def _by_ftfy(text: str) -> list[Repair]:
    """What ftfy mends in a line, as far as it is proved, after lost bytes that only one character lacks came back."""
    import ftfy  # noqa: PLC0415 - slow to load, and seldom needed

    restored = CUT_QUOTE.sub("â€\x9d", CUT_GRAVE.sub("Ã\xa0", text))
    if VIETNAMESE.search(text):
        restored = A_GRAVE.sub("Ã\xa0", restored)
    if not may_be_bad(restored):
        return []
    fixed = ftfy.fix_encoding(restored, replace_lossy_sequences=False, fix_c1_controls=False)
    found = [*_plausible(_proved(text, fixed), fixed, text)] if fixed != restored else []
    return [] if all(_is_bare(text, one) for one in found) else found


def may_be_bad(text: str) -> bool:
    """Whether ftfy may find a line bad, who tries two dozen forms at each character.

    All of them are characters beyond ASCII side by side, or one of few, with no more of ASCII around them than a reach.
    """
    from ftfy.badness import is_bad  # noqa: PLC0415 - as above

    places = (run.span() for run in ABROAD.finditer(text) if len(run[0]) > 1 or LONE.match(run[0]))
    return is_bad("\n".join([text[max(0, start - REACH) : end + REACH] for start, end in places]))


def _plausible(found: Iterable[Repair], fixed: str, text: str) -> Iterator[Repair]:
    """The repairs without those that put a lone letter of another script into a line: ``Ü`` and a quotation mark."""
    counts = Counter(_script(char) for char in fixed if not char.isascii() and char.isalpha())
    for one in found:
        now = one.text or ""
        scripts = {_script(char) for char in now if char.isalpha()}
        lone = any(script not in ALONE and counts[script] < 2 for script in scripts)
        if not lone and not NEVER.search(now) and not _tears_a_word(text, one, scripts):
            yield one


def _tears_a_word(text: str, one: Repair, scripts: set[str]) -> bool:
    """Whether a repair makes a box, or one letter of another script, of the Ü or â that a Latin word ends in."""
    foreign = one.end - one.start == 2 and not scripts <= ALONE
    return (foreign or BOXES.match(one.text or "") is not None) and _script(_left(text, one.start) or " ") == "LATIN"


@cache
def _script(letter: str) -> str:
    """The script of a letter, by the first word of its name."""
    return unicodedata.name(letter, "").split(" ")[0]


def _is_bare(text: str, one: Repair) -> bool:
    """Whether a piece is only an Ã or Â before a plain blank: too little to prove a line damaged among capitals."""
    return text[one.start : one.end].strip(" ") in ("Ã", "Â") and not _left(text, one.start).islower()


def _proved(before: str, after: str) -> Iterator[Repair]:
    """The pieces that differ, as far as misreading the new ones gives the old ones."""
    for start, old, new in pieces(before, after):
        for lead, tail in (shared(old, new), (0, 0)):
            was, now = old[lead : len(old) - tail], new[lead : len(new) - tail]
            exact = proof(was, now)
            if exact is not None:
                begin = start + lead
                yield Repair(begin, begin + len(was), now, "misread-utf-8" if exact else "lossy", exact)
                break


def _high_codes(text: str) -> Iterator[Repair]:
    """Codes 80-9F in a line with mojibake: Windows-1252 that was read as Latin-1."""
    for match in C1.finditer(text):
        now = bytes([ord(match[0])]).decode("cp1252", "ignore")
        if now:
            yield Repair(*match.span(), now, "c1")


@cache
def _runs(charset: str) -> re.Pattern[str]:
    return regex(f"(?:{SEQUENCES[charset]})+")


def _in_latin_words(text: str) -> Iterator[Repair]:
    """Pieces that another alphabet's letters or signs make of one or two letters inside Latin words."""
    spans = [run.span() for run in ABROAD.finditer(text) if len(run[0]) > 1]
    for charset in ("cp1252", "cp437", "mac_roman", "cp1251", "cp1250"):
        find = _runs(charset).finditer
        runs = [(match, _decoded(match[0], charset)) for span in spans for match in find(text, *span)]
        certain = {run[0][0] for run, now in runs if now and _clashes(text, run, now, charset)}
        wanted = [(run, now) for run, now in runs if now and run[0][0] in certain]
        if wanted and (charset != "cp437" or not _has_other_boxes(text, [run for run, _ in wanted])):
            yield from (Repair(run.start(), run.end(), now) for run, now in wanted)
            return


def _has_other_boxes(text: str, runs: list[re.Match[str]]) -> bool:
    """Whether a line draws with boxes besides those that stand for letters."""
    return len(BOXES.findall(text)) > sum(len(BOXES.findall(run[0])) for run in runs)


def _decoded(seen: str, charset: str) -> str:
    """The UTF-8 behind a piece; empty where it is none, or holds other than Latin letters and common marks."""
    try:
        now = seen_bytes(seen, charset).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return now if all(char < "\u017f" or "\u2010" <= char <= "\u2122" for char in now) else ""


def _clashes(text: str, run: re.Match[str], now: str, charset: str) -> bool:
    """Whether a piece cannot be meant where it stands."""
    left, right = _left(text, run.start()), text[run.end() : run.end() + 1]
    if charset == "cp1252":
        return _is_sign(run[0], now)
    if charset not in LEADS:
        return run[0][0] in "ÄĂĹÅ" and "a" <= left <= "z" and now[0].islower()
    anywhere, beside_latin = LEADS[charset]
    beside = bool(LATIN.match(left) or LATIN.match(right))
    letter = charset == "cp437" or now[0].isalpha()
    return run[0][0] in anywhere or (beside and letter and run[0][0] in beside_latin) or _is_box(run[0], left, charset)


def _is_sign(run: str, now: str) -> bool:
    """Whether a piece is a sign of punctuation, currency or trade, seen as Windows-1252."""
    return run[0] == "â" and "\u2010" <= now[0] <= "\u2122" and not run[1:3].isalpha()


def _is_box(run: str, left: str, charset: str) -> bool:
    """Whether a line of a box, as code page 437 has it, goes on behind a letter."""
    return charset == "cp437" and run[0] in "─┼" and left.islower()


def _lossy(text: str, doc: Document) -> Iterator[Repair]:
    """Pieces of which only the first byte is left."""
    for match in CUT_QUOTE.finditer(text):
        yield Repair(*match.span(), "”", "lossy", proved=False)
    for match in SIGN.finditer(text) if "Â" in text else ():
        yield Repair(*match.span(), "", "lossy", proved=False)
    lang = likely(doc) if "â" in text or "Ã" in text else None
    if lang in LOST:
        yield from _first_bytes(text, lang)


def _first_bytes(text: str, lang: str) -> Iterator[Repair]:
    """What is left where all codes of the C1 range were dropped, in languages that have no â and Ã."""
    pattern, now = LOST[lang]
    places = [(*match.span(), now) for match in pattern.finditer(text)]
    for match in QUOTED.finditer(text):
        places += (*match.span("open"), "“"), (*match.span("close"), "”")
    dashes = [(*match.span(), DASH[lang]) for match in DASHED.finditer(text)]
    if places or len(dashes) > 1 or SUSPECTED.search(text):
        places += dashes
    yield from (Repair(start, end, mark, "lossy", proved=False) for start, end, mark in places)


def _mixed_up(text: str) -> Iterator[Repair]:
    """A line in a single-byte charset that was read as Windows-1252, by the likelihood of its letters."""
    try:
        data = text.encode("cp1252")
    except UnicodeEncodeError:
        return
    ranked = sorted(readings(suspects(data), leanings(data)), key=lambda reading: reading.cost)
    west = next((one.cost for one in ranked if one.encoding == "cp1252"), None)
    if west is None or west - ranked[0].cost < SURE or not ranked[0].encoding.startswith(("cp125", "iso8859", "koi8")):
        return
    for start, old, new in pieces(text, data.decode(ranked[0].encoding)):
        lead, tail = shared(old, new)
        yield Repair(start + lead, start + len(old) - tail, new[lead : len(new) - tail], "wrong-charset", proved=False)
