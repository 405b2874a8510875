"""Tables of Arrow, and frames of polars: the same values as of lists, in types that no batch changes."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pyarrow as pa
import pytest

import curate.polars
from curate import Plan, arrow, batches
from curate.batches import shapes
from curate.errors import UsageError
from tests.batches.samples import BODY, ROWS, STUB, WIRE

PLAN = Plan()
TABLE = pa.table(dict(ROWS))


def lists(table: pa.Table) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = table.to_pydict()
    return found


def test_values_are_those_of_lists() -> None:
    made = lists(arrow.clean(TABLE))
    assert made == {**ROWS, **batches.clean(ROWS, PLAN)}
    assert lists(arrow.check(TABLE))["findings"] == batches.check(ROWS, PLAN)["findings"]
    assert lists(arrow.check(TABLE, counts=True)) == {**ROWS, **batches.count(ROWS, PLAN)}


@pytest.mark.parametrize(
    "texts",
    [[None], [""], [STUB], [WIRE], []],
    ids=["null", "empty", "stub", "article", "none"],
)
def test_types_do_not_depend_on_values(texts: list[str | None]) -> None:
    table = pa.table({"text": pa.array(texts, pa.string()), "likes": pa.nulls(len(texts))})
    assert arrow.clean(table).schema == arrow.clean_schema(table.schema)
    assert arrow.check(table).schema == arrow.check_schema(table.schema)
    assert arrow.check(table, counts=True).schema == arrow.check_schema(table.schema, counts=True)


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_texts_may_be_of_any_type_of_text(kind: pa.DataType) -> None:
    table = pa.table({"text": pa.array([BODY, None], kind)})
    assert arrow.clean(table)["text"].to_pylist()[0].startswith("The fund holds 10,000")


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_fixed_texts_have_the_type_that_they_had(kind: pa.DataType) -> None:
    table = pa.table({"likes": [1, 2], "body": pa.array([BODY, None], kind)}, metadata={"of": "mine"})
    fixed = arrow.fix(table, columns={"text": "body"}, select="NUM")
    assert fixed.schema.equals(table.schema, check_metadata=True)
    assert fixed["body"].to_pylist() == [BODY.replace("10, 000", "10,000"), None]
    assert arrow.fix(table.to_batches()[0], columns={"text": "body"}, select="NUM").equals(fixed.to_batches()[0])


def test_a_batch_of_another_format_is_told() -> None:
    """As Ray Data gives it where nothing else is said."""
    strange: Any = {"text": [BODY]}
    for do in (arrow.clean, arrow.fix, arrow.check):
        with pytest.raises(UsageError, match=r'Table or RecordBatch is wanted, not dict; .*batch_format="pyarrow"'):
            do(strange)


def test_a_column_of_nulls_holds_no_texts() -> None:
    assert arrow.clean(pa.table({"text": pa.nulls(2)}))["status"].to_pylist() == [None, None]
    assert arrow.fix(pa.table({"text": pa.nulls(2)})) == pa.table({"text": pa.nulls(2)})


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (pa.array([1]), "column 'text' holds the type int64; a column of texts is wanted"),
        (pa.array([b"a"]), "holds the type binary; a column of texts is wanted, null where there is none; `Document."),
        (pa.array([["a"]]), "holds the type list<item: string>"),
    ],
    ids=["number", "bytes", "list"],
)
def test_a_column_of_anything_else_is_refused_by_its_type(column: pa.Array, said: str) -> None:
    for do in (arrow.clean, arrow.check):
        with pytest.raises(UsageError) as caught:
            do(pa.table({"text": column}))
        assert said in str(caught.value)


def test_columns_keep_their_places_and_others_are_added() -> None:
    names = arrow.clean(TABLE).schema.names
    assert names[:5] == ["id", "text", "source", "date", "likes"]
    assert set(names[5:]) == {column.name for column in shapes.CLEANED} - set(names[:5])


def test_of_a_record_batch_one_is_made() -> None:
    batch = TABLE.to_batches()[0]
    assert arrow.clean(batch).equals(arrow.clean(TABLE).combine_chunks().to_batches()[0])
    assert arrow.check(batch.slice(0, 0)).num_rows == 0


def test_a_plan_and_a_selection_decide() -> None:
    assert arrow.check_schema(counts=True).names == arrow.check(TABLE, counts=True).schema.names[5:]
    found = arrow.check(TABLE, select=["NUM"], ignore=["NUM002"])["findings"].to_pylist()
    assert [one["code"] for some in found for one in some] == ["NUM001", "NUM001"]


@pytest.mark.parametrize(
    ("module", "missing", "said"),
    [
        ("curate.arrow", "pyarrow", "curate.arrow needs pyarrow: pip install 'corpus-curate[pandas]'"),
        ("curate.ray", "pyarrow", "curate.ray needs pyarrow: pip install 'corpus-curate[ray]'"),
        ("curate.polars", "polars", "curate.polars needs polars: pip install 'corpus-curate[polars]'"),
        ("curate.polars", "pyarrow", "curate.polars needs pyarrow: pip install 'corpus-curate[polars]'"),
    ],
    ids=["arrow", "ray", "polars", "polars-arrow"],
)
def test_a_missing_library_is_named_with_the_extra(module: str, missing: str, said: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; import {module}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == f"curate.errors.MissingExtra: {said}"


@pytest.mark.parametrize("module", ["arrow", "hf", "polars", "ray"])
def test_files_called_like_libraries_take_none_of_their_names(module: str) -> None:
    """Where Python runs in our own folder, they find the library and not themselves."""
    folder = str(curate.polars.__file__).removesuffix("/polars.py")
    code = f"import curate.{module} as ours; print(ours.__name__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout == f"curate.{module}\n", done.stderr
