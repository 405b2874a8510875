"""``check --fix`` and ``--diff``: what is written, and what is left alone."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again.\n"
MORE = (
    "A second vote in spring is to decide if the old pier, on which no boat has moored since the storm of 1987, is "
    "worth the money too, and who is to pay for it in the end.\n"
)
GOOD = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}{MORE}"
BAD = GOOD.replace(MORE, f"Advertisement\n{MORE.replace('old ', 'old  ')}")


def test_fix_mends_and_counts(curate: Curate, write: Write) -> None:
    file = write("a.txt", BAD)
    code, out, _ = curate("check", "a.txt", "--fix")
    assert (code, out) == (0, "Found 2 findings (2 fixed, 0 remaining).\n")
    assert file.read_text() == GOOD


def test_what_remains_is_shown(curate: Curate, write: Write) -> None:
    write("a.txt", BAD.replace("By Ann Marsh\n", ""))
    code, out, _ = curate("check", "a.txt", "--fix", "--output-format", "concise")
    assert (code, out) == (0, "a.txt:1:1: META003 info: no byline\nFound 3 findings (2 fixed, 1 remaining).\n")


@pytest.mark.parametrize(
    "flags",
    [
        pytest.param(["--unfixable", "BPL001"], id="unfixable"),
        pytest.param(["--fixable", "STR"], id="fixable"),
        pytest.param(["--select", "STR"], id="select"),
    ],
)
def test_only_what_may_be_fixed_is(curate: Curate, write: Write, flags: list[str]) -> None:
    file = write("a.txt", BAD)
    curate("check", "a.txt", "--fix", *flags)
    assert "Advertisement" in file.read_text()
    assert "  " not in file.read_text()


def test_hidden_fixes_are_offered_and_made_when_asked_for(curate: Curate, write: Write) -> None:
    file = write("a.txt", GOOD.replace("engineers say is", "the engineer\ufffds say is", 1))
    _, out, _ = curate("check", "a.txt", "--select", "ENC003")
    assert "(1 hidden fix can be enabled with the `--unsafe-fixes` option)" in out
    assert "[*]" not in out
    assert "[*] 1 fixable" in curate("check", "a.txt", "--select", "ENC003", "--unsafe-fixes")[1]
    curate("check", "a.txt", "--select", "ENC003", "--fix", "--unsafe-fixes")
    assert "\ufffd" not in file.read_text()


def test_raw_files_are_evidence(curate: Curate, write: Write) -> None:
    """Nothing is written, not even beside them, until the configuration allows it."""
    raw, other = write("corpus/raw/a.txt", BAD), write("other/b.txt", BAD)
    for paths in (
        ["corpus/raw"],
        ["other", "corpus"],
        ["."],
        ["corpus/raw/a.txt"],
        ["other", os.fspath(raw.resolve())],
    ):
        code, _, err = curate("check", *paths, "--fix")
        assert code == 2
        assert "corpus/raw is evidence" in err
        assert "`curate clean`" in err
    Path("link").symlink_to(raw)
    assert curate("check", "link", "--fix")[0] == 2
    assert raw.read_text() == other.read_text() == BAD
    write("curate.toml", "allow-raw-fix = true")
    assert curate("check", "corpus/raw", "--fix")[0] == 0
    assert raw.read_text() == GOOD


def test_diff_shows_and_writes_nothing(curate: Curate, write: Write) -> None:
    file = write("corpus/raw/a.txt", BAD)
    code, out, err = curate("check", "corpus/raw", "--diff", "--select", "BPL")
    assert code == 1
    assert "-Advertisement\n" in out
    assert out.startswith("--- corpus/raw/a.txt\n+++ corpus/raw/a.txt\n@@ ")
    assert err.startswith("Would fix 1 finding.\n")
    assert file.read_text() == BAD
    assert curate("check", "corpus/raw", "--diff", "--select", "BPL", "--exit-zero")[0] == 0


def test_diff_of_nothing(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD)
    assert curate("check", "a.txt", "--diff")[:2] == (0, "")
    code, _, err = curate("check", "a.txt", "missing.txt", "--diff")
    assert code == 2
    assert "missing.txt: no such file" in err


def test_tables_keep_every_other_byte(curate: Curate, write: Write) -> None:
    """The diff goes by records; a fixed row keeps its spaces, its order and its neighbours."""
    rows = [json.dumps({"id": "1", "text": GOOD}), '{"text" : ' + json.dumps(BAD) + ', "id":"2"}', "{broken"]
    file = write("t.jsonl", "\n".join(rows))
    _, out, _ = curate("check", "t.jsonl", "--diff", "--select", "BPL")
    assert out.startswith("--- t.jsonl:2 (record 2)\n")
    assert "-Advertisement\n" in out
    assert "\\n" not in out
    assert curate("check", "t.jsonl", "--fix", "--select", "BPL")[0] == 0
    rows[1] = '{"text" : ' + json.dumps(BAD.replace("Advertisement\n", "")) + ', "id":"2"}'
    assert file.read_text() == "\n".join(rows)


def test_standard_input_goes_to_standard_output(curate: Curate) -> None:
    """Fixed text alone goes there; whatever cannot be read passes through as it is."""
    code, out, err = curate("check", "-", "--fix", stdin=BAD.encode())
    assert (code, out) == (0, GOOD)
    assert err == "Found 2 findings (2 fixed, 0 remaining).\n"
    assert curate("check", "-", "--fix", "-q", "--stdin-filename", "t.jsonl", stdin=b"{broken\n")[:2] == (
        1,
        "{broken\n",
    )
    assert curate("check", "-", "--diff", stdin=BAD.encode())[0] == 1
    assert curate("check", "-", "a.txt", "--fix")[0] == 2


def test_a_file_that_cannot_be_written_is_said(curate: Curate, write: Write) -> None:
    """The others are fixed all the same, and no half of a file is left behind."""
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    write("a/a.txt", BAD)
    other = write("b.txt", BAD)
    Path("a").chmod(0o500)
    code, _, err = curate("check", "a", "b.txt", "--fix")
    Path("a").chmod(0o700)
    assert code == 2
    assert "a/a.txt: cannot be written" in err
    assert other.read_text() == GOOD
    assert os.listdir("a") == ["a.txt"]  # noqa: PTH208 - names, hidden ones too
