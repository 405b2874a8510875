"""The limits of ``[tool.curate.gates]``, measured: each says what was found, of how many, and what it was before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from curate.configuration.gates import DEFAULT, REMOVED, Gate
from curate.model import Finding, Severity
from curate.rules import load_rules
from curate.run import Limit
from curate.selection import exactness
from curate.tuples import NamedTuple

Kind = tuple[str, str, Severity]
"""Code, variant and severity: what a limit looks at in a finding."""

Kinds = frozenset[Kind]


NOTHING: Kinds = frozenset()
"""What a record holds that is clean."""


def kind(found: Finding) -> Kind:
    """What a limit looks at in a finding."""
    return found.code, found.variant, found.severity


@dataclass
class Tally:
    """What was found in a corpus, so far as limits ask for it: counts that add up, and that can be taken off."""

    findings: Counter[Kind] = field(default_factory=Counter)
    records: Counter[Kinds] = field(default_factory=Counter)
    """Records by the kinds of findings that they hold; those without any under the empty set."""
    files: Counter[Kinds] = field(default_factory=Counter)

    def add(self, records: Sequence[Sequence[Kind]], besides: Sequence[Kind] = (), clean: int = 0) -> None:
        """Count one file: the findings of its records, those about the file itself, and records without any."""
        if clean:
            self.records[NOTHING] += clean
        if not (records or besides):
            self.files[NOTHING] += 1
            return
        self.findings.update(besides)
        held: set[Kind] = {*besides}
        for kinds in records:
            self.findings.update(kinds)
            self.records[frozenset(kinds)] += 1
            held.update(kinds)
        self.files[frozenset(held)] += 1

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.findings + other.findings, self.records + other.records, self.files + other.files)


class Removed(NamedTuple):
    """Records of the base that the head has no longer, under whatever name."""

    records: int
    total: int
    """Of how many records at the base."""


class Measured(NamedTuple):
    """Everything that limits are held against."""

    head: Tally
    base: Tally
    new: Mapping[Kind, int]
    """Findings that are new against the base."""
    removed: Removed


def limits(gates: Sequence[Gate], fail_on: Severity | None) -> tuple[Gate, ...]:
    """The limits that hold: those configured, and that nothing new comes in where none of them says ``max-new``.

    A limit on ``*`` counts from ``fail_on`` on where it does not say what it counts; None, which is ``--fail-on
    never``, leaves it out. One on rules that are named counts all of their findings.
    """
    given = gates if any(gate.measure == "max-new" for gate in gates) else (DEFAULT, *gates)
    weighed = (
        gate._replace(severity=fail_on) if gate.selector == "ALL" and gate.severity is None else gate for gate in given
    )
    return tuple(gate for gate in weighed if gate.severity is not None or gate.selector != "ALL")


def measure(gate: Gate, measured: Measured) -> Limit:
    """Hold one limit against what was found; a share of nothing is 0, and holds."""
    if gate.name == REMOVED:
        part, total = measured.removed
        return _limit(gate, part, total, None)
    if gate.measure == "max-new":
        return _limit(gate, _count(measured.new, gate), 0, None)
    if gate.measure == "max-count":
        return _limit(gate, _count(measured.head.findings, gate), 0, _count(measured.base.findings, gate))
    (part, total), (old, of) = (_share(side, gate) for side in (measured.head, measured.base))
    return _limit(gate, part, total, old / of if of else 0.0)


def _limit(gate: Gate, part: int, total: int, before: float | None) -> Limit:
    rate = gate.measure == "max-rate"
    found = (part / total if total else 0.0) if rate else part
    of = gate.of if rate else ""
    return Limit(gate.name, gate.measure, gate.limit, found, found <= gate.limit, of, part, total, before)


def _count(found: Mapping[Kind, int], gate: Gate) -> int:
    return sum(number for one, number in found.items() if _counts(gate, one))


def _share(side: Tally, gate: Gate) -> tuple[int, int]:
    held = side.files if gate.of == "files" else side.records
    return sum(number for kinds, number in held.items() if any(_counts(gate, one) for one in kinds)), held.total()


@cache
def _counts(gate: Gate, found: Kind) -> bool:
    """Whether a limit looks at findings of a kind."""
    code, variant, weight = found
    if not weight.reaches(gate.severity or Severity.INFO):
        return False
    return any(rule.code == code and exactness(gate.selector, rule, variant) >= 0 for rule in load_rules())
