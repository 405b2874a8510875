"""Formats of corpora: how records are read, how their bytes come back, and how one text in them is written anew.

Each format is a module with four functions: ``read`` (a stream to records), ``original`` (what besides its text gives a
record's bytes back), ``rebuild`` (the bytes from both) and ``rewrite`` (the bytes with another text).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, NamedTuple

from curate.formats import json_file, jsonl, markdown, packing, text
from curate.formats.items import Entry, Failed, Flaw, Input, Item, Read, Skipped, Unreadable
from curate.model import Json
from curate.plan import Files, Plan

__all__ = ["FORMATS", "Entry", "Failed", "Flaw", "Format", "Input", "Item", "Read", "Skipped", "Unreadable", "read"]


class Format(NamedTuple):
    """What a format can do."""

    read: Callable[[Input, BinaryIO, Files], Iterator[Entry | Read]]
    original: Callable[[Item, Files], dict[str, Json]]
    rebuild: Callable[[str, Mapping[str, Json]], bytes]
    rewrite: Callable[[Item, bytes, Files], bytes]


FORMATS: Mapping[str, Format] = {
    "text": Format(text.read, text.original, text.rebuild, text.rewrite),
    "markdown": Format(markdown.read, markdown.original, markdown.rebuild, markdown.rewrite),
    "json": Format(json_file.read, json_file.original, json_file.rebuild, json_file.rewrite),
    "jsonl": Format(jsonl.read, jsonl.original, jsonl.rebuild, jsonl.rewrite),
}
"""All formats by name."""


def read(source: Input, plan: Plan) -> Iterator[Entry | Read]:
    """The records of an input in their order, then `Read`; a file that cannot be read is `Failed`."""
    try:
        with packing.unpacked(source) as stream:
            yield from FORMATS[source.format].read(source, stream, plan.files)
    except packing.DAMAGED as error:
        yield Failed(source.path, f"{source.path}: {packing.reason(error)}")
