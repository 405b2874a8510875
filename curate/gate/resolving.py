"""The two commits that are compared; where one is not there, the command that brings it."""

from __future__ import annotations

from collections.abc import Iterator

from curate.errors import GitError
from curate.gate.surroundings import Base
from curate.git import Repo
from curate.regex import regex
from curate.run import Sides
from curate.tuples import NamedTuple

NO_TREE = {
    40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
}
"""Git's id of a tree without files, by the length of the repository's ids."""

COUNTED = regex("[~^@:]")
"""What makes a name one that is counted from another (``main~1``), which no remote has."""

IDS = frozenset("0123456789abcdefABCDEF")


class Resolved(NamedTuple):
    """What is compared."""

    sides: Sides
    """The names, with the commits between which files are compared."""
    tip: str | None
    """The tip of the base, whose configuration decides; None where nothing was there before."""
    notes: tuple[str, ...] = ()


def resolve(repo: Repo, base: Base, head: str) -> Resolved:
    """The merge base and the head, or a `GitError` with the command that mends what is missing."""
    commit = _head(repo, head)
    found = _tip(repo, base)
    if found is None:
        empty = NO_TREE[len(commit)]
        note = (
            f"no branch of {base.remote!r} is known here that the head could have begun from: all of it counts as new"
        )
        return Resolved(Sides("nothing", empty, head, commit), None, (note,))
    ref, tip = found
    try:
        parted = repo.merge_base(tip, commit)
    except GitError as error:
        raise GitError(f"{ref} and {head} have no commit in common here; {_common(repo, ref)}") from error
    return Resolved(Sides(ref, parted, head, commit), tip)


def _head(repo: Repo, head: str) -> str:
    try:
        return repo.commit(head)
    except GitError as error:
        if head == "HEAD":
            raise GitError(
                f"{repo.root}: there is no commit yet, and the gate compares commits; `git add` and `git commit` make "
                "one, `curate check` looks at files as they are"
            ) from error
        raise GitError(f"the head {head!r} is not here; {_fetch(repo, head)}") from error


def _tip(repo: Repo, base: Base) -> tuple[str, str] | None:
    """Name and commit of the base; None where nothing was there before."""
    for ref in _names(base):
        try:
            return ref.removeprefix("refs/remotes/"), repo.commit(ref)
        except GitError:
            continue
    if base.ref:
        raise GitError(
            f"the base {base.ref!r} is not here, so that nothing can be called new; {_fetch(repo, base.ref)}"
        )
    return None


def _names(base: Base) -> Iterator[str]:
    """Where to look for the base, as git does for a branch to check out: ``main`` may be the remote's."""
    if base.ref:
        yield base.ref
        if not _is_id(base.ref):
            yield f"refs/remotes/{base.remote}/{base.ref}"
        return
    known = ("main", "master") if base.pushed else ("HEAD", "main", "master")  # HEAD may be the pushed one itself
    yield from (f"refs/remotes/{base.remote}/{name}" for name in known if name != base.pushed)


def _fetch(repo: Repo, ref: str) -> str:
    """The command that brings a ref."""
    deep = "--unshallow " if repo.shallow else ""
    remotes = repo.remotes()
    if not remotes:
        return "this repository has no remote: `git branch --all` lists what is here"
    if COUNTED.search(ref):
        start = COUNTED.split(ref)[0] or "HEAD"
        return f"the history is cut off: {_whole(repo)}" if deep else f"`git log {start}` lists what is"
    remote, slash, branch = ref.removeprefix("refs/remotes/").partition("/")
    if not (slash and remote in remotes):
        remote, branch = remotes[0], ref
    if _is_id(branch):
        return f"`git fetch --no-tags {deep}{remote} {branch}` brings it{_in_ci(repo)}"
    branch = branch.removeprefix("refs/heads/")
    return f"`git fetch --no-tags {deep}{remote} {branch}:refs/remotes/{remote}/{branch}` brings it{_in_ci(repo)}"


def _common(repo: Repo, ref: str) -> str:
    if repo.shallow:
        return f"the history is cut off: {_whole(repo)}"
    return f"they began apart: --base wants the branch that this one began from, not {ref!r}; see `git branch --all`"


def _whole(repo: Repo) -> str:
    return f"`git fetch --no-tags --unshallow` brings the rest{_in_ci(repo)}"


def _in_ci(repo: Repo) -> str:
    if not repo.shallow:
        return ""
    return "; in CI, check out the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab"


def _is_id(ref: str) -> bool:
    return len(ref) >= 7 and set(ref) <= IDS
