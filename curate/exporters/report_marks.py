"""Where in the two texts of an article something happened: spans of the original, and of what it became."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from curate import edits
from curate.exporters.marks import Span, cut
from curate.model import Edit, Record
from curate.report import mends
from curate.rule import Rule

SAID = 300
"""Code points of a replacement that are quoted."""

Rules = Mapping[str, Rule]


def damage(record: Record, rules: Rules) -> list[Span]:
    """Where the original was changed or is doubtful: the doubtful on top of the mended, that on top of the moved."""
    made = sorted((edit for edit in record.edits if edit.variant != "paragraphs"), key=lambda e: (mends(e), -e.number))
    spans = [Span(*edit.original, "del" if mends(edit) else "move", _said(edit, rules)) for edit in made]
    spans += [
        Span(finding.start, finding.end, "open", f"{finding.code} {finding.name}: {finding.message}")
        for finding in record.findings
        if finding.field == "text" and finding.start is not None and finding.end is not None
    ]
    return spans


def cures(record: Record, rules: Rules) -> list[Span]:
    """Where in the record's text stands what was put in: each edit's span, led through the passes behind its own."""
    spans: list[Span] = []
    for one in edits.passes(record.edits):
        spans = _led(spans, one)
        placed = zip(one, edits.invert(one), strict=True)
        spans += [Span(back.start, back.end, "ins", _said(edit, rules)) for edit, back in placed if mends(edit)]
    return [span for span in spans if span.start < span.end]


def _led(spans: list[Span], one: Sequence[Edit]) -> list[Span]:
    """Spans of the text before a pass, as they stand behind it; one that was replaced in part takes in all of that."""
    ends = [edit.end for edit in one]
    shifts = [0, *accumulate(len(edit.after) - len(edit.before) for edit in one)]

    def led(offset: int, *, first: bool) -> int:
        passed = bisect_right(ends, offset)
        if passed < len(one) and one[passed].start < offset:
            return one[passed].start + shifts[passed] + (0 if first else len(one[passed].after))
        return offset + shifts[passed]

    return [Span(led(start, first=True), led(end, first=False), kind, said) for start, end, kind, said in spans]


def _said(edit: Edit, rules: Rules) -> str:
    rule = f"{edit.code} {rule_name(edit.code, rules)}{f', {edit.variant}' if edit.variant else ''}"
    if edit.moved:
        return f"{rule}: moved to {', '.join(name for name, _ in edit.moved)}"
    return f"{rule}: became “{cut(edit.after, SAID)}”" if edit.after else f"{rule}: removed"


def rule_name(code: str, rules: Rules) -> str:
    """The name of a rule, nothing for a code that no rule has."""
    return rules[code].name if code in rules else ""
