"""What is accepted already, as a gate holds it against both sides: the base's, of which the head may only take away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from curate.configuration import Settings
from curate.errors import ConfigError
from curate.gate import accepting
from curate.gate.baseline import Baseline
from curate.gate.marking import Marks
from curate.gate.trust import Decided
from curate.model import Finding
from curate.plan import Plan
from curate.suppressions import Suppression, Suppressions
from curate.tuples import NamedTuple


class Acceptance(NamedTuple):
    """What is accepted, and how much of it was met so far on one side."""

    marks: Marks
    kept: Suppressions
    """The suppressions that the head has too: of those that it takes away nobody says that they are unused."""

    def mark(self, found: Finding) -> Finding:
        """A finding with what accepts it."""
        return self.marks.mark(found) if self else found

    def __bool__(self) -> bool:
        return bool(self.marks.suppressions or self.marks.baseline.entries)

    def copy(self) -> Acceptance:
        """The same for the other side, with what was met so far."""
        other = Marks(self.marks.baseline, self.marks.suppressions, self.marks.day)
        other.left, other.used = dict(self.marks.left), {*self.marks.used}
        return self._replace(marks=other)

    def closing(self, plan: Plan) -> tuple[Finding, ...]:
        """What is wrong with the suppressions, once all findings of a whole corpus were marked."""
        closed = Marks(Baseline(), self.kept, self.marks.day)
        closed.used = self.marks.used
        return closed.closing(plan, whole=True)


def acceptance(decided: Decided, day: date) -> tuple[Acceptance, tuple[str, ...]]:
    """What counts as accepted, and what the head would change of it, as notes."""
    settings, proposed = decided.settings, decided.proposed
    if proposed is None:
        marks = Marks(accepting.read(settings, tree=decided.read), settings.plan.suppressed, day)
        return Acceptance(marks, settings.plan.suppressed), ()
    mine = accepting.read(proposed, tree=decided.head)
    broken: tuple[str, ...] = ()
    try:
        theirs = accepting.read(settings, tree=decided.read)
    except ConfigError as error:
        theirs = mine
        broken = (f"the head's baseline holds, since the base's cannot be read: {error}",)
    ours, new = settings.plan.suppressed, proposed.plan.suppressed
    kept = replace(ours, entries=tuple(one for one in ours.entries if _exempts(one) in map(_exempts, new.entries)))
    marks = Marks(_shrunk(theirs, mine), ours, day)
    return Acceptance(marks, kept), (*broken, *_baseline(theirs, mine), *_suppressions(ours, new, proposed))


def _exempts(one: Suppression) -> tuple[object, ...]:
    return one.rule, one.record, one.field, one.match, one.expires


def _shrunk(theirs: Baseline, mine: Baseline) -> Baseline:
    """What both accept: a baseline may shrink before it is merged, and grows only then."""
    both = theirs.entries.keys() & mine.entries.keys()
    return Baseline(
        {fp: theirs.entries[fp]._replace(n=min(theirs.entries[fp].n, mine.entries[fp].n)) for fp in sorted(both)}
    )


def _baseline(theirs: Baseline, mine: Baseline) -> Iterator[str]:
    if grown := (mine.counts - theirs.counts).total():
        yield f"{grown:,} more in the baseline {_proposed(grown)}; `curate baseline create` is for the base branch"


def _suppressions(ours: Suppressions, new: Suppressions, proposed: Settings) -> Iterator[str]:
    old = {_exempts(one) for one in ours.entries}
    if more := [one for one in new.entries if _exempts(one) not in old]:
        file = proposed.suppressions.name if proposed.suppressions else "suppressions"
        said = "; ".join(f"{one.rule} {one.record}: {one.reason}" for one in more[:3])
        yield f"{file}: {len(more):,} {_proposed(len(more))}: {said}{'; …' if len(more) > 3 else ''}"


def _proposed(number: int) -> str:
    return "is proposed here, and counts once merged" if number == 1 else "are proposed here, and count once merged"
