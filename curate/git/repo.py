"""A repository, and the questions that it answers."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path

from curate.errors import GitError
from curate.git.calling import Done, Running, ask, asking, failed, said
from curate.git.parsing import Blob, Change, change, entries, names, raw, staged
from curate.large_files import pointed

RAW = ("--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff")
"""Flags with which all kinds of diff write the same: modes, blobs, a letter and names."""

NAMES = ("--name-only", "-z", "--no-ext-diff", "--no-renames", "--ignore-submodules=all")

RENAMES = 1000
"""Files on each side up to which git looks for those that were renamed and changed as well."""

FETCH = (
    "-c", "fetch.negotiationAlgorithm=noop", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "fetch", "--quiet",
    "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin",
)  # fmt: skip
"""How git itself brings what a partial clone is missing."""

ROUND = 60
"""Blobs that are asked for at once: so many ids fit into the smallest pipe, so that neither side ever waits."""


@dataclass(frozen=True)
class Repo:
    """A repository with a work tree. Each question that git cannot answer is a `GitError` that says why."""

    root: Path
    """Top of the work tree, absolute."""
    shallow: bool
    """Whether its history is cut off."""
    environment: Mapping[str, str] = field(repr=False, compare=False)
    """What git is run with: a hook's variables where they speak of this repository, and no others."""

    def commit(self, ref: str) -> str:
        """The id of the commit that a branch, a tag or an id stands for."""
        done = self._try("rev-parse", "--verify", "--quiet", f"{_named(ref)}^{{commit}}")
        if done.code:
            raise GitError(f"{ref!r}: no such commit in {self.root}{said(done.err)}; {self._mend(ref)}")
        return done.out.decode().strip()

    def merge_base(self, a: str, b: str) -> str:
        """The commit in which two histories parted; where there are several, git's first."""
        done = self._try("merge-base", _named(a), _named(b))
        if done.code > 1:
            self.commit(a)
            self.commit(b)
            raise failed(self.root, "merge-base", done.err)
        if not done.out:
            raise GitError(f"{a!r} and {b!r} have no commit in common in {self.root}; {self._mend(a)}")
        return done.out.decode().split()[0]

    def changes(self, old: str, new: str) -> tuple[Change, ...]:
        """The regular files that differ between two commits, by name; a rename is one change."""
        out = self._run("diff-tree", "-r", *RAW, "-M", f"-l{RENAMES}", _named(old), _named(new))
        found = (one for one in map(change, raw(out)) if one)
        return tuple(sorted(found, key=lambda one: one.new_path or one.old_path or ""))

    def entries(self, commit: str) -> Iterator[Blob]:
        """All that a commit's tree holds; links and submodules with the reason why they are left out."""
        return entries(self._run("ls-tree", "-r", "-z", "--full-tree", _named(commit)))

    def tree(self, commit: str) -> Iterator[Blob]:
        """The regular files of a commit; `entries` tells what else there is."""
        return (one for one in self.entries(commit) if not one.left_out)

    def blobs(self, oids: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """The contents of blobs in their order, each read when it is asked for, by one git for all of them."""
        waiting = iter(oids)
        asked = [*islice(waiting, ROUND)]
        if not asked:
            return
        with asking(self.root, ("cat-file", "--batch"), self.environment) as running:
            while asked:
                yield from self._round(running, asked)
                asked = [*islice(waiting, ROUND)]

    def real(self, data: bytes) -> bytes:
        """The content that a blob stands for: that of a large file where Git LFS has it here, else the blob's own."""
        name = pointed(data)
        if name is None:
            return data
        place = self._large_files / name[:2] / name[2:4] / name
        return place.read_bytes() if place.is_file() else data

    def fetch(self, oids: Collection[str]) -> None:
        """Bring the blobs that a partial clone has left with its remote, all at once; in any other there are none.

        Git would bring each of them when it is asked for, by a connection of its own.
        """
        if not (oids and self._promisor):
            return
        here = self._run("cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)")
        missing = set(oids) - set(here.decode().split())
        if missing:
            self._run(*FETCH, self._promisor, stdin="".join(f"{oid}\n" for oid in sorted(missing)).encode())

    def staged(self) -> tuple[Blob, ...]:
        """What a commit would add or change, by name, with the content of the index; what it would delete is not there.

        In a repository without commits that is all that is staged. A renamed file stands under its new name.
        """
        out = self._run("diff", "--cached", *RAW, "--no-renames", "--diff-filter=ACMRTU")
        found = {one.path: one for one in map(staged, raw(out))}
        return tuple(found[path] for path in sorted(found))

    def unstaged(self) -> frozenset[str]:
        """Names of files whose content in the work tree is another than in the index, or that are gone there."""
        return frozenset(names(self._run("diff", *NAMES)))

    def changed_since(self, ref: str) -> tuple[str, ...]:
        """Names of files of the work tree that differ from where it parted from a ref, untracked ones among them."""
        changed = names(self._run("diff", *NAMES, "--diff-filter=ACMRTU", self.merge_base(ref, "HEAD")))
        untracked = names(self._run("ls-files", "-z", "--others", "--exclude-standard"))
        # Git names a repository that lies in this one, and is no submodule, as a folder.
        return tuple(sorted({one for one in (*changed, *untracked) if not one.endswith("/")}))

    def show(self, commit: str, path: str) -> bytes | None:
        """The content of a regular file in a commit; None where it has no such file."""
        found = entries(self._run("ls-tree", "-z", "--full-tree", _named(commit), "--", path))
        oids = [one.oid for one in found if one.path == path and not one.left_out]
        return next((data for _, data in self.blobs(oids)), None)

    def remotes(self) -> tuple[str, ...]:
        """Names of the repositories that commits are fetched from; ``origin`` first where there is one."""
        return tuple(sorted(self._run("remote").decode().split(), key=lambda name: (name != "origin", name)))

    @cached_property
    def _large_files(self) -> Path:
        """Where Git LFS keeps what it has here."""
        top = os.fsdecode(self._run("rev-parse", "--git-common-dir").removesuffix(b"\n"))
        return Path(self.root, top, "lfs", "objects")

    @cached_property
    def _promisor(self) -> str:
        """The remote that has what a partial clone is missing; "" in any other."""
        out = self._try("config", "--null", "--get-regexp", r"^remote\..*\.promisor$").out
        return os.fsdecode(out.split(b"\n")[0].removeprefix(b"remote.").removesuffix(b".promisor"))

    def _round(self, running: Running, asked: list[str]) -> Iterator[tuple[str, bytes]]:
        try:
            running.to.write("".join(f"{oid}\n" for oid in asked).encode())
            running.to.flush()
        except BrokenPipeError:
            raise self._unread(asked[0], running) from None
        for oid in asked:
            head = running.answers.readline().split()
            size = int(head[2]) if len(head) == 3 and head[1] == b"blob" else -1
            data = running.answers.read(size + 1)
            if size < 0 or len(data) != size + 1:
                raise self._unread(oid, running)
            yield oid, data[:-1]

    def _unread(self, oid: str, running: Running) -> GitError:
        return GitError(
            f"{self.root}: git cannot read the file content {oid}{said(running.ended())}; `git fsck` names what is "
            "broken; in a partial clone the remote has to be within reach"
        )

    def _run(self, *args: str, stdin: bytes = b"") -> bytes:
        """What git writes; where it fails, a `GitError`."""
        done = self._try(*args, stdin=stdin)
        if done.code:
            raise failed(self.root, "fetch" if "fetch" in args else args[0], done.err)
        return done.out

    def _try(self, *args: str, stdin: bytes = b"") -> Done:
        return ask(self.root, args, self.environment, stdin)

    def _mend(self, ref: str) -> str:
        """The command that may bring a commit that is not there."""
        if self.shallow:
            return "its history is cut off: `git fetch --unshallow` brings the rest (in CI, a checkout of full depth)"
        remote, slash, branch = ref.partition("/")
        wanted = f"{remote} {branch}" if slash and remote != "refs" else "--all --tags"
        return f"`git fetch {wanted}` brings what the remote has, `git branch --all` lists what is here"


def _named(ref: str) -> str:
    """A ref that git cannot take for an option."""
    if not ref or ref.startswith("-"):
        raise GitError(f"{ref!r} is no name of a commit; a branch, a tag or an id is wanted, as in `--since main`")
    return ref
