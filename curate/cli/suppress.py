"""``curate suppress``: exempt a place from a rule, with the reason; or take out what exempts nothing."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from curate import aside
from curate.cli import arguments, surveying, terminal
from curate.configuration import SUPPRESSIONS, Settings
from curate.configuration.files import on_disk
from curate.configuration.suppressions import code_of, parse
from curate.configuration.today import today
from curate.errors import UsageError
from curate.exporters import diff, places
from curate.gate import evidence, exempting
from curate.gate.baseline import Baseline
from curate.gate.marking import Marks
from curate.suppressions import Suppression
from curate.text import counted

USAGE = "CODE --record ID --reason TEXT [OPTIONS] [PATHS]...\n       curate suppress --prune [OPTIONS] [PATHS]..."

EPILOG = """\
An entry in curate-suppressions.toml exempts one rule in one record: the place is no longer counted, and no fix touches
it. The record is called by its id, or after its file: `a` or `news/a` for news/a.txt. With * or ? in it ID is a glob.

examples:
  curate suppress NUM001 --record a1234 --match "10, 000" --reason "a verse, quoted as it was printed"
  curate suppress META003 --record "wire/*" --reason "the agency names nobody" --expires 2027-06-30
  curate suppress --prune          take out entries that exempt nothing, or no longer
  curate suppress --prune --diff   show it, write nothing

exit codes:
  0  done, or nothing to do
  1  with --diff: something would change
  2  a wrong call or configuration, an entry that would exempt nothing, something that could not be read
"""

SHOWN = 3
"""Places that are named."""


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    if args.prune:
        given = [name for name in ("record", "field", "match", "reason", "expires", "by") if getattr(args, name)]
        if given:
            raise UsageError(f"--prune takes entries out, --{given[0]} is for a new one")
        return _prune(arguments.settings(args), args)
    code, paths = _place(args)
    entry = Suppression(code, args.record, args.reason.strip(), args.field, args.match, args.expires, args.by or "")
    return _add(entry, paths, arguments.settings(args), args)


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("suppress", USAGE, "Exempt a place from a rule, with the reason.", EPILOG)
    reader.add_argument("words", nargs="*", metavar="CODE [PATHS]", help="the rule, and where [default: corpus/raw]")
    group = reader.add_argument_group("the exemption")
    group.add_argument("--record", metavar="ID", help="the record: its id, the path of its file, or a glob")
    group.add_argument("--field", metavar="FIELD", help="only in this field: text, title, date, …")
    group.add_argument("--match", metavar="TEXT", help="only where exactly this text was found")
    group.add_argument("--reason", metavar="TEXT", help="why the place is right as it is")
    group.add_argument("--expires", type=_day, metavar="DAY", help="last day on which it counts, like 2027-06-30")
    group.add_argument("--by", metavar="NAME", help="who says so")
    group.add_argument("--force", action="store_true", help="write it though it exempts nothing yet")
    more = reader.add_argument_group("the file")
    more.add_argument("--prune", action="store_true", help="take out entries that exempt nothing, or no longer")
    more.add_argument("--diff", action="store_true", help="show what would change in the file, and write nothing")
    arguments.add_speed(reader)
    arguments.add_configuration(reader)
    reader.set_defaults(unsafe_fixes=False)
    return reader


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{said!r} found; a day like 2027-06-30 is wanted") from error


def _place(args: argparse.Namespace) -> tuple[str, list[str]]:
    """The code of the rule, and the paths; an entry that nobody may write is a `UsageError`."""
    if not args.words:
        raise UsageError("which rule? `curate suppress CODE --record ID --reason TEXT`")
    code, *paths = args.words
    for flag, why in (("record", "which record is exempt"), ("reason", "why the place is right as it is")):
        if not (getattr(args, flag) or "").strip():
            raise UsageError(f"--{flag} is missing: {why}?")
    if args.expires and args.expires < (day := today(os.environ)):
        raise UsageError(f"--expires {args.expires}: a day that has passed; {day} or later is wanted")
    return code_of(code, "curate suppress"), paths


def _file(settings: Settings) -> Path:
    if settings.suppressions is None:
        raise UsageError(f"--isolated reads no configuration, so that nobody would read {SUPPRESSIONS} either")
    return settings.suppressions


def _add(entry: Suppression, paths: list[str], settings: Settings, args: argparse.Namespace) -> int:
    file, plan = _file(settings), settings.plan
    found = evidence.gather(paths or arguments.default_paths(plan), plan, entry)
    entry = found.entry
    for one in plan.suppressed.entries:
        if one[:1] + one[3:5] == entry[:1] + entry[3:5] and one.record in (entry.record, args.record):
            raise UsageError(f"{file}:{one.line}: exempts the same already, {one.reason!r}; edit it there")
    why = evidence.objection(found)
    if why and not args.force:
        raise UsageError("\n".join([f"{why}; --force writes the entry all the same", *found.failed]))
    before = on_disk(file) or b""
    after = exempting.added(before, entry)
    line = parse(after, file.as_posix()).entries[-1].line
    listed = ", ".join(places.concise(one).rstrip(":") for one in found.exempt[:SHOWN])
    more = f" and {len(found.exempt) - SHOWN:,} more" if len(found.exempt) > SHOWN else ""
    what = f"{counted(len(found.exempt), 'finding')} of {entry.rule}"
    said = f"{'Would suppress' if args.diff else 'Suppressed'} {what}{listed and f' ({listed}{more})'}: {file}:{line}"
    return _write(file, before, after, said, args)


def _prune(settings: Settings, args: argparse.Namespace) -> int:
    file, plan = _file(settings), settings.plan
    before = on_disk(file)
    if before is None:
        raise UsageError(f"{file}: no such file; `curate suppress CODE --record ID --reason TEXT` makes it")
    marks = Marks(Baseline(), plan.suppressed, today(os.environ))
    paths = args.words or arguments.default_paths(plan)
    failed = surveying.look(paths, settings, args, marks).failed if plan.suppressed else []
    if failed:
        for message in failed:
            terminal.fail(message)
        terminal.say(f"Nothing was written: what could not be read may be what {file} exempts.")
        return 2
    whole = not args.words
    idle = sorted((*marks.expired(whole=whole), *marks.unused(plan, whole=whole)), key=lambda one: one.number)
    after = exempting.removed(before, {one.number for one in idle})
    said = _pruned(idle, len(plan.suppressed.entries) - len(idle), file, marks, would=args.diff)
    return _write(file, before, after, said, args)


def _pruned(idle: Sequence[Suppression], left: int, file: Path, marks: Marks, *, would: bool) -> str:
    """Which entries were taken out, and why."""
    if not idle:
        return f"Nothing to take out: every entry that could be judged exempts something; {left:,} in {file}."
    why = {one: f"expired on {one.expires}" if one.is_expired(marks.day) else "exempts nothing" for one in idle}
    lines = [f"  line {one.line}: {one.rule} in {one.record!r}, {why[one]}: {one.reason}" for one in idle]
    verb = "Would take" if would else "Took"
    return "\n".join([f"{verb} {len(idle):,} out of {file}; {left:,} left.", *lines])


def _write(file: Path, before: bytes, after: bytes, said: str, args: argparse.Namespace) -> int:
    """Write the file, or show what would be written, and say what was done."""
    if args.diff:
        sys.stdout.writelines([] if before == after else diff.of_files(file.as_posix(), before, after))
    elif before != after:
        aside.write(file, after)
    if not args.quiet:
        terminal.say(said)
    return int(args.diff and before != after)
