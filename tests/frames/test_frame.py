"""``DataFrame.curate`` reads what the columns say, and gives records as ``clean`` makes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import curate.frames  # noqa: F401 - registers the accessors
from curate import Document, Plan, check, clean
from curate.batches.reading import plain
from curate.batches.shapes import CLEANED
from curate.errors import UsageError
from curate.frames import findings_frame, made
from curate.model import Hit, Json
from curate.plan import Lint
from curate.schema import FRAME
from curate.tables import record_row, table
from tests.frames.samples import FINE, MARKED, SPLIT, SPLIT_FIXED

Frame = Any
"""What a library without types takes and gives."""

STUB = "404 Not Found\n\nThe page you requested could not be found."


def _crashing(doc: Document) -> Iterator[Hit]:
    if doc.meta.get("title") == "Crash":
        raise ZeroDivisionError("oops")
    yield from ()


def articles(**more: object) -> Frame:
    return pd.DataFrame(
        {
            "text": [SPLIT, None, MARKED, STUB],
            "id": ["a1", "a2", "a3", "a4"],
            "title": ["Fund", "Nothing", None, None],
            "authors": [["Mei Lin", "Jo Berg"], None, "Mei Lin", None],
            "date": ["2024-11-13", "2024-11", None, None],
            **more,
        },
        index=[10, 10, 20, 30],
    )


def document(at: int) -> Document:
    row = articles().iloc[at].dropna().to_dict() if at else None
    meta: dict[str, Json] = {"title": "Fund", "authors": ["Mei Lin", "Jo Berg"], "date": "2024-11-13"}
    if row is not None:
        meta = {name: value for name, value in row.items() if name not in ("id", "text")}
    return Document([SPLIT, "", MARKED, STUB][at], f"a{at + 1}", meta)


def test_findings_are_those_of_documents_with_their_fields() -> None:
    found = articles().curate.check()
    wanted = [one.fingerprint for at in (0, 2, 3) for one in check(document(at))]
    assert list(found["fingerprint"]) == wanted
    assert list(found.index) == [[10, 10, 20, 30][at] for at in found["position"]]
    assert set(found["record"]) == {"a1", "a3", "a4"}
    assert "META001" not in set(found[found["record"] == "a1"]["code"])


def test_columns_are_told_by_field() -> None:
    renamed = articles().rename(columns={"text": "body", "date": "day", "id": "key"})
    columns = {"text": "body", "date": "day", "id": "key"}
    pd.testing.assert_frame_equal(renamed.curate.check(columns=columns), articles().curate.check())
    assert renamed.curate.clean(columns=columns)["created"].iloc[0] == "2024-11-13"


def test_a_column_that_is_a_field_under_another_name_is_read() -> None:
    given = pd.DataFrame({"text": [FINE], "byline": ["Mei Lin"], "published": ["2024-11-13"]})
    assert not set(given.curate.check()["code"]) & {"META002", "META003"}
    record = given.curate.clean().iloc[0]
    assert (record["authors"], record["date"], record["byline"]) == (["Mei Lin"], "2024-11-13", "Mei Lin")


def test_records_are_those_of_clean_and_no_row_is_dropped() -> None:
    cleaned = articles().curate.clean()
    assert list(cleaned.index) == [10, 10, 20, 30]
    assert list(cleaned.columns) == [one.name for one in CLEANED]
    for at in (0, 2):
        wanted = record_row(clean(document(at)))
        got = {name: None if cleaned[name].isna().iloc[at] else cleaned[name].iloc[at] for name in FRAME.names}
        assert got == wanted


def test_what_is_no_article_is_missing_and_says_why() -> None:
    cleaned = articles().curate.clean()
    assert list(cleaned["text"].isna()) == [False, True, False, True]
    assert [None if pd.isna(one) else one for one in cleaned["status"]] == ["kept", None, "kept", "reject"]
    assert list(cleaned["title"])[1] == "Nothing"


def test_an_article_of_which_nothing_is_left_is_a_reject() -> None:
    cleaned = pd.DataFrame({"text": ["Advertisement"]}).curate.clean(select=["BPL"])
    assert cleaned["text"].isna().all()
    assert list(cleaned["status"]) == ["reject"]


def test_what_had_no_text_has_nothing_open() -> None:
    """It has no findings in ``check`` either; what its columns say is kept."""
    given = articles(date=["2024-11-13", "2024-02-31", None, None])
    nothing = given.curate.clean().iloc[1]
    assert (nothing["open"], nothing["edits"], nothing["title"]) == ([], [], "Nothing")
    assert pd.isna(nothing[["text", "status", "reason", "raw_sha256"]]).all()
    assert 1 not in set(given.curate.check()["position"])


def test_a_reject_says_why_and_edits_name_their_rules() -> None:
    cleaned = articles().curate.clean()
    assert str(cleaned["reason"].iloc[3]).startswith("STR007 ")
    assert cleaned["edits"].iloc[0] == ["NUM001"]


def test_numbers_by_name_are_pairs_and_come_in_as_such(tmp_path: Path) -> None:
    """Of all names that occur a column of Parquet knows none beforehand."""
    given = articles(counters=[{"comments": 3}, None, {}, [{"name": "shares", "value": 2}]])
    cleaned = given.curate.clean()
    wanted = [[{"name": "comments", "value": 3}], [], [], [{"name": "shares", "value": 2}]]
    assert list(cleaned["counters"]) == wanted
    cleaned.to_parquet(tmp_path / "articles.parquet")
    back = pd.read_parquet(tmp_path / "articles.parquet")
    assert list(map(list, back["counters"])) == wanted
    assert list(map(list, back.curate.clean()["counters"])) == wanted


def test_other_columns_stay_as_they_are() -> None:
    day = pd.to_datetime(pd.Series(["2024-01-01"] * 4, index=articles().index))
    given = articles(score=[0.5, 1, 2, 3], url="https://example.org/1", **{"seen at": day})
    cleaned = given.curate.clean()
    assert list(cleaned.columns)[-3:] == ["score", "url", "seen at"]
    pd.testing.assert_series_equal(cleaned["seen at"], given["seen at"])


def test_the_day_on_which_it_was_added_is_the_one_it_brings() -> None:
    assert list(articles(added="2024-12-01").curate.clean()["added"]) == ["2024-12-01"] * 4


def test_a_column_of_moments_is_read_as_days() -> None:
    given = pd.DataFrame(
        {"text": [FINE], "date": pd.to_datetime(["2024-11-13"]), "collected": pd.Timestamp("2024-12-01")}
    )
    assert given.curate.clean()["date"][0] == "2024-11-13"
    late = given.assign(collected=pd.Timestamp("2024-01-01"))
    assert len(late.curate.check(select=["META"])) > len(given.curate.check(select=["META"]))


def test_a_rule_that_crashes_on_a_row_takes_no_other_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an article with this title it cannot be said what is found; the others are looked at."""
    plan = Plan(Lint(select=("NUM", "META001")), budget=0.2)  # no other test's
    rule = next(one for one in plan.rules if one.code == "META001")
    monkeypatch.setitem(plan.__dict__, "rules", (replace(rule, find=_crashing), *plan.rules))
    given = articles().assign(title=["Crash", None, "Fund", None])
    found = given.curate.check(plan=plan)
    assert list(found["code"]) == ["NUM001", "NUM001", "META001"]
    assert str(found["message"].iloc[2]) == "META001 missing-title crashed on record 'a1': ZeroDivisionError: oops"
    assert list(given.curate.counts(plan=plan)["errors"]) == [1, 0, 0, 0]
    assert list(given.curate.clean(plan=plan)["status"].dropna()) == ["reject", "kept", "kept"]


def test_fix_changes_the_texts_alone() -> None:
    given = articles().rename(columns={"text": "body"})
    fixed = given.curate.fix(columns={"text": "body"}, select=["NUM"])
    assert list(fixed["body"].dropna()) == [SPLIT_FIXED, MARKED, STUB]
    pd.testing.assert_frame_equal(fixed.drop(columns="body"), given.drop(columns="body"))
    assert given["body"].iloc[0] == SPLIT
    assert "Advertisement" not in articles().curate.fix(unsafe=True)["text"].iloc[2]


def test_counts_are_a_row_a_row_without_texts() -> None:
    counts = articles().curate.counts()
    found = articles().curate.check()
    assert list(counts.columns) == list(table().names)
    assert list(counts.index) == [10, 10, 20, 30]
    assert list(counts["findings"]) == [int((found["position"] == at).sum()) for at in range(4)]
    assert list(counts["NUM001"]) == [2, 0, 0, 0]
    assert list(counts["chars"]) == [len(SPLIT), 0, len(MARKED), len(STUB)]
    assert counts["authors"].iloc[0] == "Mei Lin; Jo Berg"
    assert (str(counts["date"].dtype), str(counts["NUM001"].dtype)) == (made.TEXT, "int64")
    pd.testing.assert_frame_equal(
        findings_frame(document(at) for at in (0, 2, 3)),
        counts.iloc[[0, 2, 3]].reset_index(drop=True),
    )


def test_a_frame_without_rows_has_the_columns() -> None:
    empty = articles().iloc[:0]
    assert list(empty.curate.clean()) == [one.name for one in CLEANED]
    assert empty.curate.counts().shape == (0, len(table().names))
    assert empty.curate.check().empty


@pytest.mark.parametrize(
    ("frame", "columns", "said"),
    [
        pytest.param(
            {"body": [FINE]}, None, r"no column 'text'; did you mean 'body'\? .*\{'text': 'body'\}", id="other"
        ),
        pytest.param({"txt": [FINE]}, None, r"no column 'text'; did you mean 'txt'\?", id="misspelt"),
        pytest.param({"a": [1], "b": [2]}, None, r"no column 'text'; there are 'a', 'b'; say which", id="far"),
        pytest.param({"text": [FINE]}, {"title": "headlin"}, r"no column 'headlin' for 'title'", id="mapped"),
        pytest.param(
            {"text": [FINE], "headline": [""]}, {"title": "headlin"}, "did you mean 'headline'", id="mapped-near"
        ),
        pytest.param({"text": [1]}, None, "column 'text' has the dtype int64", id="numbers"),
        pytest.param({0: [FINE]}, None, "there are none; say which", id="unnamed"),
        pytest.param({"text": [FINE]}, "text", r"by field, columns=\{\"text\": \"body\"\}; not 'text'", id="a-name"),
        pytest.param({"text": [FINE]}, ["text"], r"by field, .*; not \['text'\]", id="a-list"),
        pytest.param({"text": [FINE], "a": [1]}, {"titel": "a"}, "no field 'titel'; did you mean 'title'", id="field"),
        pytest.param({"body": [FINE]}, {"body": "text"}, r"did you mean columns=\{'text': 'body'\}\?", id="turned"),
        pytest.param({"text": [FINE]}, {"qqq": "a"}, "no field 'qqq'; the fields are those of", id="no-such-field"),
    ],
)
def test_a_frame_without_the_columns_is_told(frame: dict[Any, Any], columns: Any, said: str) -> None:  # noqa: ANN401 - wrong ones, too
    given = pd.DataFrame(frame)
    for call in (given.curate.check, given.curate.counts, given.curate.fix, given.curate.clean, given.curate.report):
        with pytest.raises(UsageError, match=said):
            call(columns=columns)


def test_a_column_that_is_there_twice_is_told() -> None:
    given = pd.DataFrame([[FINE, SPLIT]], columns=["text", "text"])
    with pytest.raises(UsageError, match="there are 2 columns 'text'"):
        given.curate.check()


def test_a_column_without_a_field_is_read_by_no_other() -> None:
    """What is mapped to the title is no longer what its own name says."""
    given = pd.DataFrame({"text": [FINE], "section": ["The wall"]})
    cleaned = given.curate.clean(columns={"title": "section"})
    assert (cleaned["title"][0], pd.isna(cleaned["section"][0])) == ("The wall", True)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        pytest.param("007", "007", id="text"),
        pytest.param(np.int64(7), 7, id="numpy"),
        pytest.param(7.5, 7.5, id="float"),
        pytest.param(np.array(["a", None]), ["a", None], id="array"),
        pytest.param(("a", np.nan), ["a", None], id="tuple"),
        pytest.param({"a": np.float64(1)}, {"a": 1.0}, id="dict"),
        pytest.param(pd.Timestamp("2024-11-13 07:30"), "2024-11-13T07:30:00", id="moment"),
        pytest.param(pd.Timestamp("2024-11-13").date(), "2024-11-13", id="day"),
        pytest.param(pd.NaT, None, id="no-time"),
        pytest.param(pd.NA, None, id="missing"),
        pytest.param(None, None, id="none"),
        pytest.param(pd.Period("2024-11"), "2024-11", id="anything"),
    ],
)
def test_values_are_read_as_json(value: object, said: Json) -> None:
    assert plain(value) == said
