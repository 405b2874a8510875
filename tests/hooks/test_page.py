"""What ``docs/hooks.md`` shows is run, in its order: files are written, commands typed, and the output compared."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit.clientlib import load_config

from curate import __version__
from tests.hooks.conftest import TAG, Corpus, manifest
from tests.pages import Reader, blocks, page
from tests.repository import ENVIRONMENT

PAGE = page("docs/hooks.md")
ADDRESS, RELEASE = "https://example.org/curate", f"v{__version__}"


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
    reader = Reader(tmp_path, {**ENVIRONMENT, **shell})
    for kind, block in blocks(PAGE, "console", "yaml"):
        if kind == "yaml":
            (reader.place / ".pre-commit-config.yaml").write_text(block.replace(RELEASE, TAG), encoding="utf-8")
        else:
            reader.follows(block)


def test_the_configurations_of_the_page_are_valid(tmp_path: Path) -> None:
    """The hooks in them are ours, of this release."""
    named = set()
    for _, block in blocks(PAGE, "yaml"):
        (tmp_path / "config.yaml").write_text(block, encoding="utf-8")
        load_config(str(tmp_path / "config.yaml"))
        for repo in yaml.safe_load(block)["repos"]:
            named |= {one["id"] for one in repo["hooks"]} if repo["repo"] == ADDRESS else set()
            assert repo["repo"] != ADDRESS or repo["rev"] == RELEASE
    ours = {one["id"] for one in manifest()}
    assert named <= ours
    assert set(re.findall(r"^\| `(curate-[a-z]+)`", PAGE, re.MULTILINE)) == ours
