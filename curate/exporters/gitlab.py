"""GitLab's code quality report: an array of findings, which GitLab itself compares with that of the target branch.

So what was there before is in it too. What is suppressed is not: the format has no word for it, and GitLab would show
it as any other. Of several entries with the same fingerprint GitLab shows one, so that each has one of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from curate.exporters.fingerprints import unique
from curate.exporters.json_lines import ENCODE
from curate.exporters.regions import path, region
from curate.exporters.sentences import sayable, sentence
from curate.model import Finding, Json, Severity, Standing
from curate.run import Run

SEVERITIES: Mapping[str, str] = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}
"""Of info, minor, major, critical and blocker."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the entries as the findings come, an entry a line; none make an empty array."""
    before = "[\n"
    for found, fingerprint in unique(filter(_is_shown, findings)):
        out.write(f"{before}{ENCODE(_entry(found, run, fingerprint))}")
        before = ",\n"
    out.write("\n]\n" if before == ",\n" else "[]\n")


def _is_shown(found: Finding) -> bool:
    return found.suppressed_by is None and found.baseline is not Standing.ABSENT


def _entry(found: Finding, run: Run, fingerprint: str) -> dict[str, Json]:
    spot = region(found)
    return {
        "description": f"{found.code}: {sentence(found)}",
        "check_name": f"{found.code} {found.name}",
        "fingerprint": fingerprint,
        "severity": SEVERITIES[found.severity],
        "location": {
            "path": sayable(path(found, run) or "stdin"),
            "lines": {"begin": spot.line, "end": spot.end_line or spot.line},
        },
    }
