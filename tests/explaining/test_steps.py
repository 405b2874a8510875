"""How far a rule came at a place: each step of the engine, and that explaining agrees with checking."""

from __future__ import annotations

import pytest
from hypothesis import given

from curate import engine
from curate.explaining import Explanation, Plans, Step, explain
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rule import Example, Rule
from curate.rules import load_rules
from tests.pieces import documents, texts

RULES = {rule.code: rule for rule in load_rules()}

BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say has leaked for many years now."
)
HEAD = "Harbour Wall To Be Repaired\nBy Ann Marsh\n14 November 2024\n"
TEXT = f"{HEAD}{BODY}\nAbout 10, 000 people came.\nAdvertisement\n{BODY}"


def told(code: str, text: str = TEXT, lint: Lint | None = None, line: int | None = None, **how: object) -> Explanation:
    plan = Plan(lint or Lint(), unsafe=bool(how.pop("unsafe", False)))
    meta = {"lang": "en", **{name: str(value) for name, value in how.items()}}
    return explain(Document(text, "a", meta), Plans(plan, plan), [RULES[code]], (line, None) if line else None)


def steps(explained: Explanation) -> list[Step]:
    return [one.seen.step for one in explained.findings] + [one.step for one in explained.silent]


@pytest.mark.parametrize(
    ("code", "how", "step", "said"),
    [
        pytest.param("NUM001", {}, Step.MENDED, "its fix is safe", id="mended"),
        pytest.param("NUM001", {"lint": Lint(select=("ENC",))}, Step.NOT_SELECTED, "select is ENC", id="not-selected"),
        pytest.param("NUM001", {"lint": Lint(ignore=("NUM",))}, Step.NOT_SELECTED, "ignore is NUM", id="ignored"),
        pytest.param(
            "NUM001", {"lint": Lint(ignore=("NUM001[zero]",))}, Step.EXEMPT, "the variant zero is not", id="variant"
        ),
        pytest.param(
            "NUM001", {"lint": Lint(per_source=(("a.org", ("NUM",)),)), "source": "a.org"}, Step.EXEMPT,
            "per-source-ignores", id="source",
        ),
        pytest.param("ENC003", {}, Step.NO_TRIGGER, "stands nowhere in the text", id="trigger"),
        pytest.param("PUN001", {"text": "Die U. S. sind", "lang": "de"}, Step.OTHER_LANGUAGE, "is de", id="language"),
        pytest.param("NUM001", {"line": 4}, Step.NO_HIT, "it fires in line 5", id="another-line"),
        pytest.param("NUM001", {"line": 5}, Step.MENDED, "safe", id="its-line"),
        pytest.param("BPL001", {"line": 5}, Step.NO_HIT, "it fires in line 6", id="line-above-a-removed-one"),
        pytest.param("NUM001", {"lint": Lint(unfixable=("NUM",))}, Step.REPORTED, "unfixable", id="unfixable"),
        pytest.param(
            "NUM001", {"text": "About 4, 200 people left."}, Step.REPORTED, "--unsafe-fixes makes it", id="unsafe"
        ),
        pytest.param("NUM001", {"text": "About 4, 200 people left.", "unsafe": True}, Step.MENDED, "are on", id="bold"),
        pytest.param("META001", {"text": BODY}, Step.REPORTED, "there is no fix", id="no-fix"),
        pytest.param(
            "PUN004", {"text": "See `a , b` here , he said."}, Step.MENDED, "safe", id="beside-code"
        ),
    ],
)  # fmt: skip
def test_where_the_way_of_a_rule_ended(code: str, how: dict[str, object], step: Step, said: str) -> None:
    got = told(code, **how)  # type: ignore[arg-type] # a table of keyword arguments
    assert set(steps(got)) == {step}
    reasons = [one.seen.said for one in got.findings] + [one.said for one in got.silent]
    assert said in reasons[0]


def test_a_file_that_is_exempt() -> None:
    run, file = Plan(), Plan(Lint(ignore=("NUM001",)))
    got = explain(Document(TEXT), Plans(run, file), [RULES["NUM001"]], None)
    assert [(one.step, one.said) for one in got.silent] == [
        (Step.NOT_SELECTED, "per-file-ignores switches it off for this file")
    ]


def test_a_fix_that_gives_way_says_to_which() -> None:
    """Two rules of a phase at one place: the fix that is not made says whose is."""
    doc = Document("The mayor\u00a0 \u00a0said no to the plan.", "a", {"lang": "en"})
    plan = Plan()
    got = explain(doc, Plans(plan, plan), load_rules(), None)
    made = engine.fix(doc, plan).text
    assert made == "The mayor said no to the plan."
    for one in got.findings:
        assert one.seen.step is Step.MENDED or "comes first" in one.seen.said or one.finding.fix is None


def test_protected_places_say_so() -> None:
    plan = Plan()
    doc = Document("Run `rm , now` and wait , he said.", "a", {"lang": "en"})
    got = explain(doc, Plans(plan, plan), [RULES["PUN004"]], (1, 9))
    assert "in an address or in code" in got.silent[0].said
    assert got.lines[0].protected == ("`rm , now`",)


def test_lines_are_told_as_they_were_read() -> None:
    got = told("NUM001")
    said = [(line.zone, line.roles, line.label) for line in got.lines]
    assert said[0] == ("header", ("title",), "")
    assert said[1] == ("header", ("byline",), "")
    assert said[2] == ("header", ("date", "date 2024-11-14, exact"), "")
    assert said[3] == ("body", ("paragraph",), "")
    assert said[5] == ("body", (), "ad")
    assert got.fields["authors"] == ["Ann Marsh"]
    assert got.spoken.likely == "en"
    assert got.spoken.votes[0][0] == "en"


@pytest.mark.parametrize("line", [0, 8, 99])
def test_a_line_that_is_not_there(line: int) -> None:
    plan = Plan()
    if line == 0:
        assert explain(Document(TEXT), Plans(plan, plan), [], (1, 1)).lines
        return
    with pytest.raises(IndexError):
        explain(Document(TEXT), Plans(plan, plan), [], (line, 1))


def examples(kind: str) -> list[tuple[Rule, Example]]:
    return [(rule, one) for rule in RULES.values() for one in getattr(rule, kind)]


def test_every_rule_is_explained_without_being_known() -> None:
    """Bad examples fire, good ones do not, and the reason is one of the steps."""
    plan = Plan(Lint(select=("ALL",)))
    for kind, fires in (("bad", True), ("good", False)):
        for rule, example in examples(kind):
            doc = example.document()
            got = explain(doc, Plans(plan, plan), [rule], None)
            assert bool(got.findings) == (fires and rule.code in {one.code for one in plan.rules}), rule.code
            assert all(one.said for one in got.silent)


@given(texts(6), documents())
def test_explaining_finds_what_checking_finds(text: str, meta: dict[str, str]) -> None:
    doc = Document(text, "a", dict(meta))
    plan = Plan()
    got = explain(doc, Plans(plan, plan), load_rules(), None)
    assert tuple(one.finding for one in got.findings) == engine.check(doc, plan)
    assert len(got.lines) == len(doc.lines)


@given(texts(6), documents())
def test_what_is_said_to_be_mended_is(text: str, meta: dict[str, str]) -> None:
    """Where some fix is said to be made, fixing changes the text; where none is, it does not."""
    doc = Document(text, "a", dict(meta))
    plan = Plan()
    got = explain(doc, Plans(plan, plan), load_rules(), None)
    assert any(one.seen.step is Step.MENDED for one in got.findings) == (engine.fix(doc, plan).text != doc.text)
