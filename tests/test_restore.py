"""Restoring: byte for byte or not at all, and nowhere else than where it was told to."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from curate import shards
from curate.errors import InputError
from curate.plan import Lint, Plan
from curate.restore import restore
from curate.rule import PARAGRAPH

PLAN = Plan(Lint(select=("STR", "META")))
TABLE = b"".join(
    json.dumps({"id": str(n), "text": f"{PARAGRAPH}  \n\nThe fog was thick."}).encode() + b"\n" for n in range(3)
)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A finished run over a text in a folder, a table and a packed table."""
    raw = tmp_path / "raw"
    (raw / "sub").mkdir(parents=True)
    (raw / "sub/a.txt").write_text(f"Fog\n\n{PARAGRAPH}\n", encoding="utf-8")
    (raw / "b.jsonl").write_bytes(TABLE)
    (raw / "c.jsonl.gz").write_bytes(gzip.compress(TABLE))
    shards.clean([raw], tmp_path / "out", PLAN)
    return tmp_path / "out"


def change(path: Path, old: str, new: str) -> None:
    """Edit a file by hand, in one place."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_all_files_come_back(run: Path, tmp_path: Path) -> None:
    back = tmp_path / "back"
    assert restore(run, back) == 3
    assert sorted(path.relative_to(back).as_posix() for path in back.rglob("*") if path.is_file()) == [
        "b.jsonl", "c.jsonl.gz", "sub/a.txt",
    ]  # fmt: skip
    assert (back / "sub/a.txt").read_bytes() == (tmp_path / "raw/sub/a.txt").read_bytes()
    assert (back / "b.jsonl").read_bytes() == TABLE
    assert gzip.decompress((back / "c.jsonl.gz").read_bytes()) == TABLE


def test_restoring_twice_is_restoring_once(run: Path, tmp_path: Path) -> None:
    assert restore(run, tmp_path / "back") == restore(run, tmp_path / "back") == 3
    (tmp_path / "raw/c.jsonl.gz").unlink()
    assert restore(run, tmp_path / "raw") == 3


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        pytest.param(
            "articles.jsonl", "decade.\\nThe", "decade. The", "record '0': at character 128 .* STR009", id="edit"
        ),
        pytest.param(
            "articles.jsonl", "The council", "The Council", "record '0': its text was changed", id="elsewhere"
        ),
        pytest.param("articles.jsonl", '{"id":"0"', '{"id":"9"', "record '9' of articles.jsonl meets", id="id"),
        pytest.param("articles.jsonl", '{"id":"0"', '{"id":"0', "articles.jsonl:1: no JSON", id="broken"),
        pytest.param("articles.jsonl", '{"id":"0"', '7 {"id":"0"', "articles.jsonl:1: no JSON", id="behind"),
        pytest.param(
            "edits.jsonl", '"edits":[{"pass"', '"edits":[{"p"', "record '0': not as `curate clean`", id="edits"
        ),
        pytest.param(
            "edits.jsonl", '"style":"json"', '"style":"yaml"', "record '0': not as `curate clean`", id="style"
        ),
        pytest.param("manifest.json", '"path": "b.jsonl"', '"path": "../b.jsonl"', "leads out of", id="up"),
        pytest.param("manifest.json", '"path": "b.jsonl"', '"path": "/tmp/b.jsonl"', "leads out of", id="root"),
        pytest.param(
            "manifest.json", '"path": "b.jsonl"', '"path": "a\\\\\\\\..\\\\\\\\b"', "leads out of", id="backslash"
        ),
        pytest.param("manifest.json", '"path": "b.jsonl"', '"path": ""', "leads out of", id="no path"),
        pytest.param("manifest.json", '"inputs": [', '"input": [', "no list of inputs", id="no inputs"),
        pytest.param("manifest.json", "{", "", "no JSON", id="no manifest"),
    ],
)
def test_what_does_not_fit_is_refused(run: Path, tmp_path: Path, name: str, old: str, new: str, said: str) -> None:
    change(run / name, old, new.replace("\\\\\\\\", "\\\\"))
    with pytest.raises(InputError, match=said):
        restore(run, tmp_path / "back")
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize("name", ["articles.jsonl", "edits.jsonl", "rejected.jsonl", "manifest.json"])
def test_a_missing_file_is_named(run: Path, tmp_path: Path, name: str) -> None:
    (run / name).unlink()
    with pytest.raises(InputError, match=name):
        restore(run, tmp_path / "back")


def test_a_record_that_is_gone_is_missed(run: Path, tmp_path: Path) -> None:
    for name in ("articles.jsonl", "edits.jsonl"):
        first, rest = (run / name).read_bytes().split(b"\n", 1)
        assert b'"id":"0"' in first
        (run / name).write_bytes(rest)
    with pytest.raises(InputError, match=r"b\.jsonl: row 1 stands in neither"):
        restore(run, tmp_path / "back")


def test_another_file_is_not_overwritten(run: Path, tmp_path: Path) -> None:
    back = tmp_path / "back"
    back.mkdir()
    (back / "b.jsonl").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="another file is there already"):
        restore(run, back)
    assert [path.name for path in back.iterdir()] == ["b.jsonl"]
    assert (back / "b.jsonl").read_text(encoding="utf-8") == "mine"


def test_a_link_does_not_lead_out(run: Path, tmp_path: Path) -> None:
    (tmp_path / "back").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "back/sub").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError, match="leads out of"):
        restore(run, tmp_path / "back")
    assert not list((tmp_path / "elsewhere").iterdir())
