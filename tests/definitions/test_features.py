"""The features are read by ``datasets`` itself, which casts our own records to them."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest

from curate.definitions import features
from curate.phrases_counts import UNITS
from curate.schema import RECORD, Column, Kind, Table
from tests.definitions.corpus import EXPECTATIONS, records

SLOW = pytest.mark.slow  # importing datasets takes seconds


def test_lists_maps_and_groups_have_types() -> None:
    columns = (
        Column("n", Kind.COUNT, "a number"),
        Column("l", Kind.LIST, "texts"),
        Column("m", Kind.MAP, "numbers by name", item=Kind.COUNT),
        Column("g", Kind.GROUP, "more", columns=(Column("t", Kind.TEXT, "a text"),)),
    )
    number, text = {"dtype": "int64", "_type": "Value"}, {"dtype": "string", "_type": "Value"}
    assert features.features(Table("t", "a table", columns), ["a", "b"]) == {
        "n": number,
        "l": {"feature": text, "_type": "Sequence"},
        "m": {"a": number, "b": number},
        "g": {"t": text},
    }


@SLOW
def test_records_are_cast_and_come_back() -> None:
    datasets = pytest.importorskip("datasets")
    read = datasets.Features.from_dict(json.loads((EXPECTATIONS / "schemas/features.json").read_bytes()))
    made = datasets.Dataset.from_list(list(records()), features=read)
    assert made.features == read
    for row, record in zip(made, records(), strict=True):
        wanted = {name: record[name] for name in RECORD.names}
        metadata = wanted.pop("metadata")
        assert isinstance(metadata, dict)
        got = dict(row.pop("metadata"))
        counters = {name: count for name, count in got.pop("counters").items() if count is not None}
        assert row == wanted
        assert counters == metadata["counters"]
        assert got.pop("curate") == metadata["curate"]
        assert got == {name: metadata[name] for name in got}


@SLOW
def test_every_column_is_there() -> None:
    datasets = pytest.importorskip("datasets")
    read = datasets.Features.from_dict(features.features(RECORD))
    assert tuple(read) == RECORD.names
    assert tuple(read["metadata"]) == tuple(column.name for column in RECORD.column("metadata").columns)
    assert tuple(read["metadata"]["counters"]) == tuple(UNITS)
    assert read["metadata"]["tags"].feature == datasets.Value("string")


@SLOW
def test_what_is_no_list_is_refused() -> None:
    datasets = pytest.importorskip("datasets")
    one = deepcopy(records()[0])
    assert isinstance(one["metadata"], dict)
    one["metadata"]["tags"] = 7
    read = datasets.Features.from_dict(features.features(RECORD))
    with pytest.raises(TypeError, match="int"):
        datasets.Dataset.from_list([one], features=read)
