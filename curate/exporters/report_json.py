"""The numbers of a report, named and sorted once: `report.json` holds them, the other reports show them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from curate.exporters.expected import Expected
from curate.exporters.finished import LISTED, Failed, Finished, Loss, Review, Skipped, Summary
from curate.guard import LAWS
from curate.report import Report, Tally
from curate.rule import Rule
from curate.schema import COLUMNS
from curate.text import counted


class Totals(msgspec.Struct, frozen=True):
    """The counts of a run; ``adds_up``: records = kept + rejected + unreadable, in the manifest and in the files."""

    files_read: int
    files_skipped: int
    files_failed: int
    """Paths that were to be read and could not be."""
    records: int
    kept: int
    rejected: int
    unreadable: int
    adds_up: bool
    changed: int
    """Kept articles with an edit."""
    clean: int
    """Kept articles in which no damage was found."""
    review: int
    """Kept articles that a person should look at."""
    edits: int
    mended: int
    moved: int
    open: int
    open_by_severity: dict[str, int]


class RuleRow(msgspec.Struct, frozen=True):
    """What one rule did in the whole run."""

    code: str
    name: str
    message: str
    severity: str
    mended: int
    moved: int
    open: int
    articles: int
    """Kept articles with damage of this rule."""
    share: float
    """Of all kept articles, 0 to 1."""

    @property
    def damage(self) -> int:
        """Places with damage, mended or open."""
        return self.mended + self.open


class Filled(msgspec.Struct, frozen=True):
    """How many articles have a field."""

    filled: int
    share: float


class Numbers(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that `report.json` says."""

    schema: int
    curate: str
    plan: str
    verdict: str
    counts: Totals
    rules: list[RuleRow]
    fields: dict[str, Filled]
    languages: dict[str, int]
    sources: dict[str, int]
    proofs: dict[str, int]
    """Edits that were proved to leave the digits as they were, and moved values that stand in a field."""
    reviews: list[Review]
    reviews_left_out: int
    skipped: list[Skipped]
    skipped_left_out: int
    failed: list[Failed]
    failed_left_out: int
    rejected: list[Loss]
    rejected_left_out: int
    articles: list[Summary]
    articles_left_out: int
    expectations: Expected | None = None
    """What `curate expect` said of the run, where it was asked."""


def numbers(run: Finished, rules: Mapping[str, Rule]) -> Numbers:
    """The numbers of a run, the largest first; ``rules`` by code says what each rule is."""
    report, manifest = run.report, run.manifest
    lost = sum(report.lost.values())
    return Numbers(
        schema=1,
        curate=manifest.curate,
        plan=manifest.plan,
        verdict=verdict(run),
        counts=_totals(run),
        rules=_rules(report, rules),
        fields={c.name: _filled(report.filled.get(c.name, 0), report.kept) for c in COLUMNS},
        languages=_ranked(report.languages),
        sources=_ranked(report.sources),
        proofs={law: report.proofs.get(law, 0) for law in LAWS},
        reviews=list(run.reviews),
        reviews_left_out=report.review - len(run.reviews),
        skipped=list(manifest.skipped[:LISTED]),
        skipped_left_out=max(0, len(manifest.skipped) - LISTED),
        failed=list(manifest.failed[:LISTED]),
        failed_left_out=max(0, len(manifest.failed) - LISTED),
        rejected=list(run.losses),
        rejected_left_out=lost - len(run.losses),
        articles=list(run.listed),
        articles_left_out=report.kept - len(run.listed),
        expectations=run.expected,
    )


def write(found: Numbers) -> str:
    """The numbers as JSON, indented, with a line feed at the end."""
    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode() + "\n"


def verdict(run: Finished) -> str:
    """The run in one sentence."""
    report = run.report
    lost = [f"{report.lost.get(status, 0):,} {status}" for status in ("rejected", "unreadable")]
    said = f"{counted(report.records, 'article')} read: {report.kept:,} kept, {', '.join(lost)}; "
    said += f"{counted(len(run.manifest.failed), 'path')} not readable; " if run.manifest.failed else ""
    stay = "finding stays" if report.open == 1 else "findings stay"
    said += f"{counted(report.edits, 'edit')}; {report.open:,} {stay} open"
    return said if run.adds_up else f"The counts do not add up! {said}"


def _totals(run: Finished) -> Totals:
    report, said = run.report, run.manifest.counts
    tally = sum(report.rules.values(), Tally())
    return Totals(
        files_read=said.files_read,
        files_skipped=said.files_skipped,
        files_failed=len(run.manifest.failed),
        records=report.records,
        kept=report.kept,
        rejected=report.lost.get("rejected", 0),
        unreadable=report.lost.get("unreadable", 0),
        adds_up=run.adds_up,
        changed=report.changed,
        clean=report.clean,
        review=report.review,
        edits=report.edits,
        mended=tally.mended,
        moved=tally.moved,
        open=tally.open,
        open_by_severity={key: report.severities.get(key, 0) for key in ("error", "warning", "info")},
    )


def _rules(report: Report, rules: Mapping[str, Rule]) -> list[RuleRow]:
    rows = [_row(code, tally, rules.get(code), report.kept) for code, tally in report.rules.items()]
    return sorted(rows, key=lambda row: (-row.damage, -row.moved, row.code))


def _row(code: str, tally: Tally, rule: Rule | None, kept: int) -> RuleRow:
    name, message, severity = (rule.name, rule.message, str(rule.severity)) if rule else ("", "", "warning")
    share = _filled(tally.records, kept).share
    return RuleRow(code, name, message, severity, tally.mended, tally.moved, tally.open, tally.records, share)


def _filled(number: int, kept: int) -> Filled:
    return Filled(number, round(number / kept, 4) if kept else 0.0)


def _ranked(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:LISTED])
