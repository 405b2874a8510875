"""One JSON object as a record: what becomes text, id and fields, and what is said of the rest."""

from __future__ import annotations

import json

import pytest

from curate.formats.fields import ALIASES, fields, put, take
from curate.formats.items import Input, Item, Unreadable
from curate.formats.rows import Place, identity, item
from curate.model import Json
from curate.plan import Files

SOURCE = Input("raw/export.jsonl", "export.jsonl", "jsonl", "export")
FILES = Files()


def read(row: object, files: Files = FILES) -> Item | Unreadable:
    """The record of an object, or of the bytes of one."""
    raw = row if isinstance(row, bytes) else json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return item(SOURCE, raw, Place(3, 120), files)


def record(row: object, files: Files = FILES) -> Item:
    """The record of an object that has to be readable."""
    found = read(row, files)
    assert isinstance(found, Item), found
    return found


@pytest.mark.parametrize(
    ("row", "meta"),
    [
        pytest.param({"title": "Fog"}, {"title": "Fog"}, id="own key"),
        pytest.param({"metadata": {"title": "Fog"}}, {"title": "Fog"}, id="metadata is unfolded"),
        pytest.param({"title": "Top", "metadata": {"title": "In"}}, {"title": "Top"}, id="top level wins"),
        pytest.param({"title": None, "metadata": {"title": "In"}}, {"title": "In"}, id="but null does not"),
        pytest.param(
            {"created": "2024-11-13"}, {"created": "2024-11-13", "date": "2024-11-13"}, id="created is the date"
        ),
        pytest.param(
            {"created": "2024-11-14", "published": "2024-11-13"},
            {"created": "2024-11-14", "published": "2024-11-13", "date": "2024-11-13"},
            id="published before created",
        ),
        pytest.param({"date": "2024", "created": "2025"}, {"date": "2024", "created": "2025"}, id="a given date stays"),
        pytest.param({"created": 1731456000}, {"created": 1731456000}, id="a number is no date"),
        pytest.param({"author": "Mei Tan"}, {"author": "Mei Tan", "authors": "Mei Tan"}, id="author"),
        pytest.param(
            {"byline": "Mei", "authors": ["Jo"]}, {"byline": "Mei", "authors": ["Jo"]}, id="given authors stay"
        ),
        pytest.param({"authors": [{"name": "Mei"}, "Jo"]}, {"authors": ["Mei", "Jo"]}, id="people as objects"),
        pytest.param({"views": 5, "desk": {"a": [1]}}, {"views": 5, "desk": {"a": [1]}}, id="the rest travels along"),
        pytest.param({"edition": "007"}, {"edition": "007"}, id="no types are inferred"),
        pytest.param({"metadata": "none"}, {"metadata": "none"}, id="metadata that is no object"),
    ],
)
def test_fields(row: dict[str, Json], meta: dict[str, Json]) -> None:
    assert record({"text": "A", **row}).doc.meta == meta


@pytest.mark.parametrize(
    ("own", "name"),
    [("007", "007"), (7, "7"), (2**70, str(2**70)), (None, None), ("", None), (True, None), (["7"], None), ({}, None)],
)
def test_identity(own: Json, name: str | None) -> None:
    """An id is a string or a number; anything else is none."""
    assert identity(own) == name


def test_a_record_without_id_is_called_after_its_line() -> None:
    found = record({"text": "A"})
    assert (found.doc.id, found.own_id, found.row, found.offset) == ("export:3", False, 3, 120)


def test_an_id_of_another_kind_is_a_flaw_of_a_record_that_is_read() -> None:
    found = record({"id": ["7"], "text": "A"})
    assert found.doc.id == "export:3"
    assert [(flaw.code, flaw.message) for flaw in found.flaws] == [("META011", "the id is a list; a string is wanted")]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        pytest.param({"id": "1"}, "no 'text' in the record", id="no text"),
        pytest.param({"text": None}, "'text' is null; a string is wanted", id="null"),
        pytest.param({"text": ["a", "b"]}, "'text' is a list; a string is wanted", id="list"),
        pytest.param({"text": 7}, "'text' is a number; a string is wanted", id="number"),
        pytest.param({"text": True}, "'text' is true or false; a string is wanted", id="boolean"),
        pytest.param(["a"], "a list, where a record is an object like", id="no object"),
        pytest.param(b'{"text": "a', "no JSON: Unterminated string starting at character 10", id="cut off"),
        pytest.param(b"text: a", "no JSON: Expecting value at character 1", id="no JSON"),
        pytest.param(b'{"text": "a"} {"text": "b"}', "no JSON: Extra data at character 15", id="two on a line"),
        pytest.param(b'{"text": "a", "n": 1e400x}', "no JSON", id="bad number"),
        pytest.param(b"[" * 100_000, "nested too deeply", id="deep"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\xff\x00" * 50, "binary data", id="binary"),
    ],
)
def test_unreadable(raw: object, said: str) -> None:
    found = read(raw)
    assert isinstance(found, Unreadable)
    assert said in found.message
    assert (found.code, found.row, found.path, found.raw_path) == ("META011", 3, "raw/export.jsonl", "export.jsonl")


def test_an_unreadable_record_keeps_its_id() -> None:
    found = read({"id": 12, "text": None})
    assert isinstance(found, Unreadable)
    assert found.id == "12"


def test_prose_under_another_name_is_hinted_at() -> None:
    """The message says what to write into the configuration; an address is no text."""
    found = read({"url": "https://example.org/" + "a" * 120, "body": "The wall is to be mended. " * 8})
    assert isinstance(found, Unreadable)
    assert found.message.endswith("if it stands in 'body', map it: [tool.curate.record] text = \"/body\"")


def test_pointers_map_any_schema() -> None:
    """What is mapped stands under its new name only; what is not travels along."""
    files = Files(
        pointers=(("text", "/content/body"), ("id", "/key"), ("title", "/content/head~1line"), ("authors", "/by/0"))
    )
    row = {"key": "k1", "content": {"body": "A", "head/line": "Fog", "n": 1}, "by": ["Mei"], "text": "other"}
    found = record(row, files)
    assert (found.doc.text, found.doc.id) == ("A", "k1")
    assert found.doc.meta == {"content": {"n": 1}, "by": ["Mei"], "title": "Fog", "authors": "Mei"}


@pytest.mark.parametrize(
    ("raw", "text", "meta"),
    [
        pytest.param(rb'{"text": "a\ud800b", "t": "\udfff"}', "a\ufffdb", {"t": "\ufffd"}, id="lone surrogates"),
        pytest.param(rb'{"text": "\ud83d\ude00"}', "😀", {}, id="a pair is a character"),
        pytest.param(b'{"text": "a", "text": "b"}', "b", {}, id="a key twice: the last"),
        pytest.param(
            b'{"text": "a", "n": 123456789012345678901234567890}', "a", {"n": 123456789012345678901234567890}, id="big"
        ),
        pytest.param(b'\t{"text": "a"} \r', "a", {}, id="blanks and CR"),
        pytest.param('{"text": "a\u2028b\x85c"}'.encode(), "a\u2028b\x85c", {}, id="other line ends"),
    ],
)
def test_odd_but_readable(raw: bytes, text: str, meta: dict[str, Json]) -> None:
    found = record(raw)
    assert (found.doc.text, found.doc.meta, found.raw, found.flaws) == (text, meta, raw, ())


def test_nan_is_read() -> None:
    assert record(b'{"text": "a", "views": NaN}').doc.text == "a"


def test_a_raw_control_character_is_a_flaw() -> None:
    found = record(b'{"text": "a\tb"}')
    assert found.doc.text == "a\tb"
    assert [flaw.variant for flaw in found.flaws] == ["control-character"]


def test_bytes_of_another_charset_are_read_with_their_evidence() -> None:
    """Offsets of the evidence count in the text itself; other fields are read as the line was."""
    words = "Café Zoë's reply — “naïve”, said José, and the façade of the hôtel stayed as it was. "
    raw = json.dumps({"title": "Café “Zoë”", "text": words * 3}, ensure_ascii=False).encode("cp1252")
    found = record(raw)
    assert found.doc.text == words * 3
    assert found.doc.decoded is not None
    assert found.doc.decoded.variant == "cp1252"
    run = found.doc.decoded.runs[0]
    assert found.doc.text[run.start : run.end] == "é"
    assert found.doc.meta["title"] == "Café “Zoë”"
    assert found.raw == raw


def test_a_bad_byte_outside_the_text_is_a_flaw() -> None:
    raw = b'{"title": "caf\xe9", "text": "' + "Zoë".encode() * 3 + b'"}'
    assert [flaw.code for flaw in record(raw).flaws] == ["ENC001"]


def test_aliases_do_not_shadow_each_other() -> None:
    names = [alias for aliases in ALIASES.values() for alias in aliases]
    assert len(names) == len(set(names))
    assert fields({"keywords": ["a"], "language": "en"}) == {
        "keywords": ["a"],
        "language": "en",
        "tags": ["a"],
        "lang": "en",
    }


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("/a/b", 1),
        ("/a", {"b": 1}),
        ("/l/1", "y"),
        ("/l/2", None),
        ("/l/-", None),
        ("/x", None),
        ("/a/b/c", None),
        ("/m~0~1n", 2),
    ],
)
def test_take(pointer: str, found: Json) -> None:
    value: Json = {"a": {"b": 1}, "l": ["x", "y"], "m~/n": 2}
    assert take(value, pointer)[0] == found


def test_put_gives_back_what_was_there() -> None:
    value: Json = {"a": {"b": 1, "c": 2}, "l": [{"t": "x"}, 3]}
    assert put(put(value, "/l/0/t", None), "/l/0/t", "x") == value
    assert put(value, "/a/b", 5) == {"a": {"b": 5, "c": 2}, "l": [{"t": "x"}, 3]}
