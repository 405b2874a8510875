"""What a pull request brings: the findings of two sides, matched by content, never by line.

Every finding of one side is matched with at most one of the other, in four rounds, each with what the rounds before
left: the same damage with the same words around it, the same damage in the same record, the same damage in a record
that stands in another file now, the same damage in a file that has another name now. What is left is new, or gone.

Both sides are multisets: a third ``10, 000`` beside two that were there before is one new finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from curate.model import Finding, Standing
from curate.tuples import NamedTuple


class Place(NamedTuple):
    """Where a record stands, by a name that does not depend on what else is read."""

    path: str
    own_id: str = ""
    """The id that the record brought; "" where it is called after its file."""


class Placed(NamedTuple):
    """A finding, with the place of its record."""

    place: Place
    finding: Finding


@dataclass(frozen=True)
class Side:
    """What was looked at on one side: its records, with findings or without, and the findings."""

    places: frozenset[Place] = frozenset()
    findings: tuple[Placed, ...] = ()


class Compared(NamedTuple):
    """The findings of both sides, each with its standing; every finding of a side is there once."""

    head: tuple[Placed, ...]
    """Of the head, in order of place: new, unchanged or moved."""
    absent: tuple[Placed, ...]
    """Of the base: those that the head has no longer."""


Key = Callable[[Placed], Hashable]
Pairs = dict[int, int]


def compare(base: Side, head: Side, renames: Mapping[str, str]) -> Compared:
    """Match the findings of two sides.

    Args:
        base: What was there before, of the files that changed.
        head: What is there now, of the same.
        renames: Old paths with their new ones.
    """
    match = _Match(base, head, renames)
    before, after = sorted(base.findings, key=_order), sorted(head.findings, key=_order)
    rounds: tuple[tuple[Standing, Key, Key], ...] = (
        (Standing.UNCHANGED, _exactly, _exactly),
        (Standing.UNCHANGED, _in_place, _in_place),
        (Standing.MOVED, match.left, match.arrived),
        (Standing.MOVED, match.left_file, match.arrived_file),
    )
    standing: dict[int, Standing] = {}
    matched: set[int] = set()
    for said, old_key, new_key in rounds:
        waiting = _grouped((n for n in range(len(before)) if n not in matched), before, old_key)
        for number, found in enumerate(after):
            if number not in standing and (olds := waiting.get(new_key(found))):
                matched.add(olds.pop())
                standing[number] = said
    return Compared(
        tuple(_stands(one, standing.get(number, Standing.NEW)) for number, one in enumerate(after)),
        tuple(_stands(one, Standing.ABSENT) for number, one in enumerate(before) if number not in matched),
    )


class _Match(NamedTuple):
    """What tells whether a record moved."""

    base: Side
    head: Side
    renames: Mapping[str, str]

    def left(self, found: Placed) -> Hashable:
        """Key of a finding whose record is no longer where it was."""
        return None if found.place in self.head.places else found.finding.fingerprint

    def arrived(self, found: Placed) -> Hashable:
        """Key of a finding whose record was not there before.

        Only such records may have come from elsewhere: with files that are called alike in many folders, damage that
        was mended in one would hide the same damage that came into another.
        """
        return None if found.place in self.base.places else found.finding.fingerprint

    def left_file(self, found: Placed) -> Hashable:
        """Key under which a finding that left is sought by its words in the file's new name.

        Records with an id are told by it alone: rows of a table that went are not those that came.
        """
        path, own_id = found.place
        if own_id or found.place in self.head.places:
            return None
        return _words(self.renames.get(path, path), found.finding)

    def arrived_file(self, found: Placed) -> Hashable:
        """Key under which a finding that arrived is sought by its words."""
        return None if found.place in self.base.places else _words(found.place.path, found.finding)


def _words(path: str, found: Finding) -> Hashable:
    length = None if found.start is None or found.end is None else found.end - found.start
    return (path, found.code, found.variant, found.field, found.excerpt.match, length)


def _exactly(found: Placed) -> Hashable:
    return (*_in_place(found), found.finding.excerpt)


def _in_place(found: Placed) -> tuple[Place, str]:
    return found.place, found.finding.fingerprint


def _grouped(numbers: Iterable[int], findings: list[Placed], key: Key) -> dict[Hashable, list[int]]:
    """Findings by key, of each the last first, so that the first is taken first from the end."""
    grouped: dict[Hashable, list[int]] = defaultdict(list)
    for number in numbers:
        if (name := key(findings[number])) is not None:
            grouped[name].append(number)
    for group in grouped.values():
        group.reverse()
    return grouped


def _order(found: Placed) -> tuple[object, ...]:
    """One order whatever order they came in: findings that are alike in all of this cannot be told apart."""
    one = found.finding
    where = (one.row or 0, -1 if one.start is None else one.start, one.end or 0)
    return (*found.place, *where, one.code, one.variant, one.field, one.fingerprint, one.excerpt)


def _stands(found: Placed, standing: Standing) -> Placed:
    return found._replace(finding=found.finding._replace(baseline=standing))
