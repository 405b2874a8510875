"""``curate expect``: suites of Great Expectations and schemas of pandera, held against a corpus."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from curate import api, backends, report_files
from curate.cli import arguments, outcome, reporting, terminal
from curate.cli.arguments import RAW
from curate.cli.looking import Seen
from curate.cli.reporting import STDOUT, Report
from curate.configuration import ROOT, Settings
from curate.errors import UsageError
from curate.expecting import suites as files
from curate.expecting.place import Place, is_run, parted
from curate.exporters import reporter
from curate.exporters.expected import Expected, encode
from curate.ledger import EXPECTATIONS

if TYPE_CHECKING:
    from curate.expecting.looked import Looked
    from curate.run import Run

USAGE = "[OPTIONS] [PATHS]..."

OUT = "corpus/clean"
"""Where `clean` writes when nobody says another folder."""

FORMATS: Mapping[str, str] = {
    "text": "expected_text",
    "json": "expected_json",
    "json-lines": "expected_lines",
    "markdown": "expected_markdown",
}
"""Formats with the files that write them."""

FORGES = ("github", "gitlab", "junit")
"""Formats that tell where files stand in the repository, and what fails the run."""

ALL = (*FORMATS, *FORGES)

EPILOG = f"""\
PATHS are a folder that `curate clean` wrote, and raw articles. Without any, both are what the configuration says, else
{OUT} and {RAW}.

what suites look at:
{chr(10).join(f"  {name:<13} {said}" for name, said in files.FRAMES.items())}

A suite says which of them it is for: by {files.MARK}, or by a name that begins with it.
Findings are those that are still open in the run; without a run, those of the raw articles. What comes of all suites
becomes part of the run's report: expectations.json, report.html, report.md, report.json.

examples:
  curate expect                                  every suite in expectations/
  curate expect corpus/raw --suite raw_metadata  one suite
  curate expect --fail-on error                  what is a warning is shown, and passes
  curate expect --report markdown=expect.md      for a comment on a pull request
  curate expect --report junit=expect.xml        a test case for each expectation
  curate expect --data-docs site                 the pages of Great Expectations

exit codes:
  0  every expectation is met, or what fails is below --fail-on
  1  an expectation fails
  2  a wrong call, a suite that is malformed, an expectation that nobody knows, a column that is not there, nothing to
     look at
"""


def run(argv: Sequence[str]) -> int:
    """Hold the suites against what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    settings = arguments.settings(args)
    args.fail_on = args.fail_on or settings.expect.fail_on
    targets = _targets(args)
    reporting.refuse_unwritable(targets)
    root = Path(args.root) if args.root else settings.expect.root
    suites = files.suites(root, args.suite or settings.expect.suites)
    place = parted(args.paths) if args.paths else _default(settings)
    if args.data_docs and Path(args.data_docs).is_file():
        raise UsageError(f"--data-docs: {args.data_docs} is a file; a folder is wanted")
    from curate.expecting import run as running  # noqa: PLC0415 - pandas, which no help and no wrong call needs
    from curate.expecting.looked import Look  # noqa: PLC0415 - as above

    with arguments.cache(settings, args) as cache:
        backend = partial(backends.run, jobs=settings.jobs)
        look = Look(place, settings.plan, partial(api.examined, cache=cache, run=backend))
        found, looked = running.expect(look, suites, root, strict=bool(args.suite) or not args.paths)
    _write(found, targets, outcome.ended(Seen(errors=[*found.errors]), settings.plan, args), quiet=args.quiet)
    if place.run and not (args.suite or args.no_report):
        _into(place.run, found)
    if args.data_docs:
        _docs(Path(args.data_docs), suites, looked)
    for message in found.errors:
        terminal.fail(message)
    return exit_code(found, args.fail_on)


def afterwards(paths: Sequence[str], out: str, args: argparse.Namespace) -> int:
    """Hold the suites against the run that ``clean`` with these arguments has just written; the exit code.

    What is said goes to standard error, as all that ``clean`` says. Nothing fails it without ``--fail-on``.
    """
    import subprocess  # noqa: PLC0415 - not needed for the command itself

    said = [f"--{name}={value}" for name in ("select", "ignore") for value in getattr(args, name) or ()]
    said += [f"--config={args.config}"] if args.config else []
    said += ["--quiet"] if args.quiet else []
    places = [*(path for path in paths if path != "-"), out]
    command = [sys.executable, "-m", "curate", "expect", f"--fail-on={args.fail_on or 'never'}", *said, "--", *places]
    return subprocess.run(command, stdout=sys.stderr.fileno(), check=False).returncode  # noqa: S603 - it is ours


def exit_code(found: Expected, level: str) -> int:
    """2 where something could not be looked at, 1 where what fails is grave enough, else 0."""
    return 2 if found.broken else int(any(arguments.fails(one, level) for one in found.counts))


def _parser() -> argparse.ArgumentParser:
    said = "Hold the suites of Great Expectations and the schemas of pandera in a folder against a corpus."
    reader = arguments.parser("expect", USAGE, said, EPILOG)
    reader.set_defaults(unsafe_fixes=False)
    reader.add_argument("paths", nargs="*", metavar="PATHS", help="a run, and raw articles")
    group = reader.add_argument_group("expectations")
    group.add_argument("--suite", action="append", metavar="NAME", help="run this one; may be repeated")
    group.add_argument("--root", metavar="DIR", help=f"folder of the suites [default: {ROOT}]")
    arguments.add_rules(reader.add_argument_group("rules that are counted"))
    group = reader.add_argument_group("output")
    group.add_argument(
        "--output-format",
        type=arguments.one_of(ALL),
        metavar="FORMAT",
        help=f"{', '.join(ALL)} [default: text]",
    )
    group.add_argument("-o", "--output-file", metavar="FILE", help="instead of standard output")
    group.add_argument(
        "--report", action="append", default=[], type=_report, metavar="FORMAT=PATH", help="write it in this format too"
    )
    group.add_argument("--data-docs", metavar="DIR", help="build the pages of Great Expectations there")
    group.add_argument("--no-report", action="store_true", help="leave the report of the run as it is")
    arguments.add_fail_on(group, None, "exit 1 from here on: error, warning, info or never [default: warning]")
    arguments.add_speed(reader)
    arguments.add_configuration(reader)
    return reader


def _report(said: str) -> Report:
    name, given, path = said.partition("=")
    if not (given and path):
        raise argparse.ArgumentTypeError(f"{said!r} found; FORMAT=PATH is wanted, like markdown=expect.md")
    return Report(arguments.one_of(ALL)(name), path)


def _targets(args: argparse.Namespace) -> list[Report]:
    """All that is to be written; a report on standard output stands there alone, unless a format is named for it."""
    taken = any(one.path == STDOUT for one in args.report)
    said = args.output_format or args.output_file or not taken
    first = Report(args.output_format or "text", args.output_file or STDOUT, "--output-file")
    return [*([first] if said else []), *args.report]


def _default(settings: Settings) -> Place:
    """The run and the raw articles of the configuration; the run has to be there."""
    run = Path(settings.plan.root, settings.out or OUT)
    if not is_run(run):
        raise UsageError(
            f"{run.as_posix()}: no finished run there; `curate clean` makes it, or name what is to be looked at"
        )
    return Place(run, tuple(path for path in arguments.default_paths(settings.plan) if Path(path).exists()))


def _write(found: Expected, targets: Iterable[Report], run: Run, *, quiet: bool) -> None:
    for one in targets:
        shown = one.path == STDOUT
        if one.format == "text" and shown and quiet and not found.broken and not found.count("failed"):
            continue
        with terminal.opened(None if shown else one.path, flag=str(one)) as out:
            _writer(one.format)(found, run, out)


def _writer(form: str) -> Callable[[Expected, Run, TextIO], None]:
    """What writes the results in a format."""
    if form in FORMATS:
        write: Callable[[Expected, TextIO], None] = import_module(f"curate.exporters.{FORMATS[form]}").write
        return lambda found, run, out: write(found, out)
    if form == "junit":
        from curate.exporters import expected_junit  # noqa: PLC0415 - loaded when it is asked for, as all are

        return expected_junit.write
    from curate.exporters.expected_findings import findings  # noqa: PLC0415 - as above

    return lambda found, run, out: reporter(form)([*findings(found)], run, out)


def _into(run: Path, found: Expected) -> None:
    """Make the results part of the run's report."""
    (run / EXPECTATIONS).write_bytes(encode(found))
    report_files.write(run)


def _docs(folder: Path, suites: Iterable[files.Suite], looked: Looked) -> None:
    from curate.expecting import data_docs  # noqa: PLC0415 - few want them

    page = data_docs.build(folder, suites, looked.frames)
    terminal.say(f"Data Docs: {page.as_posix()}")
