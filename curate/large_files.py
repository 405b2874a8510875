"""Git LFS: in place of a large file git may hold a few lines that say which it is."""

from __future__ import annotations

from curate.regex import regex

LONGEST = 1024
"""Bytes that such lines may have, by the specification of Git LFS."""

VERSION = b"version https://git-lfs.github.com/spec/v1\n"
"""What they begin with."""

POINTER = regex(
    rb"version https://git-lfs\.github\.com/spec/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize [0-9]+\n"
)


def pointed(data: bytes) -> str | None:
    r"""The SHA-256 of the content that stands elsewhere; None where the bytes are a content themselves.

    >>> pointed(b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"ab" * 32 + b"\nsize 12\n")[:4]
    'abab'
    """
    found = POINTER.fullmatch(data) if len(data) <= LONGEST else None
    return found[1].decode() if found else None
