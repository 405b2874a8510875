from __future__ import annotations

import re

import pytest

from curate.errors import CurateError, MissingExtra
from curate.merging import as_list, empty, merge
from curate.model import Json
from curate.rules import load_rules
from curate.schema import BY_NAME, CODE, COLUMNS, DAY, FINDINGS, FRAME, LANG, RAW, RECORD, Kind, Table, findings_table

TABLES = pytest.mark.parametrize("table", [RAW, RECORD, FRAME, FINDINGS], ids=lambda table: table.name)


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
    assert {kind: empty(kind) for kind in Kind} == {
        Kind.TEXT: None,
        Kind.COUNT: None,
        Kind.LIST: [],
        Kind.MAP: {},
        Kind.GROUP: {},
    }
    assert as_list(("a", 1)) == ["a", "1"]


@TABLES
def test_a_table_names_each_column_once_and_says_what_it_means(table: Table) -> None:
    columns = table.columns
    assert len(set(table.names)) == len(columns)
    assert all(table.column(column.name) is column for column in columns)
    assert all(column.meaning and not column.meaning.endswith(".") for column in columns)
    assert set(table.key) <= {*table.names, *(FRAME.names if table is RECORD else ())}


@TABLES
def test_bounds_fit_the_kind(table: Table) -> None:
    for column in table.columns:
        assert column.name.isidentifier()
        assert not column.single or column.kind is Kind.LIST
        assert not (column.allowed and column.pattern), "one of them says it all"
        assert not column.pattern or (column.pattern[0], column.pattern[-1]) == ("^", "$")
        assert all(re.search(column.pattern, value) for value in column.allowed)
        assert (column.columns == ()) or column.kind is Kind.GROUP


def test_the_frame_holds_each_leaf_of_the_record_under_its_own_name() -> None:
    metadata = RECORD.column("metadata")
    provenance = next(column for column in metadata.columns if column.kind is Kind.GROUP)
    assert FRAME.names == (*RECORD.names[:-1], *BY_NAME, *(column.name for column in provenance.columns))


def test_raw_articles_may_leave_out_all_but_their_text() -> None:
    assert [column.name for column in RAW.columns if column.required or not column.nullable] == ["text"]
    assert set(BY_NAME) < set(RAW.names)


def test_the_findings_frame_has_a_column_for_each_rule() -> None:
    rules = {rule.code: rule.message for rule in load_rules()}
    table = findings_table(rules)
    assert table.names == (*FINDINGS.names, *rules)
    assert all(re.fullmatch(CODE, code) for code in rules)
    assert {column.kind for column in table.columns[len(FINDINGS.columns) :]} == {Kind.COUNT}


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        (DAY, ["2024", "2024-11", "2024-11-03"], ["24", "2024-1", "2024-11-3", "2024-11-03T10:00", "٢٠٢٤", ""]),
        (LANG, ["en", "no", "ceb"], ["EN", "en-GB", "english", "e", ""]),
        (CODE, ["ENC001", "META011"], ["ENC01", "enc001", "ENC001 ", ""]),
    ],
    ids=["day", "language", "code"],
)
def test_patterns_take_whole_values(pattern: str, right: list[str], wrong: list[str]) -> None:
    assert [value for value in right + wrong if re.search(pattern, value)] == right


def test_a_missing_library_says_how_to_install_it() -> None:
    error = MissingExtra.of("curate.pandera", "pandera")
    assert isinstance(error, CurateError)
    assert isinstance(error, ImportError)
    assert str(error) == "curate.pandera needs pandera: pip install 'corpus-curate[pandera]'"
