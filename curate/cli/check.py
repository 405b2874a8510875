"""``curate check``: what is wrong, and with ``--fix`` no longer."""

from __future__ import annotations

import argparse
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial

from curate import api, backends
from curate.cli import arguments, choosing, outcome, reporting, terminal
from curate.cli.choosing import Chosen
from curate.cli.evidence import in_raw
from curate.cli.looking import Accepting, Seen, look, said
from curate.cli.progress import bar
from curate.cli.timing import watched
from curate.configuration import Settings
from curate.errors import UsageError
from curate.exporters import HUMAN
from curate.model import Finding

USAGE = "[OPTIONS] [PATHS]..."

EPILOG = """\
Paths are files, folders, globs, or - for standard input. Without any, the configuration's `include` is read, else
corpus/raw. A rule is named by its code (NUM001), the beginning of one (NUM) or its name (split-thousands).

examples:
  curate check                                  everything, with the damage shown
  curate check news --select NUM,BPL001         two kinds of damage in one folder
  curate check news --statistics                how often each rule fires
  curate check article.txt --diff               what --fix would change; writes nothing
  curate check drafts --fix                     mend files in place (corpus/raw is left alone: use `curate clean`)
  curate check news --report markdown=news.md   a report besides what is shown here; may be given several times
  curate check --staged                         what is about to be committed, as it is in the index
  curate check --since main                     what this branch has added or changed
  curate check - --stdin-filename a.md < a.md   standard input, read as Markdown

exit codes:
  0  nothing found, or all of it fixed, or below --fail-on
  1  findings; with --diff: something would change
  2  a wrong call or configuration, a file that cannot be read, nothing to read
"""


def run(argv: Sequence[str]) -> int:
    """Check what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    with watched(args):
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    settings = arguments.settings(args)
    if args.show_settings:
        from curate.cli.showing import show_settings  # noqa: PLC0415 - a check shows none

        return show_settings(settings)
    if args.diff:
        reporting.refuse(args, "--diff shows what would change, and writes no report")
    chosen = choosing.choose(args, settings.plan)
    if args.show_files:
        from curate.cli.showing import show_files  # noqa: PLC0415 - as above

        return show_files(chosen.found)
    if args.diff:
        from curate.cli import mending  # noqa: PLC0415 - a check mends nothing

        return mending.diff(chosen, settings.plan, args)
    return _check(chosen, settings, args)


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("check", USAGE, "Find damage in texts. Nothing is written unless --fix is given.", EPILOG)
    reader.add_argument("paths", nargs="*", metavar="PATHS", help="what to read [default: corpus/raw]")
    choosing.add_choices(reader.add_argument_group("files"))
    rules = reader.add_argument_group("rules")
    arguments.add_rules(rules)
    rules.add_argument("--extend-select", action="append", metavar="RULES", help="rules to run besides those selected")
    rules.add_argument("--fixable", action="append", metavar="RULES", help="rules that may be fixed")
    rules.add_argument("--unfixable", action="append", metavar="RULES", help="rules that may not be fixed")
    fixing = reader.add_argument_group("fixing")
    fixing.add_argument("--fix", action="store_true", help="mend what can be mended, in place")
    fixing.add_argument("--unsafe-fixes", action="store_true", help="also by fixes that may lose words or meaning")
    fixing.add_argument("--exit-non-zero-on-fix", action="store_true", help="exit 1 where anything was fixed")
    fixing.add_argument("--diff", action="store_true", help="show what --fix would change, and write nothing")
    _add_accepting(reader.add_argument_group("what is accepted"))
    _add_output(reader.add_argument_group("output"))
    arguments.add_timing(arguments.add_speed(reader))
    arguments.add_configuration(reader)
    return reader


def _add_accepting(group: argparse._ArgumentGroup) -> None:
    """The flags about the baseline and suppressions."""
    group.add_argument("--baseline", metavar="FILE", help="instead of the configuration's, .curate-baseline.jsonl")
    group.add_argument("--no-baseline", action="store_true", help="count what the baseline accepts, too")
    group.add_argument("--show-suppressed", action="store_true", help="list also what is suppressed or in the baseline")


def _accepting(settings: Settings, args: argparse.Namespace) -> Accepting | None:
    """What the run accepts; None where there is nothing that could be."""
    if args.baseline and args.no_baseline:
        raise UsageError("--baseline and --no-baseline exclude each other")
    known = args.baseline or "baseline" in settings.named or (settings.baseline and settings.baseline.exists())
    if not (settings.plan.suppressed or (known and not args.no_baseline)):
        return None
    from curate.gate import accepting  # noqa: PLC0415 - most checks accept nothing

    marks = accepting.marks(settings, args.baseline, baseline=not args.no_baseline)
    return Accepting(marks, whole=choosing.is_whole(args))


def _add_output(group: argparse._ArgumentGroup) -> None:
    """The flags that say what is written where, and when a run fails."""
    reporting.add_outputs(group)
    group.add_argument("--statistics", action="store_true", help="count findings by rule")
    arguments.add_fail_on(
        group, "warning", "least severity that fails: error, warning, info or never [default: warning]"
    )
    group.add_argument(
        "-e", "--exit-zero", action="store_true", help="exit 0 in spite of findings; never in spite of errors"
    )
    group.add_argument("--show-files", action="store_true", help="list the files that would be read")
    group.add_argument("--show-settings", action="store_true", help="show the configuration that holds")


def _check(chosen: Chosen, settings: Settings, args: argparse.Namespace) -> int:
    plan, seen = settings.plan, Seen(nothing_is_fine=bool(chosen.found.nothing))
    outputs, accepted = reporting.outputs(args), _accepting(settings, args)
    if args.fix:
        from curate.cli import mending  # noqa: PLC0415 - a check mends nothing

        mending.refuse_raw(chosen.found.inputs, plan)
        if "-" in chosen.paths:
            return mending.fix_stdin(chosen, plan, args, outputs, accepted)
        chosen = mending.fix(chosen, plan, seen)

    def show(findings: Iterable[Finding]) -> None:
        """Write findings as they come, and what was found below them."""
        if outputs.stream is None:
            deque(findings, maxlen=0)
            return
        with terminal.opened(outputs.file) as out:
            outcome.write(findings, out, plan, outputs.stream, args)
            if not (args.quiet or seen.nothing) and outputs.stream in HUMAN:
                outcome.conclude(seen, out, raw=in_raw(chosen.paths, plan) is not None)

    watched = args.quiet or _watched(outputs, args)
    with bar(lambda: chosen.found.inputs, quiet=watched) as tick, arguments.cache(settings, args) as cache:
        backend = partial(backends.run, jobs=settings.jobs)
        found = look(api.examined(chosen.found, plan, cache, backend, chosen.contents), plan, seen, tick, accepted)
        reporting.spooled(found, outputs, show, lambda: outcome.ended(seen, plan, args), seen.fail)
    if not args.quiet:
        sys.stdout.flush()  # hooks and CI show both in one stream: the findings first
        terminal.say(said(seen, verbose=args.verbose))
        if seen.nothing:
            terminal.say(chosen.found.nothing)
        if chosen.staged and seen.fixed:
            terminal.say("fixed in the work tree, and not staged yet: `git diff` shows it, `git add` stages it")
    return outcome.exit_code(seen, args)


def _watched(outputs: reporting.Outputs, args: argparse.Namespace) -> bool:
    """Whether somebody sees findings as they come, and needs no bar."""
    return bool(outputs.stream and not outputs.file and sys.stdout.isatty() and not args.statistics)
