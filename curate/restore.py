"""Rebuild the raw files, byte for byte, from a folder that `shards.clean` wrote.

A record's text is taken back through its edits and put into its row as that was written. Nothing is guessed: where a
text was changed since, so that an edit does not fit or other bytes come out, restoring stops and says where.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path, PurePosixPath
from tempfile import TemporaryFile
from typing import BinaryIO, cast

import msgspec

from curate import aside, edits, ledger
from curate.errors import InputError
from curate.formats import format_of
from curate.formats.packing import packed
from curate.formats.text import raw_of
from curate.model import Edit, Json

Line = Mapping[str, Json]
NONE: Line = {}
Rows = dict[str, list[tuple[int, aside.Place]]]
"""The records of each file: their rows, and where their bytes wait."""


def restore(directory: str | os.PathLike[str], out: str | os.PathLike[str]) -> int:
    """Write the raw files of a finished run below ``out`` and say how many they are.

    A compressed file comes back with the same content. An `InputError` says what does not fit; nothing is written then.
    A file that is there already is left alone if it is the same, and an `InputError` if not.
    """
    source, target = Path(directory), Path(out)
    manifest = _manifest(source)
    inputs = [cast("Line", one) for one in cast("list[Json]", manifest["inputs"])]
    with aside.folder(target) as folder, TemporaryFile(dir=folder) as store:
        rows = _stored(source, store)
        for number, one in enumerate(inputs):
            part = folder / str(number)
            _rebuild(part, one, rows.get(str(one["path"]), []), store)
            _compare(part, _inside(target, str(one["path"])), one)
        for number, one in enumerate(inputs):
            place = _inside(target, str(one["path"]))
            place.parent.mkdir(parents=True, exist_ok=True)
            (folder / str(number)).replace(place)
    return len(inputs)


def _manifest(source: Path) -> Line:
    path = source / ledger.MANIFEST
    try:
        manifest = cast("Line", msgspec.json.decode(path.read_bytes()))
        if isinstance(manifest, dict) and isinstance(manifest.get("inputs"), list):
            return manifest
        raise InputError(f"{path}: no list of inputs; the manifest of a `curate clean` run is wanted")
    except OSError as error:
        said = f"{path}: {error.strerror}; a folder that `curate clean` wrote is wanted"
        raise InputError(said) from error
    except msgspec.DecodeError as error:
        raise InputError(f"{path}: no JSON: {error}") from error


def _inside(target: Path, path: str) -> Path:
    """The place of a file below the target; an `InputError` where it would be anywhere else."""
    parts = PurePosixPath(path).parts
    place = target.joinpath(*parts)
    out = not parts or path.startswith("/") or ".." in parts or "\\" in path or Path(path).drive
    if out or not place.resolve().is_relative_to(target.resolve()):
        raise InputError(f"{ledger.MANIFEST}: the path {path!r} leads out of {target}")
    return place


def _stored(source: Path, store: BinaryIO) -> Rows:
    """Put the bytes of all records where they wait."""
    rows: Rows = {}
    for path, row, raw in _records(source):
        rows.setdefault(path, []).append((row, aside.put(store, raw)))
    return rows


def _records(source: Path) -> Iterator[tuple[str, int, bytes]]:
    """Path, row (0 for a file of one record) and bytes of every record."""
    for article, done in zip_longest(_lines(source / ledger.ARTICLES), _lines(source / ledger.EDITS), fillvalue=NONE):
        if article.get("id") != done.get("id"):
            raise InputError(
                f"{source}: {_said(article)} of {ledger.ARTICLES} meets {_said(done)} of {ledger.EDITS}; both have to "
                "hold the same records in the same order"
            )
        yield str(done["path"]), _row(done), _raw(article, done)
    for lost in _lines(source / ledger.REJECTED):
        yield str(lost["path"]), _row(lost), raw_of(lost) or b""


def _said(line: Line) -> str:
    return f"record {line['id']!r}" if "id" in line else "no record"


def _lines(path: Path) -> Iterator[Line]:
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                yield _line(line, f"{path}:{number}")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; `curate clean` writes it") from error


def _line(line: bytes, where: str) -> Line:
    try:
        row = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{where}: no JSON: {error}; a line as `curate clean` wrote it is wanted") from error
    if not isinstance(row, dict):
        raise InputError(f"{where}: no object; a line as `curate clean` wrote it is wanted")
    return row


def _row(line: Line) -> int:
    return cast("int", line["row"]) or 0


def _raw(article: Line, done: Line) -> bytes:
    """The raw bytes of a record, checked against the hash that it carries."""
    name = str(article["id"])
    try:
        text = undo(str(article["text"]), ledger.parse_edits(done["edits"]), name)
        raw = format_of(str(done["format"])).rebuild(text, cast("Line", done["original"]))
        digest = cast("Line", cast("Line", article["metadata"])["curate"])["raw_sha256"]
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"record {name!r}: not as `curate clean` wrote it: {error}") from error
    if hashlib.sha256(raw).hexdigest() != digest:
        raise InputError(
            f"record {name!r}: its text was changed since it was cleaned; it gives other bytes than the raw ones"
        )
    return raw


def undo(text: str, made: tuple[Edit, ...], name: str) -> str:
    """The original text; an `InputError` that names record and place where an edit does not fit any more."""
    for one in reversed(edits.passes(made)):
        back = edits.invert(one)
        for edit in back:
            if text[edit.start : edit.end] != edit.before:
                found = text[edit.start : edit.end]
                raise InputError(
                    f"record {name!r}: at character {edit.start} of its text an edit of {edit.code} left "
                    f"{edit.before[:40]!r}, but {found[:40]!r} stands there; the text was changed since it was cleaned"
                )
        text = edits.apply(text, back)
    return text


def _rebuild(part: Path, one: Line, rows: list[tuple[int, aside.Place]], store: BinaryIO) -> None:
    """Write one file aside."""
    write = _table if one["format"] == "jsonl" else _file
    with part.open("wb") as stream, packed(stream, str(one.get("packing", ""))) as content:
        for piece in write(one, sorted(rows), store):
            content.write(piece)


def _table(one: Line, rows: list[tuple[int, aside.Place]], store: BinaryIO) -> Iterator[bytes]:
    """The bytes of a table: its records and the lines between them, in order."""
    blank = cast("list[list[Json]]", one.get("blank", []))
    lines: list[tuple[int, int, aside.Place | bytes]] = [(row, 1, place) for row, place in rows]
    lines += [(cast("int", row), cast("int", count), str(said).encode()) for row, count, said in blank]
    if one.get("bom"):
        yield b"\xef\xbb\xbf"
    reached = 1
    for row, count, held in sorted(lines, key=lambda line: line[0]):
        if row != reached:
            raise InputError(f"{one['path']}: row {reached} stands in neither {ledger.ARTICLES} nor {ledger.REJECTED}")
        line = aside.get(store, held) if isinstance(held, aside.Place) else held
        for _ in range(count):
            yield line if reached == 1 else b"\n" + line
            reached += 1
    if one.get("final_newline"):
        yield b"\n"


def _file(one: Line, rows: list[tuple[int, aside.Place]], store: BinaryIO) -> Iterator[bytes]:
    """The bytes of a file of one record, or of a list of some."""
    if len(rows) != one["records"]:
        raise InputError(f"{one['path']}: {len(rows)} of its {one['records']} records are there")
    between = one.get("between", "")
    yield str(one.get("before", "")).encode()
    for number, (_, place) in enumerate(rows):
        gap = between if isinstance(between, str) else cast("list[str]", between)[number - 1]
        yield (gap.encode() if number else b"") + aside.get(store, place)
    yield str(one.get("after", "")).encode()


def _compare(part: Path, place: Path, one: Line) -> None:
    """Raise an `InputError` where a rebuilt file is not the one that was read, or another file is in its place."""
    with part.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if not one.get("packing") and digest != one["sha256"]:
        raise InputError(f"{one['path']}: other bytes than those that were cleaned come out; its records were changed")
    if place.exists() and (place.is_dir() or hashlib.sha256(place.read_bytes()).hexdigest() != digest):
        raise InputError(f"{place}: another file is there already; choose an empty folder")
