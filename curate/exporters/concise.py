"""One finding a line: ``path:line:column: CODE [*] severity: message``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from curate.exporters import places
from curate.exporters.style import PLAIN, Style, calm
from curate.model import Finding


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write findings, one a line."""
    for found in findings:
        place = style.paint("path", calm(places.concise(found)))
        code = style.paint("code", found.code)
        severity = style.paint(found.severity, found.severity)
        said = calm(f"{found.message}{places.beside(found)}")
        out.write(f"{place} {code} {style.mark(found)}{severity}: {said}\n")
