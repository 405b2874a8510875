"""Which lines of a document are scored, what their scores are, and which of them can be trusted."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from curate.model import Document
from curate.residue import names
from curate.residue.content import candidates
from curate.residue.features import LATE, early, told
from curate.residue.page import Page
from curate.residue.rows import rows
from curate.residue.shape import runs
from curate.residue.weights import Weights, load, speaking, worth
from curate.tuples import NamedTuple

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
    """Code points of all lines, those left out that go into fields; 0 where nothing was scored."""
    framed: bool
    """Whether a label of a page stands somewhere in a document of which something was scored."""

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
    numbers = candidates(page)
    if not numbers:
        return Scores((), 0, framed=False)
    size = sum(len(row.text) for row in page.rows)
    likely = [one for number in numbers if (one := _likely(page, number, load()))]
    return Scores(tuple(likely), size, bool(page.labels))


def _likely(page: Page, number: int, known: Weights) -> Scored | None:
    """A row with its score, None where it is not worth saying."""
    row = page.rows[number]
    groups = [*early(page, number), *((names.spoken, row.zone, run) for run in known.runs & runs(row.text))]
    score = known.bias + sum([worth(known, *group) for group in groups])
    mine = told(row)
    for late, least in zip(LATE, needed(known, *mine), strict=True):
        if score < least:
            return None
        groups.append((late.names, late.ask(page, row), *mine))
        score += worth(known, *groups[-1])
    confidence = known.sure(score)
    if confidence < WORTH_SAYING:
        return None
    said = chain.from_iterable(speaking(known, *group) for group in groups)
    return Scored(row.line, len(row.text), confidence, tuple(known.reasons(said, REASONS)))


@lru_cache(maxsize=1 << 10)
def needed(known: Weights, *mine: str) -> tuple[float, ...]:
    """What a row has to score before each late group, by what these are told of it: with less it is given up."""
    most = [max(worth(known, late.names, answer, *mine) for answer in late.possible) for late in LATE]
    return tuple(known.least(WORTH_SAYING) - sum(most[at:]) for at in range(len(LATE)))
