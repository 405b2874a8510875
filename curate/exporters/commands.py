"""Commands that mend findings, accept them or explain them, as a reader of a page may copy them."""

from __future__ import annotations

import os
import shlex
from typing import NamedTuple

from curate.exporters.digest import Digest, Kind
from curate.model import EXCERPT, Finding, Standing
from curate.run import Run

EVIDENCE = "/corpus/raw/"
"""Files below it are not mended in place: cleaning writes mended records elsewhere."""

LONGEST = 120
"""Code points of a name in a command."""

ACCEPT_ALL = "curate baseline create --reason 'as it was taken over'"
"""What accepts all findings of a corpus, so that only new ones fail."""

REASON = "why it is right"


class Command(NamedTuple):
    """A command and what it is for."""

    does: str
    line: str


def accepts_all(found: Digest, run: Run) -> bool:
    """Whether a reader may want to accept all findings: a check that failed, of a corpus without a baseline."""
    return bool(found.found and not (run.sides or run.passed or run.errors or found.of(Standing.UNCHANGED)))


def of_kind(kind: Kind) -> list[Command]:
    """What can be done about one rule's findings; a name that cannot be copied as it is seen is in no command."""
    if kind.code.startswith("SUP"):
        return [Command("mend", "curate suppress --prune"), Command("explain", f"curate rule {kind.code}")]
    paths = [place.path for place in kind.places]
    said = []
    if kind.fixable and paths and all(map(_can_be_copied, paths)):
        said.append(Command("mend", _mend(kind.code, paths)))
    records = (one for place in kind.places for one in place.shown if _can_be_copied(one.record))
    first = next(records, None)
    if first:
        said.append(Command("accept", _accept(first)))
    return [*said, Command("explain", f"curate rule {kind.code}")]


def _can_be_copied(name: str) -> bool:
    """Whether a name is seen as it is, and whole; standard input has none."""
    return name not in ("", "-") and name.isprintable() and len(name) <= LONGEST


def _accept(found: Finding) -> str:
    """The command that exempts a place, or, where its text cannot be copied, all of the rule in its record."""
    match = found.excerpt.match
    whole = found.start is not None and match.isprintable() and 0 < len(match) < EXCERPT
    parts = ["curate suppress", found.code]
    parts += [shlex.quote(found.path)] if _can_be_copied(found.path) and not found.path.startswith("-") else []
    parts += [_flag("record", found.record), *([_flag("match", match)] if whole else []), _flag("reason", REASON)]
    return " ".join(parts)


def _flag(name: str, value: str) -> str:
    return f"--{name}{'=' if value.startswith('-') else ' '}{shlex.quote(value)}"


def _mend(code: str, paths: list[str]) -> str:
    if any(EVIDENCE in f"/{path}" for path in paths):
        return "curate clean"
    return f"curate check {shlex.quote(_above(paths))} --select {code} --fix"


def _above(paths: list[str]) -> str:
    """The folder, or the file, that holds them all."""
    alike = len({path.startswith("/") for path in paths}) == 1
    above = paths[0] if len(paths) == 1 or not alike else os.path.commonpath(paths) or "."
    return f"./{above}" if above.startswith("-") else above
