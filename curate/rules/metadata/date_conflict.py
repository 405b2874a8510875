"""What is known of the day of publication does not agree.

Why it matters: a field, a line of the header, an address and a file name that tell different days cannot all be right,
and whoever orders a corpus by date goes by the wrong one.

Left alone: days so near that time zones or a night shift explain them; the day of the last change; dates of the body
with a year, which are about the story. A body that says "on March 2" and nothing nearer, months away from the day of
publication, is a weak sign, and told as such.

Source: own reading; no tool for corpora compares them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from curate.anatomy import anatomy
from curate.anatomy.choice import publication
from curate.anatomy.date_forms import look_up, months
from curate.anatomy.dates import find_dates
from curate.anatomy.located import located
from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.sieve import sieved
from curate.text import has_digit

YEARLESS = sieved(
    r"\b(?:on|am|le|el|em|il|op)\s(?:(?P<day>\d{1,2})(?:er|\.)?\s(?:de\s)?(?P<month>[^\W\d_]{3,10})|"
    r"(?P<month_first>[^\W\d_]{3,10})\.?\s(?P<day_last>\d{1,2}))\b(?!,?\s(?:de\s)?\d{4}|\s?[-–:%]|(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
"""A day and a month without a year, behind the small word that makes a day of them."""

LEAD = 3
"""Paragraphs at the body's beginning in which days are near the day of publication."""


def find(doc: Document, *, days: int = 2, far: int = 60) -> Iterator[Hit]:
    """Find sources more than ``days`` days apart, and a lead whose days are more than ``far`` days from all of them."""
    parts = anatomy(doc)
    known = _sources(doc)
    for name, day in known[1:]:
        if abs((day - known[0][1]).days) > days:
            said = f"the {known[0][0]} says {known[0][1]}, the {name} {day}"
            yield Hit(None, None, variant="sources", message=said)
    if known and parts.last >= 0:
        start, end = doc.lines[parts.first].start, doc.lines[min(parts.first + LEAD - 1, parts.last)].end
        if has_digit(doc.text[start:end]):
            yield from _far_leads(doc, (start, end), known[0][1], far)


def _sources(doc: Document) -> list[tuple[str, date]]:
    """The days that field, header or footer, address and file name tell, where they tell one; the surest first."""
    dated = publication(anatomy(doc).dates)
    given = doc.meta.get("date")
    field = find_dates(given)[:1] if isinstance(given, str) else ()
    told = [("field", mention.value) for mention in field]
    if dated and dated.mention.label != "updated":
        told.append((dated.zone, dated.mention.value))
    told += [(name, mention.value) for name, mention in located(doc.meta)]
    return [(name, date.fromisoformat(day)) for name, day in told if day and len(day) == len("2024-10-29")]


def _far_leads(doc: Document, span: tuple[int, int], day: date, far: int) -> Iterator[Hit]:
    """The first day of the lead, where all of them lie far from the day of publication, whatever their year is."""
    found = []
    for match in YEARLESS.finditer(doc.text, *span):
        name, number = match["month"] or match["month_first"], int(match["day"] or match["day_last"])
        _, numbers = look_up(months(likely(doc)), name) or (0, ())
        found += [(match, apart) for month in numbers[:1] if (apart := _apart(day, month, number)) is not None]
    if found and all(apart > far for _, apart in found):
        match, apart = found[0]
        message = f"“{match[0]}” is {apart} days from the day of publication, {day}"
        yield Hit(match.start(), match.end(), variant="body", message=message, confidence=0.5)


def _apart(day: date, month: int, number: int) -> int | None:
    """Days from a day to the nearest one with that month and number; None where no year has it."""
    found = []
    for year in range(day.year - 1, day.year + 2):
        try:
            found.append(abs((date(year, month, number) - day).days))
        except ValueError:
            continue
    return min(found, default=None)


HEAD = "Council approves harbour repairs\n2024-11-13\n"

RULE = Rule(
    code="META007",
    name="date-conflict",
    message="what is known of the day of publication does not agree",
    find=find,
    severity=Severity.INFO,
    phase=70,
    trigger=None,
    bad=(
        Example(f"{HEAD}{PARAGRAPH}", meta=(("filename", "2023-05-01_wall.txt"),)),
        Example(f"{HEAD}{PARAGRAPH}", meta=(("date", "2024-01-13"),)),
        Example(PARAGRAPH, meta=(("date", "2024-11-13"), ("url", "https://example.org/2023/11/13/wall"))),
        Example(f"{HEAD}In a statement issued on March 2, the council said the wall would be closed.\n{PARAGRAPH}"),
    ),
    good=(
        Example(f"{HEAD}{PARAGRAPH}", meta=(("filename", "20241112-wall.txt"),)),
        Example(f"{HEAD}{PARAGRAPH}", meta=(("filename", "000_23530c56ca5c3fd8.txt"),)),
        Example(f"Repairs\nUpdated: 2024-11-13\n{PARAGRAPH}", meta=(("url", "https://example.org/2023/11/13/wall"),)),
        Example(f"{HEAD}In a warning issued on November 9, the council said the wall would be closed.\n{PARAGRAPH}"),
        Example(f"{HEAD}The wall opened on May 4, 1931, in the presence of the king.\n{PARAGRAPH}"),
    ),
)
