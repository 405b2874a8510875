"""Writers of findings, one file a format; each one is a function ``write(findings, out, style)``.

They take findings as they come and write each at once, so that a corpus of any size can be piped through.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Protocol, TextIO

from curate.exporters.style import PLAIN, Style
from curate.model import Finding

__all__ = ["FORMATS", "PLAIN", "Style", "Writer", "writer"]

FORMATS = ("full", "concise", "json-lines")
"""Formats of findings, the default first."""


class Writer(Protocol):
    """What writes findings in one format."""

    def __call__(self, findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
        """Write all findings, each as it comes."""


def writer(name: str) -> Writer:
    """The writer of a format, loaded when it is asked for."""
    module = importlib.import_module(f"curate.exporters.{name.replace('-', '_')}")
    write: Writer = module.write
    return write
