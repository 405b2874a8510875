"""What a run counts. The report of a whole is the sum of the reports of its parts, in any order.

Nothing is read, sorted or printed here: the exporters do that with what this module has counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import add
from typing import TypeVar

from curate.model import Edit, Record
from curate.schema import COLUMNS

LAYOUT = frozenset({"moved", "paragraphs"})
"""Variants of edits that mend no damage: they take lines into fields, and blank lines from between paragraphs."""

Count = TypeVar("Count", int, "Tally")


@dataclass(frozen=True, slots=True)
class Tally:
    """What one rule did, and what it left to a person."""

    mended: int = 0
    """Edits that mended damage."""
    moved: int = 0
    """Edits that only moved: see `LAYOUT`."""
    open: int = 0
    """Findings that nothing was done about."""
    records: int = 0
    """Records with damage that the rule mended or left open; a move is no damage."""

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.mended + other.mended,
            self.moved + other.moved,
            self.open + other.open,
            self.records + other.records,
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What became of some records; ``kept`` and ``lost`` add up to all that were met.

    ``a + b`` counts what both count, ``Report()`` nothing at all.
    """

    kept: int = 0
    changed: int = 0
    """Kept records with at least one edit."""
    clean: int = 0
    """Kept records in which no rule found any damage."""
    review: int = 0
    """Kept records that a person should look at."""
    lost: Mapping[str, int] = field(default_factory=dict)
    """Records that were not kept, by status: ``rejected``, ``unreadable``."""
    reasons: Mapping[str, int] = field(default_factory=dict)
    """The same by the code that speaks against them."""
    rules: Mapping[str, Tally] = field(default_factory=dict)
    """By code; rules that did nothing are not in it."""
    severities: Mapping[str, int] = field(default_factory=dict)
    """Open findings by severity."""
    filled: Mapping[str, int] = field(default_factory=dict)
    """Kept records in which a field of the schema holds something."""
    languages: Mapping[str, int] = field(default_factory=dict)
    """Kept records by language; those without one are in none."""
    sources: Mapping[str, int] = field(default_factory=dict)
    """Kept records by source; those without one are in none."""
    proofs: Mapping[str, int] = field(default_factory=dict)
    """By law of `curate.guard`, the edits or values that it was proved for."""

    @classmethod
    def of(cls, record: Record) -> Report:
        """The counts of one record that was kept."""
        rules = _tallies(record)
        meta = record.metadata
        return cls(
            kept=1,
            changed=int(bool(record.edits)),
            clean=int(not any(tally.records for tally in rules.values())),
            review=int(bool(reason(record))),
            rules=rules,
            severities=Counter(str(finding.severity) for finding in record.findings),
            filled={column.name: 1 for column in COLUMNS if meta.get(column.name) not in (None, "", [], {})},
            languages=_one(meta.get("lang")),
            sources=_one(record.source),
            proofs=record.proofs,
        )

    @classmethod
    def without(cls, status: str, code: str) -> Report:
        """The counts of one record that was not kept."""
        return cls(lost={status: 1}, reasons={code: 1})

    @property
    def edits(self) -> int:
        """All edits, those that only moved among them."""
        return sum(tally.mended + tally.moved for tally in self.rules.values())

    @property
    def open(self) -> int:
        """All findings that stay open."""
        return sum(tally.open for tally in self.rules.values())

    @property
    def records(self) -> int:
        """All records that were met."""
        return self.kept + sum(self.lost.values())

    def __add__(self, other: Report) -> Report:
        return Report(
            self.kept + other.kept,
            self.changed + other.changed,
            self.clean + other.clean,
            self.review + other.review,
            _sum(self.lost, other.lost),
            _sum(self.reasons, other.reasons),
            _sum(self.rules, other.rules),
            _sum(self.severities, other.severities),
            _sum(self.filled, other.filled),
            _sum(self.languages, other.languages),
            _sum(self.sources, other.sources),
            _sum(self.proofs, other.proofs),
        )


def total(reports: Iterable[Report]) -> Report:
    """The sum of many reports, for a long stream of small ones.

    Reports of like size are added first, so that not every record copies the counts of all before it.
    """
    sums: list[tuple[int, Report]] = []
    for report in reports:
        size, one = 1, report
        while sums and sums[-1][0] == size:
            one, size = sums.pop()[1] + one, 2 * size
        sums.append((size, one))
    return reduce(add, (one for _, one in sums), Report())


def reason(record: Record) -> str:
    """Why a kept record is to be looked at by a person; "" for all others."""
    said = record.metadata.get("curate")
    return str(said.get("reason") or "") if isinstance(said, Mapping) and said.get("status") == "review" else ""


def mends(edit: Edit) -> bool:
    """Whether an edit mended damage; else it only moved a line or a line break."""
    return edit.variant not in LAYOUT


def _tallies(record: Record) -> dict[str, Tally]:
    mended = Counter([edit.code for edit in record.edits if mends(edit)])
    moved = Counter([edit.code for edit in record.edits if not mends(edit)])
    left = Counter([finding.code for finding in record.findings])
    return {
        code: Tally(mended[code], moved[code], left[code], int(code in mended or code in left))
        for code in sorted({*mended, *moved, *left})
    }


def _one(value: object) -> dict[str, int]:
    return {str(value): 1} if value else {}


def _sum(one: Mapping[str, Count], two: Mapping[str, Count]) -> dict[str, Count]:
    return {**one, **two, **{key: one[key] + two[key] for key in one.keys() & two.keys()}}
