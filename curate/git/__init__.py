"""What git knows of a folder: its commits, their files, what is staged and what has changed.

Git is asked as a program, as seldom as possible, for what it writes the same whatever a user has configured. Names of
files come as Python has them, with bytes that are no UTF-8 as lone surrogates, and are relative to the top of the work
tree. Nothing here writes anything: not even the index is refreshed.
"""

from __future__ import annotations

import hashlib

from curate.git.opening import open_repo
from curate.git.parsing import Blob, Change
from curate.git.repo import Repo

__all__ = ["Blob", "Change", "Repo", "blob_id", "open_repo"]


def blob_id(data: bytes) -> str:
    r"""Git's id of a content, without git.

    >>> blob_id(b"hello\n")
    'ce013625030ba8dba906f756967f9e9ca394464a'
    """
    digest = hashlib.sha1(b"blob %d\0" % len(data), usedforsecurity=False)
    digest.update(data)
    return digest.hexdigest()
