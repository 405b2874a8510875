"""The two commits, in real clones; what is not there is an error whose command brings it, tried here."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from curate.errors import GitError
from curate.gate.resolving import NO_TREE, Resolved, resolve
from curate.gate.surroundings import Base
from curate.git import open_repo
from curate.run import Sides
from tests.repository import Repository


@pytest.fixture
def story(repository: Repository) -> Repository:
    """A repository with ``main`` of two commits, and ``topic`` that parted from it at the first."""
    repository.commit({"a.txt": "A.\n"}, "first")
    repository.branch("topic")
    repository.commit({"b.txt": "B.\n"}, "second")
    repository.commit({"c.txt": "C.\n"}, "third")
    repository.switch("main")
    repository.commit({"d.txt": "D.\n"}, "fourth")
    repository.switch("topic")
    return repository


def asked(repository: Repository, base: str = "main", head: str = "HEAD") -> Resolved:
    return resolve(open_repo(repository.root), Base(base), head)


def mended(repository: Repository, base: str, head: str = "HEAD") -> Resolved:
    """What is found when the command that the error names was run."""
    with pytest.raises(GitError) as caught:
        asked(repository, base, head)
    command = re.search(r"`(git fetch [^`]*)`", str(caught.value))
    assert command, str(caught.value)
    done = repository.run(*shlex.split(command[1]))
    assert done.returncode == 0, done.stderr
    return asked(repository, base, head)


def test_the_merge_base_is_compared_with_and_the_tip_decides(story: Repository) -> None:
    first, tip = story.git("rev-parse", "main~1"), story.git("rev-parse", "main")
    assert asked(story) == Resolved(Sides("main", first, "HEAD", story.head), tip)


def test_a_merge_commit_is_compared_with_its_first_parent(story: Repository) -> None:
    """That is what GitHub checks out for a pull request."""
    tip = story.git("rev-parse", "main")
    story.git("switch", "--quiet", "--detach", "main")
    merged = story.merge("topic")
    assert asked(story) == Resolved(Sides("main", tip, "HEAD", merged), tip)


def test_a_branch_that_only_the_remote_has(story: Repository, tmp_path: Path) -> None:
    """``main`` is ``origin/main`` in a clone that never had it checked out."""
    clone = story.clone(tmp_path / "clone")
    assert asked(clone).sides.base == "origin/main"
    assert asked(clone, "origin/main").sides.base_commit == story.git("rev-parse", "main~1")


def test_a_branch_that_was_not_fetched(story: Repository, tmp_path: Path) -> None:
    clone = story.clone(tmp_path / "clone", "--single-branch", "--branch=topic")
    assert mended(clone, "origin/main").sides.base_commit == story.git("rev-parse", "main~1")


def test_a_branch_named_without_its_remote_that_was_not_fetched(story: Repository, tmp_path: Path) -> None:
    clone = story.clone(tmp_path / "clone", "--single-branch", "--branch=topic")
    assert mended(clone, "main").sides.base_commit == story.git("rev-parse", "main~1")


@pytest.mark.parametrize("base", ["origin/main", "main"])
def test_a_shallow_clone_without_the_base(base: str, story: Repository, tmp_path: Path) -> None:
    """One command brings the branch and what both have in common."""
    clone = story.clone(tmp_path / "clone", "--depth=1", "--branch=topic")
    with pytest.raises(GitError, match=r"`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab"):
        asked(clone, base)
    assert mended(clone, base).sides.base_commit == story.git("rev-parse", "main~1")


def test_a_shallow_clone_without_the_merge_base(story: Repository, tmp_path: Path) -> None:
    clone = story.clone(tmp_path / "clone", "--depth=1", "--no-single-branch", "--branch=topic")
    assert mended(clone, "origin/main").sides.base_commit == story.git("rev-parse", "main~1")


def test_a_shallow_clone_without_the_commit_before(story: Repository, tmp_path: Path) -> None:
    """No remote has a branch of such a name."""
    clone = story.clone(tmp_path / "clone", "--depth=1", "--branch=topic")
    assert mended(clone, "HEAD~1").sides.base_commit == story.git("rev-parse", "topic~1")
    with pytest.raises(GitError, match=r"'HEAD~9' is not here.*; `git log HEAD` lists what is$"):
        asked(clone, "HEAD~9")


def test_a_shallow_checkout_of_a_merge_as_github_makes_it(story: Repository, tmp_path: Path) -> None:
    """A detached commit that no branch of the clone holds, at depth 1, and no other ref."""
    tip = story.git("rev-parse", "main")
    story.git("switch", "--quiet", "--detach", "main")
    merged = story.merge("topic")
    story.git("update-ref", "refs/pull/7/merge", merged)
    clone = Repository.new(tmp_path / "clone")
    clone.git("remote", "add", "origin", story.root.as_uri())
    fetch = f"+{merged}:refs/remotes/pull/7/merge"
    clone.git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", fetch)
    clone.switch("refs/remotes/pull/7/merge")
    assert mended(clone, "origin/main").sides == Sides("origin/main", tip, "HEAD", merged)


def test_a_commit_by_its_id_that_was_not_fetched(story: Repository, tmp_path: Path) -> None:
    tip = story.git("rev-parse", "main")
    clone = story.clone(tmp_path / "clone", "--single-branch", "--branch=topic")
    assert mended(clone, tip).sides.base_commit == story.git("rev-parse", "main~1")


def test_a_head_that_was_not_fetched(story: Repository, tmp_path: Path) -> None:
    clone = story.clone(tmp_path / "clone", "--single-branch", "--branch=main")
    assert mended(clone, "origin/main", "origin/topic").sides.head_commit == story.head


@pytest.mark.parametrize(
    ("base", "head", "message"),
    [
        pytest.param("no", "HEAD", "the base 'no' is not here.*has no remote: `git branch --all` lists", id="base"),
        pytest.param("main", "no", "the head 'no' is not here.*has no remote: `git branch --all` lists", id="head"),
        pytest.param("alone", "HEAD", "no commit in common here; they began apart: --base wants", id="unrelated"),
        pytest.param("-x", "HEAD", "the base '-x' is not here", id="no-option"),
    ],
)
def test_what_no_command_brings(base: str, head: str, message: str, story: Repository) -> None:
    story.git("switch", "--quiet", "--orphan", "alone")
    story.commit({"z.txt": "Z.\n"})
    story.switch("topic")
    with pytest.raises(GitError, match=message):
        asked(story, base, head)


def test_a_repository_without_commits(repository: Repository) -> None:
    with pytest.raises(GitError, match=r"there is no commit yet.*`git commit`"):
        asked(repository)


def test_a_first_push_is_compared_with_the_branch_that_it_began_from(story: Repository, tmp_path: Path) -> None:
    clone = story.clone(tmp_path / "clone")
    clone.branch("fresh", "origin/topic")
    clone.commit({"e.txt": "E.\n"})
    assert asked(clone, "").sides.base_commit == story.git("rev-parse", "topic")
    assert asked(clone, "").sides.base == "origin/HEAD"


@pytest.mark.parametrize(
    ("pushed", "base"),
    [pytest.param("main", "nothing", id="the-first-branch"), pytest.param("topic", "origin/main", id="another")],
)
def test_what_ci_sees_of_a_first_push_is_not_compared_with_itself(
    pushed: str, base: str, story: Repository, tmp_path: Path
) -> None:
    """The remote has the branch by then."""
    story.switch(pushed)
    clone = story.clone(tmp_path / "clone")
    assert clone.head == clone.git("rev-parse", f"origin/{pushed}") == clone.git("rev-parse", "origin/HEAD")
    assert resolve(open_repo(clone.root), Base("", pushed=pushed), "HEAD").sides.base == base


@pytest.mark.parametrize("kind", ["sha1", "sha256"])
def test_a_first_push_of_everything_is_compared_with_nothing(kind: str, tmp_path: Path, repository: Repository) -> None:
    """All files are added then, and it is said."""
    made = Repository.new(tmp_path / kind, f"--object-format={kind}")
    made.commit({"a.txt": "A.\n"})
    found = asked(made, "")
    assert (found.sides.base, found.tip) == ("nothing", None)
    assert found.sides.base_commit in NO_TREE.values()
    assert "all of it counts as new" in found.notes[0]
    changes = open_repo(made.root).changes(found.sides.base_commit, found.sides.head_commit)
    assert [(one.status, one.new_path) for one in changes] == [("A", "a.txt")]
