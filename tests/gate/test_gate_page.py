"""What ``docs/gate.md`` shows is run, in its order, and the output compared."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from curate.configuration import read_settings
from tests.pages import PROJECT, Reader, blocks, page, shell
from tests.repository import ENVIRONMENT

PAGE = page("docs/gate.md")


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    """Bad article, red gate, mended, green gate, a baseline that shrinks; and what cannot be waved through."""
    reader = Reader(tmp_path, {**shell(tmp_path, PYTHONPATH=str(PROJECT)), **ENVIRONMENT})
    for _, block in blocks(PAGE, "console"):
        reader.follows(block)


def test_the_limits_of_the_page_are_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number, (_, block) in enumerate(blocks(PAGE, "toml")):
        (tmp_path / f"{number}.toml").write_text(block, encoding="utf-8")
        assert tomllib.loads(block)
        read_settings(tmp_path / f"{number}.toml")
