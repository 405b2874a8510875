"""Rows have the columns of the schema in every run, and what has none is not lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from curate.export import rows
from curate.export.run import opened
from curate.exporters.run_lines import ArticleLine
from curate.schema import FRAME, RECORD, Kind


def line(**metadata: object) -> ArticleLine:
    return ArticleLine("a", "Text.", None, None, None, metadata)


def inner(**metadata: object) -> dict[str, object]:
    row = rows.nested(line(**metadata))["metadata"]
    assert isinstance(row, dict)
    return row


def test_the_columns_are_those_of_the_schema_and_what_travels_along() -> None:
    assert [column.name for column in rows.COLUMNS] == [*RECORD.names]
    assert {*FRAME.names} < {*rows.NAMES}
    assert {*rows.NAMES} - {*FRAME.names} == {"url", "collected", "filename", "date_order", "extra"}
    assert len({*rows.NAMES}) == len(rows.NAMES)
    assert tuple(rows.flat(line())) == rows.NAMES


def test_what_is_not_there_is_empty() -> None:
    row = inner()
    for column in rows.COLUMNS[-1].columns:
        empty: dict[Kind, object] = {Kind.TEXT: None, Kind.LIST: [], Kind.MAP: []}
        assert row[column.name] == empty.get(column.kind, row["curate"])
    assert row["curate"] == dict.fromkeys(("status", "raw_path", "raw_sha256", "plan", "reason")) | {"open": []}


@pytest.mark.parametrize(
    ("metadata", "counters", "extra"),
    [
        pytest.param({"counters": {"comments": 3}}, [{"name": "comments", "value": 3}], None, id="number"),
        pytest.param({"counters": {"rating": 4.5}}, [], {"counters": {"rating": 4.5}}, id="fraction"),
        pytest.param({"counters": {"shares": "12k"}}, [], {"counters": {"shares": "12k"}}, id="text"),
        pytest.param({"counters": {"liked": True}}, [], {"counters": {"liked": True}}, id="truth"),
        pytest.param({"counters": {"views": 2**63}}, [], {"counters": {"views": 2**63}}, id="too-large"),
        pytest.param({"premium": False}, [], {"premium": False}, id="unknown"),
        pytest.param({"extra": "of the source"}, [], {"extra": "of the source"}, id="called-as-ours"),
        pytest.param({"url": ["a", "b"]}, [], {"url": ["a", "b"]}, id="address-of-another-kind"),
    ],
)
def test_what_has_no_column_is_kept_as_json(
    metadata: dict[str, object], counters: list[object], extra: dict[str, object] | None
) -> None:
    row = inner(**metadata)
    assert row["counters"] == counters
    said = row["extra"]
    assert (json.loads(said) if isinstance(said, str) else said) == extra


def test_who_watches_hears_of_every_byte(finished: Path) -> None:
    heard: list[int] = []
    assert len([*replace(opened(finished), tick=heard.append).records()]) == len(heard)
    assert sum(heard) == (finished / "articles.jsonl").stat().st_size
