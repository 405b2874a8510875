"""The proof of a repair: what UTF-8 looks like when each of its characters is misread.

Pure functions of strings: which pieces of two texts differ, and whether misreading the one gives the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from curate.mojibake_data import CHARSETS, DECODED

TOKENS = re.compile("[\x21-\x7e]+")
CHAINS = (
    *((one,) for one in CHARSETS),
    *((one, one) for one in CHARSETS),
    *(("latin-1", "cp1252"), ("cp1252", "latin-1"), ("mac_roman", "cp1252"), ("cp1252", "mac_roman")),
    *(("cp1252", "cp1252", "cp1252"), ("latin-1", "latin-1", "latin-1")),
)
"""Charsets that a text was misread in, one after the other."""


def pieces(before: str, after: str) -> Iterator[tuple[int, str, str]]:
    """What stands between the same ASCII tokens of two texts and differs, with its start; word by word where it can.

    >>> [*pieces("cafÃ© Ã  Caen", "café à Caen")]
    [(3, 'Ã©', 'é'), (6, 'Ã ', 'à')]
    """
    if TOKENS.findall(before) != TOKENS.findall(after):
        return
    starts = [0, *(match.end() for match in TOKENS.finditer(before))]
    for start, gap, other in zip(starts, TOKENS.split(before), TOKENS.split(after), strict=True):
        for offset, was, now in _words(gap, other):
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
    for exact in (True, False):
        if now and any(_damage(now, chain, exact=exact).fullmatch(was) for chain in CHAINS):
            return exact
    return None


def _damage(text: str, charsets: tuple[str, ...], *, exact: bool) -> re.Pattern[str]:
    """What a text looks like when each of its characters was misread or not."""
    return re.compile("".join(_of_character(char, charsets, exact=exact) for char in text))


@cache
def _of_character(char: str, charsets: tuple[str, ...], *, exact: bool) -> str:
    """A pattern of one character and its damage."""
    seen = {_misread(data, charsets) for data in _encodings(char)}
    return f"(?:{'|'.join([*(_loosely(one, exact=exact) for one in sorted(seen)), re.escape(char)])})"


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
