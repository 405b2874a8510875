"""What a result depends on, in twenty bytes: content, names, the rules that hold, and the code that carries them out.

Not in a key, since nothing that is cached depends on it: the path (which decides the effective plan, and that is in the
key), and the folder of the configuration. Tests prove it.
"""

from __future__ import annotations

import os
import platform
import sys
import unicodedata
from functools import cache
from hashlib import blake2b, sha256
from importlib.util import find_spec
from pathlib import Path

from curate.formats.items import Input, Item
from curate.git import blob_id
from curate.plan import Plan
from curate.regex import regex

PACKAGE = Path(__file__).parent.parent

LIBRARIES = ("ftfy", "langdetect", "msgspec", "re2", "wcwidth", "yaml", "zstandard")
"""What rules and readers use."""

DISTRIBUTIONS = regex(r"(?i)(?:ftfy|google_re2|langdetect|msgspec|pyyaml|wcwidth|zstandard)-.*\.dist-info")
"""Folders whose names say which version of a library there is."""


def file_key(source: Input, plan: Plan, data: bytes | None) -> bytes:
    """The key of a file by git's id of its bytes as they stand there, packed or not; ``plan`` holds in the file.

    The bytes are not needed where the input has its ``blob``.
    """
    blob = source.blob or blob_id(data or b"")
    return _key(plan, "file", blob, source.format, source.packing, source.name, source.filename, source.stem)


def row_key(item: Item, plan: Plan) -> bytes:
    """The key of a record of a table: one that brought its id is the same wherever it stands."""
    name = "" if item.own_id else item.doc.id
    return _key(plan, "row", sha256(item.raw).hexdigest(), item.format, name, item.doc.key or "")


def _key(plan: Plan, *parts: str) -> bytes:
    digest = _begun(plan.identity).copy()
    digest.update(repr(parts).encode())
    return digest.digest()


@cache
def _begun(identity: bytes) -> blake2b:
    """What all keys under a plan begin with: hashed once, for there are as many keys as files and records."""
    return blake2b(code_version().encode(), digest_size=20, key=identity)


@cache
def code_version() -> str:
    """What this program is made of: its own files by content, its libraries and its Python by version.

    Files are read rather than trusted for their times: who edits a rule gets no finding of the old one, and a fresh
    install of the same version on another machine knows what the first one found. It costs 10 ms.
    """
    digest = sha256(f"{sys.version}\n{platform.machine()}\n{unicodedata.unidata_version}\n".encode())
    for name in _libraries():
        digest.update(f"{name}\n".encode())
    for path in _files(str(PACKAGE)):
        with open(path, "rb") as file:  # noqa: PTH123 - some hundred of them
            content = file.read()
        digest.update(f"{path[len(str(PACKAGE)) :]} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(folder: str) -> list[str]:
    """The files of the package in order, but for what Python compiles of them."""
    found: list[str] = []
    with os.scandir(folder) as listed:
        for entry in sorted(listed, key=lambda entry: entry.name):
            if entry.is_dir():
                found += _files(entry.path) if entry.name != "__pycache__" else []
            else:
                found.append(entry.path)
    return found


def _libraries() -> list[str]:
    """Names and versions of the libraries, as the folders beside them say."""
    specs = [spec for name in LIBRARIES if (spec := find_spec(name)) and spec.origin]
    levels = [(spec.origin, 2 if spec.submodule_search_locations else 1) for spec in specs]
    folders = {Path(str(origin)).parents[level - 1] for origin, level in levels}
    names = (one.name for folder in folders for one in folder.iterdir())
    return sorted(name for name in names if DISTRIBUTIONS.fullmatch(name))
