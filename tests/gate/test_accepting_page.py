"""What ``docs/accepting.md`` shows is run, in its order, and the output compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from curate.configuration.suppressions import KEYS
from tests.hooks.test_page import as_shown, steps

PROJECT = Path(__file__).parent.parent.parent
PAGE = (PROJECT / "docs" / "accepting.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    shell = {**os.environ, "PATH": path, "PYTHONPATH": str(PROJECT), "NO_COLOR": "1", "COLUMNS": "100"}
    place = tmp_path
    commands = [step for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL) for step in steps(block)]
    for command, expected in commands:
        script = f"cd '{place}'\n{command}\npwd > '{tmp_path}/here'"
        done = subprocess.run(
            ["bash", "-c", script], env=shell, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True
        )
        wanted = as_shown(expected)
        assert wanted.fullmatch(done.stdout), f"$ {command}\n{done.stdout}"
        place = Path((tmp_path / "here").read_text(encoding="utf-8").removesuffix("\n"))


def test_the_page_names_every_key() -> None:
    assert sorted(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)) == sorted(KEYS)
