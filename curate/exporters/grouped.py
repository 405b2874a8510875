"""Findings below the path of their file, their places aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import TextIO

from curate.exporters import places
from curate.exporters.style import PLAIN, Style, calm
from curate.model import Finding

ALIGNED = 1000
"""Findings of one file that are aligned with each other; what is kept in memory."""


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write findings in the order in which they come, with a blank line behind those of a file."""
    for path, group in groupby(findings, lambda found: found.path):
        out.write(f"{style.paint('path', calm(path or '-'))}:\n")
        while some := list(islice(group, ALIGNED)):
            out.writelines(f"{line}\n" for line in _aligned(some, style))
        out.write("\n")


def _aligned(findings: list[Finding], style: Style) -> Iterator[str]:
    """The findings, their colons below each other where they have a column."""
    spots = [_spot(found) for found in findings]
    lines, columns = (max(len(spot[part]) for spot in spots) for part in (0, 1))
    for found, (line, column) in zip(findings, spots, strict=True):
        said = calm(f"{found.message}{places.beside(found)}")
        severity = style.paint(found.severity, found.severity)
        code = style.paint("code", found.code)
        yield f"  {line:>{lines}}{column:<{columns}} {code} {style.mark(found)}{severity}: {said}"


def _spot(found: Finding) -> tuple[str, str]:
    """Line and column in the file; a row of a table has no column."""
    return (str(places.line(found)), f":{found.column}") if found.row is None else (str(found.row), "")
