"""Rules as pages for people: plain text, Markdown, or a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from curate.exporters.style import visible
from curate.model import Safety
from curate.plan import Plan
from curate.rule import PARAGRAPH, Example, Rule

FIXES = {
    (Safety.SAFE,): "safe",
    (Safety.UNSAFE,): "unsafe: made with --unsafe-fixes only",
    (Safety.NONE,): "none: it only reports",
    (Safety.SAFE, Safety.UNSAFE): "safe or unsafe, case by case",
    (Safety.SAFE, Safety.NONE): "safe where there is one",
    (Safety.UNSAFE, Safety.NONE): "unsafe where there is one: made with --unsafe-fixes only",
    (Safety.SAFE, Safety.UNSAFE, Safety.NONE): "safe, unsafe or none, case by case",
}
"""What there is to say about a rule's fixes."""

Section = tuple[str, list[str]]


def fixes(rule: Rule) -> tuple[Safety, ...]:
    """How far the rule's fixes can be trusted, by its examples."""
    plan = Plan()
    found = {plan.safety(rule, hit) for one in rule.bad for hit in rule.hits(one.document())}
    return tuple(safety for safety in Safety if safety in found)


def table(rules: Iterable[Rule]) -> str:
    """A line for each rule: code, severity, the most trusted fix, name and message."""
    lines = [
        f"{r.code:<8} {r.severity:<8} {(fixes(r) or (Safety.NONE,))[0]:<7} {r.name:<26} {r.message}" for r in rules
    ]
    top = f"{'CODE':<8} {'SEVERITY':<8} {'FIX':<7} {'NAME':<26} FINDS"
    return "\n".join([top, *lines, "", "`curate rule CODE` explains one.", ""])


def text(rule: Rule) -> str:
    """A rule as plain text."""
    title = f"{rule.name} ({rule.code})"
    lines = [title, "=" * len(title), ""]
    for heading, body in _sections(rule):
        lines += [f"{heading}:" if heading else "", *(f"  {line}".rstrip() if heading else line for line in body), ""]
    return "\n".join(lines[:3] + lines[4:])


def markdown(rule: Rule) -> str:
    """A rule as Markdown."""
    lines = [f"# {rule.name} ({rule.code})", ""]
    for heading, body in _sections(rule):
        code = heading in ("Found", "Left alone, for example")
        lines += [f"## {heading}", ""] if heading else []
        lines += ["````text", *body, "````", ""] if code else [*body, ""]
    return "\n".join(lines)


def _sections(rule: Rule) -> Iterator[Section]:
    """The parts of a page: heading, "" for the first, and lines."""
    yield "", rule.explanation.split("\n")
    spoken = ", ".join(rule.languages) or "all"
    fix = FIXES.get(fixes(rule), "none: it only reports")
    yield "Facts", [f"- severity: {rule.severity}", f"- fix: {fix}", f"- languages: {spoken}"]
    if rule.defaults:
        yield f"Options, in [rules.{rule.code}]", [f"- {name} = {value!r}" for name, value in rule.defaults.items()]
    yield "Found", _joined([_bad(one) for one in rule.bad])
    yield "Left alone, for example", _joined([_shown(one) for one in rule.good])


def _bad(example: Example) -> list[str]:
    """An example and what becomes of it."""
    if example.fixed is None:
        return _shown(example)
    return [*_shown(example), *_arrow(example.fixed)]


def _shown(example: Example) -> list[str]:
    said = _short(example.text) if example.data is None else repr(example.data)[1:]
    given = ", ".join(f"{name}: {value}" for name, value in example.meta)
    return [*("".join(visible(line)) for line in said.split("\n")), *([f"({given})"] if given else [])]


def _arrow(fixed: str) -> list[str]:
    lines = ["".join(visible(line)) for line in _short(fixed).split("\n")]
    return [f"{'   ' if number else '=> '}{line}" for number, line in enumerate(lines)]


def _short(text: str) -> str:
    """The text with the paragraph that many examples share cut short."""
    return text.replace(PARAGRAPH, f"{PARAGRAPH[:60]}…")


def _joined(blocks: Sequence[list[str]]) -> list[str]:
    """Blocks of lines with a blank line between."""
    return [line for number, block in enumerate(blocks) for line in ([""] if number else []) + block]
