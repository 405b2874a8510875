"""The findings frame as rows, of whatever was read, and without a library of tables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from curate import Document, Plan, api, check, clean
from curate.errors import InputError
from curate.plan import Lint
from curate.tables import PLACE, document, finding_values, rows, table
from tests.frames.samples import SPLIT

ROOT = Path(__file__).parents[2]
DOC = Document(
    SPLIT, "a1", {"title": "Fund", "authors": ["Mei Lin", "Jo Berg"], "date": "2024-11-13", "source": "x.org"}
)


def test_a_row_says_who_it_is_and_counts_the_findings_of_each_rule() -> None:
    (row,) = rows([DOC])
    found = check(DOC)
    assert tuple(row) == table().names
    assert list(row.values())[:8] == ["a1", None, "x.org", "Fund", "Mei Lin; Jo Berg", "2024-11-13", None, len(SPLIT)]
    assert row["NUM001"] == 2
    assert row["findings"] == len(found)
    assert row["warnings"] == sum(one.severity == "warning" for one in found)
    assert row["errors"] == 0


def test_only_the_rules_of_the_plan_have_columns_and_count() -> None:
    plan = Plan(Lint(select=("NUM001", "NUM002")))
    kept = list(rows([DOC, clean(DOC)], plan))
    assert [name for name in kept[0] if name.isupper() and name[-1].isdigit()] == ["NUM001", "NUM002"]
    assert [row["findings"] for row in kept] == [2, 0]


def test_a_record_counts_what_is_still_open() -> None:
    record = clean(DOC)
    (row,) = rows([record])
    assert row["findings"] == len(record.findings)
    assert row["chars"] == len(record.text)
    assert (row["id"], row["source"], row["lang"]) == ("a1", "x.org", record.metadata["lang"])


def test_what_was_read_counts_with_its_flaws_and_path(tmp_path: Path) -> None:
    lines = '{"id": "a", "text": "It was fine."}\n{"id": "a", "text": "So it was."}\nno JSON\n'
    file = tmp_path / "some.jsonl"
    file.write_text(lines, encoding="utf-8")
    made = list(rows(api.read([file], Plan())))
    assert [(row["id"], row["path"], row["META011"]) for row in made] == [
        ("a", str(file), 0),
        ("a", str(file), 1),
        ("some.jsonl", str(file), 1),
    ]


def test_a_file_that_is_left_out_is_no_row_and_one_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "a.txt").write_text(SPLIT, encoding="utf-8")
    assert [row["id"] for row in rows(api.read([tmp_path], Plan()))] == ["a"]
    with pytest.raises(InputError, match="nowhere"):
        list(rows(api.read([tmp_path / "nowhere"], Plan())))


def test_a_finding_is_a_row_of_plain_values() -> None:
    first = next(one for one in check(DOC) if one.code == "NUM001")
    row = dict(zip(PLACE, finding_values(first), strict=True))
    assert {type(value) for value in row.values()} <= {str, int, float, type(None)}
    assert (row["record"], row["match"], row["start"], row["severity"]) == ("a1", "10, 000", first.start, "warning")


def test_a_row_becomes_a_document() -> None:
    doc = document({"text": SPLIT, "id": 7, "metadata": {"title": "Fund"}, "byline": "Mei Lin", "lang": None}, "row 1")
    assert (doc.text, doc.id, doc.meta["title"], doc.meta["authors"]) == (SPLIT, "7", "Fund", "Mei Lin")
    assert "lang" not in doc.meta
    assert document({"text": None}, "row 1") == Document("", "row 1")


BLOCKED = """
import sys
sys.modules["pandas"] = None
from curate.tables import rows
from curate import Document
assert next(rows([Document("The fund holds 10, 000 crowns, the town said.", "a")]))["NUM001"] == 1
try:
    import curate.frames
except ImportError as error:
    print(type(error).__name__, error)
"""


def test_without_pandas_there_are_rows_and_a_message() -> None:
    run = subprocess.run([sys.executable, "-c", BLOCKED], cwd=ROOT, text=True, capture_output=True, check=True)
    assert run.stdout == "MissingExtra curate.frames needs pandas: pip install 'corpus-curate[pandas]'\n"
