"""What the score knows of a whole document: where its paragraphs and labels stand, and what recurs in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property, lru_cache

from curate.regex import regex
from curate.residue.rows import BODY, Row
from curate.residue.shape import DIGIT, ends
from curate.text import squash

STEM = 6
"""Letters that stand for a word."""

LONGER = regex(rf"([^\W\d_]{{4,{STEM}}})[^\W\d_]*")
LONGER_ASCII = regex(rf"([a-z]{{4,{STEM}}})[a-z]*")
"""The longer words."""

ASKED = 64
"""Stems that are looked for one by one: it takes longer to find all of them at once."""

NUMBER = regex(r"\d+")

OPENING = 2
"""Words at the start of a line that other lines may share with it."""

CUT, FEW = 16, 3
"""Code points of a line whose first letters are looked at, and those letters."""

MOST = 41
"""More than the last step of any staircase of numbers: a row that stands further away looks the same."""

NEIGHBOURS = ((-2, "2 above"), (-1, "1 above"), (1, "1 below"), (2, "2 below"))

FURNITURE = frozenset({"call", "consent", "counter", "hashtags", "prompt", "rights", "tags", "ui-strong"})
"""Labels that stand where a page begins again."""


class Page:
    """A document's rows, with the counts that features are made of. Numbers of rows count from 0."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self.prose = [n for n, row in enumerate(rows) if row.prose]
        inside = [n for n, row in enumerate(rows) if row.zone == BODY]
        self.first, self.last = (inside[0], inside[-1]) if inside else (len(rows), -1)
        self._asked = 0

    @cached_property
    def _kinds(self) -> list[tuple[int, str]]:
        """Rows that are labels, and of what kind."""
        return [(n, row.label) for n, row in enumerate(self.rows) if row.label]

    @cached_property
    def labels(self) -> list[int]:
        """Rows that are labels of any kind, but for names of sections."""
        return [n for n, kind in self._kinds if kind != "section"]

    @cached_property
    def weak(self) -> list[int]:
        """Rows of the page's furniture, weak labels among them."""
        return [n for n, kind in self._kinds if kind in FURNITURE or kind == "ui-weak"]

    @cached_property
    def strong(self) -> list[int]:
        """Rows of the page's furniture that are so anywhere."""
        return [n for n, kind in self._kinds if kind in FURNITURE]

    @cached_property
    def _text(self) -> str:
        """The paragraphs in small letters, a line end at both ends."""
        return "\n".join(("", *(self.rows[n].text for n in self.prose), "")).lower()

    @cached_property
    def _stems(self) -> set[str]:
        """The beginnings of the longer words of the paragraphs."""
        return stems(self._text)

    def says(self, stem: str) -> bool:
        """Whether one of the longer words of the paragraphs begins so."""
        self._asked += 1
        if self._asked > ASKED:
            return stem in self._stems
        text, at = self._text, self._text.find(stem)
        while at > 0 and (_is_letter(text[at - 1]) or (len(stem) < STEM and _is_letter(text[at + len(stem)]))):
            at = text.find(stem, at + 1)
        return at > 0

    def same(self, row: Row) -> int:
        """How often a line stands here."""
        return self._same[_first(row)][row.key]

    def formed(self, row: Row) -> int:
        """The same with digits as 0."""
        return self._formed[_edges(row)][form(row)]

    @cached_property
    def _same(self) -> _Counts:
        return _Counts(self.rows, _first, lambda row: row.key)

    @cached_property
    def _formed(self) -> _Counts:
        return _Counts(self.rows, _edges, form)

    @cached_property
    def openings(self) -> Counter[str]:
        """How often lines that are no paragraphs begin alike."""
        return Counter(opening(row) for row in self.rows if not row.prose)

    def looking(self, row: Row) -> int:
        """How often lines that are no paragraphs look alike."""
        return self._looks[ends(row.text)][row.shape.look]

    @cached_property
    def _looks(self) -> _Counts:
        outside = (row for row in self.rows if not row.prose)
        return _Counts(outside, lambda row: ends(row.text), lambda row: row.shape.look)

    def block(self, number: int) -> tuple[int, int]:
        """How many rows outside paragraphs stand together with a row that is one, and how many of them above it."""
        at = bisect_left(self.prose, number)
        above = number - (self.prose[at - 1] + 1 if at else 0)
        below = (self.prose[at] if at < len(self.prose) else len(self.rows)) - number
        return above + below, above

    def left(self, number: int) -> float:
        """The share of the paragraphs that stand below a row."""
        return (len(self.prose) - bisect_right(self.prose, number)) / max(1, len(self.prose))

    def nearest(self, number: int) -> tuple[int, int]:
        """How many rows away the nearest label above is, and the one below; 0 for none."""
        at, following = bisect_left(self.labels, number), bisect_right(self.labels, number)
        above = number - self.labels[at - 1] if at else 0
        return above, self.labels[following] - number if following < len(self.labels) else 0

    def near(self, number: int) -> Iterator[tuple[str, Row | None]]:
        """The two neighbours each way with where they stand, None beyond the ends."""
        for step, where in NEIGHBOURS:
            inside = 0 <= number + step < len(self.rows)
            yield where, self.rows[number + step] if inside else None


class _Counts(dict[Hashable, Counter[Hashable]]):
    """How often rows have a key, counted only among rows that have something simpler in common with one that asks."""

    def __init__(self, rows: Iterable[Row], simple: Callable[[Row], Hashable], key: Callable[[Row], Hashable]) -> None:
        self.key = key
        self.alike: defaultdict[Hashable, list[Row]] = defaultdict(list)
        for row in rows:
            self.alike[simple(row)].append(row)

    def __missing__(self, simple: Hashable) -> Counter[Hashable]:
        self[simple] = Counter(map(self.key, self.alike[simple]))
        return self[simple]


def _first(row: Row) -> str:
    """The first letters of a line's key; the few behind a cut may be another's half."""
    said = squash(row.text[:CUT])
    return said[:FEW] if len(said) > 2 * FEW else row.key[:FEW]


def _edges(row: Row) -> str:
    """The first and the last character of a line's form."""
    said = row.text.strip()
    return _formed(said[0], said[-1])


@lru_cache(maxsize=1 << 10)
def _formed(first: str, last: str) -> str:
    """Two characters in small letters, digits as 0; folded, since a sigma is another at the end of a word."""
    first, last = first.lower()[0], last.lower()[-1]
    return ("0" if first.isdecimal() else first) + ("0" if last.isdecimal() else last).casefold()


def around(numbers: list[int], number: int) -> tuple[int, int]:
    """How many of some numbers, which ascend, are less and how many are greater, `MOST` for more."""
    if not numbers:
        return 0, 0
    return min(bisect_left(numbers, number), MOST), min(len(numbers) - bisect_right(numbers, number), MOST)


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text."""
    return set((LONGER_ASCII if text.isascii() else LONGER).findall(text.lower()))


def _is_letter(char: str) -> bool:
    """Whether a character is one of those that words are made of."""
    return char.isalnum() and not char.isdecimal()


def form(row: Row) -> str:
    """What a line says, digits as one 0."""
    return NUMBER.sub("0", row.text.strip().lower())


def opening(row: Row) -> str:
    """The first two words of a line, digits as 0."""
    return DIGIT.sub("0", " ".join(row.text.lower().split(None, OPENING)[:OPENING]))
