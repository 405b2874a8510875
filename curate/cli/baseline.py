"""``curate baseline``: accept the findings that are there, so that only new ones count."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from curate import aside
from curate.cli import arguments, surveying, terminal
from curate.configuration import Settings
from curate.configuration.today import today
from curate.errors import UsageError
from curate.exporters import diff
from curate.gate import accepting, baseline
from curate.gate.baseline import Baseline, Change
from curate.gate.marking import Marks
from curate.gate.surveying import Surveyed, unread
from curate.model import Severity
from curate.rules import load_rules
from curate.text import counted

USAGE = "create|update|prune [OPTIONS] [PATHS]..."

EPILOG = """\
A baseline lists the findings that a corpus is known to have, by what was found and not by its line, so that `check` and
the hooks fail on new ones only. It is a file to commit; git merges it by itself with this line in .gitattributes:

  .curate-baseline.jsonl merge=union

actions:
  create  accept all findings that fail a check; refuses to write over a baseline
  update  shrink it to what is still there, in the records that are read; with --accept-new also accept what is new
  prune   take out the entries of records and rules that are no longer there

examples:
  curate baseline create --reason "as we took it over"
  curate baseline update                                 after mending
  curate baseline update news --accept-new --reason "quoted as printed"
  curate baseline prune --diff                           show it, write nothing

exit codes:
  0  done, or nothing to do
  1  with --diff: something would change
  2  a wrong call or configuration, or something that could not be read: nothing is written then
"""

ACTIONS = ("create", "update", "prune")

SHRINKING = {"update": "only shrinks without --accept-new", "prune": "accepts nothing"}
"""Actions that accept nothing by themselves, as it is said."""


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    action, paths = _action(args)
    settings = arguments.settings(args)
    file = accepting.file(settings, args.baseline)
    return _write(file, settings, paths, action, args)


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser(
        "baseline", USAGE, "Accept the findings that are there, so that only new ones count.", EPILOG
    )
    reader.add_argument(
        "words", nargs="*", metavar="ACTION [PATHS]", help="what to do, and where [default: corpus/raw]"
    )
    group = reader.add_argument_group("accepting")
    group.add_argument("--reason", metavar="TEXT", help="why the findings are accepted; stands in their entries")
    group.add_argument("--accept-new", action="store_true", help="update: accept what is new too; needs --reason")
    arguments.add_fail_on(
        group, "warning", "least severity that has to be accepted: error, warning or info [default: warning]"
    )
    group.add_argument("--baseline", metavar="FILE", help="instead of the configuration's, .curate-baseline.jsonl")
    group.add_argument("--diff", action="store_true", help="show what would change in the file, and write nothing")
    arguments.add_rules(reader.add_argument_group("rules"))
    arguments.add_speed(reader)
    arguments.add_configuration(reader)
    reader.set_defaults(unsafe_fixes=False)
    return reader


def _action(args: argparse.Namespace) -> tuple[str, list[str]]:
    """The action with its paths; a call that cannot be carried out is a `UsageError`."""
    action, *paths = args.words or [""]
    if action not in ACTIONS:
        wanted = f"`curate baseline {'|'.join(ACTIONS)}`"
        raise UsageError(f"{action!r} is no action; {wanted}" if action else f"what to do? {wanted}")
    _refuse_reasons(action, args.reason, accept_new=args.accept_new)
    if action == "update" and any("[" in word for word in (*(args.select or ()), *(args.ignore or ()))):
        raise UsageError("a variant alone cannot be judged: entries go by rule; name whole rules")
    if action == "prune" and paths:
        raise UsageError("`curate baseline prune` looks at the whole corpus; PATHS are for `update`")
    return action, paths


def _refuse_reasons(action: str, reason: str | None, *, accept_new: bool) -> None:
    """Refuse to accept without a reason, and a reason where nothing is accepted."""
    if accept_new and action != "update":
        raise UsageError(f"--accept-new is for `curate baseline update`, not for {action}")
    if accept_new and not (reason or "").strip():
        raise UsageError('--accept-new needs --reason: why is it right to accept more? --reason "quoted as printed"')
    if reason is not None and not reason.strip():
        raise UsageError('--reason: "" found, words wanted')
    if reason and action in SHRINKING and not accept_new:
        raise UsageError(f"--reason is for what is accepted; `curate baseline {action}` {SHRINKING[action]}")


def _write(file: Path, settings: Settings, paths: list[str], action: str, args: argparse.Namespace) -> int:
    there = file.exists()
    if action == "create" and there:
        raise UsageError(
            f"{file}: there is a baseline already; `curate baseline update` shrinks it to what is there, and with "
            "--accept-new --reason TEXT accepts what is new"
        )
    if action != "create" and not there:
        raise UsageError(f"{file}: no such file; `curate baseline create` makes a baseline")
    before = file.read_bytes() if there else b""
    old = baseline.load(before, file.as_posix())
    seen, whole = _survey(settings, paths, args)
    if seen.failed:
        for message in seen.failed:
            terminal.fail(message)
        terminal.say(f"Nothing was written: {file} would say nothing of what could not be read.")
        return 2
    others = unread(paths, whole, settings.plan) if paths else frozenset()
    change = _changed(old, action, seen, settings, others, args)
    return _show(file, before, change, action, seen, args)


def _survey(settings: Settings, paths: list[str], args: argparse.Namespace) -> tuple[Surveyed, list[str]]:
    """All findings below the paths, and the paths of everything."""
    whole = arguments.default_paths(settings.plan)
    grave = frozenset(weight for weight in Severity if arguments.fails(weight, args.fail_on))
    marks = Marks(Baseline(), settings.plan.suppressed, today(os.environ))
    return surveying.look(paths or whole, settings, args, marks, grave), whole


def _changed(
    old: Baseline, action: str, seen: Surveyed, settings: Settings, others: frozenset[str], args: argparse.Namespace
) -> Change:
    found = seen.survey(settings.plan, others)
    if action == "create":
        made = baseline.create(found, args.reason or "")
        return Change(made, grown=made.total)
    if action == "update":
        return baseline.update(old, found, args.reason if args.accept_new else None)
    return baseline.prune(old, frozenset(seen.records | seen.lost), frozenset(rule.code for rule in load_rules()))


def _show(file: Path, before: bytes, change: Change, action: str, seen: Surveyed, args: argparse.Namespace) -> int:
    """Write the file, or show what would be written, and say what was done."""
    after = baseline.dump(change.baseline)
    same = before == after
    if args.diff:
        sys.stdout.writelines([] if same else diff.of_files(file.as_posix(), before, after))
    elif not same:
        aside.write(file, after)
    if not args.quiet:
        terminal.say(_said(file, change, action, seen, would=args.diff))
    return int(args.diff and not same)


def _said(file: Path, change: Change, action: str, seen: Surveyed, *, would: bool) -> str:
    """What was done, or would be."""
    verb = "Would accept" if would else "Accepted"
    left = counted(change.baseline.total, "finding")
    if action == "create":
        below = sum(one.n for one in seen.found.values()) - change.grown
        light = f"\n{counted(below, 'finding')} below --fail-on {'needs' if below == 1 else 'need'} no acceptance."
        return f"{verb} {left} in {counted(_records(change), 'record')}: {file}" + light * bool(below)
    why = "of records or rules that are gone" if action == "prune" else "mended or suppressed"
    gone = f"{counted(change.gone, 'accepted finding')} {'is' if change.gone == 1 else 'are'} {why}"
    parts = [gone if change.gone else "nothing to take out"]
    parts += [f"{verb.lower()} {counted(change.grown, 'new finding')}"] if change.grown else []
    said = f"{'; '.join(parts)}; {left} {'would be ' if would else ''}left in {file}."
    new = counted(change.open, "finding")
    more = f"\n{new} {'is' if change.open == 1 else 'are'} new: `--accept-new --reason TEXT` accepts what is right."
    return said[0].upper() + said[1:] + more * bool(change.open)


def _records(change: Change) -> int:
    return len({entry.record for entry in change.baseline.entries.values()})
