"""A look at everything that might be accepted: all findings, and which records and rules they could be of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from curate import api, sources
from curate.errors import RuleError
from curate.formats.items import Failed, Item, Skipped, Unreadable
from curate.gate.baseline import Accepted, Survey, hint
from curate.gate.marking import Marks, called, key
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


def survey(paths: Sequence[str], plan: Plan, marks: Marks, grave: frozenset[Severity]) -> Surveyed:
    """All findings below some paths that no suppression exempts.

    Args:
        paths: Files, folders and globs.
        plan: Its rules run; its suppressions are held against what they find by ``marks``.
        marks: What is accepted; it learns what was met.
        grave: The severities that need to be accepted.
    """
    seen = Surveyed()
    for entry in api.read(paths, plan):
        if isinstance(entry, Failed):
            seen.failed.append(entry.message)
            continue
        name = _meet(entry, seen, marks)
        try:
            findings = api.findings(entry, plan)
        except RuleError as error:
            seen.failed.append(f"{entry.path}: {error}")
            continue
        for found in map(marks.mark, findings):
            if found.suppressed_by is None:
                seen.take(name, found, grave=found.severity in grave)
    return seen


def _meet(entry: Item | Unreadable | Skipped, seen: Surveyed, marks: Marks) -> str:
    """Note that a record was met; the name that fingerprints give it."""
    name = key(entry)
    (seen.lost if isinstance(entry, Unreadable) else seen.records).add(name)
    if isinstance(entry, Item):
        marks.meet(*called(entry))
    return name


def unread(paths: Sequence[str], whole: Sequence[str], plan: Plan) -> frozenset[str]:
    """Names of files of the whole that are not all among those below some paths: records are called after them."""
    everywhere, here = (Counter(one.stem for one in sources.find(given, plan).inputs) for given in (whole, paths))
    return frozenset(everywhere - here)
