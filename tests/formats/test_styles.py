"""Bytes of JSON records come back, and a new text changes nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.formats import styles
from curate.formats.items import Input, Item
from curate.formats.rows import Place, item
from curate.formats.scan import elements, locate
from curate.formats.styles import STYLES
from curate.plan import Files

SOURCE = Input("a.jsonl", "a.jsonl", "jsonl", "a")
FILES = Files()
STRINGS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | STRINGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STRINGS, inner, max_size=3),
    max_leaves=6,
)
ROWS = st.dictionaries(STRINGS, VALUES, max_size=4).flatmap(lambda row: STRINGS.map(lambda text: {**row, "text": text}))


def read(raw: bytes, files: Files = FILES) -> Item:
    found = item(SOURCE, raw, Place(1), files)
    assert isinstance(found, Item), found
    return found


@given(ROWS, st.sampled_from([*STYLES]), st.sampled_from(["", "\r", "\n", " \r\n"]))
def test_bytes_of_every_writer_come_back(row: dict[str, object], style: str, tail: str) -> None:
    raw = (STYLES[style](row) + tail).encode()  # type: ignore[arg-type] # made of JSON values
    found = read(raw)
    assert styles.rebuild(found.doc.text, styles.original(found, FILES)) == raw


@pytest.mark.parametrize("style", [*STYLES])
def test_a_known_writer_is_recognised(style: str) -> None:
    """The text then stands once in a run's files, not twice."""
    raw = STYLES[style]({"id": "1", "text": "Café “Zoë”\n", "n": [1, 0.5], "d": {"a": None}}).encode()
    said = styles.original(read(raw), FILES)
    assert said["row"] == {"id": "1", "text": None, "n": [1, 0.5], "d": {"a": None}}
    assert "raw" not in said


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b'{"text":"a", "n":1}', id="uneven blanks"),
        pytest.param(b'{"n": 1.10, "text": "a"}', id="a number with a nought"),
        pytest.param(b'{"text": "a", "text": "b"}', id="a key twice"),
        pytest.param(rb'{"text": "\u00e9"}'.replace(b"e9", b"E9"), id="other escapes"),
        pytest.param(rb'{"text": "a\/b"}', id="escaped slash"),
        pytest.param(rb'{"text": "\ud800"}', id="lone surrogate"),
        pytest.param(b'{"text": "a", "n": NaN}', id="NaN"),
        pytest.param(b'{"text": "a", "n": -0}', id="minus nought"),
        pytest.param(b'  {"text": "a"}', id="indented"),
        pytest.param(b'{"text": "caf\xe9 \xff"}', id="no UTF-8"),
    ],
)
def test_other_bytes_are_kept(raw: bytes) -> None:
    found = read(raw)
    said = styles.original(found, FILES)
    assert said.keys() <= {"raw", "raw_base64"}
    assert styles.rebuild("whatever", said) == raw


def test_a_mapped_text_comes_back() -> None:
    files = Files(pointers=(("text", "/parts/0/body"),))
    raw = b'{"parts": [{"body": "A"}, 2]}'
    found = read(raw, files)
    said = styles.original(found, files)
    assert said["row"] == {"parts": [{"body": None}, 2]}
    assert styles.rebuild(found.doc.text, said) == raw


@given(ROWS, st.sampled_from([*STYLES]), STRINGS)
def test_rewriting_changes_the_text_alone(row: dict[str, object], style: str, text: str) -> None:
    raw = STYLES[style](row).encode()  # type: ignore[arg-type] # made of JSON values
    assert json.loads(styles.rewrite(read(raw), text.encode(), FILES)) == {**row, "text": text}


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        pytest.param(
            b'{"n":1.10,  "text" : "a" ,"z":1e5}\r', b'{"n":1.10,  "text" : "b\xc3\xa9" ,"z":1e5}\r', id="odd blanks"
        ),
        pytest.param(
            rb'{"text": "\u00e9", "t": "\u00e9"}', rb'{"text": "b\u00e9", "t": "\u00e9"}', id="escapes stay escapes"
        ),
        pytest.param(b'{"text": "a", "text": "c"}', b'{"text": "a", "text": "b\xc3\xa9"}', id="the last of two keys"),
        pytest.param(
            b'{"a": {"text": "x"}, "text": "x"}', b'{"a": {"text": "x"}, "text": "b\xc3\xa9"}', id="not the inner one"
        ),
        pytest.param(rb'{"text": "x\"}, {"}', b'{"text": "b\xc3\xa9"}', id="quotes inside"),
        pytest.param(b'{"t": "\xe9", "text": "x"}', b'{"t": "\xe9", "text": "b\xc3\xa9"}', id="bad bytes elsewhere"),
    ],
)
def test_rewriting_keeps_all_other_bytes(raw: bytes, want: bytes) -> None:
    assert styles.rewrite(read(raw), "bé".encode(), FILES) == want


def test_rewriting_a_line_that_was_cp1252_makes_all_of_it_utf_8() -> None:
    words = "The café's façade — “naïve”, said José. "
    raw = json.dumps({"title": "Café", "text": words * 4}, ensure_ascii=False).encode("cp1252")
    made = styles.rewrite(read(raw), words.encode(), FILES)
    assert json.loads(made.decode()) == {"title": "Café", "text": words}


def test_locate_goes_through_lists_and_escapes() -> None:
    line = r'{"a/b": [1, {"\u0074": "x"}], "c": []}'
    start, end = locate(line, "/a~1b/1/t")
    assert line[start:end] == '"x"'
    assert list(elements("[ ]", 0)) == []
