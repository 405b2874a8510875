"""The functions that users call: documents, texts, paths, and what a selection may be."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from curate import api
from curate.errors import ConfigError, InputError
from curate.formats import Entry, Failed, Item, Skipped, Unreadable
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH

DOUBLED = "The fund received 10, 000 crowns."
"""A number that is torn."""

PLAN = Plan(Lint(select=("META011", "STR009")))
TEXT = f"{PARAGRAPH}  \n"


def write(path: Path, *rows: object) -> Path:
    path.write_bytes(b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows))
    return path


def test_a_text_will_do_for_a_document() -> None:
    assert api.check(TEXT, select=["STR009"]) == api.check(Document(TEXT), select="STR009")
    assert api.fix(TEXT, select=["STR009"]).text.rstrip("\n") == PARAGRAPH
    assert api.clean(TEXT, added="2024-11-13").text == PARAGRAPH


def test_selecting_and_ignoring() -> None:
    assert api.check(TEXT, select=["META011"]) == ()
    assert api.check(TEXT, select=["STR"], ignore=["STR009"]) == ()
    assert api.check(TEXT, plan=Plan(Lint(ignore=("ALL",)))) == ()
    assert api.check(TEXT, plan=PLAN, ignore=["STR009"]) == ()


def test_an_unknown_rule_is_said() -> None:
    with pytest.raises(ConfigError, match="did you mean 'STR009'"):
        api.check(TEXT, select=["STR0O9"])


def test_findings_name_path_record_and_row(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", {"id": "1", "text": PARAGRAPH}, b'{"id": ', {"id": "3", "text": TEXT})
    found = list(api.check_paths([path], plan=PLAN))
    assert [(one.code, one.path, one.record, one.row) for one in found] == [
        ("META011", path.as_posix(), "", 2), ("STR009", path.as_posix(), "3", 3),
    ]  # fmt: skip
    assert found[0].start is None
    assert "no JSON" in found[0].message


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        pytest.param([{"id": "1", "text": None}], 1, id="no text"),
        pytest.param([{"id": "1", "text": ["a"]}], 1, id="text is a list"),
        pytest.param([{"id": "1", "text": "a"}, {"id": "1", "text": "b"}], 1, id="an id twice"),
        pytest.param([{"id": 1, "text": "a"}, {"id": "1", "text": "b"}], 1, id="an id twice, once as a number"),
        pytest.param([{"id": "1", "text": "a", "title": 7}], 1, id="a title that is a number"),
        pytest.param([{"id": "1", "text": ""}], 1, id="empty"),
        pytest.param([{"id": "1", "text": "A sentence.", "metadata": {}}], 0, id="a record"),
        pytest.param([{"id": "1", "text": "A sentence.", "views": 5}], 0, id="more fields"),
        pytest.param([{"text": "a"}, {"text": "b"}], 0, id="no ids"),
        pytest.param([{"id": "1", "text": "a", "source": s} for s in "ab"], 0, id="an id in two sources"),
    ],
)
def test_schema_of_records(tmp_path: Path, rows: list[object], count: int) -> None:
    path = write(tmp_path / "a.jsonl", *rows)
    assert [one.code for one in api.check_paths(path, select=["META011"])] == ["META011"] * count


@pytest.mark.parametrize(
    ("files", "count"),
    [
        pytest.param({"a.jsonl": {"id": "1"}, "b.jsonl": {"id": "1"}}, 0, id="two tables count for themselves"),
        pytest.param({"a.json": {"id": "1"}, "b.json": {"id": "1"}}, 1, id="files of one folder do not"),
        pytest.param({"x/a.json": {"id": "1"}, "y/b.json": {"id": "1"}}, 0, id="two folders"),
        pytest.param(
            {"a.jsonl": {"id": "1", "source": "s"}, "b.jsonl": {"id": "1", "source": "s"}}, 1, id="one source"
        ),
        pytest.param({"1.txt": {}, "a.jsonl": {"id": "1"}}, 0, id="a file's name is no id"),
    ],
)
def test_an_id_stands_for_one_record_of_a_source(tmp_path: Path, files: dict[str, dict[str, str]], count: int) -> None:
    for name, row in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, {**row, "text": "A word."})
    assert len(list(api.check_paths([tmp_path], select=["META011"]))) == count


def test_a_path_that_cannot_be_read_raises_when_all_others_were_checked(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", {"text": TEXT})
    found = api.check_paths([tmp_path / "gone", path], plan=PLAN)
    assert next(found).code == "STR009"
    with pytest.raises(InputError, match="gone: no such file or folder"):
        next(found)


def test_reading_never_raises(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", {"text": "a"}, b"{")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (tmp_path / "c.gz").touch()
    entries = list(api.read([tmp_path, "gone"], PLAN))
    assert [type(one) for one in entries] == [Failed, Skipped, Item, Unreadable, Skipped]
    assert [one.code for one in entries if isinstance(one, Skipped)] == ["", "ENC001"]


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    assert "nothing to read" in next(one.message for one in api.read([], PLAN) if isinstance(one, Failed))
    *_, failed = api.read([tmp_path / "a.csv"], PLAN)
    assert isinstance(failed, Failed)
    assert ".csv files are not read" in failed.message


def test_a_rule_can_be_off_in_some_files(tmp_path: Path) -> None:
    for name in ("a.txt", "old.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    lint = Lint(select=("STR009", "META011"), per_file=(("old*", ("STR",)),))
    found = list(api.check_paths([tmp_path], plan=Plan(lint, root=str(tmp_path))))
    assert [Path(one.path).name for one in found] == ["a.txt"]


def test_broken_front_matter_is_found_in_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\ntitle: [\n---\n{PARAGRAPH}\n", encoding="utf-8")
    (found,) = api.check_paths([tmp_path], select=["META011"])
    assert (found.line, found.file_line, found.column) == (3, 3, 1)
    assert found.safety == "none"


def test_findings_know_their_line_of_the_file(tmp_path: Path) -> None:
    """That of the text is another below front matter; text in JSON and other fields stand nowhere as they are."""
    (tmp_path / "a.txt").write_text(f"One.\n\n{DOUBLED}\n", encoding="utf-8")
    (tmp_path / "b.md").write_text(f"---\ntitle: {DOUBLED}\n---\nOne.\n\n{DOUBLED}\n", encoding="utf-8")
    write(tmp_path / "c.jsonl", {"text": "One."}, {"text": f"One.\n\n{DOUBLED}"})
    found = api.check_paths([tmp_path], select=["NUM001"])
    seen = [(Path(one.path).name, one.field, one.line, one.row, one.file_line) for one in found]
    assert seen == [
        ("a.txt", "text", 3, None, 3),
        ("b.md", "text", 3, None, 6),
        ("c.jsonl", "text", 3, 2, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "name", "shown", "texts"),
    [
        pytest.param(b'{"text": "a"}\n{"text": "b"}\n', None, "-", ["a", "b"], id="lines"),
        pytest.param(b"A word.", None, "-", ["A word."], id="text"),
        pytest.param(b"---\ntitle: x\n---\nBody", "raw/a.md", "raw/a.md", ["Body"], id="by its name"),
        pytest.param(
            b'{"text": "a"}', "raw/a.unknown", "raw/a.unknown", ['{"text": "a"}'], id="a name that says nothing"
        ),
    ],
)
def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, data: bytes, name: str | None, shown: str, texts: list[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    entries: list[Entry] = list(api.read(["-"], PLAN, name))
    assert [(one.path, one.doc.text) for one in entries if isinstance(one, Item)] == [(shown, text) for text in texts]
