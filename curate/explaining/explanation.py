"""All that can be said of a document, a place in it, and the rules that were asked about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from curate import engine
from curate.anatomy import anatomy
from curate.explaining.lines import LineView, views
from curate.explaining.steps import Plans, Seen, Step, Where, seen
from curate.language import likely, votes
from curate.model import Document, Finding, Json
from curate.rule import Rule


class Spoken(NamedTuple):
    """What the language of a document was taken for, and why."""

    given: str | None
    likely: str | None
    """What rules go by; None where it is undecided."""
    votes: tuple[tuple[str, float], ...]
    """What the small words of the text say, the three strongest first."""


class Evidence(NamedTuple):
    """A finding with what it rests on."""

    finding: Finding
    seen: Seen
    line: LineView | None
    """The line that it stands on; None where it is about the whole document or another field."""


class Explanation(NamedTuple):
    """A document as it was understood."""

    spoken: Spoken
    fields: Mapping[str, Json]
    """What a record of the document would say, as far as its lines do."""
    lines: tuple[LineView, ...]
    """Those that were asked about."""
    findings: tuple[Evidence, ...]
    silent: tuple[Seen, ...]
    """The rules that were asked about and did not fire at the place, with the step that they came to."""


def explain(doc: Document, plans: Plans, rules: Iterable[Rule], place: tuple[int, int | None] | None) -> Explanation:
    """What some rules saw in a document, or at a line and column of it, both from 1.

    A line that the document does not have is an `IndexError`.
    """
    where = _where(doc, place)
    every = views(doc)
    saw = [one for rule in rules for one in seen(doc, rule, plans, where)]
    found = (one for one in saw if one.step in (Step.REPORTED, Step.MENDED))
    told = sorted((_evidence(doc, plans, one, every) for one in found), key=_position)
    parts = anatomy(doc)
    shown = every if place is None else every[place[0] - 1 : place[0]]
    given = doc.meta.get("lang")
    spoken = Spoken(given if isinstance(given, str) else None, likely(doc), votes(doc))
    silent = tuple(one for one in saw if one.step not in (Step.REPORTED, Step.MENDED))
    return Explanation(spoken, parts.stated, shown, tuple(told), silent)


def _where(doc: Document, place: tuple[int, int | None] | None) -> Where:
    if place is None:
        return Where(0, len(doc.text))
    number, column = place
    line = doc.lines[number - 1]
    if column is None:
        return Where(line.start, line.end)
    at = line.start + min(column - 1, len(line.text))
    return Where(at, at + 1)


def _evidence(doc: Document, plans: Plans, one: Seen, every: tuple[LineView, ...]) -> Evidence:
    hit = one.hit
    if hit is None:
        raise ValueError("a finding without a hit")
    found = engine.finding(doc, one.rule, hit, plans.file)
    in_text = found.field == "text" and found.start is not None
    return Evidence(found, one, every[found.line - 1] if in_text else None)


def _position(evidence: Evidence) -> tuple[int, int, str]:
    found = evidence.finding
    return (-1 if found.start is None else found.start, found.end or 0, found.code)
