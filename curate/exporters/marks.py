"""Damage made visible: characters that nobody sees, and spans of a text with what happened there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from curate.regex import regex
from curate.tuples import NamedTuple

UNSEEN = (
    r"\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1680\u2000-\u200f\u2028-\u202f"
    r"\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff"
)
"""Code points without a shape of their own, as a character class."""

UNRULY = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb"
"""Those of them that would disturb a page: controls, line separators, and marks that turn the direction."""

IN_DAMAGE = regex(rf"(?P<unseen>[{UNSEEN}])(?P=unseen)*|(?P<blank>^ +| +$| {{2,}}| +(?=\n)|\t+|\n+)")
IN_TEXT = regex(rf"(?P<unseen>[{UNRULY}])(?P=unseen)*|(?P<blank>(?!))")

SIGNS = {" ": ("␣", "blank"), "\t": ("⇥", "tab"), "\n": ("⏎", "line end")}


class Char(NamedTuple):
    """A stretch of text, or the sign for characters that nobody sees."""

    text: str
    said: str | None = None
    """Name of the unseen character, None for text as it stands."""


class Piece(NamedTuple):
    """A stretch of text to which one thing happened, or none."""

    kind: str
    """``del``, ``ins``, ``move``, ``open``, or nothing for text that stayed."""
    chars: tuple[Char, ...]
    said: str = ""
    """What happened, for a reader who asks."""


class Span(NamedTuple):
    """A place of a text and what happened there; an empty one is a place where something was put in."""

    start: int
    end: int
    kind: str
    said: str


def damaged(text: str) -> tuple[Char, ...]:
    """A text with every character in it visible: for what is wrong, and what came in its place.

    >>> [char.text for char in damaged("10,\u200b000 ")]
    ['10,', 'U+200B', '000', '␣']
    """
    return tuple(_chars(text, IN_DAMAGE))


def sound(text: str) -> tuple[Char, ...]:
    """A text as a reader saw it; only what would disturb the page around it stands as a sign."""
    return tuple(_chars(text, IN_TEXT))


def marked(text: str, spans: Iterable[Span]) -> list[Piece]:
    """The text in pieces. Of spans that overlap, those given later are on top; those behind its end are left out."""
    spans = [span for span in spans if span.start <= len(text)]
    top: list[Span | None] = [None] * len(text)
    for span in spans:
        width = len(top[span.start : span.end])
        top[span.start : span.end] = [span] * width
    points = {span.start: span for span in spans if span.start == span.end}
    edges = (edge for span in spans for edge in (span.start, span.end) if 0 < edge < len(text))
    turns = (at for at in edges if top[at] is not top[at - 1])
    pieces: list[Piece] = []
    for start, end in pairwise([*sorted({0, len(text), *turns, *points}), len(text)]):
        if start in points:
            pieces.append(Piece("ins", (Char("‸", "put in here"),), points[start].said))
        if start < end:
            pieces.append(_piece(text[start:end], top[start]))
    return pieces


def cut(text: str, most: int) -> str:
    """A text, cut with an ellipsis where it is longer."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _piece(text: str, span: Span | None) -> Piece:
    if span is None:
        return Piece("", sound(text))
    return Piece(span.kind, sound(text) if span.kind == "move" else damaged(text), span.said)


def _chars(text: str, unseen: re.Pattern[str]) -> Iterator[Char]:
    at = 0
    for match in unseen.finditer(text):
        if at < match.start():
            yield Char(text[at : match.start()])
        yield from _blanks(match.group()) if match["blank"] else (_sign(match.group()),)
        at = match.end()
    if at < len(text):
        yield Char(text[at:])


def _blanks(run: str) -> Iterator[Char]:
    """Signs for blanks, or for tabs, or for line ends; these still end their lines."""
    sign, name = SIGNS[run[0]]
    if run[0] != "\n":
        yield Char(sign * len(run), name)
        return
    for _ in run:
        yield Char(sign, name)
        yield Char("\n")


def _sign(run: Sequence[str]) -> Char:
    char, times = run[0], f"×{len(run)}" if len(run) > 1 else ""
    return Char(f"U+{ord(char):04X}{times}", unicodedata.name(char, "control or unassigned character").lower())
