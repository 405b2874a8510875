"""The gate before a push: what is compared is what pre-commit says is pushed, and to where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hooks.conftest import BAD, GOOD, TAG, Corpus
from tests.repository import Repository

pytestmark = pytest.mark.slow

GATE = {"id": "curate-gate"}


@pytest.fixture
def pushing(corpus: Corpus, tmp_path: Path) -> Corpus:
    """A repository with a remote that has its main branch, old damage in it; a push runs the gate."""
    corpus.repo.commit({"corpus/raw/known.txt": BAD})
    remote = Repository.new(tmp_path / "remote", "--bare")
    corpus.repo.git("remote", "add", "origin", str(remote.root))
    corpus.local(GATE, install=("pre-push",))
    corpus.repo.git("push", "--quiet", "--no-verify", "--set-upstream", "origin", "main")
    return corpus


def pushed(corpus: Corpus, *refs: str) -> tuple[int, str]:
    """Push, and say how that ended."""
    done = corpus.run("git", "push", "--quiet", "origin", *refs)
    return done.code, done.said


def test_new_damage_is_not_pushed(pushing: Corpus) -> None:
    """Old damage does not count, and neither does that of an article that only moved."""
    pushing.repo.branch("topic")
    pushing.repo.commit({"corpus/raw/a.txt": BAD})
    code, said = pushed(pushing, "topic")
    assert (code, "corpus/raw/a.txt" in said, "known.txt" in said) == (1, True, False), said
    pushing.repo.commit({"corpus/raw/a.txt": GOOD, "corpus/raw/known.txt": None, "corpus/raw/there/known.txt": BAD})
    code, said = pushed(pushing, "topic")
    assert code == 0, said


def test_a_second_push_is_held_against_the_first(pushing: Corpus) -> None:
    """A branch that is there already is compared with what the remote has of it."""
    pushing.repo.commit({"corpus/raw/a.txt": GOOD})
    assert pushed(pushing, "main")[0] == 0
    pushing.repo.commit({"corpus/raw/a.txt": BAD})
    code, said = pushed(pushing, "main")
    assert (code, "corpus/raw/a.txt:5:" in said) == (1, True), said


def test_a_commit_that_deletes_is_looked_at_too(pushing: Corpus) -> None:
    """The hook runs without any file: a limit may be passed by what is gone."""
    pushing.repo.commit({"curate.toml": "[gates]\nremoved-records = {max-count = 0}\n"})
    assert pushed(pushing, "main")[0] == 0
    pushing.repo.commit({"corpus/raw/known.txt": None})
    code, said = pushed(pushing, "main")
    assert (code, "removed-records" in said) == (1, True), said


def test_by_hand(pushing: Corpus) -> None:
    """``pre-commit run --hook-stage manual`` with the refs to compare."""
    pushing.repo.branch("topic")
    pushing.repo.commit({"corpus/raw/a.txt": BAD})
    refs = ("--from-ref", "origin/main", "--to-ref", "HEAD")
    done = pushing.pre_commit("run", "curate-gate", "--hook-stage", "manual", *refs)
    assert (done.code, "corpus/raw/a.txt" in done.said) == (1, True), done.said


def test_installed_from_a_tag(pushing: Corpus, tagged: str) -> None:
    pushing.hooks(GATE, repo=tagged, rev=TAG, install=("pre-push",))
    pushing.repo.commit({"corpus/raw/a.txt": BAD})
    code, said = pushed(pushing, "main")
    assert (code, "corpus/raw/a.txt:5:" in said) == (1, True), said
