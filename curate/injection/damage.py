"""What a damaging tool is, and the places that it damages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random
from typing import TypeVar

from curate.model import Fields, Safety
from curate.tuples import NamedTuple

SHARE = 0.5
"""Of the places that a tool could damage, those that it does: the rest shows whether it is left alone."""

T = TypeVar("T")


class Clean(NamedTuple):
    """A text without damage, one paragraph a line, and what is known of it; "" where it is not."""

    id: str
    text: str
    lang: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    """ISO 8601."""


class Spot(NamedTuple):
    """A place in a clean text, and what the tool leaves there."""

    start: int
    end: int
    after: str
    kind: str = ""
    """Name of one of the tool's kinds; "" where it has one only."""
    fields: Fields = ()
    """What a record has to say once the place is mended."""


class Kind(NamedTuple):
    """A defect that a tool causes: a row of the table."""

    name: str
    rules: tuple[str, ...]
    """Codes of the rules that it is the business of."""
    fix: Safety = Safety.SAFE
    """How far a fix can go at best: an unsafe one is not expected to be made, and none to exist."""


Change = Callable[[str], str]
"""What a tool makes of some characters."""

Damage = Callable[[Clean, Random], Iterable[Spot]]
"""The places that a tool damages in a text, in any order; the first of two that overlap counts."""

Write = Callable[[Sequence[tuple[str, bool]]], bytes]
"""The bytes of a file from the pieces of its text, each with whether it is to be damaged."""


class Tool(NamedTuple):
    """A tool of the world, and what it does to text."""

    name: str
    said: str
    """What happens, for the table."""
    kinds: tuple[Kind, ...]
    damage: Damage
    write: Write | None = None
    """Where the damage is one of bytes: how they are written."""
    page: bool = False
    """Whether the text stands in a page that says title, author and date, so that nothing else has to."""
    languages: tuple[str, ...] = ()
    """Languages whose text it damages: elsewhere the same is right; none: all."""


def some(rng: Random, found: Iterable[T], share: float = SHARE) -> Iterator[T]:
    """A share of what was found, drawn one by one, and at least one where there is any."""
    everything = [*found]
    kept = [one for one in everything if rng.random() < share]
    yield from kept or ([rng.choice(everything)] if everything else [])


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs of a clean text."""
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def runs(text: str, pattern: re.Pattern[str], change: Change | None, span: tuple[int, int]) -> Iterator[Spot]:
    """A spot for each match of a pattern in a span that a change makes something else of; without one, for each."""
    for match in pattern.finditer(text, *span):
        after = change(match[0]) if change else match[0]
        if not change or after != match[0]:
            yield Spot(*match.span(), after)


def in_paragraphs(pattern: re.Pattern[str], change: Change | None = None) -> Damage:
    """Damage to all matches of a pattern in a share of the paragraphs: what comes from elsewhere is pasted whole."""

    def damage(clean: Clean, rng: Random) -> Iterator[Spot]:
        spoiled = ([*runs(clean.text, pattern, change, span)] for span in paragraphs(clean.text))
        for spots in some(rng, filter(None, spoiled)):
            yield from spots

    return damage


def at_matches(pattern: re.Pattern[str], change: Change, share: float = SHARE) -> Damage:
    """Damage to a share of the matches of a pattern."""

    def damage(clean: Clean, rng: Random) -> Iterator[Spot]:
        yield from some(rng, runs(clean.text, pattern, change, (0, len(clean.text))), share)

    return damage


def whole(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Damage to a text as a whole, of which every character is written again."""
    del rng
    yield Spot(0, len(clean.text), clean.text)
