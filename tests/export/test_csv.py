"""CSV: what a spreadsheet does not run, and what Python and pandas read back."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.export import csv_table, rows
from curate.export.run import opened

PIECES = st.lists(st.sampled_from(["'", "=", "+", "-", "@", "\t", "\r", "\n", "5", ".", "a", " ", "＝", '"', ","]))


def written(folder: Path) -> bytes:
    out = BytesIO()
    csv_table.write(opened(folder), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("+49 30 1234", "'+49 30 1234", id="plus"),
        pytest.param("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0", id="minus"),
        pytest.param("@SUM(1)", "'@SUM(1)", id="at"),
        pytest.param("\t=1", "'\t=1", id="tab"),
        pytest.param("\r=1", "'\r=1", id="carriage-return"),
        pytest.param("＝1", "'＝1", id="full-width"),
        pytest.param("'=1", "''=1", id="guarded-already"),
        pytest.param("'tis the season", "'tis the season", id="apostrophe"),
        pytest.param("-5", "-5", id="whole-number"),
        pytest.param("+3.25", "+3.25", id="fraction"),
        pytest.param("-5\n", "'-5\n", id="number-and-line-end"),
        pytest.param("a=b", "a=b", id="sign-inside"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_would_run_gets_an_apostrophe(text: str, expected: str) -> None:
    assert csv_table.guarded(text) == expected
    assert csv_table.unguarded(expected) == text


@given(PIECES)
def test_guarding_can_be_undone_and_guards(pieces: list[str]) -> None:
    text = "".join(pieces)
    cell = csv_table.guarded(text)
    assert csv_table.unguarded(cell) == text
    assert cell[:1] not in {*"=+-@\t\r\n＝"} or csv_table.NUMBER.fullmatch(cell)


def test_python_reads_back_what_was_written(finished: Path, said: list[dict[str, object]]) -> None:
    data = written(finished)
    table = list(csv.reader(StringIO(data.decode(), newline=""), strict=True))
    assert tuple(table[0]) == rows.NAMES
    assert data.count(b"\r\n") == len(said) + 1
    for record, cells in zip(said, table[1:], strict=True):
        row = dict(zip(table[0], map(csv_table.unguarded, cells), strict=True))
        assert_same(row, record)


def assert_same(row: dict[str, str], record: dict[str, object]) -> None:
    """A row says what its record does."""
    metadata = record["metadata"]
    assert isinstance(metadata, dict)
    assert row["text"] == record["text"]
    assert (row["id"], row["title"]) == (record["id"], metadata["title"] or "")
    assert json.loads(row["authors"] or "[]") == metadata["authors"]
    assert row["raw_sha256"] == metadata["curate"]["raw_sha256"]


def test_pandas_reads_it_as_text(finished: Path, said: list[dict[str, object]]) -> None:
    frame = pd.read_csv(BytesIO(written(finished)), dtype=str, keep_default_na=False)
    assert [*map(csv_table.unguarded, frame["text"])] == [record["text"] for record in said]
    assert [*frame["id"]] == ["007", "'=cmd|' /C calc'!A0", "b/8"]
    assert [*frame["counters"]][1] == '[{"name":"comments","value":12},{"name":"shares","value":3}]'
    assert json.loads([*frame["extra"]][1]) == {"premium": True, "geo": {"lat": 1.5}}
    assert [*frame["url"]][1] == "https://harbour-times.example.org/1"


def test_rows_do_not_wait_for_all_others(finished: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut into pieces as small as may be, the bytes are the same."""
    whole = written(finished)
    monkeypatch.setattr(csv_table, "CHUNK", 1)
    assert written(finished) == whole
