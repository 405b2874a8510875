"""Which lines are body paragraphs: running prose, told from titles, labels and lists.

Word count alone takes a long headline for prose, and loses title, date and author with it; so a paragraph of twelve
words must end like a sentence, and any must hold the small words of its language.

Source: own reading of real articles, 2026-11-24; the idea of stop-word density is jusText's.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import accumulate

from curate.language import given
from curate.model import Document
from curate.text import ends_sentence, is_unspaced, unspaced, words
from curate.tokens import SMALL, is_spaced, kinds, small_words, tokens

SHORT, LONG = 12, 20
"""Words that make a paragraph with a sentence's end, and without one."""

STOP_SHARE = 0.15
"""Least share of small words among the words of a paragraph."""

CAPITALISED = 0.6
"""Least share of capitalised words among the longer ones of a headline."""

HEAD = 400
"""Code points of a long line that are looked at."""

PLAIN = bytes(code for code in range(256) if chr(code).isalnum() or chr(code).isspace())
"""The letters, digits and blanks of Latin-1."""

MARKS = ".,;:!?…\"'“”„‘’«»()[]–—-*।،؟۔"
"""What stands at the edges of many words."""

NO_CAPITALS = bytes(code for code in range(256) if chr(code) != "?" and not chr(code).isupper())
"""All of Latin-1 but its capitals, and the mark that stands for what is not in it."""

UNSPACED_SHORT, UNSPACED_LONG = 15, 60
"""The same in letters, for scripts without blanks."""


def prose(doc: Document) -> list[bool | None]:
    """For each line whether it is running prose in the given language, of any where none is given.

    None: it has not words enough for prose of any language.
    """
    return doc.view(_prose)


def any_prose(doc: Document) -> list[bool | None]:
    """The same, where the small words of any language will do."""
    return doc.view(_any_prose)


def is_paragraph(line: str, lang: str | None) -> bool:
    """Whether a line is running prose. ``lang`` None: the small words of any language will do.

    >>> is_paragraph("Council approves harbour repairs after long delay", "en")
    False
    """
    return _alone(line, lang) is True


def most_words(found: list[str], head: str) -> int:
    """No fewer words than are in tokens: between two in one stands something else than a letter or digit of Latin-1."""
    return len(found) + len(head.encode("latin-1", "replace").translate(None, PLAIN))


def _prose(doc: Document) -> list[bool | None]:
    lang, lines, said, spaced = given(doc), tokens(doc), kinds(doc), is_spaced(doc)
    if not said:
        return [_alone(line.text, lang) for line in doc.lines]
    told: list[bool | None] = []
    for (_, line), found, start in zip(doc.lines, lines, accumulate(map(len, lines), initial=0), strict=False):
        if len(line) < UNSPACED_SHORT:
            told.append(None)
        elif len(line) <= HEAD:
            small = said.count(SMALL, start, start + len(found))
            told.append(_told(line, found, small, lang, ended=ends_sentence(line), spaced=spaced))
        else:
            near = line[:HEAD].split()
            small = said.count(SMALL, start, start + len(near) - 1)  # the last one may be cut
            told.append(_told(line[:HEAD], near, small, lang, ended=ends_sentence(line), spaced=spaced))
    return told


def _any_prose(doc: Document) -> list[bool | None]:
    told = prose(doc)
    if False not in told:
        return told
    return [_alone(line.text, None) if one is False else one for one, line in zip(told, doc.lines, strict=True)]


def _alone(line: str, lang: str | None) -> bool | None:
    """The same for a line by itself."""
    if len(line) < UNSPACED_SHORT:
        return None
    head, known = line[:HEAD], small_words(lang) or ()
    found = head.lower().split()
    small = sum(map(known.__contains__, found))
    return _told(head, found, small, lang, ended=ends_sentence(line), spaced=head.isascii())


def _told(head: str, found: list[str], small: int, lang: str | None, *, ended: bool, spaced: bool) -> bool | None:
    """Whether a line is prose, by its beginning, its tokens, and how many at least are small words."""
    most = most_words(found, head)
    if most < (SHORT if ended else LONG):
        return None
    if not spaced and is_unspaced(head):
        return unspaced(head) >= (UNSPACED_SHORT if ended else UNSPACED_LONG) or None
    # Most prose costs no more. A token that has no word is made of what is counted beside tokens.
    if ended and small >= STOP_SHARE * most and max(small, 2 * len(found) - most) >= SHORT:
        return True
    known = small_words(lang)
    if known is not None and _is_plain(head, found, small / most, known, ended=ended):
        return True
    return _read(words(head), known, ended=ended)


def _is_plain(head: str, found: list[str], share: float, known: Collection[str], *, ended: bool) -> bool:
    """Whether the tokens that hold no mark inside show that a line is prose: each of them is a word."""
    bare = [token.strip(MARKS) for token in found]
    plain = [*filter(str.isalnum, bare)]
    if len(plain) < (SHORT if ended else LONG) or not (ended or _has_few_capitals(head, plain)):
        return False
    if share >= STOP_SHARE:
        return True
    # Words of one token have something between them: so many words there are at most, in whatever script.
    others = len(bare) - len(plain)
    most = len(plain) + (len("".join(bare)) - len("".join(plain)) + others) // 2
    return sum(map(known.__contains__, plain)) >= STOP_SHARE * most


def _has_few_capitals(head: str, plain: list[str]) -> bool:
    """Whether a line cannot be a headline: it has more long words than capitals."""
    capitals = len(head.encode("latin-1", "replace").translate(None, NO_CAPITALS))
    return capitals < CAPITALISED * sum([len(word) > 3 for word in plain])


def _read(found: list[str], known: Collection[str] | None, *, ended: bool) -> bool | None:
    """Whether a line is prose by its words."""
    if len(found) < SHORT if ended else len(found) < LONG or _is_capitalised(found):
        return None
    return known is None or sum(map(known.__contains__, map(str.lower, found))) >= STOP_SHARE * len(found)


def _is_capitalised(found: list[str]) -> bool:
    """Whether most of the longer words are capitalised, as in a menu or a headline."""
    longer = [word for word in found if len(word) > 3]
    return sum(word[0].isupper() for word in longer) >= CAPITALISED * len(longer)
