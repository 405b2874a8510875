"""Flags that commands share, and what they make of the configuration."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from curate.cache import Cache
from curate.cli import selecting, terminal
from curate.configuration import Settings, read_settings
from curate.configuration.files import Reader, on_disk
from curate.configuration.tables import near
from curate.errors import UsageError
from curate.model import Severity
from curate.plan import Plan
from curate.regex import regex
from curate.stopwatch import stage

RAW = "corpus/raw"
"""Where raw articles stand unless something else is said."""

MAGIC = regex(r"[*?\[]")


def parser(name: str, usage: str, description: str, epilog: str) -> argparse.ArgumentParser:
    """A parser for one command that neither ends the program nor guesses at flags."""
    columns = min(terminal.width(), 110)
    return argparse.ArgumentParser(
        prog=f"curate {name}",
        usage=f"curate {name} {usage}",
        description=description,
        epilog=epilog,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=28, width=columns),
        allow_abbrev=False,
        exit_on_error=False,
        add_help=False,
    )


def parse(reader: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace | None:
    """The arguments; None where help was asked for and shown. A wrong call is a `UsageError`."""
    reader.add_argument("-h", "--help", action="store_true", help="show this help")
    given, behind = _parted(argv)
    try:
        args, unknown = reader.parse_known_intermixed_args(given)
    except argparse.ArgumentError as error:
        raise UsageError(f"{str(error).removeprefix('argument ')}{_more(reader)}") from error
    args.command = reader.prog.removeprefix("curate ")
    if args.help:
        reader.print_help()
        return None
    if unknown:
        flags = [flag for action in reader._actions for flag in action.option_strings]  # noqa: SLF001 - no other way
        hint = near(unknown[0].partition("=")[0], flags)
        raise UsageError(f"unexpected argument {unknown[0]!r} found{hint and '; '}{hint}{_more(reader)}")
    if behind:
        getattr(args, positional(reader)).extend(behind)
    return args


def positional(reader: argparse.ArgumentParser) -> str:
    """Name of the arguments that are no flags."""
    return next(action.dest for action in reader._actions if not action.option_strings)  # noqa: SLF001 - as above


def _parted(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments before and behind ``--``, which argparse forgets where flags and paths are mixed."""
    at = argv.index("--") if "--" in argv else len(argv)
    return [*argv[:at]], [*argv[at + 1 :]]


def _more(reader: argparse.ArgumentParser) -> str:
    return f"\n\nUsage: {reader.usage}\n\nFor more information, try '{reader.prog} --help'."


def one_folder(args: argparse.Namespace, usage: str) -> str:
    """The one DIR that is named."""
    if len(args.directory) != 1:
        found = ", ".join(args.directory) or "none"
        raise UsageError(
            f"one DIR that `curate clean` wrote is wanted, {found} found\n\nUsage: curate {args.command} {usage}"
        )
    folder: str = args.directory[0]
    return folder


def one_of(values: Iterable[str]) -> Callable[[str], str]:
    """A type of argument that is one of some words."""
    words = tuple(map(str, values))

    def read(said: str) -> str:
        if said not in words:
            raise argparse.ArgumentTypeError(f"{said!r} found; {near(said, words) or 'there is ' + ', '.join(words)}")
        return said

    return read


def add_rules(group: argparse._ArgumentGroup) -> None:
    """The flags that choose rules for every command."""
    for flag, said in (
        ("--select", "rules to run instead of the configuration's: codes, prefixes, names or ALL, by commas"),
        ("--ignore", "rules to leave out"),
    ):
        group.add_argument(flag, action="append", metavar="RULES", help=said)


def add_configuration(reader: argparse.ArgumentParser) -> None:
    """The flags that say where the configuration is, and how much is said."""
    group = reader.add_argument_group("configuration and messages")
    group.add_argument("--config", metavar="FILE", help="instead of the nearest curate.toml or pyproject.toml")
    group.add_argument("--isolated", action="store_true", help="read no configuration")
    group.add_argument("-q", "--quiet", action="store_true", help="say nothing but findings and errors")
    group.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="say which configuration holds, and name every file that is skipped",
    )


def add_speed(reader: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """The flags that say what is remembered, and how many processes work; their group."""
    group = reader.add_argument_group("speed")
    group.add_argument("-n", "--no-cache", action="store_true", help="neither ask the cache nor write to it")
    group.add_argument("--cache-dir", metavar="DIR", help="folder of the cache [default: .curate_cache]")
    group.add_argument(
        "-j",
        "--jobs",
        type=_number,
        metavar="N",
        help="processes; 0 for one a core where there is much to do [default: 0]",
    )
    return group


def add_timing(group: argparse._ArgumentGroup) -> None:
    """The flag that asks where the time went; `curate.cli.timing` answers."""
    group.add_argument("--timing", action="store_true", help="say on standard error where the time went")


def _number(said: str) -> int:
    if not (said.isascii() and said.isdecimal()):
        raise argparse.ArgumentTypeError(f"{said!r} found; a whole number from 0 on is wanted")
    return int(said)


def add_fail_on(group: argparse._ArgumentGroup, default: str | None, said: str) -> None:
    """The flag that says which findings make a run fail."""
    levels = (*Severity, "never")
    group.add_argument("--fail-on", type=one_of(levels), default=default, metavar="SEVERITY", help=said)


def fails(weight: Severity, level: str | None) -> bool:
    """Whether a finding of some severity makes a run fail that fails on a level."""
    return level in tuple(Severity) and weight.reaches(Severity(level))


@stage("starting")
def settings(args: argparse.Namespace, read: Reader = on_disk) -> Settings:
    """The configuration with the flags over it; ``read`` gives its files: those of another commit, say."""
    if args.config and args.isolated:
        raise UsageError("--config and --isolated exclude each other")
    found = read_settings(args.config, isolated=args.isolated, read=read, making=args.command == "suppress")
    if args.verbose and read is on_disk:
        terminal.say(f"configuration: {found.file or 'none, the defaults hold'}")
    unsafe = args.unsafe_fixes or (found.unsafe and args.command == "clean")
    plan = replace(found.plan, lint=selecting.lint(found.plan.lint, args), unsafe=unsafe)
    if not plan.rules:
        terminal.say("warning: no rule is selected, so that nothing will be found")
    plan = replace(plan, timed=getattr(args, "timing", False))
    return _with_speed(found, args)._replace(plan=plan)


def _with_speed(found: Settings, args: argparse.Namespace) -> Settings:
    """The settings with the flags of `add_speed`, where the command has them."""
    folder, jobs = getattr(args, "cache_dir", None), getattr(args, "jobs", None)
    return found._replace(
        cache=found.cache if folder is None else Path(folder).expanduser(), jobs=found.jobs if jobs is None else jobs
    )


@contextmanager
def cache(found: Settings, args: argparse.Namespace) -> Iterator[Cache]:
    """The cache that the settings name, closed in the end; with ``-v`` it is said what it was good for."""
    opened = Cache(None if args.no_cache else found.cache)
    try:
        yield opened
    finally:
        opened.close()
    if args.verbose:
        terminal.say(_of_cache(opened))


def _of_cache(used: Cache) -> str:
    asked = used.hits + used.misses
    said = f"{used.hits:,} of {asked:,} files and rows were known" if asked else "not asked"
    return f"cache: {said}{'; ' * bool(used.note)}{used.note}"


def default_paths(plan: Plan) -> list[str]:
    """Where to read when nobody says: the folders of the configuration's ``include``, else `RAW`."""
    folders = dict.fromkeys(Path(plan.root, _fixed_part(glob)).as_posix() for glob in plan.files.include)
    return [*folders] or [Path(plan.root, RAW).as_posix()]


def _fixed_part(glob: str) -> str:
    """The folder, or file, that all paths of a glob lie in.

    >>> _fixed_part("news/**/*.txt"), _fixed_part("news/a.txt"), _fixed_part("*.txt")
    ('news', 'news/a.txt', '.')
    """
    parts: list[str] = []
    for part in glob.split("/"):
        if MAGIC.search(part):
            break
        parts.append(part)
    return "/".join(parts) or "."
