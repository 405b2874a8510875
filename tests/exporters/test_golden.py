"""Every format of contract and command line, byte for byte, for a small run with findings of every kind."""

from __future__ import annotations

import os
from io import StringIO
from pathlib import Path

import pytest

from curate.exporters import REPORTS, reporter
from tests.exporters.kinds import FINDINGS, RUN

FOLDER = Path(__file__).with_name("golden")

ENDINGS = {
    "full": "txt", "concise": "txt", "grouped": "txt", "json": "json", "json-lines": "jsonl", "github": "txt",
    "gitlab": "json", "junit": "xml", "sarif": "sarif", "markdown": "md", "html": "html", "summary": "md",
    "badge": "json",
}  # fmt: skip

WRITE = "CURATE_WRITE_GOLDEN"
"""Environment variable that has the files written anew."""


@pytest.mark.parametrize("name", REPORTS)
def test_golden(name: str) -> None:
    """What a format prints is what stands in its file: a change of it is a change for its readers."""
    out = StringIO()
    reporter(name)(FINDINGS, RUN, out)
    file = FOLDER / f"{name}.{ENDINGS[name]}"
    written = out.getvalue().encode("utf-8", "backslashreplace")  # as standard output and files are written
    if os.environ.get(WRITE):
        file.write_bytes(written)
    how = (
        f"`{WRITE}=1 python -m pytest {Path(__file__).name}` writes the files anew; read the difference before a commit"
    )
    assert file.exists(), f"{file.name} is missing; {how}"
    assert file.read_bytes() == written, how


def test_every_golden_file_is_of_a_format() -> None:
    assert sorted(file.stem for file in FOLDER.iterdir()) == sorted(REPORTS)
