"""Where the body of an article begins and ends, and its headings."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from curate.anatomy.datelines import dateline
from curate.anatomy.dates import find_dates
from curate.anatomy.desk_notes import desk_note
from curate.anatomy.paragraphs import LONG, prose
from curate.anatomy.parts import BULLET, Lines, bare
from curate.labels import label
from curate.model import Document
from curate.regex import regex
from curate.text import ends_sentence, words
from curate.tuples import NamedTuple

HEADING_WORDS, HEADING_LENGTH = 14, 150
"""Most words and code points of a heading inside the text."""

BELOW = 24
"""Lines behind the first paragraph in which byline and date may stand."""

STANDFIRSTS = 2
"""Paragraphs that may stand above them."""

HEADING = regex(r"\s*#{1,6}\s")
EXCLAIMED, CLOSERS = frozenset("?!…？！"), "'\"”’»)*_"
"""Marks that end a question or an exclamation, and what may close behind them."""

SENTENCE_WORDS = 4
"""Least words of a line that is taken for the body where there is no paragraph."""


HEAD = ("credit", "update", "correction", "editor")
FOOT = (*HEAD, "contact", "biography")
"""Kinds of desk notes that are no body where it would begin, and where it would end."""


class Body(NamedTuple):
    """The lines between which the body lies, by their index; ``last`` is -1 where there is no body."""

    first: int
    last: int


def find(doc: Document, lang: str | None) -> Body:
    """The first and the last body paragraph; where there is none, the first and last lines that end like a sentence."""
    texts, told = [text for _, text in doc.lines], prose(doc)
    ways: tuple[Callable[[int], bool], ...] = (
        lambda i: _is_body(texts[i], told[i]),
        lambda i: _is_short_sentence(texts[i], lang),
    )
    for is_body in ways:
        opens = (i for i, text in enumerate(texts) if is_body(i) and _opens(text) and not _is_note(text, HEAD))
        first = next(opens, None)
        if first is not None:
            backwards = range(len(texts) - 1, first, -1)
            ends = (i for i in backwards if is_body(i) and not _is_note(texts[i], FOOT))
            return Body(first, next(ends, first))
    return Body(len(doc.lines), -1)


def _opens(text: str) -> bool:
    """Whether a line can be the first paragraph: a heading, or a short question or exclamation, may be the title."""
    if HEADING.match(text):
        return False
    exclaimed = text.rstrip().rstrip(CLOSERS)[-1:] in EXCLAIMED
    return not exclaimed or len(words(text)) >= LONG


def _is_body(text: str, prose: bool | None) -> bool:
    """Whether a line is a paragraph of the article, not the page's own, or opens with a dateline."""
    return bool(prose and not label(text)) or (ends_sentence(text) and dateline(text) is not None)


def _is_note(text: str, kinds: tuple[str, ...]) -> bool:
    note = desk_note(bare(text))
    return note is not None and note.kind in kinds


def _is_short_sentence(text: str, lang: str | None) -> bool:
    said = text.strip()
    if len(words(said)) < SENTENCE_WORDS or said[-1] not in ".!。" or label(said):
        return False
    return not find_dates(said, lang=lang)


def top(doc: Document, body: Body) -> Lines:
    """The lines above the body that are not blank, and the short ones behind a standfirst."""
    above = [*not_blank(doc, 0, body.first)]
    seen, told = 1, prose(doc)
    for i, text in not_blank(doc, body.first + 1, min(body.last, body.first + BELOW)):
        if not told[i]:
            above.append((i, text))
        elif seen == STANDFIRSTS:
            break
        else:
            seen += 1
    return tuple(above)


def bottom(doc: Document, body: Body) -> Lines:
    """The lines behind the body that are not blank; none where there is no body."""
    if body.last < 0:
        return ()
    return not_blank(doc, body.last + 1, len(doc.lines))


def inside(doc: Document, body: Body) -> Lines:
    """The lines between the first paragraph and the last that are not blank."""
    return not_blank(doc, body.first + 1, body.last)


def not_blank(doc: Document, start: int, end: int) -> Lines:
    """Some lines of a document, but for blank ones."""
    return tuple([(i, text) for i, (_, text) in enumerate(doc.lines[start:end], start) if text and not text.isspace()])


def headings(doc: Document, body: Body) -> list[str]:
    """The headings inside the body: short lines without a sentence's end, directly above a paragraph."""
    told, filled = prose(doc), not_blank(doc, body.first, body.last + 1)
    return [bare(text) for (_, text), (below, _) in pairwise(filled) if told[below] and _is_heading(text)]


def _is_heading(text: str) -> bool:
    end = text.rstrip()[-1]
    if len(text) > HEADING_LENGTH or BULLET.match(text) or end in ",;" or (ends_sentence(text) and end != "?"):
        return False
    return 0 < len(words(text)) <= HEADING_WORDS and not label(text)
