"""Where it was filed: "KYIV, Ukraine (AP) —" before the first sentence, or a place on a line of its own.

A dateline is places and a day, an agency, and a mark that ends it. An agency's name in brackets proves it; without one,
a place in capitals counts only with a country or a day behind it, or where it is one of the cities that stand alone in
news: NATO and BREAKING come before dashes too. Japanese, Korean and Chinese agencies have forms of their own.

Source: AP Stylebook's datelines *(recalled)*; own reading of agencies in twenty languages, 2026-11-26.
"""

from __future__ import annotations

from curate.anatomy.agencies import AGENCIES, BEHIND, CITIES
from curate.regex import regex
from curate.text import squash, words
from curate.tuples import NamedTuple

__all__ = ["CITIES", "Dateline", "dateline", "place"]

LONGEST = 120
"""Code points in which a dateline ends."""

MOST_PIECES, MOST_WORDS = 5, 5
"""Places and days between commas, and words of each."""

_UPPER = "A-ZÀ-ÖØ-Þ\u0100-\u017fА-ЯЁІЇЄҐЂЈЉЊЋЏ\u0600-\u06ff\u0900-\u09ff"
_WORD = rf"[{_UPPER}][\w.’'\u0900-\u09ff\-]*"
_JOINT = r"(?:de|of|la|del|da|do|upon|on|am|an|der|sur|and|y|e|et|und|und|en|i|и|в)"
PLACES = regex(rf"{_WORD}(?:(?:[ /]|\s/\s)(?:{_JOINT} ){{0,2}}{_WORD}){{0,5}}")
"""A place of one or several words, or several places."""

DAY = regex(
    r"\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?(?:\s(?:de\s)?\d{4})?|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?|"
    r"\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d\d)|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
"""A day, a year or a weekday, in Latin or Cyrillic letters."""

BRACKET = regex(
    rf"(?:\((?P<agency>{AGENCIES})(?:[/,;-][^()]{{1,30}})?\)|/(?P<slashed>{AGENCIES})/)"
    r"(?:\s*[.:]?\s*(?:—|–|-{1,2}|=)+|\s*[.:]|(?=\s+[\w“\"„«‘']))\s*"
)
DASH = regex(rf"\s*(?:—|–|--|\s-|\.-)\s*(?:(?P<behind>{BEHIND})\b\.?\s*(?:[—–-]\s*)?)?(?=[\w“\"„«‘'(])")
IN_LETTERS = regex("[^,\\d]*?[a-z]")
"""A small letter before the first comma or figure: no place in capitals."""

DASHES = ("—", "–", "-")
APART = regex(r",\s*|(?<=[^\W\d_]{5})\.\s+(?=\d)|(?<=\w)\s+(?=\d{1,2}\.?\s[^\W\d_])")
"""What stands between the pieces of a dateline."""

ANSA = regex(r"\((?P<agency>ANSA|AGI|Adnkronos|AGENPARL)\)\s*[-–—]\s*(?P<head>[A-Z][^-–—]{2,40}?)\s*[-–—]\s*")
"""Italian agencies stand before the place."""

HAN = "\u3400-\u9fff"
ASIAN = (
    regex(
        r"\s*[(\[【](?P<place>[^\[\]【】=＝]{1,25}?)\s?[=＝]\s?(?P<agency>(?![^)\]】]*(?:기자|칼럼니스트|특파원|PD))[^()\[\]【】=＝]{2,15})[)\]】]\s*"
        r"(?:[가-힣 ·]{2,30}?\s(?:기자|특파원|통신원|논설위원)\s*(?:[=＝]\s*)?)?"
    ),
    regex(
        r"\s*[【［\[](?P<place>[^】］\]＝=\s]{1,12}?)(?:\s(?P<date>\d{1,2}日)\s)?(?P<agency>共同|時事|ロイター|ＡＰ|ＡＦＰ時事)[】］\]]\s*-?\s*"
    ),
    regex(
        rf"\s*[（(]?(?P<agency>新华社|新華社|中新社|中新网|中央社)(?:記者[{HAN}]{{2,4}})?(?P<place>[{HAN}]{{2,8}}?)"
        rf"(?P<date>\d{{1,2}}(?:月\d{{1,2}})?日)[专專]?[电電讯訊](?:[)）]|\s*[（(]记者[{HAN}、\s]{{2,20}}[）)])?\s*"
    ),
)
"""Forms of Korean, Japanese and Chinese agencies."""

ASIAN_STARTS = (*"([【［（", "新华社", "新華社", "中新社", "中新网", "中央社")
"""What those forms begin with."""

STATE = regex(r"[A-Z]{2}|(?:[A-Z]\.){2,3}")

LABELS = frozenset(
    "in at by from the photo foto image credit breaking update exclusive live watch video opinion analysis review interview correction editorial photos explainer factbox file".split()
)
"""First words of what is no place."""


class Dateline(NamedTuple):
    """Place, agency and day of a dateline, with its span in the line."""

    start: int
    end: int
    place: str | None
    """None where only the agency is named."""
    agency: str | None = None
    date: str = ""
    """As written; it seldom has a year."""


def dateline(line: str) -> Dateline | None:
    """The dateline that a line begins with; None where it begins with something else.

    >>> dateline("KYIV, Ukraine (AP) — The wall fell.").place
    'Kyiv, Ukraine'
    >>> dateline("NATO — the alliance of 32 states — will meet.")
    """
    head = line[: LONGEST + 40]
    start = len(head) - len(head.lstrip(' \t"“„*_\ufeff'))
    asian = _asian(head) if head.lstrip().startswith(ASIAN_STARTS) else None
    bracketed = "(" in head or "/" in head
    agency = _agency_first(head, start) or _bracketed(head, start) if bracketed and not asian else None
    return asian or agency or _dashed(head, start)


def _asian(head: str) -> Dateline | None:
    found = next(filter(None, (form.match(head) for form in ASIAN)), None)
    if not found:
        return None
    named = found.groupdict()
    return Dateline(found.start() + len(found[0]) - len(found[0].lstrip()), found.end(), named["place"].strip(), named["agency"].strip(), named.get("date") or "")  # fmt: skip


def _agency_first(head: str, start: int) -> Dateline | None:
    found = ANSA.match(head, start) if head.startswith("(", start) else None
    pieces = _pieces(found["head"]) if found else None
    return Dateline(start, found.end(), *pieces[:1], found["agency"], pieces[1]) if found and pieces else None


def _bracketed(head: str, start: int) -> Dateline | None:
    """Places and a day, or nothing, before an agency in brackets."""
    found = BRACKET.search(head, start, LONGEST)
    if not found:
        return None
    agency = found["agency"] or found["slashed"]
    if found.start() == start:
        return Dateline(start, found.end(), None, agency)
    pieces = _pieces(head[start : found.start()])
    return Dateline(start, found.end(), pieces[0], agency, pieces[1]) if pieces and pieces[0] else None


def _dashed(head: str, start: int) -> Dateline | None:
    """A place in capitals before a dash that is known as one, or that a country or a day follows."""
    # The place is in capitals: a small letter behind the first is the end of the search for most texts.
    if head[start + 1 : start + 2].islower() or not any(map(head.__contains__, DASHES)):
        return None
    found = DASH.search(head, start, LONGEST)
    said = head[start : found.start()] if found else ""
    pieces = None if IN_LETTERS.match(said) else _pieces(said)
    if not found or not pieces or not pieces[0]:
        return None
    city = APART.split(said)[0]
    proved = squash(city) in CITY_KEYS or pieces[1] or "," in pieces[0]
    return Dateline(start, found.end(), pieces[0], found["behind"], pieces[1]) if city.isupper() and proved else None


CITY_KEYS = frozenset(map(squash, CITIES))


def _pieces(head: str) -> tuple[str | None, str] | None:
    """The places and the day of what stands before the end of a dateline; None where something else stands there."""
    parts = [part.strip() for part in APART.split(head.strip(" ,:")) if part.strip()]
    places = [part for part in parts if not DAY.fullmatch(part)]
    days = [part for part in parts if DAY.fullmatch(part)]
    if len(parts) > MOST_PIECES or parts[len(places) :] != days or not all(map(_is_place, places)):
        return None
    if places and (places[0].lower().split()[0] in LABELS):
        return None
    return ", ".join(map(_cased, places)) or None, ", ".join(days)


def _is_place(part: str) -> bool:
    return len(words(part)) <= MOST_WORDS and PLACES.fullmatch(part) is not None


def _cased(part: str) -> str:
    """The first of several places, and as places are written where it is in capitals, but for states: CA, U.S."""
    first = part.split("/", maxsplit=1)[0].strip()
    return first.title().replace("i\u0307", "i") if first.isupper() and not STATE.fullmatch(first) else first


_PROPER = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽİА-ЯІЇЄҐ][\w.’'\-]+"
PLACE = regex(
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
