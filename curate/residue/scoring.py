"""Which lines of a document are scored, what their scores are, and which of them can be trusted."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from curate.model import Document
from curate.residue.content import possible
from curate.residue.features import LATE, Late, Told, early, spoken, told
from curate.residue.page import NOTE, Page
from curate.residue.rows import rows
from curate.residue.shape import runs
from curate.residue.weights import Weights, load
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
    """Code points of all lines, those left out that go into fields; 0 where no line is likely."""
    framed: bool
    """Whether a label of a page stands somewhere in a document of which some line is."""

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


NOTHING = Scores((), 0, framed=False)


def scored(doc: Document) -> Scores:
    """The scores of a document, made once."""
    return doc.view(_scored)


def _scored(doc: Document) -> Scores:
    found = rows(doc)
    numbers = found.open
    if not numbers:
        return NOTHING
    page = Page(found)
    likely = [one for number in possible(page, numbers) if (one := _likely(page, number, load()))]
    return Scores(tuple(likely), sum(map(len, found.texts)), bool(page.labels)) if likely else NOTHING


def _likely(page: Page, number: int, known: Weights) -> Scored | None:
    """A row with its score, None where it is not worth saying."""
    text, mine = page.rows.texts[number], told(page, number)
    groups = early(page, number) + spoken(page, number, known.runs & runs(text))
    score = known.bias + sum(map(known.worths.__getitem__, groups))
    if score < needed(known, False, mine)[0][1]:
        return None
    for late, least in needed(known, page.is_alone(number), mine):
        if score < least:
            return None
        groups.append(late.group(late.ask(page, number), mine))
        score += known.worths[groups[-1]]
    confidence = known.sure(score)
    if confidence < WORTH_SAYING or page.kind(number) == NOTE:
        return None
    said = chain.from_iterable(map(known.speaking.__getitem__, groups))
    return Scored(page.rows.lines[number], len(text), confidence, tuple(known.reasons(said, REASONS)))


@lru_cache(maxsize=1 << 10)
def needed(known: Weights, alone: bool, mine: Told) -> tuple[tuple[Late, float], ...]:
    """The late groups of a row, by whether it stands alone and by what they are told of it.

    Each with what the row has to score before it: with less it is given up.
    """
    asked = [late for late in LATE if not (alone and late.recurs)]
    most = [max(known.worths[late.group(answer, mine)] for answer in late.possible) for late in asked]
    enough = known.least(WORTH_SAYING)
    return tuple((late, enough - sum(most[at:])) for at, late in enumerate(asked))
