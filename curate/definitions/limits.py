"""How much of each rule's damage a corpus may hold, for those who look at a table of counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from curate.configuration.gates import REMOVED, Gate
from curate.model import Severity
from curate.rule import Rule
from curate.selection import exactness
from curate.tuples import NamedTuple


class Bound(NamedTuple):
    """How much of one rule's damage a corpus may hold."""

    code: str
    measure: str
    """``max-rate``, a share of the records, or ``max-count``, a number of findings."""
    limit: float
    severity: Severity


RATES: Mapping[Severity, float] = {Severity.ERROR: 0.02, Severity.WARNING: 0.1}
"""The share of records that a rule may find something in, where nothing else is said; any, of what is worth a note."""

RANKS = list(Severity)


def bounds(rules: Iterable[Rule], gates: Iterable[Gate] = ()) -> tuple[Bound, ...]:
    """The limits of a corpus, in the order of codes.

    A limit on several rules holds for each of them, which is less than it says of all together. What is said about
    files, about what is new and about records that are gone cannot be seen in a table of counts, and is left out.

    Args:
        rules: Those that run.
        gates: What ``[tool.curate.gates]`` says; a rule that no gate speaks of is held to ours, by its severity.
    """
    ran, said = list(rules), [gate for gate in gates if _seen(gate)]
    held = (bound for rule in ran for bound in [*_of(rule, said)] or _ours(rule))
    return tuple(sorted(set(held)))


def _seen(gate: Gate) -> bool:
    return gate.name != REMOVED and gate.measure != "max-new" and gate.of in ("", "records")


def _of(rule: Rule, gates: Iterable[Gate]) -> Iterator[Bound]:
    """What gates say of a rule, once for each measure: the gate that names it most exactly says it."""
    found: dict[str, tuple[int, Bound]] = {}
    for gate in gates:
        exact = exactness(gate.selector, rule)
        weighs = gate.severity is None or RANKS.index(rule.severity) <= RANKS.index(gate.severity)
        if exact >= 0 and weighs and exact >= found.get(gate.measure, (0, None))[0]:
            found[gate.measure] = exact, Bound(rule.code, gate.measure, gate.limit, rule.severity)
    yield from (bound for _, bound in found.values())


def _ours(rule: Rule) -> Iterator[Bound]:
    if rule.severity in RATES:
        yield Bound(rule.code, "max-rate", RATES[rule.severity], rule.severity)
