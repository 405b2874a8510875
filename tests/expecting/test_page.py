"""What ``docs/expectations.md`` shows is run, in its order, and the output compared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from curate.expecting.suites import FRAMES
from tests.pages import PROJECT, Reader, blocks, page, shell

PAGE = page("docs/expectations.md")


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    pytest.importorskip("great_expectations")
    reader = Reader(tmp_path, shell(tmp_path, PYTHONPATH=str(PROJECT)))
    for kind, block in blocks(PAGE, "console", "python"):
        if kind == "console":
            reader.follows(block)
        else:
            call = [sys.executable, "-W", "ignore", "-c", block]
            done = subprocess.run(
                call, cwd=tmp_path, env=reader.environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr


def test_the_page_names_every_frame() -> None:
    assert all(f"| `{name}` | {said}" in PAGE for name, said in FRAMES.items() if name != "records")
