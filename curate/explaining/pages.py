"""An explanation as a page for people, or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from curate.explaining.explanation import Evidence, Explanation
from curate.explaining.lines import LineView
from curate.explaining.steps import Seen, Step
from curate.exporters.style import calm, head, visible
from curate.measured import figures
from curate.model import Json, Safety

MADE = {Safety.SAFE: "safe", Safety.UNSAFE: "unsafe", Safety.NONE: "none"}

WIDTH = 60
"""Columns of a text that is shown."""

NAME = 16
"""Columns of a field's name."""


def text(explained: Explanation, title: str, *, every: bool) -> str:
    """The page. ``every``: each silent rule has a line of its own; else those with the same reason stand together."""
    blocks = [
        [title, "=" * len(title)],
        [*_document(explained)],
        ["Lines", "", *map(_line, explained.lines)],
        [*(line for one in explained.findings for line in ("", *_evidence(one)))] or ["", "No rule fired here."],
        [*_silent(explained.silent, every=every)],
    ]
    blocks[3] = ["Findings", *blocks[3]]
    return "\n".join(line for block in blocks if block for line in (*block, "")) + ""


def _document(explained: Explanation) -> Iterator[str]:
    spoken = explained.spoken
    words = ", ".join(f"{lang} {number:.1f}" for lang, number in spoken.votes) or "nothing"
    why = f"given: {spoken.given or 'no'}; its small words say: {words}"
    yield f"{'language':<{NAME}} {spoken.likely or 'undecided'} ({why})"
    yield from (f"{name:<{NAME}} {_value(value)}" for name, value in explained.fields.items())


def _line(line: LineView) -> str:
    said = [*line.roles, *([f"label: {line.label}"] if line.label else [])]
    said += [f"protected: {head(visible(one), WIDTH)}" for one in line.protected]
    said += [f"to {name}: {_value(value)}" for name, value in line.moved]
    return f"{line.number:>4}  {line.zone:<6}  {head(visible(line.text), WIDTH):<{WIDTH}}  {'; '.join(said)}".rstrip()


def _evidence(one: Evidence) -> Iterator[str]:
    found = one.finding
    variant = f"[{found.variant}]" if found.variant else ""
    where = f"{found.line}:{found.column}" if found.start is not None else "whole document"
    yield f"{where}  {found.code}{variant} {found.name}, {found.severity}: {calm(found.message)}"
    if found.field != "text":
        yield f"     field     {found.field}"
    if found.start is not None:
        yield f"     found     {_quoted(found.excerpt.match)}"
    yield f"     fix       {_fix(found.fix, found.moved_to)}; {MADE[found.safety]}"
    yield f"     outcome   {one.seen.step}: {one.seen.said}"
    yield f"     sure      {found.confidence:g}{_measured(found.code, found.variant)}"
    yield f"     trigger   {'matched in the text' if one.seen.rule.trigger else 'none: it looks at every text'}"
    yield f"     languages {', '.join(one.seen.rule.languages) or 'all'}"
    if one.line:
        yield f"     line      {one.line.zone}{''.join(f', {role}' for role in one.line.roles)}{_labelled(one.line)}"
        yield from (f"     protected {head(visible(said), WIDTH)}" for said in one.line.protected)


def _labelled(line: LineView) -> str:
    return f", label: {line.label}" if line.label else ""


def _measured(code: str, variant: str) -> str:
    """What a confidence rests on, where it was measured."""
    known = figures().get(code)
    if known is None or not known.precision.n:
        return ", not measured"
    share = known.variants.get(variant, known.precision)
    return f"; {share.right} of {share.n} labelled findings right"


def _fix(fix: str | None, moved_to: str | None) -> str:
    if fix is None:
        return "there is none"
    moved = f", moved to {moved_to}" if moved_to else ""
    return (f"write {_quoted(fix)}" if fix else "take it out") + moved


def _quoted(said: str) -> str:
    return f"`{head(visible(said), WIDTH)}`"


def _silent(silent: Sequence[Seen], *, every: bool) -> Iterator[str]:
    """The rules that did not fire, by how far they came, those that came furthest first."""
    order = {step: number for number, step in enumerate(Step)}
    ranked = sorted(silent, key=lambda one: (-order[one.step], one.said, one.rule.code))
    if ranked:
        yield from ("Silent rules", "")
    for said, group in groupby(ranked, key=lambda one: f"{one.step}: {one.said}"):
        if every:
            yield from (f"{one.rule.code} {one.rule.name}: {said}" for one in group)
        else:
            yield from (said, f"     {' '.join(one.rule.code for one in group)}")


def _value(value: Json) -> str:
    if isinstance(value, str):
        return calm(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_value(one)}" for name, one in value.items())
    return ", ".join(map(_value, value)) if isinstance(value, Sequence) else str(value)


def as_json(explained: Explanation) -> dict[str, Json]:
    """All of it as JSON holds it."""
    spoken = explained.spoken
    return {
        "language": {"given": spoken.given, "likely": spoken.likely, "votes": dict(spoken.votes)},
        "fields": dict(explained.fields),
        "lines": [{**line._asdict(), "moved": dict(line.moved)} for line in explained.lines],
        "findings": [_finding_json(one) for one in explained.findings],
        "silent": [
            {"code": one.rule.code, "name": one.rule.name, "step": str(one.step), "why": one.said}
            for one in explained.silent
        ],
    }


def _finding_json(one: Evidence) -> dict[str, Json]:
    found = one.finding
    return {
        "code": found.code, "name": found.name, "variant": found.variant, "severity": str(found.severity),
        "message": found.message, "field": found.field, "start": found.start, "end": found.end, "line": found.line,
        "column": found.column, "match": found.excerpt.match, "fix": found.fix, "safety": str(found.safety),
        "moved_to": found.moved_to, "confidence": found.confidence, "step": str(one.seen.step), "why": one.seen.said,
        "trigger": bool(one.seen.rule.trigger), "languages": [*one.seen.rule.languages],
        "zone": one.line.zone if one.line else None, "roles": [*one.line.roles] if one.line else [],
        "label": one.line.label if one.line else "", "protected": [*one.line.protected] if one.line else [],
    }  # fmt: skip
