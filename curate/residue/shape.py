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
TOKEN_ASCII = regex(r"[a-z0-9]+(?:['\-.][a-z0-9]+)*|[@|#:?]")
"""A word in small letters, or a mark; the same in ASCII, in half the time."""

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

START, END = ({char: kind for kind, chars in kinds.items() for char in chars} for kinds in (STARTS, ENDS))
"""The kind of each of these characters."""

WORDS, LENGTH = (0, 1, 2, 3, 5, 8, 12, 20), (3, 10, 20, 35, 50, 75, 110, 160, 250)
SMALL, CAPITALS, DIGITS = (0, 0.15, 0.3, 0.45), (0, 0.3, 0.6, 0.99), (0, 0.05, 0.2, 0.5)
"""Staircases of the parts of a shape."""


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


class Ladder(dict[int, str]):
    """A staircase for whole numbers, each of which is looked up once it was asked for.

    >>> Ladder(0, 2, 5)[4], Ladder(0, 2, 5)[900]
    ('-5', '5+')
    """

    def __init__(self, *steps: int) -> None:
        self._steps = steps

    def __missing__(self, number: int) -> str:
        found = step(number, self._steps)
        if number <= self._steps[-1]:
            self[number] = found
        return found


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
    longer = "".join([word[0] for word in found if len(word) > 3])
    many = len(line) // 2 if is_unspaced(line) else len(found)
    small = sum(map(small_words(lang).__contains__, map(str.lower, found))) / max(1, len(found))
    start, end = ends(line)
    return Shape(
        step(many, WORDS),
        end,
        start,
        step(small, SMALL),
        step(sum(map(str.isupper, longer)) / len(longer), CAPITALS) if longer else "none",
        step(sum(map(str.isdigit, line)) / len(line), DIGITS) if has_digit(line) else "0",
        step(len(line), LENGTH),
    )


@lru_cache(maxsize=1 << 12)
def ends(text: str) -> tuple[str, str]:
    """How a line that is not blank begins and ends."""
    line = text.strip()
    return _kind(line[0], START), "…" if line.endswith("...") else _kind(line[-1], END)


def small_words(lang: str | None) -> Collection[str]:
    """The small words of a language; of all where it is unknown."""
    return STOPWORDS.get(lang or "", ALL_STOPWORDS)


def _kind(char: str, kinds: dict[str, str]) -> str:
    if kind := kinds.get(char):
        return kind
    if char.isalpha():
        return "capital" if char.isupper() else "small" if char.islower() else "letter"
    return "digit" if char.isdigit() else "mark"


def marks(text: str) -> list[str]:
    """The telling marks of a line, a year and a time of day among them."""
    found = [*filter(text.__contains__, MARKS)]
    if has_digit(text):
        found += ["year"] if YEAR.search(text) else []
        found += ["clock"] if CLOCK.search(text) else []
    return found


def tokens(text: str) -> list[str]:
    """The words of a line in lower case, digits as 0; letters one by one in scripts without blanks."""
    plain = DIGIT.sub("0", text.lower())
    if plain.isascii():
        return TOKEN_ASCII.findall(plain)[:MOST_TOKENS]
    said = TOKEN.findall(plain)
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
