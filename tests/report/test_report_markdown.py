"""The report for a comment on a pull request."""

from __future__ import annotations

from pathlib import Path

import pytest

from curate import report_files
from curate.exporters.report_markdown import quoted
from tests.report import run
from tests.report.run import Change, Story

LIMIT = 60_000
"""Bytes; GitHub takes 65,536 characters in a comment."""


def test_markdown_says_the_numbers(tmp_path: Path) -> None:
    report_files.write(run.write(tmp_path))
    lines = (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# 6 articles read: 4 kept, 1 rejected, 1 unreadable; 9 edits; 2 findings stay open."
    assert "- records: 6 = 4 kept + 1 rejected + 1 unreadable ✓ adds up" in lines
    assert "| title | 3 | 75.0% |" in lines
    assert "| `export.jsonl:3` | unreadable | META011 | `no JSON` |" in lines
    assert any(line.startswith("| `harbour-wall` | `harbour-wall.txt` | 8 | 2 | ") for line in lines)


def test_columns_of_a_table_are_even(tmp_path: Path) -> None:
    """Every row of a table has as many cells as its head, whatever the corpus holds."""
    hostile = Story("a|b\n`c`|", "It said so .", [[Change("PUN001", " .", ".")]], source="| @all |\n# head")
    report_files.write(run.write(tmp_path, [hostile]))
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    for table in (part for part in text.split("\n\n") if part.startswith("|")):
        assert len({line.replace("\\|", "").count("|") for line in table.splitlines()}) == 1, table


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("a|b", "`a\\|b`", id="bar"),
        pytest.param("`x`", "`'x'`", id="backtick"),
        pytest.param("a\nb\u202ec", "`a b c`", id="line-end-and-direction"),
        pytest.param("<b> @all #1", "`<b> @all #1`", id="markup-stays-code"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_quoted(text: str, code: str) -> None:
    assert quoted(text) == code


def test_comment_stays_short(tmp_path: Path) -> None:
    """Long names and reasons in every table do not outgrow a comment."""
    name = "東京" * 300
    stories = [
        Story(f"{name}{number}", "It said so .", [[Change(f"X{number:03}", " .", ".")]], source=f"{number}{name}")
        for number in range(200)
    ]
    lost = [{**run.LOST[0], "path": f"{number}{name}", "reason": name} for number in range(200)]
    report_files.write(run.write(tmp_path, stories, lost))
    assert (tmp_path / "report.md").stat().st_size < LIMIT
