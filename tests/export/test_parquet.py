"""Parquet: types that hold, row groups that are bounded, and what pandas, polars and datasets make of it."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from curate.export import arrow, parquet, rows
from curate.export.run import opened
from curate.exporters.run_lines import ARTICLE

Records = list[dict[str, object]]


@pytest.fixture(scope="module")
def file(finished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("parquet") / "articles.parquet"
    with target.open("wb") as out:
        parquet.write(opened(finished), out)
    return target


@pytest.fixture
def expected(finished: Path) -> list[dict[str, object]]:
    """The rows that should be there."""
    lines = (finished / "articles.jsonl").read_bytes().splitlines()
    return [dict(rows.nested(ARTICLE.decode(line))) for line in lines]


def test_the_schema_is_that_of_the_records() -> None:
    schema = arrow.schema()
    assert schema.names == ["id", "text", "source", "created", "added", "metadata"]
    metadata = schema.field("metadata").type
    assert metadata.field("authors").type == pa.list_(pa.string())
    assert metadata.field("counters").type == pa.list_(pa.struct([("name", pa.string()), ("value", pa.int64())]))
    assert metadata.field("curate").type.field("open").type == pa.list_(pa.string())
    assert metadata.field("date").type == pa.string()


def test_arrow_reads_back_every_value(file: Path, expected: Records) -> None:
    assert pq.read_table(file).to_pylist() == expected


def test_pandas_reads_back_every_value(file: Path, expected: Records) -> None:
    frame = pd.read_parquet(file)
    assert [*frame["text"]] == [row["text"] for row in expected]
    metadata = [row["metadata"] for row in expected]
    for found, row in zip(frame["metadata"], metadata, strict=True):
        assert isinstance(row, dict)
        assert [*found["authors"]] == row["authors"]
        assert [*found["counters"]] == row["counters"]
        assert found["curate"]["raw_sha256"] == row["curate"]["raw_sha256"]


def test_polars_reads_back_every_value(file: Path, expected: Records) -> None:
    assert pl.read_parquet(file).to_dicts() == expected


def test_a_row_group_is_bounded_by_rows_and_by_text(
    finished: Path, expected: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, limit in (("ROWS", 2), ("CHARACTERS", 1)):
        with monkeypatch.context() as patch:
            patch.setattr(arrow, name, limit)
            out = BytesIO()
            parquet.write(opened(finished), out)
        found = pq.ParquetFile(out)
        assert found.num_row_groups == {2: 2, 1: 3}[limit]
        assert found.read().to_pylist() == expected


def test_the_footer_measures_fields_and_quotes_no_article(file: Path) -> None:
    group = pq.ParquetFile(file).metadata.row_group(0)
    columns = [group.column(number) for number in range(group.num_columns)]
    told = {one.path_in_schema: one.statistics for one in columns if one.is_stats_set}
    assert (told["id"].min, told["id"].max) == ("007", "b/8")
    assert {"metadata.date", "metadata.curate.status"} < {*told}
    assert "text" not in told


def test_without_pyarrow_it_is_said_what_to_install(finished: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from curate.cli import main\n"
        f"sys.exit(main(['export', 'parquet', {str(finished)!r}, '--out', {str(tmp_path / 'a.parquet')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "error: curate export needs pyarrow: pip install 'corpus-curate[pandas]'\n"
    assert not list(tmp_path.iterdir())
