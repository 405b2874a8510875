"""``curate export gx``, ``pandera`` and ``jsonschema``: written, printed, and compared with what stands there."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Curate, Write
from tests.pages import PROJECT

EXPECTATIONS = PROJECT / "expectations"

SETS = {
    "gx": [
        "great_expectations.yml",
        ".gitignore",
        *(f"suites/{name}.json" for name in ("findings", "raw_metadata", "records")),
    ],
    "pandera": [
        f"pandera/{name}.{api}.yml" for name in ("findings", "raw_metadata", "records") for api in ("pandas", "polars")
    ],
    "jsonschema": ["schemas/raw.schema.json", "schemas/record.schema.json"],
}
"""The sets with their files."""


def files(folder: Path) -> dict[str, bytes]:
    """What stands below a folder."""
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("name", SETS)
def test_without_a_configuration_the_files_are_those_of_our_repository(curate: Curate, name: str) -> None:
    number = len(SETS[name])
    assert curate("export", name, "--out", "x") == (0, "", f"{number} files written to x, 0 already there.\n")
    assert files(Path("x")) == {path: (EXPECTATIONS / path).read_bytes() for path in SETS[name]}
    assert curate("export", name, "--out", "x") == (0, "", f"0 files written to x, {number} already there.\n")
    assert curate("export", name, "--out", "x", "--check") == (0, "", "")
    assert curate("export", name, "--out", str(EXPECTATIONS), "--check").code == 0


def test_what_is_stale_or_missing_fails_a_check_and_is_written_when_asked(curate: Curate, write: Write) -> None:
    curate("export", "gx", "--out", "x", "-q")
    before = files(Path("x"))
    write("x/suites/findings.json", "{}")
    write("x/suites/mine.json", "{}")
    Path("x/suites/records.json").unlink()
    code, out, err = curate("export", "gx", "--out", "x", "--check")
    assert (code, out) == (1, "")
    assert err == (
        "x/suites/records.json: missing\nx/suites/findings.json: stale\n`curate export gx --out x --force` writes it\n"
    )
    code, _, err = curate("export", "gx", "--out", "x")
    assert (code, err) == (
        2,
        "error: x/suites/findings.json: it says something else; --force replaces it, --check only tells\n",
    )
    assert not Path("x/suites/records.json").exists()
    assert curate("export", "gx", "--out", "x", "--force").err == "2 files written to x, 3 already there.\n"
    assert files(Path("x")) == before | {"suites/mine.json": b"{}"}


def test_the_project_file_belongs_to_its_owner(curate: Curate, write: Write) -> None:
    write("x/great_expectations.yml", "mine: true\n")
    assert curate("export", "gx", "--out", "x", "--force", "-q").code == 0
    assert curate("export", "gx", "--out", "x", "--check").code == 0
    assert Path("x/great_expectations.yml").read_bytes() == b"mine: true\n"


def test_a_folder_where_a_file_should_be_is_told(curate: Curate) -> None:
    Path("x/suites/records.json").mkdir(parents=True)
    code, _, err = curate("export", "gx", "--out", "x", "--check")
    assert (code, err) == (2, "error: x/suites/records.json: Is a directory; a file that can be read is wanted\n")


def limits(text: str) -> dict[str, dict[str, object]]:
    """The bounds that a suite of findings sets on single rules, by code."""
    found = {}
    for one in json.loads(text)["expectations"]:
        column = one["kwargs"].get("column", "")
        if column[-3:].isdigit():
            found[column] = one["kwargs"]
    return found


def test_gates_and_selected_rules_are_in_the_suite_of_findings(curate: Curate, write: Write) -> None:
    write("curate.toml", '[lint]\nselect = ["NUM", "ENC001"]\n\n[gates]\nNUM001 = {max-count = 3}\n')
    code, out, _ = curate("export", "gx", "findings")
    assert code == 0
    assert set(limits(out)) <= {"ENC001", "NUM001", "NUM002", "NUM003", "NUM004", "NUM005"}
    assert limits(out)["NUM001"] == {"column": "NUM001", "max_value": 3.0}
    assert limits(out) != limits(curate("export", "gx", "findings", "--isolated").out)


@pytest.mark.parametrize(
    ("argv", "path"),
    [
        (["pandera", "records"], "pandera/records.pandas.yml"),
        (["pandera", "records.polars"], "pandera/records.polars.yml"),
        (["gx", "raw_metadata"], "suites/raw_metadata.json"),
        (["jsonschema", "raw"], "schemas/raw.schema.json"),
    ],
)
def test_one_file_is_printed_by_its_name(curate: Curate, argv: list[str], path: str) -> None:
    assert curate("export", *argv) == (0, (EXPECTATIONS / path).read_text(encoding="utf-8"), "")


@pytest.mark.parametrize(("name", "first"), [("gx", "findings"), ("pandera", "records"), ("jsonschema", "record")])
def test_without_a_name_the_one_that_most_ask_for_is_printed(curate: Curate, name: str, first: str) -> None:
    code, out, err = curate("export", name)
    assert (code, err) == (0, f"{first} of {name} alone; `--out DIR` writes all of {len(SETS[name])} files\n")
    assert curate("export", name, first) == (0, out, "")


def test_what_is_printed_holds_for_what_clean_writes(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", "Sea Wall To Be Repaired\n\nThe council voted on Thursday to repair the wall.\n" * 3)
    curate("clean", "-q")
    schema = json.loads(curate("export", "jsonschema", "record").out)
    (line,) = Path("corpus/clean/articles.jsonl").read_bytes().splitlines()
    jsonschema.validate(json.loads(line), schema)
