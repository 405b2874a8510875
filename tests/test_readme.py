"""What the README shows is run: each `$` line in a shell, in the order of the page, and the output compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a block with what they print; a line that ends in a backslash goes on."""
    found: list[tuple[str, str]] = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        while command.endswith("\\"):
            line, _, output = output.partition("\n")
            command += "\n" + line
        found.append((command, output))
    return found


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    bin_folder = str(Path(sys.executable).parent)
    return {
        **os.environ,
        "PATH": f"{bin_folder}:{os.environ['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "100",
        "HOME": str(tmp_path),
    }


def test_the_commands_of_the_page_print_what_it_says(tmp_path: Path, shell: dict[str, str]) -> None:
    blocks = CONSOLE.findall(PAGE)
    assert blocks
    for command, expected in (step for block in blocks for step in steps(block)):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env=shell,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            text=True,
        )
        printed = done.stdout
        pattern = "".join(
            ".*?" if part == "…\n" else re.escape(part)
            for part in re.split(r"(^…\n)", expected.strip() + "\n", flags=re.MULTILINE)
        )
        assert re.fullmatch(pattern, printed.strip() + "\n", re.DOTALL), f"$ {command}\n{printed}"


def test_the_python_of_the_page_runs() -> None:
    for block in PYTHON.findall(PAGE):
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102 - the page's own lines


def test_the_page_names_the_two_commands() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("clean-corpus", "test"):
        assert f"make {target}" in PAGE
        assert f"\n{target}:" in makefile
