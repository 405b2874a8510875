"""The features are read by ``datasets`` itself, which casts our own records to them."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pyarrow as pa
import pytest

from curate import hf
from curate.definitions import features
from curate.export import card
from curate.export.rows import COLUMNS
from curate.merging import by_name, pairs
from curate.model import Json
from curate.schema import RECORD, Column, Kind, Table
from tests.definitions.corpus import EXPECTATIONS, Row, records

SLOW = pytest.mark.slow  # importing datasets takes seconds


def test_lists_maps_and_groups_have_types() -> None:
    columns = (
        Column("n", Kind.COUNT, "a number"),
        Column("l", Kind.LIST, "texts"),
        Column("m", Kind.MAP, "numbers by name", item=Kind.COUNT),
        Column("g", Kind.GROUP, "more", columns=(Column("t", Kind.TEXT, "a text"),)),
    )
    number, text = {"dtype": "int64", "_type": "Value"}, {"dtype": "string", "_type": "Value"}
    assert features.features(Table("t", "a table", columns)) == {
        "n": number,
        "l": {"feature": text, "_type": "Sequence"},
        "m": [{"name": text, "value": number}],
        "g": {"t": text},
    }


def metadata(record: Row) -> Mapping[str, Json]:
    """What a record says of its article."""
    said = record["metadata"]
    assert isinstance(said, Mapping)
    return said


@SLOW
def test_records_are_cast_and_come_back() -> None:
    datasets = pytest.importorskip("datasets")
    read = datasets.Features.from_dict(json.loads((EXPECTATIONS / "schemas/features.json").read_bytes()))
    rows = [{**one, "metadata": {**metadata(one), "counters": pairs(metadata(one)["counters"])}} for one in records()]
    made = datasets.Dataset.from_list(rows, features=read)
    assert made.features == read
    for row, record in zip(made, records(), strict=True):
        said = metadata(record)
        wanted = {name: record[name] for name in RECORD.names if name != "metadata"}
        got = dict(row.pop("metadata"))
        assert row == wanted
        assert by_name(got.pop("counters")) == said["counters"]
        assert got.pop("curate") == said["curate"]
        assert got == {name: said[name] for name in got}


@SLOW
def test_they_are_those_of_every_other_table() -> None:
    """Of the card of an exported data set, and of what ``map`` adds: in one of them as in the other."""
    datasets = pytest.importorskip("datasets")
    read = datasets.Features.from_dict(features.features(RECORD))
    exported = datasets.Features._from_yaml_list(card.features(COLUMNS))  # noqa: SLF001 - what reads a card
    added = hf.features()
    for column in (one for one in RECORD.column("metadata").columns if one.kind is not Kind.GROUP):
        held = (read["metadata"][column.name], exported["metadata"][column.name], added[column.name])
        first, *others = (datasets.Features({"of": one}).arrow_schema.types for one in held)
        assert others == [first, first]


@SLOW
def test_every_column_is_there() -> None:
    datasets = pytest.importorskip("datasets")
    read = datasets.Features.from_dict(features.features(RECORD))
    assert tuple(read) == RECORD.names
    assert tuple(read["metadata"]) == tuple(column.name for column in RECORD.column("metadata").columns)
    assert tuple(datasets.Features({"of": read["metadata"]["counters"]}).arrow_schema.types) == (
        pa.list_(pa.struct({"name": pa.string(), "value": pa.int64()})),
    )
    assert read["metadata"]["tags"].feature == datasets.Value("string")


@SLOW
def test_what_is_no_list_is_refused() -> None:
    datasets = pytest.importorskip("datasets")
    one = {**records()[0], "metadata": {**metadata(records()[0]), "tags": 7, "counters": []}}
    read = datasets.Features.from_dict(features.features(RECORD))
    with pytest.raises(TypeError, match="int"):
        datasets.Dataset.from_list([one], features=read)
