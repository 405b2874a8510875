"""How a run ended, in the words that all its pages share."""

from __future__ import annotations

from curate.exporters.digest import Digest
from curate.run import Limit, Run
from curate.text import counted
from curate.tuples import NamedTuple


class Line(NamedTuple):
    """One limit as a row of a table."""

    name: str
    measured: str
    limit: str
    before: str
    """At the base; "" where there is none."""
    holds: bool


def verdict(found: Digest, run: Run) -> str:
    """One sentence without its stop: whether the run lets the corpus through, and why.

    ``curate gate failed: 3 new findings in 2 files, 1 of 4 limits exceeded``.
    """
    if run.errors:
        return f"curate {run.command} could not finish: {counted(len(run.errors), 'error')}"
    said = [findings(found, run)]
    broken = sum(not limit.holds for limit in run.limits)
    if broken:
        said.append(f"{broken:,} of {counted(len(run.limits), 'limit')} exceeded")
    return f"curate {run.command} {'passed' if run.passed else 'failed'}: {', '.join(said)}"


def findings(found: Digest, run: Run) -> str:
    """How many findings count, and in how many files."""
    new = "new " if run.sides else ""
    if not found.found:
        return f"no {new}findings"
    return f"{counted(found.found, f'{new}finding')} in {counted(found.files, 'file')}"


def lines(run: Run) -> list[Line]:
    """The limits as rows of a table: those that are exceeded first, else in their order."""
    return [_line(limit) for limit in sorted(run.limits, key=lambda limit: limit.holds)]


def _line(one: Limit) -> Line:
    found = _amount(one, one.found)
    if one.of:
        found += f" ({one.part:,} of {one.total:,} {one.of})"
    before = "" if one.before is None else _amount(one, one.before)
    return Line(f"{one.name} {one.measure}", found, _amount(one, one.limit), before, one.holds)


def _amount(one: Limit, value: float) -> str:
    """A share in per cent, where a rate is measured; else a number."""
    return f"{100 * value:.4g}%" if one.measure == "max-rate" else f"{value:,.0f}"
