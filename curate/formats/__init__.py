"""Formats of corpora: how records are read, how their bytes come back, and how one text in them is written anew.

Each format is a module with four functions: ``read`` (a stream to records), ``original`` (what besides its text gives a
record's bytes back), ``rebuild`` (the bytes from both) and ``rewrite`` (the bytes with another text).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import BinaryIO

from curate.formats import packing
from curate.formats.items import Entry, Failed, Flaw, Input, Item, Read, Skipped, Unreadable
from curate.model import Json
from curate.plan import Files, Plan
from curate.tuples import NamedTuple

__all__ = [
    "Entry", "Failed", "Flaw", "Format", "Input", "Item", "Read", "Skipped", "Unreadable", "format_of", "read",
]  # fmt: skip

MODULES: Mapping[str, str] = {"text": "text", "markdown": "markdown", "json": "json_file", "jsonl": "jsonl"}
"""All formats by name, with their modules: what reads JSON or YAML is loaded when a file of that format comes."""


class Format(NamedTuple):
    """What a format can do."""

    read: Callable[[Input, BinaryIO, Files], Iterator[Entry | Read]]
    original: Callable[[Item, Files], dict[str, Json]]
    rebuild: Callable[[str, Mapping[str, Json]], bytes]
    rewrite: Callable[[Item, bytes, Files], bytes]


@cache
def format_of(name: str) -> Format:
    """A format by its name."""
    module = importlib.import_module(f"curate.formats.{MODULES[name]}")
    return Format(module.read, module.original, module.rebuild, module.rewrite)


def read(source: Input, plan: Plan) -> Iterator[Entry | Read]:
    """The records of an input in their order, then `Read`; a file that cannot be read is `Failed`."""
    if not plan.timed:
        return _read(source, plan, lambda stream: stream)
    from curate.formats import timed  # noqa: PLC0415 - few runs are measured

    return timed.documents(_read(source, plan, timed.stream))


def _read(source: Input, plan: Plan, through: Callable[[BinaryIO], BinaryIO]) -> Iterator[Entry | Read]:
    try:
        with packing.unpacked(source) as stream:
            yield from format_of(source.format).read(source, through(stream), plan.files)
    except packing.DAMAGED as error:
        yield Failed(source.path, f"{source.path}: {packing.reason(error)}")
