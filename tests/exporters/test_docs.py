"""What ``docs/output-formats.md`` shows is what the formats are."""

from __future__ import annotations

import re
from pathlib import Path

from curate.exporters import REPORTS

PAGE = Path(__file__).parents[2].joinpath("docs", "output-formats.md").read_text("utf-8")


def test_the_table_lists_all_formats() -> None:
    assert re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE) == [*REPORTS]


def test_every_example_stands_in_a_golden_file() -> None:
    golden = "\n".join(file.read_text("utf-8") for file in Path(__file__).with_name("golden").iterdir())
    examples = re.findall(r"^```[a-z]+\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(examples) == 3
    assert [one for one in examples if one not in golden] == []
