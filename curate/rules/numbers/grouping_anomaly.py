"""A number whose groups fit no way of writing numbers: ``$12,34 million``, ``1,0000 jobs``; or two ways in one text.

Why it matters: a digit is lost or one too many, and nobody can tell which, so it is only reported. Where a text writes
both 1,234.56 and 1.234,56 a reader of numbers takes thousands for units.

Left alone: the grouping of India (10,00,000), decimal commas where the language has them, groups of four in Chinese and
Japanese, dates (June 20,2011), chemical names (1,2-dichloroethane), lists, scores, coordinates and whatever has neither
a currency before it nor a unit behind it.

Source: the grouping sizes of Unicode CLDR; own reading of 54,000 articles, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import AMOUNT, BLANK, CURRENCY
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

GROUPED = regex(r"\d(?<![\w.,:/–-].)\d{0,2}(?:,\d+)+(?:\.\d+)?(?![\w,./–-]*\d|-\w)")
"""This and the two below begin with a digit and only then look behind it: searching is ten times as fast so."""

COMMA = regex(r",(?<=\d,)\d")
"""What all numbers with groups have; only lines with it are read."""

WELL_FORMED = regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?")
"""Groups of three, or the Indian way: two by two before the last three."""

COUNTED = regex(rf"{BLANK}(?:people|jobs|units|troops|votes|dollars|euros|pounds|rupees|homes|workers|shares|cases)\b")
"""What is counted in whole numbers."""

BEHIND_POINT = regex(r",(?<=\.\d{3},)\d")
POINTED = regex(r"\d(?<![\w.,].)\d{0,2}(?:\.\d{3})+,\d{1,2}(?![\w.,]*\d)")
COMMAED = regex(r"\d(?<![\w.,].)\d{0,2}(?:,\d{3})+\.\d{1,2}(?![\w.,]*\d)")


def find(doc: Document) -> Iterator[Hit]:
    """Find badly grouped numbers of English texts, and the rarer of two ways to write them in any text."""
    if likely(doc) == "en":
        bad = (match for match in matches(GROUPED, doc, COMMA) if not WELL_FORMED.fullmatch(match[0]))
        yield from (Hit(*match.span(), None, Safety.NONE, "groups") for match in bad if _is_quantity(doc, match))
    pointed = [*matches(POINTED, doc, BEHIND_POINT)]
    commaed = [*matches(COMMAED, doc, COMMA)] if pointed else []
    rarer = min(pointed, commaed, key=len)
    yield from (Hit(*match.span(), None, Safety.NONE, "two-ways") for match in rarer if pointed and commaed)


def _is_quantity(doc: Document, match: re.Match[str]) -> bool:
    """Whether a currency stands before a number, or a magnitude or a noun that is counted behind it."""
    if CURRENCY.search(doc.text, max(0, match.start() - 6), match.start()):
        return True
    return AMOUNT.match(doc.text, match.end()) is not None or COUNTED.match(doc.text, match.end()) is not None


RULE = Rule(
    code="NUM005",
    name="grouping-anomaly",
    message="digits in groups that fit no way of writing numbers",
    find=find,
    severity=Severity.INFO,
    phase=91,
    trigger=r"\d,\d\d?(?:[^0-9]|\z)|\d,\d{4}|\.\d{3},\d",
    bad=(
        Example("The yard lost $14,27 million and 2,0000 jobs."),
        Example("It sold 20,00,0 units."),
        Example("The sum is 2,345.67 here and 2.345,67 there."),
    ),
    good=(
        Example("Es waren 4,5 Prozent.", lang="de"),
        Example("The plan costs Rs 20,00,000.", lang="en-IN"),
        Example("It has 20,000,000 readers and cost $1,234.50."),
        Example("1,3-butadiene and 2,4-D"),
        Example("人口は2,0000人", lang="ja"),
        Example("Between June 20,2011 and Nov. 6,2012 it lost 6,4 and 6,3."),
    ),
)
