"""The invariants of checking, fixing and cleaning, over texts made of pieces of damage."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curate import edits, engine, guard, timed
from curate.errors import RuleError
from curate.model import Document, Hit, Safety
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH, Rule
from curate.rules import load_rules
from curate.schema import COLUMNS
from tests.pieces import documents, texts

PLAN = Plan()
BOLD = Plan(unsafe=True)


def doc(text: str, meta: dict[str, str]) -> Document:
    return Document(text, "a", dict(meta))


@given(texts(), documents())
def test_findings_lie_in_the_text_in_order(text: str, meta: dict[str, str]) -> None:
    found = engine.check(doc(text, meta), PLAN)
    for f in found:
        if f.start is None or f.field != "text":
            continue
        assert f.end is not None
        assert 0 <= f.start <= f.end <= len(text)
        assert 1 <= f.line <= text.count("\n") + 1
        assert f.fix is None or f.fix != text[f.start : f.end] or f.code == "ENC001"
        assert (f.safety is Safety.NONE) == (f.fix is None)
    starts = [-1 if f.start is None else f.start for f in found]
    assert starts == sorted(starts)


@given(texts(), documents(), st.sampled_from([PLAN, BOLD]))
def test_fixing_twice_is_fixing_once(text: str, meta: dict[str, str], plan: Plan) -> None:
    once = engine.fix(doc(text, meta), plan)
    assert engine.fix(once, plan).text == once.text


@given(texts(), documents())
def test_nothing_that_may_be_fixed_remains_after_fixing(text: str, meta: dict[str, str]) -> None:
    left = engine.check(engine.fix(doc(text, meta), PLAN), PLAN)
    assert [f.code for f in left if f.safety is Safety.SAFE and f.field == "text"] == []


@given(texts(), documents())
def test_nothing_that_may_be_fixed_stays_open_in_a_record(text: str, meta: dict[str, str]) -> None:
    left = engine.clean(doc(text, meta), PLAN).findings
    assert [f.code for f in left if f.safety is Safety.SAFE and f.field == "text"] == []


@given(texts(), documents())
def test_numbers_keep_their_digits(text: str, meta: dict[str, str]) -> None:
    """What NUM rules join or part, the digits are the same ones in the same order."""
    fixed = engine.fix(doc(text, meta), Plan(Lint(select=("NUM",)), unsafe=True)).text
    assert [c for c in fixed if c.isdigit()] == [c for c in text if c.isdigit()]


@given(texts(), documents())
def test_edits_replay_to_the_record_and_back(text: str, meta: dict[str, str]) -> None:
    record = engine.clean(doc(text, meta), PLAN)
    assert edits.replay(text, record.edits) == record.text
    assert edits.restore(record.text, record.edits) == text
    assert [e.number for e in record.edits] == sorted(e.number for e in record.edits)


@given(texts(), documents())
def test_a_cleaned_record_cleans_to_itself(text: str, meta: dict[str, str]) -> None:
    first = engine.clean(doc(text, meta), PLAN)
    again = engine.clean(Document(first.text, first.id, {**first.metadata, "source": first.source}), PLAN)
    assert again.text == first.text
    assert {k: v for k, v in again.metadata.items() if k != "curate"} == {
        k: v for k, v in first.metadata.items() if k != "curate"
    }


@given(texts(), documents())
def test_open_findings_lie_in_the_original(text: str, meta: dict[str, str]) -> None:
    for f in engine.clean(doc(text, meta), PLAN).findings:
        if f.start is not None and f.end is not None and f.field == "text":
            assert 0 <= f.start <= f.end <= len(text)


@given(texts(), documents())
def test_letters_change_by_listed_edits_only(text: str, meta: dict[str, str]) -> None:
    record = engine.clean(doc(text, meta), PLAN)
    change = Counter(filter(str.isalnum, record.text))
    change.subtract(filter(str.isalnum, text))
    listed: Counter[str] = Counter()
    for edit in record.edits:
        listed.update(filter(str.isalnum, edit.after))
        listed.subtract(filter(str.isalnum, edit.before))
    assert {k: v for k, v in change.items() if v} == {k: v for k, v in listed.items() if v}


@given(texts(), documents(), st.sampled_from([PLAN, BOLD]))
def test_what_is_moved_stands_in_its_field(text: str, meta: dict[str, str], plan: Plan) -> None:
    """No rule breaks a law of the guard: it would leave the article as it is, and say so."""
    record = engine.clean(doc(text, meta), plan)
    said = record.metadata["curate"]
    assert isinstance(said, dict)
    assert "broke a law" not in str(said["reason"])
    names = [name for edit in record.edits for name, _ in edit.moved]
    assert all(record.metadata[name] or record.metadata["notes"] for name in names if name not in guard.DERIVED)


@given(texts(6))
def test_line_ends_decide_nothing(text: str) -> None:
    """A text with CRLF line ends gives the record of the same text with LF."""
    plain = text.replace("\r", "")
    assert engine.clean(Document(plain.replace("\n", "\r\n")), PLAN).text == engine.clean(Document(plain), PLAN).text


def test_the_metadata_of_a_record_has_all_fields_in_order() -> None:
    record = engine.clean(Document("A wall.", "a", {"url": "https://example.org", "lang": "en"}), PLAN)
    assert [*record.metadata] == [*(column.name for column in COLUMNS), "url", "curate"]


def test_plans_and_rules_travel_by_name() -> None:
    plan = Plan(Lint(select=("NUM",)), options=())
    assert pickle.loads(pickle.dumps(plan)).digest == plan.digest
    for rule in load_rules():
        assert pickle.loads(pickle.dumps(rule)) == rule


@pytest.mark.parametrize("variant", [lambda rule: rule, timed.rule], ids=["plain", "timed"])
def test_a_rule_that_crashes_is_named_with_its_record(variant: Callable[[Rule], Rule]) -> None:
    rule = load_rules()[0]

    def crash(_: Document) -> object:
        raise ZeroDivisionError("oops")
        yield Hit(0, 0)

    broken = type(rule)(
        **{**{n: getattr(rule, n) for n in rule.__dataclass_fields__}, "find": crash, "trigger": None, "languages": ()}
    )
    plan = Plan()
    plan.__dict__["rules"] = (variant(broken),)
    with pytest.raises(RuleError, match=rf"{rule.code} .* crashed on record 'a': ZeroDivisionError: oops"):
        engine.check(Document("text", "a"), plan)


@settings(max_examples=20)
@given(st.text(max_size=200))
def test_no_text_crashes(text: str) -> None:
    engine.clean(Document(text), BOLD)


@pytest.mark.parametrize("plan", [PLAN, BOLD], ids=["safe", "unsafe"])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("a", id="one-letter"),
        pytest.param("\n", id="one-line-end"),
        pytest.param(" ", id="one-blank"),
        pytest.param("\ud800", id="lone-surrogate"),
        pytest.param("He said \udcff no. \ud800\n" * 9, id="surrogates-in-prose"),
        pytest.param("\x00" * 50, id="nulls"),
        pytest.param("".join(map(chr, [*range(32), *range(0x7F, 0xA0)])) * 9, id="controls"),
        pytest.param("שלום " * 40, id="right-to-left"),
        pytest.param("המועצה אישרה \u200f(5%)\u200f את התיקון, said Jane Doe. " * 9, id="both-directions"),
        pytest.param("Το 市 council гласовал за стену, 10, 000 คน در بندر. " * 9, id="mixed-scripts"),
        pytest.param("👩\u200d🚀🏴\U000e0067\U000e007f e\u0301\u0301\u0301 " * 9, id="emoji-and-marks"),
        pytest.param("a" * 100_000, id="one-word"),
        pytest.param("word " * 50_000, id="one-line"),
        pytest.param("\n" * 5_000, id="line-ends"),
        pytest.param(f"{PARAGRAPH} 10, 000 &amp; don 't , " * 65_000, id="ten-megabytes", marks=pytest.mark.slow),
    ],
)
def test_odd_texts_are_cleaned_and_restored(text: str, plan: Plan) -> None:
    record = engine.clean(Document(text), plan)
    assert edits.restore(record.text, record.edits) == text


@pytest.mark.parametrize(
    ("text", "status", "opened"),
    [
        (PARAGRAPH, "kept", []),
        (f"{PARAGRAPH}\nSubscribe to continue reading.", "stub", ["STR006"]),
        ("404\nPage not found", "reject", ["STR007"]),
        ("Page not found\nSubscribe to continue reading.", "reject", ["STR006", "STR007"]),
    ],
    ids=["kept", "stub", "reject", "the worse of two"],
)
def test_a_record_says_whether_it_is_one(text: str, status: str, opened: list[str]) -> None:
    record = engine.clean(doc(text, {"lang": "en"}), Plan(Lint(select=("STR",))))
    said = record.metadata["curate"]
    assert isinstance(said, dict)
    assert (said["status"], said["open"]) == (status, opened)


def test_a_stub_stays_one_where_another_rule_removes_what_shows_it() -> None:
    """What decides is found in the document as it came, whatever is removed from it."""
    stub = doc(f"{PARAGRAPH}\n1 comment\nOnly for subscribers &#8211; subscribers only", {"lang": "en"})
    lone = doc("Advertisement\nPage not found", {"lang": "en"})
    said = [engine.clean(one, Plan()).metadata["curate"] for one in (stub, lone)]
    assert [one["status"] for one in said if isinstance(one, dict)] == ["kept", "reject"]


@pytest.mark.parametrize(
    ("lint", "left"),
    [
        pytest.param(Lint(select=("STR009",), ignore=("STR009[trailing]",)), ["run"], id="variant"),
        pytest.param(Lint(select=("STR009",), per_source=(("*.org", ("STR009[run]",)),)), ["trailing"], id="source"),
        pytest.param(
            Lint(select=("STR009",), per_source=(("*.com", ("STR009[run]",)),)), ["run", "trailing"], id="other"
        ),
    ],
)
def test_hits_of_what_is_switched_off_are_no_findings(lint: Lint, left: list[str]) -> None:
    two = Document("The  wall. ", "a", {"lang": "en", "source": "example.org"})
    assert [one.variant for one in engine.check(two, Plan(lint))] == left
