"""The page about pandas is a walk: its blocks are run one after the other, as they stand there."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # importing pandera takes seconds

PAGE = Path(__file__).parents[2] / "docs" / "pandas.md"
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.REPORT_NDIFF


def test_what_the_page_shows_is_what_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(tmp_path)  # it writes a file
    walk = doctest.DocTestParser().get_doctest("".join(blocks), {}, PAGE.name, str(PAGE), 0)
    assert len(walk.examples) > 30
    said: list[str] = []
    failed = doctest.DocTestRunner(optionflags=OPTIONS).run(walk, out=said.append).failed
    assert failed == 0, "".join(said)
