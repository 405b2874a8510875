"""Rules as pages for people: plain text, Markdown, or a line each. The terminal and `docs/rules` show the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from curate.exporters.rule_figures import measured
from curate.exporters.style import visible
from curate.model import Safety
from curate.plan import Plan
from curate.regex import regex
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

SAFETY_SAID = {
    Safety.SAFE: "A safe fix restores what was written, or moves it into a field; it is made by default.",
    Safety.UNSAFE: "An unsafe fix may lose words or meaning; it is made with `--unsafe-fixes` only.",
    Safety.NONE: "Where nobody can know what should stand there, the rule only reports.",
}

WHAT, WHY, ALONE, UNSAFE, SOURCE = "", "Why it matters", "Left alone", "Unsafe because", "Source"
LABEL = regex(r"([A-Z][a-z ]+): ")
CODE_SPAN = regex(r"(``.+?``|`[^`]+`)", re.DOTALL)

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
    """A rule as plain text: its explanation as it stands in its file, then the facts."""
    title = f"{rule.name} ({rule.code})"
    lines = [title, "=" * len(title), "", *rule.explanation.split("\n"), ""]
    for heading, body in _terminal_sections(rule):
        lines += [f"{heading}:", *(f"  {line}".rstrip() for line in body), ""]
    return "\n".join(lines)


def _terminal_sections(rule: Rule) -> Iterator[Section]:
    yield "Facts", [f"- severity: {rule.severity}", f"- fix: {fix_said(rule)}", f"- languages: {languages_said(rule)}"]
    yield "Measured", [f"- {line.said}" for line in measured(rule)] or ["- nothing yet"]
    if rule.defaults:
        yield f"Options, in [rules.{rule.code}]", _options(rule)
    yield "Found", _joined([_bad(one) for one in rule.bad])
    yield "Left alone, for example", _joined([_shown(one) for one in rule.good])


def markdown(rule: Rule) -> str:
    """A rule as Markdown, in the form of ruff's pages."""
    lines = [f"# {rule.name} ({rule.code})", "", f"{rule.severity} · fix: {fix_said(rule)}", ""]
    for heading, body in _page_sections(rule):
        lines += [f"## {heading}", "", *body, ""]
    return "\n".join(lines)


def advice(rule: Rule) -> str:
    """What of a rule's page helps who has a finding before them; it runs no rule, as the page does for its facts."""
    told = [*_told(rule), *((UNSAFE, _prose(said)) for said in (explained(rule).get(UNSAFE),) if said)]
    return "\n".join(line for heading, body in told for line in (f"## {heading}", "", *body, ""))


def _told(rule: Rule) -> Iterator[Section]:
    """What the rule's file says, and its examples."""
    parts = explained(rule)
    yield "What it does", _prose(parts.get(WHAT, []))
    yield WHY, _prose(parts.get(WHY, []))
    yield "What is left alone", _prose(parts.get(ALONE, []))
    for label, said in parts.items():
        if label not in (WHAT, WHY, ALONE, UNSAFE, SOURCE):
            yield label, _prose(said)
    yield "Examples", _examples(rule)


def _page_sections(rule: Rule) -> Iterator[Section]:
    parts = explained(rule)
    yield from _told(rule)
    yield "Fix safety", _prose([*(SAFETY_SAID[safety] for safety in fixes(rule) or (Safety.NONE,)), *_because(parts)])
    if rule.defaults:
        yield "Options", [f"In `[rules.{rule.code}]`:", "", *(f"- `{line[2:]}`" for line in _options(rule))]
    yield "Languages", [languages_said(rule)]
    yield "Measured", _figures(rule)
    yield "Sources", _prose(parts.get(SOURCE, []))


def explained(rule: Rule) -> Mapping[str, list[str]]:
    """The paragraphs of a rule's explanation by their label; those without one stand with the label before, or ""."""
    first, *others = rule.explanation.split("\n\n")
    parts: dict[str, list[str]] = {WHAT: [first]}
    label = WHAT
    for paragraph in others:
        said = LABEL.match(paragraph)
        label = said[1] if said else label
        parts.setdefault(label, []).append(_capital(paragraph[said.end() :]) if said else paragraph)
    return parts


def fix_said(rule: Rule) -> str:
    """What there is to say about the rule's fixes, in a few words."""
    return FIXES.get(fixes(rule), "none: it only reports")


def languages_said(rule: Rule) -> str:
    """The languages that the rule fires in."""
    return ", ".join(rule.languages) or "all"


def _because(parts: Mapping[str, list[str]]) -> list[str]:
    said = parts.get(UNSAFE, [])
    return [f"Unsafe because: {said[0][0].lower()}{said[0][1:]}", *said[1:]] if said else []


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _prose(paragraphs: Iterable[str]) -> list[str]:
    """Paragraphs as Markdown; angle brackets outside of code are text, not tags."""
    lines: list[str] = []
    for paragraph in paragraphs:
        pieces = CODE_SPAN.split(paragraph)
        said = "".join(piece if at % 2 else piece.replace("<", "&lt;") for at, piece in enumerate(pieces))
        lines += [*([""] if lines else []), *said.split("\n")]
    return lines


def _examples(rule: Rule) -> list[str]:
    found, alone = _joined([_bad(one) for one in rule.bad]), _joined([_shown(one) for one in rule.good])
    return ["Found:", "", "````text", *found, "````", "", "Left alone:", "", "````text", *alone, "````"]


def _figures(rule: Rule) -> list[str]:
    """The figures as a table."""
    known = measured(rule)
    if not known:
        return ["Nothing yet: no labelled case is about this rule."]
    rows = [f"| {one.name} | {one.share} | {one.right} of {one.n} | {one.interval} |" for one in known]
    head = ["| what | share | right | 95 % interval |", "|---|---:|---:|---:|"]
    return [
        *head,
        *rows,
        "",
        "On labelled data, chosen to be hard, and on injected damage: see [how](README.md).",
    ]


def _options(rule: Rule) -> list[str]:
    return [f"- {name} = {value!r}" for name, value in rule.defaults.items()]


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
