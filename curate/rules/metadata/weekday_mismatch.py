"""A weekday that its date does not fall on.

Why it matters: one of the two is wrong, and it is a checksum for free: a random error in the date is caught six times
of seven. Of six real cases all were wrong years.

Left alone: dates before 1900 and those of the Julian calendar; a weekday that belongs to another phrase. Two repairs
are possible, so that none is made; the message names them.

Source: LanguageTool's DATE_WEEKDAY (issues 116, 1017); no tool for corpora looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from curate.anatomy import anatomy, span
from curate.anatomy.date_forms import has_weekday, plain_code
from curate.anatomy.dates import DateMention, find_dates
from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import has_digit, places

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OLD_STYLE = regex(r"julian|old style|\bO\.S\.", re.IGNORECASE)
YEAR = regex(r" \d{4}\b")

BEFORE = regex(
    r"[^\W\d_]{4,12},? (?:the |den |le |el )?"
    r"(?:[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?(?: de)?)$"
)
"""A word, a day and a month right before a year: the date grammar then says what they are."""

REACH, DAY_REACH = 45, 21
"""Code points before a year in which they stand, and in which the day does."""


def find(doc: Document) -> Iterator[Hit]:
    """Find dates of header, footer and body beside a weekday that does not fit."""
    parts = anatomy(doc)
    for dated in parts.dates:
        if _is_wrong(dated.mention):
            yield Hit(*span(doc, dated), message=_message(dated.mention))
    if parts.last < 0:
        return
    for blank in _blanks(doc.text, doc.lines[parts.first].start, doc.lines[parts.last].end):
        near = doc.text[max(0, blank - REACH) : blank]
        if (
            has_digit(near[-DAY_REACH:])
            and has_weekday(near, plain_code(likely(doc)))
            and (before := BEFORE.search(near))
        ):
            yield from _in_body(doc, blank - len(before[0]), blank + len(" 2024"))


def _blanks(text: str, start: int, end: int) -> Iterator[int]:
    """Where the blanks stand before years of two centuries."""
    for century in (" 19", " 20"):
        yield from (at for at in places(text, century, start, end) if YEAR.match(text, at))


def _in_body(doc: Document, start: int, end: int) -> Iterator[Hit]:
    """The hit for what may be a date of the body, behind a weekday."""
    mention = next(iter(find_dates(doc.text[start:end], lang=likely(doc))), None)
    if mention and mention.start == 0 and _is_wrong(mention) and doc.line_at(start) not in doc.view(_in_old_style):
        yield Hit(start, end, message=_message(mention))


def _in_old_style(doc: Document) -> frozenset[int]:
    """The lines that speak of the Julian calendar; looked for once, since a line may hold a thousand dates."""
    return frozenset(doc.line_at(match.start()) for match in OLD_STYLE.finditer(doc.text))


def _is_wrong(mention: DateMention) -> bool:
    day = mention.value or next(iter(mention.candidates), "")
    return mention.weekday_ok is False and day >= "1900"


def _message(mention: DateMention) -> str:
    """What day it was, and what fits: the same day in the years beside it, else the nearest day of that name."""
    day = date.fromisoformat(mention.value or mention.candidates[0])
    wanted = mention.weekday or 0
    years = [str(y) for y in (day.year - 1, day.year + 1) if _weekday(y, day.month, day.day) == wanted]
    nearest = day + timedelta((wanted - day.weekday() + 3) % 7 - 3)
    fits = f"it was in {' and '.join(years)}" if years else f"the nearest is {nearest}"
    return f"{day} was a {NAMES[day.weekday()]}, no {NAMES[wanted]}: {fits}"


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


RULE = Rule(
    code="META005",
    name="weekday-mismatch",
    message="the date does not fall on that weekday",
    find=find,
    severity=Severity.WARNING,
    phase=70,
    trigger=r"(?:19|20)\d\d",
    common=True,
    bad=(
        Example(f"Council approves harbour repairs\nWednesday, October 29, 2024\n{PARAGRAPH}"),
        Example(f"Der Hafen\nMontag, 29. Oktober 2024\n{PARAGRAPH}", lang="de"),
        Example(f"Le port\nvendredi 29 octobre 2024\n{PARAGRAPH}", lang="fr"),
    ),
    good=(
        Example(f"Council approves harbour repairs\nTuesday, October 29, 2024\n{PARAGRAPH}"),
        Example("Shares fell on Black Tuesday, October 29, 1929, and did not recover for years."),
        Example("The uprising began on Wednesday, October 25, 1917, by the Julian calendar."),
        Example("Wednesday’s vote and the October 29, 2024 ruling are separate."),
    ),
)
