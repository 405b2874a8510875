"""What the lines before the first paragraph are: title, date, byline, place, section.

Position decides: a date in a short line above the body is the article's date, the same words in a sentence are not. Lines
that are none of these stay in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from curate.anatomy import bylines, datelines
from curate.anatomy.dates import DateMention, find_dates, is_date_line, relative_time
from curate.labels import label
from curate.model import Fields
from curate.text import UNSPACED, ends_sentence, is_unspaced, squash, words

MOST_LINES = 80
"""Lines above the first paragraph that are looked at: what stands higher is a menu."""

TITLE_WORDS = 30
"""Most words of a title."""

MARKUP = re.compile(r"^\s*(?:#{1,6}\s+|[*_]{1,3}(?=\S))|[*_]{1,3}\s*$")
BULLET = re.compile(r"^\s*(?:[*•·▪►»>–-]\s|\d{1,2}[.)]\s|\|)")
EDGES = " \t|•·,;–—-()[]/:*_"


class Part(NamedTuple):
    """One line of header or footer with what it is, and what it carries into the record's fields."""

    index: int
    role: str
    """``title``, ``date``, ``byline``, ``place``, ``section`` or ``credit``."""
    moved: Fields = ()


class Dated(NamedTuple):
    """A date in a header or footer, with the line that it stands on."""

    index: int
    mention: DateMention
    zone: str
    """``header``, ``dateline`` or ``footer``."""


class Header(NamedTuple):
    """The lines above the first paragraph, sorted by what they are."""

    candidates: tuple[tuple[int, str], ...]
    """Lines that are nothing else, with their index: the title is one of them."""
    parts: tuple[Part, ...]
    dates: tuple[Dated, ...]


class Context(NamedTuple):
    """What the reading of dates depends on."""

    lang: str | None
    order: str | None
    collected: str | None


def bare(line: str) -> str:
    """A line without blanks at its ends and without Markdown's marks.

    >>> bare("## **Storm damages pier**")
    'Storm damages pier'
    """
    return MARKUP.sub("", MARKUP.sub("", line)).strip()


def read(lines: Sequence[tuple[int, str]], context: Context) -> Header:
    """Sort the lines of a header; each comes with its index in the document, blank ones left out."""
    candidates: list[tuple[int, str]] = []
    parts: list[Part] = []
    dates: list[Dated] = []
    waiting = False
    for at, (index, text) in enumerate(lines[-MOST_LINES:]):
        line = bare(text)
        known = label(line)
        if known and known.kind == "section":
            parts.append(Part(index, "section", known.moved))
        elif known or relative_time(line) or not squash(line):
            continue
        elif bylines.is_label(line):
            parts.append(Part(index, "byline"))
            waiting = True
            continue
        elif found := _people(line, waiting=waiting) or _dated(index, line, context, dates) or _place(line, lines[at + 1 :], context):
            parts.append(Part(index, *found))
            _place_dates(dates, parts)
        elif people := _bare_name(line, at, lines, context, titled=bool(candidates)):
            parts.append(Part(index, "byline", people))
        else:
            candidates.append((index, line if not BULLET.match(text) else ""))
        waiting = False
    return Header(tuple((i, line) for i, line in candidates if line), tuple(parts), tuple(dates))


def title(header: Header, *, alone: bool) -> tuple[int, str] | None:
    """The line that is the title, with its index: the one that is repeated, else the first that is long enough.

    ``alone``: no paragraph follows, so that a single line is the text and no title.
    """
    able = [(i, line) for i, line in header.candidates if _can_be_title(line)]
    if not able or (alone and len(header.candidates) < 2):
        return None
    keys = [squash(line) for _, line in able]
    twice = next((able[n] for n, key in enumerate(keys) if len(key) > 11 and keys.count(key) > 1), None)
    long_enough = next(((i, line) for i, line in able if _is_long(line)), None)
    return twice or long_enough or able[0]


def _can_be_title(line: str) -> bool:
    many = len(line) // 2 if is_unspaced(line) else len(words(line))
    if not squash(line) or many > TITLE_WORDS or line[-1] in ",;" or "http" in line or "@" in line:
        return False
    return not (ends_sentence(line) and line.rstrip("\"”’»)")[-1:] in ".。" and many > 3)


def _is_long(line: str) -> bool:
    return len(words(line)) >= 3 or len(UNSPACED.findall(line)) >= 6


def _people(line: str, *, waiting: bool) -> tuple[str, Fields] | None:
    people = bylines.byline(line) or (bylines.names(line) if waiting else None)
    return ("byline", _as_fields(people)) if people else None


def _as_fields(people: bylines.People) -> Fields:
    said = (("authors", people.authors), ("contributors", people.contributors), ("editors", people.editors))
    fields: Fields = tuple((name, list(found)) for name, found in said if found)
    keep = people.rest and not relative_time(people.rest)
    return (*fields, ("notes", [people.rest])) if keep else fields


def _dated(index: int, line: str, context: Context, dates: list[Dated]) -> tuple[str, Fields] | None:
    """A line of dates, with what else it says: names, a place, times."""
    if len(line) > 200 or not (mentions := find_dates(line, lang=context.lang, order=context.order, collected=context.collected)):
        return None
    others: list[tuple[str, object]] = []
    for piece in _pieces(line, mentions):
        if people := bylines.byline(piece) or bylines.credits(piece):
            others += _as_fields(people)
        elif found := datelines.place(piece):
            others.append(("place", found))
        elif people := _person(piece):
            others += _as_fields(people)
        elif not relative_time(piece):
            others.append(("notes", [piece]))
    if len(words(" ".join(str(v) for n, v in others if n == "notes"))) > 10 or not (others or is_date_line(line, lang=context.lang)):
        return None
    placed = any(name == "place" for name, _ in others)
    dates += [Dated(index, mention, "dateline" if placed else "header") for mention in mentions]
    times: Fields = tuple(("notes", [mention.time]) for mention in mentions if mention.time)
    return "date", (*others, *times)  # type: ignore[return-value] # values are JSON


def _place_dates(dates: list[Dated], parts: Sequence[Part]) -> None:
    """A date right below a place belongs to the dateline."""
    if len(parts) > 1 and parts[-1].role == "date" and parts[-2].role == "place":
        dates[:] = [d._replace(zone="dateline") if d.index == parts[-1].index else d for d in dates]


def _pieces(line: str, mentions: Sequence[DateMention]) -> Iterator[str]:
    """What a line says besides its dates."""
    at = 0
    for start, end in [*((m.start_label, m.end) for m in mentions), (len(line), len(line))]:
        for piece in re.split(r"\s*[|•·]\s*", line[at:start]):
            if squash(piece):
                yield piece.strip(EDGES)
        at = max(at, end)


def _person(said: str) -> bylines.People | None:
    """A name without a label: two to four capitalised words."""
    return bylines.names(said) if 2 <= len(said.split()) <= 4 and not label(said) else None


def _place(line: str, below: Sequence[tuple[int, str]], context: Context) -> tuple[str, Fields] | None:
    """A place is one only on the line above the date."""
    found = datelines.place(line)
    if not found or not below or not is_date_line(bare(below[0][1]), lang=context.lang):
        return None
    return "place", (("place", found),)


def _bare_name(line: str, at: int, lines: Sequence[tuple[int, str]], context: Context, *, titled: bool) -> Fields | None:
    """A name without a label is an author beside the date, below the title."""
    if not titled or not (people := _person(line)) or people.rest:
        return None
    beside = [bare(lines[n][1]) for n in (at - 1, at + 1) if 0 <= n < len(lines)]
    return _as_fields(people) if any(is_date_line(other, lang=context.lang) or relative_time(other) for other in beside) else None
