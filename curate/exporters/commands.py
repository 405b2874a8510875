"""Commands that mend findings, accept them or explain them, as a reader of a page may copy them."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence

from curate.exporters.digest import Digest, Kind
from curate.model import EXCERPT, Finding, Standing
from curate.run import Run
from curate.tuples import NamedTuple

EVIDENCE = "/corpus/raw/"
"""Files below it are not mended in place, unless the configuration allows it: what would mend them is only shown."""

LONGEST = 120
"""Code points of a name in a command."""

NAMED = 5
"""Rules that are named in a command at most."""

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


def of_kind(kind: Kind, run: Run) -> list[Command]:
    """What can be done about one rule's findings; a name that cannot be copied as it is seen is in no command."""
    if kind.code.startswith("SUP"):
        return [Command("mend", "curate suppress --prune"), Command("explain", f"curate rule {kind.code}")]
    paths = [place.path for place in kind.places]
    said = []
    if kind.fixable and paths and all(map(_can_be_copied, paths)):
        said.append(_mend([kind.code], paths, run))
    records = (one for place in kind.places for one in place.shown if _can_be_copied(one.record))
    first = next(records, None)
    if first:
        # Of a change the base decides, so that what it accepts itself counts only later.
        said.append(Command("accept, once merged" if run.sides else "accept", _accept(first)))
    return [*said, Command("explain", f"curate rule {kind.code}")]


def of_all(kinds: Sequence[Kind], run: Run) -> list[Command]:
    """What mends all that can be mended of several rules, and how the worst of them are accepted and explained."""
    paths = [place.path for kind in kinds if kind.fixable for place in kind.places]
    codes = [kind.code for kind in kinds if kind.fixable and not kind.code.startswith("SUP")]
    said = [_mend(codes, paths, run)] if codes and all(map(_can_be_copied, paths)) else []
    known = {one.does for one in said}
    for kind in kinds:
        for one in of_kind(kind, run):
            if one.does not in known:
                known.add(one.does)
                said.append(one)
    return said


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


def _mend(codes: Sequence[str], paths: list[str], run: Run) -> Command:
    kept = run.evidence and any(EVIDENCE in f"/{path}" for path in paths)
    does, flag = ("see what mends it", "--diff") if kept else ("mend", "--fix")
    select = f" --select {','.join(codes)}" if len(codes) <= NAMED else ""
    return Command(does, f"curate check {shlex.quote(_above(paths))}{select} {flag}")


def _above(paths: list[str]) -> str:
    """The folder, or the file, that holds them all."""
    alike = len({path.startswith("/") for path in paths}) == 1
    above = paths[0] if len(paths) == 1 or not alike else os.path.commonpath(paths) or "."
    return f"./{above}" if above.startswith("-") else above
