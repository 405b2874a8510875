"""Taking a line into the record's fields: what the rules share that do it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from curate.model import Document, Fields, Hit
from curate.removal import spans


def moved(doc: Document, lines: Mapping[int, Fields]) -> Iterator[Hit]:
    """One hit for each line by its index, which deletes the line and carries values into fields."""
    for index, start, end in spans(doc, lines):
        yield Hit(start, end, "", variant="moved", moved=lines[index])
