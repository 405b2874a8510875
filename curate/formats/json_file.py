"""A JSON file: one object, or a list of objects. A list that breaks off gives the records before the break.

Many tools write JSON Lines under this ending: where a second line begins with another object, it is read as such.
"""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from json import JSONDecodeError
from typing import BinaryIO

import msgspec

from curate.decode import decode
from curate.formats import jsonl, rows, styles, text
from curate.formats.items import Failed, Input, Item, Read, Skipped, Unreadable
from curate.formats.scan import elements, past
from curate.model import Json
from curate.plan import Files

original, rebuild, rewrite = styles.original, styles.rebuild, styles.rewrite

Entries = Iterator[Item | Unreadable | Skipped | Failed | Read]


def read(source: Input, stream: BinaryIO, files: Files) -> Entries:
    """The records of a file; those of a list have their places, from 1, as rows."""
    first, second = stream.readline(), stream.readline()
    if second.lstrip(styles.BLANK).startswith(b"{") and _is_object(first):
        yield from jsonl.read_lines(source._replace(format="jsonl"), first, _chained(second, stream), files)
        return
    data = text.whole(source, stream, files, first + second)
    if isinstance(data, Skipped):
        yield data
    elif data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        yield Failed(source.path, f"{source.path}: {jsonl.WIDE}")
    elif decode(data[: jsonl.HEAD]).variant == "binary":
        yield Skipped(source.path, text.BINARY, "ENC001", source.raw_path)
    else:
        yield from _values(source, data.decode("utf-8", "surrogateescape"), files)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def _chained(line: bytes, rest: BinaryIO) -> Iterator[bytes]:
    yield line
    yield from rest


def _values(source: Input, said: str, files: Files) -> Entries:
    start = past(said, int(said.startswith("\ufeff")))
    if said[start : start + 1] == "[":
        yield from _list(source, said, start, files)
        return
    if said[start:]:
        yield rows.item(source, _bytes(said[start:]), rows.Place(None, len(_bytes(said[:start]))), files)
    yield Read(source, {"before": said[:start]})


def _list(source: Input, said: str, start: int, files: Files) -> Entries:
    """The records of a list; what stands before, between and behind them goes into the frame."""
    spans, broken = _spans(said, start)
    gaps: list[str] = []
    done = offset = 0
    for row, (begin, end) in enumerate(spans, 1):
        gaps.append(said[done:begin])
        offset += len(_bytes(gaps[-1]))
        raw, done = _bytes(said[begin:end]), end
        if broken and row == len(spans):
            yield Unreadable(source.path, source.raw_path, row, raw, "META011", broken)
        else:
            yield rows.item(source, raw, rows.Place(row, offset), files)
        offset += len(raw)
    between: list[Json] = [*gaps[1:]]
    yield Read(source, {"before": gaps[0] if gaps else "", "between": _short(between), "after": said[done:]})


def _spans(said: str, start: int) -> tuple[list[tuple[int, int]], str]:
    """The spans of a list's values; where it breaks off, the rest (it may be empty) is the last, and why is said."""
    spans: list[tuple[int, int]] = []
    at = start + 1
    try:
        for span in elements(said, start):
            spans.append(span)
            at = span[1]
        at = past(said, at) + 1
        if past(said, at) == len(said):
            return spans, ""
        broken = "text behind the list's end"
    except JSONDecodeError as error:
        at = error.pos
        broken = f"the list breaks off: {error.msg} at character {error.pos + 1}; the records before it were read"
    except RecursionError:
        broken = "nested too deeply"
    return [*spans, (past(said, at), len(said))], broken


def _short(gaps: list[Json]) -> Json:
    """One gap for all where they are alike."""
    return gaps[0] if gaps and gaps.count(gaps[0]) == len(gaps) else gaps


def _bytes(said: str) -> bytes:
    return said.encode("utf-8", "surrogateescape")
