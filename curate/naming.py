"""What the name of a file tells: its format, whether it is wanted, and what its record is called."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from fnmatch import translate
from functools import cache
from pathlib import PurePosixPath
from posixpath import isabs, normpath, splitext

from curate.formats.items import Input
from curate.formats.packing import ENDINGS as PACKINGS
from curate.plan import Plan
from curate.regex import regex

ENDINGS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
"""File endings with their formats."""

FOREIGN = (".csv", ".tsv", ".parquet", ".arrow", ".html", ".htm", ".xml", ".pdf", ".docx", ".xlsx", ".zip", ".tar")
"""Endings of files that are no plain text and that nothing here reads. A file with any other is text if it is named."""

KNOWN = f"{' '.join(ENDINGS)}, each also with {' or '.join(PACKINGS)}"
"""What can be read, for messages."""

EXCLUDED, NOT_INCLUDED = "excluded by the configuration", "not included by the configuration"
"""Why the configuration leaves a file out."""


Matcher = Callable[[str], object]
"""Something true for a text that matches."""


def format_of(name: str) -> tuple[str, str] | None:
    """Format and packing of a file by its name; None where its ending is not known.

    >>> format_of("archive.jsonl.gz"), format_of("photo.png")
    (('jsonl', 'gz'), None)
    """
    _, ending, packing = parted(name)
    known = ENDINGS.get(ending)
    return (known, packing) if known else None


def parted(name: str) -> tuple[str, str, str]:
    """A name without its endings, the ending that tells the format in small letters, and the packing.

    >>> parted("news/a.JSONL.gz"), parted("Makefile"), parted(".txt")
    (('news/a', '.jsonl', 'gz'), ('Makefile', '', ''), ('.txt', '', ''))
    """
    bare, ending = splitext(name)
    packing = PACKINGS.get(ending.lower(), "")
    if packing:
        bare, ending = splitext(bare)
    return bare, ending.lower(), packing


def matches(path: str, globs: Sequence[str]) -> bool:
    """Whether a path, or a folder that it lies in, matches one of some globs; one without a slash may match any part.

    >>> matches("raw/old/a.txt", ["raw/old"]), matches("raw/old/a.txt", ["*.txt"]), matches("raw/a.txt", ["old/*"])
    (True, True, False)
    """
    whole, part = _patterns(tuple(globs))
    parts = path.split("/")
    if part and any(map(part, parts)):
        return True
    return whole is not None and any(whole("/".join(parts[:count])) for count in range(len(parts), 0, -1))


@cache
def _patterns(globs: tuple[str, ...]) -> tuple[Matcher | None, Matcher | None]:
    """What matches a whole path, and what a part of one, of some globs; None where there is no such glob."""
    plain = [glob.rstrip("/") for glob in globs]
    whole = [one for glob in plain if "/" in glob for one in (glob, glob.removeprefix("**/"))]
    return _matcher(whole), _matcher([glob for glob in plain if "/" not in glob])


def _matcher(globs: Sequence[str]) -> Matcher | None:
    return regex("|".join(map(translate, globs))).match if globs else None


def from_root(path: str, plan: Plan) -> str:
    """A path as globs see it: relative to the folder of the configuration file, where it lies in there."""
    if not plan.root:
        return path
    relative = normpath(path) if plan.root == "." and not isabs(path) else os.path.relpath(path, plan.root)
    return path if relative.startswith("..") else PurePosixPath(relative).as_posix()


def below_root(folder: str, plan: Plan) -> Callable[[str], str]:
    """What makes paths below a folder those that globs see: the same as `from_root`, without a look at each of them."""
    if not (plan.files.include or plan.files.exclude):
        return str
    inside = os.path.relpath(folder, plan.root or os.curdir)
    if inside.startswith("..") or not plan.root:
        return lambda path: from_root(path, plan)
    start, cut = prefix(PurePosixPath(inside).as_posix()), len(prefix(folder))
    return lambda path: start + path[cut:]


def prefix(folder: str) -> str:
    """What stands before the names in a folder.

    >>> prefix("news"), prefix("."), prefix("/")
    ('news/', '', '/')
    """
    return "" if folder == "." else folder if folder.endswith("/") else f"{folder}/"


def hidden_or_excluded(name: str, where: str, plan: Plan) -> str:
    """Why a file or folder of a folder is not looked at; "" where it is. ``where``: its path as globs see it."""
    if name.startswith("."):
        return "hidden"
    return EXCLUDED if plan.files.exclude and matches(where, plan.files.exclude) else ""


def unknown(name: str, where: str, plan: Plan) -> str:
    """Why a file of a folder is none to read; the configuration's globs, where there are any, decide alone."""
    if plan.files.include:
        return "" if matches(where, plan.files.include) else NOT_INCLUDED
    return "" if format_of(name) else f"unknown ending {PurePosixPath(name).suffix!r}"


def unwanted(path: str, plan: Plan) -> str:
    """Why the configuration leaves out a path that was named, if it is to hold for those too; "" where it does not."""
    where = from_root(path, plan)
    if matches(where, plan.files.exclude):
        return EXCLUDED
    folder = not plan.files.include or os.path.isdir(path)  # noqa: PTH112 - as it is named
    return "" if folder or matches(where, plan.files.include) else NOT_INCLUDED


def placed(inputs: Sequence[Input]) -> list[Input]:
    """The inputs with paths below their roots that no two share: those of several roots may get longer."""
    twice = {path for path, count in Counter(one.raw_path for one in inputs).items() if count > 1}
    taken: set[str] = set()
    found: list[Input] = []
    for number, one in enumerate(inputs, 1):
        path = _below(one.path) if one.raw_path in twice else one.raw_path
        path = f"{number}/{path}" if path in taken else path
        taken.add(path)
        found.append(one if path == one.raw_path else one._replace(raw_path=path))
    return found


def _below(path: str) -> str:
    """A path without what leads out of a folder."""
    return "/".join(part for part in PurePosixPath(path).parts if part not in ("/", "..", "."))


def named(inputs: Sequence[Input]) -> tuple[Input, ...]:
    """The inputs with names: the file's stem, where two are alike its path without the ending, else with it."""
    bare = [without_ending(one.raw_path) for one in inputs]
    stems = [path.rsplit("/", 1)[-1] for path in bare]
    paths, names = Counter(bare), Counter(stems)
    return tuple(
        one._replace(name=stem if names[stem] == 1 else path if paths[path] == 1 else one.raw_path, stem=stem)
        for one, path, stem in zip(inputs, bare, stems, strict=True)
    )


def place(path: str, row: int | None) -> str:
    """What suppressions may call a record after its file, as `Document.path` has it.

    >>> place("news/a.txt", None), place("news/t.jsonl", 7)
    ('news/a', 'news/t:7')
    """
    bare = without_ending(path)
    return bare if row is None else f"{bare}:{row}"


def without_ending(path: str) -> str:
    """A path without the ending of its format and that of its packing.

    >>> without_ending("news/a.jsonl.gz"), without_ending("news/v1.2")
    ('news/a', 'news/v1.2')
    """
    bare, ending, packing = parted(path)
    return bare if ending in ENDINGS else splitext(path)[0] if packing else path
