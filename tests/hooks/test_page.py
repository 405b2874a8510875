"""What ``docs/hooks.md`` shows is run, in its order: files are written, commands typed, and the output compared."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit.clientlib import load_config

from curate import __version__
from tests.hooks.conftest import PROJECT, TAG, Corpus, manifest
from tests.repository import ENVIRONMENT

PAGE = (PROJECT / "docs" / "hooks.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(console|yaml)\n(.*?)```", re.DOTALL)
ADDRESS, RELEASE = "https://example.org/curate", f"v{__version__}"


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a block with what they print; a line that ends in a backslash goes on."""
    found = []
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


@pytest.mark.slow
def test_the_page_is_true(corpus: Corpus, tagged: str, tmp_path: Path) -> None:
    """The address on the page leads to the repository of the test; its tag is that of the next release."""
    count = int(ENVIRONMENT["GIT_CONFIG_COUNT"])
    shell = {
        **corpus.environment,
        "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "COLUMNS": "100",
        "GIT_CONFIG_COUNT": str(count + 1),
        f"GIT_CONFIG_KEY_{count}": f"url.{tagged}.insteadOf",
        f"GIT_CONFIG_VALUE_{count}": ADDRESS,
    }
    place = tmp_path
    for kind, block in BLOCK.findall(PAGE):
        if kind == "yaml":
            (place / ".pre-commit-config.yaml").write_text(block.replace(RELEASE, TAG), encoding="utf-8")
            continue
        for command, expected in steps(block):
            script = f"cd '{place}'\n{command}\ncode=$?; pwd > '{tmp_path}/here'; exit $code"
            done = subprocess.run(
                ["bash", "-c", script], env={**ENVIRONMENT, **shell}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                check=False, text=True,
            )  # fmt: skip
            assert as_shown(expected).fullmatch(done.stdout), f"$ {command}\n{done.stdout}"
            place = Path((tmp_path / "here").read_text(encoding="utf-8").removesuffix("\n"))


def test_the_configurations_of_the_page_are_valid(tmp_path: Path) -> None:
    """The hooks in them are ours, of this release."""
    named = set()
    for kind, block in BLOCK.findall(PAGE):
        if kind == "yaml":
            (tmp_path / "config.yaml").write_text(block, encoding="utf-8")
            load_config(str(tmp_path / "config.yaml"))
            for repo in yaml.safe_load(block)["repos"]:
                named |= {one["id"] for one in repo["hooks"]} if repo["repo"] == ADDRESS else set()
                assert repo["repo"] != ADDRESS or repo["rev"] == RELEASE
    ours = {one["id"] for one in manifest()}
    assert named <= ours
    assert set(re.findall(r"^\| `(curate-[a-z]+)`", PAGE, re.MULTILINE)) == ours
