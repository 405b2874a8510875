from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curate import Document, clean
from curate.definitions import json_schema
from curate.model import Json
from curate.rule import PARAGRAPH
from curate.schema import RAW, RECORD, Column, Kind, Table
from tests.definitions.corpus import raw, records
from tests.pieces import texts

SCHEMAS = {table.name: json.loads(json_schema.text(table)) for table in (RAW, RECORD)}
RECORDS = jsonschema.Draft202012Validator(SCHEMAS["record"])
ARTICLES = jsonschema.Draft202012Validator(SCHEMAS["raw"])


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("record", records(), ids=lambda record: str(record["id"]))
def test_our_records_are_valid(record: object) -> None:
    assert [error.message for error in RECORDS.iter_errors(record)] == []


def test_our_raw_articles_are_valid() -> None:
    assert [error.message for row in raw() for error in ARTICLES.iter_errors(row)] == []


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda one: one.pop("text"), id="no-text"),
        pytest.param(lambda one: one.update(text=""), id="empty-text"),
        pytest.param(lambda one: one.update(id=7), id="id-is-a-number"),
        pytest.param(lambda one: one.update(id=None), id="id-is-null"),
        pytest.param(lambda one: one.update(created="2024-11-3"), id="created-in-another-form"),
        pytest.param(lambda one: one.pop("metadata"), id="no-metadata"),
        pytest.param(lambda one: one["metadata"].pop("tags"), id="no-tags"),
        pytest.param(lambda one: one["metadata"].update(authors="Jane Doe"), id="authors-is-a-text"),
        pytest.param(lambda one: one["metadata"].update(tags=None), id="tags-is-null"),
        pytest.param(lambda one: one["metadata"].update(tags=[7]), id="a-tag-is-a-number"),
        pytest.param(lambda one: one["metadata"].update(date="November"), id="date-is-a-word"),
        pytest.param(lambda one: one["metadata"].update(date_candidates=["soon"]), id="candidate-is-a-word"),
        pytest.param(lambda one: one["metadata"].update(date_source="somewhere"), id="date-source-of-no-kind"),
        pytest.param(lambda one: one["metadata"].update(lang="English"), id="lang-is-a-word"),
        pytest.param(lambda one: one["metadata"].update(counters={"comments": -1}), id="counter-below-0"),
        pytest.param(lambda one: one["metadata"].update(counters={"comments": "3"}), id="counter-is-a-text"),
        pytest.param(lambda one: one["metadata"]["curate"].update(status="lost"), id="status-of-no-kind"),
        pytest.param(lambda one: one["metadata"]["curate"].update(raw_sha256="abc"), id="hash-too-short"),
        pytest.param(lambda one: one["metadata"]["curate"].update(open=["split-thousands"]), id="open-is-a-name"),
    ],
)
def test_damaged_records_are_not(damage: Callable[[Any], object]) -> None:
    one = deepcopy(records()[0])
    damage(one)
    assert not RECORDS.is_valid(one)


@pytest.mark.parametrize(
    ("row", "valid"),
    [
        pytest.param({"text": "a"}, True, id="text-alone"),
        pytest.param({"text": "a", "title": None, "authors": None, "counters": None}, True, id="nulls"),
        pytest.param({"text": "a", "authors": "Jane Doe"}, True, id="one-author"),
        pytest.param({"text": "a", "date": "Nov 3, 2024", "lang": "en-GB"}, True, id="as-publishers-write"),
        pytest.param({"text": "a", "date_order": "DMY", "views": 5}, True, id="more"),
        pytest.param({"title": "a"}, False, id="no-text"),
        pytest.param({"text": "a", "title": 7}, False, id="title-is-a-number"),
        pytest.param({"text": "a", "authors": [{"name": "Jane"}]}, False, id="authors-are-objects"),
        pytest.param({"text": "a", "tags": "storms"}, False, id="tags-is-a-text"),
        pytest.param({"text": "a", "date_order": "YMD"}, False, id="another-order"),
    ],
)
def test_raw_articles(row: object, valid: bool) -> None:
    assert ARTICLES.is_valid(row) is valid


ODD: st.SearchStrategy[Json] = st.one_of(
    st.none(),
    st.sampled_from(
        ["", "tomorrow", "2024-11-03", "3/4/2024", "2024-11-03T10:00:00Z", "English", "en_GB", "٢٠٢٤", "a\nb"]
    ),
    st.integers(-3, 20241103),
    st.booleans(),
    st.lists(st.sampled_from(["2024-11-03", "soon", 7, None, {"name": "Jane Doe"}]), max_size=3),
    st.dictionaries(st.sampled_from(["comments", "shares"]), st.sampled_from([3, -1, "3", None, 1.5, [1]])),
)
"""What a field may hold that nobody took care of."""


@given(texts(), st.dictionaries(st.sampled_from(RAW.names[2:]), ODD, max_size=4))
@example("A wall.", {"date": "2024-11-03", "date_source": "crawl", "modified": "Jan 3, 2024", "lang": "English"})
def test_every_record_of_cleaning_is_valid_whatever_came_in(text: str, meta: dict[str, Json]) -> None:
    made = clean(Document(text, "a", meta))
    record = {name: getattr(made, name) for name in RECORD.names}
    left = [error for error in RECORDS.iter_errors(record) if list(error.path) != ["metadata", "curate", "status"]]
    assert [error.message for error in left] == ([] if made.text else ["'' should be non-empty"])


@given(texts(), st.dictionaries(st.sampled_from(RAW.names[2:]), ODD, max_size=4))
@example(f"Council approves harbour repairs\n2024-02-30\n{PARAGRAPH}", {"date": "tomorrow"})
@example(f"Council approves harbour repairs\n2024-11-13\n{PARAGRAPH}", {"date": "tomorrow"})
@example(f"LUGANO, November 13, 2024 (AP) — {PARAGRAPH}", {"date": "2024-02-30"})
@example(PARAGRAPH, {"date": "tomorrow", "filename": "2024-11-13.txt"})
@example(f"Council approves harbour repairs\n2024-11-13\n{PARAGRAPH}", {"modified": ["2024-11-03"]})
@example(f"Council approves harbour repairs\n2024-11-13\n{PARAGRAPH}", {"modified": "Nov 14, 2024"})
def test_a_record_of_odd_fields_cleans_to_itself(text: str, meta: dict[str, Json]) -> None:
    once = clean(Document(text, "a", meta))
    twice = clean(Document(once.text, "a", {**once.metadata, "source": once.source}))
    assert (twice.text, dict(twice.metadata, curate=None)) == (once.text, dict(once.metadata, curate=None))


def test_whatever_a_column_says_is_said() -> None:
    columns = (
        Column("n", Kind.COUNT, "a number", nullable=True, least=1, most=9),
        Column("s", Kind.TEXT, "a text", most=3),
        Column("o", Kind.TEXT, "one of", nullable=True, required=False, allowed=("a", "b")),
        Column("l", Kind.LIST, "some of", allowed=("a", "b")),
    )
    schema = json.loads(json_schema.text(Table("t", "a table", columns)))
    assert schema["required"] == ["n", "s", "l"]
    assert schema["properties"] == {
        "n": {"description": "a number", "type": ["integer", "null"], "minimum": 1, "maximum": 9},
        "s": {"description": "a text", "type": "string", "maxLength": 3},
        "o": {"description": "one of", "type": ["string", "null"], "enum": ["a", "b", None]},
        "l": {"description": "some of", "type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
    }
