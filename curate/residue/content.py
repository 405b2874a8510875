"""Which lines are scored, and which are left alone whatever they would score.

The latter are headings, halves of a sentence, verse, items of lists, results of matches: short, without a sentence's
end, and an article's own. Lines that carry data are not a score's to delete either.
"""

from __future__ import annotations

from curate.regex import regex
from curate.residue.page import Page
from curate.residue.rows import BODY, FOOT, NOTE, Row
from curate.residue.shape import small_words
from curate.text import ends_sentence, words

RESULT, VERSUS = regex(r"(?<![\w-])\d{1,3} ?[-–:] ?\d{1,3}(?![\w-])"), "-–:"
"""The result of a match, a set or a vote, and what stands in it."""

NUMBERED = regex(r"\s*\d{1,2}[.)]\s")
BULLET = regex(r"\s*[-–•*·]\s")
"""Items of a list; behind the text bullets are those of menus."""

DATA = ("://", "©", "(c)")
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
    numbers = (number for number, row in enumerate(page.rows) if row.is_open and not is_content(page, number))
    return [number for number in numbers if page.rows[number].kind != NOTE]


def is_content(page: Page, number: int) -> bool:
    """Whether a row belongs to the lines around it, or carries data."""
    row = page.rows[number]
    if row.text.rstrip()[-1] in GOES_ON or _is_listed(row) or _is_continued(row):
        return True
    above = page.rows[number - 1] if number else None
    below = page.rows[number + 1] if number + 1 < len(page.rows) else None
    if below is not None and (_is_heading(above, row, below) or _is_amid(above, row, below)):
        return True
    return (below is None and above is not None and _is_cut(above, row)) or has_data(row.text) or _breaks_off(row)


def has_data(text: str) -> bool:
    """Whether a line has a result, or data of the kinds that a score would lose."""
    if any(map(text.__contains__, VERSUS)) and RESULT.search(text):
        return True
    return any(map(text.lower().__contains__, DATA))


def _is_heading(above: Row | None, row: Row, below: Row) -> bool:
    """Whether a plain line, a weak label among them, stands by itself between two paragraphs, or below an ad there."""
    between = above is not None and row.zone == BODY and (above.prose or above.label == "ad") and below.prose
    return between and not MARKED.search(row.text) and not ends_sentence(row.text)


def _is_cut(above: Row, row: Row) -> bool:
    """Whether the last line goes on from a paragraph and breaks off: the text was cut, and it is what is left."""
    return above.prose and len(words(row.text)) >= CUT and not ends_sentence(row.text.rstrip(" .…"))


def _is_listed(row: Row) -> bool:
    return NUMBERED.match(row.text) is not None or (row.zone != FOOT and BULLET.match(row.text) is not None)


def _is_amid(above: Row | None, row: Row, below: Row) -> bool:
    """Whether the line below goes on from this one, or from the one above it."""
    if CLOSES.match(below.text):
        return True
    return _is_continued(below) and (not ends_sentence(row.text) or (above is not None and _is_open(above)))


def _is_open(row: Row) -> bool:
    """Whether a line breaks off in its sentence."""
    return len(row.text) >= HALF and not ends_sentence(row.text) and not row.kind


def _breaks_off(row: Row) -> bool:
    """Whether a line between paragraphs ends with a small word."""
    said = words(row.text) if row.zone == BODY else []
    return len(said) > 1 and said[-1].islower() and said[-1] in small_words(row.lang)


def _is_continued(row: Row) -> bool:
    """Whether a line begins in the middle of a sentence."""
    first = CONTINUES.match(row.text)
    return first is not None and first[0][-1].islower()
