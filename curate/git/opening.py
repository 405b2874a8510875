"""Which repository a folder lies in, and what of a hook's variables is about it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from curate.errors import GitError
from curate.git.calling import ask, failed
from curate.git.repo import Repo

OF_REPOSITORY = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH", "GIT_NAMESPACE", "GIT_IMPLICIT_WORK_TREE",
)  # fmt: skip
"""Variables by which git tells a hook about the repository that the hook runs for."""


def open_repo(folder: str | os.PathLike[str] = ".") -> Repo:
    """The repository that a folder lies in: the innermost one, so that of a submodule or of a linked work tree.

    A hook's variables hold where they speak of this repository: for ``git commit -a`` or ``git commit PATH`` the index
    is another than usual, and ``GIT_INDEX_FILE`` says which. No git, no repository, one without a work tree, or one
    that git refuses to read for its owner is a `GitError`.
    """
    place = Path(folder).absolute()
    told = {**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    for name in ("GIT_DIR", "GIT_WORK_TREE"):
        if name in told:
            told[name] = os.path.abspath(told[name])  # noqa: PTH100 - git runs in other folders; links stay links
    plain = {name: value for name, value in told.items() if name not in OF_REPOSITORY}
    try:
        found = _found(place, plain)
    except GitError:
        if "GIT_DIR" not in told:
            raise
        # A repository that lies somewhere else than its files: only the variables tell of it.
        found = _found(place, told)
    return replace(found, environment=_kept(found, told)) if _speak_of(found, place, told) else found


def _found(place: Path, environment: Mapping[str, str]) -> Repo:
    """The repository that git finds from a folder on with some variables."""
    done = ask(place, ("rev-parse", "--is-shallow-repository", "--show-toplevel"), environment)
    if done.code:
        raise _none(place, done.err)
    # The name of a folder may hold line ends: it is all that stands between the first and the last.
    shallow, _, top = done.out.removesuffix(b"\n").partition(b"\n")
    return Repo(Path(os.fsdecode(top)), shallow == b"true", environment)


def _speak_of(found: Repo, place: Path, told: Mapping[str, str]) -> bool:
    """Whether the variables that git set for this process are about the repository that was found."""
    if not any(name in told for name in OF_REPOSITORY):
        return False
    here = Path.cwd()
    if "GIT_DIR" not in told and here == place:
        return True
    return _git_dir(here, told) == _git_dir(found.root, found.environment)


def _git_dir(place: Path, environment: Mapping[str, str]) -> str:
    out = ask(place, ("rev-parse", "--absolute-git-dir"), environment).out
    return os.path.realpath(os.fsdecode(out.removesuffix(b"\n")))


def _kept(found: Repo, told: Mapping[str, str]) -> dict[str, str]:
    """The variables of a hook, so that they mean the same from the top of the work tree."""
    kept = {name: value for name, value in told.items() if name != "GIT_PREFIX"}
    if "GIT_DIR" in kept:
        kept["GIT_WORK_TREE"] = str(found.root)
    if index := kept.get("GIT_INDEX_FILE"):
        kept["GIT_INDEX_FILE"] = str(found.root / index)
    return kept


def _none(place: Path, err: bytes) -> GitError:
    """What to say where there is no repository to work with."""
    if b"not a git repository" in err:
        return GitError(f"{place}: not in a git repository; `git init` makes one, `curate check PATHS` needs none")
    if b"must be run in a work tree" in err:
        return GitError(f"{place}: a repository without a work tree; `git clone` it, and run curate in the clone")
    return failed(place, "rev-parse", err)
