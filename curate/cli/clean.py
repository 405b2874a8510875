"""``curate clean``: clean records, and a report of all that was done."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from curate import report_files, shards, sources
from curate.cli import arguments, terminal
from curate.cli.progress import bar
from curate.cli.timing import watched
from curate.configuration import Settings
from curate.errors import UsageError
from curate.exporters.report_json import Numbers, RuleRow
from curate.formats.items import Input
from curate.model import Severity
from curate.plan import Plan

USAGE = "[OPTIONS] [PATHS]... --out DIR"

OUT = "corpus/clean"
"""Where records go when neither paths nor a folder are named."""

TOP = 8
"""Rules that the summary names."""

EPILOG = """\
Paths are files, folders, globs, or - for standard input. Without any, corpus/raw is cleaned into corpus/clean, or what
the configuration names. What is read is never changed.

what is written:
  articles.jsonl    one record an article, sorted by id
  edits.jsonl       every edit and every finding still open; `curate restore` takes the edits back
  rejected.jsonl    what was not kept, why, and its bytes
  report.html       the report: open it in a browser; report.md and report.json say the same
  manifest.json     versions, hashes of all inputs, counts that add up

examples:
  curate clean                                corpus/raw to corpus/clean
  curate clean news export.jsonl --out tidy   a folder and a table
  curate clean news --out tidy --select ENC   mend the encoding and nothing else

exit codes:
  0  every record is accounted for, whatever findings stay open
  1  findings stay open that are as grave as --fail-on says
  2  a wrong call or configuration, a file that cannot be read, nothing to read
"""


def run(argv: Sequence[str]) -> int:
    """Clean what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    with watched(args):
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    settings = arguments.settings(args)
    paths = args.paths or arguments.default_paths(settings.plan)
    return _clean(paths, _out(settings, args), settings, args)


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("clean", USAGE, "Make clean records of texts, with a report.", EPILOG)
    reader.add_argument("paths", nargs="*", metavar="PATHS", help="what to read [default: corpus/raw]")
    reader.add_argument("--out", metavar="DIR", help="folder to write to [default for corpus/raw: corpus/clean]")
    rules = reader.add_argument_group("rules")
    arguments.add_rules(rules)
    rules.add_argument("--unsafe-fixes", action="store_true", help="also mend what may lose words or meaning")
    group = reader.add_argument_group("output")
    group.add_argument("--added", type=_day, metavar="DAY", help="day that the records get as `added`, like 2024-11-14")
    arguments.add_fail_on(group, None, "exit 1 when such findings stay open: error, warning, info or never")
    arguments.add_timing(reader.add_argument_group("speed"))
    arguments.add_configuration(reader)
    return reader


def _day(said: str) -> str:
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{said!r} found; a day like 2024-11-14 is wanted") from error


def _out(settings: Settings, args: argparse.Namespace) -> str:
    root = Path(settings.plan.root)
    if args.out or settings.out:
        return args.out or (root / str(settings.out)).as_posix()
    if args.paths:
        raise UsageError("where to? `--out DIR` names the folder that the records are written to")
    return (root / OUT).as_posix()


def _clean(paths: Sequence[str], out: str, settings: Settings, args: argparse.Namespace) -> int:
    with bar(lambda: _files(paths, settings.plan), quiet=args.quiet) as tick:
        summary = shards.clean(paths, out, settings.plan, added=args.added, tick=tick)
    report_files.write(Path(out))
    for message in (*(one.message for one in summary.failed), *summary.crashes):
        terminal.fail(message)
    numbers = msgspec.json.decode(Path(out, "report.json").read_bytes(), type=Numbers)
    if not args.quiet:
        terminal.say(report_files.summary(Path(out)))
        terminal.say(_by_rule(numbers))
        terminal.say(f"Report: {Path(out, 'report.html').as_posix()}")
    expected = _expect(paths, out, args) if settings.expect.after_clean else 0
    if summary.failed or summary.crashes or expected == 2:
        return 2
    left = numbers.counts.open_by_severity
    grave = any(number and arguments.fails(Severity(weight), args.fail_on) for weight, number in left.items())
    return int(grave or expected == 1)


def _expect(paths: Sequence[str], out: str, args: argparse.Namespace) -> int:
    """Hold the expectations against the run, in a process of its own: what they load is not to slow this one down."""
    from curate.cli.expect import afterwards  # noqa: PLC0415 - most configurations do not want it

    return afterwards(paths, out, args)


def _files(paths: Sequence[str], plan: Plan) -> tuple[Input, ...]:
    return sources.find([path for path in paths if path != "-"], plan).inputs


def _by_rule(numbers: Numbers) -> str:
    """The rules that had most to do, and those with most left to a person."""
    mended = [(row.mended, row) for row in numbers.rules if row.mended]
    left = [(row.open, row) for row in numbers.rules if row.open]
    return "\n".join(f"{title}: {_ranked(rows)}" for title, rows in (("Mended", mended), ("Still open", left)) if rows)


def _ranked(rows: list[tuple[int, RuleRow]]) -> str:
    """The first of some counts with their rules, the largest first."""
    rows = sorted(rows, key=lambda item: (-item[0], item[1].code))
    shown = [f"{row.code} {row.name} {count:,}" for count, row in rows[:TOP]]
    return ", ".join([*shown, *(["…"] if len(rows) > TOP else [])])
