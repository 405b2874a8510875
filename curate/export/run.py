"""A finished run as exports read it: its records in order, checked line by line, with their edits if need be.

A file is read as a stream: one record at a time is in memory. What is no record is an `InputError` that names the line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar

import msgspec

from curate.errors import InputError, UsageError
from curate.exporters.finished import Manifest
from curate.exporters.report_json import Numbers
from curate.exporters.run_lines import ARTICLE, EDITS, ArticleLine, EditsLine
from curate.ledger import ARTICLES, MANIFEST, REJECTED
from curate.ledger import EDITS as EDITS_FILE
from curate.schema import RECORD, Column, Kind
from curate.tuples import NamedTuple

Said = TypeVar("Said")

REPORT = "report.json"

FILES = (ARTICLES, EDITS_FILE, REJECTED, MANIFEST, REPORT, "report.md", "report.html")
"""The files of a run, none of which an export may replace."""


def _struct(name: str, columns: tuple[Column, ...]) -> type[msgspec.Struct]:
    """What a group has to be made of; of what is not there, nothing is known."""
    return msgspec.defstruct(name, [(column.name, _type(column), None) for column in columns])


def _type(column: Column) -> object:
    match column.kind:
        case Kind.GROUP:
            return _struct(column.name, column.columns) | None
        case Kind.LIST:
            return list[str] | None
        case Kind.MAP:
            return dict[str, object] | None
        case _:
            return str | None


METADATA = _struct("metadata", RECORD.column("metadata").columns)


class Kept(NamedTuple):
    """A record that was kept, and where it stands."""

    place: str
    """File and line, for messages."""
    line: ArticleLine


def _unwatched(size: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Run:
    """The folder of a finished run, and how many records it kept."""

    folder: Path
    kept: int
    tick: Callable[[int], None] = _unwatched
    """Called with the bytes of each record that is done."""

    def records(self) -> Iterator[Kept]:
        """All records in the order of their file; an `InputError` where they are not those that the manifest counts."""
        path, number = self.folder / ARTICLES, 0
        for number, line in enumerate(_lines(path), 1):
            yield Kept(f"{path}:{number}", _record(f"{path}:{number}", line))
            self.tick(len(line))
        if number != self.kept:
            raise InputError(
                f"{path}: {number:,} records found, {self.kept:,} are counted in {MANIFEST}; one of them was changed "
                "since, `curate clean` writes both"
            )

    def edited(self) -> Iterator[tuple[Kept, EditsLine]]:
        """The same, each with its edits and open findings."""
        path = self.folder / EDITS_FILE
        for number, (one, line) in enumerate(zip_longest(self.records(), _lines(path)), 1):
            place = f"{path}:{number}"
            if one is None or line is None:
                raise InputError(f"{place}: {EDITS_FILE} has to have as many lines as {ARTICLES}")
            done = _decoded(place, EDITS, line)
            if done.id != one.line.id:
                raise InputError(
                    f"{place}: record {done.id!r} found, {one.line.id!r} stands in this line of {ARTICLES}"
                )
            yield one, done

    def numbers(self) -> Numbers:
        """What ``report.json`` says."""
        path = self.folder / REPORT
        return _decoded(str(path), msgspec.json.Decoder(Numbers), _read(path, f"`curate report {self.folder}`"))


def opened(folder: Path) -> Run:
    """The run of a folder; a `UsageError` where there is none, an `InputError` where it kept nothing."""
    if not folder.is_dir():
        found = "it is a file" if folder.exists() else "no such folder"
        raise UsageError(f"{folder}: {found}; the folder that `curate clean --out DIR` wrote is wanted")
    path = folder / MANIFEST
    manifest = _decoded(str(path), msgspec.json.Decoder(Manifest), _read(path, "`curate clean`"))
    if not manifest.counts.kept:
        seen = manifest.counts.records
        raise InputError(
            f"{folder}: none of its {seen:,} records was kept, so that there is nothing to export; {REJECTED} says why"
        )
    return Run(folder, manifest.counts.kept)


def _record(place: str, line: bytes) -> ArticleLine:
    said = _decoded(place, ARTICLE, line)
    try:
        msgspec.convert(said.metadata, METADATA)
    except msgspec.ValidationError as error:
        raise _broken(place, str(error).replace("`$.", "`$.metadata.")) from error
    return said


def _decoded(place: str, decoder: msgspec.json.Decoder[Said], data: bytes) -> Said:
    try:
        return decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _broken(place, str(error)) from error


def _broken(place: str, why: str) -> InputError:
    return InputError(f"{place}: {why}; what `curate clean` wrote there is wanted")


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as stream:
            yield from stream
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; `curate clean` writes it") from error


def _read(path: Path, writer: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; {writer} writes it") from error
