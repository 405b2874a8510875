"""Reading whose time is taken: what waits for bytes counts as reading, the rest as decoding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from curate import timed
from curate.formats.items import Entry, Item, Read
from curate.stopwatch import stage, steps


def documents(entries: Iterable[Entry | Read]) -> Iterator[Entry | Read]:
    """The entries, with documents that take the time of their views."""
    for one in steps("decoding", entries):
        yield one._replace(doc=timed.document(one.doc)) if isinstance(one, Item) else one


def stream(source: BinaryIO) -> BinaryIO:
    """What readers take of a stream, its time taken."""
    return cast("BinaryIO", _Stream(source))


class _Stream:
    def __init__(self, source: BinaryIO) -> None:
        self.read = stage("reading")(source.read)
        self.readline = stage("reading")(source.readline)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.readline, b"")
