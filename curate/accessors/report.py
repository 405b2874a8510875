"""What was found, counted by rule, with examples: shown by notebooks, and as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice
from typing import Generic, TypeVar

from curate import text
from curate.exporters.style import context, head, tail, visible
from curate.model import Finding, Safety, Severity
from curate.schema import Column, Kind
from curate.tuples import NamedTuple

F = TypeVar("F")
"""A frame of the library that holds what was looked at."""

EXAMPLES = 3
"""Places that are shown of each rule."""

WIDTH = 40
"""Columns of text that are shown on each side of a place."""

STYLE = (
    "<style>.curate-report{border-collapse:collapse;font-size:90%}"
    ".curate-report th,.curate-report td{padding:.2em .7em;text-align:left;vertical-align:top}"
    ".curate-report td.n,.curate-report th.n{text-align:right}"
    ".curate-report tr+tr td{border-top:1px solid #8884}"
    ".curate-report code{white-space:pre-wrap}.curate-report mark{background:#f904;color:inherit}</style>"
)

HEAD = "<tr><th>rule<th>severity<th class=n>findings<th class=n>records<th class=n>with a fix<th>for example</tr>"

COUNTED = (
    Column("code", Kind.TEXT, "of the rule"),
    Column("name", Kind.TEXT, "of the rule"),
    Column("severity", Kind.TEXT, "of its findings"),
    Column("findings", Kind.COUNT, "all of them"),
    Column("records", Kind.COUNT, "that have one at least"),
    Column("fixable", Kind.COUNT, "findings with a fix"),
)
"""The columns of `Report.by_rule`."""

RANK = {one: rank for rank, one in enumerate(Severity)}


class Counted(NamedTuple):
    """A rule with what it found."""

    code: str
    name: str
    severity: str
    findings: int
    records: int
    fixable: int
    examples: tuple[Finding, ...]


def counted(found: Iterable[Sequence[Finding]]) -> tuple[Counted, ...]:
    """The rules that found something in some rows, the worst and most frequent first."""
    by_code: dict[str, list[tuple[int, Finding]]] = defaultdict(list)
    for position, some in enumerate(found):
        for one in some:
            by_code[one.code].append((position, one))
    rules = sorted(map(_counted, by_code.values()), key=lambda rule: rule.code)
    return tuple(sorted(rules, key=lambda rule: (RANK[Severity(rule.severity)], -rule.findings)))


def _counted(places: Sequence[tuple[int, Finding]]) -> Counted:
    first = places[0][1]
    fixable = sum(one.safety is not Safety.NONE for _, one in places)
    records = len({position for position, _ in places})
    return Counted(first.code, first.name, first.severity.value, len(places), records, fixable, _examples(places))


def _examples(places: Sequence[tuple[int, Finding]]) -> tuple[Finding, ...]:
    """One of each record first: three of the same say less."""
    firsts = dict(reversed(places))
    chosen = [firsts[position] for position in sorted(firsts)[:EXAMPLES]]
    others = (one for _, one in places if all(one is not known for known in chosen))
    return (*chosen, *islice(others, EXAMPLES - len(chosen)))


@dataclass(frozen=True, eq=False)
class Report(Generic[F]):
    """The findings of a column, or of a frame; the last line of a notebook's cell shows it as a table."""

    frame: F
    """The findings as ``check`` gives them, a row each."""
    by_rule: F
    """A row a rule, the worst and most frequent first: ``code``, ``name``, ``severity``, ``findings``, ``records``
    (that have one at least) and ``fixable`` (findings with a fix)."""
    rows: int
    """How many rows were looked at."""
    missing: int
    """How many of them hold no text."""
    damaged: int
    """In how many of them something was found."""
    rules: tuple[Counted, ...]

    @property
    def title(self) -> str:
        """What was found, in a sentence."""
        texts = text.counted(self.rows - self.missing, "text")
        left = f"; {self.missing:,} without a text" if self.missing else ""
        if not self.rules:
            return f"no findings in {texts}{left}"
        found = text.counted(sum(rule.findings for rule in self.rules), "finding")
        return f"{found} of {text.counted(len(self.rules), 'rule')} in {self.damaged:,} of {texts}{left}"

    def __repr__(self) -> str:
        return "\n".join([self.title, "", *self._lines()]) if self.rules else self.title

    def _lines(self) -> Iterator[str]:
        """The table as text: words to the left, numbers to the right."""
        rows = [[column.name for column in COUNTED]]
        rows += [[f"{one:,}" if isinstance(one, int) else one for one in rule[:-1]] for rule in self.rules]
        widths = [max(map(len, values)) for values in zip(*rows, strict=True)]
        for row in rows:
            columns = zip(COUNTED, row, widths, strict=True)
            yield "  ".join(
                one.rjust(width) if column.kind is Kind.COUNT else one.ljust(width) for column, one, width in columns
            )

    def _repr_html_(self) -> str:
        """The table, on its own and escaped: nothing is loaded, and no text of an article can be markup."""
        said = f"<p>{escape(self.title)}</p>"
        if not self.rules:
            return said
        return f"{STYLE}{said}<table class=curate-report>{HEAD}{''.join(map(_row, self.rules))}</table>"


def _row(rule: Counted) -> str:
    numbers = "".join(f"<td class=n>{number:,}" for number in (rule.findings, rule.records, rule.fixable))
    shown = "<br>".join(map(_example, rule.examples))
    return f"<tr><td><b>{rule.code}</b> {escape(rule.name)}<td>{rule.severity}{numbers}<td>{shown}</tr>"


def _example(one: Finding) -> str:
    if one.start is None:
        said = escape(one.message)
    else:
        before, after = tail(context(one.excerpt.before), WIDTH), head(context(one.excerpt.after), WIDTH)
        match = head(visible(one.excerpt.match), WIDTH)
        said = f"<code dir=auto>{escape(before)}<mark>{escape(match)}</mark>{escape(after)}</code>"
    return f"{said} <small>{escape(one.record)}</small>"
