"""The proof of a repair: what UTF-8 looks like when each of its characters is misread.

Pure functions of strings: which pieces of two texts differ, whether misreading the one gives the other, and what a line
was that is UTF-8 from end to end.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from curate.mojibake_data import CHARSETS, DECODED
from curate.regex import regex
from curate.text import ABROAD

ROUNDS, SURE, HEAD = 3, 3, 200
"""How often a line may have been misread; sequences that are no accident; characters that are tried first."""

WRITTEN = tuple(charset for charset in CHARSETS if charset != "cp437")
"""Charsets without boxes, which are drawn in rows that may be bytes of anything."""

LEADS = {charset: DECODED[charset][0xC2:0xF5] for charset in CHARSETS}
TAILS = {charset: DECODED[charset][0x80:0xC0] for charset in CHARSETS}
"""What the first byte of a sequence is seen as, and what the others are."""

UNWRITTEN = regex("[\ue000-\uf8ff\ufffe\uffff\u2800-\u28ff]")
"""Private characters, none at all, and Braille: more likely chance than what was written."""

LOOSE = dict.fromkeys((0x20, *range(0x80, 0xA1)))
"""What damage may lack, or have another in its place: see `_loosely`."""

TOKENS = regex("[\x21-\x7e]+")
CHAINS = (
    *((one,) for one in CHARSETS),
    *((one, one) for one in CHARSETS),
    *(("latin-1", "cp1252"), ("cp1252", "latin-1"), ("mac_roman", "cp1252"), ("cp1252", "mac_roman")),
    *(("cp1252", "cp1252", "cp1252"), ("latin-1", "latin-1", "latin-1")),
)
"""Charsets that a text was misread in, one after the other."""


def pieces(before: str, after: str) -> Iterator[tuple[int, str, str]]:
    r"""What stands between the same ASCII tokens of two texts and differs, with its start; word by word where it can.

    >>> [*pieces("cafÃ© Ã\xa0 Caen", "café à Caen")]
    [(3, 'Ã©', 'é'), (6, 'Ã\xa0', 'à')]
    """
    if before == after or TOKENS.findall(before) != TOKENS.findall(after):
        return
    starts = [0, *(match.end() for match in TOKENS.finditer(before))]
    for start, gap, other in zip(starts, TOKENS.split(before), TOKENS.split(after), strict=True):
        for offset, was, now in _words(gap, other) if gap != other else ():
            if was != now:
                yield start + offset, was, now


def _words(gap: str, other: str) -> Iterator[tuple[int, str, str]]:
    """Both gaps by their words, where they have as many; else what is left of them without the ends they share."""
    old, new = gap.split(" "), other.split(" ")
    if len(old) != len(new):
        tail = 1 if gap[-1:] == other[-1:] == " " else 0
        lead = 1 if gap[:1] == other[:1] == " " else 0
        yield lead, gap[lead : len(gap) - tail], other[lead : len(other) - tail]
        return
    offset = 0
    for one, two in zip(old, new, strict=True):
        yield offset, one, two
        offset += len(one) + 1


def unwound(line: str) -> str:
    """What a line was before all of it was misread, once or more; the line itself where that is not sure.

    Where every character beyond ASCII is, through one charset, a byte of well-formed UTF-8, this is no accident from
    three sequences on: a line that was written so would have one that is none. Two are enough where they leave the line
    with fewer scripts.

    >>> unwound("Strona gЕ‚Гіwna"), unwound("Ťava, ďateľ a Šaľa")
    ('Strona główna', 'Ťava, ďateľ a Šaľa')
    """
    seen = line
    for _ in range(ROUNDS):
        was = next((now for charset in _able(seen) if (now := _read(seen, charset)) and _is_better(now, seen)), None)
        if was is None:
            return seen
        seen = was
    return seen


def _able(line: str) -> list[str]:
    """The charsets in which a line's first character beyond ASCII, with the one behind it, begins a sequence."""
    first = ABROAD.search(line)
    lead, tail = (first[0][0], first[0][1:2]) if first else ("", "")
    return [charset for charset in WRITTEN if tail and lead in LEADS[charset] and tail in TAILS[charset]]


def _read(line: str, charset: str) -> str | None:
    """A line whose characters are taken for bytes of UTF-8; None where they are none, or nothing that is written."""
    try:
        # A long line is seldom misread from end to end: its beginning says so.
        codecs.utf_8_decode(seen_bytes(line[:HEAD], charset), "strict", False)
        now = seen_bytes(line, charset).decode("utf-8")
    except UnicodeError:
        return None
    return None if now == line or UNWRITTEN.search(now) else now


def seen_bytes(line: str, charset: str) -> bytes:
    """The bytes that are seen as a line through a charset; a `UnicodeEncodeError` where it has no such character."""
    return _encoder(charset)(line)[0]


@cache
def _encoder(charset: str) -> Callable[[str], tuple[bytes, int]]:
    table = codecs.charmap_build("".join(DECODED[charset]))
    return lambda line: codecs.charmap_encode(line, "strict", table)


def _is_better(now: str, seen: str) -> bool:
    """Whether so many sequences, or so few scripts, are no accident."""
    sequences = len(now) - len(now.encode("ascii", "ignore"))
    return sequences >= SURE or (sequences == SURE - 1 and len(_scripts(now)) < len(_scripts(seen)))


def _scripts(line: str) -> set[str]:
    """The scripts of a line's letters, by the first words of their names."""
    return {unicodedata.name(char, "").split(" ")[0] for char in set(line) if char.isalpha()}


def shared(one: str, two: str) -> tuple[int, int]:
    """How many characters two strings share at their starts and, behind these, at their ends."""
    most = min(len(one), len(two))
    lead = next((i for i in range(most) if one[i] != two[i]), most)
    tail = next((i for i in range(most - lead) if one[-1 - i] != two[-1 - i]), most - lead)
    return lead, tail


@lru_cache(maxsize=4096)
def proof(was: str, now: str) -> bool | None:
    """Whether misreading the new piece gives the old one.

    True: exactly, byte A0 as a blank allowed; False: with bytes lost; None: not at all.
    """
    data = now.encode("utf-8", "surrogatepass")
    if now and any(_misread(data, (charset,)) == was for charset in CHARSETS):  # as most are
        return True
    chains = [chain for chain in CHAINS if now and _may_be(was.translate(LOOSE), now, chain)]
    for exact in (True, False):
        if any(_damage(now, chain, exact=exact).fullmatch(was) for chain in chains):
            return exact
    return None


def _may_be(bare: str, now: str, charsets: tuple[str, ...]) -> bool:
    """Whether a piece without what is loose may be a new one's damage: few are, and a pattern takes long to compile."""
    ends = {0}
    for char in now:
        seen = _bare_damage(char, charsets)
        ends = {end + len(one) for end in ends for one in seen if bare.startswith(one, end)}
        if not ends:
            return False
    return len(bare) in ends


@cache
def _bare_damage(char: str, charsets: tuple[str, ...]) -> frozenset[str]:
    """A character and its damage, without what is loose."""
    return frozenset(one.translate(LOOSE) for one in (char, *_seen(char, charsets)))


def _damage(text: str, charsets: tuple[str, ...], *, exact: bool) -> re.Pattern[str]:
    """What a text looks like when each of its characters was misread or not."""
    return regex("".join(_of_character(char, charsets, exact=exact) for char in text))


@cache
def _of_character(char: str, charsets: tuple[str, ...], *, exact: bool) -> str:
    """A pattern of one character and its damage."""
    seen = sorted(_seen(char, charsets))
    return f"(?:{'|'.join([*(_loosely(one, exact=exact) for one in seen), re.escape(char)])})"


def _seen(char: str, charsets: tuple[str, ...]) -> set[str]:
    """What a character is seen as."""
    return {_misread(data, charsets) for data in _encodings(char)}


def _encodings(char: str) -> Iterator[bytes]:
    """The character in UTF-8 and, beyond the first plane, also by its surrogates, as CESU-8 has it."""
    yield char.encode("utf-8", "surrogatepass")
    if char > "\uffff":
        wide = char.encode("utf-16-be")
        halves = (chr(int.from_bytes(wide[i : i + 2], "big")) for i in (0, 2))
        yield "".join(halves).encode("utf-8", "surrogatepass")


def _misread(data: bytes, charsets: tuple[str, ...]) -> str:
    seen = "".join(DECODED[charsets[0]][byte] for byte in data)
    for charset in charsets[1:]:
        seen = "".join(DECODED[charset][byte] for byte in seen.encode("utf-8"))
    return seen


def _loosely(damage: str, *, exact: bool) -> str:
    """A pattern of damage in which byte A0 may be a blank and, unless exact, missing, like C1 codes."""
    lost = "" if exact else "?"
    blank = f"[\xa0 ]{lost}"
    return "".join(blank if c == "\xa0" else re.escape(c) + (lost if "\x80" <= c <= "\x9f" else "") for c in damage)
