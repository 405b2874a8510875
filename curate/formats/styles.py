"""How a JSON object was written: by which of the known writers, else its bytes; and how to write one string of it anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import cast

import msgspec

from curate.formats import text
from curate.formats.fields import TEXT, put
from curate.formats.items import Item
from curate.formats.scan import locate
from curate.model import Json
from curate.plan import Files

Writer = Callable[[Json], str]

_COMPACT = (",", ":")

STYLES: Mapping[str, Writer] = {
    "msgspec": lambda row: msgspec.json.encode(row).decode(),
    "json": json.dumps,
    "json-utf8": partial(json.dumps, ensure_ascii=False),
    "json-compact": partial(json.dumps, separators=_COMPACT),
    "json-utf8-compact": partial(json.dumps, ensure_ascii=False, separators=_COMPACT),
}
"""Writers of one line, by name: msgspec (orjson writes the same), and Python's ``json.dumps`` with its usual settings."""

INDENTED: Mapping[str, Writer] = {
    "json-utf8-indent2": partial(json.dumps, ensure_ascii=False, indent=2),
    "json-utf8-indent4": partial(json.dumps, ensure_ascii=False, indent=4),
    "json-indent2": partial(json.dumps, indent=2),
    "json-indent4": partial(json.dumps, indent=4),
}
"""Writers of several lines."""

BLANK = b" \t\r\n"


def original(item: Item, files: Files, hint: str) -> dict[str, Json]:
    """What gives a row's bytes back besides its text: the writer and the row without the text, else the bytes.

    ``hint`` is the writer of the row before, which is tried first.
    """
    try:
        row = cast("Json", msgspec.json.decode(item.raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return text.kept(item.raw)
    body = item.raw.rstrip(BLANK)
    style = _style(row, body.decode(), hint)
    if style is None:
        return text.kept(item.raw)
    pointer = dict(files.pointers).get("text", TEXT)
    said: dict[str, Json] = {"style": style, "row": put(row, pointer, None)}
    said |= {"at": pointer} if pointer != TEXT else {}
    tail = item.raw[len(body) :].decode()
    return said | ({"tail": tail} if tail else {})


def _style(row: Json, body: str, hint: str) -> str | None:
    writers = INDENTED if "\n" in body else STYLES
    names = [hint, *writers] if hint in writers else [*writers]
    return next((name for name in names if writers[name](row) == body), None)


def rebuild(said_text: str, said: Mapping[str, Json]) -> bytes:
    """The row's bytes from its text and what `original` said."""
    raw = text.raw_of(said)
    if raw is not None:
        return raw
    row = put(said["row"], str(said.get("at", TEXT)), said_text)
    write = {**STYLES, **INDENTED}[str(said["style"])]
    return (write(row) + str(said.get("tail", ""))).encode()


def rewrite(item: Item, new: bytes, files: Files) -> bytes:
    """The row with another text, every other byte as it was."""
    line = item.raw.decode("utf-8", "surrogateescape")
    start, end = locate(line, dict(files.pointers).get("text", TEXT))
    old, said = line[start:end], new.decode("utf-8", "surrogateescape")
    ascii_only = line.isascii() and "\\u" in old
    return (line[:start] + json.dumps(said, ensure_ascii=ascii_only) + line[end:]).encode("utf-8", "surrogateescape")
