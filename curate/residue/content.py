"""Which lines are scored, and which are left alone whatever they would score: halves of a sentence, verse, results.

The latter look like a page's lines, short and without a sentence's end, and are an article's own.
"""

from __future__ import annotations

import re

from curate.residue.page import Page
from curate.residue.rows import Row
from curate.text import ends_sentence

RESULT = re.compile(r"(?<![\w-])\d{1,3} ?[-–:] ?\d{1,3}(?![\w-])")
"""The result of a match, a set or a vote."""

GOES_ON = re.compile(r"[,;،、\-–—]\s*$")
CONTINUES = re.compile(r"\s*[\W_]*[^\W\d_]")

HALF = 20
"""Least characters of a line that another may go on from."""


def candidates(page: Page) -> list[int]:
    """The rows that are scored."""
    return [number for number, row in enumerate(page.rows) if row.is_open and not is_content(page, number)]


def is_content(page: Page, number: int) -> bool:
    """Whether a row belongs to the lines around it."""
    row = page.rows[number]
    if RESULT.search(row.text) or GOES_ON.search(row.text) or _is_continued(row):
        return True
    above = page.rows[number - 1] if number else None
    below = page.rows[number + 1] if number + 1 < len(page.rows) else None
    return above is not None and below is not None and _is_open(above) and _is_continued(below)


def _is_open(row: Row) -> bool:
    """Whether a line breaks off in its sentence."""
    return not row.kind and len(row.text) >= HALF and not ends_sentence(row.text)


def _is_continued(row: Row) -> bool:
    """Whether a line begins in the middle of a sentence."""
    first = CONTINUES.match(row.text)
    return first is not None and first[0][-1].islower()
