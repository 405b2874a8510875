"""Two branches of a corpus that both touch the baseline by curate's own commands, merged by git, and checked again."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from curate.gate.baseline import load
from tests.repository import Repository

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parent.parent.parent
NAME = ".curate-baseline.jsonl"
BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor.\n"
)
PRICE = "The wall will cost {} euros, they say, and more next year."


def article(*numbers: str) -> str:
    head = "Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n"
    return head + "".join(f"{PRICE.format(number)}\n\n" for number in numbers) + BODY


class Corpus:
    """A repository with articles, and curate in it."""

    def __init__(self, repository: Repository) -> None:
        self.git = repository
        names = {f"corpus/raw/{letter}.txt": article("10, 000", "20, 000") for letter in "abcdef"}
        self.git.commit({".gitattributes": f"{NAME} merge=union\n", **names})
        assert self.curate("baseline", "create", "--reason", "as we took it over")[0] == 0
        self.git.commit({NAME: self.baseline})

    @property
    def baseline(self) -> bytes:
        """The file of the baseline."""
        return (self.git.root / NAME).read_bytes()

    @property
    def accepted(self) -> dict[str, int]:
        """How many findings are accepted, by record."""
        found: dict[str, int] = {}
        for one in load(self.baseline, NAME).entries.values():
            found[one.record] = found.get(one.record, 0) + one.n
        return found

    def curate(self, *argv: str) -> tuple[int, str]:
        """Exit code and output of a command."""
        own = {"PYTHONPATH": str(PROJECT), "NO_COLOR": "1", "PATH": os.environ["PATH"]}
        done = self.git.run(sys.executable, "-m", "curate", *argv, env=own)
        return done.returncode, (done.stdout + done.stderr).decode()

    def change(self, branch: str, files: dict[str, str], *update: str) -> None:
        """Write articles on a branch of their own, and bring the baseline up to date there."""
        self.git.branch(branch, "main")
        self.git.commit(dict(files))
        assert self.curate("baseline", "update", *update)[0] == 0
        self.git.commit({NAME: self.baseline}, "Baseline")


@pytest.fixture
def corpus(repository: Repository) -> Corpus:
    return Corpus(repository)


def test_both_mend(corpus: Corpus) -> None:
    corpus.change("one", {"corpus/raw/a.txt": article("10,000", "20, 000")})
    corpus.change("two", {"corpus/raw/b.txt": article("10,000", "20,000")})
    corpus.git.merge("one")
    code, said = corpus.curate("check")
    assert (code, "All checks passed!" in said) == (0, True)
    # Where the lines met, git kept what either had; the check says how many are left over, and an update mends it.
    stale = re.search(r"(\d+) accepted findings? (?:is|are) no longer there", said)
    left = sum(corpus.accepted.values())
    assert left - (int(stale[1]) if stale else 0) == 9
    assert corpus.curate("baseline", "update")[0] == 0
    assert corpus.accepted == {"a": 1, "c": 2, "d": 2, "e": 2, "f": 2}
    assert "no longer there" not in corpus.curate("check")[1]


def test_both_accept_more(corpus: Corpus) -> None:
    for branch, letter in (("one", "x"), ("two", "y")):
        new = {f"corpus/raw/{letter}.txt": article("30, 000")}
        corpus.change(branch, new, "--accept-new", "--reason", f"printed so, {branch}")
    corpus.git.merge("one")
    code, said = corpus.curate("check")
    assert (code, "14 findings are in the baseline." in said) == (0, True)
    assert (corpus.accepted["x"], corpus.accepted["y"]) == (1, 1)
    before = corpus.baseline
    assert corpus.curate("baseline", "update")[0] == 0
    # Nothing but the order of lines may have changed.
    assert sorted(corpus.baseline.splitlines()) == sorted(before.splitlines())


def test_one_mends_and_one_accepts_more_of_the_same(corpus: Corpus) -> None:
    corpus.change("one", {"corpus/raw/a.txt": article("10,000", "20,000")})
    more = {"corpus/raw/b.txt": article("10, 000", "10, 000", "20, 000")}
    corpus.change("two", more, "--accept-new", "--reason", "printed twice")
    corpus.git.merge("one")
    code, said = corpus.curate("check")
    # It may ask again for what one branch accepted, and never accepts what neither had.
    assert sum(corpus.accepted.values()) <= 13
    assert code == 0 or said.count("NUM001") == 1
    assert corpus.curate("baseline", "update", "--accept-new", "--reason", "printed twice")[0] == 0
    assert corpus.curate("check")[0] == 0
    assert corpus.accepted == {"b": 3, "c": 2, "d": 2, "e": 2, "f": 2}


def test_damage_that_comes_by_a_merge_is_new(corpus: Corpus) -> None:
    corpus.change("one", {"corpus/raw/a.txt": article("10,000", "20, 000")})
    corpus.git.branch("two", "main")
    corpus.git.commit({"corpus/raw/z.txt": article("40, 000")})
    corpus.git.merge("one")
    code, said = corpus.curate("check", "--output-format", "concise")
    assert (code, said.count("NUM001")) == (1, 1)
    assert "z.txt" in said
