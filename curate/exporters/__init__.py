"""Writers of findings, one file a format; this is the list of them.

Streams are functions ``write(findings, out, style)``: they write each finding as it comes, so that a corpus of any size
can be piped through. Reports of a whole run are functions ``write(findings, run, out)``: they may walk the findings
several times, and know how the run ended.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Protocol, TextIO

from curate.exporters.style import PLAIN, Style
from curate.model import Finding

if TYPE_CHECKING:
    from curate.run import Run

__all__ = [
    "FORMATS", "HUMAN", "PLAIN", "REPORTS", "STREAMS", "Reporter", "Style", "Writer", "reporter", "shown", "writer",
]  # fmt: skip

STREAMS = ("full", "concise", "grouped", "json", "json-lines")
"""Formats that are written as findings come, the default first."""

FORMATS = (*STREAMS, "github", "gitlab", "junit", "sarif", "markdown", "html")
"""Formats of ``--output-format``."""

REPORTS = (*FORMATS, "summary", "badge")
"""Formats of ``--report``."""

HUMAN = ("full", "concise", "grouped")
"""Formats for people, which leave out what does not count; those for machines list all, marked."""

MODULES: Mapping[str, str] = {"json": "json_array"}
"""Files that are not called like their format."""


class Writer(Protocol):
    """What writes findings in one format."""

    def __call__(self, findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
        """Write all findings, each as it comes."""


class Reporter(Protocol):
    """What writes the report of a whole run in one format."""

    def __call__(self, findings: Iterable[Finding], run: Run, out: TextIO) -> None:
        """Write the report; the findings may be walked several times."""


def writer(name: str) -> Writer:
    """The writer of a stream, loaded when it is asked for."""
    write: Writer = _module(name).write
    return write


def reporter(name: str) -> Reporter:
    """The writer of a report in any format, loaded when it is asked for; a stream is one without a style."""
    if name in STREAMS:
        put = writer(name)
        return lambda findings, run, out: put(shown(name, findings), out)
    write: Reporter = _module(name).write
    return write


def shown(name: str, findings: Iterable[Finding]) -> Iterable[Finding]:
    """The findings that a format lists."""
    return (found for found in findings if found.counts) if name in HUMAN else findings


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"curate.exporters.{MODULES.get(name, name.replace('-', '_'))}")
