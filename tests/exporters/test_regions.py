"""Where findings point in their files, compared with the files."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters.regions import Region, path, region, uri
from curate.model import Excerpt, Finding, place
from tests.exporters.kinds import FIELD, NEW, ROW, RUN, WHOLE
from tests.pieces import texts


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(NEW, Region(7, 19, 7, 26, 511, 7), id="text"),
        pytest.param(NEW._replace(file_line=11), Region(11, 19, 11, 26), id="below-front-matter"),
        pytest.param(WHOLE, Region(1), id="whole-document"),
        pytest.param(ROW, Region(12), id="row"),
        pytest.param(FIELD, Region(12), id="field-of-a-row"),
        pytest.param(ROW._replace(path="t.jsonl.gz"), Region(12), id="packed-rows"),
        pytest.param(ROW._replace(path="-"), Region(12), id="rows-from-a-pipe"),
        pytest.param(ROW._replace(path="list.json"), Region(1), id="list-of-json"),
        pytest.param(ROW._replace(path="one.json", row=None), Region(1), id="object-of-json"),
        pytest.param(NEW._replace(file_line=None, field="title"), Region(1), id="field-of-front-matter"),
        pytest.param(
            NEW._replace(end=592, excerpt=Excerpt("", "x" * 79 + "…", "")), Region(7, 19), id="longer-than-its-excerpt"
        ),
        pytest.param(
            NEW._replace(end=591, excerpt=Excerpt("", "x" * 79 + "\n", "")), Region(7, 19, 8, 1, 511, 80), id="line-end"
        ),
        pytest.param(NEW._replace(end=519), Region(7, 19, 7, 26), id="line-end-passed-over"),
        pytest.param(
            NEW._replace(end=514, excerpt=Excerpt("", "a\nb", "")), Region(7, 19, 8, 2, 511, 3), id="two-lines"
        ),
        pytest.param(NEW._replace(end=511, excerpt=Excerpt("", "", "")), Region(7, 19, 7, 19, 511, 0), id="inserted"),
    ],
)
def test_region(found: Finding, expected: Region) -> None:
    assert region(found) == expected


@given(text=texts(), data=st.data())
def test_a_region_holds_what_the_excerpt_shows(text: str, data: st.DataObject) -> None:
    """Whatever the span, reading the file at the region gives the match; an offset says the same as line and column."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    where = place(text, start, end)
    front = data.draw(st.sampled_from([0, 3]))
    found = NEW._replace(start=start, end=end, line=where.line, column=where.column, excerpt=where.excerpt)
    spot = region(found._replace(file_line=where.line + front))
    if spot.end_column is None:
        assert len(where.excerpt.match) == 80
        return
    lines = ("---\n" * front + text).split("\n")
    assert spot.column is not None
    assert spot.end_line is not None
    read = "\n".join(lines[spot.line - 1 : spot.end_line])
    tail = len(lines[spot.end_line - 1]) - (spot.end_column - 1)
    assert read[spot.column - 1 : len(read) - tail] == where.excerpt.match
    if spot.offset is not None and spot.length is not None:
        assert text[spot.offset : spot.offset + spot.length] == where.excerpt.match
        assert not front


@pytest.mark.parametrize(
    ("given_path", "root", "expected"),
    [
        pytest.param("corpus/raw/a.txt", ".", "corpus/raw/a.txt", id="at-the-top"),
        pytest.param("./raw/../a.txt", "data", "data/a.txt", id="dots"),
        pytest.param("../a.txt", "data/sub", "data/a.txt", id="above"),
        pytest.param("/srv/a.txt", "data", "/srv/a.txt", id="absolute-outside"),
        pytest.param("/repo/data/a.txt", "data", "data/a.txt", id="absolute-inside"),
        pytest.param("-", "data", "", id="standard-input"),
        pytest.param("", "data", "", id="nothing"),
    ],
)
def test_paths_are_from_the_repositorys_top(given_path: str, root: str, expected: str) -> None:
    assert path(NEW._replace(path=given_path), replace(RUN, root=root, top="/repo")) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("a b/%41,ü:“.txt", "a%20b/%2541%2C%C3%BC%3A%E2%80%9C.txt", id="percent"),
        pytest.param("a\n#?.txt", "a%0A%23%3F.txt", id="delimiters"),
        pytest.param("caf\udce9.txt", "caf%E9.txt", id="no-utf-8"),
    ],
)
def test_uris_are_percent_encoded(name: str, expected: str) -> None:
    assert uri(name) == expected
