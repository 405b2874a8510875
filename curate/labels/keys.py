"""The form in which lines are compared with phrases, and the tables of phrases in that form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from curate.model import Fields
from curate.regex import regex
from curate.tuples import NamedTuple

DOTLESS = {ord("ı"): "i", 0x307: None}
"""Turkish capitals fold to i with a dot above, or lose the dot of another letter: both become a plain i."""

ACCENTS = regex("[\u0300-\u036f\u064b-\u0655]")
"""Marks that capitals and hasty writing leave out, after decomposition."""

UNEASY = regex("[^\x00-\x7fÀ-ÖØ-Þà-öø-ÿ‘’“”–—]")
"""What is none of the letters and marks of Western texts, which have no other form and fold by ``lower`` alone."""

SENTENCE = regex(r"(?<=[.!?。！？])\s+")

MARKS = regex("[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0900-\u0dff\u0e00-\u0eff]")
"""Accents and the vowel signs of Hebrew, Arabic, Indic scripts and Thai: no letters to Unicode, but parts of words."""


class Label(NamedTuple):
    """What a line of page furniture is, and what it carries for the record."""

    kind: str
    """ad, call, prompt, consent, embed, link, related, related-foot, related-pointer, related-strong, related-weak,
    caption, caption-credited, credit, credit-named, agency, counter, ui-strong, ui-weak, reading-time,
    rights, source, syndication, tags, hashtags, glued-labels or section."""
    moved: Fields = ()
    """Names of record fields with their values: counters, notes, rights, source_url, source_name, section, tags."""


def fold(line: str) -> str:
    """Case and compatibility forms made equal, runs of blanks one blank. Punctuation stays.

    >>> fold("  REKLAMI  GİZLE… ")
    'reklami gizle...'
    """
    if line.isascii():
        return _spaced(line.lower())
    if not UNEASY.search(line):
        return _spaced(line.lower().replace("’", "'"))
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", line).casefold())
    if "ı" in folded or "\u0307" in folded:
        folded = folded.translate(DOTLESS)
    return _spaced(folded.replace("’", "'"))


def _spaced(text: str) -> str:
    """A text with runs of blanks made one; nothing but a single blank, of all of them, can be printed."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    return " ".join(text.split())


@lru_cache(maxsize=1 << 13)
def key(line: str) -> str:
    """The matching key of a line: folded, without the punctuation at its edges.

    >>> key("[ Advertisement ]"), key("Leia  também:")
    ('advertisement', 'leia também')
    """
    return trim(fold(line))


def trim(text: str) -> str:
    """A text without the punctuation, signs and blanks at its edges.

    >>> trim("[Kültür]")
    'Kültür'
    """
    if text[:1].isalnum() and text[-1].isalnum():
        return text
    start, end = 0, len(text)
    while start < end and is_edge(text[start]):
        start += 1
    while end > start and is_edge(text[end - 1]):
        end -= 1
    return text[start:end]


def is_edge(char: str) -> bool:
    """Whether a character is no part of a word."""
    return not char.isalnum() and (char.isascii() or not MARKS.match(char))


def bare(word: str) -> str:
    """A key without accents, as headlines in capitals are written."""
    return word if word.isascii() else unicodedata.normalize("NFC", ACCENTS.sub("", unicodedata.normalize("NFD", word)))


def split(row: str) -> Iterator[str]:
    """The phrases of a row of a table: `" | "` parts them."""
    return (phrase.strip() for phrase in row.split("|"))


def phrases(table: Mapping[str, str]) -> Iterator[str]:
    """All phrases of a table by language."""
    for row in table.values():
        yield from split(row)


def folded(table: Mapping[str, str]) -> Iterator[str]:
    """The same, folded: row by row, which is faster than one by one."""
    for row in table.values():
        yield from map(str.strip, fold(row).split("|"))


def bared(table: Mapping[str, str]) -> Iterator[str]:
    """The same, without accents."""
    for row in table.values():
        yield from map(str.strip, bare(fold(row)).split("|"))


def keys(table: Mapping[str, str]) -> frozenset[str]:
    """The keys of all phrases of a table, with and without accents."""
    return frozenset(map(trim, chain(folded(table), bared(table))))


def rows(*tables: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The patterns of some tables by language, for lines in the form of `key`."""
    every = (pattern for table in tables for row in table.values() for pattern in row)
    return tuple(pattern.replace("ı", "i").replace("ß", "ss") for pattern in every)


def sentences(line: str) -> list[str]:
    """The keys of a line's sentences, parted where a mark and a blank stand.

    >>> sentences("Sorry! Page not found.")
    ['sorry', 'page not found']
    """
    return [key(sentence) for sentence in SENTENCE.split(line.strip())]


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of some folded words, the longest first."""
    folded = {fold(word) for word in words}
    every = folded | {bare(word) for word in folded}
    return "|".join(re.escape(word) for word in sorted(every, key=lambda word: (-len(word), word)))
