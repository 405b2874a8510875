"""A run for ``$GITHUB_STEP_SUMMARY``: as in a comment, with more of everything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from curate.exporters.digest import Most
from curate.exporters.markdown import Scale, page
from curate.model import Finding
from curate.run import Run

SUMMARY = Scale(900_000, Most(files=25, each=8), rows=200)
"""GitHub drops the whole summary of a step that is longer than 1 MiB."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the page, below 900 kB whatever the corpus holds."""
    out.write(page(findings, run, SUMMARY))
