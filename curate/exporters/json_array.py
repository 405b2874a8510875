"""One JSON array of all findings, a finding a line, each an object as in ``json-lines``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from curate.exporters.json_lines import ENCODE, as_json
from curate.exporters.style import PLAIN, Style
from curate.model import Finding


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write findings, each as it comes; none make an empty array. They have no style."""
    before = "[\n"
    for found in findings:
        out.write(f"{before}{ENCODE(as_json(found))}")
        before = ",\n"
    out.write("\n]\n" if before == ",\n" else "[]\n")
