"""What came of expectations, as one JSON value: that of ``expectations.json``."""

from __future__ import annotations

from typing import TextIO

from curate.exporters.expected import Expected, encode


def write(found: Expected, out: TextIO) -> None:
    """Write the results."""
    out.write(encode(found).decode())
