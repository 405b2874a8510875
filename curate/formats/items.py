"""What readers take and give: inputs, records, and what could not be read. Nothing here opens a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from curate.model import Document, Json
from curate.tuples import NamedTuple


class Input(NamedTuple):
    """A file that is to be read."""

    path: str
    """As shown to people: the path that was given, joined with what was found below it."""
    raw_path: str
    """Relative to the root that was given; no two inputs of a run have the same."""
    format: str
    """``text``, ``markdown``, ``json`` or ``jsonl``."""
    name: str
    """What a record without an id of its own is called after: the file's stem, else a longer part of its path."""
    file: Path | None = None
    """None for standard input."""
    packing: str = ""
    """``gz``, ``zst`` or none."""
    data: bytes | None = None
    """The bytes, where they were read already."""
    stem: str = ""
    """The file's name without its ending: what fingerprints call a record without an id, whatever else is read."""
    blob: str = ""
    """Git's id of the bytes, where it is known without reading them."""

    @property
    def filename(self) -> str:
        """The file's own name."""
        return self.raw_path.rsplit("/", 1)[-1]

    @property
    def place(self) -> str:
        """The path without the ending: what suppressions may call its record."""
        folder, slash, _ = self.path.rpartition("/")
        return f"{folder}{slash}{self.stem}" if self.stem else self.path


class Flaw(NamedTuple):
    """Something wrong that only the reader of a record can see; a finding of a record that was read all the same."""

    variant: str
    message: str
    start: int | None = None
    """Span in the document's text; None: it is about the whole record."""
    end: int | None = None
    code: str = "META011"


class Item(NamedTuple):
    """One record of a file."""

    doc: Document
    path: str
    raw_path: str
    row: int | None
    """Line of its file for JSON Lines, place in the list for a JSON list, from 1; None for a file of one record."""
    format: str
    raw: bytes
    """The record's bytes: a whole file, or one line without its LF."""
    first_line: int = 1
    """Line of the file on which the text begins, where the text stands in the file as it is."""
    offset: int = 0
    """Where ``raw`` begins in the unpacked file, in bytes."""
    own_id: bool = False
    """Whether the record brought its id; else it is called after its file."""
    flaws: tuple[Flaw, ...] = ()


class Unreadable(NamedTuple):
    """A record that cannot be read: a finding, never a crash, and never silence."""

    path: str
    raw_path: str
    row: int | None
    raw: bytes
    code: str
    message: str
    id: str | None = None


class Skipped(NamedTuple):
    """A file that is left out on purpose."""

    path: str
    reason: str
    code: str = ""
    """Of the finding that it is, where it is one: a binary file is ENC001."""
    raw_path: str = ""


class Failed(NamedTuple):
    """A path that should have been read and could not be; the run goes on and ends with exit code 2."""

    path: str
    message: str


class Read(NamedTuple):
    """The end of an input: what restoring the file needs besides its records."""

    input: Input
    frame: Mapping[str, Json]


Entry = Item | Unreadable | Skipped | Failed
"""What callers of a reader get to see."""
