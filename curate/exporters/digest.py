"""What a page says of many findings: how many there are of each kind, and the worst of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from curate.model import Finding, Safety, Severity, Standing
from curate.run import Run
from curate.tuples import NamedTuple

ORDER = {severity: at for at, severity in enumerate(Severity)}

SUPPRESSED = "suppressed"

Counts = Mapping[str, Counter[Severity]]
"""How many findings there are by standing and severity."""


Shown = Mapping[str, Mapping[str, list[Finding]]]
"""Findings by rule and path."""


class Most(NamedTuple):
    """How much of each kind of finding is shown."""

    files: int
    """Of one rule."""
    each: int
    """Findings of one rule in one file."""


class Place(NamedTuple):
    """One rule in one file."""

    path: str
    found: int
    shown: tuple[Finding, ...]
    """The first of them."""


class Kind(NamedTuple):
    """What one rule found."""

    code: str
    name: str
    severity: Severity
    """The gravest that any of its findings has."""
    message: str
    """What most of the findings that are shown say, "" where each says something else."""
    found: int
    files: int
    fixable: int
    """Findings that safe fixes mend."""
    places: tuple[Place, ...]
    """The files with most of them."""

    @property
    def left_out(self) -> int:
        """Findings that no place shows."""
        return self.found - sum(len(place.shown) for place in self.places)


class Digest(NamedTuple):
    """All findings of a run in short; kinds, files and grave ones are of those that count."""

    counts: Counts
    kinds: tuple[Kind, ...]
    """The worst first."""
    files: int
    """Files with findings that count."""

    @property
    def found(self) -> int:
        """Findings that count."""
        return self.of(Standing.NEW)

    def of(self, standing: str) -> int:
        """How many findings stand so: a `Standing`, or `SUPPRESSED`."""
        return self.counts[standing].total()


class _Rule:
    """What is counted of one rule."""

    def __init__(self, first: Finding) -> None:
        self.first = first
        self.severity = first.severity
        self.fixable = 0
        self.paths: Counter[str] = Counter()

    def count(self, found: Finding) -> None:
        self.severity = min(self.severity, found.severity, key=ORDER.__getitem__)
        self.fixable += found.safety is Safety.SAFE
        self.paths[found.path] += 1

    @property
    def badness(self) -> tuple[int, int, str]:
        """What rules are sorted by: the gravest first, then the most frequent."""
        return ORDER[self.severity], -self.paths.total(), self.first.code


def digest(findings: Iterable[Finding], run: Run, most: Most) -> Digest:
    """The findings in short; they are walked twice: to count, and for the worst, which are known only then."""
    counts: defaultdict[str, Counter[Severity]] = defaultdict(Counter)
    rules: dict[str, _Rule] = {}
    files: set[str] = set()
    for found in findings:
        counts[standing(found)][found.severity] += 1
        if found.counts:
            rules.setdefault(found.code, _Rule(found)).count(found)
            files.add(found.path)
    counts[Standing.ABSENT].update(found.severity for found in run.fixed)
    worst = sorted(rules.values(), key=lambda rule: rule.badness)
    shown = _shown(findings, {rule.first.code: _worst(rule.paths, most.files) for rule in worst}, most.each)
    return Digest(counts, tuple(_kind(rule, shown[rule.first.code]) for rule in worst), len(files))


def standing(found: Finding) -> str:
    """How a finding is counted: a suppression exempts it wherever it was before."""
    return SUPPRESSED if found.suppressed_by is not None else found.baseline


def _worst(paths: Counter[str], most: int) -> list[str]:
    """The files with most findings; of equals the first by name."""
    return sorted(paths, key=lambda path: (-paths[path], path))[:most]


def _shown(findings: Iterable[Finding], wanted: Mapping[str, list[str]], each: int) -> Shown:
    """The first findings of each rule in the files that are wanted."""
    shown: Shown = {code: {path: [] for path in paths} for code, paths in wanted.items()}
    for found in findings:
        some = shown[found.code].get(found.path) if found.counts else None
        if some is not None and len(some) < each:
            some.append(found)
    return shown


def _kind(rule: _Rule, shown: Mapping[str, list[Finding]]) -> Kind:
    first, paths = rule.first, rule.paths
    places = tuple(Place(path, paths[path], tuple(some)) for path, some in shown.items())
    said = (first.code, first.name, rule.severity, _message([one for some in shown.values() for one in some]))
    return Kind(*said, paths.total(), len(paths), rule.fixable, places)


def _message(shown: list[Finding]) -> str:
    (message, times), *others = Counter(one.message for one in shown).most_common()
    return message if times > 1 or not others else ""
