"""Lines that are a number and what it counts: counters of comments and views, minutes to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from curate.automata import Automaton, searching
from curate.beginnings import starts
from curate.labels.keys import Label, alternatives, bare, fold, phrases
from curate.phrases_counts import BUTTONS, COUNT_CLOSERS, COUNT_OPENERS, MARKLESS, MINUTES, READING, SCALES, UNITS
from curate.regex import regex
from curate.text import has_digit

LONGEST = 90
"""Most characters of such a line."""

NUMBER = r"(?:\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?(?:[kmb]|[万萬만천]| ?(?:тыс|млн|tys|tsd)\.?)|\d+)"


@cache
def _pair() -> re.Pattern[str]:
    """A number with its noun, in either order; compiled when the first line with a number comes."""
    noun = "|".join(f"(?:{alternatives(phrases(table))})" for table in UNITS.values())
    return regex(
        rf"(?P<n1>{NUMBER}) ?(?P<u1>{noun})(?!\w)"
        rf"|(?P<u2>{noun}) ?(?:: ?|[(\[] ?)(?P<n2>{NUMBER}) ?[件条条개次回]?[)\]]?(?!\w)"
        rf"|(?P<u3>{alternatives([*MARKLESS, *BUTTONS])}) ?(?P<n3>{NUMBER}) ?[件条개次回]?(?!\w)"
    )


BETWEEN = regex(r"[ ,·•|/;–—-]*")

OPENING = regex(rf"[\W_]*(?:(?:{COUNT_OPENERS})?(?: ?all)? )?")

CLOSING = regex(rf" ?(?:{COUNT_CLOSERS})?[\s·•|»›>→*\-–—▼]*")

THOUGHTS = regex(r"(?P<n>\d+) (?:thoughts?|responses?|replies|comments?) (?:on|to) [“\"«„].+[”\"»“]")
"""How blog software heads the comments, with the title in quotation marks."""

BILLIONS = frozenset({"views", "shares", "likes", "reads"})
"""Nouns beside which b is a thousand million; in Turkish it is a thousand."""


@cache
def _minutes() -> re.Pattern[str]:
    """How pages say how long a text takes to read; compiled as `_pair`."""
    return regex("|".join(_reading()))


def _reading() -> Iterator[str]:
    number = r"(?:(?:ca|circa|about|approx|env|environ|około|ok|примерно|около|约|約) ?)?\d{1,3}(?: ?[-–] ?\d{1,3})?"
    return (pattern.replace("{n} ", "{n} ?-?").replace("{n}", number) for pattern in READING)


def sign_of_reading() -> str:
    """A number or another beginning of such a note, and minutes behind it."""
    begun = set().union(*map(starts, _reading())) - {""}
    return rf"(?:\pN|{'|'.join(sorted(begun))}).*(?:{'|'.join(MINUTES)})"


LOOSE = regex(r"[:.()\[\]~≈|·•*]+")


@cache
def nouns() -> Mapping[str, str]:
    """What is counted, as it is folded, to the counter's name."""
    known = {fold(phrase): name for name, table in UNITS.items() for phrase in phrases(table)} | BUTTONS
    return known | {bare(phrase): name for phrase, name in known.items()}


def counter(folded: str) -> Label | None:
    """Counters that fill a folded line, with their values; comments first where the line opens with "view all".

    >>> counter("3,482 views 12 likes")
    Label(kind='counter', moved=(('counters', {'views': 3482, 'likes': 12}),))
    """
    if len(folded) > LONGEST or not has_digit(folded) or folded.endswith(".") or not _noun()(folded):
        return None
    opening = OPENING.match(folded)
    at = opening.end() if opening else 0
    counts: dict[str, int] = {}
    while pair := _pair().match(folded, at):
        name, value = read_pair(pair)
        if value is None:
            return None
        counts.setdefault(name, value)
        at = BETWEEN.match(folded, pair.end()).end()  # type: ignore[union-attr]  # it matches nothing too
    whole = counts and CLOSING.fullmatch(folded, at)
    return Label("counter", (("counters", counts),)) if whole else None


def sign_of_counter() -> str:
    """A number and a noun, in either order, after the words that open a counter."""
    noun = "|".join(map(re.escape, sorted(nouns())))
    number = rf"\pN[\pN.,' ]*(?:{'|'.join(SCALES)})?\.? ?"
    return rf"(?:(?:{COUNT_OPENERS})?(?: ?all)? )?(?:{number}(?:{noun})|(?:{noun}) ?[:(\[]? ?\pN)"


@cache
def _noun() -> Automaton:
    """The noun of a counter anywhere in a line; it takes long to compile the pattern that says more."""
    return searching(["|".join(map(re.escape, nouns()))])


def thoughts(folded: str) -> Label | None:
    """The heading of the comments with the title in quotation marks, as blogs have it.

    >>> thoughts("3 thoughts on “the wall falls”")
    Label(kind='counter', moved=(('counters', {'comments': 3}),))
    """
    found = THOUGHTS.fullmatch(folded)
    return Label("counter", (("counters", {"comments": int(found["n"])}),)) if found else None


def sign_of_thoughts() -> str:
    """A number and what blog software calls comments."""
    return r"\pN+ (?:thought|response|repl|comment)"


def read_pair(pair: re.Match[str]) -> tuple[str, int | None]:
    """The counter's name and value; none where nobody can know what b stands for."""
    noun = pair["u1"] or pair["u2"] or pair["u3"]
    number = pair["n1"] or pair["n2"] or pair["n3"]
    if number.endswith("b") and noun not in BILLIONS:
        return nouns()[noun], None
    return nouns()[noun], read_number(number)


def read_number(number: str) -> int:
    """The value of a counted number: grouped, abbreviated with a decimal mark, or said twice.

    >>> read_number("3.482"), read_number("1,2k"), read_number("1.5万")
    (3482, 1200, 15000)
    """
    if doubled := re.fullmatch(r"(\d+) \1", number):
        number = doubled[1]
    mark = re.search(r"[^\d.,' ]+", number)
    if not mark:
        return int(re.sub(r"\D", "", number))
    return round(float(number[: mark.start()].strip().replace(",", ".")) * SCALES[mark[0]])


def reading_time(folded: str, line: str) -> Label | None:
    """How many minutes a text takes to read; the line goes to the record's notes as it stands.

    >>> reading_time("lesedauer: ca. 4 minuten", "Lesedauer: ca. 4 Minuten")
    Label(kind='reading-time', moved=(('notes', ('Lesedauer: ca. 4 Minuten',)),))
    """
    if len(folded) > LONGEST or not has_digit(folded):
        return None
    if not any(word in folded for word in MINUTES):
        return None
    loose = " ".join(LOOSE.sub(" ", folded).split())
    return Label("reading-time", (("notes", (line.strip(),)),)) if _minutes().fullmatch(loose) else None
