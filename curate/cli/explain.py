"""``curate explain``: why a rule fired here, and what kept it silent there."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence

from curate import api
from curate.cli import arguments, terminal
from curate.errors import InputError, UsageError
from curate.explaining import Plans, explain, pages
from curate.formats.items import Failed, Item, Skipped, Unreadable
from curate.plan import Plan
from curate.regex import regex
from curate.rule import Rule
from curate.rules import load_rules
from curate.selection import exactness, known

USAGE = "[OPTIONS] FILE"

EPILOG = """\
Shows how a text was understood (language, header, body and footer, what each line was taken for) and, for each finding,
what it rests on. With --line or --select it also says of every rule that did not fire what kept it silent: it is not
selected, what it needs stands nowhere in the text, the language is none of its own, it looked and found nothing, or the
configuration exempts it. Lines and columns are those that `curate check` prints.

examples:
  curate explain article.txt                           the anatomy, and all findings with their evidence
  curate explain article.txt --line 7                  what every rule saw in line 7
  curate explain article.txt --line 7:46 --select NUM  what some rules saw at a place
  curate explain export.jsonl --record 0108            a record of a table

exit codes:
  0  explained
  2  a wrong call or configuration, a file that cannot be read, a record or line that is not there
"""

FORMATS = ("text", "json")
PLACE = regex(r"([1-9]\d{0,8})(?::([1-9]\d{0,8}))?")


def run(argv: Sequence[str]) -> int:
    """Explain what the arguments say; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    if len(args.file) != 1:
        raise UsageError(f"one FILE is wanted, {', '.join(args.file) or 'none'} found\n\nUsage: curate explain {USAGE}")
    plan = arguments.settings(args).plan
    rules = _rules(args)
    explained = [_explained(item, plan, rules, args) for item in _items(args.file[0], plan, args.record)]
    if args.output_format == "json":
        sys.stdout.write(json.dumps([page for _, page in explained], ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(page for page, _ in explained))
    return 0


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("explain", USAGE, "Why a rule fired here, and what kept it silent there.", EPILOG)
    reader.add_argument("file", nargs="*", metavar="FILE", help="what to explain; - for standard input")
    place = reader.add_argument_group("what to explain")
    place.add_argument("--line", type=_place, metavar="N[:COL]", help="a line, or a place in it, from 1")
    place.add_argument(
        "--select", action="append", dest="asked", metavar="RULES", help="rules to ask about: codes, prefixes or names"
    )
    place.add_argument("--record", metavar="ID", help="a record of a table [default: all of them]")
    place.add_argument("--unsafe-fixes", action="store_true", help="as if unsafe fixes were made")
    reader.add_argument(
        "--output-format", type=arguments.one_of(FORMATS), default="text", metavar="FORMAT",
        help="text or json [default: text]",
    )  # fmt: skip
    arguments.add_configuration(reader)
    return reader


def _place(said: str) -> tuple[int, int | None]:
    match = PLACE.fullmatch(said)
    if not match:
        raise argparse.ArgumentTypeError(f"{said!r} found; a line like 7, or a line and column like 7:46, is wanted")
    return int(match[1]), int(match[2]) if match[2] else None


def _rules(args: argparse.Namespace) -> list[Rule]:
    """The rules that are asked about, by their codes."""
    words = [word for said in args.asked or ["ALL"] for word in said.split(",") if word.strip()]
    names = known(words, load_rules(), "--select")
    return sorted((r for r in load_rules() if any(exactness(n, r) >= 0 for n in names)), key=lambda rule: rule.code)


def _items(path: str, plan: Plan, wanted: str | None) -> Iterator[Item]:
    """The records of a file that are asked about."""
    found = 0
    for entry in api.read([path], plan):
        if isinstance(entry, Failed):
            raise InputError(entry.message)
        if isinstance(entry, Skipped):
            raise InputError(f"{entry.path}: {entry.reason}")
        if isinstance(entry, Unreadable):
            terminal.say(f"{entry.path}:{entry.row or 1}: {entry.message}")
        elif wanted in (None, entry.doc.id):
            found += 1
            yield entry
    if not found:
        raise InputError(
            f"{path}: no record {wanted!r} in it" if wanted else f"{path}: no record in it that can be read"
        )


def _explained(
    item: Item, plan: Plan, rules: Sequence[Rule], args: argparse.Namespace
) -> tuple[str, dict[str, object]]:
    """The page of a record, and the same as JSON; without a question about a place or rules, findings alone."""
    if args.line and args.line[0] > len(item.doc.lines):
        raise UsageError(f"--line: {item.path} has {len(item.doc.lines)} lines, {args.line[0]} found")
    told = explain(item.doc, Plans(plan, api.effective(plan, item.path)), rules, args.line)
    if not (args.line or args.asked):
        told = told._replace(silent=())
    title = f"{item.path}, record {item.doc.id}"
    page = pages.text(told, title, every=bool(args.asked))
    return page, {"path": item.path, "record": item.doc.id, "row": item.row, **pages.as_json(told)}
