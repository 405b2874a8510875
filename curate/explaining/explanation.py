"""All that can be said of a document, a place in it, and the rules that were asked about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curate import engine
from curate.anatomy import anatomy
from curate.explaining.lines import LineView, views
from curate.explaining.steps import Question, Seen, Step, Where, first_edits, seen
from curate.language import likely, votes
from curate.model import Document, Finding, Hit, Json
from curate.plan import Plan
from curate.rule import Rule
from curate.tuples import NamedTuple


class Plans(NamedTuple):
    """The plan of a run, and the same without what is switched off for the file."""

    run: Plan
    file: Plan


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
    asked = Question(doc, plans.run, plans.file, _where(doc, place), first_edits(doc, plans.file))
    every = views(doc)
    saw = [one for rule in rules for one in seen(rule, asked)]
    told = sorted((_evidence(asked, one, one.hit, every) for one in saw if one.hit and _fires(one)), key=_position)
    shown = every if place is None else every[place[0] - 1 : place[0]]
    silent = tuple(one for one in saw if not _fires(one))
    return Explanation(_spoken(doc), anatomy(doc).stated, shown, tuple(told), silent)


def _fires(one: Seen) -> bool:
    return one.step in (Step.REPORTED, Step.MENDED)


def _spoken(doc: Document) -> Spoken:
    given = doc.meta.get("lang")
    return Spoken(given if isinstance(given, str) else None, likely(doc), votes(doc))


def _where(doc: Document, place: tuple[int, int | None] | None) -> Where:
    if place is None:
        return Where(0, len(doc.text))
    number, column = place
    line = doc.lines[number - 1]
    if column is None:
        return Where(line.start, line.end)
    at = line.start + min(column - 1, len(line.text))
    return Where(at, at + 1)


def _evidence(asked: Question, one: Seen, hit: Hit, every: tuple[LineView, ...]) -> Evidence:
    found = engine.finding(asked.doc, one.rule, hit, asked.plan)
    in_text = found.field == "text" and found.start is not None
    return Evidence(found, one, every[found.line - 1] if in_text else None)


def _position(evidence: Evidence) -> tuple[int, int, str]:
    found = evidence.finding
    return (-1 if found.start is None else found.start, found.end or 0, found.code)
