"""The rows of a document that the score sees: its lines but for blank ones and those that go into fields.

So a row has the same neighbours before and after cleaning takes title, byline and date, and blank lines say nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from itertools import compress, count, filterfalse
from operator import itemgetter, not_

from curate.anatomy import Anatomy, anatomy
from curate.anatomy.paragraphs import any_prose
from curate.furniture import accompanied, labelled
from curate.language import given
from curate.model import Document
from curate.text import squash
from curate.tuples import NamedTuple

HEADER = 100
"""Lines above the text in which the title may be repeated."""

LONGEST = 400
"""Code points of a line that is scored."""

HEAD, BODY, FOOT = "head", "body", "foot"
"""Before the first paragraph, between the first and the last, behind the last."""

WEAK = frozenset({"", "link", "related-foot", "related-pointer", "related-weak", "section", "ui-weak"})
"""Kinds of labels that no rule takes by themselves."""

TEXT = itemgetter(1)
"""The text of a line."""


class Rows(NamedTuple):
    """Lines as the score sees them, each known by its number, which counts from 0."""

    lines: list[int]
    """Their indices in the document."""
    texts: list[str]
    prose: list[bool]
    """Whether they are body paragraphs, be it of another language: those are never scored."""
    zones: list[str]
    lang: str | None
    labels: dict[int, str]
    """Kinds of the rows that are labels, from top to bottom; of paragraphs nobody asks."""
    named: Collection[int] = frozenset()
    """Rows that another rule takes because they are labels."""

    @property
    def outside(self) -> list[int]:
        """The rows that are no paragraphs."""
        return [*compress(count(), map(not_, self.prose))]

    @property
    def open(self) -> list[int]:
        """The rows of which nothing is known yet: with something to read, no paragraphs, not named; maybe notes."""
        unknown = filterfalse(self.named.__contains__, self.outside)
        return [n for n in unknown if len(self.texts[n]) <= LONGEST and any(map(str.isalnum, self.texts[n]))]


def rows(doc: Document) -> Rows:
    """The rows of a document, from top to bottom."""
    parts, every = anatomy(doc), [*map(TEXT, doc.lines)]
    taken = {part.row for part in parts.parts} | {*parts.date.lines} | _titles(every, parts)
    lines = [*filterfalse(taken.__contains__, compress(count(), map(str.strip, every)))]
    texts = [*map(every.__getitem__, lines)]
    prose = [*map(bool, map(any_prose(doc).__getitem__, lines))]
    labels, named = _labels(doc, [*compress(enumerate(lines), map(not_, prose))])
    return Rows(lines, texts, prose, _zones(lines, parts), given(doc), labels, named)


def _labels(doc: Document, outside: list[tuple[int, int]]) -> tuple[dict[int, str], set[int]]:
    """Which of some rows, each with its line, are labels, and which of them another rule takes."""
    known, beside = labelled(doc), accompanied(doc)
    labels = {n: known[i].kind for n, i in outside if i in known} if known else {}
    named = {n for n, kind in labels.items() if kind not in WEAK}
    return labels, named | {n for n, i in outside if i in beside} if beside else named


def _zones(lines: list[int], parts: Anatomy) -> list[str]:
    """The zones of some lines, which ascend."""
    first = bisect_left(lines, parts.first)
    foot = max(first, bisect_right(lines, parts.last))
    return [HEAD] * first + [BODY] * (foot - first) + [FOOT] * (len(lines) - foot)


def _titles(lines: list[str], parts: Anatomy) -> set[int]:
    """The lines above the text that say the title: it, and those that repeat it, which another rule takes."""
    if not parts.title:
        return set()
    row, title = parts.title
    said, above = squash(title), lines[: min(parts.first, HEADER)]
    return {row, *(i for i, text in enumerate(above) if text and (text == title or squash(text) == said))}
