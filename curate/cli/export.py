"""``curate export``: a finished run, or the definition of its records, for other tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from curate import export
from curate.cli import arguments, terminal
from curate.cli.looking import counted
from curate.configuration import Settings, read_settings
from curate.configuration.tables import near
from curate.errors import UsageError
from curate.export.run import opened

USAGE = "FORMAT [DIR] --out PATH"

OUT = "corpus/clean"
"""Where `clean` writes when nobody says another folder."""

EPILOG = f"""\
DIR is what `curate clean --out DIR` wrote [default: the configuration's clean.out, else {OUT}].

formats for records:
{chr(10).join(f"  {name:<12} {one.says}" for name, one in export.FORMATS.items())}

examples:
  curate export parquet --out articles.parquet
  curate export csv corpus/clean > articles.csv
  curate export dolma corpus/clean --out dolma
  curate export hf corpus/clean --out dataset

exit codes:
  0  written
  2  a wrong call, a folder without a run, a broken line, a library that is missing; nothing is written then
"""


def run(argv: Sequence[str]) -> int:
    """Write the export that the arguments name; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    name, folder = _said(args)
    out = None if args.out in (None, "-") else Path(args.out)
    finished = opened(folder)
    export.write(name, finished, out, sys.stdout.buffer, force=args.force, raw=args.raw)
    if not args.quiet:
        terminal.say(f"{counted(finished.kept, 'record')} exported{f' to {out.as_posix()}' if out else ''}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("export", USAGE, "Hand a finished run over to other tools.", EPILOG)
    reader.add_argument("said", nargs="*", metavar="FORMAT [DIR]", help="what to write, and the run to read")
    group = reader.add_argument_group("output")
    group.add_argument(
        "--out", metavar="PATH", help="file or folder to write; csv and schema-org go to standard output"
    )
    group.add_argument("--force", action="store_true", help="replace an earlier export")
    group.add_argument("--raw", action="store_true", help="dolma: the texts before cleaning, with all that was found")
    arguments.add_configuration(reader)
    return reader


def _said(args: argparse.Namespace) -> tuple[str, Path]:
    """The format and the folder of the run."""
    names = list(export.FORMATS)
    if not args.said:
        raise UsageError(f"a FORMAT is wanted, none found; there is {', '.join(names)}\n\nUsage: curate export {USAGE}")
    name, *folders = args.said
    if name not in names:
        hint = near(name, names) or f"there is {', '.join(names)}"
        raise UsageError(f"unknown format {name!r}; {hint}\n\nUsage: curate export {USAGE}")
    if len(folders) > 1:
        raise UsageError(f"one DIR is wanted, {', '.join(folders)} found\n\nUsage: curate export {USAGE}")
    return name, Path(folders[0]) if folders else _default(_settings(args))


def _settings(args: argparse.Namespace) -> Settings:
    if args.config and args.isolated:
        raise UsageError("--config and --isolated exclude each other")
    found = read_settings(args.config, isolated=args.isolated)
    if args.verbose:
        terminal.say(f"configuration: {found.file or 'none, the defaults hold'}")
    return found


def _default(settings: Settings) -> Path:
    return Path(settings.plan.root, settings.out or OUT)
