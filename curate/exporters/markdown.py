"""A run in Markdown, short enough for a comment on a pull request that is written anew by each run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from curate.exporters import commands, verdict
from curate.exporters.digest import SUPPRESSED, Digest, Kind, Most, digest
from curate.exporters.full import advice
from curate.exporters.gfm import code, place, prose, quoted, table, where
from curate.exporters.sections import Section, fitted
from curate.model import Finding, Severity, Standing
from curate.run import Run
from curate.text import counted
from curate.tuples import NamedTuple

MARKER = "<!-- curate-report -->"
"""First line of a comment, by which it is found again."""

FOOT = 500
"""Bytes that are kept for the marker, and for what was left out."""


class Scale(NamedTuple):
    """How much a page holds."""

    size: int
    """Bytes of UTF-8."""
    most: Most
    rows: int
    """Of each table but those of findings."""


COMMENT = Scale(60_000, Most(files=5, each=2), rows=25)
"""GitHub takes 65,536 characters in a comment."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the page, below 60 kB whatever the corpus holds."""
    out.write(f"{MARKER}\n{page(findings, run, COMMENT)}")


def page(findings: Iterable[Finding], run: Run, scale: Scale) -> str:
    """Verdict, limits, counts, then the findings, the worst first, and what there was no room for."""
    found = digest(findings, run, scale.most)
    above = [
        Section([f"## {'✓' if run.passed else '✗'} {prose(verdict.verdict(found, run))}", "", *_read(run)]),
        *_listed("Errors", run.errors, scale),
        *_limits(run, scale),
        Section(list(_counts(found, run))),
        *_listed("Notes", run.notes, scale),
    ]
    below = [*_rules(found, scale), *_fixed(run, scale), *_skipped(run, scale)]
    room = scale.size - FOOT
    head = fitted(above, room)
    tail = fitted(below, (room - head.size) // 2)
    body = fitted((_kind(kind, run) for kind in found.kinds), room - head.size - tail.size)
    left_out = len(above) + len(below) + len(found.kinds) - head.taken - tail.taken - body.taken
    text = head.text + body.text + tail.text + _left_out(found.found - body.findings, left_out)
    return text.removeprefix("\n")


def _read(run: Run) -> Iterator[str]:
    """What was read, and what it was compared with."""
    read = f"{counted(run.files, 'file')} and {counted(run.records, 'record')} read"
    skipped = f", {len(run.skipped):,} skipped" if run.skipped else ""
    below = f" Paths are below {quoted(run.root)}." if run.root not in ("", ".") else ""
    yield f"{read}{skipped}; curate {prose(run.version)}, plan {quoted(run.plan)}.{below}"
    if run.sides:
        base, head = (f"{quoted(name)} ({code(commit[:10])})" for name, commit in _sides(run))
        yield f"What {head} changes is compared with {base}."


def _sides(run: Run) -> Sequence[tuple[str, str]]:
    sides = run.sides
    return ((sides.base, sides.base_commit), (sides.head, sides.head_commit)) if sides else ()


def _limits(run: Run, scale: Scale) -> Iterator[Section]:
    """The table of limits; those that are exceeded come first."""
    lines = verdict.lines(run)
    rows = [
        [quoted(one.name), one.measured, one.limit, one.before or "–", "✓ holds" if one.holds else "✗ **exceeded**"]
        for one in lines[: scale.rows]
    ]
    if rows:
        heads = "limit|measured|at most|at the base|verdict"
        yield Section(["### Limits", "", *table(heads, rows, (1, 2, 3)), *_more(len(lines) - len(rows))])


def _counts(found: Digest, run: Run) -> Iterator[str]:
    """The table of findings by standing and severity."""
    rows = []
    for standing, name in names(run).items():
        by = found.counts[standing]
        if by or standing is Standing.NEW or (run.sides and standing != SUPPRESSED):
            numbers = [f"{by[severity]:,}" for severity in Severity]
            rows.append([name, *numbers, f"{by.total():,}"])
    heads = "|".join(["findings", *Severity, "all"])
    yield from ("### Findings", "", *table(heads, rows, (1, 2, 3, 4)))
    if commands.accepts_all(found, run):
        yield from ("", f"{code(commands.ACCEPT_ALL)} accepts what is there, so that only what is new fails.")


def names(run: Run) -> dict[str, str]:
    """What findings are called by their standing: against a base, or against a baseline."""
    if run.sides:
        return {
            Standing.NEW: "**new**", Standing.ABSENT: "fixed", Standing.MOVED: "moved",
            Standing.UNCHANGED: "unchanged", SUPPRESSED: "suppressed",
        }  # fmt: skip
    return {
        Standing.NEW: "**found**", Standing.ABSENT: "no longer there", Standing.MOVED: "moved",
        Standing.UNCHANGED: "in the baseline", SUPPRESSED: "suppressed",
    }  # fmt: skip


def _kind(kind: Kind, run: Run) -> Section:
    """What one rule found: the files with most of it, and what can be done."""
    found = f"{counted(kind.found, 'finding')} in {counted(kind.files, 'file')}"
    rows = [[where(one), _damage(one), _advice(one, kind.message)] for part in kind.places for one in part.shown]
    lines = [
        f"#### {prose(f'{kind.code} {kind.name}, {kind.severity}: {found}')}",
        "",
        *([f"{prose(kind.message)}.", ""] if kind.message else []),
        *table("where|what stands there|what would mend it", rows),
        *_more(kind.left_out),
        "",
        "; ".join(f"{prose(one.does)}: {code(one.line)}" for one in commands.of_kind(kind, run)),
    ]
    return Section(lines, len(rows))


def _damage(found: Finding) -> str:
    """What stands there; of a finding about a whole document how it begins."""
    return place(found.excerpt) if found.start is not None else quoted(found.excerpt.after) or "–"


def _advice(found: Finding, known: str) -> str:
    """What would mend a finding, and its message where that is not known already."""
    said = prose(found.message) if found.message != known else ""
    mend = f"Move to {quoted(found.moved_to)}" if found.moved_to else advice(found, quoted)
    return "; ".join(filter(None, (said, mend))) or "–"


def _rules(found: Digest, scale: Scale) -> Iterator[Section]:
    """How often each rule fired."""
    rows = [
        [f"{kind.code} {prose(kind.name)}", kind.severity, f"{kind.found:,}", f"{kind.files:,}", f"{kind.fixable:,}"]
        for kind in found.kinds[: 4 * scale.rows]
    ]
    if len(rows) > 1:
        heads = "rule|severity|findings|files|mended by safe fixes"
        yield Section(["### By rule", "", *table(heads, rows, (2, 3, 4)), *_more(len(found.kinds) - len(rows))])


def _fixed(run: Run, scale: Scale) -> Iterator[Section]:
    """What is no longer there, by rule."""
    fixed = Counter((one.code, one.name) for one in run.fixed)
    rows = [[f"{code} {prose(name)}", f"{times:,}"] for (code, name), times in fixed.most_common(scale.rows)]
    if rows:
        yield Section(["### Fixed", "", *table("rule|findings", rows, (1,)), *_more(len(fixed) - len(rows))])


def _skipped(run: Run, scale: Scale) -> Iterator[Section]:
    rows = [[quoted(path), prose(reason)] for path, reason in run.skipped[: scale.rows]]
    if rows:
        yield Section(["### Skipped", "", *table("file|why", rows), *_more(len(run.skipped) - len(rows))])


def _listed(title: str, said: Sequence[str], scale: Scale) -> Iterator[Section]:
    """A list of sentences."""
    if said:
        items = [f"- {prose(one)}" for one in said[: scale.rows]]
        yield Section([f"### {title}", "", *items, *_more(len(said) - len(items))])


def _more(number_left: int) -> Sequence[str]:
    return ("", f"{number_left:,} more are not shown here.") if number_left else ()


def _left_out(findings: int, sections: int) -> str:
    """What the page does not show; every finding is in the formats for machines."""
    if not findings and not sections:
        return ""
    parts = f", nor {counted(sections, 'section')} for which there was no room" if sections else ""
    all_of_them = "`--report html=report.html` shows more of them, `--report json-lines=findings.jsonl` all"
    return f"\n---\n{counted(findings, 'finding')} not shown above{parts}: {all_of_them}.\n"
