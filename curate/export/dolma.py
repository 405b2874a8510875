"""Dolma's folder: ``documents`` and, line by line beside them, ``attributes/curate`` with the findings that stay open.

::

    documents/00000.jsonl.gz            id, text, source, created, added, metadata
    attributes/curate/00000.jsonl.gz    id, source, attributes: {"curate__NUM001__span": [[511, 518, 0.99]]}

A span is half-open and counts code points of the document beside it, as Dolma's mixer does; its third number is the
finding's confidence, which ``min_score`` goes by. What is about the whole document, a field, or a line that was
moved out of the text is ``curate__META003__document`` with the span of all the text, as Dolma's own taggers have it: to
filter by, not to replace. A span is never empty, since the mixer would eat the character behind it.

Dolma reads no null: ``created`` and ``added`` are left out where nobody knows them, ``source`` is "" then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import msgspec

from curate import edits
from curate.errors import InputError
from curate.export.run import Kept, Run
from curate.exporters.run_lines import EditsLine
from curate.formats.packing import packed
from curate.model import Edit, Json
from curate.report import mends
from curate.restore import undo

DOCUMENTS, ATTRIBUTES = "documents", "attributes/curate"

OWN = (f"{DOCUMENTS}/*.jsonl.gz", f"{ATTRIBUTES}/*.jsonl.gz")
"""The files that an export writes."""

SHARD = 256 << 20
"""Bytes of documents in a file, before they are packed."""

MADE = 1.0
"""Score of a place that was mended."""

ENCODE = msgspec.json.Encoder().encode

Place = tuple[str, int | None, int | None, float]
"""A rule's code, the span in the text, None where it is about more than that, and the confidence."""


def write(run: Run, folder: Path, *, raw: bool = False) -> None:
    """Write all records of a run.

    Args:
        run: The run.
        folder: An empty folder.
        raw: Whether the texts are those before cleaning, and what was mended stands among the attributes.
    """
    made = raw_document if raw else document
    with _Shards(folder) as shards:
        for kept, done in run.edited():
            shards.put(*made(kept, done))


def document(kept: Kept, done: EditsLine) -> tuple[dict[str, Json], dict[str, Json]]:
    """A record and its attributes: what is still open in it."""
    passes = [edits.Pass.of(one) for one in edits.passes(edit.edit() for edit in done.edits)] if done.open else []
    return _pair(kept, kept.line.text, _open(done, lambda start, end: edits.present(passes, start, end)))


def raw_document(kept: Kept, done: EditsLine) -> tuple[dict[str, Json], dict[str, Json]]:
    """A record with the text that it had before cleaning, and its attributes: what was mended, and what is open."""
    made = tuple(edit.edit() for edit in done.edits)
    try:
        text = undo(kept.line.text, made, kept.line.id)
    except InputError as error:
        raise InputError(f"{kept.place}: {error}") from error
    mended = (_mended(edit) for edit in made if mends(edit))
    return _pair(kept, text, (*mended, *_open(done, lambda start, end: (start, end))))


def _mended(edit: Edit) -> Place:
    return edit.code, *edit.original, MADE


def _open(done: EditsLine, moved: Callable[[int, int], tuple[int, int]]) -> Iterator[Place]:
    for one in done.open:
        inside = one.field == "text" and one.start is not None and one.end is not None
        yield one.code, *(moved(one.start or 0, one.end or 0) if inside else (None, None)), one.confidence


def _pair(
    kept: Kept, text: str, places: Iterator[Place] | tuple[Place, ...]
) -> tuple[dict[str, Json], dict[str, Json]]:
    line = kept.line
    dates = {"created": line.created, "added": line.added}
    known: dict[str, Json] = {name: day for name, day in dates.items() if day is not None}
    source = line.source or ""
    metadata: Json = line.metadata  # type: ignore[assignment] # JSON, by the run's reader
    return (
        {"id": line.id, "text": text, "source": source, **known, "metadata": metadata},
        {"id": line.id, "source": source, "attributes": _attributes(places, len(text))},
    )


def _attributes(places: Iterator[Place] | tuple[Place, ...], length: int) -> dict[str, Json]:
    """Spans by attribute, sorted, none of them empty or twice."""
    found: dict[str, set[tuple[int, int, float]]] = {}
    for code, start, end, score in places:
        inside = start is not None and end is not None and start < end <= length
        name, span = ("span", (start or 0, end or 0)) if inside else ("document", (0, length))
        found.setdefault(f"curate__{code}__{name}", set()).add((*span, score))
    return {name: sorted(found[name]) for name in sorted(found)}


class _Shards:
    """Pairs of files, the next of which is begun where one is full."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._open = folder, ExitStack()
        self._number, self._size = 0, SHARD
        self._documents: IO[bytes]
        self._attributes: IO[bytes]

    def __enter__(self) -> _Shards:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def put(self, document: dict[str, Json], attributes: dict[str, Json]) -> None:
        """Write one line to each file."""
        line = ENCODE(document) + b"\n"
        if self._size + len(line) > SHARD:
            self._begin()
        self._size += len(line)
        self._documents.write(line)
        self._attributes.write(ENCODE(attributes) + b"\n")

    def _begin(self) -> None:
        self._open.close()
        name = f"{self._number:05}.jsonl.gz"
        self._documents, self._attributes = (self._stream(place, name) for place in (DOCUMENTS, ATTRIBUTES))
        self._number, self._size = self._number + 1, 0

    def _stream(self, place: str, name: str) -> IO[bytes]:
        file = self._folder / place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        return self._open.enter_context(packed(self._open.enter_context(file.open("wb")), "gz"))
