"""``curate report``: the reports of a finished run again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from curate import report_files
from curate.cli import arguments, terminal

USAGE = "DIR"

EPILOG = """\
Reads the records, edits and manifest in DIR and writes report.html, report.md and report.json beside them.

example:
  curate report corpus/clean

exit codes:
  0  written
  2  DIR is not a folder that `curate clean` wrote, or a file in it is broken
"""


def run(argv: Sequence[str]) -> int:
    """Write the reports of the run that the arguments name; the exit code."""
    reader = arguments.parser("report", USAGE, "Write the reports of a finished run again.", EPILOG)
    reader.add_argument("directory", nargs="*", metavar="DIR", help="folder that `curate clean` wrote")
    reader.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    args = arguments.parse(reader, argv)
    if args is None:
        return 0
    folder = Path(arguments.one_folder(args, USAGE))
    report_files.write(folder)
    if not args.quiet:
        terminal.say(report_files.summary(folder))
        terminal.say(f"Report: {(folder / 'report.html').as_posix()}")
    return 0
