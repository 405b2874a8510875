"""What came of expectations, as JSON Lines: one expectation a line, met or not."""

from __future__ import annotations

from typing import TextIO

import msgspec

from curate.exporters.expected import Expected


def write(found: Expected, out: TextIO) -> None:
    """Write the results; each line says which suite it is from. A suite without any has a line of its own."""
    for suite in found.suites:
        about = {name: getattr(suite, name) for name in ("library", "frame", "file")} | {"suite": suite.name}
        if suite.error:
            out.write(f"{msgspec.json.encode(about | {'status': 'broken', 'error': suite.error}).decode()}\n")
        for check in suite.checks:
            line = {"schema": found.schema, **about, **msgspec.to_builtins(check)}
            out.write(f"{msgspec.json.encode(line).decode()}\n")
