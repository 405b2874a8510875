"""A look at everything that might be accepted: all findings, and which records and rules they could be of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from curate import sources
from curate.examining import Examined, Met
from curate.formats.items import Failed, Input, Skipped
from curate.gate.baseline import Accepted, Survey, hint
from curate.gate.marking import Marks, key
from curate.model import Finding, Severity
from curate.plan import Plan


@dataclass
class Surveyed:
    """What a survey has met so far."""

    found: dict[str, Accepted] = field(default_factory=dict)
    grave: Counter[str] = field(default_factory=Counter)
    records: set[str] = field(default_factory=set)
    """Records that were read, as fingerprints name them."""
    lost: set[str] = field(default_factory=set)
    """Those that cannot be read, which are there all the same."""
    failed: list[str] = field(default_factory=list)
    """What went wrong: with any of it nothing can be said of the whole."""

    def take(self, name: str, found: Finding, *, grave: bool) -> None:
        """Count a finding in a record of that name."""
        before = self.found.get(found.fingerprint)
        first = Accepted(found.fingerprint, 0, found.code, name, hint(found.code, found.excerpt.match))
        # Of equal findings in texts that only look equal, the hint is the same whichever comes first.
        said = min(before.hint, first.hint) if before else first.hint
        self.found[found.fingerprint] = (before or first)._replace(n=(before.n if before else 0) + 1, hint=said)
        self.grave[found.fingerprint] += grave

    def survey(self, plan: Plan, unread: Iterable[str] = ()) -> Survey:
        """What was found; records of the names that are ``unread`` elsewhere are not judged."""
        rules = frozenset(rule.code for rule in plan.rules)
        grave = {fp: number for fp, number in self.grave.items() if number}
        return Survey(self.found, grave, frozenset(self.records) - self.lost - {*unread}, rules)


def survey(
    met: Iterable[Met | Skipped | Failed],
    marks: Marks,
    grave: frozenset[Severity],
    tick: Callable[[int], None] = lambda size: None,
) -> Surveyed:
    """All findings that no suppression exempts.

    Args:
        met: What `curate.api.examined` gives.
        marks: What is accepted; it learns what was met.
        grave: The severities that need to be accepted.
        tick: It is called with the size in bytes of what is done.
    """
    seen = Surveyed()
    for one in met:
        match one:
            case Failed():
                seen.failed.append(one.message)
            case Skipped():
                pass
            case source, examined:
                _take(source, examined, seen, marks, grave)
                tick(sum(record.size for record in examined.records))
    return seen


def _take(source: Input, examined: Examined, seen: Surveyed, marks: Marks, grave: frozenset[Severity]) -> None:
    """Count the findings of a file under the names that fingerprints give its records."""
    seen.failed += examined.failed
    seen.failed += (f"{source.path}: {said}" for record in examined.records for said in record.crashes)
    if examined.left:
        seen.records.add(source.raw_path)
    by_row: dict[int | None, str] = {}
    for record in examined.records:
        by_row[record.row] = name = key(record, source)
        (seen.records if record.readable else seen.lost).add(name)
    for found in marks.of_file(source, examined):
        if found.suppressed_by is None:
            name = by_row.get(found.row, source.raw_path)
            seen.take(name, found, grave=found.severity in grave)


def unread(paths: Sequence[str], whole: Sequence[str], plan: Plan) -> frozenset[str]:
    """Names of files of the whole that are not all among those below some paths: records are called after them."""
    everywhere, here = (Counter(one.stem for one in sources.find(given, plan).inputs) for given in (whole, paths))
    return frozenset(everywhere - here)
