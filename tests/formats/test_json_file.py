"""JSON files: one object, a list of them, and JSON Lines under a wrong name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.formats import Entry, Failed, Input, Item, Read, Skipped, Unreadable, read
from curate.plan import Files, Plan

PLAN = Plan()


def load(data: bytes, plan: Plan = PLAN) -> list[Entry | Read]:
    return list(read(Input("x.json", "x.json", "json", "x", data=data), plan))


def rows(data: bytes) -> list[tuple[int | None, str]]:
    found = (one for one in load(data) if isinstance(one, Item | Unreadable))
    return [(one.row, one.doc.text if isinstance(one, Item) else "!") for one in found]


@pytest.mark.parametrize(
    ("data", "want"),
    [
        pytest.param(b'{"text": "a"}', [(None, "a")], id="object"),
        pytest.param(b'\xef\xbb\xbf\n{\n  "text": "a"\n}\n', [(None, "a")], id="object over lines, with a mark"),
        pytest.param(b'[{"text": "a"}, {"text": "b"}]', [(1, "a"), (2, "b")], id="list"),
        pytest.param(b'[\n  {"text": "a"}\n  ,\n {"text": "b"}\n]\n', [(1, "a"), (2, "b")], id="list over lines"),
        pytest.param(b"[]", [], id="empty list"),
        pytest.param(b"", [], id="empty file"),
        pytest.param(b'{"text": "a"}\n{"text": "b"}\n', [(1, "a"), (2, "b")], id="lines"),
        pytest.param(b'[{"text": "a"}, 7, {"text": "b"}]', [(1, "a"), (2, "!"), (3, "b")], id="a number among them"),
        pytest.param(b'[{"text": "a"}, {"text": "b"', [(1, "a"), (2, "!")], id="cut off in a record"),
        pytest.param(b'[{"text": "a"}', [(1, "a"), (2, "!")], id="cut off behind one"),
        pytest.param(b'[{"text": "a"},]', [(1, "a"), (2, "!")], id="comma at the end"),
        pytest.param(b'[{"text": "a"}] more', [(1, "a"), (2, "!")], id="something behind"),
        pytest.param(b'[{"text": "a"} {"text": "b"}]', [(1, "a"), (2, "!")], id="no comma"),
        pytest.param(b"[", [(1, "!")], id="only begun"),
        pytest.param(b'{"articles": []}', [(None, "!")], id="another object"),
        pytest.param(b"A sentence.", [(None, "!")], id="no JSON"),
        pytest.param(b"[" * 100_000, [(1, "!")], id="deep"),
        pytest.param(b'[{"text": "caf\xe9 \xff"}]', [(1, "café ÿ")], id="bytes of another charset"),
    ],
)
def test_records(data: bytes, want: list[tuple[int | None, str]]) -> None:
    assert rows(data) == want


PIECES = ('{"text": "a"}', '{"text": "é"}', ",", " ", "\n", "[", "]", "7", '{"te', "\ufeff", '"x"', "{", "}")


@given(st.lists(st.sampled_from(PIECES), max_size=9).map(lambda pieces: "[" + "".join(pieces)))
def test_frame_and_records_make_up_the_file(said: str) -> None:
    """Whatever is wrong with a list: its records' bytes and the gaps between them are all there is."""
    data = said.encode()
    entries = load(data)
    done = entries[-1]
    assert isinstance(done, Read)
    if done.input.format == "jsonl":
        return
    raws = [one.raw for one in entries if isinstance(one, Item | Unreadable)]
    between = done.frame["between"]
    gaps = [between] * (len(raws) - 1) if isinstance(between, str) else between
    assert isinstance(gaps, list)
    joined = b"".join(
        piece for raw, gap in zip(raws, ["", *gaps], strict=bool(raws)) for piece in (str(gap).encode(), raw)
    )
    assert str(done.frame["before"]).encode() + joined + str(done.frame["after"]).encode() == data


def test_offsets_find_each_record() -> None:
    data = '\ufeff [{"text": "é"},\n{"text": "ü"}]'.encode()
    for one in load(data):
        if isinstance(one, Item):
            assert data[one.offset : one.offset + len(one.raw)] == one.raw


def test_a_large_file_is_skipped_but_lines_are_not() -> None:
    plan = Plan(files=Files(max_file_size=20))
    (skipped,) = load(json.dumps([{"text": "a" * 30}]).encode(), plan)
    assert isinstance(skipped, Skipped)
    assert "max-file-size = 20" in skipped.reason
    assert isinstance(load(b'{"text": "a"}\n{"text": "b"}\n', plan)[0], Item)


def test_utf_16_and_binary_files_are_no_records() -> None:
    assert isinstance(load('{"text": "a"}'.encode("utf-16"))[0], Failed)
    assert isinstance(load(b"PK\x03\x04" + bytes(100))[0], Skipped)
