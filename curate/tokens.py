"""The tokens of a document: what stands between its blanks, in small letters, split once for all who read its words."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce
from operator import or_

from curate.language import given
from curate.model import Document
from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import UNSPACED, beyond_ascii

MOST = 100_000
"""Code points of a text whose tokens are kept: those of a longer one take too much memory."""

OLD, NEW, SMALL = range(3)
"""Kinds of tokens: used before, used for the first time, a small word of the given language or, without one, of any."""

NEW_ALONE = bytes.maketrans(bytes([SMALL]), bytes([OLD]))


def lowered(doc: Document) -> str:
    """A text in small letters."""
    return doc.view(_lowered)


def is_spaced(doc: Document) -> bool:
    """Whether a text has no letter of a script that puts no blank between words."""
    return doc.view(_is_spaced)


def tokens(doc: Document) -> list[list[str]]:
    """The tokens of each line in small letters; of a text that is too long none."""
    return doc.view(_tokens)


def kinds(doc: Document) -> bytes:
    """The kind of each token, those of all lines one behind the other."""
    return doc.view(_kinds)


def new_runs(doc: Document, length: int) -> bytes:
    """For each token 1 where one that is new is among so many from it on, else 0.

    Of the runs that have one no two are equal, and nothing above is equal to one.
    """
    found = kinds(doc)
    bits = int.from_bytes(found.translate(NEW_ALONE), "little")
    return reduce(or_, (bits >> 8 * at for at in range(length))).to_bytes(len(found), "little")


def small_words(lang: str | None) -> Collection[str] | None:
    """The small words of a language, those of all where none is given; None where they are not known."""
    return STOPWORDS.get(lang) if lang else ALL_STOPWORDS


def _beyond_ascii(doc: Document) -> str:
    return beyond_ascii(doc.text)


def _is_spaced(doc: Document) -> bool:
    return UNSPACED.search(doc.view(_beyond_ascii)) is None


def _lowered(doc: Document) -> str:
    """As `str.lower` has it; bytes take half the time, where no other letters than those of ASCII are capital."""
    others = doc.view(_beyond_ascii)
    if not others or others.lower() != others:
        return doc.text.lower()
    return doc.text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def _tokens(doc: Document) -> list[list[str]]:
    lines = lowered(doc).split("\n")
    return [line.split() for line in lines] if len(doc.text) <= MOST else [[]] * len(lines)


def _kinds(doc: Document) -> bytes:
    small = small_words(given(doc)) or ()
    seen: set[str] = set()
    add = seen.add
    return bytes([SMALL if one in small else one not in seen and not add(one) for line in tokens(doc) for one in line])
