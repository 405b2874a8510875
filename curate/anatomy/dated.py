"""Lines of dates, with what else stands on them: "Ann Poe | October 29, 2024 5:03 PM"."""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import bylines, datelines
from curate.anatomy.credits import credited
from curate.anatomy.dates import DateMention, find_dates, is_date_line, relative_time
from curate.anatomy.names import is_given
from curate.anatomy.parts import Context, as_fields, times
from curate.anatomy.persons import person
from curate.model import Fields
from curate.regex import regex
from curate.text import squash, words

LONGEST = 200
"""Code points of a line that may be one of dates."""

MOST_WORDS, FEW_WORDS = 10, 4
"""Words on it that are neither date nor name nor place: behind a date or label or apart from it by a bar, and before a
bare date, which may be a headline's."""

BAR = regex(r"\s*[|•·]\s*")
PREPOSITION = regex(r"\s+(?:on|am|le|el|il|op|den|em)$")
"""What stands between a name and its date."""

EDGES = " \t|•·,;–—-()[]/:*_"


def dates(line: str, context: Context) -> tuple[DateMention, ...]:
    """The dates of a line, as its document reads them."""
    if len(line) > LONGEST:
        return ()
    return find_dates(line, lang=context.lang, order=context.order, collected=context.collected)


def date_line(line: str, context: Context) -> tuple[Fields, tuple[DateMention, ...]] | None:
    """What a line of dates carries into fields besides its dates, and these; None for other lines."""
    mentions = dates(line, context)
    if not mentions:
        return None
    others = [field for piece in _pieces(line, mentions) for field in _other(piece, context)]
    notes = words(" ".join(str(value) for name, value in others if name == "notes"))
    leads = BAR.search(line) or any(
        mention.label or mention.time or mention.start_label <= FEW_WORDS for mention in mentions
    )
    if len(notes) > (MOST_WORDS if leads else FEW_WORDS):
        return None
    if not (others or is_date_line(line, lang=context.lang, found=mentions)):
        return None
    return (*others, *times(mentions)), mentions


def _pieces(line: str, mentions: tuple[DateMention, ...]) -> Iterator[str]:
    """What a line says besides its dates."""
    at = 0
    for start, end in [*((m.start_label, m.end) for m in mentions), (len(line), len(line))]:
        yield from (
            piece.strip(EDGES) for piece in BAR.split(PREPOSITION.sub("", line[at:start].rstrip())) if squash(piece)
        )
        at = max(at, end)


def _other(piece: str, context: Context) -> Fields:
    if "(@" in piece:  # who signs a post that is shown in the text
        return (("notes", [piece]),)
    if people := bylines.byline(piece, single=True) or credited(piece):
        return as_fields(people)
    people = person(piece, context)
    place = datelines.place(piece)
    if place and not (people and is_given(people.authors[0].split()[0])):
        return (("place", place),)
    if people:
        return as_fields(people)
    return () if relative_time(piece) else (("notes", [piece]),)
