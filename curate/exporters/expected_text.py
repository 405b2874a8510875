"""What came of expectations, for people: each suite in a line, and below it what is not met."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from curate.exporters.expected import NULL, Check, Expected, Place, Suite
from curate.model import Severity
from curate.text import counted

LIBRARIES = {"great_expectations": "Great Expectations", "pandera": "pandera"}

SHOWN = 8
"""Records that are named for one expectation."""


def write(found: Expected, out: TextIO) -> None:
    """Write the results, with a summary at the end."""
    for suite in found.suites:
        out.writelines(f"{line}\n" for line in _suite(suite))
    out.writelines(f"{one.file}: left out: {one.reason}\n" for one in found.left_out)
    out.write(f"\n{summary(found)}\n")


def summary(found: Expected) -> str:
    """All in one sentence.

    >>> summary(Expected(curate="1", plan="", suites=[]))
    '0 expectations: 0 met.'
    """
    said = [f"{found.count('met'):,} met"]
    failed = found.count("failed")
    if failed:
        weights = ", ".join(f"{found.counts[one]:,} {one}" for one in Severity if found.counts[one])
        said.append(f"{failed:,} failed ({weights})")
    if found.count("broken"):
        said.append(f"{found.count('broken'):,} could not be looked at")
    return f"{counted(found.total, 'expectation')}: {', '.join(said)}."


def head(suite: Suite) -> str:
    """A suite and how it came out, in a line."""
    total, met = suite.total, suite.count("met")
    lines = counted(suite.records, "record")
    of = f"{met:,} of {total:,}" if met < total else f"all {total:,}" if total > 1 else f"{total:,}"
    frame = "" if suite.frame == suite.name else f"{suite.frame}: "
    return f"{suite.name} ({LIBRARIES[suite.library]}, {frame}{lines}): {suite.error or f'{of} met'}"


def _suite(suite: Suite) -> Iterator[str]:
    yield head(suite)
    for check in suite.checks:
        if check.status != "met":
            yield from _check(check)


def _check(check: Check) -> Iterator[str]:
    yield f"  {check.weight}: {check.call}"
    if check.error:
        yield f"    it could not be looked at: {check.error}"
    if check.measured:
        yield f"    {check.measured}"
    if check.places:
        yield f"    {named(check)}"
    if check.notes:
        yield f"    {check.notes}"


def named(check: Check) -> str:
    """The first of the records that do not meet an expectation."""
    plain = check.about.get("column") == "id"  # it says itself what stands there
    places = [_place(one, plain=plain or one.value == NULL) for one in check.places[:SHOWN]]
    more = (check.unexpected or len(check.places)) - len(places)
    return "; ".join([*places, *([f"and {more:,} more"] if more > 0 else [])])


def _place(one: Place, *, plain: bool) -> str:
    value = "" if plain or not one.value else f"has {one.value}"
    return " ".join(part for part in (one.id, one.path and f"({one.path})", value) if part)
