"""What git writes, with a NUL behind each name, as values."""

from __future__ import annotations

import os
from collections.abc import Iterator

from curate.tuples import NamedTuple

FILES = ("100644", "100755", "100664")
"""Modes of regular files; the last is of git's first years."""

LEFT_OUT = {"120000": "a symbolic link", "160000": "a submodule, which is a repository of its own"}
UNMERGED = "not merged yet: git has several versions of it"


class Blob(NamedTuple):
    """A file as git has it."""

    path: str
    """From the top of the work tree."""
    oid: str
    """Git's id of the content: 40 hex digits, or 64 in a repository that uses SHA-256."""
    left_out: str = ""
    """Why it is no file to read: a link, a submodule, a conflict; "" for a regular file."""


class Change(NamedTuple):
    """A regular file that differs between two commits; a link or a submodule counts as no file."""

    status: str
    """``A`` added, ``D`` deleted, ``M`` modified or ``R`` renamed, which may be modified too."""
    old_path: str | None
    new_path: str | None
    old_blob: str | None
    new_blob: str | None


class Raw(NamedTuple):
    """One entry of a raw diff."""

    old_mode: str
    new_mode: str
    old_oid: str
    new_oid: str
    status: str
    old: str
    new: str


def raw(out: bytes) -> Iterator[Raw]:
    """The entries of a raw diff: each a head with one name, or with two where a file was renamed."""
    fields = iter(out.split(b"\0"))
    for head in fields:
        if head:
            old_mode, new_mode, old_oid, new_oid, status = head.decode().removeprefix(":").split()
            old = os.fsdecode(next(fields))
            new = os.fsdecode(next(fields)) if status[0] in "RC" else old
            yield Raw(old_mode, new_mode, old_oid, new_oid, status[0], old, new)


def change(one: Raw) -> Change | None:
    """What changed in the content or name of a regular file; None where it is nothing."""
    old, new = one.old_mode in FILES, one.new_mode in FILES
    if not (old or new) or (old and new and (one.old, one.old_oid) == (one.new, one.new_oid)):
        return None
    status = "A" if not old else "D" if not new else "R" if one.old != one.new else "M"
    return Change(
        status,
        one.old if old else None,
        one.new if new else None,
        one.old_oid if old else None,
        one.new_oid if new else None,
    )


def staged(one: Raw) -> Blob:
    """The new side of an entry."""
    return Blob(one.new, one.new_oid, UNMERGED if one.status == "U" else _left_out(one.new_mode))


def entries(out: bytes) -> Iterator[Blob]:
    """What ``ls-tree`` lists."""
    for line in out.split(b"\0"):
        if line:
            head, _, path = line.partition(b"\t")
            mode, _, oid = head.decode().split()
            yield Blob(os.fsdecode(path), oid, _left_out(mode))


def names(out: bytes) -> list[str]:
    """Names, each ended by a NUL."""
    return [os.fsdecode(name) for name in out.split(b"\0") if name]


def _left_out(mode: str) -> str:
    return "" if mode in FILES else LEFT_OUT.get(mode, "no regular file")
