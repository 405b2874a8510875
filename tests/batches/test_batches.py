"""Batches as lists by column: what is read of them, what is added, and what is said where they are no such thing."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import Document, Plan, batches, check
from curate.batches import reading, shapes
from curate.errors import RuleError, UsageError
from curate.model import Hit, Json
from curate.plan import Lint
from curate.rules import load_rules
from curate.schema import FRAME
from tests import pieces
from tests.batches.samples import BODY, ROWS, STUB, WIRE, record

PLAN = Plan()


def cleaned(**columns: list[Any]) -> dict[str, list[Any]]:
    return {name: list(values) for name, values in batches.clean(columns, PLAN).items()}


def test_the_columns_are_those_of_the_schema_and_the_edits() -> None:
    assert tuple(batches.clean(ROWS, PLAN)) == (*FRAME.names, "edits")


def test_rows_are_cleaned_as_documents_are() -> None:
    made = batches.clean(ROWS, PLAN)
    cases: dict[int, tuple[str, dict[str, Json]]] = {
        0: (WIRE, {"source": "example.org"}),
        3: (BODY, {"date": "2024-11-13"}),
    }
    for at, (text, meta) in cases.items():
        wanted = record(text, str(ROWS["id"][at]), meta)
        wanted["counters"] = [{"name": "comments", "value": 3}] if at == 0 else []
        assert {name: values[at] for name, values in made.items() if name != "added"} == wanted


def test_no_row_is_dropped_and_each_says_how_it_stands() -> None:
    made = batches.clean(ROWS, PLAN)
    assert made["status"] == ["kept", None, "reject", "kept"]
    assert [text is None for text in made["text"]] == [False, True, True, False]
    assert made["reason"] == [None, None, "STR007 an error page or a wall, not an article", None]
    assert made["edits"][0] == ["BPL002", "META001", "META002", "META003", "NUM001", "STR009"]


def test_what_holds_nothing_but_residue_is_rejected_with_the_reason() -> None:
    made = cleaned(text=["Advertisement\n\nAdvertisement", "", " \n "])
    assert made["status"] == ["reject"] * 3
    assert made["text"] == [None] * 3
    assert all(made["reason"])


def test_findings_are_those_of_a_check() -> None:
    found = batches.check(ROWS, PLAN)["findings"]
    wanted = check(Document(WIRE, "007", {"source": "example.org"}))
    assert [(one["code"], one["start"], one["end"], one["fingerprint"]) for one in found[0]] == [
        (one.code, one.start, one.end, one.fingerprint) for one in wanted
    ]
    assert found[1] == []
    assert {type(one["severity"]) for some in found for one in some} == {str}


def test_counts_are_those_of_the_findings() -> None:
    counts, found = batches.count(ROWS, PLAN), batches.check(ROWS, PLAN)["findings"]
    assert counts["findings"] == [len(some) for some in found]
    assert counts["NUM001"] == [1, 0, 0, 1]
    assert counts["errors"] == [0, 0, 1, 0]
    assert counts["warnings"] == [sum(one["severity"] == "warning" for one in some) for some in found]


def test_fixed_texts_stand_in_their_column() -> None:
    batch = {"body": ROWS["text"], "title": ROWS["source"]}
    made = batches.fix(batch, Plan(lint=Lint(select=("NUM",))), {"text": "body"})
    assert list(made) == ["body"]
    assert made["body"] == [None if text is None else str(text).replace("10, 000", "10,000") for text in ROWS["text"]]


def test_what_had_no_text_has_nothing_open() -> None:
    made = cleaned(text=[None], title=["A title"], date=["2024-02-31"])
    assert (made["open"], made["status"], made["raw_sha256"], made["title"]) == ([[]], [None], [None], ["A title"])


def test_the_plan_decides() -> None:
    plan = replace(PLAN, lint=Lint(select=("NUM",)))
    assert list(batches.count(ROWS, plan)) == ["findings", "errors", "warnings", *(f"NUM00{n}" for n in range(1, 6))]
    assert batches.clean(ROWS, plan)["plan"] == [plan.digest] * 4


def test_cleaning_what_is_clean_changes_nothing() -> None:
    once = {name: [values[0], values[3]] for name, values in batches.clean(ROWS, PLAN).items()}
    again = batches.clean(once, PLAN)
    assert again.pop("edits") == [[], []]
    assert again == {name: values for name, values in once.items() if name != "edits"} | {
        "raw_sha256": again["raw_sha256"]
    }


@given(st.lists(st.none() | pieces.texts(4), max_size=3))
def test_a_batch_is_the_sum_of_its_rows(texts: list[str | None]) -> None:
    whole = batches.clean({"text": texts}, PLAN)
    alone = [batches.clean({"text": [text]}, PLAN) for text in texts]
    for name, values in whole.items():
        assert values == [one[name][0] for one in alone]


def test_records_without_an_id_are_called_by_their_index_where_that_is_known() -> None:
    assert batches.clean({"text": [BODY]}, PLAN)["id"] == [None]
    assert batches.clean({"text": [BODY]}, PLAN, ids=[17])["id"] == ["17"]
    assert batches.clean({"text": [BODY], "id": [3]}, PLAN, ids=[17])["id"] == ["3"]


class _Crash:
    def __call__(self, doc: Document) -> Iterator[Hit]:
        if "crash" in doc.text:
            raise ZeroDivisionError("oops")
        yield from ()


@pytest.fixture
def crashing() -> Plan:
    """A plan one of whose rules crashes on a text that says so."""
    rule = next(rule for rule in load_rules() if rule.code == "NUM002")
    fields = {name: getattr(rule, name) for name in rule.__dataclass_fields__}
    bad = type(rule)(**{**fields, "find": _Crash(), "trigger": None, "languages": ()})
    plan = replace(PLAN, lint=Lint(select=("NUM",)), budget=0.1)  # no other test's, whose rules would be taken
    plan.__dict__["rules"] = tuple(bad if one.code == "NUM002" else one for one in plan.rules)
    return plan


def test_a_rule_that_crashes_spoils_its_row_and_no_other(crashing: Plan) -> None:
    made = batches.clean({"text": [f"{BODY} crash", BODY]}, crashing)
    assert made["status"] == ["reject", "kept"]
    assert made["text"][0] is None
    assert made["reason"][0].startswith("NUM002 split-decimal crashed on record '': ZeroDivisionError: oops")
    assert made["authors"] == [[], []]


def test_a_rule_that_crashes_is_told_among_the_findings(crashing: Plan) -> None:
    rows = {"text": [f"{BODY} crash", BODY]}
    found = batches.check(rows, crashing)["findings"]
    assert [(one["code"], one["variant"], one["severity"]) for one in found[0]] == [
        ("NUM001", "zero", "warning"),
        ("NUM002", "crashed", "error"),
    ]
    assert "ZeroDivisionError: oops" in found[0][1]["message"]
    with pytest.raises(RuleError, match="NUM002 split-decimal crashed"):
        batches.fix(rows, crashing)
    counts = batches.count(rows, crashing)
    assert (counts["NUM002"], counts["errors"], counts["findings"]) == ([1, 0], [1, 0], [2, 1])


@pytest.mark.parametrize(
    ("batch", "columns", "said"),
    [
        ({"title": ["a"]}, None, "there is no column 'text'; there are 'title'; say which: columns={'text': …}"),
        ({}, None, "there is no column 'text'; there are none; say which"),
        ({"body": ["a"]}, None, "no column 'text'; did you mean 'body'? Say so: columns={'text': 'body'}"),
        ({"text": ["a"]}, {"date": "dat"}, "no column 'dat' for 'date'; there are 'text'"),
        ({"text": ["a"], "days": [1]}, {"date": "day"}, "did you mean 'days'? Say so: columns={'date': 'days'}"),
        ({"text": [None, 7]}, None, "column 'text' holds 7, int, in row 1 of a batch; a column of texts is wanted"),
        ({"text": [b"a"]}, None, "bytes, in row 0 of a batch; a column of texts is wanted, null where there is none; "),
        ({"text": [["a" * 99]]}, None, "…, list, in row 0"),
    ],
    ids=["none", "empty", "body", "field", "near", "number", "bytes", "list"],
)
def test_a_batch_that_has_no_texts_is_told_so(
    batch: dict[str, list[Json]], columns: dict[str, str] | None, said: str
) -> None:
    for do in (batches.clean, batches.check, batches.count, batches.fix):
        with pytest.raises(UsageError) as caught:
            do(batch, PLAN, columns)
        assert said in str(caught.value)


def test_columns_are_named_by_field() -> None:
    batch = {"body": [BODY], "text": ["a summary"], "day": ["2024-11-13"]}
    made = batches.clean(batch, PLAN, {"text": "body", "date": "day"})
    assert made["text"][0].startswith("The fund holds 10,000 crowns")
    assert made["date"] == ["2024-11-13"]


class _Array:
    """As numpy's arrays and scalars are."""

    def __init__(self, value: Json) -> None:
        self.value = value

    def tolist(self) -> Json:
        return self.value


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("007", "007"),
        (7, 7),
        (True, True),
        (0.5, 0.5),
        (float("nan"), None),
        (date(2024, 11, 13), "2024-11-13"),
        (datetime(2024, 11, 13), "2024-11-13"),
        (datetime(2024, 11, 13, 9, 30, tzinfo=UTC), "2024-11-13T09:30:00+00:00"),
        ({"a": (date(2024, 1, 2),)}, {"a": ["2024-01-02"]}),
        (_Array(["a", "b"]), ["a", "b"]),
        (_Array(3), 3),
        (Decimal("1.50"), "1.50"),
    ],
    ids=[*("text", "int", "bool", "float", "nan", "date", "midnight", "moment", "dict", "array", "scalar", "other")],
)
def test_values_are_what_json_holds(value: object, plain: Json) -> None:
    assert reading.plain(value) == plain


@pytest.mark.parametrize(
    "counters",
    [{"comments": 3, "shares": None}, [{"name": "comments", "value": 3}]],
    ids=["struct", "pairs"],
)
def test_numbers_by_name_come_in_as_arrow_has_them(counters: Json) -> None:
    assert cleaned(text=[BODY], counters=[counters])["counters"] == [[{"name": "comments", "value": 3}]]


def test_numbers_that_no_column_holds_are_left_out() -> None:
    assert cleaned(text=[BODY], counters=[{"comments": 2**63, "shares": 2}])["counters"] == [
        [{"name": "shares", "value": 2}]
    ]


def test_a_column_is_a_list_and_travels_as_one() -> None:
    made = batches.clean({"text": [BODY]}, PLAN)["status"]
    assert isinstance(made, list)
    assert type(pickle.loads(pickle.dumps(made))) is list
    assert made.column in shapes.CLEANED


def test_a_stub_says_why() -> None:
    (reason,) = cleaned(text=[STUB])["reason"]
    assert reason.startswith("STR007 ")
