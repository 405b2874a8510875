"""A date that cannot be the day of publication.

Why it matters: 30 February is a damaged date, 1970-01-01 a missing one in disguise, a day after the crawl a wrong one.

Left alone: one day after the crawl (time zones); dates in the body, which may lie ahead; a day that another order of
its figures makes possible. Without ``collected`` no date counts as a future one: a clock never decides.

Source: own reading; newspaper4k issue 575.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from curate.anatomy import anatomy, span
from curate.anatomy.dates import find_dates
from curate.model import Document, Hit, Json, Severity
from curate.rule import PARAGRAPH, Example, Rule

SENTINELS = ("1970-01-01", "1900-01-01", "0001-01-01")
"""What programs write where they know no date."""

FIRST = "1600"
"""Newspapers are not older."""


def find(doc: Document) -> Iterator[Hit]:
    """Find the article's date where it cannot be right."""
    parts = anatomy(doc)
    for dated in parts.dates:
        mention = dated.mention
        reason = (
            "no calendar has this day"
            if mention.confidence == "impossible"
            else _wrong(mention.value, doc.meta.get("collected"))
        )
        if reason and (dated.row in parts.date.lines or mention.confidence == "impossible"):
            yield Hit(*span(doc, dated), message=reason)
    given = doc.meta.get("date")
    if isinstance(given, str) and (reason := _given(given, doc.meta.get("collected"))):
        yield Hit(0, len(given), field="date", message=reason)


def _given(said: str, collected: Json) -> str:
    mention = next(iter(find_dates(said)), None)
    if mention and mention.confidence == "impossible":
        return "no calendar has this day"
    return _wrong(mention.value if mention else None, collected)


def _wrong(value: str | None, collected: Json) -> str:
    """Why a day cannot be that of publication, "" where it can."""
    if not value:
        return ""
    if value in SENTINELS:
        return f"{value} stands for a missing date"
    if value < FIRST:
        return f"{value} lies before the first newspapers"
    if isinstance(collected, str) and value > _day_after(collected):
        return f"{value} lies after the day of the crawl, {collected}"
    return ""


def _day_after(day: str) -> str:
    try:
        return str(date.fromisoformat(day[:10]) + timedelta(days=1))
    except (ValueError, OverflowError):
        return "9999"


RULE = Rule(
    code="META006",
    name="impossible-date",
    message="this cannot be the day of publication",
    find=find,
    severity=Severity.ERROR,
    phase=70,
    trigger=None,
    bad=(
        Example(f"Council approves harbour repairs\n2024-02-30\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\n2042-11-13\n{PARAGRAPH}", meta=(("collected", "2024-11-14"),)),
        Example(f"Council approves harbour repairs\n1970-01-01\n{PARAGRAPH}"),
    ),
    good=(
        Example(f"Council approves harbour repairs\n2024-02-29\n{PARAGRAPH}", meta=(("collected", "2024-11-14"),)),
        Example(f"Council approves harbour repairs\n2024-11-15\n{PARAGRAPH}", meta=(("collected", "2024-11-14"),)),
        Example(f"Council approves harbour repairs\nMonday 10.29.2012\n{PARAGRAPH}"),
        Example(
            f"The next vote\n2024-11-13\n{PARAGRAPH} The next one is on November 3, 2026.",
            meta=(("collected", "2024-11-14"),),
        ),
    ),
)
