"""``curate check`` for machines: what they read of a real run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

BAD = "The fund received 10, 000 crowns.\n"
GOOD = "The fund received 10,000 crowns.\n"
RULES = ("--isolated", "--select", "NUM001")


def github(out: str) -> list[str]:
    """Files of annotations."""
    return [line.partition("file=")[2].partition(",")[0] for line in out.splitlines()]


def gitlab(out: str) -> list[str]:
    """Paths of entries."""
    return [one["location"]["path"] for one in json.loads(out)]


def junit(out: str) -> list[str]:
    """Files of failures."""
    cases = ET.fromstring(out).iter("testcase")  # noqa: S314 - we wrote it
    return [case.attrib["file"] for case in cases if case.find("failure") is not None]


def sarif(out: str) -> list[str]:
    """Files of results."""
    results = json.loads(out)["runs"][0]["results"]
    return [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results]


READERS = [pytest.param(read, id=read.__name__) for read in (github, gitlab, junit, sarif)]


@pytest.mark.parametrize("read", READERS)
def test_paths_are_from_the_repositorys_top(
    curate: Curate, write: Write, monkeypatch: pytest.MonkeyPatch, read: Callable[[str], list[str]]
) -> None:
    """Wherever in it the command runs: forges open files from there."""
    write("data/raw/a.txt", BAD)
    write("data/raw/rows.jsonl", json.dumps({"text": GOOD}) + "\n" + json.dumps({"text": BAD}) + "\n")
    Path(".git").mkdir()
    monkeypatch.chdir("data")
    code, out, _ = curate("check", "raw", *RULES, "--output-format", read.__name__)
    assert code == 1
    assert read(out) == ["data/raw/a.txt", "data/raw/rows.jsonl"]
    _, out, _ = curate("check", str(Path("raw").resolve()), *RULES, "--output-format", read.__name__)
    assert read(out) == ["data/raw/a.txt", "data/raw/rows.jsonl"]


@pytest.mark.parametrize("read", READERS)
def test_nothing_found(curate: Curate, write: Write, read: Callable[[str], list[str]]) -> None:
    """A report all the same: forges take none for a step that failed."""
    write("a.txt", GOOD)
    code, out, _ = curate("check", "a.txt", *RULES, "--output-format", read.__name__)
    assert (code, read(out)) == (0, [])


@pytest.mark.parametrize(("name", "said"), [("github", "gone.txt"), ("junit", "gone.txt"), ("sarif", "gone.txt")])
def test_what_cannot_be_read_is_said(curate: Curate, write: Write, name: str, said: str) -> None:
    write("a.txt", GOOD)
    code, out, _ = curate("check", "a.txt", "gone.txt", *RULES, "--output-format", name)
    assert code == 2
    assert said in out
