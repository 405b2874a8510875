"""A finished run as the reports see it: its manifest, what it counts, and those of its records that are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from curate.exporters.expected import Expected
from curate.model import Edit, Finding, Record, Severity
from curate.report import Report, mends
from curate.tuples import NamedTuple

LISTED = 1000
"""Records that a report lists by name, those of each list."""
SHOWN = 40
"""Records that a report shows with their damage."""

WEIGHTS: Mapping[str, int] = {Severity.ERROR: 9, Severity.WARNING: 3, Severity.INFO: 1}
"""What one place of damage adds to how bad an article is, mended or open."""


class Counts(msgspec.Struct, frozen=True):
    """What the manifest has counted; files are those that were found."""

    files_read: int
    files_skipped: int
    records: int
    kept: int
    rejected: int
    unreadable: int


class Skipped(msgspec.Struct, frozen=True):
    """A file that was not read, and why."""

    path: str
    reason: str


class Failed(msgspec.Struct, frozen=True):
    """A path that could not be read, though it was to be."""

    path: str
    message: str


class Manifest(msgspec.Struct, frozen=True):
    """What `manifest.json` says that a report repeats."""

    curate: str
    plan: str
    counts: Counts
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[Failed, ...] = ()


class Loss(msgspec.Struct, frozen=True):
    """A record that was not kept: where it stood, and what speaks against it."""

    id: str | None
    path: str
    row: int | None
    status: str
    code: str
    reason: str


class Review(msgspec.Struct, frozen=True):
    """A kept record that a person should look at, and why."""

    id: str
    path: str
    row: int | None
    reason: str


class Damage(msgspec.Struct, frozen=True):
    """What one rule did in one article."""

    edits: int
    open: int


class Summary(msgspec.Struct, frozen=True):
    """One article in a line of a list."""

    id: str
    path: str
    row: int | None
    edits: int
    open: int
    by_rule: dict[str, Damage]


class Article(NamedTuple):
    """A record that was kept, and where it came from."""

    record: Record
    path: str
    row: int | None


@dataclass(frozen=True, slots=True)
class Finished:
    """All that a report is made from, whatever the size of the run."""

    manifest: Manifest
    report: Report
    listed: tuple[Summary, ...]
    """The worst articles, the worst first, `LISTED` at most."""
    shown: tuple[Article, ...]
    """The worst of those, `SHOWN` at most."""
    losses: tuple[Loss, ...]
    """The records that were not kept, in the order of the file, `LISTED` at most."""
    previews: tuple[str, ...]
    """How the bytes of each of them begin."""
    reviews: tuple[Review, ...] = ()
    """The records that are marked for review, in the order of the file, `LISTED` at most."""
    expected: Expected | None = None
    """What came of expectations, where `curate expect` was asked about the run."""

    @property
    def adds_up(self) -> bool:
        """Whether the manifest and the records in the files agree that none was lost."""
        said, report = self.manifest.counts, self.report
        lost = {"rejected": said.rejected, "unreadable": said.unreadable}
        return said.records == report.records and {k: n for k, n in lost.items() if n} == report.lost


def summarise(article: Article, report: Report) -> Summary:
    """One article in a line, by the report of its record."""
    record = article.record
    by_rule = {code: Damage(tally.mended + tally.moved, tally.open) for code, tally in report.rules.items()}
    return Summary(record.id, article.path, article.row, len(record.edits), len(record.findings), by_rule)


def weight(record: Record, severities: Mapping[str, str]) -> int:
    """How bad an article was: its damage by severity, mended or open; what only moved weighs nothing."""
    places: list[Edit | Finding] = [*filter(mends, record.edits), *record.findings]
    found = (place.severity if isinstance(place, Finding) else severities.get(place.code) for place in places)
    return sum(WEIGHTS.get(severity or Severity.WARNING, 1) for severity in found)
