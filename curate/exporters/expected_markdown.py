"""What came of expectations, as Markdown for a comment or the summary of a job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from curate.exporters.expected import Check, Expected, Suite
from curate.exporters.expected_text import LIBRARIES, named, summary
from curate.exporters.gfm import prose, quoted, table

ROWS = 50
"""Expectations that are shown of those that are not met; the rest is counted."""

WIDTH = 160
"""Code points of a cell."""


def write(found: Expected, out: TextIO) -> None:
    """Write the results."""
    out.writelines(f"{line}\n" for line in ("# Expectations", "", *lines(found)))


def lines(found: Expected, most: int = ROWS) -> Iterator[str]:
    """The results without a heading: a table of suites, and one of what is not met, with so many rows at most."""
    yield from (summary(found), "")
    rows = [_suite(suite) for suite in found.suites]
    yield from table("suite|library|records|expectations|met|failed|broken", rows, range(2, 7))
    for file, reason in _said(found):
        yield from ("", f"{quoted(file, WIDTH)}: {prose(reason)}")
    unmet = found.worst
    if unmet:
        yield ""
        yield from table("suite|severity|expectation|measured|records", [_unmet(*one) for one in unmet[:most]])
    if len(unmet) > most:
        yield from ("", f"{most:,} of {len(unmet):,} shown.")


def _said(found: Expected) -> Iterator[tuple[str, str]]:
    yield from ((one.file, f"left out: {one.reason}") for one in found.left_out)
    yield from ((suite.file, suite.error) for suite in found.suites if suite.error)


def _suite(suite: Suite) -> list[str]:
    numbers = (suite.records, suite.total, *(suite.count(status) for status in ("met", "failed", "broken")))
    return [quoted(suite.name), LIBRARIES[suite.library], *(f"{one:,}" for one in numbers)]


def _unmet(suite: Suite, check: Check) -> list[str]:
    said = (check.call, check.error or check.measured, named(check))
    return [quoted(suite.name), check.weight, *(quoted(one, WIDTH) if one else "" for one in said)]
