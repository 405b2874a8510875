"""``curate gate``: what a pull request brings, held against the limits of the corpus."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from curate.cache import NONE
from curate.cli import arguments, gate_page, outcome, reporting, terminal
from curate.cli.looking import Seen, said
from curate.cli.reporting import STDOUT, Outputs, Report
from curate.cli.timing import watched
from curate.exporters import HUMAN
from curate.formats.items import Skipped
from curate.gate.asking import Ask, question
from curate.gate.judging import Answer, judge
from curate.gate.resolving import resolve
from curate.gate.surroundings import base_of, head_of, refuse_the_base_alone
from curate.gate.trust import decide
from curate.git import open_repo
from curate.model import Severity
from curate.plan import Plan
from curate.stopwatch import stage

USAGE = "[OPTIONS] [PATHS]..."

EPILOG = """\
The commit that is checked out is compared with where it parted from the base: what is new there fails, what was there
before does not. Commits are looked at, not the files as they are. A record is known by its id, or by the name of its
file, wherever it stands: lines that shift, files that move and tables that are split bring nothing new.

Without --base it is taken from pre-commit (PRE_COMMIT_FROM_REF), from GitHub (GITHUB_BASE_REF, or the event of a push)
or from GitLab (CI_MERGE_REQUEST_DIFF_BASE_SHA, CI_DEFAULT_BRANCH). Configuration, suppressions and baseline are those
of the base, so that no change exempts itself. Limits on the whole corpus stand in the table [gates]; without one
nothing new may come in at or above --fail-on.

On GitHub (GITHUB_ACTIONS=true), without --output-format, annotations go to standard output too, and a page to
$GITHUB_STEP_SUMMARY.

examples:
  curate gate --base origin/main                                this branch against main
  curate gate --base origin/main --report markdown=comment.md   with a page for a comment on the pull request
  curate gate --base HEAD~1 news                                the last commit, in one folder
  git fetch --unshallow && curate gate --base origin/main       in a clone whose history is cut off

exit codes:
  0  all limits hold; or no article changed
  1  a limit does not hold
  2  a wrong call or configuration, a base that is not there, a file that cannot be read
"""


def run(argv: Sequence[str]) -> int:
    """Judge what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    with watched(args):
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    outputs = reporting.outputs(args)
    repo = open_repo(Path.cwd())
    resolved = resolve(repo, base_of(args.base, os.environ), head_of(args.head, os.environ))
    if resolved.sides.base_commit == resolved.sides.head_commit:
        refuse_the_base_alone(os.environ)
    decided = decide(
        repo, resolved.sides.head_commit, resolved.tip, partial(arguments.settings, args), trust_head=args.trust_head
    )
    if args.verbose:
        side = resolved.sides.base if decided.proposed else resolved.sides.head
        terminal.say(f"configuration: {decided.settings.file or 'none, the defaults hold'} of {side}")
    severity = None if args.fail_on == "never" else Severity(args.fail_on)
    with _seldom_collected(), arguments.cache(decided.settings, args) as cache:
        asked = question(Ask(repo, resolved, decided, partial(_folders, args), not args.paths, severity))
        answer = judge(asked, cache if asked.cached else NONE, decided.settings.jobs)
    return _tell(answer, asked.plan, outputs, args)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """With a collector of garbage that looks through all files of a corpus less often than its many values suggest."""
    before = gc.get_threshold()
    gc.set_threshold(200_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _folders(args: argparse.Namespace, plan: Plan) -> Sequence[str]:
    """What is to be looked at by a plan."""
    return args.paths or arguments.default_paths(plan)


def _parser() -> argparse.ArgumentParser:
    said = "Compare commits, and fail where a change brings damage. Nothing is written but reports and a cache."
    reader = arguments.parser("gate", USAGE, said, EPILOG)
    reader.add_argument("paths", nargs="*", metavar="PATHS", help="what to look at [default: corpus/raw]")
    sides = reader.add_argument_group("what is compared")
    sides.add_argument("--base", metavar="REF", help="the branch that changes go to, or a commit")
    sides.add_argument("--head", metavar="REF", help="what is judged [default: HEAD, or what is pushed]")
    sides.add_argument(
        "--trust-head",
        action="store_true",
        help="let the head's configuration, suppressions and baseline count, not the base's",
    )
    arguments.add_rules(reader.add_argument_group("rules"))
    output = reader.add_argument_group("output")
    reporting.add_outputs(output)
    arguments.add_fail_on(
        output,
        "warning",
        "least severity of what is new that fails: error, warning, info or never [default: warning]",
    )
    output.add_argument("-e", "--exit-zero", action="store_true", help="exit 0 in spite of limits that do not hold")
    arguments.add_timing(arguments.add_speed(reader))
    arguments.add_configuration(reader)
    reader.set_defaults(unsafe_fixes=False, statistics=False, show_suppressed=False)
    return reader


@stage("exporting")
def _tell(answer: Answer, plan: Plan, outputs: Outputs, args: argparse.Namespace) -> int:
    """Write everything that was asked for; the exit code."""
    failed: list[str] = []
    for message in answer.run.errors:
        terminal.fail(message)
    if outputs.stream:
        with terminal.opened(outputs.file) as out:
            human = outputs.stream in HUMAN and not args.quiet
            if human:
                out.writelines(f"{line}\n" for line in gate_page.above(answer))
            outcome.write(answer.findings, out, plan, outputs.stream, args)
            if human:
                out.writelines(f"{line}\n" for line in gate_page.below(answer))
    reporting.write([*outputs.reports, *_implied(outputs, args)], answer.findings, answer.run, failed.append)
    for message in failed:
        terminal.fail(message)
    if not args.quiet:
        sys.stdout.flush()  # hooks show both streams as one
        terminal.say(said(_seen(answer), verbose=args.verbose))
    if answer.run.errors or failed:
        return 2
    return int(not answer.run.passed and not args.exit_zero)


def _seen(answer: Answer) -> Seen:
    """What was read of the head and what was not, as `check` counts it."""
    left = [Skipped(path, why) for path, why in answer.run.skipped]
    return Seen(files=answer.run.files, records=answer.run.records, skipped=left)


def _implied(outputs: Outputs, args: argparse.Namespace) -> list[Report]:
    """What is written on GitHub besides what is asked for, unless the output is for a program."""
    if os.environ.get("GITHUB_ACTIONS") != "true" or args.output_format:
        return []
    wanted = {"github": STDOUT, "summary": os.environ.get("GITHUB_STEP_SUMMARY")}
    asked = {one.format for one in outputs.reports}
    taken = any(one.path == STDOUT for one in outputs.reports)
    return [
        Report(name, path)
        for name, path in wanted.items()
        if path and name not in asked and not (path == STDOUT and taken)
    ]
