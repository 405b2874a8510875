"""Rules among each other: what one mends may be food for another, so all of them together have to come to rest."""

from __future__ import annotations

from itertools import product

import pytest

from curate import engine
from curate.model import Document, Json
from curate.plan import Plan
from curate.rule import Example
from curate.rules import load_rules

PLANS = (pytest.param(Plan(), id="safe"), pytest.param(Plan(unsafe=True), id="unsafe"))
EXAMPLES = [
    pytest.param(example, id=f"{rule.code}-{kind}-{number}")
    for rule in load_rules()
    for kind, examples in (("bad", rule.bad), ("good", rule.good))
    for number, example in enumerate(examples)
]
FIRST = [(rule.code, rule.bad[0]) for rule in load_rules() if rule.bad[0].data is None]


def again(record_text: str, metadata: dict[str, Json], doc: Document) -> Document:
    """A record's text with its fields, as a document to be cleaned."""
    return Document(record_text, doc.id, {**metadata, "source": doc.meta.get("source")})


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_comes_to_rest_under_all_rules(example: Example, plan: Plan) -> None:
    """Fixed twice by all rules it is as fixed once, and its record cleans to itself."""
    doc = example.document()
    once = engine.fix(doc, plan)
    assert engine.fix(once, plan).text == once.text
    record = engine.clean(doc, plan)
    assert engine.clean(again(record.text, record.metadata, doc), plan).text == record.text


@pytest.mark.slow
@pytest.mark.parametrize("joint", ["", " ", "\n"], ids=["glued", "blank", "line"])
def test_two_damages_beside_each_other_come_to_rest(joint: str) -> None:
    """The first example of each rule before that of each other."""
    for (left, one), (right, other) in product(FIRST, FIRST):
        doc = one._replace(text=one.text + joint + other.text).document()
        once = engine.fix(doc, Plan(unsafe=True))
        assert engine.fix(once, Plan(unsafe=True)).text == once.text, (left, right)
