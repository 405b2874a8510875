"""What the README shows is run: each `$` line in a shell, in the order of the page, and the output compared."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pages import PROJECT, Reader, blocks, page, shell
from tests.repository import ENVIRONMENT

PAGE = page("README.md")
CONSOLE = [block for _, block in blocks(PAGE, "console")]
INSTALLING = "pip install"
"""What stands in blocks that a reader follows in an environment of their own."""


def test_the_commands_of_the_page_print_what_it_says(tmp_path: Path) -> None:
    reader = Reader(tmp_path, shell(tmp_path))
    for block in CONSOLE:
        if INSTALLING not in block:
            reader.follows(block)


@pytest.mark.slow
def test_a_stranger_gets_to_a_refused_commit(tmp_path: Path) -> None:
    """By pip, from a wheel of this project as the package index would have it, in an environment without anything."""
    dist = tmp_path / "dist"
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"]
    subprocess.run([*build, str(dist), str(PROJECT)], check=True)
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    variables = shell(tmp_path, PIP_DISABLE_PIP_VERSION_CHECK="1")
    variables |= {
        **ENVIRONMENT,
        "PATH": f"{tmp_path / 'venv' / 'bin'}:{variables['PATH'].partition(':')[2]}",
        "PIP_FIND_LINKS": shlex.join([str(dist), *variables.get("PIP_FIND_LINKS", "").split()]),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
    }
    variables.pop("PYTHONPATH", None)
    reader = Reader(tmp_path, variables)
    first = next(block for block in CONSOLE if "raw/lugano.txt" in block)
    reader.follows(first)
    for block in CONSOLE:
        if INSTALLING in block:
            reader.follows(block)


def test_the_python_of_the_page_runs() -> None:
    for block in (block for _, block in blocks(PAGE, "python")):
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102 - the page's own lines


def test_the_page_names_the_two_commands() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for target in ("clean-corpus", "test"):
        assert f"make {target}" in PAGE
        assert f"\n{target}:" in makefile
