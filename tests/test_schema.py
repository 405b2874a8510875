from __future__ import annotations

import pytest

from curate.model import Json
from curate.schema import BY_NAME, COLUMNS, Kind, as_list, empty, merge


@pytest.mark.parametrize(
    ("meta", "name", "value", "expected"),
    [
        ({}, "title", "A wall", {"title": "A wall"}),
        ({"title": "A wall"}, "title", "A wall", {"title": "A wall"}),
        ({"title": "A wall"}, "title", "B wall", {"title": "A wall", "notes": ["B wall"]}),
        ({"date_source": "field"}, "date_source", "header", {"date_source": "field"}),
        ({"tags": "a"}, "tags", ["b", "a"], {"tags": ["a", "b"]}),
        ({}, "counters", {"comments": 1}, {"counters": {"comments": 1}}),
        ({"counters": {"shares": 2}}, "counters", {"comments": 1}, {"counters": {"shares": 2, "comments": 1}}),
        ({"counters": None}, "counters", {"comments": 1}, {"counters": {"comments": 1}}),
    ],
    ids=["new", "same", "other goes to notes", "of a date stays", "list grows", "map", "map grows", "map from nothing"],
)
def test_values_are_merged_without_loss(
    meta: dict[str, Json], name: str, value: Json, expected: dict[str, Json]
) -> None:
    assert merge(meta, name, value) == expected


def test_fields_have_one_place_each() -> None:
    assert len(BY_NAME) == len(COLUMNS)
    assert [empty(kind) for kind in Kind] == [None, [], {}]
    assert as_list(("a", 1)) == ["a", "1"]
