"""One line that grows, of kinds that make patterns go back and forth.

``python -m bench.lines NAMES FIRST LAST SECONDS`` prints as JSON for each name how long `check` takes for a line of
some length, of twice that, and so on.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from curate import api, engine
from curate.model import Document
from curate.plan import Plan
from curate.rule import PARAGRAPH, Rule
from curate.rules import load_rules

LINEAR = 1.2
"""Power of the length that still counts as linear: machines add to it, as by caches that grow too small. Above it the
slowest rule is looked for."""

RUNS = 2
"""Of each length; the quicker one counts."""

Line = Callable[[int], str]
"""A line of so many characters."""


class Grown(NamedTuple):
    """How long lines of some lengths took."""

    seconds: tuple[tuple[int, float], ...]
    """Characters and seconds of processor time, the shortest first."""
    rule: str = ""
    """Of lines that take more than their share: the rule that takes longest by itself."""

    @property
    def longest(self) -> int:
        """Characters of the longest."""
        return self.seconds[-1][0]

    @property
    def power(self) -> float:
        """The power of its length that a line's time grows with, as its last two doublings show it; 1 is linear."""
        (short, little), (long, much) = self.seconds[-3:][0], self.seconds[-1]
        return math.log(much / little) / math.log(long / short) if long > short else 1.0


def _again(unit: str) -> Line:
    """A line of one thing over and over."""
    return lambda length: (unit * (length // len(unit) + 1))[:length]


BY_HAND: Mapping[str, Line] = {
    "a sentence": _again(f"{PARAGRAPH} "),
    "no blank": _again("wall"),
    "blanks before a word": lambda length: "Wall?" + " " * length + "x",
    "signs": _again("! "),
    "a list": _again("Wall, "),
    "dashes": _again("A - "),
    "digits": _again("10, 000 "),
}
"""Lines that some pattern or other might read more than once, and a plain one."""


@cache
def every() -> Mapping[str, Line]:
    """Those, and the damage of each rule's first example over and over: its own pattern meets it at every place."""
    examples = {
        rule.code: _again(" ".join(example.text.split()) + " ")
        for rule in load_rules()
        for example in reversed(rule.bad)
        if example.data is None and example.text.split()
    }
    return {**BY_HAND, **examples}


def grow(name: str, first: int, last: int, seconds: float) -> Grown:
    """Check lines of one kind, each twice as long as the one before, as long as none will take longer than that."""
    plan, line = Plan(), every()[name]
    _checked(line(first), plan)
    found: list[tuple[int, float]] = []
    length = first
    while length <= last and (not found or 2 * found[-1][1] <= seconds):
        found.append((length, min(_checked(line(length), plan) for _ in range(RUNS))))
        length *= 2
    grown = Grown(tuple(found))
    if grown.power > LINEAR:  # once more: a busy machine may have been slower for the longest alone
        grown = Grown(tuple((length, min(took, _checked(line(length), plan))) for length, took in found))
    return grown._replace(rule=_slowest(_document(line(grown.longest)), plan)) if grown.power > LINEAR else grown


def _checked(line: str, plan: Plan) -> float:
    """Seconds of processor time that a check takes."""
    doc = _document(line)
    started = time.process_time()
    api.check(doc, plan=plan)
    return time.process_time() - started


def _document(line: str) -> Document:
    return Document(f"{line}\n{PARAGRAPH}")


def _slowest(doc: Document, plan: Plan) -> str:
    """The rule that takes longest when all that it shares with others is there."""
    api.check(doc, plan=plan)
    return max(plan.rules, key=lambda rule: _seconds(rule, doc)).code


def _seconds(rule: Rule, doc: Document) -> float:
    started = time.process_time()
    for _ in engine.hits(doc, rule):
        pass
    return time.process_time() - started


def main(argv: Sequence[str]) -> None:
    """Grow some lines, or ``all``."""
    names, first, last, seconds = argv
    wanted = [*every()] if names == "all" else names.split(",")
    print(json.dumps({name: grow(name, int(first), int(last), float(seconds)) for name in wanted}))


if __name__ == "__main__":
    main(sys.argv[1:])
