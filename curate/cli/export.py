"""``curate export``: a finished run, or what its records have to be, for other tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from curate import export
from curate.cli import arguments, terminal
from curate.cli.progress import bar
from curate.configuration import Settings, read_settings
from curate.configuration.tables import near
from curate.errors import UsageError
from curate.export import definitions
from curate.export.definitions import DEFINITIONS
from curate.export.run import opened
from curate.formats.items import Input
from curate.ledger import ARTICLES
from curate.text import counted

USAGE = "FORMAT [DIR] --out PATH"

OUT = "corpus/clean"
"""Where `clean` writes when nobody says another folder."""

FLAGS: Mapping[str, Sequence[str]] = {"check": [*DEFINITIONS], "raw": ["dolma"], "bom": ["csv"]}
"""Flags that are not for every format."""

EPILOG = f"""\
DIR is what `curate clean --out DIR` wrote [default: the configuration's clean.out, else {OUT}].

formats for records:
{chr(10).join(f"  {name:<12} {one.says}" for name, one in export.FORMATS.items())}

formats for what records have to be; instead of DIR the NAME of one of their files prints that alone:
{chr(10).join(f"  {name:<12} {one.says}" for name, one in DEFINITIONS.items())}

examples:
  curate export parquet --out articles.parquet
  curate export csv corpus/clean --bom --out articles.csv
  curate export hf corpus/clean --out dataset
  curate export gx --out expectations           the suites; --check in CI fails when they are stale
  curate export jsonschema record               the schema of a record

exit codes:
  0  written; with --check: nothing is stale
  1  with --check: a file is missing, or says something else
  2  a wrong call, a folder without a run, a broken line, a library that is missing; nothing is written then
"""


def run(argv: Sequence[str]) -> int:
    """Write the export that the arguments name; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    name, given = _said(args)
    wanted = [flag for flag in FLAGS if getattr(args, flag)]
    for flag in wanted:
        if name not in FLAGS[flag]:
            raise UsageError(f"--{flag} is for {', '.join(FLAGS[flag])}, not for {name}")
    if name in DEFINITIONS:
        return _define(name, given, None if args.out in (None, "-") else Path(args.out), args)
    out = _target(name, args.out)
    finished = opened(Path(given) if given else _default(_settings(args)))
    records = Input(ARTICLES, ARTICLES, "jsonl", ARTICLES, finished.folder / ARTICLES)
    with bar(lambda: [records], quiet=args.quiet) as tick:
        watched, options = replace(finished, tick=tick), dict.fromkeys(wanted, True)
        export.write(name, watched, out, sys.stdout.buffer, force=args.force, **options)
    if not args.quiet:
        terminal.say(f"{counted(finished.kept, 'record')} exported{f' to {out.as_posix()}' if out else ''}.")
    return 0


def _target(name: str, said: str | None) -> Path | None:
    """Where records go; None for standard output, where only text goes unasked."""
    chosen = export.FORMATS[name]
    if (said == "-" and not chosen.is_folder) or (said is None and chosen.is_text):
        return None
    kind = "folder" if chosen.is_folder else "file"
    if said in (None, "", "-"):
        raise UsageError(f"where to? `--out PATH` names the {kind} for {name}")
    if said.endswith("/") and not chosen.is_folder:
        raise UsageError(f"{said}: it names a folder; the name of a file is wanted")
    return Path(said)


def _define(name: str, which: str, out: Path | None, args: argparse.Namespace) -> int:
    """Write, print or compare what records have to be."""
    settings = _settings(args)
    texts = definitions.made(name, settings.plan.rules, settings.gates)
    if which or out is None:
        if args.check or out is not None:
            raise UsageError(
                f"{which or name}: printed to standard output; --out and --check are for all files of {name}"
            )
        sys.stdout.buffer.write(definitions.single(name, texts, which).encode())
        if not which and not args.quiet:
            terminal.say(f"{DEFINITIONS[name].first} of {name} alone; `--out DIR` writes all of {len(texts)} files")
        return 0
    if args.check:
        return _check(name, definitions.compare(texts, out), out)
    stand = definitions.write(texts, out, force=args.force)
    if not args.quiet:
        new = counted(len(stand.missing) + len(stand.other), "file")
        terminal.say(f"{new} written to {out.as_posix()}, {len(stand.same):,} already there.")
    return 0


def _check(name: str, stand: definitions.Stand, out: Path) -> int:
    for said, paths in (("missing", stand.missing), ("stale", stand.other)):
        for path in paths:
            terminal.say(f"{(out / path).as_posix()}: {said}")
    if stand.missing or stand.other:
        terminal.say(f"`curate export {name} --out {out.as_posix()} --force` writes it")
    return int(bool(stand.missing or stand.other))


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("export", USAGE, "Hand a finished run over to other tools.", EPILOG)
    reader.add_argument("said", nargs="*", metavar="FORMAT [DIR]", help="what to write, and the run to read")
    group = reader.add_argument_group("output")
    group.add_argument(
        "--out", metavar="PATH", help="file or folder to write; - is standard output, where csv and schema-org go"
    )
    group.add_argument("--force", action="store_true", help="replace an earlier export")
    group.add_argument("--check", action="store_true", help="gx, pandera, jsonschema: write nothing, exit 1 when stale")
    group.add_argument("--raw", action="store_true", help="dolma: the texts before cleaning, with all that was found")
    group.add_argument("--bom", action="store_true", help="csv: begin with the mark by which Excel knows UTF-8")
    arguments.add_configuration(reader)
    return reader


def _said(args: argparse.Namespace) -> tuple[str, str]:
    """The format, and what is named besides, the run or a file; "" where nothing is."""
    names = [*export.FORMATS, *DEFINITIONS]
    if not args.said:
        raise UsageError(f"a FORMAT is wanted, none found; there is {', '.join(names)}\n\nUsage: curate export {USAGE}")
    name, *more = args.said
    if name not in names:
        hint = near(name, names) or f"there is {', '.join(names)}"
        raise UsageError(f"unknown format {name!r}; {hint}\n\nUsage: curate export {USAGE}")
    if len(more) > 1:
        raise UsageError(f"one DIR is wanted, {', '.join(more)} found\n\nUsage: curate export {USAGE}")
    return name, more[0] if more else ""


def _settings(args: argparse.Namespace) -> Settings:
    if args.config and args.isolated:
        raise UsageError("--config and --isolated exclude each other")
    found = read_settings(args.config, isolated=args.isolated)
    if args.verbose:
        terminal.say(f"configuration: {found.file or 'none, the defaults hold'}")
    return found


def _default(settings: Settings) -> Path:
    return Path(settings.plan.root, settings.out or OUT)
