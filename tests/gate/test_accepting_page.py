"""What ``docs/accepting.md`` shows is run, in its order, and the output compared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curate.configuration.suppressions import KEYS
from tests.pages import PROJECT, Reader, blocks, page, shell

PAGE = page("docs/accepting.md")


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    reader = Reader(tmp_path, shell(tmp_path, PYTHONPATH=str(PROJECT)))
    for _, block in blocks(PAGE, "console"):
        reader.follows(block)


def test_the_page_names_every_key() -> None:
    assert sorted(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)) == sorted(KEYS)
