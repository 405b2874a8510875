"""Pages of the docs, run as a reader would: commands typed in their order, files written, and the output compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

PROJECT = Path(__file__).parent.parent

PEERS = Path(os.environ.get("PEERS_PYTHON") or PROJECT / ".venv-peers" / "bin" / "python")
"""The Python that has the tools of others; `make .venv-peers` makes it."""

EMPTY = re.compile(r"^\n(?!>>> |\n|\Z)", re.MULTILINE)
"""An empty line in what a step of Python prints."""


def page(name: str) -> str:
    """The text of a page, by its path from the project's top."""
    return (PROJECT / name).read_text(encoding="utf-8")


def blocks(text: str, *kinds: str) -> Iterator[tuple[str, str]]:
    """The blocks of some kinds, in order: kind and content."""
    yield from re.findall(rf"^```({'|'.join(kinds)})\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


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


def as_shown(expected: str) -> re.Pattern[str]:
    """What an output has to be; a line ``…`` stands for any number of lines."""
    parts = re.split(r"(^…\n)", expected, flags=re.MULTILINE)
    return re.compile("".join("(?:.*\n)*?" if part == "…\n" else re.escape(part) for part in parts))


def shell(home: Path, **variables: str) -> dict[str, str]:
    """An environment whose commands are those of this project, in no colour, a hundred columns wide."""
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(home),
        "NO_COLOR": "1",
        "COLUMNS": "100",
        **variables,
    }


SESSION = """\
import doctest, os, pathlib, sys
from tests.pages import Reader
reader = Reader(pathlib.Path.cwd(), os.environ)
sys.exit(doctest.testfile("page.txt", False, globs={"reader": reader}, optionflags=doctest.NORMALIZE_WHITESPACE)[0])
"""


def walk(name: str, place: Path, environment: Mapping[str, str], files: Mapping[str, str]) -> int:
    """Take a walk through a page, in a folder: its Python is one session, and its commands are typed where they stand.

    ``files`` names those that the blocks of a kind become. The number of steps in Python is given back.
    """
    session = ""
    for kind, block in blocks(page(name), "console", "pycon", *files):
        if kind in files:
            (place / files[kind]).write_text(block, encoding="utf-8")
        else:
            session += f">>> reader.follows({block!r})\n" if kind == "console" else EMPTY.sub("<BLANKLINE>\n", block)
    (place / "page.txt").write_text(session, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SESSION], cwd=place, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return session.count(">>> ")


def offline(place: Path) -> dict[str, str]:
    """Variables for libraries of Hugging Face and Ray that may ask no network, and for programs that run us."""
    return {
        "HF_HUB_OFFLINE": "1", "HF_HOME": str(place / "home"), "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
        "RAY_USAGE_STATS_ENABLED": "0", "PYTHONPATH": str(PROJECT),
    }  # fmt: skip


class Reader:
    """Somebody who types the commands of a page; each begins where the one before ended."""

    def __init__(self, place: Path, environment: Mapping[str, str]) -> None:
        self.place = place
        self.environment = dict(environment)
        self.note = place / ".where-the-reader-is"

    def types(self, command: str) -> str:
        """What a command prints, both streams together."""
        script = f"cd '{self.place}'\n{command}\ncode=$?; pwd > '{self.note}'; exit $code"
        done = subprocess.run(
            ["bash", "-c", script], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            check=False, text=True,
        )  # fmt: skip
        self.place = Path(self.note.read_text(encoding="utf-8").removesuffix("\n"))
        self.note.unlink()
        assert done.returncode != 127, f"$ {command}\n{done.stdout}"  # no such command
        return done.stdout

    def follows(self, block: str) -> None:
        """Type the commands of a block; each prints what the page says."""
        for command, expected in steps(block):
            printed = self.types(command)
            assert as_shown(expected).fullmatch(printed), f"$ {command}\n{printed}"
