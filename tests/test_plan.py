from __future__ import annotations

import pytest

from curate import engine
from curate.errors import ConfigError
from curate.model import Document, Safety, Severity
from curate.plan import Lint, Plan
from curate.rules import load_rules

TEXT = "About 10, 000 men marched  in the town, and it was said that the fund holds 12, 050 crowns."


def codes(plan: Plan, source: str = "example.org") -> list[str]:
    return [f.code for f in engine.check(Document(TEXT, "a", {"source": source, "lang": "en"}), plan)]


def test_sources_may_be_exempt_from_rules() -> None:
    """An exemption holds however exactly the rule is selected."""
    plan = Plan(Lint(select=("STR009", "NUM001"), per_source=(("*.example.org", ("STR",)),)))
    assert codes(plan) == ["NUM001", "STR009", "NUM001"]
    assert codes(plan, "news.example.org") == ["NUM001", "NUM001"]


def test_severities_are_those_of_the_most_exact_selector() -> None:
    plan = Plan(Lint(select=("NUM", "STR009"), severity=(("ALL", Severity.INFO), ("NUM", Severity.ERROR))))
    assert {f.code: f.severity for f in engine.check(Document(TEXT, meta={"lang": "en"}), plan)} == {
        "NUM001": Severity.ERROR,
        "STR009": Severity.INFO,
    }


@pytest.mark.parametrize(
    ("lint", "unsafe", "fixed"),
    [
        (Lint(), False, ["10,000"]),
        (Lint(), True, ["10,000", "12,050"]),
        (Lint(safe=("NUM001[leading-zero]",)), False, ["10,000", "12,050"]),
        (Lint(unsafe=("NUM",)), False, []),
        (Lint(unsafe=("NUM",), safe=("NUM001",)), False, ["10,000", "12,050"]),
        (Lint(unfixable=("NUM001[zero]",)), True, ["12,050"]),
        (Lint(fixable=("ENC",)), True, []),
    ],
    ids=["safe", "bold", "promoted", "demoted", "the more exact wins", "unfixable", "others are fixable"],
)
def test_what_is_fixed(lint: Lint, unsafe: bool, fixed: list[str]) -> None:
    text = engine.fix(Document(TEXT, meta={"lang": "en"}), Plan(lint, unsafe=unsafe)).text
    assert [number for number in ("10,000", "12,050") if number in text] == fixed


def test_a_promoted_fix_is_called_safe() -> None:
    plan = Plan(Lint(select=("NUM",), safe=("NUM001",)))
    assert {f.safety for f in engine.check(Document(TEXT, meta={"lang": "en"}), plan)} == {Safety.SAFE}


def test_equal_plans_have_equal_digests_and_others_have_others() -> None:
    plans = [Plan(), Plan(unsafe=True), Plan(Lint(select=("NUM",))), Plan(options=(("PUN001", ()),))]
    assert len({plan.digest for plan in plans}) == len(plans)
    assert Plan().digest == Plan(root="/elsewhere").digest


def test_options_are_checked() -> None:
    rule = load_rules()[0]
    with pytest.raises(ConfigError, match="no option 'colour'"):
        rule.with_options({"colour": "red"})
