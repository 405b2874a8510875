"""The command line, called as a function, in an empty folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

import pytest

from curate.cli import main

BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor, who asked the "
    "owners of boats for patience.\n"
)
ARTICLE = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
"""An article without damage."""


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Curate = Callable[..., Done]
Write = Callable[[str, str | bytes], Path]


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start in an empty folder, with nothing set that changes what is printed."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CURATE_") or name == "COLUMNS"]:
        monkeypatch.delenv(name)


@pytest.fixture
def curate(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Curate:
    """Run a command line; ``stdin`` is what comes by standard input."""

    def run(*argv: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(stdin)))
        code = main(argv)
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return run


@pytest.fixture
def write() -> Write:
    """Write a file, its folders made."""

    def put(path: str, content: str | bytes = ARTICLE) -> Path:
        file = Path(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return put
