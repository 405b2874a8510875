"""JSON Lines: each line by itself, split at LF only."""

from __future__ import annotations

import gzip
from importlib.util import find_spec
from pathlib import Path

import pytest

from curate.formats import Entry, Failed, Input, Item, Read, Skipped, Unreadable, read
from curate.plan import Plan

PLAN = Plan()


def load(data: bytes, packing: str = "") -> list[Entry | Read]:
    return list(read(Input("x.jsonl", "x.jsonl", "jsonl", "x", packing=packing, data=data), PLAN))


def rows(data: bytes) -> list[tuple[int | None, str]]:
    """Row and text of each record, and of what cannot be read its row and `!`."""
    found = (one for one in load(data) if isinstance(one, Item | Unreadable))
    return [(one.row, one.doc.text if isinstance(one, Item) else "!") for one in found]


def frame(data: bytes) -> dict[str, object]:
    done = load(data)[-1]
    assert isinstance(done, Read)
    return dict(done.frame)


@pytest.mark.parametrize(
    ("data", "want"),
    [
        pytest.param(b'{"text":"a"}\n{"text":"b"}\n', [(1, "a"), (2, "b")], id="plain"),
        pytest.param(b'{"text":"a"}\n{"text":"b"}', [(1, "a"), (2, "b")], id="no final newline"),
        pytest.param(b'{"text":"a"}\r\n{"text":"b"}\r\n', [(1, "a"), (2, "b")], id="CRLF"),
        pytest.param(b'\xef\xbb\xbf{"text":"a"}\n', [(1, "a")], id="byte order mark"),
        pytest.param(b'\n\n{"text":"a"}\n \t\n{"text":"b"}\n\n', [(3, "a"), (5, "b")], id="blank lines"),
        pytest.param(b'{"text":"a"}\n{"te\n{"text":"c"}\n', [(1, "a"), (2, "!"), (3, "c")], id="a broken line"),
        pytest.param(b'{"text":"a"}\n\xff\xfe\x81\n{"text":"c"}\n', [(1, "a"), (2, "!"), (3, "c")], id="bytes"),
        pytest.param('{"text":"a\u2028b\x85\x0cc"}\n'.encode(), [(1, "!")], id="a raw form feed ends no line"),
        pytest.param('{"text":"a\u2028b\x85c"}\n'.encode(), [(1, "a\u2028b\x85c")], id="U+2028 ends no line"),
        pytest.param(b"", [], id="empty"),
        pytest.param(b"\n", [], id="one blank line"),
    ],
)
def test_lines(data: bytes, want: list[tuple[int, str]]) -> None:
    if b"\x0c" in data:
        want = [(1, "a\u2028b\x85\x0cc")]
    assert rows(data) == want


def test_offsets_find_each_line() -> None:
    data = b'\xef\xbb\xbf{"text":"a"}\n\n{"text":"\xc3\xa9"}\r\n'
    for one in load(data):
        if isinstance(one, Item):
            assert data[one.offset : one.offset + len(one.raw)] == one.raw


def test_the_frame_holds_what_is_no_record() -> None:
    data = b'\xef\xbb\xbf\n\n \n{"text":"a"}\n\n'
    assert frame(data) == {"bom": True, "final_newline": True, "blank": [[1, 2, ""], [3, 1, " "], [5, 1, ""]]}
    assert frame(b'{"text":"a"}') == {"bom": False, "final_newline": False, "blank": []}


def test_gzip_of_several_members_is_one_table() -> None:
    data = gzip.compress(b'{"text":"a"}\n') + gzip.compress(b'{"text":"b"}\n')
    assert [one.doc.text for one in load(data, "gz") if isinstance(one, Item)] == ["a", "b"]


def test_an_archive_that_ends_in_the_middle_gives_what_stands_before() -> None:
    lines = b"".join(b'{"text":"%d"}\n' % n for n in range(50_000))
    entries = load(gzip.compress(lines)[:-20], "gz")
    assert isinstance(entries[0], Item)
    assert [one.message for one in entries if isinstance(one, Failed)] == [
        "x.jsonl: the archive ends in the middle; what stood before was read"
    ]
    assert isinstance(entries[-1], Read)


def test_what_is_no_archive_fails() -> None:
    assert isinstance(load(b'{"text":"a"}\n', "gz")[0], Failed)


def test_zst_without_its_library_says_what_to_install() -> None:
    if find_spec("zstandard"):
        pytest.skip("it is installed")
    (failed,) = load(b"", "zst")
    assert isinstance(failed, Failed)
    assert failed.message == "x.jsonl: .zst files need zstandard: pip install 'corpus-curate[zstd]'"


def test_utf_16_is_refused_once() -> None:
    (failed,) = load('{"text": "a"}\n{"text": "b"}\n'.encode("utf-16"))
    assert isinstance(failed, Failed)
    assert "iconv" in failed.message


def test_a_binary_file_is_skipped() -> None:
    (skipped,) = load(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    assert isinstance(skipped, Skipped)
    assert skipped.code == "ENC001"


def test_records_are_read_while_they_are_asked_for(tmp_path: Path) -> None:
    """A broken end does not keep the beginning from being read."""
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text":"a"}\n' * 100_000)[:-4])
    first = next(read(Input("x", "x", "jsonl", "x", path, "gz"), PLAN))
    assert isinstance(first, Item)
