"""Which files are read: the paths that were given, folders walked in order; what is left out, and why."""

from __future__ import annotations

import glob
import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import msgspec

from curate.formats.items import Failed, Input, Skipped
from curate.formats.packing import ENDINGS as PACKINGS
from curate.formats.packing import reason
from curate.plan import Plan

ENDINGS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
"""File endings with their formats."""

FOREIGN = (".csv", ".tsv", ".parquet", ".arrow", ".html", ".htm", ".xml", ".pdf", ".docx", ".xlsx", ".zip", ".tar")
"""Endings of files that are no plain text and that nothing here reads. A file with any other is text if it is named."""

KNOWN = f"{' '.join(ENDINGS)}, each also with {' or '.join(PACKINGS)}"
"""What can be read, for messages."""

Seen = Input | Skipped | Failed


class Found(NamedTuple):
    """What there is to read, and what is not."""

    inputs: tuple[Input, ...]
    skipped: tuple[Skipped, ...]
    failed: tuple[Failed, ...]


def find(paths: Iterable[str | os.PathLike[str]], plan: Plan, stdin_filename: str | None = None) -> Found:
    """The files below the paths given; ``-`` is standard input, whose format ``stdin_filename`` tells by its ending."""
    seen: list[Seen] = []
    for path in paths:
        seen += map(_sayable, _given(os.fspath(path), plan, stdin_filename))
    inputs = _distinct(one for one in seen if isinstance(one, Input))
    skipped = tuple(one for one in seen if isinstance(one, Skipped))
    failed = tuple(one for one in seen if isinstance(one, Failed))
    return Found(_named(_placed(inputs)), skipped, failed)


def format_of(name: str) -> tuple[str, str] | None:
    """Format and packing of a file by its name; None where its ending is not known.

    >>> format_of("archive.jsonl.gz"), format_of("photo.png")
    (('jsonl', 'gz'), None)
    """
    path = PurePosixPath(name.lower())
    packing = PACKINGS.get(path.suffix, "")
    known = ENDINGS.get(PurePosixPath(path.stem).suffix if packing else path.suffix)
    return (known, packing) if known else None


def matches(path: str, globs: Sequence[str]) -> bool:
    """Whether a path, or a folder that it lies in, matches one of some globs; one without a slash may match any part.

    >>> matches("raw/old/a.txt", ["raw/old"]), matches("raw/old/a.txt", ["*.txt"]), matches("raw/a.txt", ["old/*"])
    (True, True, False)
    """
    parts = PurePosixPath(path).parts
    whole = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    return any(
        fnmatchcase(one, pattern) or fnmatchcase(one, pattern.removeprefix("**/"))
        for pattern in (given.rstrip("/") for given in globs)
        for one in (whole if "/" in pattern else parts)
    )


def from_root(path: str, plan: Plan) -> str:
    """A path as globs see it: relative to the folder of the configuration file, where it lies in there."""
    if not plan.root:
        return path
    relative = os.path.relpath(path, plan.root)
    return path if relative.startswith("..") else PurePosixPath(relative).as_posix()


def _given(path: str, plan: Plan, stdin_filename: str | None) -> Iterator[Seen]:
    """What one path stands for."""
    if path == "-":
        yield _stdin(stdin_filename)
        return
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - a Path would forget how it was written
    except (OSError, ValueError) as error:
        matched = sorted(glob.glob(path, recursive=True)) if glob.has_magic(path) else []  # noqa: PTH207 - as above
        for one in matched:
            yield from _given(one, plan, stdin_filename)
        if not matched:
            yield _missing(path, error)
        return
    yield from _folder(path, plan) if stat.S_ISDIR(mode) else _file(path)


def _sayable(one: Seen) -> Seen:
    """What was seen, unless its name is not UTF-8: no report could say it."""
    shown = one.path.encode("utf-8", "replace").decode()
    if shown == one.path:
        return one
    if isinstance(one, Input):
        return Failed(shown, f"{shown}: the name of the file is not UTF-8; rename it")
    return Skipped(shown, one.reason) if isinstance(one, Skipped) else Failed(shown, f"{shown}: cannot be read")


def _missing(path: str, error: OSError | ValueError) -> Failed:
    if glob.has_magic(path):
        return Failed(path, f"{path}: no file matches")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Failed(path, f"{path}: no such file or folder; paths are relative to {Path.cwd()}")
    return Failed(path, f"{path}: {reason(error)}")


def _file(path: str) -> Iterator[Seen]:
    """A file that was named: read whatever it is called, but for endings that say that it is no plain text."""
    shown, name = PurePosixPath(Path(path).as_posix()), Path(path).name
    packing = PACKINGS.get(shown.suffix.lower(), "")
    ending = (PurePosixPath(shown.stem) if packing else shown).suffix.lower()
    if ending in FOREIGN:
        yield Skipped(str(shown), f"{ending} files are not read; what is: {KNOWN}", raw_path=name)
        return
    yield Input(str(shown), name, ENDINGS.get(ending, "text"), "", Path(path), packing)


def _folder(path: str, plan: Plan) -> Iterator[Seen]:
    shown = PurePosixPath(Path(path).as_posix())
    found = list(_walk(Path(path), shown, "", plan))
    yield from found
    if not any(isinstance(one, Input | Failed) for one in found):
        left = f"none of {len(found)} entries is a file to read" if found else "the folder is empty"
        yield Failed(str(shown), f"{shown}: nothing to read: {left}; what is read: {KNOWN}")


def _walk(folder: Path, shown: PurePosixPath, below: str, plan: Plan) -> Iterator[Seen]:
    """The files of a folder and those below it, by name; links to folders are not followed, they may go in circles."""
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError as error:
        yield Failed(str(shown), f"{shown}: {reason(error)}")
        return
    for entry in entries:
        path, raw_path = shown / entry.name, below + entry.name
        if why := _left_out(entry, str(path), plan):
            yield Skipped(str(path), why, raw_path=raw_path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, path, f"{raw_path}/", plan)
        else:
            known, packing = format_of(entry.name) or ("text", "")
            yield Input(str(path), raw_path, known, "", folder / entry.name, packing)


def _left_out(entry: os.DirEntry[str], path: str, plan: Plan) -> str:
    """Why an entry of a folder is not looked at; "" where it is."""
    where = from_root(path, plan)
    if entry.name.startswith("."):
        return "hidden"
    if matches(where, plan.files.exclude):
        return "excluded by the configuration"
    if entry.is_dir():
        return "a link to a folder" if entry.is_symlink() else ""
    if not entry.is_file() and not entry.is_symlink():
        return "no regular file"
    return _unknown(entry.name, where, plan.files.include)


def _unknown(name: str, where: str, include: Sequence[str]) -> str:
    """Why a file of a folder is none to read; the configuration's globs, where there are any, decide alone."""
    if include:
        return "" if matches(where, include) else "not included by the configuration"
    return "" if format_of(name) else f"unknown ending {PurePosixPath(name).suffix!r}"


def _stdin(filename: str | None) -> Input:
    data = sys.stdin.buffer.read()
    known = format_of(filename or "")
    name = PurePosixPath(Path(filename).as_posix()).name if filename else "stdin"
    shown = filename or "-"
    if known:
        return Input(shown, name, known[0], "", None, known[1], data)
    return Input(shown, name, "text" if filename else sniff(data), "", None, "", data)


def sniff(data: bytes) -> str:
    """Format of bytes without a name: one JSON value over many lines, lines of objects, else text.

    >>> sniff(b'{"text": "a"}'), sniff(b"A sentence.")
    ('jsonl', 'text')
    """
    head = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] not in (b"{", b"["):
        return "text"
    try:
        value = msgspec.json.decode(head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "jsonl" if head[:1] == b"{" else "text"
    return "jsonl" if isinstance(value, dict) and b"\n" not in head.strip() else "json"


def _distinct(inputs: Iterable[Input]) -> list[Input]:
    """Each file once, though several of the paths given may lead to it."""
    kept: dict[str, Input] = {}
    for one in inputs:
        kept.setdefault(os.path.realpath(one.file) if one.file else "-", one)
    return list(kept.values())


def _placed(inputs: Sequence[Input]) -> list[Input]:
    """The inputs with paths below their roots that no two share: those of several roots may get longer."""
    twice = {path for path, count in Counter(one.raw_path for one in inputs).items() if count > 1}
    taken: set[str] = set()
    placed: list[Input] = []
    for number, one in enumerate(inputs, 1):
        path = _below(one.path) if one.raw_path in twice else one.raw_path
        path = f"{number}/{path}" if path in taken else path
        taken.add(path)
        placed.append(replace(one, raw_path=path))
    return placed


def _below(path: str) -> str:
    """A path without what leads out of a folder."""
    return "/".join(part for part in PurePosixPath(path).parts if part not in ("/", "..", "."))


def _named(inputs: Sequence[Input]) -> tuple[Input, ...]:
    """The inputs with names: the file's stem, where two are alike its path without the ending, else with it."""
    bare = [_without_ending(one.raw_path) for one in inputs]
    stems = [path.rsplit("/", 1)[-1] for path in bare]
    paths, names = Counter(bare), Counter(stems)
    return tuple(
        replace(one, name=stem if names[stem] == 1 else path if paths[path] == 1 else one.raw_path, stem=stem)
        for one, path, stem in zip(inputs, bare, stems, strict=True)
    )


def _without_ending(path: str) -> str:
    known = PurePosixPath(path)
    if known.suffix.lower() in PACKINGS:
        known = known.with_suffix("")
    return str(known.with_suffix("")) if known.suffix.lower() in ENDINGS else str(known)
