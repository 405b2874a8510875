"""One look at everything that is to be read: its findings as they come, and the count of all that was met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from curate.cli import terminal
from curate.cli.progress import Tick
from curate.examining import Examined, Met, findings
from curate.formats.items import Failed, Input, Skipped
from curate.model import Finding, Safety, Severity
from curate.naming import place
from curate.plan import Plan
from curate.selection import chosen
from curate.text import counted
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from curate.gate.marking import Marks

SHOWN = 3
"""Paths that are named for each reason why files were skipped."""


@dataclass
class Seen:
    """What a run has met so far."""

    files: int = 0
    records: int = 0
    errors: list[str] = field(default_factory=list)
    """Of paths that could not be read, and of rules that crashed: each was said when it was met."""
    skipped: list[Skipped] = field(default_factory=list)
    severities: Counter[Severity] = field(default_factory=Counter)
    fixable: int = 0
    hidden: int = 0
    """Findings that only unsafe fixes would mend, where those are not made."""
    accepted: int = 0
    """Findings that do not count because the baseline has them."""
    suppressed: int = 0
    """Findings that do not count because a suppression exempts them."""
    stale: int = 0
    """Findings that the baseline accepts and that are no longer there, where everything was read."""
    fixed: int = 0
    """Findings that were mended in their files."""
    nothing_is_fine: bool = False
    """Whether there need not be anything to read."""

    @property
    def failed(self) -> int:
        """How much went wrong."""
        return len(self.errors)

    @property
    def findings(self) -> int:
        """All findings that count."""
        return self.severities.total()

    @property
    def nothing(self) -> bool:
        """Whether there was not even something wrong."""
        return not (self.files or self.failed or any(one.code for one in self.skipped))

    def count(self, found: Finding, *, fixed: bool, fixable: bool) -> None:
        """Count a finding, with whether the fixes that are made mend it, and whether unsafe ones would."""
        if not found.counts:
            self.suppressed += found.suppressed_by is not None
            self.accepted += found.suppressed_by is None
            return
        self.severities[found.severity] += 1
        self.fixable += fixed
        self.hidden += fixable and not fixed

    def fail(self, message: str) -> None:
        """Say what went wrong, at once, and remember that something did."""
        self.errors.append(message)
        terminal.fail(message)


class Accepting(NamedTuple):
    """What a run accepts, and whether it reads everything, so that what it does not meet is not there."""

    marks: Marks
    whole: bool = False


def look(
    met: Iterable[Met | Skipped | Failed],
    plan: Plan,
    seen: Seen,
    tick: Tick = lambda size: None,
    accepting: Accepting | None = None,
) -> Iterator[Finding]:
    """The findings of all files in order; what cannot be read is said, and the rest goes on.

    Without ``accepting`` no baseline is held against them, and a suppression counts whether it has expired or not.
    """
    would, might = fixes(plan), fixes(replace(plan, unsafe=True))
    for found in _marked(met, plan, seen, tick, accepting):
        fixed = would(found)
        seen.count(found, fixed=fixed, fixable=fixed or might(found))
        yield found
    if seen.nothing and not seen.nothing_is_fine:
        seen.fail("nothing to read: every file was skipped" if seen.skipped else "nothing to read")


def _marked(
    met: Iterable[Met | Skipped | Failed], plan: Plan, seen: Seen, tick: Tick, accepting: Accepting | None
) -> Iterator[Finding]:
    """The findings of all files, each with what accepts it; then what is wrong with the suppressions themselves."""
    for one in met:
        match one:
            case Failed():
                seen.fail(one.message)
            case Skipped():
                seen.skipped.append(one)
            case source, examined:
                _count(source, examined, seen)
                yield from accepting.marks.of_file(source, examined) if accepting else findings(*one, plan.suppressed)
                tick(sum(record.size for record in examined.records))
    if accepting:
        whole = accepting.whole and not seen.failed
        yield from accepting.marks.closing(plan, whole=whole)
        seen.stale = sum(one.n for one in accepting.marks.stale(plan)) if whole else 0


def fixes(plan: Plan) -> Callable[[Finding], bool]:
    """Whether ``--fix`` mends a finding."""
    rules = {rule.code: rule for rule in plan.rules}
    allowed = (Safety.SAFE, Safety.UNSAFE) if plan.unsafe else (Safety.SAFE,)

    @cache
    def fixable(code: str, variant: str) -> bool:
        return code in rules and chosen(rules[code], variant, plan.lint.fixable, plan.lint.unfixable)

    def would(found: Finding) -> bool:
        if found.safety not in allowed or found.field != "text" or found.start is None:
            return False
        if plan.suppressed and plan.suppressed.of_finding(found, place(found.path, found.row)):
            return False  # whatever the day
        return fixable(found.code, found.variant)

    return would


def _count(source: Input, examined: Examined, seen: Seen) -> None:
    seen.files += examined.read
    seen.records += len(examined.records)
    if examined.left:
        seen.skipped.append(Skipped(source.path, examined.left, examined.code, source.raw_path))
    for crash in (message for record in examined.records for message in record.crashes):
        seen.fail(f"{source.path}: {crash}")
    for message in examined.failed:
        seen.fail(message)


def said(seen: Seen, *, verbose: bool) -> str:
    """What was read and what was not, by reason."""
    read = f"{counted(seen.files, 'file')} read, {counted(seen.records, 'record')}; {len(seen.skipped):,} skipped"
    reasons: dict[str, list[str]] = {}
    for one in seen.skipped:
        reasons.setdefault(one.reason, []).append(one.path)
    lines = [f"  {_listed(paths, verbose)}: {reason}" for reason, paths in reasons.items()]
    return "\n".join([read + ":" * bool(lines), *lines])


def _listed(paths: list[str], verbose: bool) -> str:
    shown = paths if verbose else paths[:SHOWN]
    more = len(paths) - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more else "")
