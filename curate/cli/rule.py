"""``curate rule``: what a rule finds, why it matters, what it leaves alone, with examples."""

from __future__ import annotations

import argparse
import json
import sys
from base64 import b64encode
from collections.abc import Iterable, Sequence

from curate.cli import arguments, terminal
from curate.errors import UsageError
from curate.exporters import rule_figures, rule_pages
from curate.model import Json
from curate.rule import Example, Rule
from curate.rules import load_rules
from curate.selection import exactness, known

USAGE = "[OPTIONS] RULE..."

EPILOG = """\
A rule is named by its code (NUM001), the beginning of one (NUM) or its name (split-thousands).

examples:
  curate rule NUM001                              one rule
  curate rule --all                               a line for each rule
  curate rule --all --output-format markdown      a page of all of them
  curate rule ENC --output-format json            for other programs
"""

FORMATS = ("text", "markdown", "json")


def run(argv: Sequence[str]) -> int:
    """Explain the rules that the arguments name; the exit code."""
    reader = _parser()
    args = arguments.parse(reader, argv)
    if args is None:
        return 0
    if not args.rules and not args.all:
        terminal.say(reader.format_help().rstrip())
        return 2
    sys.stdout.write(_page(_chosen(args), args))
    return 0


def _page(rules: Sequence[Rule], args: argparse.Namespace) -> str:
    """The rules in the format that the arguments say; all of them as text are a table."""
    if args.output_format == "json":
        return json.dumps([as_json(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"
    if args.all and args.output_format == "text":
        return rule_pages.table(rules)
    page = rule_pages.text if args.output_format == "text" else rule_pages.markdown
    return "\n".join(page(rule) for rule in rules)


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser(
        "rule", USAGE, "Explain rules: what they find, and what looks alike and is right.", EPILOG
    )
    reader.add_argument("rules", nargs="*", metavar="RULE", help="code, beginning of codes, or name")
    reader.add_argument("--all", action="store_true", help="all rules")
    reader.add_argument(
        "--output-format", type=arguments.one_of(FORMATS), default="text", metavar="FORMAT",
        help="text, markdown or json [default: text]",
    )  # fmt: skip
    return reader


def _chosen(args: argparse.Namespace) -> list[Rule]:
    """The rules that are named, in the order of their codes."""
    if args.all and args.rules:
        raise UsageError("--all and names of rules exclude each other")
    words = ["ALL"] if args.all else [word for said in args.rules for word in said.split(",") if word.strip()]
    names = known(words, load_rules(), "curate rule")
    rules = sorted(load_rules(), key=lambda rule: rule.code)
    return [rule for rule in rules if any(exactness(name, rule) >= 0 for name in names)]


def as_json(rule: Rule) -> dict[str, Json]:
    """A rule as JSON holds it."""
    return {
        "code": rule.code,
        "name": rule.name,
        "message": rule.message,
        "severity": str(rule.severity),
        "fixes": [*rule_pages.fixes(rule)],
        "languages": [*rule.languages],
        "options": {name: _plain(default) for name, default in rule.defaults.items()},
        "measured": rule_figures.as_json(rule),
        "explanation": rule.explanation,
        "bad": _examples(rule.bad),
        "good": _examples(rule.good),
    }


def _plain(value: object) -> Json:
    if isinstance(value, tuple | list | frozenset | set):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _examples(examples: Iterable[Example]) -> list[Json]:
    found: list[Json] = []
    for one in examples:
        held: dict[str, Json] = {"text": one.text} if one.data is None else {"bytes": b64encode(one.data).decode()}
        found.append({**held, "fixed": one.fixed, "lang": one.lang, "meta": dict(one.meta)})
    return found
