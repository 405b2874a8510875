"""The values that reading an article's head and foot yields."""

from __future__ import annotations

from collections.abc import Callable

from curate.anatomy.bylines import People
from curate.anatomy.dates import DateMention, relative_time
from curate.model import Fields
from curate.regex import regex
from curate.tuples import NamedTuple

MARKUP = regex(r"^\s*(?:#{1,6}\s+|[*_]{1,3}(?=\S))|[*_]{1,3}\s*$")
EDGES = "#*_"
"""What such marks begin or end with."""

BULLET = regex(r"^\s*(?:[*•·▪►»>–-]\s|\d{1,2}[.)]\s|\|)")

Lines = tuple[tuple[int, str], ...]
"""Lines that are not blank, each with its index in the document."""


class Part(NamedTuple):
    """One line of header or footer with what it is, and what it carries into the record's fields."""

    row: int
    """Index of the line in the document."""
    role: str
    """``date``, ``byline``, ``name`` (a byline without a label), ``place``, ``section``, ``credit`` or ``about``."""
    moved: Fields = ()


class Dated(NamedTuple):
    """A date in a header or footer, with the line that it stands on."""

    row: int
    mention: DateMention
    zone: str
    """``header``, ``dateline`` or ``footer``."""


class Header(NamedTuple):
    """The lines above the first paragraph or behind the last, sorted by what they are."""

    candidates: Lines
    """Lines that are nothing else: the title is one of them."""
    parts: tuple[Part, ...]
    dates: tuple[Dated, ...]
    marked: tuple[int, ...] = ()
    """Indices of lines that Markdown marks as headings of the first level."""
    roles: tuple[tuple[int, str], ...] = ()
    """The lines above the first paragraph with what they were read as: a part's role, ``furniture``, or nothing."""


class Context(NamedTuple):
    """What the reading of dates and names depends on."""

    lang: str | None
    order: str | None
    collected: str | None
    is_word: Callable[[str], bool]
    """Whether the body has a word in lower case: no name is made of it."""
    is_spoken_of: Callable[[str], bool]
    """Whether a word of the body with a capital begins so: who bears such a name did not write it."""
    titled: bool = False
    """Whether the title was given, so that no line of the header has to be it."""


def bare(line: str) -> str:
    """A line without blanks at its ends and without Markdown's marks.

    >>> bare("## **Storm damages pier**")
    'Storm damages pier'
    """
    said = line.strip()
    if not said or (said[0] not in EDGES and said[-1] not in EDGES):  # as most lines
        return said
    return MARKUP.sub("", MARKUP.sub("", line)).strip()


def as_fields(people: People) -> Fields:
    """The fields that people of a line go to, and the words that belong to no name."""
    said = (("authors", people.authors), ("contributors", people.contributors), ("editors", people.editors))
    fields: Fields = tuple((name, list(found)) for name, found in said if found)
    return (*fields, ("notes", [people.rest])) if people.rest and not relative_time(people.rest) else fields


def times(mentions: tuple[DateMention, ...]) -> Fields:
    """The times of day that stand beside dates: they go to ``notes``."""
    return tuple(("notes", [mention.time]) for mention in mentions if mention.time)
