"""Which lines of a document are scored, what their scores are, and which of them can be trusted."""

from __future__ import annotations

from typing import NamedTuple

from curate.model import Document
from curate.residue.content import candidates
from curate.residue.features import SHARED, near, shared, spoken
from curate.residue.page import Page
from curate.residue.rows import rows
from curate.residue.shape import runs
from curate.residue.weights import Weights, load

REASONS = 3
"""Features that a finding names."""

WORTH_SAYING = 0.5
"""Least confidence of a line that anybody hears of."""


class Scored(NamedTuple):
    """A line that is likely to be residue."""

    line: int
    """Its index in the document."""
    length: int
    """Its code points."""
    confidence: float
    reasons: tuple[str, ...]


class Scores(NamedTuple):
    """The lines of a document that are residue as likely as not, from top to bottom."""

    lines: tuple[Scored, ...]
    size: int
    """Code points of all lines, those left out that go into fields."""
    framed: bool
    """Whether a label of a page stands somewhere in the document."""

    def trusted(self, safe: float, most: float) -> frozenset[int]:
        """The lines whose confidence is at least ``safe``; none where they are more than a share ``most`` of the text.

        Where so much looks like residue the text is no article with a frame, but a list, a programme or a table. Nor is
        there any where nothing else shows that a page was around the text: there three in ten are its own.
        """
        if not self.framed:
            return frozenset()
        sure = [one for one in self.lines if one.confidence >= safe]
        too_many = sum(one.length for one in sure) > most * self.size
        return frozenset() if too_many else frozenset(one.line for one in sure)


def scored(doc: Document) -> Scores:
    """The scores of a document, made once."""
    return doc.view(_scored)


def _scored(doc: Document) -> Scores:
    page = Page(rows(doc))
    size = sum(len(row.text) for row in page.rows)
    likely = [one for number in candidates(page) if (one := _likely(page, number, load()))]
    return Scores(tuple(likely), size, bool(page.labels))


def _likely(page: Page, number: int, known: Weights) -> Scored | None:
    """A row with its score, None where it is not worth saying."""
    row = page.rows[number]
    said = [*near(page, number), *spoken(row, known.runs.intersection(runs(row.text)))]
    score = known.score(said)
    # Most lines are out of reach already, and need no dictionary of the paragraphs.
    if known.sure(score + known.most(SHARED)) < WORTH_SAYING:
        return None
    more = [*shared(page, number)]
    confidence = known.sure(score + known.worth(more))
    if confidence < WORTH_SAYING:
        return None
    return Scored(row.index, len(row.text), confidence, tuple(known.reasons(said + more, REASONS)))
