"""What is seen of a line that is scored: groups of features, the cheap ones first.

A group is the function of `curate.residue.names` that names its features, with what it is told. `features` is the plain
definition, all names of a row; the score adds the groups up without making names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import eq

from curate.residue import names
from curate.residue.names import Names
from curate.residue.page import MOST, Page, around, opening, stems
from curate.residue.rows import BODY, FOOT, HEAD, Row
from curate.residue.shape import Shape, marks, runs, stairs, step
from curate.tuples import NamedTuple

Group = tuple[Callable[..., Names], *tuple[str | int, ...]]

RECURS, LOOKS = (2, 3, 5), (1, 2, 4, 8)
SHARES = (0, 0.34, 0.5, 0.75, 0.99)


class Late(NamedTuple):
    """A group of features that it takes the whole page to know: asked only of a row that can still score enough."""

    names: Callable[..., Names]
    """It is told what was asked, and zone, words and capitals of the row."""
    ask: Callable[[Page, Row], str]
    possible: tuple[str, ...]
    """All that can be the answer; "" where there are no such features."""


def features(page: Page, number: int) -> list[str]:
    """The features of one row that is a candidate."""
    row = page.rows[number]
    said = ((names.spoken, row.zone, run) for run in runs(row.text))
    late = ((one.names, one.ask(page, row), *told(row)) for one in LATE)
    return named(chain(early(page, number), said, late))


def named(groups: Iterable[Group]) -> list[str]:
    """The features of some groups."""
    return [name for make, *values in groups for name in make(*values)]


def told(row: Row) -> tuple[str, str, str]:
    """What late groups are told of a row."""
    shape = row.shape
    return row.zone, shape.words, shape.capitals


def early(page: Page, number: int) -> Iterator[Group]:
    """The groups that need not read the whole page, nor the words of the row."""
    row = page.rows[number]
    zone, shape = row.zone, row.shape
    words, end, start, small, capitals, digits, length = shape
    yield names.form, zone, words, end, start, small, capitals
    yield names.size, zone, digits, length
    yield names.marked, zone, row.label, " ".join(marks(row.text))
    yield from _labels(page, number, zone, words)
    yield from PLACES[zone](page, number, shape)
    outside = 1 - len(page.prose) / len(page.rows)
    shares = step(outside, (0.05, 0.1, 0.2, 0.35, 0.5, 0.7)), step(outside, (0.1, 0.2, 0.35, 0.5, 0.7))
    yield names.among, zone, min(page.block(number)[0], MOST), min(len(page.prose), MOST), *shares
    yield from _neighbours(page, number, zone, shape)


def _labels(page: Page, number: int, zone: str, words: str) -> Iterator[Group]:
    above, below = around(page.weak, number)
    yield names.labels, zone, above, below, *around(page.strong, number)
    yield names.left, above, step(page.left(number), (0, 0.1, 0.3, 0.6, 0.9))
    last, following = page.nearest(number)
    yield names.nearest, zone, words, min(last, MOST), min(following, MOST)


def _in_head(page: Page, number: int, shape: Shape) -> Iterator[Group]:
    yield names.in_head, min(page.first - number, MOST), min(number, MOST), shape.words, shape.end


def _in_foot(page: Page, number: int, shape: Shape) -> Iterator[Group]:
    yield names.in_foot, min(number - page.last, MOST), min(len(page.rows) - 1 - number, MOST), shape.words, shape.end


def _in_body(page: Page, number: int, shape: Shape) -> Iterator[Group]:
    left = step(page.left(number), (0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9))
    yield names.in_body, *around(page.prose, number), left
    size, place = page.block(number)
    about = min(size, MOST), min(place, MOST), min(size - 1 - place, MOST)
    yield names.together, *about, shape.words, shape.end, shape.capitals


def _neighbours(page: Page, number: int, zone: str, shape: Shape) -> Iterator[Group]:
    for where, other in page.near(number):
        if other is None:
            yield names.nothing, where, zone
        elif other.prose:
            yield names.paragraph, where, zone, shape.words
        else:
            its = other.shape
            yield names.neighbour, where, zone, other.kind, its.words, its.end, its.start, its.small, its.capitals
            if where[0] == "1":
                yield names.alike, where, *map(eq, its.look, shape.look)


PLACES = {HEAD: _in_head, BODY: _in_body, FOOT: _in_foot}


def _looks(page: Page, row: Row) -> str:
    return step(page.looking(row), LOOKS)


def _opens(page: Page, row: Row) -> str:
    alike = page.openings[opening(row)]
    return step(alike, RECURS) if alike > 1 else ""


def _again(page: Page, row: Row) -> str:
    same = page.same(row)
    return step(same, RECURS[:2]) if same > 1 else ""


def _renumbered(page: Page, row: Row) -> str:
    formed = page.formed(row)
    return step(formed, RECURS) if formed > page.same(row) else ""


def _shared(page: Page, row: Row) -> str:
    said = stems(row.text)
    return step(sum(map(page.says, said)) / len(said), SHARES) if said else ""


LATE = (
    Late(names.opens, _opens, ("", *stairs(RECURS))),
    Late(names.shared, _shared, ("", *stairs(SHARES))),
    Late(names.looks, _looks, stairs(LOOKS)),
    Late(names.again, _again, ("", *stairs(RECURS[:2]))),
    Late(names.renumbered, _renumbered, ("", *stairs(RECURS))),
)
"""The groups that need the whole page: those first that cost little and decide much."""
