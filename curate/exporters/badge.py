"""What shields.io draws a badge of, when this file lies where it can be fetched: https://shields.io/badges/endpoint-badge."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from curate.model import Finding, Severity
from curate.run import Run
from curate.text import counted

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "orange", Severity.INFO: "yellowgreen"}
"""Colours by the gravest finding that counts."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the badge of the findings that count."""
    found = Counter(one.severity for one in findings if one.counts)
    message, colour = _said(found, run)
    badge = {"schemaVersion": 1, "label": "corpus", "message": message, "color": colour}
    out.write(f"{json.dumps(badge | ({'isError': True} if run.errors else {}))}\n")


def _said(found: Counter[Severity], run: Run) -> tuple[str, str]:
    """The words of the badge and its colour."""
    if run.errors:
        return "could not finish", "lightgrey"
    broken = sum(not limit.holds for limit in run.limits)
    parts = [counted(found.total(), "new finding" if run.sides else "finding")] if found else []
    parts += [f"{counted(broken, 'limit')} exceeded"] if broken else []
    if not parts:
        return ("clean", "brightgreen") if run.passed else ("failed", "red")
    gravest = next((severity for severity in Severity if found[severity]), Severity.ERROR)
    return ", ".join(parts), "red" if broken else COLOURS[gravest]
