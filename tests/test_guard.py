"""What holds of every cleaned article: the removal budget, and the laws that are proved as it is cleaned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from curate import engine, guard
from curate.model import Document, Edit, Fields, Hit, Json, Record, Safety, Severity
from curate.plan import BUDGET, Plan
from curate.rule import PARAGRAPH, Example, Rule

TAIL = "Seven words of residue as it seems."
"""A line that a scored rule removes, beside the twenty-two words of the paragraph."""


def tails(doc: Document) -> Iterator[Hit]:
    """Finds lines of residue by the look of them."""
    yield from (Hit(match.start(), match.end(), "") for match in re.finditer(f"\n{TAIL}", doc.text))


SHOWN = Example(f"{PARAGRAPH}\n{TAIL}", PARAGRAPH)
SCORED = Rule(
    "BPL999", "some-tail", "residue as it seems", tails, Severity.INFO, 80, "Seven", (SHOWN,), (), scored=True
)


def planned(*rules: Rule, budget: float = BUDGET) -> Plan:
    """The plan with these rules beside those that it has."""
    plan = Plan(budget=budget)
    vars(plan)["rules"] = (*Plan().rules, *rules)
    vars(plan)["cautious"] = replace(plan, withheld=True)
    vars(plan.cautious)["rules"] = plan.rules
    return plan


def status(record: Record) -> tuple[Json, Json]:
    said = record.metadata["curate"]
    assert isinstance(said, dict)
    return said["status"], said["reason"]


def edit(before: str, after: str = "", code: str = "NUM001", safety: Safety = Safety.SAFE, moved: Fields = ()) -> Edit:
    return Edit(0, len(before), before, after, code, safety=safety, moved=moved)


def test_beyond_the_budget_the_doubtful_fixes_are_not_made() -> None:
    record = engine.clean(Document(f"{PARAGRAPH}\nAdvertisement\n{TAIL}"), planned(SCORED))
    assert record.text == f"{PARAGRAPH}\n{TAIL}"
    why = "BPL999 would remove 7 of 31 words, more than a share of 0.15; their fixes are not made"
    assert status(record) == ("review", why)
    assert "BPL999" in {finding.code for finding in record.findings}


def test_within_the_budget_they_are() -> None:
    record = engine.clean(Document(f"{PARAGRAPH} {PARAGRAPH} {PARAGRAPH}\n{TAIL}"), planned(SCORED))
    assert TAIL not in record.text
    assert status(record) == ("kept", None)


def test_the_budget_is_an_option() -> None:
    doc = Document(f"{PARAGRAPH}\n{TAIL}")
    assert status(engine.clean(doc, planned(SCORED, budget=0.5))) == ("kept", None)
    assert status(engine.clean(doc, planned(SCORED, budget=0.0)))[0] == "review"
    assert Plan(budget=0.5).digest != Plan().digest


def test_unsafe_fixes_count_too() -> None:
    rule = replace(SCORED, find=lambda doc: (hit._replace(safety=Safety.UNSAFE) for hit in tails(doc)), scored=False)
    plan = planned(rule)
    assert status(engine.clean(Document(f"{PARAGRAPH}\n{TAIL}"), plan)) == ("kept", None)
    bold = replace(plan, unsafe=True)
    vars(bold)["rules"] = vars(bold.cautious)["rules"] = plan.rules
    assert status(engine.clean(Document(f"{PARAGRAPH}\n{TAIL}"), bold))[0] == "review"


def test_what_a_rule_removes_for_what_it_says_does_not_count() -> None:
    """Nine tenths of this text are labels and moved lines."""
    furniture = "\n".join(["Advertisement", "Share this article", "12 comments", "© 2024 The Harbour Times"] * 5)
    record = engine.clean(Document(f"{PARAGRAPH}\n{furniture}"), Plan())
    assert record.text == PARAGRAPH
    assert status(record) == ("kept", None)


def test_cleaning_an_article_for_review_again_changes_nothing() -> None:
    plan = planned(SCORED)
    once = engine.clean(Document(f"{PARAGRAPH}\nAdvertisement\n{TAIL}"), plan)
    again = engine.clean(Document(once.text, meta=once.metadata), plan)
    assert (again.text, status(again)[0]) == (once.text, "review")


def test_a_record_that_waits_for_its_review_stays_as_it_is() -> None:
    """What is left of it is within the budget, though what came in was not."""
    menu = "Home\nNews\nSport\nWeather\nJobs\nCars\nHomes\nTravel\nPuzzles\nShop\nContact\nHelp\n"
    made = engine.clean(Document(menu * 5 + "Subscribe to continue reading." * 5), Plan())
    assert status(made)[0] == "review"
    again = engine.clean(Document(made.text, made.id, made.metadata), Plan())
    assert (again.text, status(again)) == (made.text, status(made))
    looked_at = {**made.metadata, "curate": None}
    assert engine.clean(Document(made.text, made.id, looked_at), Plan()).text != made.text


@pytest.mark.parametrize(
    ("made", "beyond"),
    [
        pytest.param([edit("one two", "", "X1", Safety.UNSAFE)], True, id="unsafe"),
        pytest.param([edit("one two", "", "X1")], False, id="safe"),
        pytest.param([edit("one two", "", "S1")], True, id="scored"),
        pytest.param([edit("one two", "", "S1", moved=(("notes", "one two"),))], False, id="moved"),
        pytest.param([edit("one two", "one2", "X1", Safety.UNSAFE)], False, id="one-word-of-ten"),
        pytest.param([edit("on-\ne", "one", "X1", Safety.UNSAFE)] * 5, True, id="two-words-become-one"),
        pytest.param([edit("onetwo", "one two", "X1", Safety.UNSAFE)], False, id="words-parted"),
        pytest.param([], False, id="nothing"),
    ],
)
def test_what_counts_against_the_budget(made: list[Edit], beyond: bool) -> None:
    assert bool(guard.excess("w " * 10, made, {"S1"}, 0.15)) is beyond


@pytest.mark.parametrize(
    ("made", "held"),
    [
        pytest.param(edit("10, 000", "10,000"), {"numbers": 1}, id="digits-stay"),
        pytest.param(edit("10, 000", "10,00"), None, id="a-digit-is-lost"),
        pytest.param(edit("1 2", "21", "PUN005"), None, id="digits-change-places"),
        pytest.param(edit("&#39;", "'", "ENC006"), {}, id="other-families-may-read-digits"),
        pytest.param(edit("T", moved=(("title", "T"),), code="META001"), {"moved": 1}, id="stored"),
        pytest.param(edit("A", moved=(("authors", "Mei"), ("notes", "desk")), code="BPL016"), {"moved": 2}, id="two"),
        pytest.param(edit("U", moved=(("title", "U"),), code="META001"), {"moved": 1}, id="stored-in-the-notes"),
        pytest.param(edit("A", moved=(("authors", "Ann Poe"),), code="META003"), None, id="not-stored"),
        pytest.param(edit("A", moved=(("authors", ["Mei", "Ann"]),), code="META003"), None, id="half-stored"),
        pytest.param(edit("1", moved=(("counters", {"shares": 1}),), code="BPL002"), {"moved": 1}, id="counted"),
        pytest.param(edit("1", moved=(("counters", {"views": 1}),), code="BPL002"), None, id="not-counted"),
        pytest.param(edit("d", moved=(("date_source", "header"),), code="META002"), {}, id="says-only-where-from"),
    ],
)  # fmt: skip
def test_laws(made: Edit, held: dict[str, int] | None) -> None:
    fields: dict[str, Json] = {"title": "T", "authors": ["Mei"], "notes": ["desk", "U"], "counters": {"shares": 1}}
    proofs = guard.prove([made], fields)
    assert (None if proofs.broken else dict(proofs.held)) == held


def faulty(doc: Document) -> Iterator[Hit]:
    """Takes the first digit of each number away."""
    yield from (Hit(match.start(), match.end(), match[0][1:]) for match in re.finditer(r"\d\d+", doc.text))


def test_an_article_whose_edits_break_a_law_is_left_as_it_is() -> None:
    """A rule that is wrong in a text that no test has: here one that eats digits."""
    rule = Rule(
        "NUM999", "eaten-digit", "a digit too many", faulty, Severity.INFO, 91, r"\d", (Example("12", "2"),), ()
    )
    doc = Document(f"By Mei Poe\n{PARAGRAPH}\nIt cost 12 crowns.")
    record = engine.clean(doc, planned(rule))
    assert (record.text, record.edits) == (doc.text, ())
    assert status(record) == ("review", "NUM999 broke a law (numbers) at '12'; nothing was changed")
    assert "NUM999" in {finding.code for finding in record.findings}
