"""Which files are read: the paths that were given, folders walked in order; what is left out, and why."""

from __future__ import annotations

import glob
import os
import stat
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path, PurePosixPath

from curate import naming
from curate.cache import is_cache
from curate.formats.items import Failed, Input, Skipped
from curate.formats.packing import reason
from curate.naming import ENDINGS, KNOWN, format_of, from_root, matches
from curate.plan import Plan
from curate.stopwatch import stage
from curate.tuples import NamedTuple

__all__ = ["ENDINGS", "KNOWN", "Found", "find", "format_of", "from_root", "listed", "matches", "sniff"]

Seen = Input | Skipped | Failed


class Found(NamedTuple):
    """What there is to read, and what is not."""

    inputs: tuple[Input, ...]
    skipped: tuple[Skipped, ...]
    failed: tuple[Failed, ...]
    nothing: str = ""
    """What is said where none of it can be read, and nothing is wrong with that; "" where that is an error."""


@stage("files")
def find(
    paths: Iterable[str | os.PathLike[str]], plan: Plan, stdin_filename: str | None = None, *, force: bool = False
) -> Found:
    """The files below the paths given; ``-`` is standard input, whose format ``stdin_filename`` tells by its ending.

    A file that is named is read whatever ``include`` and ``exclude`` say, unless ``force`` makes them hold for it too.
    """
    seen: list[Seen] = []
    for path in [os.fspath(path) for path in paths]:
        why = naming.unwanted(path, plan) if force and path != "-" else ""
        left_out = [Skipped(path, why, raw_path=path)]
        seen += map(_sayable, left_out if why else _given(path, plan, stdin_filename))
    return _found(seen, _real())


def listed(
    names: Iterable[str], folders: Iterable[str | os.PathLike[str]], plan: Plan, top: str | os.PathLike[str]
) -> Found:
    """The files of a list that a walk of some folders would read, by the same rules, in its order and so called.

    Nothing is looked at but the names, which may be those of a commit. A folder in which none of them lies gives
    nothing; so does one that is not there.

    Args:
        names: As git writes them, relative to ``top``, by slashes.
        folders: What `find` takes; globs are those of files that are there.
        plan: Its globs hold.
        top: The folder that names are relative to, its path without links; the inputs' files lie in it.
    """
    known = sorted(name.split("/") for name in names)
    seen: list[Seen] = []
    for folder in [os.fspath(one) for one in folders]:
        seen += map(_sayable, _expanded(folder, known, plan, os.fspath(top)))
    return _found(seen, str)


def _found(seen: Sequence[Seen], same: Callable[[Path], str]) -> Found:
    """What was seen, each input once, with its name; ``same``: what of a path tells files apart."""
    inputs: dict[str, Input] = {}
    for one in seen:
        if isinstance(one, Input):
            inputs.setdefault(same(one.file) if one.file else "-", one)
    skipped = tuple(one for one in seen if isinstance(one, Skipped))
    failed = tuple(one for one in seen if isinstance(one, Failed))
    return Found(naming.named(naming.placed([*inputs.values()])), skipped, failed)


def _real() -> Callable[[Path], str]:
    """What gives files their paths without links, having looked at each folder once."""
    folder = cache(os.path.realpath)

    def of(file: Path) -> str:
        above, name = os.path.split(file)
        if name == os.pardir or os.path.islink(file):  # noqa: PTH114 - asked of every file
            return os.path.realpath(file)
        return os.path.join(folder(above), name)  # noqa: PTH118 - as above

    return of


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


def _expanded(folder: str, known: Sequence[list[str]], plan: Plan, top: str) -> Iterator[Seen]:
    """What a walk of a folder, or of those that a glob matches, would see of some sorted names."""
    if glob.has_magic(folder) and not os.path.lexists(folder):
        for one in sorted(glob.glob(folder, recursive=True)):  # noqa: PTH207 - as it is named
            yield from _expanded(one, known, plan, top)
        return
    way = os.path.relpath(os.path.realpath(folder), top)
    place = [*Path(way).parts]
    rests = [name[len(place) :] for name in _beginning(known, place)]
    if rests == [[]]:
        yield from (one._replace(file=Path(top, way)) if isinstance(one, Input) else one for one in _file(folder))
    else:
        yield from _entered(rests, Path(folder).as_posix(), plan, Path(top, way))


def _beginning(known: Sequence[list[str]], place: list[str]) -> Iterator[list[str]]:
    """Those of some sorted names that begin with the parts of another."""
    for at in range(bisect_left(known, place), len(known)):
        if known[at][: len(place)] != place:
            break
        yield known[at]


def _entered(rests: Iterable[list[str]], shown: str, plan: Plan, folder: Path) -> Iterator[Seen]:
    """What a walk would see of sorted names below a folder: each folder that is left out once, and no file in it."""
    start, where, entered = naming.prefix(shown), naming.below_root(shown, plan), {"": True}
    for *folders, name in rests:
        above = ""
        for part in folders:
            below = f"{above}{part}/"
            if below not in entered:
                path = start + above + part
                why = naming.hidden_or_excluded(part, where(path), plan) if entered[above] else ""
                entered[below] = entered[above] and not why
                if why:
                    yield Skipped(path, why, raw_path=above + part)
            above = below
        if entered[above]:
            path = start + above + name
            why = naming.hidden_or_excluded(name, where(path), plan) or naming.unknown(name, where(path), plan)
            yield Skipped(path, why, raw_path=above + name) if why else _input(path, above + name, folder)


def _missing(path: str, error: OSError | ValueError) -> Failed:
    if glob.has_magic(path):
        return Failed(path, f"{path}: no file matches")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Failed(path, f"{path}: no such file or folder; paths are relative to {Path.cwd()}")
    return Failed(path, f"{path}: {reason(error)}")


def _file(path: str) -> Iterator[Seen]:
    """A file that was named: read whatever it is called, but for endings that say that it is no plain text."""
    shown, name = Path(path).as_posix(), Path(path).name
    _, ending, packing = naming.parted(name)
    if ending in naming.FOREIGN:
        yield Skipped(shown, f"{ending} files are not read; what is: {KNOWN}", raw_path=name)
        return
    yield Input(shown, name, ENDINGS.get(ending, "text"), "", Path(path), packing)


def _folder(path: str, plan: Plan) -> Iterator[Seen]:
    shown = Path(path).as_posix()
    found = list(_walk("", shown, plan, naming.below_root(shown, plan)))
    yield from found
    if not any(isinstance(one, Input | Failed) for one in found):
        left = f"none of {len(found)} entries is a file to read" if found else "the folder is empty"
        yield Failed(shown, f"{shown}: nothing to read: {left}; what is read: {KNOWN}")


def _walk(below: str, root: str, plan: Plan, where: Callable[[str], str]) -> Iterator[Seen]:
    """The files of a folder and those below it, by name; links to folders are not followed, they may go in circles."""
    start, top = naming.prefix(root) + below, Path(root)
    try:
        with os.scandir(start or os.curdir) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError as error:
        shown = start.rstrip("/") or root
        yield Failed(shown, f"{shown}: {reason(error)}")
        return
    for entry in entries:
        path, raw_path = start + entry.name, below + entry.name
        if entry.is_dir(follow_symlinks=False) and is_cache(path):
            continue  # what a run itself left there is nobody's file
        if why := _left_out(entry, where(path), plan):
            yield Skipped(path, why, raw_path=raw_path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(f"{raw_path}/", root, plan, where)
        else:
            yield _input(path, raw_path, top)


def _input(path: str, raw_path: str, root: Path) -> Input:
    known, packing = format_of(raw_path) or ("text", "")
    return Input(path, raw_path, known, "", root / raw_path, packing)


def _left_out(entry: os.DirEntry[str], where: str, plan: Plan) -> str:
    """Why an entry of a folder is not looked at; "" where it is."""
    if why := naming.hidden_or_excluded(entry.name, where, plan):
        return why
    if entry.is_dir():
        return "a link to a folder" if entry.is_symlink() else ""
    if not entry.is_file() and not entry.is_symlink():
        return "no regular file"
    return naming.unknown(entry.name, where, plan)


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
    import msgspec  # noqa: PLC0415 - slow to load, and files have names

    try:
        value = msgspec.json.decode(head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "jsonl" if head[:1] == b"{" else "text"
    return "jsonl" if isinstance(value, dict) and b"\n" not in head.strip() else "json"
