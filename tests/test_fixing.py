"""Fixed files: the texts that changed, and not one byte besides."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from curate import api
from curate.decode import decode
from curate.errors import InputError
from curate.fixing import FileFix, _with_bytes
from curate.formats import Item
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH

PLAN = Plan(Lint(select=("STR009",)))
BAD = f"{PARAGRAPH}  \n"
GOOD = api.fix(BAD, plan=PLAN).text


def fixed(path: Path, data: bytes, plan: Plan = PLAN) -> FileFix:
    path.write_bytes(data)
    (one,) = api.fix_paths([path], plan)
    assert path.read_bytes() == data
    return one


def quoted(text: str) -> bytes:
    return json.dumps(text).encode()


@pytest.mark.parametrize(
    ("name", "before", "after", "applied"),
    [
        pytest.param("a.txt", BAD.encode(), GOOD.encode(), 1, id="text"),
        pytest.param("a.txt", GOOD.encode(), GOOD.encode(), 0, id="nothing to fix"),
        pytest.param(
            "a.md",
            b"---\r\nt:  x \r\n---\r\n" + BAD.encode(),
            b"---\r\nt:  x \r\n---\r\n" + GOOD.encode(),
            1,
            id="markdown",
        ),
        pytest.param(
            "a.jsonl",
            b'\xef\xbb\xbf{"text":%s ,"n":1.10}\r\n\n{"te\n{"text": "ok"}' % quoted(BAD),
            b'\xef\xbb\xbf{"text":%s ,"n":1.10}\r\n\n{"te\n{"text": "ok"}' % quoted(GOOD),
            1,
            id="one line of a table",
        ),
        pytest.param(
            "a.json",
            b'[\n {"text": %s}, 7,\n {"text": "ok"},{"text": %s} ]\n' % (quoted(BAD), quoted(BAD)),
            b'[\n {"text": %s}, 7,\n {"text": "ok"},{"text": %s} ]\n' % (quoted(GOOD), quoted(GOOD)),
            2,
            id="two of a list",
        ),
    ],
)
def test_only_what_changes_is_written(tmp_path: Path, name: str, before: bytes, after: bytes, applied: int) -> None:
    one = fixed(tmp_path / name, before)
    assert (one.before, one.after, one.applied) == (before, after, applied)
    assert [doc.text for doc in one.fixed].count(GOOD) >= applied
    assert len(one.items) == len(one.fixed)


def test_writing_keeps_permissions_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    one = fixed(path, BAD.encode())
    path.chmod(0o640)
    api.write_fix(one)
    assert path.read_bytes() == GOOD.encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "real/b.txt")
    api.write_fix(fixed(link, BAD.encode()))
    assert link.is_symlink()
    assert (tmp_path / "real/b.txt").read_bytes() == GOOD.encode()


def test_packed_files_are_packed_again_the_same_way_each_time(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    one = fixed(path, gzip.compress(b'{"text": %s}\n' % quoted(BAD)))
    api.write_fix(one)
    first = path.read_bytes()
    api.write_fix(one)
    assert gzip.decompress(first) == b'{"text": %s}\n' % quoted(GOOD)
    assert path.read_bytes() == first


def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    one = fixed(tmp_path / "sub/a.txt", BAD.encode())
    (tmp_path / "sub/a.txt").unlink()
    (tmp_path / "sub").rmdir()
    with pytest.raises(InputError, match="cannot be written"):
        api.write_fix(one)


def test_standard_input_goes_to_standard_output(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    (one,) = api.fix_paths(["-"], PLAN)
    api.write_fix(one)
    assert capfdbinary.readouterr().out == GOOD.encode()


def test_bytes_that_nobody_understands_are_kept(tmp_path: Path) -> None:
    """They stand as U+FFFD in the text, and as themselves in the file."""
    data = BAD.encode() + b"Then \xff\xfe\x81 and \xef\xbf\xbd.\n"
    one = fixed(tmp_path / "a.txt", data)
    assert one.items[0].doc.decoded is not None
    assert one.items[0].doc.decoded.variant == "undecided"
    assert one.after == data.replace(b"  \n", b"\n")


WORDS = "The café's façade — “naïve”, said José — stays as it was. "
CONVERTING = Plan(Lint(select=("STR009", "ENC001")))


@pytest.mark.parametrize("charset", ["cp1252", "utf-16", "utf-16-le", "utf-32"])
def test_the_charset_of_a_file_stays_unless_its_rule_says_otherwise(tmp_path: Path, charset: str) -> None:
    one = fixed(tmp_path / "a.txt", (WORDS * 4 + " \nEnd.").encode(charset))
    assert one.after == ((WORDS * 4).rstrip() + "\nEnd.").encode(charset)
    assert fixed(tmp_path / "b.txt", (WORDS * 4).rstrip().encode(charset)).applied == 0


def test_a_row_keeps_its_charset_too(tmp_path: Path) -> None:
    row = '{"title": "Café", "text": "%s"}'
    one = fixed(tmp_path / "a.jsonl", (row % (WORDS * 4)).encode("cp1252"))
    assert one.after == (row % (WORDS * 4).rstrip()).encode("cp1252")


def test_what_was_cp1252_becomes_utf_8_where_that_is_asked_for(tmp_path: Path) -> None:
    words = (WORDS * 4).rstrip()
    assert fixed(tmp_path / "a.txt", words.encode("cp1252"), CONVERTING).after == words.encode()
    row = json.dumps({"title": "Café", "text": words}, ensure_ascii=False)
    assert fixed(tmp_path / "a.jsonl", row.encode("cp1252"), CONVERTING).after == row.encode()


def test_a_proposed_charset_is_taken_by_unsafe_fixes_alone(tmp_path: Path) -> None:
    words = "Городской совет проголосовал в четверг за ремонт старой набережной."
    bold = Plan(CONVERTING.lint, unsafe=True)
    assert fixed(tmp_path / "a.txt", words.encode("koi8-r"), CONVERTING).applied == 0
    assert fixed(tmp_path / "a.txt", words.encode("koi8-r"), bold).after == words.encode()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("x\ufffdy\ufffd\ufffdz", b"x\xffy\xef\xbf\xbd\x81z"),
        ("\ufffd\ufffd\ufffd", b"\xff\xef\xbf\xbd\x81"),
        ("\ufffd\ufffd", None),
        ("whole", b"whole"),
    ],
)
def test_marks_become_the_bytes_that_stood_there(text: str, want: bytes | None) -> None:
    decoded = decode(b"a\xffb\xef\xbf\xbd\x81c")
    assert decoded.variant == "undecided"
    assert _with_bytes(decoded, text) == want


def test_files_that_cannot_be_read_are_left_to_the_reader(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(b"no archive")
    (tmp_path / "b.jsonl").write_bytes(b"{\n")
    assert list(api.fix_paths([tmp_path, "gone"], PLAN)) == []
    assert not any(isinstance(one, Item) for one in api.read([tmp_path], PLAN))
