"""What the score knows of a whole document: where its paragraphs and labels stand, and what recurs in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from functools import cached_property, lru_cache
from itertools import compress, count
from operator import not_

from curate.anatomy.desk_notes import desk_note
from curate.anatomy.parts import bare
from curate.regex import regex
from curate.residue.rows import BODY, Rows
from curate.residue.shape import DIGIT, Ladder, Shape, ends, shape, step
from curate.text import squash

STEM = 6
"""Letters that stand for a word."""

LONGER = regex(rf"([^\W\d_]{{4,{STEM}}})[^\W\d_]*")
LONGER_ASCII = regex(rf"([a-z]{{4,{STEM}}})[a-z]*")
"""The longer words."""

ASKED = 64
"""Stems that are looked for one by one: it takes longer to find all of them at once."""

TO_ASCII = "İ\u212a"
"""The characters beside ASCII whose small letters are in it."""

NUMBER = regex(r"\d+")

OPENING = 2
"""Words at the start of a line that other lines may share with it."""

CUT, HALF = 16, 3
"""Code points of a line whose first letter is looked for, and letters that may be half of one."""

FEW = 11
"""More than the last step of a staircase of labels or of rows that stand together: more of them look the same."""

PARAGRAPHS = Ladder(0, 1, 2, 4, 8, 16)
OUTSIDE, OUTSIDE_HERE = (0.05, 0.1, 0.2, 0.35, 0.5, 0.7), (0.1, 0.2, 0.35, 0.5, 0.7)
"""Staircases of a page."""

NOTE = "note"
"""Kind of a line that a rule takes into a field because it is a note of the desk."""

FURNITURE = frozenset({"call", "consent", "counter", "hashtags", "prompt", "rights", "tags", "ui-strong"})
"""Labels that stand where a page begins again."""


class Page:
    """A document's rows, with the counts that features are made of."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.prose = [*compress(count(), rows.prose)]
        kinds, body = rows.labels.items(), rows.zones.count(BODY)
        self.labels = [n for n, kind in kinds if kind != "section"]
        """Rows that are labels of any kind, but for names of sections."""
        self.weak = [n for n, kind in kinds if kind in FURNITURE or kind == "ui-weak"]
        """Rows of the page's furniture, weak labels among them."""
        self.strong = [n for n, kind in kinds if kind in FURNITURE]
        """Rows of the page's furniture that are so anywhere."""
        self.first = rows.zones.index(BODY) if body else len(rows.zones)
        """The first row of the body; the number of rows where there is none."""
        self.last = self.first + body - 1 if body else -1
        """The last row of the body, -1 where there is none."""
        self._notes: dict[int, str] = {}
        self._asked = 0

    def shape(self, number: int) -> Shape:
        """The shape of a row."""
        return shape(self.rows.texts[number], self.rows.lang)

    def kind(self, number: int) -> str:
        """Kind of the label or note that a row is, "" for none. It takes a while to tell a note."""
        if label := self.rows.labels.get(number):
            return label
        if number not in self._notes:
            self._notes[number] = NOTE if desk_note(bare(self.rows.texts[number])) else ""
        return self._notes[number]

    @cached_property
    def crowd(self) -> tuple[str, str, str]:
        """How many paragraphs there are, and the share of other rows, for all zones and for each."""
        many = len(self.prose)
        outside = 1 - many / len(self.rows.texts)
        return PARAGRAPHS[many], step(outside, OUTSIDE), step(outside, OUTSIDE_HERE)

    @cached_property
    def _text(self) -> str:
        """The paragraphs, a line end at both ends."""
        return "\n".join(("", *map(self.rows.texts.__getitem__, self.prose), ""))

    @cached_property
    def _small(self) -> str:
        """The same in small letters."""
        return self._text.lower()

    @cached_property
    def _plain(self) -> bytes:
        """The same as bytes, one a character, those of ASCII in small letters; none where that is not so easy."""
        easy = not any(map(self._text.__contains__, TO_ASCII))
        return self._text.encode("latin-1", "replace").lower() if easy else b""

    @cached_property
    def _stems(self) -> set[str]:
        """The beginnings of the longer words of the paragraphs."""
        return stems(self._text)

    def says(self, stem: str) -> bool:
        """Whether one of the longer words of the paragraphs begins so."""
        self._asked += 1
        if self._asked > ASKED:
            return stem in self._stems
        if stem.isascii() and self._plain:
            return _begins(self._text, stem, lambda at: self._plain.find(stem.encode(), at))
        return _begins(self._small, stem, lambda at: self._small.find(stem, at))

    def same(self, number: int) -> int:
        """How often a line stands here."""
        text = self.rows.texts[number]
        return self._same[_first(text)][squash(text)]

    def formed(self, number: int) -> int:
        """The same with digits as 0."""
        text = self.rows.texts[number]
        return self._formed[_edges(text)][form(text)]

    def is_alone(self, number: int) -> bool:
        """Whether its first letters show that nothing of a row recurs, be it renumbered."""
        letters, others = self._begins
        begins = _letters(self.rows.texts[number])
        return begins != "" and letters[begins] == 1 and begins[0] not in others

    @cached_property
    def _begins(self) -> tuple[Counter[str], set[str]]:
        """The first letters of the rows that begin as most lines do, and the first letter of each other row."""
        begin = [*map(_letters, self.rows.texts)]
        return Counter(begin), {*map(_first, compress(self.rows.texts, map(not_, begin)))}

    def opening(self, number: int) -> int:
        """How many lines that are no paragraphs begin as one of them."""
        text = self.rows.texts[number]
        return self._openings[_start(text)][opening(text)]

    def looking(self, number: int) -> int:
        """How many lines that are no paragraphs look like one of them."""
        return self._looks[ends(self.rows.texts[number])][self.shape(number).look]

    @cached_property
    def _same(self) -> _Counts:
        return _Counts(self.rows.texts, _first, squash)

    @cached_property
    def _formed(self) -> _Counts:
        return _Counts(self.rows.texts, _edges, form)

    @cached_property
    def _openings(self) -> _Counts:
        return _Counts(self._outside, _start, opening)

    @cached_property
    def _looks(self) -> _Counts:
        return _Counts(self._outside, ends, lambda text: shape(text, self.rows.lang).look)

    @cached_property
    def _outside(self) -> list[str]:
        """The lines that are no paragraphs."""
        return [*map(self.rows.texts.__getitem__, self.rows.outside)]

    def place(self, number: int) -> tuple[int, int, int]:
        """How many paragraphs stand above a row that is none; how many such rows with it, how many of them above."""
        above = bisect_left(self.prose, number)
        first = self.prose[above - 1] + 1 if above else 0
        behind = self.prose[above] if above < len(self.prose) else len(self.rows.texts)
        return above, behind - first, number - first

    def nearest(self, number: int) -> tuple[int, int]:
        """How many rows away the nearest label above is, and the one below; 0 for none."""
        labels = self.labels
        if not labels:
            return 0, 0
        at, following = bisect_left(labels, number), bisect_right(labels, number)
        above = number - labels[at - 1] if at else 0
        return above, labels[following] - number if following < len(labels) else 0


class _Counts(dict[Hashable, Counter[Hashable]]):
    """How often lines have a key, counted only among those that have something simpler in common with one that asks."""

    def __init__(self, texts: list[str], simple: Callable[[str], Hashable], key: Callable[[str], Hashable]) -> None:
        self.key = key
        self.alike: defaultdict[Hashable, list[str]] = defaultdict(list)
        for text in texts:
            self.alike[simple(text)].append(text)

    def __missing__(self, simple: Hashable) -> Counter[Hashable]:
        self[simple] = Counter(map(self.key, self.alike[simple]))
        return self[simple]


def _letters(text: str) -> str:
    """The first three letters of a line, in its first two words; "" where it begins otherwise than most lines do."""
    begins = text[:4].replace(" ", "", 1)[:3]
    return begins.lower() if begins.isascii() and begins.isalpha() else ""


def _first(text: str) -> str:
    """The first letter or digit of a line, as `squash` has it; the few behind a cut may be another's half."""
    start = text[:2]
    if start.isascii() and start[0].isalnum():  # no accent stands behind it
        return start[0].lower()
    said = squash(text[:CUT])
    return (said if len(said) > HALF else squash(text))[:1]


def _edges(text: str) -> str:
    """The first and the last character of a line's form."""
    said = text.strip()
    return _formed(said[0], said[-1])


@lru_cache(maxsize=1 << 10)
def _formed(first: str, last: str) -> str:
    """Two characters in small letters, digits as 0; folded, since a sigma is another at the end of a word."""
    first, last = first.lower()[0], last.lower()[-1]
    return ("0" if first.isdecimal() else first) + ("0" if last.isdecimal() else last).casefold()


def form(text: str) -> str:
    """What a line says, digits as one 0."""
    return NUMBER.sub("0", text.strip().lower())


def _start(text: str) -> str:
    """The first character of a line's opening."""
    first = text.lstrip()[0].lower()[0]
    return "0" if first.isdecimal() else first


def opening(text: str) -> str:
    """The first two words of a line, digits as 0."""
    return DIGIT.sub("0", " ".join(text.lower().split(None, OPENING)[:OPENING]))


def around(numbers: list[int], number: int) -> tuple[int, int]:
    """How many of some numbers, which ascend, are less and how many are greater, `FEW` for more."""
    if not numbers:
        return 0, 0
    return min(bisect_left(numbers, number), FEW), min(len(numbers) - bisect_right(numbers, number), FEW)


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text."""
    return set((LONGER_ASCII if text.isascii() else LONGER).findall(text.lower()))


def _begins(text: str, stem: str, find: Callable[[int], int]) -> bool:
    """Whether a longer word of a text begins with a stem, which can be found there from some place on."""
    at = find(0)
    while at > 0 and (_is_letter(text[at - 1]) or (len(stem) < STEM and _is_letter(text[at + len(stem)]))):
        at = find(at + 1)
    return at > 0


def _is_letter(char: str) -> bool:
    """Whether a character is one of those that words are made of."""
    return char.isalnum() and not char.isdecimal()
