"""The three reports of a finished run, read from files and written to files."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from curate import report_files
from curate.errors import InputError, UsageError
from curate.exporters.finished import LISTED, SHOWN, Damage
from curate.exporters.report_json import Filled, Numbers
from tests.report import run
from tests.report.run import Change, Open, Story

REPORTS = ("report.json", "report.md", "report.html")


def test_numbers(tmp_path: Path) -> None:
    """What `report.json` counts is what the files hold."""
    found = _numbers(run.write(tmp_path))
    assert found.verdict == "6 articles read: 4 kept, 1 rejected, 1 unreadable; 9 edits; 2 findings stay open"
    assert msgspec.to_builtins(found.counts) == {
        "files_read": 4, "files_skipped": 1, "files_failed": 0,
        "records": 6, "kept": 4, "rejected": 1, "unreadable": 1, "adds_up": True,
        "changed": 2, "clean": 2, "review": 1, "edits": 9, "mended": 6, "moved": 3,
        "open": 2, "open_by_severity": {"error": 1, "warning": 1, "info": 0},
    }  # fmt: skip
    rules = {row.code: (row.mended, row.open, row.moved, row.articles) for row in found.rules}
    assert rules["ENC006"] == (2, 0, 0, 1)
    assert rules["PUN001"] == (1, 1, 0, 2)
    assert rules["STR009"] == (0, 0, 1, 0)
    assert [row.code for row in found.rules][:2] == ["ENC006", "PUN001"], "most damage first"
    assert found.fields["title"] == Filled(3, 0.75)
    assert found.languages == {"de": 1, "en": 1, "fr": 1}
    assert found.sources == {"harbour.example.org": 1}
    assert [one.reason for one in found.rejected] == ["no JSON", "its id stands twice"]
    assert [(one.path, one.row) for one in found.reviews] == [("export.jsonl", 2)]
    assert found.proofs == {"numbers": 1, "moved": 2}


def test_worst_article_is_first(tmp_path: Path) -> None:
    found = _numbers(run.write(tmp_path))
    assert [one.id for one in found.articles] == ["harbour-wall", "hostile", "sound", "sound-row"]
    assert found.articles[0].by_rule["PUN001"] == Damage(edits=0, open=1)


def test_same_run_gives_same_bytes(tmp_path: Path) -> None:
    """Rendering again, from another folder, changes nothing."""
    first, second = tmp_path / "one", tmp_path / "two"
    for folder in (first, second):
        folder.mkdir()
        report_files.write(run.write(folder))
    report_files.write(first)
    assert [(first / name).read_bytes() for name in REPORTS] == [(second / name).read_bytes() for name in REPORTS]
    assert all((first / name).read_bytes().endswith(b"\n") for name in REPORTS)


def test_summary(tmp_path: Path) -> None:
    report_files.write(run.write(tmp_path))
    assert report_files.summary(tmp_path).splitlines() == [
        "4 files read, 1 skipped:",
        "  logo.txt: a binary file",
        "6 records = 4 kept + 1 rejected + 1 unreadable",
        "1 of those kept for review:",
        "  export.jsonl:2: BPL017 would remove 9 of 20 words",
        "9 edits: 6 mend damage, 3 move lines into fields or join paragraphs",
        "2 findings still open, 1 error, 1 warning",
    ]


def test_summary_names_few_of_many_skipped_files(tmp_path: Path) -> None:
    run.write(tmp_path)
    many = [{"path": f"{number}.png", "reason": "a binary file"} for number in range(9)]
    _change_manifest(tmp_path, skipped=many, files_skipped=9)
    report_files.write(tmp_path)
    assert "  and 4 more, all in manifest.json" in report_files.summary(tmp_path)


def test_caps_are_said(tmp_path: Path) -> None:
    """A large run lists and shows the worst, counts all, and says what it leaves out."""
    many = [Story(f"a{number:05}", "Good text.", row=number + 1) for number in range(LISTED + 5)]
    bad = Story("z-worst", "It said so .", [[Change("PUN001", " .", ".")]], [Open("META002", "error")])
    found = _numbers(run.write(tmp_path, [*many, bad], []))
    assert found.counts.kept == LISTED + 6
    assert (len(found.articles), found.articles_left_out) == (LISTED, 6)
    assert [one.id for one in found.articles[:3]] == ["z-worst", "a00000", "a00001"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f"{SHOWN} of {LISTED + 6:,} articles shown; all are in" in page
    assert page.count('<details class="article"') == SHOWN
    assert f"25 of {LISTED + 6:,} shown." in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_many_lost_records(tmp_path: Path) -> None:
    lost = [{**run.LOST[0], "row": number} for number in range(LISTED + 1)]
    found = _numbers(run.write(tmp_path, run.STORIES, lost))
    assert (len(found.rejected), found.rejected_left_out) == (LISTED, 1)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "100 of 1,001 shown; all are in" in page


def test_count_that_does_not_add_up_is_said_everywhere(tmp_path: Path) -> None:
    """A record that is in no file is not passed over."""
    run.write(tmp_path)
    _change_manifest(tmp_path, records=7)
    found = _numbers(tmp_path)
    assert found.counts.adds_up is False
    assert found.verdict.startswith("The counts do not add up!")
    assert "✗ does not add up" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "✗ does not add up" in (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "DOES NOT ADD UP" in report_files.summary(tmp_path)


def test_path_that_could_not_be_read(tmp_path: Path) -> None:
    run.write(tmp_path)
    _change_manifest(tmp_path, failed=[{"path": "locked", "message": "locked: permission denied"}])
    assert "1 path not readable" in _numbers(tmp_path).verdict
    assert "locked: permission denied" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "`locked`" in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_empty_run(tmp_path: Path) -> None:
    """No record at all is a report too, without a share of nothing."""
    found = _numbers(run.write(tmp_path, [], []))
    assert found.verdict == "0 articles read: 0 kept, 0 rejected, 0 unreadable; 0 edits; 0 findings stay open"
    assert found.fields["title"] == Filled(0, 0.0)


def test_folder_without_a_run(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"manifest\.json: No such file .* `curate clean --out"):
        report_files.write(tmp_path)
    with pytest.raises(UsageError, match=r"report\.json"):
        report_files.summary(tmp_path)


@pytest.mark.parametrize("name", ["manifest.json", "articles.jsonl", "edits.jsonl", "rejected.jsonl"])
def test_broken_file_is_named(tmp_path: Path, name: str) -> None:
    path = run.write(tmp_path) / name
    path.write_bytes(b'{"id": 1\n' + path.read_bytes())
    with pytest.raises(InputError, match=name.replace(".", r"\.")):
        report_files.write(tmp_path)


@pytest.mark.parametrize("name", ["articles.jsonl", "edits.jsonl"])
def test_file_that_broke_off_is_named(tmp_path: Path, name: str) -> None:
    path = run.write(tmp_path) / name
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    with pytest.raises(InputError, match=rf"{name}: ends before line 4"):
        report_files.write(tmp_path)


def test_lines_of_different_records(tmp_path: Path) -> None:
    path = run.write(tmp_path) / "edits.jsonl"
    path.write_bytes(b"".join(reversed(path.read_bytes().splitlines(keepends=True))))
    with pytest.raises(InputError, match=r"line 1 of .*'harbour-wall' here, edits.jsonl has 'sound-row'"):
        report_files.write(tmp_path)


def test_broken_report_is_named(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_bytes(b"{}")
    with pytest.raises(InputError, match=r"report\.json"):
        report_files.summary(tmp_path)


def _numbers(directory: Path) -> Numbers:
    """What `report.json` says, read back."""
    report_files.write(directory)
    return msgspec.json.decode((directory / "report.json").read_bytes(), type=Numbers)


def _change_manifest(directory: Path, **changes: object) -> None:
    path = directory / "manifest.json"
    manifest = json.loads(path.read_bytes())
    for name, value in changes.items():
        (manifest["counts"] if name in manifest["counts"] else manifest)[name] = value
    path.write_text(json.dumps(manifest), encoding="utf-8")
