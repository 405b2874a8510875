"""The keys of the cache: what changes them, what does not, and that nothing else changes what is found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curate.examining import examine
from curate.examining.keys import PACKAGE, code_version, file_key, row_key
from curate.formats import read
from curate.formats.items import Input, Item
from curate.git import blob_id
from curate.model import Severity
from curate.plan import Files, Lint, Plan

TEXT = "One  two.\nAdvertisement\nIt cost 10, 000 pounds.\n"
SOURCE = Input("in/a.txt", "a.txt", "text", "a", Path("in/a.txt"), "", TEXT.encode(), "a")
PLAN = Plan()


def key(source: Input = SOURCE, plan: Plan = PLAN) -> bytes:
    return file_key(source, plan, source.data)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(SOURCE._replace(data=b"One two.\n"), id="content"),
        pytest.param(SOURCE._replace(format="markdown"), id="format"),
        pytest.param(SOURCE._replace(packing="gz"), id="packing"),
        pytest.param(SOURCE._replace(name="b"), id="name"),
        pytest.param(SOURCE._replace(raw_path="a.text"), id="filename"),
        pytest.param(SOURCE._replace(stem="b"), id="stem"),
    ],
)
def test_what_a_rule_can_read_of_a_file_is_in_its_key(other: Input) -> None:
    assert key(other) != key()


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(Plan(Lint(select=("NUM",))), id="select"),
        pytest.param(Plan(Lint(ignore=("NUM",))), id="ignore"),
        pytest.param(Plan(Lint(safe=("NUM",))), id="extend-safe-fixes"),
        pytest.param(Plan(Lint(unsafe=("NUM",))), id="extend-unsafe-fixes"),
        pytest.param(Plan(Lint(severity=(("NUM", Severity.ERROR),))), id="severity"),
        pytest.param(Plan(Lint(per_source=(("example.org", ("NUM",)),))), id="per-source-ignores"),
        pytest.param(Plan(files=Files(pointers=(("text", "/body"),))), id="record"),
        pytest.param(Plan(files=Files(max_file_size=5)), id="max-file-size"),
        pytest.param(Plan(options=(("QLT001", (("least", 3),)),)), id="options"),
    ],
)
def test_the_plan_is_in_the_key(other: Plan) -> None:
    assert key(plan=other) != key()


@pytest.mark.parametrize(
    ("source", "plan"),
    [
        pytest.param(SOURCE._replace(path="other/a.txt"), PLAN, id="path"),
        pytest.param(SOURCE._replace(raw_path="deep/er/a.txt"), PLAN, id="folder"),
        pytest.param(SOURCE._replace(file=None), PLAN, id="file"),
        pytest.param(SOURCE._replace(data=None, blob=blob_id(TEXT.encode())), PLAN, id="blob"),
        pytest.param(SOURCE, Plan(root="elsewhere"), id="root"),
    ],
)
def test_what_is_in_no_key_changes_nothing(source: Input, plan: Plan) -> None:
    """Path, folder and root decide which rules hold, and that is in the key; nothing that is cached tells of them."""
    assert file_key(source, plan, source.data) == key()
    assert examine(source._replace(data=SOURCE.data), plan) == examine(SOURCE, PLAN)


def rows(source: Input, plan: Plan = PLAN) -> list[Item]:
    return [entry for entry in read(source, plan) if isinstance(entry, Item)]


def table(*lines: object, name: str = "t") -> Input:
    data = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    return Input(f"{name}.jsonl", f"{name}.jsonl", "jsonl", name, None, "", data, name)


def test_a_row_with_an_id_is_the_same_wherever_it_stands() -> None:
    """In another row, another table, below other lines: it has one key, and the same is found in it."""
    one = {"id": "1", "text": TEXT}
    here, there = table(one), table({"id": "0", "text": ""}, {"text": ""}, one, name="other")
    assert row_key(rows(here)[0], PLAN) == row_key(rows(there)[2], PLAN)
    found, again = examine(here, PLAN).records[0], examine(there, PLAN).records[2]
    assert (found.findings, found.flaws, found.twin, found.id) == (again.findings, again.flaws, again.twin, again.id)
    assert found.findings


def test_a_row_without_an_id_is_called_after_its_place() -> None:
    first, second = rows(table({"text": TEXT}, {"text": TEXT}))
    elsewhere = rows(table({"text": TEXT}, name="other"))[0]
    assert len({row_key(one, PLAN) for one in (first, second, elsewhere)}) == 3


def test_a_row_has_another_key_than_a_file() -> None:
    assert row_key(rows(table({"id": "1", "text": "a"}))[0], PLAN) != key()


def version(folder: Path) -> str:
    """What a copy of the package says of itself."""
    code = "from curate.examining.keys import code_version; print(code_version())"
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}  # a copy is not ours
    environment = {**inherited, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_an_edited_rule_is_another_version(tmp_path: Path) -> None:
    """By content: neither a time nor a size has to change; and a copy elsewhere, with other times, is the same."""
    package = tmp_path / "curate"
    shutil.copytree(PACKAGE, package)
    assert version(tmp_path).strip() == code_version()
    rule = package / "rules/numbers/split_thousands.py"
    before = rule.stat()
    rule.write_bytes(rule.read_bytes().replace(b"a", b"e", 1))
    os.utime(rule, ns=(before.st_atime_ns, before.st_mtime_ns))
    edited = version(tmp_path)
    assert edited.strip() != code_version()
    (package / "measured.json").write_bytes(b"{}")
    assert version(tmp_path) != edited
