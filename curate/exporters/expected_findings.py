"""What is not met, as findings, which formats of forges know alone. Each stands in the file of its suite."""

from __future__ import annotations

from collections.abc import Iterator

from curate.exporters.expected import Check, Expected, Suite
from curate.exporters.expected_text import named
from curate.exporters.marks import cut
from curate.model import Excerpt, Finding, Safety, Severity, fingerprint

NAME = 100
"""Code points of an expectation that it is called by."""


def findings(found: Expected) -> Iterator[Finding]:
    """A finding for each suite that nothing could be said of, and for each expectation that is not met."""
    for suite in found.suites:
        if suite.error:
            yield _finding(suite, suite.name, suite.library, Severity.ERROR, suite.error)
        for check in suite.checks:
            if check.status != "met":
                yield _finding(suite, cut(check.call, NAME), suite.name, check.weight, said(check))


def said(check: Check) -> str:
    """Why an expectation is not met, what it is for, and whose records they are, in a line."""
    why = f"it could not be looked at: {check.error}" if check.error else check.measured or "not met"
    return ". ".join(part for part in (why, named(check), " ".join(check.notes.split())) if part)


def _finding(suite: Suite, code: str, name: str, severity: Severity, message: str) -> Finding:
    return Finding(
        code, name, severity, message, suite.file, suite.name, "text", None, None, 1, 1, Excerpt("", "", ""), None,
        Safety.NONE, None, "", 1.0, fingerprint(code, suite.file, name, ""),
    )  # fmt: skip
