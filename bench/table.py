"""The lines of the table, as Markdown for people and as JSON for the page and for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from bench.clock import Share

GOALS, PEERS, LIMITS, ABOUT = "goals", "peers", "limits", "about"
"""The sections: what we want of ourselves, what others do, what a machine can do, and what the run was."""

HEAD = ("work", "goal", "measured", "of the yardstick", "spread", "reached")
"""Columns of the table of goals."""

SPEEDS = ("work", "MB/s", "of the yardstick", "spread", "`check` is")
"""Columns of the tables of others and of limits."""


@dataclass(frozen=True)
class Line:
    """One line of a table."""

    row: str
    """Name of the row that it belongs to."""
    work: str
    measured: str
    goal: str = ""
    of_yardstick: float | None = None
    """Speed as a share of the yardstick's in the same run."""
    spread: float | None = None
    """Of the figure that the goal is about, as `bench.clock.Share` has it."""
    reached: bool | None = None
    """None where there is no goal, or this run cannot tell."""
    times: float | None = None
    """How many times as fast ours is, for the tables of others and of limits."""
    table: str = GOALS
    figures: Mapping[str, float] = field(default_factory=dict)
    """What was measured, as numbers, each with its unit in the name."""


@dataclass(frozen=True)
class Result:
    """A run."""

    about: Mapping[str, str]
    """Machine, versions, corpus and size of the run, by name."""
    lines: tuple[Line, ...]


def number(value: float) -> str:
    """A figure with three digits that count.

    >>> number(0.01234), number(12.34), number(1234.5)
    ('0.0123', '12.3', '1,234')
    """
    if not value or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:#.3g}"


def spread(value: float | None) -> str:
    """A spread in percent.

    >>> spread(0.034)
    '± 3 %'
    """
    return "" if value is None else f"± {value * 100:.0f} %"


def speed_line(row: str, work: str, costs: Share, share: Share, **more: object) -> Line:
    """A line about a speed in MB/s and its share of the yardstick."""
    figures = {"MB/s": round(costs.median, 4)}
    fields = {"of_yardstick": round(share.median, 5), "spread": share.spread, "figures": figures, **more}
    return Line(row, work, f"{number(costs.median)} MB/s", **fields)  # type: ignore[arg-type]


def as_json(result: Result) -> str:
    """The run for other programs, and for the page."""
    whole = {"schema": 1, "about": dict(result.about), "lines": [asdict(line) for line in result.lines]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> Result:
    """What `as_json` wrote."""
    whole = json.loads(text)
    return Result(whole["about"], tuple(Line(**line) for line in whole["lines"]))


def sections(result: Result) -> dict[str, str]:
    """The tables and what the run was, by name; a table without a line is empty."""
    lines = {name: [line for line in result.lines if line.table == name] for name in (GOALS, PEERS, LIMITS)}
    return {
        GOALS: _table(HEAD, map(_goal, lines[GOALS]), words=3),
        PEERS: _table(SPEEDS, map(_speed, lines[PEERS]), words=1),
        LIMITS: _table(SPEEDS[:-1], (_speed(line)[:-1] for line in lines[LIMITS]), words=1),
        ABOUT: "".join(f"- {name}: {said}\n" for name, said in result.about.items()),
    }


def markdown(result: Result) -> str:
    """All sections that hold anything."""
    return "\n".join(filter(None, sections(result).values()))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], words: int) -> str:
    """A table whose columns after the first ones hold numbers; nothing where there is no row."""
    known = [f"| {' | '.join(row)} |\n" for row in rows]
    rule = f"|{'|'.join(['---'] * words + ['---:'] * (len(head) - words))}|\n"
    return "".join([f"| {' | '.join(head)} |\n", rule, *known]) if known else ""


def _goal(line: Line) -> tuple[str, ...]:
    reached = {True: "yes", False: "no", None: ""}[line.reached]
    return line.work, line.goal, line.measured, _share(line.of_yardstick), spread(line.spread), reached


def _speed(line: Line) -> tuple[str, ...]:
    times = "" if line.times is None else f"{number(line.times)} times as fast"
    return line.work, line.measured.removesuffix(" MB/s"), _share(line.of_yardstick), spread(line.spread), times


def _share(value: float | None) -> str:
    return "" if value is None else number(value)
