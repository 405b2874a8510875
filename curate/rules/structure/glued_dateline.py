"""Fields of the header that run into each other: "Lugano, SwitzerlandTuesday, October 29, 2024".

Why it matters: block elements joined without a separator hide place, author and date from every reader of dates.

Left alone: names with inner capitals (McMay), hashtags and products (BlackFriday, iOS18March): a complete date, a
label with a date, or "5 hours ago" has to stand right at the joint. Only lines of header and footer are looked at.

Source: own reading of scraped pages, 2026-11-24.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.anatomy.dates import find_dates, relative_time
from curate.model import Document, Hit, Line, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import has_digit

LONGEST = 120
"""Code points of a line that may be one of the header's."""

AGO = regex(r"(?<=[^\W\d_])(?=(?:(?:vor|hace|há|il y a|for)\s)?\d{1,2}\s)")
"""Where a time told from now may be glued to a word."""


def find(doc: Document) -> Iterator[Hit]:
    """Find the joints: each gets a line break."""
    parts = anatomy(doc)
    lang = doc.meta.get("lang")
    for line in (*doc.lines[: parts.first], *doc.lines[max(parts.last, parts.first - 1) + 1 :]):
        if len(line.text) <= LONGEST and has_digit(line.text):
            for at in sorted(set(_joints(line, lang if isinstance(lang, str) else None))):
                yield Hit(line.start + at, line.start + at, "\n")


def _joints(line: Line, lang: str | None) -> Iterator[int]:
    text = line.text
    yield from (match.start() for match in AGO.finditer(text) if relative_time(text[match.start() :]))
    for mention in find_dates(text, lang=lang):
        for at in (mention.start_label, mention.end):
            if 0 < at < len(text) and _joins(text[at - 1]) and _joins(text[at]):
                yield at
        time = text.find(mention.time, mention.start) if mention.time else 0
        if time > 0 and text[time - 1].isdigit() and text[time].isdigit():
            yield time


def _joins(char: str) -> bool:
    """Whether a date may be glued to a character: scripts without capitals write it into their sentences so."""
    return char.isdigit() or (char.isalpha() and char.lower() != char.upper())


RULE = Rule(
    code="STR002",
    name="glued-dateline",
    message="place, name or label runs into the date",
    find=find,
    severity=Severity.WARNING,
    phase=60,
    trigger=None,
    bad=(
        Example(
            f"Repairs\nLugano, SwitzerlandTuesday, October 29, 2024\n{PARAGRAPH}",
            f"Repairs\nLugano, Switzerland\nTuesday, October 29, 2024\n{PARAGRAPH}",
        ),
        Example(f"Repairs\nLondonOctober 29, 2024\n{PARAGRAPH}", f"Repairs\nLondon\nOctober 29, 2024\n{PARAGRAPH}"),
        Example(
            f"Repairs\nJen MillsPublished Jul 17, 2024\n{PARAGRAPH}",
            f"Repairs\nJen Mills\nPublished Jul 17, 2024\n{PARAGRAPH}",
        ),
        Example(f"Repairs\nMarch 7, 20247:55 AM\n{PARAGRAPH}", f"Repairs\nMarch 7, 2024\n7:55 AM\n{PARAGRAPH}"),
        Example(
            f"Repairs\nBy Ann PoePublished: 5 March 20245 min read\n{PARAGRAPH}",
            f"Repairs\nBy Ann Poe\nPublished: 5 March 2024\n5 min read\n{PARAGRAPH}",
        ),
        Example(
            f"Reparatur\nAnn Poevor 5 Stunden\n{PARAGRAPH}",
            f"Reparatur\nAnn Poe\nvor 5 Stunden\n{PARAGRAPH}",
            lang="de",
        ),
        Example(f"Repairs\nDylan Jones5 hours ago\n{PARAGRAPH}", f"Repairs\nDylan Jones\n5 hours ago\n{PARAGRAPH}"),
    ),
    good=(
        Example(f"Repairs\nKursk, Russia, Tuesday, October 29, 2024\n{PARAGRAPH}"),
        Example(f"Repairs\nMcMay and DeMarch sign the treaty\n{PARAGRAPH}"),
        Example(f"Repairs\nChapter5 hours of the tide and 12 of the wall\n{PARAGRAPH}"),
        Example("The BlackFriday hashtag rose again."),
        Example("Read the iOS18March release notes."),
        Example("港口\n截至2024年10月29日\n市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年。", lang="zh"),
    ),
)
