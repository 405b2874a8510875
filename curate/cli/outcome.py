"""How a look ends: findings written, a summary below them, an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from curate import __version__
from curate.cli import terminal
from curate.cli.arguments import fails
from curate.cli.looking import Seen, fixes
from curate.exporters import HUMAN, Style, shown, writer
from curate.model import Finding, Severity
from curate.plan import Plan
from curate.text import counted

if TYPE_CHECKING:
    from curate.run import Run

MEND, MEND_RAW = "fixable with the `--fix` option", "fixable: `curate clean` writes the mended records"


def write(findings: Iterable[Finding], out: TextIO, plan: Plan, form: str, args: argparse.Namespace) -> None:
    """Write findings as they come, or with ``--statistics`` how often each rule fired, of those that count."""
    style = Style(fixes(plan), terminal.colours(out), terminal.width())
    if args.statistics:
        from curate.exporters import statistics  # noqa: PLC0415 - few runs count

        put = statistics.write if form in HUMAN else statistics.write_lines
        put((found for found in findings if found.counts), out, style)
    else:
        writer(form)(findings if args.show_suppressed else shown(form, findings), out, style)


def conclude(seen: Seen, out: TextIO, *, raw: bool) -> None:
    """Write how much was found, and what can be done about it; ``raw``: the files are evidence, not to be fixed."""
    out.writelines(f"{line}\n" for line in _summary(seen, MEND_RAW if raw else MEND))


def _summary(seen: Seen, mend: str) -> Iterator[str]:
    if seen.fixed:
        found = counted(seen.fixed + seen.findings, "finding")
        yield f"Found {found} ({seen.fixed:,} fixed, {seen.findings:,} remaining)."
    elif seen.findings:
        yield f"Found {counted(seen.findings, 'finding')}."
    elif not seen.failed:
        yield "All checks passed!"
    if seen.accepted or seen.suppressed:
        yield _exempt(seen)
    if seen.stale:
        yield _stale(seen.stale)
    hidden = hidden_fixes(seen.hidden)
    if seen.fixable:
        yield f"[*] {seen.fixable:,} {mend}{hidden and f' ({hidden})'}."
    elif hidden:
        yield f"No fixes available ({hidden})."


def _exempt(seen: Seen) -> str:
    """How many findings do not count, and why."""
    parts = [(seen.accepted, "in the baseline"), (seen.suppressed, "suppressed")]
    (first, what), *rest = [part for part in parts if part[0]]
    more = "".join(f", {number:,} {said}" for number, said in rest)
    return f"{counted(first, 'finding')} {'is' if first == 1 else 'are'} {what}{more}."


def _stale(number: int) -> str:
    """What of the baseline is no longer there, with the commands that take it out."""
    gone = f"{counted(number, 'accepted finding')} {'is' if number == 1 else 'are'} no longer there"
    return f"{gone}: `curate baseline update` takes out what was mended, `curate baseline prune` records that are gone."


def hidden_fixes(number: int) -> str:
    """What unsafe fixes there are besides; "" where there are none.

    >>> hidden_fixes(1)
    '1 hidden fix can be enabled with the `--unsafe-fixes` option'
    """
    noun = "fix" if number == 1 else "fixes"
    return f"{number:,} hidden {noun} can be enabled with the `--unsafe-fixes` option" if number else ""


def ended(seen: Seen, plan: Plan, args: argparse.Namespace) -> Run:
    """How the look ended, for its reports."""
    from curate.run import Run  # noqa: PLC0415 - wanted for reports alone

    here = Path.cwd()
    top = _top(here)
    return Run(
        command=args.command,
        version=__version__,
        plan=plan.digest,
        files=seen.files,
        records=seen.records,
        skipped=tuple((one.path, one.reason) for one in seen.skipped),
        errors=tuple(seen.errors),
        passed=exit_code(seen, args) == 0,
        root=here.relative_to(top).as_posix(),
        top=top.as_posix(),
        fail_on=None if args.fail_on == "never" else Severity(args.fail_on),
        evidence=not plan.files.allow_raw_fix,
    )


def _top(here: Path) -> Path:
    """The top of the repository that a folder lies in; no git is asked, there may be none."""
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def exit_code(seen: Seen, args: argparse.Namespace) -> int:
    """2 where something went wrong, 1 where a finding is grave enough, or where a fix is to fail the run, else 0."""
    if seen.failed:
        return 2
    grave = any(fails(weight, args.fail_on) for weight in seen.severities)
    fixed = seen.fixed > 0 and (args.exit_non_zero_on_fix or args.staged)  # what is staged is still as it was
    return int((grave or fixed) and not args.exit_zero)
