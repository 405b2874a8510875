"""Parquet: one file, its columns nested as in a record, its row groups bounded."""

from __future__ import annotations

from typing import IO

from curate.export import arrow
from curate.export.run import Run


def write(run: Run, out: IO[bytes]) -> None:
    """Write all records of a run."""
    with arrow.writer(out) as writer:
        for table in arrow.tables(run.records()):
            writer.write_table(table)
