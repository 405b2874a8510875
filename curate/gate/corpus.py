"""The files of a commit that a configuration reads, and what a pull request changes of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from curate.formats.items import Failed, Input, Skipped
from curate.git import Blob, Change, Repo
from curate.plan import Plan
from curate.sources import listed
from curate.tuples import NamedTuple


class Corpus(NamedTuple):
    """What there is to read in a commit."""

    files: Mapping[str, Input]
    """By their names from the top of the repository, in order; each knows its blob, and no file: what is checked out
    may be something else."""
    skipped: tuple[Skipped, ...]
    failed: tuple[Failed, ...]


class Changed(NamedTuple):
    """What differs between two commits, of the files that are read."""

    same: tuple[Input, ...]
    """Files that both have alike."""
    old: tuple[Input, ...]
    """As they were at the base: those that changed, went, or have another name now."""
    new: tuple[Input, ...]
    """As they are now."""
    renames: Mapping[str, str]
    """Paths of before with those of now, both as they are shown."""


def corpus(entries: Iterable[Blob], folders: Sequence[str], plan: Plan, repo: Repo) -> Corpus:
    """The files of a tree that a walk of some folders would read; links and submodules are skipped, with the reason."""
    blobs: dict[str, Blob] = {}
    others: dict[str, Blob] = {}
    for entry in entries:
        (others if entry.left_out else blobs)[entry.path] = entry
    found = listed(blobs, folders, plan, repo.root)
    top = len(f"{repo.root}{os.sep}")
    named = ((str(one.file)[top:].replace(os.sep, "/"), one) for one in found.inputs)
    files = {name: _of_blob(one, blobs[name].oid) for name, one in named}
    out = listed(others, folders, plan, repo.root).inputs if others else ()
    left = (Skipped(one.path, others[str(one.file)[top:]].left_out, raw_path=one.raw_path) for one in out)
    return Corpus(files, (*found.skipped, *left), found.failed)


def _of_blob(one: Input, oid: str) -> Input:
    """An input that is read from git; `dataclasses.replace` would take five times as long."""
    return Input(one.path, one.raw_path, one.format, one.name, None, one.packing, None, one.stem, oid)


def changed(changes: Iterable[Change], head: Corpus, folders: Sequence[str], plan: Plan, repo: Repo) -> Changed:
    """What changed of a corpus; a file that came into it from elsewhere is new, one that left it is gone."""
    changes = tuple(changes)
    gone = [Blob(one.old_path, one.old_blob) for one in changes if one.old_path and one.old_blob]
    old = {**corpus([one for one in gone if one.path not in head.files], folders, plan, repo).files, **head.files}
    pairs = [(old.get(one.old_path or ""), head.files.get(one.new_path or "")) for one in changes]
    before = tuple(_of_blob(old[one.path], one.oid) for one in gone if one.path in old)
    after = tuple(now for _, now in pairs if now)
    renames = {was.path: now.path for was, now in pairs if was and now and was.path != now.path}
    touched = {one.path for one in after}
    same = tuple(one for one in head.files.values() if one.path not in touched)
    return Changed(same, before, after, renames)
