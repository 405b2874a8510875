"""One finding a line, as a JSON object whose keys stand in a fixed order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from curate.exporters.style import PLAIN, Style
from curate.model import Finding, Json

SCHEMA = 1
"""Version of the object; it grows when a key changes its meaning or goes."""

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write findings, one a line; they have no style."""
    out.writelines(ENCODE(as_json(found)) + "\n" for found in findings)


def as_json(found: Finding) -> dict[str, Json]:
    """A finding as JSON holds it. A row of a table also has its ``row``, text below front matter its ``file_line``."""
    fix: Json = {"safety": str(found.safety), "replacement": found.fix, "moved_to": found.moved_to}
    row: dict[str, Json] = {} if found.row is None else {"row": found.row}
    if found.file_line not in (None, found.line):
        row = {**row, "file_line": found.file_line}
    return {
        "schema": SCHEMA,
        "code": found.code,
        "name": found.name,
        "severity": str(found.severity),
        "message": found.message,
        "path": found.path,
        "record": found.record,
        **row,
        "field": found.field,
        "start": found.start,
        "end": found.end,
        "line": found.line,
        "column": found.column,
        "excerpt": found.excerpt._asdict(),
        "fix": None if found.fix is None else fix,
        "variant": found.variant,
        "confidence": found.confidence,
        "fingerprint": found.fingerprint,
        "baseline": str(found.baseline),
        "suppressed_by": found.suppressed_by,
    }
