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


LEAST = 4_000
"""Bytes that it takes in any case."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the page, below 900 kB with what stands in its file already, whatever the corpus holds."""
    there = out.tell() if out.seekable() else 0
    out.write(page(findings, run, SUMMARY._replace(size=max(SUMMARY.size - there, LEAST))))
