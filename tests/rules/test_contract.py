"""What every rule promises: its examples hold, its trigger is necessary, its words are complete."""

from __future__ import annotations

import inspect
import re

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given

from curate import engine
from curate.model import Document, Safety
from curate.plan import Lint, Plan
from curate.rule import Example, Rule
from curate.rules import load_rules
from tests.pieces import documents, texts

RULES = load_rules()

EVERY = Plan(Lint(select=("ALL",)))
"""All rules, those that have to be asked for among them."""

HANDED_OVER = {
    "BPL007": ("BPL008",),
    "ENC001": ("ENC012",),
    "ENC005": ("ENC012",),
    "ENC012": ("ENC005",),
    "META003": ("BPL016",),
    "STR005": ("BPL016",),
    "STR006": ("BPL004",),
}
"""Rules that share a place: what one leaves alone is the other's. U+0085 is a line end or an ellipsis."""


def only(rule: Rule, *, unsafe: bool = False) -> Plan:
    return Plan(Lint(select=(rule.code,)), unsafe=unsafe)


def examples(kind: str) -> list[ParameterSet]:
    numbered = ((rule, number, example) for rule in RULES for number, example in enumerate(getattr(rule, kind)))
    return [pytest.param(rule, example, id=f"{rule.code}-{kind}-{number}") for rule, number, example in numbered]


@pytest.mark.parametrize(("rule", "example"), examples("bad"))
def test_bad_examples_are_found_and_mended(rule: Rule, example: Example) -> None:
    doc = example.document()
    assert engine.check(doc, only(rule))
    fixed = engine.fix(doc, only(rule, unsafe=True)).text
    assert fixed == (doc.text if example.fixed is None else example.fixed)


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_good_examples_are_left_alone(rule: Rule, example: Example) -> None:
    assert engine.check(example.document(), only(rule)) == ()


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_good_examples_of_a_rule_are_left_alone_by_the_safe_fixes_of_all(rule: Rule, example: Example) -> None:
    # Examples say one paragraph twice for brevity, and STR004 would take the second.
    others = Plan(Lint(ignore=("STR004", *HANDED_OVER.get(rule.code, ()))))
    assert engine.fix(example.document(), others).text == example.document().text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_explained(rule: Rule) -> None:
    text = rule.explanation
    assert re.fullmatch(r"[A-Z]{3,4}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", rule.name) or rule.name in {
        "mojibake",
        "dateline",
        "whitespace",
        "placeholder",
        "repetition",
        "truncated",
    }
    assert "Why it matters:" in text
    assert "Left alone:" in text
    assert "Source:" in text
    assert rule.message[0].islower() or rule.message[0].isupper()
    assert not rule.message.endswith(".")
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 3


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_is_unsafe_says_why(rule: Rule) -> None:
    found = [f for example in rule.bad for f in engine.check(example.document(), only(rule))]
    if any(f.safety is Safety.UNSAFE for f in found):
        assert "Unsafe because:" in rule.explanation


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_a_rule_stands_in_the_folder_of_its_family() -> None:
    homes = {
        "ENC": "encoding",
        "BPL": "boilerplate",
        "META": "metadata",
        "STR": "structure",
        "NUM": "numbers",
        "PUN": "punctuation",
        "LNG": "language",
        "QLT": "quality",
        "PII": "privacy",
        "SUP": "suppression",
    }
    for rule in RULES:
        module = inspect.getmodule(rule.find)
        assert module is not None
        assert module.__name__.split(".")[2] == homes[rule.code.rstrip("0123456789")]


@given(texts(), documents())
def test_triggers_are_necessary(text: str, meta: dict[str, str]) -> None:
    """No rule finds anything in a text that its trigger does not match, be it alone or in the one automaton of all."""
    doc = Document(text, "a", dict(meta))
    fired = doc.view(EVERY.scan)
    for rule in RULES:
        if rule.trigger and rule.code not in fired:
            assert list(rule.hits(doc)) == [], rule.code


@given(texts(), documents())
def test_rules_whose_examples_show_no_fix_have_none(text: str, meta: dict[str, str]) -> None:
    """Cleaning does not ask them before it is done."""
    doc = Document(text, "a", dict(meta))
    for rule in RULES:
        assert rule.mends or all(hit.fix is None for hit in rule.hits(doc)), rule.code


@given(texts(8))
def test_the_automaton_agrees_with_its_patterns_one_by_one(text: str) -> None:
    doc = Document(text)
    together = doc.view(EVERY.scan)
    alone = {
        rule.code for rule in RULES if rule.trigger and rule.code in doc.view(Plan(Lint(select=(rule.code,))).scan)
    }
    assert together == alone
