"""Where the findings of a run go: to standard output or a file as they come, and then to reports of the whole run."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from curate.cli import terminal
from curate.cli.arguments import one_of
from curate.errors import UsageError
from curate.exporters import FORMATS, REPORTS, STREAMS, reporter
from curate.model import Finding
from curate.stopwatch import OTHER, stage, steps
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from curate.run import Run

Stream = Callable[[Iterable[Finding]], None]
"""What writes findings as they come."""

Fail = Callable[[str], None]
"""What is told that something went wrong, and lets the run end with exit code 2."""

STDOUT = "-"
"""Path of standard output."""

APPENDED = ("summary",)
"""Formats whose file may hold something already, which stays."""


class Report(NamedTuple):
    """One report of a run."""

    format: str
    path: str
    """`STDOUT` for standard output."""
    flag: str = "--report"

    def __str__(self) -> str:
        return f"--report {self.format}={self.path}" if self.flag == "--report" else f"{self.flag} {self.path}"


class Outputs(NamedTuple):
    """All that a run writes."""

    stream: str | None
    """Format of the findings that are written as they come; None where there are reports alone."""
    file: str | None
    """Where the stream goes; None for standard output."""
    reports: tuple[Report, ...]


def add_outputs(group: argparse._ArgumentGroup) -> None:
    """The flags that say what is written where."""
    formats = ", ".join(FORMATS)
    group.add_argument(
        "--output-format", type=one_of(FORMATS), metavar="FORMAT", help=f"{formats} [default: {FORMATS[0]}]"
    )
    group.add_argument("-o", "--output-file", metavar="FILE", help="instead of standard output")
    besides = ", ".join(name for name in REPORTS if name not in FORMATS)
    group.add_argument(
        "--report",
        action="append",
        default=[],
        type=_report,
        metavar="FORMAT=PATH",
        help=f"write a report besides, in one of these formats, or {besides}; may be repeated, - is standard output",
    )


def outputs(args: argparse.Namespace) -> Outputs:
    """What the arguments say is written where. What cannot be written is a `UsageError`, before anything is read."""
    reports: list[Report] = list(args.report)
    stream: str | None = args.output_format or FORMATS[0]
    taken = any(one.path == STDOUT for one in reports)
    if args.output_format and stream not in STREAMS and not args.statistics:
        flag = "--output-file" if args.output_file else "--output-format"
        reports.insert(0, Report(args.output_format, args.output_file or STDOUT, flag))
        stream = None
    elif taken and not (args.output_format or args.output_file or args.statistics):
        stream = None  # a report on standard output stands there alone
    targets = [*reports, *([Report("", args.output_file or STDOUT, "--output-file")] if stream else [])]
    refuse_unwritable(targets)
    return Outputs(stream, args.output_file, tuple(reports))


def refuse(args: argparse.Namespace, why: str) -> None:
    """Raise a `UsageError` where reports are asked for that will not be written."""
    if args.report:
        raise UsageError(f"{args.report[0]}: {why}")


@stage("exporting")
def spooled(findings: Iterable[Finding], outputs: Outputs, stream: Stream, end: Callable[[], Run], fail: Fail) -> None:
    """Let findings be written as they come, and then by the reports.

    ``end`` says how the run ended, once all findings have come.
    """
    findings = steps(OTHER, findings)
    if not outputs.reports:
        stream(findings)
        return
    from curate.spool import Spool  # noqa: PLC0415 - pickle and tempfile, for nothing where there are no reports

    with Spool() as spool:
        stream(spool.through(findings))
        write(outputs.reports, spool, end(), fail)


def write(reports: Sequence[Report], findings: Iterable[Finding], run: Run, fail: Fail) -> None:
    """Write all reports. One that cannot be written is told to ``fail``, and the others are written all the same."""
    for one in reports:
        try:
            path = None if one.path == STDOUT else one.path
            with terminal.opened(path, flag=str(one), append=one.format in APPENDED) as out:
                reporter(one.format)(findings, run, out)
        except BrokenPipeError:
            raise
        except UsageError as error:
            fail(str(error))
        except OSError as error:
            fail(f"{one}: {error.strerror or error}; it was not written")


def _report(said: str) -> Report:
    """The type of ``--report``."""
    name, given, path = said.partition("=")
    if not (given and path):
        raise argparse.ArgumentTypeError(f"{said!r} found; FORMAT=PATH is wanted, like html=report.html")
    return Report(one_of(REPORTS)(name), path)


def refuse_unwritable(targets: Sequence[Report]) -> None:
    """Raise a `UsageError` where reports could not be written when everything is read, or two would to one place."""
    _refuse_twice(targets)
    for one in targets:
        _refuse_unwritable(one)


def _refuse_twice(targets: Sequence[Report]) -> None:
    seen: dict[str, Report] = {}
    for one in targets:
        place = one.path if one.path in (STDOUT, os.devnull) else os.path.realpath(one.path)
        if place in seen and place != os.devnull:
            what = "standard output" if place == STDOUT else one.path
            both = f"{_said(seen[place])} and {_said(one)} both write to {what}"
            raise UsageError(f"{both}; give one of them another path")
        seen[place] = one


def _said(one: Report) -> str:
    if one.flag == "--report":
        return str(one)
    return str(one) if one.path != STDOUT else "the findings"


def _refuse_unwritable(one: Report) -> None:
    """Raise a `UsageError` where a report could not be written when everything is read."""
    if one.path == STDOUT:
        return
    target = Path(one.path)
    if target.is_dir():
        raise UsageError(f"{one}: this is a folder; a file that can be written is wanted")
    folder = target.parent
    if not folder.is_dir():
        from shlex import quote  # noqa: PLC0415 - not needed for a right call

        raise UsageError(f"{one}: No such file or directory; `mkdir -p {quote(str(folder))}` makes the folder")
    replaced = not target.exists() or (target.is_file() and one.format not in APPENDED)
    if not os.access(folder if replaced else target, os.W_OK):
        raise UsageError(f"{one}: {folder if replaced else target} cannot be written to; a file that can is wanted")
