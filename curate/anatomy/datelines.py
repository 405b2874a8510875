"""Where it was filed: "KYIV, Ukraine (AP) —" before the first sentence, or a place on a line of its own.

A single word in capitals is a place only with an agency, a country or a date behind it, or when it is one of the cities
that stand alone in news: NATO and BREAKING come before dashes too.

Source: AP Stylebook's cities that stand alone in datelines *(recalled)*; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
from typing import NamedTuple

CITIES = frozenset(
    "amsterdam athens atlanta baghdad baltimore bangkok beijing beirut berlin boston brussels cairo chicago cincinnati cleveland "
    "copenhagen dallas denver detroit djibouti dublin geneva gibraltar guatemala hanoi havana helsinki honolulu houston indianapolis "
    "islamabad istanbul jakarta jerusalem johannesburg kabul kyiv kuwait london luxembourg macau madrid mexico miami milan milwaukee "
    "minneapolis monaco montreal moscow munich nairobi oslo ottawa panama paris philadelphia phoenix pittsburgh prague quebec rome "
    "seattle seoul shanghai singapore stockholm sydney tehran tokyo toronto vienna vilnius warsaw washington zurich lisbon budapest "
    "hamburg köln frankfurt wien bern zürich münchen roma milano paris lyon marseille genève bruxelles lisboa madrid barcelona "
    "москва киев варшава прага берлин лондон ankara".split()
) | {"new york", "los angeles", "san francisco", "las vegas", "new orleans", "salt lake city", "st. louis", "hong kong", "new delhi",
     "mexico city", "rio de janeiro", "sao paulo", "são paulo", "vatican city", "kuwait city", "united nations", "tel aviv", "san diego"}  # fmt: skip
"""Cities that need no country behind them, in lower case."""

AGENCIES = (
    "AP|Reuters|REUTERS|AFP|dpa|DPA|EFE|ANSA|PAP|TASS|Xinhua|Bloomberg|UPI|APA|KNA|epd|sid|SID|dts|Belga|ANP|TT|NTB|Ritzau|STT|AA|DHA|İHA|"
    "Anadolu|Kyodo|Yonhap|PTI|ANI|IANS|CNN|BBC|VOA|NPR|RTR|UKRINFORM|Interfax|RIA|MTI|ČTK|ČTK|TASR|SITA|Hina|Tanjug|BTA|LUSA|Lusa|Reuters Health|Bernama|Antara|CP|AAP|PA"
)
_UPPER = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽİА-ЯІЇЄҐ][A-ZÀ-ÖØ-ÞŁŚŻČŠŽİА-ЯІЇЄҐ.’'\-]+"
_PROPER = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽİА-ЯІЇЄҐ][\w.’'\-]+"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? (?:Jan|Feb|M[aä]r|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|De[cz])[a-z]*\.?(?: \d{4})?"
INLINE = re.compile(
    rf"[\s\"“„*_]*(?P<place>(?P<city>{_UPPER}(?: (?:DE|OF|LA|DEL|DA|DO|UPON|ON)? ?{_UPPER}){{0,3}}|{_PROPER}(?: {_PROPER}){{0,2}}(?=\s*\((?:{AGENCIES})\)|/))"
    rf"(?:, (?P<country>{_PROPER}(?: {_PROPER}){{0,2}}))?)(?:/{_PROPER})?(?:,? (?P<date>{_MONTH}))?\s*(?:\((?P<agency>{AGENCIES})(?:/[\w ]+)?\))?"
    r"\s*(?:—|–|--|-{1,2}|\s-)\s*(?=[\w“\"„«‘'(])"
)
LABELS = frozenset(
    "breaking update exclusive live watch video opinion analysis review interview correction editorial photos explainer factbox".split()
)


class Dateline(NamedTuple):
    """Place, agency and day of a dateline, with its span in the line."""

    start: int
    end: int
    place: str
    agency: str | None = None
    date: str = ""
    """As written; it seldom has a year."""


def dateline(line: str) -> Dateline | None:
    """The dateline that a line begins with; None where it begins with something else.

    >>> dateline("KYIV, Ukraine (AP) — The wall fell.").place
    'Kyiv, Ukraine'
    >>> dateline("NATO — the alliance of 32 states — will meet.")
    """
    match = INLINE.match(line[:160])
    if not match or match["city"].lower().split()[0] in LABELS:
        return None
    if not _is_place(match):
        return None
    city = match["city"].title() if match["city"].isupper() else match["city"]
    place = ", ".join(filter(None, (city, match["country"])))
    return Dateline(match.start("place"), match.end(), place, match["agency"], match["date"] or "")


def _is_place(match: re.Match[str]) -> bool:
    """Whether what stands before the dash is a place: it is known as one, an agency reports from it, or both parts fit."""
    if match["city"].lower() in CITIES or match["agency"]:
        return True
    return match["city"].isupper() and bool(match["country"] or match["date"])


PLACE = re.compile(
    rf"(?P<city>{_PROPER}(?: (?:de|of|la|del|da|do|am|an der|upon|on|sur))?(?: {_PROPER}){{0,3}})(?:, (?P<country>{_PROPER}(?: (?:of|and|de) )?(?: ?{_PROPER}){{0,3}}))?"
)


def place(line: str) -> str | None:
    """The place that a line of a header names and nothing else: a town with its country, or a town that stands alone.

    >>> place("Kursk, Russia"), place("London"), place("Storm damages pier")
    ('Kursk, Russia', 'London', None)
    """
    bare = line.strip().rstrip(",.:—–- ")
    match = PLACE.fullmatch(bare) if len(bare) <= 60 else None
    if not match or not (match["country"] or bare.lower() in CITIES):
        return None
    return bare
