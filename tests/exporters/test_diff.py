"""What fixes would change, as it is shown."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from curate.exporters import diff


def test_file_diff_is_unified() -> None:
    lines = "".join(diff.of_files("a.txt", b"One.\nAd\nTwo.\n", b"One.\nTwo.\n"))
    assert lines == "--- a.txt\n+++ a.txt\n@@ -1,3 +1,2 @@\n One.\n-Ad\n Two.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"One\nAd\nTwo\n", b"One\nTwo\n", id="line-removed"),
        pytest.param(b"One  two", b"One two", id="no-newline-at-the-end"),
        pytest.param(b"One\r\nTwo\r\n", b"One\nTwo\n", id="line-ends"),
        pytest.param("Eins\u2028zwei\x0c drei\nvier  fünf".encode(), b"Eins\nzwei", id="other-breaks"),
    ],
)
def test_patch_understands_a_file_diff(tmp_path: Path, before: bytes, after: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(before)
    (tmp_path / "a.diff").write_bytes("".join(diff.of_files("a.txt", before, after)).encode())
    subprocess.run(["patch", "-s", "--binary", "a.txt", "a.diff"], cwd=tmp_path, check=True)
    assert (tmp_path / "a.txt").read_bytes() == after


def test_only_the_encoding_changes() -> None:
    assert "".join(diff.of_files("a.txt", "caf\u00e9".encode("utf-16"), "café".encode())) == (
        "--- a.txt\n+++ a.txt\n# the same text, written as UTF-8\n"
    )


def test_record_diff_goes_by_sentences() -> None:
    """A paragraph of many sentences shows the one that changes, with what nobody sees made visible."""
    before = "One stays. Two  goes on\u200b. Three stays. Four."
    shown = "".join(diff.of_texts("t.jsonl:2 (record b)", before, "One stays. Two goes on. Three stays. Four."))
    assert shown == (
        "--- t.jsonl:2 (record b)\n+++ t.jsonl:2 (record b)\n@@ -1,3 +1,3 @@\n"
        " One stays.\n-Two  goes on<U+200B>.\n+Two goes on.\n Three stays.\n"
    )


def test_same_texts_differ_in_nothing() -> None:
    assert not list(diff.of_texts("a", "Same.", "Same."))


def test_painted_lines_keep_joiners() -> None:
    """On a terminal carriage returns are seen, and the joiners of good Persian are not."""
    assert diff.painted("-می\u200cروم\r\n") == "\033[31m-می\u200cروم<U+000D>\033[0m\n"
    assert diff.painted(" same\n") == " same\n"
