"""Somebody else's repository with hooks of the real pre-commit: run from here, or installed from a tag of this one."""

from __future__ import annotations

import fcntl
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.repository import Repository, isolate

PROJECT = Path(__file__).parents[2]
TAG = "v9.9.9"

Hook = dict[str, Any]

BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor, who asked the "
    "owners of boats for patience.\n"
)
GOOD = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
"""An article without damage."""
BAD = GOOD.replace("storms are", "storms&nbsp;are")
"""The same with damage that is mended safely, in its fifth line."""


class Done(NamedTuple):
    """How a command ended: what it said is standard output and errors together, as a person sees it."""

    code: int
    said: str


@dataclass(frozen=True)
class Corpus:
    """A repository with a corpus, and hooks that git runs by pre-commit."""

    repo: Repository
    environment: Mapping[str, str]

    def run(self, *command: str | bytes) -> Done:
        """Run a command at the top."""
        done = self.repo.run(*command, env=self.environment)
        return Done(done.returncode, (done.stdout + done.stderr).decode(errors="replace"))

    def commit(self, *args: str) -> Done:
        """``git commit``, with hooks."""
        return self.run("git", "commit", "--quiet", "--message", "Change", *args)

    def pre_commit(self, *args: str) -> Done:
        """A command of pre-commit."""
        return self.run(sys.executable, "-m", "pre_commit", *args)

    def hooks(self, *hooks: Hook, repo: str = "local", rev: str = "", install: Sequence[str] = ("pre-commit",)) -> None:
        """Commit a configuration of some hooks, and let git run them from now on."""
        source = {"repo": repo, **({"rev": rev} if rev else {}), "hooks": [*hooks]}
        self.repo.commit({".pre-commit-config.yaml": yaml.safe_dump({"repos": [source]})})
        for kind in install:
            done = self.pre_commit("install", "--hook-type", kind)
            assert done.code == 0, done.said

    def local(self, *hooks: Hook, install: Sequence[str] = ("pre-commit",)) -> None:
        """The same with our hooks as they are, but by this Python and this code instead of an installed one."""
        ours = {one["id"]: one for one in manifest()}
        python = shlex.quote(sys.executable)
        made = [{**ours[one["id"]], "language": "system", **one} for one in hooks]
        for one in made:
            one["entry"] = f"{python} -m {one['entry']}"
        self.hooks(*made, install=install)

    def content(self, path: str) -> str:
        """The content of a file in the work tree."""
        return (self.repo.root / path).read_text(encoding="utf-8")

    def staged(self, path: str) -> str:
        """The content of a file in the index."""
        return self.repo.git("show", f":{path}") + "\n"

    @property
    def status(self) -> dict[str, str]:
        """Paths that git says something about, with its two letters."""
        lines = self.repo.git("status", "--porcelain", "-z", "--no-renames").split("\0")
        return {line[3:]: line[:2] for line in lines if line}


def manifest() -> list[Hook]:
    """Our hooks, as others see them."""
    listed: list[Hook] = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_bytes())
    return listed


@pytest.fixture
def corpus(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Corpus:
    """A repository without hooks yet, in which an article is committed."""
    isolate(monkeypatch)
    repo = Repository.new(tmp_path / "somebody's corpus")
    repo.commit({"corpus/raw/old.txt": GOOD, ".gitignore": ".curate_cache/\n"})
    return Corpus(repo, {"PRE_COMMIT_HOME": str(shared(tmp_path_factory) / "pre-commit")})


@pytest.fixture(scope="session")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A repository of this project as it stands here, with a tag: where others take the hooks from.

    All tests and workers share it, and so pre-commit makes one environment for it, by pip and the package index.
    """
    place = shared(tmp_path_factory) / "curate"
    with (place.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            _copied(place)
    return str(place)


def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests, the same for all of its workers."""
    base = tmp_path_factory.getbasetemp()
    place = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "hooks"
    place.mkdir(exist_ok=True)
    return place


def _copied(place: Path) -> None:
    """Commit and tag what git knows of here, or what will be added, in another repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT, capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip
    part = Repository.new(place.with_suffix(".part"))
    for name in filter(None, listed.split("\0")):
        source, target = PROJECT / name, part.root / name
        if source.is_file() and not name.startswith("corpus/"):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    part.git("add", "--all")
    part.commit()
    part.git("tag", TAG)
    part.root.rename(place)
