"""Which lines are scored, and which are left alone whatever they would score.

The latter are headings, halves of a sentence, verse, items of lists, results of matches: short, without a sentence's
end, and an article's own. Lines that carry data are not a score's to delete either.
"""

from __future__ import annotations

from collections.abc import Iterable

from curate.regex import regex
from curate.residue.page import NOTE, Page
from curate.residue.rows import BODY, FOOT
from curate.residue.shape import small_words
from curate.text import ends_sentence, words

RESULT, VERSUS = regex(r"(?<![\w-])\d{1,3} ?[-–:] ?\d{1,3}(?![\w-])"), "-–:"
"""The result of a match, a set or a vote, and what stands in it."""

NUMBERED = regex(r"\s*\d{1,2}[.)]\s")
BULLET = regex(r"\s*[-–•*·]\s")
"""Items of a list; behind the text bullets are those of menus."""

DATA = ("://", "©", "(c)", "(C)")
"""An address, a credit or a notice: data that other rules take into fields, and a score would lose."""

MARKED = regex(r"[|@#/():…]|\d")
"""Marks that headings seldom have."""

GOES_ON = frozenset(",;،、-–—")
"""Marks behind which a sentence goes on."""

CONTINUES = regex(r"\s*[\W_]*[^\W\d_]")
CLOSES = regex(r"\s*[,.;:!?)»”]")

CUT = 8
"""Least words of a last paragraph that was cut."""

HALF = 20
"""Least characters of a line that another may go on from."""


def candidates(page: Page) -> list[int]:
    """The rows that are scored."""
    return [number for number in possible(page, page.rows.open) if page.kind(number) != NOTE]


def possible(page: Page, numbers: Iterable[int]) -> list[int]:
    """Those of some rows that are scored, notes of the desk among them, which it takes a while to tell."""
    return [number for number in numbers if not is_content(page, number)]


def is_content(page: Page, number: int) -> bool:
    """Whether a row belongs to the lines around it, or carries data."""
    text = page.rows.texts[number]
    if number + 1 < len(page.rows.texts):
        part = _is_heading(page, number) or _is_amid(page, number)
    else:
        part = number > 0 and page.rows.prose[number - 1] and _is_cut(text)
    goes_on = part or text.rstrip()[-1] in GOES_ON or _is_begun(page, number)
    return goes_on or has_data(text) or _breaks_off(page, number)


def has_data(text: str) -> bool:
    """Whether a line has a result, or data of the kinds that a score would lose."""
    may_be_result = any(map(text.__contains__, VERSUS))
    return any(map(text.__contains__, DATA)) or (may_be_result and RESULT.search(text) is not None)


def _is_heading(page: Page, number: int) -> bool:
    """Whether a plain line, a weak label among them, stands by itself between two paragraphs, or below an ad there."""
    rows = page.rows
    if not rows.prose[number + 1] or rows.zones[number] != BODY:
        return False
    between = number > 0 and (rows.prose[number - 1] or rows.labels.get(number - 1) == "ad")
    return between and not MARKED.search(rows.texts[number]) and not ends_sentence(rows.texts[number])


def _is_cut(text: str) -> bool:
    """Whether the last line goes on from a paragraph and breaks off: the text was cut, and it is what is left."""
    return len(words(text)) >= CUT and not ends_sentence(text.rstrip(" .…"))


def _is_amid(page: Page, number: int) -> bool:
    """Whether the line below goes on from this one, or from the one above it."""
    below = page.rows.texts[number + 1]
    if below[0].isalpha() and not below[0].islower():
        return False
    if CLOSES.match(below):
        return True
    goes_on = not ends_sentence(page.rows.texts[number]) or (number > 0 and _is_open(page, number - 1))
    return goes_on and _is_continued(below)


def _is_open(page: Page, number: int) -> bool:
    """Whether a line breaks off in its sentence."""
    text = page.rows.texts[number]
    return len(text) >= HALF and not ends_sentence(text) and not page.kind(number)


def _is_begun(page: Page, number: int) -> bool:
    """Whether a line is an item of a list, or begins in the middle of a sentence."""
    text = page.rows.texts[number]
    if text[0].isalpha():
        return text[0].islower()
    is_item = NUMBERED.match(text) or (page.rows.zones[number] != FOOT and BULLET.match(text))
    return bool(is_item) or _is_continued(text)


def _breaks_off(page: Page, number: int) -> bool:
    """Whether a line between paragraphs ends with a small word."""
    said = words(page.rows.texts[number]) if page.rows.zones[number] == BODY else []
    return len(said) > 1 and said[-1].islower() and said[-1] in small_words(page.rows.lang)


def _is_continued(text: str) -> bool:
    """Whether a line begins in the middle of a sentence."""
    first = CONTINUES.match(text)
    return first is not None and first[0][-1].islower()
