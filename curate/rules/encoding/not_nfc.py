r"""Letters that were taken apart: a base and its accent, where one character is meant.

Why it matters: "e\u0301" and "\u00e9" look the same, and to every search, count and tokeniser they are two things.
Names of files from macOS and text from PDF come so.

Left alone: what has no character of its own (m\u0304), what Unicode keeps apart on purpose (the nukta letters of
Bengali, Hindi and Urdu), characters that normalising would only exchange (the ohm sign), the order of marks. Each
letter with its marks is looked at by itself, and only where it becomes shorter: what is composed stays composed.

Source: Unicode Standard Annex 15, normalisation form C; its stream-safe format for the longest run of marks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import Example, Rule

MARKS = (
    r"[\u0300-\u0304\u0306-\u030c\u030f\u0311\u0313\u0314\u031b\u0323-\u0328\u032d\u032e\u0330\u0331\u0338\u0342\u0345"
    r"\u0653-\u0655\u3099\u309a]"
)
"""Marks that compose with a letter, of all scripts but those in `PAIRS`."""

PAIRS = (
    *(r"[\u0928\u0930\u0933]\u093c", r"\u09c7[\u09be\u09d7]", r"\u0b47[\u0b3e\u0b56\u0b57]", r"[\u0bc6\u0bc7]\u0bbe"),
    *(r"[\u0b92\u0bc6]\u0bd7", r"\u0c46\u0c56", r"\u0cc6[\u0cc2\u0cd5\u0cd6]", r"[\u0cbf\u0cca]\u0cd5"),
    *(r"[\u0d46\u0d47]\u0d3e", r"\u0d46\u0d57", r"[\u0dd9\u0ddc]\u0dca", r"\u0dd9[\u0dcf\u0ddf]", r"\u1025\u102e"),
    *(r"[\u1100-\u1112][\u1161-\u1175]", r"[\uac00-\ud7a3][\u11a8-\u11c2]"),
)
"""Vowel signs and jamo with what they compose with: the signs alone stand in every line of their scripts."""

PATTERN = "|".join((MARKS, *PAIRS))
APART = regex(PATTERN)

LONGEST = 32
"""Code points of a letter with its marks; stream-safe text has no longer one."""


def find(doc: Document) -> Iterator[Hit]:
    """Find each letter that becomes shorter when it is composed."""
    reached = 0
    while match := APART.search(doc.text, reached):
        start, end = _letter(doc.text, match.start(), match.end(), reached)
        reached = max(end, match.end())
        now = unicodedata.normalize("NFC", doc.text[start:end]) if end - start <= LONGEST else ""
        if now and len(now) < end - start:
            yield Hit(start, end, now, message=f"{now} in {end - start} pieces")


def _letter(text: str, start: int, end: int, first: int) -> tuple[int, int]:
    """The span of a letter with all its marks around a place, not before ``first`` and not much longer than allowed."""
    first, last = max(first, start - LONGEST), end + LONGEST
    while start > first and _is_mark(text[start]):
        start -= 1
    while end < len(text) and end < last and _is_mark(text[end]):
        end += 1
    return start, end


def _is_mark(char: str) -> bool:
    """Whether a character belongs to the letter before it."""
    return unicodedata.combining(char) > 0 or "\u1161" <= char <= "\u1175" or "\u11a8" <= char <= "\u11c2"


RULE = Rule(
    code="ENC008",
    name="not-nfc",
    message="a letter in pieces",
    find=find,
    severity=Severity.INFO,
    phase=40,
    trigger="".join(f"\\x{{{code[:4]}}}{code[4:]}" if at else code for at, code in enumerate(PATTERN.split("\\u"))),
    bad=(
        Example("Ele\u0300ve a\u0300 Orle\u0301ans", "Elève à Orléans", "fr"),
        Example("Gro\u0308ße und Na\u0308he", "Größe und Nähe", "de"),
        Example("Vie\u0323\u0302t Nam", "Việt Nam", "vi"),
        Example("দেশের খে\u09be\u0981জ", "দেশের খোঁজ", "bn"),
        Example("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국", "ko"),
    ),
    good=(
        Example("Élève à Orléans", lang="fr"),
        Example("m̄ and n̄ have no character of their own"),
        Example("\u0915\u093c and \u09af\u09bc are kept apart by Unicode", lang="hi"),
        Example("5 k\u2126 at 300 \u212a"),
        Example("가나다 and বাংলা", lang="bn"),
    ),
)
