"""What is seen of a line that is scored: groups of features, the cheap ones first.

A group is the function of `curate.residue.names` that names its features, with what it is told. `features` is the plain
definition, all names of a row; the score adds the groups up without making names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from operator import eq

from curate.residue import names
from curate.residue.names import Group, Names, named
from curate.residue.page import FEW, Page, around, stems
from curate.residue.rows import BODY, HEAD
from curate.residue.shape import Ladder, Shape, marks, runs, stairs, step
from curate.tuples import NamedTuple

FAR, FAR_SHAPED = (1, 2, 3, 5, 8, 15, 30), Ladder(1, 2, 5, 15)
BEFORE, BEHIND = Ladder(*FAR[:6]), Ladder(*FAR)
FROM_TOP, FROM_END = Ladder(0, 1, 2, 3, 5, 10), Ladder(0, 1, 2, 3, 5, 10, 20)
TOGETHER, AMID, ABOUT = Ladder(1, 2, 3, 5, 10, 20, 40), Ladder(*names.TOGETHER), Ladder(0, 1, 3)
AROUND, NEAR = Ladder(0, 1, 2, 3, 5, 10), Ladder(1, 2, 3, 6, 12, 25)
LEFT, LEFT_HERE = (0, 0.1, 0.3, 0.6, 0.9), (0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9)
RECURS, LOOKS = (2, 3, 5), (1, 2, 4, 8)
SHARES = (0, 0.34, 0.5, 0.75, 0.99)

NEIGHBOURS = ((-2, "2 above"), (-1, "1 above"), (1, "1 below"), (2, "2 below"))


Told = tuple[str, str, str]
"""Zone, words and capitals of a row."""


class Late(NamedTuple):
    """A group of features that it takes the whole page to know: asked only of a row that can still score enough."""

    names: Callable[..., Names]
    """It is told what was asked, and zone, words and capitals of the row."""
    ask: Callable[[Page, int], str]
    possible: tuple[str, ...]
    """All that can be the answer; "" where there are no such features."""
    recurs: bool = False
    """Whether it is "" of a row that stands alone."""

    def group(self, answer: str, mine: Told) -> Group:
        """The group with that answer, of a row of which this is told."""
        zone, words, capitals = mine
        return self.names, answer, zone, words, capitals


def features(page: Page, number: int) -> list[str]:
    """The features of one row that is a candidate."""
    late = (one.group(one.ask(page, number), told(page, number)) for one in LATE)
    groups = chain(early(page, number), spoken(page, number, runs(page.rows.texts[number])), late)
    return [name for group in groups for name in named(group)]


def told(page: Page, number: int) -> Told:
    """What late groups are told of a row."""
    shape = page.shape(number)
    return page.rows.zones[number], shape.words, shape.capitals


def spoken(page: Page, number: int, said: Iterable[str]) -> list[Group]:
    """The groups of some words of a row, and of pairs of them."""
    zone = page.rows.zones[number]
    return [(names.spoken, zone, run) for run in said]


def early(page: Page, number: int) -> list[Group]:
    """The groups that need not read the whole page, nor the words of the row."""
    zone, shape = page.rows.zones[number], page.shape(number)
    words, end, start, small, capitals, digits, length = shape
    weak, weak_below = around(page.weak, number)
    last, following = page.nearest(number)
    above, size, place = page.place(number)
    below = len(page.prose) - above
    left = below / max(1, len(page.prose))
    groups: list[Group] = [
        (names.form, zone, words, end, start),
        (names.written, zone, words, end, small, capitals),
        (names.size, zone, digits, length),
        (names.marked, zone, page.rows.labels.get(number, ""), " ".join(marks(page.rows.texts[number]))),
        (names.labels, zone, weak, weak_below, *around(page.strong, number)),
        (names.nearest, zone, words, NEAR[last] if last else "none", NEAR[following] if following else "none"),
        (names.left, weak, step(left, LEFT)),
        (names.among, zone, TOGETHER[size], *page.crowd),
    ]
    if zone == BODY:
        groups += [
            (names.in_body, AROUND[above], AROUND[below], step(left, LEFT_HERE)),
            (names.amid, AMID[size], ABOUT[place], ABOUT[size - 1 - place]),
            (names.together, min(size, FEW), words, end, capitals),
        ]
    else:
        groups += _in_head(page, number, shape) if zone == HEAD else _in_foot(page, number, shape)
    return groups + _neighbours(page, number, zone, shape)


def _in_head(page: Page, number: int, shape: Shape) -> list[Group]:
    far = page.first - number
    return [
        (names.in_head, BEFORE[far], FROM_TOP[number]),
        (names.before, FAR_SHAPED[far], shape.words, shape.end),
    ]


def _in_foot(page: Page, number: int, shape: Shape) -> list[Group]:
    far, rest = number - page.last, len(page.rows.texts) - 1 - number
    return [
        (names.in_foot, BEHIND[far], FROM_END[rest], TOGETHER[far + rest]),
        (names.behind, FAR_SHAPED[far], shape.words, shape.end),
    ]


def _neighbours(page: Page, number: int, zone: str, shape: Shape) -> list[Group]:
    prose, groups = page.rows.prose, list[Group]()
    for away, where in NEIGHBOURS:
        at = number + away
        if not 0 <= at < len(prose):
            groups.append((names.nothing, where, zone))
        elif prose[at]:
            groups.append((names.paragraph, where, zone, shape.words))
        else:
            words, end, start, small, capitals, *_ = its = page.shape(at)
            groups.append((names.neighbour, where, zone, words, end, page.kind(at)))
            groups.append((names.neighbour_written, where, start, small, capitals))
            if away in (-1, 1):
                groups.append((names.alike, where, *map(eq, its.look, shape.look)))
    return groups


def _looks(page: Page, number: int) -> str:
    return step(page.looking(number), LOOKS)


def _opens(page: Page, number: int) -> str:
    alike = page.opening(number)
    return step(alike, RECURS) if alike > 1 else ""


def _again(page: Page, number: int) -> str:
    same = page.same(number)
    return step(same, RECURS[:2]) if same > 1 else ""


def _renumbered(page: Page, number: int) -> str:
    formed = page.formed(number)
    return step(formed, RECURS) if formed > page.same(number) else ""


def _shared(page: Page, number: int) -> str:
    said = stems(page.rows.texts[number])
    return step(sum(map(page.says, said)) / len(said), SHARES) if said else ""


LATE = (
    Late(names.opens, _opens, ("", *stairs(RECURS)), recurs=True),
    Late(names.shared, _shared, ("", *stairs(SHARES))),
    Late(names.looks, _looks, stairs(LOOKS)),
    Late(names.again, _again, ("", *stairs(RECURS[:2])), recurs=True),
    Late(names.renumbered, _renumbered, ("", *stairs(RECURS)), recurs=True),
)
"""The groups that need the whole page: those first that cost little and decide much."""
