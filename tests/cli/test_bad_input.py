"""Bad input: a message that names the place, what was found and what would be right; everything else still done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curate.cli.looking import Seen, look
from curate.examining import examine_all
from curate.formats.items import Input
from curate.model import Document, Hit, Severity
from curate.plan import Plan
from curate.rule import Rule

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again.\n"
MORE = (
    "A second vote in spring is to decide if the old pier, on which no boat has moored since the storm of 1987, is "
    "worth the money too, and who is to pay for it in the end.\n"
)
GOOD = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
BAD = f"{GOOD}Advertisement\n{MORE}"
FOUND = "b.txt:6:1: BPL001 [*] warning: label of an advertisement\n"
"""What is found in the good neighbour of whatever is bad."""


def check(curate: Curate, *paths: str) -> tuple[int, str, str]:
    """Check paths and, behind them, an article with an ad marker."""
    return curate("check", *paths, "b.txt", "--output-format", "concise", "--select", "BPL,ENC001,META011")


def test_missing_path(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    code, out, err = check(curate, "missing.txt")
    assert (code, out.startswith(FOUND)) == (2, True)
    assert err.startswith("error: missing.txt: no such file or folder; paths are relative to ")


def test_glob_without_a_match(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    code, out, err = check(curate, "news/*.txt")
    assert (code, out.startswith(FOUND)) == (2, True)
    assert err.startswith("error: news/*.txt: no file matches\n")


def test_empty_folder(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    Path("empty").mkdir()
    code, out, err = check(curate, "empty")
    assert (code, out.startswith(FOUND)) == (2, True)
    assert err.startswith("error: empty: nothing to read: the folder is empty; what is read: .txt ")


def test_nothing_passes_where_nothing_was_read(curate: Curate) -> None:
    """An empty folder is no success, and nobody is told that all checks passed."""
    Path("empty").mkdir()
    code, out, err = curate("check", "empty")
    assert (code, out) == (2, "")
    assert "0 files read, 0 records" in err


def test_folder_without_permission(curate: Curate, write: Write) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read anything")
    write("b.txt", BAD)
    write("closed/a.txt", BAD)
    Path("closed").chmod(0)
    code, out, err = check(curate, "closed")
    Path("closed").chmod(0o700)
    assert (code, out.startswith(FOUND)) == (2, True)
    assert err.startswith("error: closed: permission denied")


def test_binary_file(curate: Curate, write: Write) -> None:
    """Skipped, counted, and a finding; not abnormal."""
    write("b.txt", BAD)
    write("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0")
    code, out, err = check(curate, "image.txt")
    assert code == 1
    assert "image.txt:1:1: ENC001 error: a binary file" in out
    assert FOUND in out
    assert "1 file read, 1 record; 1 skipped:\n  image.txt: a binary file" in err


def test_invalid_utf8(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    write("latin.txt", GOOD.replace("council", "caf\u00e9").encode("cp1252"))
    code, out, _ = check(curate, "latin.txt")
    assert code == 1
    assert out.startswith("latin.txt:5:8: ENC001 [*] error: ")
    assert FOUND in out


def test_broken_line_in_the_middle_and_a_record_without_text(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    write("t.jsonl", '{"id": "1", "text": "One."}\n{"id": "2", "text": "Two\n{"id": "3"}\n{"id": "4", "text": 5}\n')
    code, out, err = check(curate, "t.jsonl")
    rows = [line for line in out.splitlines() if line.startswith("t.jsonl")]
    assert code == 1
    assert rows[0].startswith("t.jsonl:2: META011 error: no JSON: ")
    assert rows[1].startswith("t.jsonl:3: META011 error: no 'text' in the record")
    assert rows[2].startswith("t.jsonl:4: META011 error: 'text' is a number; a string is wanted")
    assert FOUND in out
    assert "2 files read, 5 records" in err


def test_two_records_with_one_id(curate: Curate, write: Write) -> None:
    write("b.txt", BAD)
    write("t.jsonl", '{"id": "1", "text": "One."}\n{"id": "1", "text": "Two."}\n')
    code, out, _ = check(curate, "t.jsonl")
    assert code == 1
    assert out.startswith("t.jsonl:2: META011 error: ")
    assert "'1'" in out.splitlines()[0]


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["--select", "BPL0001"], "--select: unknown rule 'BPL0001'; did you mean 'BPL001'?", id="rule"),
        pytest.param(["--unfixable", "ad-markr"], "--unfixable: unknown rule 'ad-markr'; did you mean", id="name"),
        pytest.param(["--slect", "BPL"], "unexpected argument '--slect' found; did you mean '--select'?", id="flag"),
        pytest.param(["--config", "no.toml"], "no.toml: no such configuration file", id="configuration"),
    ],
)
def test_wrong_calls_do_nothing(curate: Curate, write: Write, argv: list[str], message: str) -> None:
    write("b.txt", BAD)
    code, out, err = curate("check", "b.txt", *argv)
    assert (code, out) == (2, "")
    assert message in err


def _explode(doc: Document) -> Iterator[Hit]:
    """Find something, then crash."""
    yield Hit(0, 1, "")
    raise ZeroDivisionError("oh")


def test_a_rule_that_crashes_is_said_and_the_others_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    broken = Rule("XXX001", "exploding", "boom", _explode, Severity.INFO, 1, None, bad=(), good=())
    plan = Plan()
    plan.__dict__["rules"] = (broken, *plan.rules)
    source = Input("b.txt", "b.txt", "text", "b", None, "", BAD.encode())
    seen = Seen()
    codes = [found.code for found in look(examine_all([source], plan), plan, seen)]
    assert codes == ["BPL001"]
    assert (seen.failed, seen.files, seen.records) == (1, 1, 1)
    assert capsys.readouterr().err == ("error: b.txt: XXX001 exploding crashed on record 'b': ZeroDivisionError: oh\n")


def test_a_bug_of_ours_ends_with_two(write: Write) -> None:
    """Python's own 1 would look like findings."""
    code = "from curate.cli import terminal; terminal.prepare(); 1 / 0"
    root = str(Path(__file__).parent.parent.parent)
    environment = {**os.environ, "PYTHONPATH": root}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "ZeroDivisionError" in done.stderr
    assert "this is a bug of curate" in done.stderr
