"""``curate inject``: damage clean text on purpose, and measure what is found and restored."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from curate import api
from curate.cli import arguments, terminal
from curate.errors import InputError
from curate.formats.items import Failed, Item
from curate.injection import table
from curate.model import Document
from curate.plan import Plan

USAGE = "[OPTIONS] [PATHS]..."

CLEAN = "corpus/clean/articles.jsonl"
"""Where clean texts stand unless something else is said."""

EPILOG = """\
Clean texts are damaged as the tools of the world do it: decoded by the wrong table, escaped once too often, tokenised
and joined with blanks, pasted with the page around them. Each text is damaged by one tool at a time, at known places,
and cleaned again. The table says for each kind of damage how many places there were, the share that a rule found, the
share that came back byte for byte with its 95 % interval (Wilson), and how many characters were changed elsewhere.
A kind that no selected rule is there for is left out. The same seed damages the same places.

examples:
  curate inject                                    the records in corpus/clean
  curate inject news --select ENC,NUM              two families, on articles of your own
  curate inject news --select NUM001 --misses 5    with some of the places that were not restored
  curate inject --fail-under 0.95                  for CI: fail where less is restored, or anything else is changed
  curate inject --output-format markdown > injection.md

exit codes:
  0  measured
  1  with --fail-under: less is restored somewhere, or text was changed that was not damaged
  2  a wrong call or configuration, a file that cannot be read, nothing to read
"""


def run(argv: Sequence[str]) -> int:
    """Measure what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    plan = arguments.settings(args).plan
    failed: list[str] = []
    measured = table.measure(
        _documents(args.paths or [Path(plan.root, CLEAN).as_posix()], plan, failed), plan, args.seed
    )
    for message in failed:
        terminal.fail(message)
    if not measured.texts:
        raise InputError("nothing to damage: no clean text was read")
    with terminal.opened(args.output_file) as out:
        out.write(table.FORMATS[args.output_format](measured, args.misses))
    if failed:
        return 2
    return int(args.fail_under is not None and bool(table.below(measured, args.fail_under, unsafe=plan.unsafe)))


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser(
        "inject", USAGE, "Damage clean text on purpose, and measure what is found and restored.", EPILOG
    )
    reader.add_argument("paths", nargs="*", metavar="PATHS", help=f"clean texts [default: {CLEAN}]")
    reader.add_argument("--seed", type=int, default=0, metavar="N", help="chooses the places [default: 0]")
    rules = reader.add_argument_group("rules")
    arguments.add_rules(rules)
    rules.add_argument("--unsafe-fixes", action="store_true", help="mend also what may lose words or meaning")
    output = reader.add_argument_group("output")
    output.add_argument(
        "--output-format", type=arguments.one_of(table.FORMATS), default="text", metavar="FORMAT",
        help="text, markdown or json [default: text]",
    )  # fmt: skip
    output.add_argument("-o", "--output-file", metavar="FILE", help="instead of standard output")
    output.add_argument("--misses", type=_count, default=0, metavar="N", help="show N places of each kind not restored")
    output.add_argument("--fail-under", type=_share, metavar="SHARE", help="exit 1 where less is restored, like 0.95")
    arguments.add_configuration(reader)
    return reader


def _count(said: str) -> int:
    if not said.isdecimal():
        raise argparse.ArgumentTypeError(f"{said!r} found; a number like 5 is wanted")
    return int(said)


def _share(said: str) -> float:
    try:
        share = float(said)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{said!r} found; a share between 0 and 1, like 0.95, is wanted")
    return share


def _documents(paths: Sequence[str], plan: Plan, failed: list[str]) -> Iterator[Document]:
    """The records below some paths; what cannot be read is noted."""
    for entry in api.read(paths, plan):
        if isinstance(entry, Failed):
            failed.append(entry.message)
        elif isinstance(entry, Item):
            yield entry.doc
