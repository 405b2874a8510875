"""Which line of the header is the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from curate.anatomy.datelines import place
from curate.anatomy.parts import Header, Lines
from curate.text import UNSPACED, ends_sentence, is_unspaced, squash, words

MOST_WORDS = 30
"""Words of a title."""

BODY = 4000
"""Code points of the body that a title is compared with."""

SHARED = 0.3
"""Least share of a title's words that the body has too."""

LOST = 8
"""A line of which more than one character in so many was lost is no title."""

PICTURE = re.compile(
    r"\W*(?:photos?|image|picture|foto|bild|symbolbild|fotos|imagen|imagem|immagine|zdjęcie|фото)\b\s*(?:[:(]|by\b|$)",
    re.IGNORECASE,
)
NOT_IN_TITLES = re.compile(r"https?:|@|[,;:]$|^\S+\.\w{2,5}$")
"""Addresses, names of sites, and what goes on in the next line."""

SHORTEST = 4
"""Letters of a title, in a script with blanks."""


def title(header: Header, body: str) -> tuple[int, str] | None:
    """The line that is the title, with its index; None where none can be.

    The one that is marked as a heading is it, or one that stands there twice, or again at the end of a longer one; else
    the first that shares words with the body, which the words of menus and buttons do not; else the first that is long
    enough. ``body`` is the text from the first paragraph; without one a single line is the text itself.
    """
    able = tuple((row, line) for row, line in header.candidates if _can_be(line))
    if not able or (not body and len(header.candidates) < 2):
        return None
    marked = [(row, line) for row, line in able if row in header.marked]
    readings = (marked if len(marked) == 1 else (), _repeated(able), _related(able, body), _long(able), able)
    return next(one for reading in readings for one in reading)


def _can_be(line: str) -> bool:
    if NOT_IN_TITLES.search(line) or PICTURE.match(line) or LOST * line.count("\ufffd") > len(line):
        return False
    many = len(line) // 2 if is_unspaced(line) else len(words(line))
    sentence = many > 3 and ends_sentence(line) and line.rstrip('"”’»)')[-1:] in ".。"
    long_enough = is_unspaced(line) or len(squash(line)) >= SHORTEST
    return long_enough and place(line.title()) is None and many <= MOST_WORDS and not sentence


def _long(able: Lines) -> Iterator[tuple[int, str]]:
    return ((row, line) for row, line in able if _is_long(line))


def _is_long(line: str) -> bool:
    return len(words(line)) >= 3 or len(UNSPACED.findall(line)) >= 6


def _repeated(able: Lines) -> Iterator[tuple[int, str]]:
    """Lines that another one repeats, or ends with: a path of pages ends with the title."""
    keys = [squash(line) for _, line in able]
    for n, key in enumerate(keys):
        if len(key) > 11 and any(other.endswith(key) for other in (*keys[:n], *keys[n + 1 :])):
            yield able[n]


def _related(able: Lines, body: str) -> Iterator[tuple[int, str]]:
    """Longer lines that speak of what the body does, a short one in capitals above another aside."""
    known = _stems(body[:BODY])
    for n, (row, line) in enumerate(able):
        said = _stems(line)
        kicker = line.isupper() and len(words(line)) <= 5 and n + 1 < len(able) and not able[n + 1][1].isupper()
        if _is_long(line) and not kicker and len(said & known) >= SHARED * len(said) > 0:
            yield row, line


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words of a text; of a script without blanks, its pairs of letters."""
    if is_unspaced(text[:200]):
        return frozenset(a + b for a, b in pairwise(text) if a.isalpha() and b.isalpha())
    return frozenset(word[:5].lower() for word in words(text) if len(word) > 3)
