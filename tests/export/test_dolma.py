"""Dolma's folder: documents and attributes line by line, spans in the text beside them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import edits
from curate.errors import InputError
from curate.export import dolma
from curate.export.run import opened
from curate.model import Edit
from tests.export.conftest import ROWS

Line = dict[str, Any]


def written(run: Path, folder: Path, *, raw: bool = False) -> list[tuple[Line, Line]]:
    """Documents with their attributes, read back."""
    folder.mkdir()
    dolma.write(opened(run), folder, raw=raw)
    places = (folder / "documents", folder / "attributes" / "curate")
    names = [sorted(file.name for file in place.iterdir()) for place in places]
    assert names[0] == names[1]
    lines = [[line for name in names[0] for line in _lines(place / name)] for place in places]
    return list(zip(*lines, strict=True))


def _lines(file: Path) -> list[Line]:
    return [json.loads(line) for line in gzip.decompress(file.read_bytes()).splitlines()]


def spans(text: str, attributes: Line) -> dict[str, list[str]]:
    """What attributes point at."""
    return {name: [text[start:end] for start, end, _ in found] for name, found in attributes["attributes"].items()}


def test_documents_are_the_records_without_nulls(finished: Path, tmp_path: Path, said: list[dict[str, object]]) -> None:
    pairs = written(finished, tmp_path / "out")
    for record, (document, attributes) in zip(said, pairs, strict=True):
        kept = {name: value for name, value in record.items() if value is not None}
        assert document == {"source": "", **kept}
        assert (attributes["id"], attributes["source"]) == (document["id"], document["source"])


def test_spans_point_at_what_is_open_in_the_text_beside_them(finished: Path, tmp_path: Path) -> None:
    pairs = {document["id"]: (document, attributes) for document, attributes in written(finished, tmp_path / "out")}
    document, attributes = pairs["007"]
    found = spans(document["text"], attributes)
    assert found["curate__ENC003__span"] == ["\ufffd"]
    assert found["curate__META003__document"] == [document["text"]]
    document, attributes = pairs["=cmd|' /C calc'!A0"]
    assert spans(document["text"], attributes) == {"curate__META008__document": [document["text"]]}
    assert all(0 < score <= 1 for one in attributes["attributes"].values() for _, _, score in one)


def test_raw_texts_come_with_all_that_was_found(finished: Path, tmp_path: Path) -> None:
    pairs = {
        document["id"]: (document, attributes) for document, attributes in written(finished, tmp_path / "o", raw=True)
    }
    for row in ROWS:
        assert pairs[str(row["id"])][0]["text"] == row["text"]
    document, attributes = pairs["=cmd|' /C calc'!A0"]
    found = spans(document["text"], attributes)
    assert found["curate__BPL001__span"] == ["Advertisement\n\n"]
    assert found["curate__NUM001__span"] == ["10, 000"]
    assert "curate__STR009__span" not in found  # what joins paragraphs is no finding


def test_a_record_that_was_changed_has_no_raw_text(finished: Path, tmp_path: Path) -> None:
    copy = tmp_path / "run"
    copy.mkdir()
    for file in finished.iterdir():
        (copy / file.name).write_bytes(file.read_bytes().replace(b"10,000 people", b"20,000 people"))
    with pytest.raises(InputError, match=r"articles.jsonl:2: record .* an edit of NUM001 left '10,000', but '20,000'"):
        written(copy, tmp_path / "out", raw=True)


def test_files_are_bounded_and_line_up(finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written(finished, tmp_path / "whole")
    monkeypatch.setattr(dolma, "SHARD", 1)
    assert written(finished, tmp_path / "cut") == whole
    assert len(list((tmp_path / "cut" / "documents").iterdir())) == len(whole)


PIECES = st.text(alphabet="ab ,\n", max_size=12)


@st.composite
def passes(draw: st.DrawFn, shortest: int = 0) -> tuple[str, list[edits.Pass], str]:
    """A text, some passes over it with edits of no fewer characters than the shortest, and the text after them."""
    original = text = draw(PIECES)
    made: list[edits.Pass] = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        spots = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(shortest, 4), PIECES), max_size=4))
        wanted = [
            Edit(start, min(start + size, len(text)), text[start : start + size], after, "X1", number=number)
            for start, size, after in spots
            if len(text) - start >= shortest
        ]
        made.append(edits.Pass.of(edits.choose(wanted)))
        text = edits.apply(text, made[-1].edits)
    return original, made, text


@given(passes(shortest=1), st.integers(0, 40), st.integers(1, 40))
def test_a_span_that_was_traced_back_is_found_again(
    made: tuple[str, list[edits.Pass], str], start: int, size: int
) -> None:
    """What is open keeps its place, or is in what was put there with it, and that is traced back to no less."""
    _, done, text = made
    start, end = min(start, len(text)), min(start + size, len(text))
    before = edits.original(done, start, end)
    now = edits.present(done, *before)
    if start < end:
        assert now[0] <= start
        assert end <= now[1]
        back = edits.original(done, *now)
        assert back[0] <= before[0]
        assert before[1] <= back[1]


@given(passes(), st.data())
def test_what_no_edit_touched_stays_the_same(made: tuple[str, list[edits.Pass], str], data: st.DataObject) -> None:
    original, done, text = made
    only = done[:1]
    after = edits.apply(original, only[0].edits)
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, len(original)))
    if all(edit.end <= start or edit.start >= end for edit in only[0].edits):
        now = edits.present(only, start, end)
        assert after[slice(*now)] == original[start:end]
    now = edits.present(done, start, end)
    assert 0 <= now[0] <= now[1] <= len(text)
