"""How a look ends: findings written, a summary below them, an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TextIO

from curate.cli import terminal
from curate.cli.arguments import fails
from curate.cli.looking import Seen, counted, fixes
from curate.exporters import Style, statistics, writer
from curate.model import Finding
from curate.plan import Plan

READABLE = ("full", "concise")
"""Formats for people: a summary stands below the findings."""

MEND, MEND_RAW = "fixable with the `--fix` option", "fixable: `curate clean` writes the mended records"


def write(findings: Iterable[Finding], out: TextIO, plan: Plan, args: argparse.Namespace) -> None:
    """Write findings in the format that the arguments say."""
    style = Style(fixes(plan), terminal.colours(out), terminal.width())
    put = writer(args.output_format)
    if args.statistics:
        put = statistics.write if args.output_format in READABLE else statistics.write_lines
    put(findings, out, style)


def conclude(seen: Seen, fixed: int, out: TextIO, *, raw: bool) -> None:
    """Write how much was found, and what can be done about it; ``raw``: the files are evidence, not to be fixed."""
    out.writelines(f"{line}\n" for line in _summary(seen, fixed, MEND_RAW if raw else MEND))


def _summary(seen: Seen, fixed: int, mend: str) -> Iterator[str]:
    if fixed:
        yield f"Found {counted(fixed + seen.findings, 'finding')} ({fixed:,} fixed, {seen.findings:,} remaining)."
    elif seen.findings:
        yield f"Found {counted(seen.findings, 'finding')}."
    elif not seen.failed:
        yield "All checks passed!"
    hidden = hidden_fixes(seen.hidden)
    if seen.fixable:
        yield f"[*] {seen.fixable:,} {mend}{hidden and f' ({hidden})'}."
    elif hidden:
        yield f"No fixes available ({hidden})."


def hidden_fixes(number: int) -> str:
    """What unsafe fixes there are besides; "" where there are none.

    >>> hidden_fixes(1)
    '1 hidden fix can be enabled with the `--unsafe-fixes` option'
    """
    noun = "fix" if number == 1 else "fixes"
    return f"{number:,} hidden {noun} can be enabled with the `--unsafe-fixes` option" if number else ""


def exit_code(seen: Seen, args: argparse.Namespace) -> int:
    """2 where something went wrong, 1 where a finding is grave enough, else 0."""
    if seen.failed:
        return 2
    grave = any(fails(weight, args.fail_on) for weight in seen.severities)
    return int(grave and not args.exit_zero)
