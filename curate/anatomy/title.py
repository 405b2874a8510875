"""Which line of the header is the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import exp

from curate.anatomy.datelines import place
from curate.anatomy.parts import Header, Lines
from curate.anatomy.title_evidence import Top, evidence
from curate.anatomy.title_weights import BIAS, SCALE, WEIGHTS
from curate.regex import regex
from curate.text import ends_sentence, is_unspaced, squash, words

MOST_WORDS, LONGEST = 30, 400
"""Words and code points of a title."""

MOST_SENTENCE = 3
"""Words of a title that ends like a sentence."""

SURE, SURE_ALONE = 0.45, 0.65
"""Least probability of a title among the lines of a header, and of a line with nothing else above the body: one that is
none stays in the text, where it does no harm."""

LOST = 8
"""A line of which more than one character in so many was lost is no title."""

PICTURE = regex(
    r"\W*(?:photos?|image|picture|foto|bild|symbolbild|fotos|imagen|imagem|immagine|zdjęcie|фото)\b\s*(?:[:(]|by\b|$)",
    re.IGNORECASE,
)
CREDITED = regex(
    r"[.–—|(/-]\s*(?:photos?|foto|image|bild|ảnh|фото|zdjęcie|kuva|foto[gğ]raf|imagen|immagine)\b(?!\s*\w*[-–])(?:\s*[:©/]|\s\w)",
    re.IGNORECASE,
)
"""A picture's credit behind its caption."""

NOT_IN_TITLES = regex(r"https?:|\S@\S|[,;:]$|^\S+\.\w{2,5}$")
"""Addresses, names of sites, and what goes on in the next line."""

SHORTEST = 4
"""Letters of a title, in a script with blanks."""


def able(header: Header) -> Lines:
    """The lines of a header that could be a title by their shape, with their indices."""
    return tuple((row, line) for row, line in header.candidates if _can_be(line))


def title(header: Header, lines: Sequence[str], first: int) -> tuple[int, str] | None:
    """The line that is the title, with its index; None where nothing shows it.

    ``lines`` are those of the document, ``first`` is the index of its first paragraph; without one a single line is the
    text itself.
    """
    found = able(header)
    if not found or (first == len(lines) and len(header.candidates) < 2):
        return None
    seen = evidence(Top(header, found, lines, first))
    odds = [exp((BIAS + sum(WEIGHTS.get(name, 0) for name in names)) / SCALE) for names in seen]
    said: dict[str, float] = {}
    for (_, line), chance in zip(found, odds, strict=True):
        said[squash(line)] = said.get(squash(line), 0.0) + chance
    key, least = max(said, key=said.__getitem__), SURE if len(header.roles) > 1 else SURE_ALONE
    return next(one for one in found if squash(one[1]) == key) if said[key] > least * (1 + sum(odds)) else None


def _can_be(line: str) -> bool:
    if len(line) > LONGEST or _is_other(line):
        return False
    many = len(line) // 2 if is_unspaced(line) else len(words(line))
    sentence = many > MOST_SENTENCE and ends_sentence(line) and line.rstrip('"”’»)')[-1:] in ".。"
    long_enough = is_unspaced(line) or len(squash(line)) >= SHORTEST
    return long_enough and place(line.title()) is None and many <= MOST_WORDS and not sentence


def _is_other(line: str) -> bool:
    """Whether marks show what a line is: an address, a caption with its credit, what goes on below, what was lost."""
    marked = NOT_IN_TITLES.search(line) or PICTURE.match(line) or CREDITED.search(line)
    return marked is not None or LOST * line.count("\ufffd") > len(line)
