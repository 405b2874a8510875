from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from curate.definitions import gx_project
from curate.definitions.files import files, frames, suites
from tests.definitions.corpus import EXPECTATIONS, ROOT, RULES
from tools import schema

OTHERS = ("great_expectations", "pandera", "pandas", "polars", "datasets", "pyarrow", "jsonschema")


MADE = dict(schema.made())


@pytest.mark.parametrize(("name", "text"), tuple(MADE.items()), ids=MADE)
def test_what_is_committed_is_what_the_schema_says(name: str, text: str) -> None:
    """Where this fails, run `make schema` and commit what it writes."""
    assert (ROOT / name).is_file(), "run `make schema` and commit what it writes"
    assert (ROOT / name).read_bytes().decode() == text, "run `make schema` and commit what it writes"


def test_nothing_is_left_over_from_another_schema() -> None:
    """A suite or model of another name is gone from what is made: delete the file."""
    found = {path for folder in ("suites", "pandera", "schemas") for path in (EXPECTATIONS / folder).iterdir()}
    ours = {EXPECTATIONS / name for name, _ in files(RULES) if "/" in name}
    assert found == ours


def test_all_is_written_where_one_says(tmp_path: Path) -> None:
    schema.write(tmp_path)
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert written == set(MADE)


def test_suites_and_models_of_one_kind_have_one_name() -> None:
    assert list(frames(RULES)) == [suite.name for suite in suites(RULES)]


def test_git_does_not_see_results(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text(gx_project.IGNORED)
    (tmp_path / "uncommitted" / "validations").mkdir(parents=True)
    (tmp_path / "uncommitted" / "validations" / "one.json").write_text("{}")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    seen = ["git", "-C", str(tmp_path), "status", "--short", "-uall"]
    assert subprocess.run(seen, check=True, capture_output=True, text=True).stdout == "?? .gitignore\n"


def test_definitions_are_written_without_the_libraries_that_read_them() -> None:
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({OTHERS}))\n"
        "from curate.definitions.files import files\n"
        "from curate.rules import load_rules\n"
        "print(len(dict(files(load_rules()))))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) == len(dict(files(RULES)))
