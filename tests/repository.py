"""Real repositories for tests, with nothing of the machine's own configuration of git.

The fixture ``repository`` gives an empty one in ``tmp_path/repository`` and sets the environment of the test's process
too, for code that runs git itself; ``Repository.new`` makes more of them.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

CONFIGURATION = {
    "init.defaultBranch": "main",
    "user.name": "Test",
    "user.email": "test@example.org",
    "commit.gpgSign": "false",
    "core.autocrlf": "false",
    "gc.auto": "0",
    "protocol.file.allow": "always",
    "advice.detachedHead": "false",
}
"""All that git is configured with."""

ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_CONFIG_COUNT": str(len(CONFIGURATION)),
    **{f"GIT_CONFIG_KEY_{number}": key for number, key in enumerate(CONFIGURATION)},
    **{f"GIT_CONFIG_VALUE_{number}": value for number, value in enumerate(CONFIGURATION.values())},
    "GIT_AUTHOR_DATE": "2024-11-14T12:00:00Z",
    "GIT_COMMITTER_DATE": "2024-11-14T12:00:00Z",
    "GIT_TERMINAL_PROMPT": "0",
}
"""What git is told in tests; the same commits have the same ids on every machine and day."""

Content = str | bytes | None
"""Of a file; None deletes it."""


def isolate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give this process, and all that it starts, the environment of the tests."""
    for name in [name for name in os.environ if name.startswith(("GIT_", "PRE_COMMIT"))]:
        monkeypatch.delenv(name)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree."""

    root: Path

    @classmethod
    def new(cls, root: Path, *flags: str) -> Repository:
        """An empty one, as ``git init`` makes it with some flags."""
        root.mkdir(parents=True, exist_ok=True)
        made = cls(root)
        made.git("init", "--quiet", *flags)
        return made

    def git(self, *args: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> str:
        """What a git command writes, without the last line end; one that fails is an error with what it said."""
        done = self.run("git", *args, stdin=stdin, env=env)
        assert done.returncode == 0, f"{args}: {done.stderr.decode(errors='replace')}"
        return os.fsdecode(done.stdout).removesuffix("\n")

    def run(
        self, *command: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run any command at the top of the work tree; how it ended."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
        environment = {**own, **ENVIRONMENT, **(env or {})}
        return subprocess.run(command, cwd=self.root, env=environment, input=stdin, capture_output=True, check=False)

    def write(self, files: Mapping[str, Content]) -> None:
        """Write files into the work tree, their folders made; None deletes one."""
        for name, content in files.items():
            file = self.root / name
            if content is None:
                file.unlink()
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)

    def stage(self, files: Mapping[str, Content]) -> None:
        """Write files and stage exactly these."""
        self.write(files)
        listed = b"\0".join(os.fsencode(name) for name in files)
        self.git("add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul", stdin=listed, env=LITERAL)

    def commit(self, files: Mapping[str, Content] | None = None, message: str = "Change") -> str:
        """Write and stage files, and commit them with all that was staged before; the commit's id."""
        if files:
            self.stage(files)
        self.git("commit", "--quiet", "--allow-empty", "--no-verify", "--message", message)
        return self.head

    @property
    def head(self) -> str:
        """The id of the commit that is checked out."""
        return self.git("rev-parse", "HEAD")

    def branch(self, name: str, at: str = "HEAD") -> None:
        """Make a branch and check it out."""
        self.git("switch", "--quiet", "--create", name, at)

    def switch(self, name: str) -> None:
        """Check out a branch, or a commit without one."""
        self.git("checkout", "--quiet", name)

    def merge(self, name: str, *flags: str) -> str:
        """Merge a branch into the one that is checked out, always by a merge commit; its id."""
        self.git("merge", "--quiet", "--no-ff", "--no-edit", *flags, name)
        return self.head

    def clone(self, to: Path, *flags: str) -> Repository:
        """A clone by git's own protocol, so that ``--depth=1`` or ``--filter=blob:none`` work as from a server."""
        for allowed in ("allowFilter", "allowAnySHA1InWant"):
            self.git("config", f"uploadpack.{allowed}", "true")  # of the server's own: clients do not pass theirs on
        self.git("clone", "--quiet", *flags, self.root.as_uri(), str(to))
        return Repository(to)


LITERAL = {"GIT_LITERAL_PATHSPECS": "1"}
"""With it names may hold ``*`` and ``[``."""
