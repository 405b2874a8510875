"""Rules as SARIF describes them: what GitHub shows beside a result, and sorts results by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curate.confidences import confidence
from curate.exporters.rule_pages import advice, explained
from curate.model import Finding, Json, Severity
from curate.rule import Rule
from curate.rules import load_rules

LEVELS: Mapping[str, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

PROBLEMS: Mapping[str, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
"""GitHub's words for the same."""

PRECISIONS = ((0.95, "very-high"), (0.85, "high"), (0.6, "medium"), (0.0, "low"))
"""GitHub's words for the share of findings that are right, from which on each holds."""

LONGEST = 1024
"""Characters that GitHub takes of a description."""


def descriptors(findings: Iterable[Finding]) -> dict[str, Json]:
    """What describes the rule of each finding, by code in their order; rules that did not fire are left out."""
    fired = {found.code: found for found in findings}
    rules = {rule.code: rule for rule in load_rules()}
    return {code: _described(rules[code]) if code in rules else _named(fired[code]) for code in sorted(fired)}


def _described(rule: Rule) -> Json:
    what = " ".join(" ".join(part.split()) for part in explained(rule)[""])
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _cut(f"{rule.message[:1].upper()}{rule.message[1:]}.")},
        "fullDescription": {"text": _cut(what)},
        "help": {"text": rule.explanation, "markdown": advice(rule)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "tags": [rule.find.__module__.split(".")[-2]],
            "precision": _precision(rule),
            "problem.severity": PROBLEMS[rule.severity],
        },
    }


def _named(found: Finding) -> Json:
    """All that is known of a rule that is not among ours."""
    said = {"text": f"{found.name}."}
    level = {"level": LEVELS[found.severity]}
    return {
        "id": found.code, "name": found.name, "shortDescription": said, "fullDescription": said, "help": said,
        "defaultConfiguration": level, "properties": {"problem.severity": PROBLEMS[found.severity]},
    }  # fmt: skip


def _precision(rule: Rule) -> str:
    known = confidence(rule.code, "")
    share = rule.confidence if known is None else known
    return next(word for least, word in PRECISIONS if share >= least)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
