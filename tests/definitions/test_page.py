"""The page says what each field is, and its code is run as it stands there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curate.definitions import page
from curate.schema import FINDINGS, RAW, RECORD, Column, Kind, Table
from tests.definitions.corpus import EXPECTATIONS, ROOT

PAGE = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", [RAW, RECORD, FINDINGS], ids=lambda table: table.name)
def test_every_field_has_its_line(table: Table) -> None:
    left = [*table.columns]
    while left:
        column = left.pop()
        assert re.search(rf"^\| `{column.name}` \| .* \| {re.escape(column.meaning)} \|$", PAGE, re.MULTILINE)
        left += column.columns


@pytest.mark.parametrize(
    ("column", "holds"),
    [
        (Column("a", Kind.TEXT, "m"), "text"),
        (Column("a", Kind.TEXT, "m", nullable=True, least=1), "text, not empty, or null"),
        (Column("a", Kind.TEXT, "m", allowed=("x", "y|z")), "text, `x` · `y\\|z`"),
        (Column("a", Kind.COUNT, "m"), "a number"),
        (
            Column("a", Kind.LIST, "m", required=False, nullable=True, single=True),
            "a list of texts, or one text, may be missing",
        ),
        (Column("a", Kind.MAP, "m", item=Kind.COUNT, least=0), "numbers by name"),
    ],
    ids=["text", "bounds", "words", "number", "list", "map"],
)
def test_what_a_field_holds_is_said_in_words(column: Column, holds: str) -> None:
    assert page.table([column]).splitlines()[-1] == f"| `a` | {holds} | m |"


@pytest.mark.slow  # all libraries of the page are imported
def test_the_code_of_the_page_runs(tmp_path: Path) -> None:
    for name in ("jsonschema", "datasets", "pandas", "pandera", "great_expectations"):
        pytest.importorskip(name)
    shutil.copytree(EXPECTATIONS, tmp_path / "expectations")
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    code = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
