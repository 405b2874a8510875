"""JSON Lines: one object a line, split at LF and nowhere else. A line that cannot be read harms no other."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO, cast

from curate.decode import decode
from curate.formats import rows, styles
from curate.formats.items import Failed, Input, Item, Read, Skipped, Unreadable
from curate.formats.packing import DAMAGED, reason
from curate.formats.text import BINARY
from curate.model import Json
from curate.plan import Files

HEAD = 1 << 16
"""Bytes of the first line that tell whether a file holds text."""

WIDE = "UTF-16, where JSON is UTF-8; convert it first: iconv -f UTF-16 -t UTF-8"

original, rebuild, rewrite = styles.original, styles.rebuild, styles.rewrite


def read(source: Input, stream: BinaryIO, files: Files) -> Iterator[Item | Unreadable | Skipped | Failed | Read]:
    """The records of a table in the order of its lines; lines that hold none go into the frame."""
    yield from read_lines(source, stream.readline(), stream, files)


def read_lines(
    source: Input, first: bytes, rest: Iterable[bytes], files: Files
) -> Iterator[Item | Unreadable | Skipped | Failed | Read]:
    """As `read`, where the first line was taken from the stream already."""
    if first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        yield Failed(source.path, f"{source.path}: {WIDE}")
    elif first[:1] != b"{" and decode(first[:HEAD]).variant == "binary":
        yield Skipped(source.path, BINARY, "ENC001", source.raw_path)
    else:
        yield from _lines(source, chain([first], rest), files)


def _lines(source: Input, lines: Iterator[bytes], files: Files) -> Iterator[Item | Unreadable | Failed | Read]:
    blank: list[list[Json]] = []
    offset, bom, ended = 0, False, False
    try:
        for row, line in enumerate(lines, 1):
            skip = len(BOM_UTF8) if row == 1 and line.startswith(BOM_UTF8) else 0
            bom, ended = bom or skip > 0, line.endswith(b"\n")
            raw = line[skip : len(line) - ended]
            if raw.strip(styles.BLANK):
                yield rows.item(source, raw, rows.Place(row, offset + skip), files)
            else:
                _blank(blank, row if line else 0, raw.decode())
            offset += len(line)
    except DAMAGED as error:
        yield Failed(source.path, f"{source.path}: {reason(error)}")
    yield Read(source, {"bom": bom, "final_newline": ended, "blank": blank})


def _blank(seen: list[list[Json]], row: int, said: str) -> None:
    """Note a line without a record as [first row, how many alike, what stands there]; row 0 is none."""
    first, count, before = (cast("int", seen[-1][0]), cast("int", seen[-1][1]), seen[-1][2]) if seen else (0, 0, None)
    if before == said and first + count == row:
        seen[-1][1] = count + 1
    elif row:
        seen.append([row, 1, said])
