"""The file of suppressions: from TOML to values, each entry checked, with its place in every message."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable

from curate.configuration.tables import Table, near
from curate.errors import ConfigError
from curate.rules import load_rules
from curate.suppressions import Suppression, Suppressions, locate

KEYS = ("rule", "record", "field", "match", "reason", "expires", "by")

NEEDED = {
    "rule": ("which rule", "NUM001"),
    "record": ("the id of a record, or a glob of ids", "a1234"),
    "reason": ("why the place is right as it is", "a verse, quoted as it was printed"),
}
"""Keys that no entry is without, with what they say and an example of it."""


def parse(content: bytes, shown: str) -> Suppressions:
    """The suppressions of a file; whatever is not understood is a `ConfigError` that calls the file ``shown``."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{shown}: not UTF-8 at byte {error.start}, as TOML has to be") from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{shown}: no valid TOML: {error}{_stopped(text)}") from error
    Table(shown, data).only(["suppress"], "table")
    rows = data.get("suppress", [])
    lines = [line for _, line in locate(text)]
    if not isinstance(rows, list) or len(rows) != len(lines):
        raise ConfigError(f"{shown}: suppress is written some other way; each entry is wanted as a table [[suppress]]")
    entries = (_entry(row, number, line, shown) for number, (row, line) in enumerate(zip(rows, lines, strict=True), 1))
    return Suppressions(tuple(entries), shown, text)


def _entry(row: dict[str, object], number: int, line: int, shown: str) -> Suppression:
    table = Table(f"{shown}:{line}: [[suppress]] {number}", row)
    table.only(KEYS)
    rule, record, reason = (_needed(table, key) for key in NEEDED)
    return Suppression(
        rule=code_of(rule, f"{table.place} rule"),
        record=record,
        reason=reason,
        field=table.text("field"),
        match=table.text("match"),
        expires=table.day("expires"),
        by=table.text("by") or "",
        number=number,
        line=line,
    )


def _stopped(text: str) -> str:
    """What to do where a merge of two branches that both added entries stopped."""
    if not any(line.startswith("<<<<<<< ") for line in text.splitlines()):
        return ""
    return "; a merge stopped here: take the marks out, keep the entries of both sides, each below its own [[suppress]]"


def _needed(table: Table, key: str) -> str:
    said = (table.text(key) or "").strip() if key != "record" else table.text(key) or ""
    if said:
        return said
    what, example = NEEDED[key]
    found = "is empty" if key in table.values else "is missing"
    raise ConfigError(f'{table.place}: {key} {found}; it says {what}, like {key} = "{example}"')


def code_of(said: str, place: str) -> str:
    """The code of the one rule that a code or a name means; else a `ConfigError` that names the place."""
    rules = load_rules()
    for rule in rules:
        if said in (rule.code, rule.name):
            return rule.code
    hint = _hint(said, [name for rule in rules for name in (rule.code, rule.name)])
    raise ConfigError(f'{place}: "{said}" found; {hint}')


def _hint(said: str, known: Iterable[str]) -> str:
    """What was probably meant: one rule is wanted, no prefix and no ALL."""
    known = tuple(known)
    if said == "ALL" or any(name.startswith(said) for name in known):
        return "one rule is wanted, by its whole code or name: `curate rule --all` lists them"
    return near(said.upper(), known) or near(said.lower(), known) or "`curate rule --all` lists the rules"
