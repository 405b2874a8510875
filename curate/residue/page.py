"""What the score knows of a whole document: where its paragraphs and labels stand, and what recurs in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from itertools import groupby

from curate.regex import regex
from curate.residue.rows import BODY, Row
from curate.residue.shape import DIGIT, ends
from curate.text import squash

LONGER = regex(r"([^\W\d_]{4,6})[^\W\d_]*")
LONGER_ASCII = regex(r"([a-z]{4,6})[a-z]*")
"""The longer words, of which six letters stand for the word."""

NUMBER = regex(r"\d+")

OPENING = 2
"""Words at the start of a line that other lines may share with it."""

CUT, FEW = 16, 3
"""Code points of a line whose first letters are looked at, and those letters."""

FURNITURE = frozenset({"call", "consent", "counter", "hashtags", "prompt", "rights", "tags", "ui-strong"})
"""Labels that stand where a page begins again."""


class Page:
    """A document's rows, with the counts that features are made of. Numbers of rows count from 0."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self.prose = [n for n, row in enumerate(rows) if row.prose]
        inside = [n for n, row in enumerate(rows) if row.zone == BODY]
        self.first, self.last = (inside[0], inside[-1]) if inside else (len(rows), -1)

    @cached_property
    def labels(self) -> list[int]:
        """Rows that are labels of any kind, but for names of sections."""
        return [n for n, row in enumerate(self.rows) if row.kind not in ("", "section", "note")]

    @cached_property
    def weak(self) -> list[int]:
        """Rows of the page's furniture, weak labels among them."""
        return [n for n, row in enumerate(self.rows) if row.kind in FURNITURE or row.kind == "ui-weak"]

    @cached_property
    def strong(self) -> list[int]:
        """Rows of the page's furniture that are so anywhere."""
        return [n for n, row in enumerate(self.rows) if row.kind in FURNITURE]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the longer words of the paragraphs."""
        return frozenset(stems("\n".join(self.rows[n].text for n in self.prose)))

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
        return self._looks[ends(row.text)][look(row)]

    @cached_property
    def _looks(self) -> _Counts:
        return _Counts((row for row in self.rows if not row.prose), lambda row: ends(row.text), look)

    @cached_property
    def block(self) -> dict[int, tuple[int, int]]:
        """For each row outside paragraphs: the size of the run of such rows, and its place there."""
        found: dict[int, tuple[int, int]] = {}
        for prose, run in groupby(range(len(self.rows)), key=lambda n: self.rows[n].prose):
            numbers = [*run]
            found |= {} if prose else {n: (len(numbers), place) for place, n in enumerate(numbers)}
        return found

    def near(self, number: int) -> Iterator[tuple[int, Row | None]]:
        """The two neighbours each way, None beyond the ends."""
        for step in (-2, -1, 1, 2):
            inside = 0 <= number + step < len(self.rows)
            yield step, self.rows[number + step] if inside else None


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
    head = row.text[:CUT]
    said = "".join(filter(str.isalnum, head.lower())) if head.isascii() else squash(head)
    return said[:FEW] if len(said) > 2 * FEW else row.key[:FEW]


def _edges(row: Row) -> str:
    """The first and the last character of a line's form; folded, since a sigma is another at the end of a word."""
    said = row.text.strip()
    first, last = said[0].lower()[0], said[-1].lower()[-1]
    return ("0" if first.isdecimal() else first) + ("0" if last.isdecimal() else last).casefold()


def before(numbers: list[int], number: int) -> int:
    """How many of some numbers, which ascend, are less."""
    return bisect_left(numbers, number)


def behind(numbers: list[int], number: int) -> int:
    """How many of some numbers, which ascend, are greater."""
    return len(numbers) - bisect_right(numbers, number)


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text."""
    return set((LONGER_ASCII if text.isascii() else LONGER).findall(text.lower()))


def form(row: Row) -> str:
    """What a line says, digits as one 0."""
    return NUMBER.sub("0", row.text.strip().lower())


def opening(row: Row) -> str:
    """The first two words of a line, digits as 0."""
    return DIGIT.sub("0", " ".join(row.text.lower().split(None, OPENING)[:OPENING]))


def look(row: Row) -> tuple[str, ...]:
    """What lines have in common that look alike."""
    return row.shape[:3] + row.shape[4:5]
