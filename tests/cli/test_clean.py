"""``curate clean``, ``restore`` and ``report``: what they write, say and return."""

from __future__ import annotations

import json
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
BAD = f"Harbour Wall To Be Repaired\n\n{BODY}Advertisement\n{MORE.replace('old ', 'old  ')}"
WRITTEN = {
    *("articles.jsonl", "edits.jsonl", "rejected.jsonl", "manifest.json"),
    *("report.html", "report.md", "report.json"),
}


def names(folder: str) -> set[str]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file()}


def articles(folder: str) -> list[dict[str, object]]:
    """The records of a finished run."""
    return [json.loads(line) for line in Path(folder, "articles.jsonl").read_text(encoding="utf-8").splitlines()]


def test_everything_is_written_and_accounted_for(curate: Curate, write: Write) -> None:
    write("raw/a.txt", GOOD)
    write("raw/b.txt", BAD)
    write("raw/t.jsonl", '{"id": "7", "text": ""}\n{broken\n')
    write("raw/x.pdf", "-")
    code, out, err = curate("clean", "raw", "--out", "tidy")
    assert (code, out) == (0, "")
    assert names("tidy") == WRITTEN
    assert [row["id"] for row in articles("tidy")] == ["a", "b"]
    assert "3 files read, 1 skipped" in err
    assert "4 records = 2 kept + 1 rejected + 1 unreadable" in err
    assert "Mended: BPL001 ad-marker 1, STR009 whitespace 1\n" in err
    assert "Still open: META002 missing-date 1, META003 missing-author 1" in err
    assert err.endswith("Report: tidy/report.html\n")


def test_defaults_are_raw_and_clean(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", GOOD)
    assert curate("clean", "-q") == (0, "", "")
    assert names("corpus/clean") == WRITTEN


def test_the_configuration_may_name_another_folder(
    curate: Curate, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Relative to its file, not to where the command is started."""
    write("curate.toml", '[clean]\nout = "tidy"')
    write("corpus/raw/a.txt", GOOD)
    monkeypatch.chdir("corpus")
    assert curate("clean")[0] == 0
    assert names("../tidy") == WRITTEN


def test_paths_need_a_folder_to_go_to(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD)
    code, _, err = curate("clean", "a.txt")
    assert (code, err) == (2, "error: where to? `--out DIR` names the folder that the records are written to\n")


@pytest.mark.parametrize(
    ("level", "code"),
    [
        pytest.param([], 0, id="open-findings-are-no-failure"),
        pytest.param(["--fail-on", "warning"], 1, id="unless-asked"),
        pytest.param(["--fail-on", "error"], 0, id="none-is-that-grave"),
        pytest.param(["--fail-on", "never"], 0, id="never"),
    ],
)
def test_exit_codes(curate: Curate, write: Write, level: list[str], code: int) -> None:
    write("b.txt", BAD)
    assert curate("clean", "b.txt", "--out", "tidy", *level)[0] == code


def test_unsafe_fixes_by_flag_or_by_configuration(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD.replace("engineers say is", "the engineer\ufffds say is"))
    curate("clean", "a.txt", "--out", "careful")
    assert "\ufffd" in str(articles("careful")[0]["text"])
    curate("clean", "a.txt", "--out", "bold", "--unsafe-fixes")
    assert "\ufffd" not in str(articles("bold")[0]["text"])
    write("curate.toml", "[clean]\nunsafe-fixes = true")
    curate("clean", "a.txt", "--out", "configured")
    assert names("configured") == WRITTEN
    assert "\ufffd" not in str(articles("configured")[0]["text"])


def test_the_day_is_only_what_is_said(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD)
    curate("clean", "a.txt", "--out", "tidy", "--added", "2024-11-14")
    assert articles("tidy")[0]["added"] == "2024-11-14"
    for wrong in ("2024-02-30", "yesterday"):
        code, _, err = curate("clean", "a.txt", "--out", "tidy", "--added", wrong)
        assert code == 2
        assert err.startswith(f"error: --added: {wrong!r} found; a day like 2024-11-14 is wanted\n")


def test_what_cannot_be_read_ends_with_two_and_the_rest_is_done(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD)
    code, _, err = curate("clean", "a.txt", "missing", "--out", "tidy")
    assert code == 2
    assert err.startswith("error: missing: no such file or folder")
    assert len(articles("tidy")) == 1


def test_nothing_to_read_leaves_the_folder_as_it_was(curate: Curate, write: Write) -> None:
    write("a.txt", GOOD)
    curate("clean", "a.txt", "--out", "tidy")
    before = Path("tidy/articles.jsonl").read_bytes()
    Path("empty").mkdir()
    code, _, err = curate("clean", "empty", "--out", "tidy")
    assert code == 2
    assert "nothing to read" in err
    assert Path("tidy/articles.jsonl").read_bytes() == before


def test_raw_comes_back_byte_for_byte(curate: Curate, write: Write) -> None:
    write("raw/a.txt", BAD.replace("\n", "\r\n"))
    write("raw/deep/t.jsonl", b'{"id": 1,  "text": "Caf\xe9  open."}\n{broken')
    curate("clean", "raw", "--out", "tidy")
    code, out, err = curate("restore", "tidy", "--out", "again")
    assert (code, out, err) == (0, "", "2 files restored to again.\n")
    for name in names("raw"):
        assert Path("again", name).read_bytes() == Path("raw", name).read_bytes()


def test_a_changed_record_is_not_restored(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    curate("clean", "a.txt", "--out", "tidy")
    file = Path("tidy/articles.jsonl")
    file.write_text(file.read_text(encoding="utf-8").replace("leaking", "dripping"), encoding="utf-8")
    code, _, err = curate("restore", "tidy", "--out", "again")
    assert code == 2
    assert "record 'a'" in err
    assert not Path("again").exists()


def test_reports_are_written_again(curate: Curate, write: Write) -> None:
    """From the other files alone, and the same bytes."""
    write("a.txt", BAD)
    curate("clean", "a.txt", "--out", "tidy")
    reports = {name: Path("tidy", name).read_bytes() for name in WRITTEN if name.startswith("report")}
    for name in reports:
        Path("tidy", name).unlink()
    code, _, err = curate("report", "tidy")
    assert code == 0
    assert err.endswith("Report: tidy/report.html\n")
    assert {name: Path("tidy", name).read_bytes() for name in reports} == reports


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["restore"], "one DIR that `curate clean` wrote is wanted, none found", id="restore-nothing"),
        pytest.param(["restore", "a", "b"], "is wanted, a, b found", id="restore-two"),
        pytest.param(["restore", "a"], "where to? `--out RAW`", id="restore-nowhere"),
        pytest.param(["restore", "a", "--out", "b"], "a/manifest.json: No such file", id="restore-no-run"),
        pytest.param(["report"], "Usage: curate report DIR", id="report-nothing"),
        pytest.param(["report", "--", "-a"], "-a/manifest.json: No such file", id="report-no-run"),
        pytest.param(["report", "a", "--out", "b"], "unexpected argument '--out' found", id="report-flag"),
    ],
)
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    code, out, err = curate(*argv)
    assert (code, out) == (2, "")
    assert message in err
