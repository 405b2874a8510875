"""The features of a line that is scored, each a name in plain words: they are the reasons of a finding.

A name says what it looked at, and what it found: ``foot``, ``ends in .``, ``word “newsletter”``. Values that belong
together are joined by `` & ``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from curate.residue.page import Page, before, behind, opening, stems
from curate.residue.rows import BODY, FOOT, HEAD, Row
from curate.residue.shape import Shape, marks, runs, step

PAIRS = (("words", "end"), ("words", "capitals"), ("words", "small"), ("end", "small"), ("start", "end"))
"""Parts of a shape that say more together."""

IN_ZONE = ("words", "end", "small", "capitals", "start", "digits")
"""Parts of a shape that mean something else in the head or the foot."""

SHARED = "shares words"
"""What features begin with, or end with, that say how many words a row shares with the paragraphs."""

FAR = (1, 2, 3, 5, 8, 15, 30)
COUNTS = (0, 1, 2, 4, 8)
NEAR = (1, 2, 3, 6, 12, 25)


def features(page: Page, number: int) -> list[str]:
    """The features of one row that is a candidate."""
    row = page.rows[number]
    return [*near(page, number), *spoken(row, runs(row.text)), *shared(page, number)]


def near(page: Page, number: int) -> list[str]:
    """Those features that need not read all paragraphs, nor the words of the row."""
    return [*chain.from_iterable(maker(page, number) for maker in MAKERS)]


def _shape(page: Page, number: int) -> Iterator[str]:
    row = page.rows[number]
    said = {name: f"{name} {value}" for name, value in zip(Shape._fields, row.shape, strict=True)}
    yield row.zone
    yield from said.values()
    yield from (f"{said[one]} & {said[other]}" for one, other in PAIRS)
    yield from (f"{row.zone} & {said[name]}" for name in IN_ZONE)
    yield f"{row.zone} & {said['words']} & {said['end']}"


def _marks(page: Page, number: int) -> Iterator[str]:
    row = page.rows[number]
    for mark in marks(row.text):
        yield f"has {mark}"
        yield f"{row.zone} & has {mark}"
    if row.kind:
        yield f"is {row.kind}"
        yield f"{row.zone} & is {row.kind}"


def spoken(row: Row, said: Iterable[str]) -> Iterator[str]:
    """The features of some of a row's words and pairs of words."""
    for run in said:
        yield f"“{run}”"
        if " " not in run:
            yield f"{row.zone} & “{run}”"


def _recurrence(page: Page, number: int) -> Iterator[str]:
    row = page.rows[number]
    same, formed = page.same(row), page.formed(row)
    if same > 1:
        yield f"stands here {step(same, (2, 3))}"
        yield f"{row.zone} & stands here again"
    if formed > same:
        yield f"stands here with other numbers {step(formed, (2, 3, 5))}"
    if (alike := page.openings[opening(row)]) > 1:
        yield f"begins like others {step(alike, (2, 3, 5))}"
        yield f"{row.zone} & begins like others {step(alike, (2, 3, 5))}"
    looks = f"looks like others {step(page.looking(row), (1, 2, 4, 8))}"
    yield f"{row.zone} & {looks}"
    yield f"{looks} & words {row.shape.words}"


def shared(page: Page, number: int) -> Iterator[str]:
    """How many of the longer words the paragraphs have too."""
    row = page.rows[number]
    said = stems(row.text)
    if said:
        share = f"{SHARED} {step(len(said & page.stems) / len(said), (0, 0.34, 0.5, 0.75, 0.99))}"
        yield share
        yield f"{row.zone} & {share}"
        yield f"{share} & words {row.shape.words}"
        yield f"{share} & capitals {row.shape.capitals}"


def _labels(page: Page, number: int) -> Iterator[str]:
    """Labels of the page above and below: an article seldom goes on behind its buttons."""
    row, above = page.rows[number], before(page.weak, number)
    yield f"{row.zone} & labels above {step(above, COUNTS)}"
    yield f"{row.zone} & labels below {step(behind(page.weak, number), COUNTS[:4])}"
    yield f"{row.zone} & sure labels above {step(before(page.strong, number), COUNTS[:4])}"
    yield f"{row.zone} & sure labels below {step(behind(page.strong, number), COUNTS[:4])}"
    left = step(behind(page.prose, number) / max(1, len(page.prose)), (0, 0.1, 0.3, 0.6, 0.9))
    yield f"labels above {step(min(above, 3), (0, 1, 2))} & text left {left}"
    up, down = before(page.labels, number), behind(page.labels, number)
    last = step(number - page.labels[up - 1], NEAR) if up else "none"
    yield f"{row.zone} & label above at {last}"
    yield f"{row.zone} & label below at {step(page.labels[-down] - number, NEAR) if down else 'none'}"
    yield f"label above at {last} & words {row.shape.words}"


def _place(page: Page, number: int) -> Iterator[str]:
    row = page.rows[number]
    yield from PLACES[row.zone](page, number, row)
    outside = 1 - len(page.prose) / len(page.rows)
    size = page.block[number][0]
    yield f"rows together {step(size, (1, 2, 3, 5, 10, 20, 40))}"
    yield f"paragraphs {step(len(page.prose), (0, 1, 2, 4, 8, 16))}"
    yield f"share of short lines {step(outside, (0.05, 0.1, 0.2, 0.35, 0.5, 0.7))}"
    yield f"{row.zone} & share of short lines {step(outside, (0.1, 0.2, 0.35, 0.5, 0.7))}"


def _in_head(page: Page, number: int, row: Row) -> Iterator[str]:
    far = page.first - number
    yield f"head & before text {step(far, FAR[:6])}"
    yield f"head & line {step(number, (0, 1, 2, 3, 5, 10))}"
    yield f"head & before text {step(far, (1, 2, 5, 15))} & words {row.shape.words}"
    yield f"head & before text {step(far, (1, 2, 5, 15))} & end {row.shape.end}"


def _in_foot(page: Page, number: int, row: Row) -> Iterator[str]:
    far, left = number - page.last, len(page.rows) - 1 - number
    yield f"foot & behind text {step(far, FAR)}"
    yield f"foot & lines left {step(left, (0, 1, 2, 3, 5, 10, 20))}"
    yield f"foot & behind text {step(far, (1, 2, 5, 15))} & words {row.shape.words}"
    yield f"foot & behind text {step(far, (1, 2, 5, 15))} & end {row.shape.end}"
    yield f"foot of {step(far + left, (1, 2, 3, 5, 10, 20, 40))} lines"


def _in_body(page: Page, number: int, row: Row) -> Iterator[str]:
    above, below = before(page.prose, number), behind(page.prose, number)
    size, place = page.block[number]
    yield f"body & paragraphs below {step(below, (0, 1, 2, 3, 5, 10))}"
    yield f"body & paragraphs above {step(above, (0, 1, 2, 3, 5, 10))}"
    yield f"body & text left {step(below / max(1, len(page.prose)), (0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9))}"
    yield (
        f"rows together {step(size, (1, 2, 3, 5, 10, 20))} & above {step(place, (0, 1, 3))} & "
        f"below {step(size - 1 - place, (0, 1, 3))}"
    )
    yield f"rows together {step(size, (1, 2, 3, 5, 10))} & words {row.shape.words}"
    yield f"rows together {step(size, (1, 2, 5))} & end {row.shape.end}"
    yield f"rows together {step(size, (1, 2, 5))} & capitals {row.shape.capitals}"


def _neighbours(page: Page, number: int) -> Iterator[str]:
    row = page.rows[number]
    for distance, other in page.near(number):
        where = f"{abs(distance)} {'above' if distance < 0 else 'below'}"
        if other is None:
            yield f"{row.zone} & {where} nothing"
        elif other.prose:
            yield f"{where} a paragraph"
            yield f"{where} a paragraph & {row.zone} & words {row.shape.words}"
        else:
            yield from _neighbour(row, other, where)


def _neighbour(row: Row, other: Row, where: str) -> Iterator[str]:
    mine, its = row.shape, other.shape
    names = ("words", "end", "start", "capitals", "small")
    yield from (f"{where} {name} {getattr(its, name)}" for name in names)
    yield f"{where} words {its.words} & end {its.end} & {row.zone}"
    if other.kind:
        yield f"{where} {other.kind}"
        yield f"beside {other.kind}"
    if where[0] == "1":
        same = [name for name in names[:4] if getattr(its, name) == getattr(mine, name)]
        yield f"{where} same {' '.join(same) or 'nothing'}"


MAKERS = (_shape, _marks, _recurrence, _labels, _place, _neighbours)
PLACES = {HEAD: _in_head, BODY: _in_body, FOOT: _in_foot}
