"""Which lines are body paragraphs: running prose, told from titles, labels and lists.

Word count alone takes a long headline for prose, and loses title, date and author with it; so a paragraph of twelve
words must end like a sentence, and any must hold the small words of its language.

Source: own reading of real articles, 2026-11-24; the idea of stop-word density is jusText's.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from string import ascii_letters, digits

from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import UNSPACED, ends_sentence, is_unspaced, words

SHORT, LONG = 12, 20
"""Words that make a paragraph with a sentence's end, and without one."""

STOP_SHARE = 0.15
"""Least share of small words among the words of a paragraph."""

HEAD = 400
"""Code points of a long line that are looked at."""

FIRST = 40
"""Tokens of a line among which small words are looked for first."""

ALPHANUMERIC = (ascii_letters + digits).encode()

UNSPACED_SHORT, UNSPACED_LONG = 15, 60
"""The same in letters, for scripts without blanks."""


def is_paragraph(line: str, lang: str | None) -> bool:
    """Whether a line is running prose. ``lang`` None: the small words of any language will do.

    >>> is_paragraph("Council approves harbour repairs after long delay", "en")
    False
    """
    return len(line) >= UNSPACED_SHORT and _is_prose(line[:HEAD], lang, ends_sentence(line)) is True


def is_any_paragraph(line: str, lang: str | None) -> bool:
    """Whether a line is running prose in one language, or with the small words of any.

    >>> is_any_paragraph("Der Stadtrat beschloss am Donnerstag, die Mauer noch vor dem Winter zu sanieren.", "en")
    True
    """
    if len(line) < UNSPACED_SHORT:
        return False
    head, ended = line[:HEAD], ends_sentence(line)
    found = _is_prose(head, lang, ended)
    return found is True or (found is False and _is_prose(head, None, ended) is True)


@lru_cache(maxsize=1 << 13)
def _is_prose(head: str, lang: str | None, ended: bool) -> bool | None:
    """Whether a line is running prose, by its beginning and by whether it ends a sentence; asked of each line often.

    None: it has not words enough for prose of any language.
    """
    most = most_words(head)
    if most < (SHORT if ended else LONG):
        return None
    if not head.isascii() and is_unspaced(head):
        return len(UNSPACED.findall(head)) >= (UNSPACED_SHORT if ended else UNSPACED_LONG) or None
    if ended and _is_plain(head, lang, most):
        return True
    found = _long(head, ended=ended)
    return None if found is None else _has_small_words(found, lang)


def most_words(head: str) -> int:
    """No fewer words than a line has: between two of them stands something else than a letter or digit of ASCII."""
    known = head.encode("ascii", "ignore")
    return len(head) - len(known) + len(known.translate(None, ALPHANUMERIC)) + 1


@lru_cache(maxsize=1 << 10)
def _long(head: str, *, ended: bool) -> list[str] | None:
    """The words of a line that has enough of them for a paragraph of any language; None for a shorter one."""
    if len(head) < 2 * SHORT - 1:
        return None
    found = words(head)
    enough = len(found) >= SHORT if ended else len(found) >= LONG and not _is_capitalised(found)
    return found if enough else None


def _is_plain(head: str, lang: str | None, most: int) -> bool:
    """Whether blanks alone show that there are enough words, and enough small ones: most prose costs no more."""
    known = STOPWORDS.get(lang) if lang else ALL_STOPWORDS
    if known is None:
        return False
    tokens = head.split(None, FIRST)
    small = sum(map(known.__contains__, tokens))
    if small >= STOP_SHARE * most:
        # Of what is no letter or digit so much stands between tokens; at most as many tokens as are left have no word.
        return max(small, 2 * len(tokens) - most) >= SHORT
    return 2 * most > len(head) and _is_plain_script(head.split(), known)


def _is_plain_script(tokens: list[str], known: Collection[str]) -> bool:
    """The same for a script that is not Latin."""
    plain = [*filter(str.isalnum, tokens)]
    # Words of one token have something between them: so many words there are at most.
    others = len(tokens) - len(plain)
    most = len(plain) + (len("".join(tokens)) - len("".join(plain)) + others) // 2
    return len(plain) >= SHORT and sum(map(known.__contains__, plain)) >= STOP_SHARE * most


def _has_small_words(found: list[str], lang: str | None) -> bool:
    known = STOPWORDS.get(lang) if lang else ALL_STOPWORDS
    return known is None or sum(map(known.__contains__, map(str.lower, found))) >= STOP_SHARE * len(found)


def _is_capitalised(found: list[str]) -> bool:
    """Whether most of the longer words are capitalised, as in a menu or a headline."""
    longer = [word for word in found if len(word) > 3]
    return sum(word[0].isupper() for word in longer) >= 0.6 * len(longer)
