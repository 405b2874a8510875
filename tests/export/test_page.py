"""What ``docs/exports.md`` shows is run, in its order, and the output compared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curate.export import FORMATS
from curate.export.definitions import DEFINITIONS
from tests.pages import PROJECT, Reader, blocks, page, shell

PAGE = page("docs/exports.md")


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "cache")}
    reader = Reader(tmp_path, shell(tmp_path, PYTHONPATH=str(PROJECT), **offline))
    for _, block in blocks(PAGE, "console"):
        reader.follows(block)


def test_the_page_names_every_format() -> None:
    assert sorted(re.findall(r"^\| \[`([a-z-]+)`\]", PAGE, re.MULTILINE)) == sorted([*FORMATS, *DEFINITIONS])
