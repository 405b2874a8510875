"""Tokenisers whose tokens were joined with blanks, and detokenisers that join half of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from curate.injection.damage import Clean, Damage, Kind, Spot, Tool, at_matches
from curate.model import Safety
from curate.regex import regex

TREEBANK: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("marks", regex(r"(?<=[\w)%])(?=[,;:](?:\s|$))"), " "),
    ("marks", regex(r"(?<=\w)(?=[?!](?:\s|$))"), " "),
    ("marks", regex(r"(?<=[^\W\d_]{3}|\d{3})(?=\.$)", re.MULTILINE), " "),
    ("contractions", regex(r"(?<=[^\W\d_])(?=n[’']t\b)"), " "),
    ("contractions", regex(r"(?<=[^\W\d_])(?=[’'](?:s|re|ve|ll|d|m)\b)"), " "),
    ("symbols", regex(r"(?<=[$£])(?=\d)"), " "),
    ("symbols", regex(r"(?<=\d)(?=%)"), " "),
    ("brackets", regex(r"\((?=\w)"), "-LRB- "),
    ("brackets", regex(r"(?<=\w)\)"), " -RRB-"),
)
"""Where the Penn Treebank's tokeniser, a script for sed, sets blanks, or other tokens."""

GROUPED = regex(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d]|[.,]\d)")
INNER_MARK = regex(r"(?<=[.,])")
"""Where a tokeniser that splits at every mark, with a detokeniser that joins marks to the left, tears a number."""

UNITS = "million|billion|percent|Millionen|Milliarden|Prozent|millones|por ciento"
"""Words that say that a number is a decimal."""

EUROPEAN = ("en", "de", "es", "it", "pt", "tr", "nl")


def treebank(clean: Clean, rng: Random) -> Iterator[Spot]:
    """All tokens of a text with a blank between."""
    del rng
    for kind, pattern, after in TREEBANK:
        for match in pattern.finditer(clean.text):
            yield Spot(*match.span(), after, kind)


def torn(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Numbers torn behind the marks of their thousands: three zeros are no number of their own, other digits may be."""
    del rng
    for number in GROUPED.finditer(clean.text):
        groups = re.split("[.,]", number[0])[1:]
        kind = "zeros" if all(group == "000" for group in groups) else "other groups"
        for place in INNER_MARK.finditer(clean.text, *number.span()):
            yield Spot(*place.span(), " ", kind)


def _blank_behind(kind: str, pattern: str) -> Damage:
    place = regex(pattern)

    def damage(clean: Clean, rng: Random) -> Iterator[Spot]:
        yield from (spot._replace(kind=kind) for spot in at_matches(place, lambda _: " ", 1.0)(clean, rng))

    return damage


TOOLS = (
    Tool(
        "Treebank tokens joined",
        "a blank between all tokens",
        (
            Kind("marks", ("PUN004",)),
            Kind("contractions", ("PUN002",)),
            Kind("symbols", ("NUM003",)),
            Kind("brackets", ("PUN003",)),
        ),
        treebank,
        languages=("en",),
    ),
    Tool(
        "numbers detokenised",
        "tokens split at every mark, and marks joined to the left",
        (Kind("zeros", ("NUM001",)), Kind("other groups", ("NUM001",), Safety.UNSAFE)),
        torn,
        languages=EUROPEAN,
    ),
    Tool(
        "initials detokenised",
        "U. S. for U.S.",
        (Kind("initials", ("PUN001",)),),
        _blank_behind("initials", r"(?<=\b[UD]\.)(?=[SCKN]\.)|(?<=\d [ap]\.)(?=m\.)"),
        languages=("en",),
    ),
    Tool(
        "typographer's blank in decimals",
        "a blank before every point, those of decimals too",
        (Kind("decimals", ("NUM002",)),),
        _blank_behind("decimals", rf"(?<=\d)(?=[.,]\d{{1,2}} (?:{UNITS})\b)"),
        languages=("en", "de", "es"),
    ),
    Tool(
        "typographer's blank in times",
        "a blank before every colon, those of times too",
        (Kind("times", ("NUM004",)),),
        _blank_behind("times", r"(?<=\d)(?=:\d\d [ap]\.?m\b)"),
        languages=("en",),
    ),
    Tool(
        "digits split from letters",
        "21 st for 21st",
        (Kind("ordinals", ("NUM004",)),),
        _blank_behind("ordinals", r"(?<=\d)(?=(?:st|nd|rd|th)\b)"),
        languages=("en",),
    ),
)
"""Blanks where there were none."""
