"""The YAML is read by pandera itself, for pandas and for polars, and finds damage in our own corpus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import pytest

from curate.definitions import pandera_yaml
from curate.definitions.files import frames
from curate.schema import Column, Kind, Table
from tests.definitions.corpus import EXPECTATIONS, RULES, Row, findings, frame, raw

pytestmark = pytest.mark.slow  # importing pandas, polars and pandera takes seconds

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
pandas_schemas = pytest.importorskip("pandera.pandas")
polars_schemas = pytest.importorskip("pandera.polars")

Library = Any
"""What a library without types gives."""

TABLES = frames(RULES)
ROWS: dict[str, Callable[[], Sequence[Row]]] = {"raw_metadata": raw, "records": frame, "findings": findings}


def in_pandas(table: Table, rows: Sequence[Row]) -> Library:
    return pd.DataFrame(rows, columns=list(table.names))


def in_polars(table: Table, rows: Sequence[Row]) -> Library:
    typed = {Kind.TEXT: pl.String, Kind.COUNT: pl.Int64, Kind.LIST: pl.List(pl.String)}
    shaped = [column for column in table.columns if column.kind in typed and not column.single]
    wanted = {column.name: typed[column.kind] for column in shaped}
    wanted |= (
        {"counters": pl.List(pl.Struct({"name": pl.String, "value": pl.Int64}))} if "counters" in table.names else {}
    )
    return pl.DataFrame([{name: row[name] for name in wanted} for row in rows], schema=wanted)


APIS = {"pandas": (pandas_schemas, in_pandas), "polars": (polars_schemas, in_polars)}
BOTH = pytest.mark.parametrize("api", APIS)


def schema(name: str, api: str) -> Library:
    text = (EXPECTATIONS / "pandera" / f"{name}.{api}.yml").read_text(encoding="utf-8")
    return APIS[api][0].DataFrameSchema.from_yaml(text)


def complaints(name: str, api: str, rows: Sequence[Row]) -> set[tuple[str, str]]:
    """Columns with the checks that they fail."""
    make = APIS[api][1]
    try:
        schema(name, api).validate(make(TABLES[name], rows), lazy=True)
    except (pandas_schemas.errors.SchemaErrors, polars_schemas.errors.SchemaErrors) as errors:
        cases = errors.failure_cases
        cases = cases if api == "pandas" else cases.to_pandas()
        return {
            (str(column), str(check).partition("(")[0]) for column, check in zip(cases.column, cases.check, strict=True)
        }
    return set()


@BOTH
@pytest.mark.parametrize("name", TABLES)
def test_every_column_and_every_check_arrives(name: str, api: str) -> None:
    read, columns = schema(name, api), [one for one in TABLES[name].columns if one.kind is not Kind.GROUP]
    assert list(read.columns) == [column.name for column in columns]
    assert (read.name, read.description) == (TABLES[name].name, TABLES[name].meaning)
    assert tuple(read.unique or ()) == TABLES[name].key
    for column in columns:
        got = read.columns[column.name]
        assert (got.nullable, got.required, got.description) == (column.nullable, column.required, column.meaning)
        values = column.kind in (Kind.TEXT, Kind.COUNT)
        said = [bool(column.allowed), bool(column.pattern), (column.least, column.most) != (None, None)]
        assert len(got.checks) == (sum(said) if values else 0)


@BOTH
@pytest.mark.parametrize("name", TABLES)
def test_it_goes_there_and_back(name: str, api: str) -> None:
    read = schema(name, api)
    assert APIS[api][0].DataFrameSchema.from_yaml(read.to_yaml()) == read


@BOTH
@pytest.mark.parametrize("name", TABLES)
def test_it_holds_columns_to_what_our_models_hold_them_to(name: str, api: str) -> None:
    """Types apart: those of the models know every way in which a frame may hold texts, and have no name elsewhere."""
    module = import_module({"pandas": "curate.pandera", "polars": "curate.pandera.polars"}[api])
    read, made = schema(name, api), module.model(TABLES[name]).to_schema()
    assert (read.unique, list(read.columns)) == (made.unique, list(made.columns))
    for column, ours in made.columns.items():
        got = read.columns[column]
        assert (got.nullable, got.required, got.description) == (ours.nullable, ours.required, ours.description)
        assert {*map(str, got.checks)} == {*map(str, ours.checks)}


@BOTH
@pytest.mark.parametrize("name", TABLES)
def test_our_corpus_meets_it(name: str, api: str) -> None:
    assert complaints(name, api, ROWS[name]()) == set()


DAMAGE = [
    pytest.param("records", {"id": ""}, {("id", "str_length")}, id="empty-id"),
    pytest.param("records", {"text": None}, {("text", "not_nullable")}, id="no-text"),
    pytest.param("records", {"date": "November"}, {("date", "str_matches")}, id="date-is-a-word"),
    pytest.param("records", {"status": "lost"}, {("status", "isin")}, id="status-of-no-kind"),
    pytest.param("records", {"raw_sha256": "12"}, {("raw_sha256", "str_matches")}, id="short-hash"),
    pytest.param("findings", {"errors": -1}, {("errors", "greater_than_or_equal_to")}, id="less-than-none"),
    pytest.param("findings", {"id": None}, {("id", "not_nullable")}, id="finding-of-nobody"),
    pytest.param("raw_metadata", {"date_order": "YMD"}, {("date_order", "isin")}, id="order-of-no-kind"),
]


@BOTH
@pytest.mark.parametrize(("name", "change", "expected"), DAMAGE)
def test_damage_is_found(api: str, name: str, change: Row, expected: set[tuple[str, str]]) -> None:
    first, *others = ROWS[name]()
    assert complaints(name, api, [{**first, **change}, *others]) == expected


@BOTH
def test_a_line_twice_is_found(api: str) -> None:
    rows = frame()
    assert {check for _, check in complaints("records", api, [*rows, rows[0]])} == {"multiple_fields_uniqueness"}


@BOTH
def test_a_missing_column_is_found(api: str) -> None:
    wanted = schema("records", api)
    rows = APIS[api][1](TABLES["records"], frame())
    less = rows.drop(columns="status") if api == "pandas" else rows.drop("status")
    with pytest.raises(Exception, match="'status' not in dataframe"):
        wanted.validate(less)


@BOTH
@pytest.mark.parametrize("name", ["records", "findings"])
def test_more_columns_are_let_through(name: str, api: str) -> None:
    rows = APIS[api][1](TABLES[name], ROWS[name]())
    more = rows.assign(premium=True) if api == "pandas" else rows.with_columns(premium=pl.lit(value=True))
    schema(name, api).validate(more)


@BOTH
def test_most_and_least_are_held_to(api: str) -> None:
    columns = (
        Column("n", Kind.COUNT, "a number", most=9),
        Column("s", Kind.TEXT, "a text", most=3),
    )
    table = Table("t", "a table", columns)
    read = APIS[api][0].DataFrameSchema.from_yaml(pandera_yaml.text(table, "pandas" if api == "pandas" else "polars"))
    make = APIS[api][1]
    read.validate(make(table, [{"n": 9, "s": "abc"}]))
    wrong: list[Row] = [{"n": 10, "s": "abc"}, {"n": 9, "s": "abcd"}]
    for row in wrong:
        with pytest.raises(Exception, match="failed"):
            read.validate(make(table, [row]))
