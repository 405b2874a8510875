"""The shape of one line: how long it is, how it begins and ends, how it is written."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from functools import cache, lru_cache
from itertools import pairwise

from curate.regex import regex
from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import UNSPACED, has_digit, is_unspaced, words
from curate.tuples import NamedTuple

MARKS = ("©", "|", "@", "http", "www.", "/", "#", "→", "»", "›", ">", "*", "_", "“", "(", ":", "—", "•", "...", "…")
"""Marks that lines of a page have more often, or more seldom, than lines of a text."""

YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
CLOCK = regex(r"\d:\d\d")
TOKEN = regex(r"[^\W_]+(?:[’'\-.][^\W_]+)*|[©@|#→»›▶•…:?]")
DIGIT = regex(r"\d")

MOST_TOKENS = 40
"""Words of a line that are looked at."""

ENDS = {
    ".": ".。।۔።",
    "?": "!?！？؟",
    "…": "…",
    ":": ":：",
    "quote": "\"”»“’'」』",
    "bracket": ")]）】",
    ",": ",;،、",
}
"""How a line may end, with the characters that it ends in then."""

STARTS = {"quote": "\"“„«»‘'「『", "bullet": "-–—•*·▪►>|#", "bracket": "([（【"}


class Shape(NamedTuple):
    """How a line looks, each in a few steps."""

    words: str
    end: str
    start: str
    small: str
    """Share of the small words of its language."""
    capitals: str
    """Share of the longer words that are capitalised."""
    digits: str
    length: str

    @property
    def look(self) -> tuple[str, str, str, str]:
        """What lines have in common that look alike."""
        return self.words, self.end, self.start, self.capitals


def step(value: float, steps: tuple[float, ...]) -> str:
    """The step of a staircase that a value stands on.

    >>> step(0, (0, 2, 5)), step(4, (0, 2, 5)), step(9, (0, 2, 5))
    ('0', '-5', '5+')
    """
    return stairs(steps)[bisect_left(steps, value)]


@cache
def stairs(steps: tuple[float, ...]) -> tuple[str, ...]:
    """What the steps of a staircase are called.

    >>> stairs((0, 2, 5))
    ('0', '-2', '-5', '5+')
    """
    return (f"{steps[0]:g}", *(f"-{edge:g}" for edge in steps[1:]), f"{steps[-1]:g}+")


@lru_cache(maxsize=1 << 12)
def shape(text: str, lang: str | None) -> Shape:
    """The shape of a line that is not blank."""
    line, found = text.strip(), words(text)
    longer = [word[0] for word in found if len(word) > 3]
    many = len(line) // 2 if is_unspaced(line) else len(found)
    small = sum(map(small_words(lang).__contains__, map(str.lower, found))) / max(1, len(found))
    start, end = ends(line)
    return Shape(
        words=step(many, (0, 1, 2, 3, 5, 8, 12, 20)),
        end=end,
        start=start,
        small=step(small, (0, 0.15, 0.3, 0.45)),
        capitals=step(sum(map(str.isupper, longer)) / len(longer), (0, 0.3, 0.6, 0.99)) if longer else "none",
        digits=step(sum(map(str.isdigit, line)) / len(line), (0, 0.05, 0.2, 0.5)) if has_digit(line) else "0",
        length=step(len(line), (3, 10, 20, 35, 50, 75, 110, 160, 250)),
    )


@lru_cache(maxsize=1 << 12)
def ends(text: str) -> tuple[str, str]:
    """How a line that is not blank begins and ends."""
    line = text.strip()
    return _kind(line[0], STARTS), "…" if line.endswith("...") else _kind(line[-1], ENDS)


def small_words(lang: str | None) -> Collection[str]:
    """The small words of a language; of all where it is unknown."""
    return STOPWORDS.get(lang or "", ALL_STOPWORDS)


def _kind(char: str, kinds: dict[str, str]) -> str:
    for kind, chars in kinds.items():
        if char in chars:
            return kind
    if char.isalpha():
        return "capital" if char.isupper() else "small" if char.islower() else "letter"
    return "digit" if char.isdigit() else "mark"


def marks(text: str) -> list[str]:
    """The telling marks of a line, a year and a time of day among them."""
    found = [mark for mark in MARKS if mark in text]
    if has_digit(text):
        found += ["year"] if YEAR.search(text) else []
        found += ["clock"] if CLOCK.search(text) else []
    return found


def tokens(text: str) -> list[str]:
    """The words of a line in lower case, digits as 0; letters one by one in scripts without blanks."""
    said = TOKEN.findall(DIGIT.sub("0", text.lower()))
    if not UNSPACED.search(text):
        return said[:MOST_TOKENS]
    found: list[str] = []
    for token in said:
        found += token if UNSPACED.search(token) else [token]
    return found[:MOST_TOKENS]


def runs(text: str) -> set[str]:
    """The words of a line and its pairs of neighbours; ``^`` and ``$`` are its ends.

    >>> sorted(runs("Read more"))
    ['^ read', 'more', 'more $', 'read', 'read more']
    """
    found = ["^", *tokens(text), "$"]
    return {*found[1:-1], *map(" ".join, pairwise(found))}
