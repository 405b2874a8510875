"""Commands that mend findings, accept them or explain them, as a reader of a page may copy them."""

from __future__ import annotations

import os
import shlex
from typing import NamedTuple

from curate.exporters.digest import Kind

EVIDENCE = "/corpus/raw/"
"""Files below it are not mended in place: cleaning writes mended records elsewhere."""

REASON = "why it is right"


class Command(NamedTuple):
    """A command and what it is for."""

    does: str
    line: str


def of_kind(kind: Kind) -> list[Command]:
    """What can be done about one rule's findings; a name that cannot be copied as it is seen is in no command."""
    paths = [place.path for place in kind.places]
    records = [found.record for place in kind.places for found in place.shown if found.record]
    said = []
    if kind.fixable and paths and all(path not in ("", "-") and path.isprintable() for path in paths):
        said.append(Command("mend", _mend(kind.code, paths)))
    if records and records[0].isprintable():
        record = ("=" if records[0].startswith("-") else " ") + shlex.quote(records[0])
        accept = f"curate suppress {kind.code} --record{record} --reason {shlex.quote(REASON)}"
        said.append(Command("accept one", accept))
    return [*said, Command("explain", f"curate rule {kind.code}")]


def _mend(code: str, paths: list[str]) -> str:
    if any(EVIDENCE in f"/{path}" for path in paths):
        return "curate clean"
    return f"curate check {shlex.quote(_above(paths))} --select {code} --fix"


def _above(paths: list[str]) -> str:
    """The folder, or the file, that holds them all."""
    alike = len({path.startswith("/") for path in paths}) == 1
    above = paths[0] if len(paths) == 1 or not alike else os.path.commonpath(paths) or "."
    return f"./{above}" if above.startswith("-") else above
