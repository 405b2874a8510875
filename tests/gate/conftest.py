"""The gate, called as a command in a real repository."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import NamedTuple

import pytest

from curate.cli import main
from tests.repository import Repository

BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor, who asked the "
    "owners of boats for patience.\n"
)
ARTICLE = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
"""An article without damage."""


def damaged(*damage: str, article: str = ARTICLE) -> str:
    """An article with sentences that hold some damage."""
    return article + "".join(f"It costs {one} euros a year, the mayor said.\n" for one in damage)


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def new(self) -> list[str]:
        """Paths and codes of what is new, of ``--output-format json-lines``."""
        found = [json.loads(line) for line in self.out.splitlines()]
        return [f"{one['path']}:{one.get('row') or ''} {one['code']}" for one in found if one["baseline"] == "new"]


Gate = Callable[..., Done]


@pytest.fixture
def gate(repository: Repository, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Gate:
    """Run ``curate gate`` at the top of the repository, in no CI."""
    for name in [name for name in os.environ if name.startswith(("CURATE_", "GITHUB_", "CI_")) or name == "CI"]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(repository.root)

    def run(*argv: str) -> Done:
        capfdbinary.readouterr()
        code = main(["gate", *argv])
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return run


@pytest.fixture
def corpus(repository: Repository) -> Repository:
    """A corpus with two articles, one of them with old damage, and a branch ``topic`` that is checked out."""
    repository.commit({"corpus/raw/good.txt": ARTICLE, "corpus/raw/old.txt": damaged("10, 000")}, "corpus")
    repository.branch("topic")
    return repository
