"""How a JSON object was written: by one of the known writers, or not; and how to write its text anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import cast

import msgspec

from curate.decode import CP1252
from curate.formats import text
from curate.formats.fields import SURROGATE, TEXT, put
from curate.formats.items import Item
from curate.formats.scan import locate
from curate.model import Json
from curate.plan import Files

Writer = Callable[[Json], str]

_COMPACT = (",", ":")

STYLES: Mapping[str, Writer] = {
    "json": json.dumps,
    "json-utf8": partial(json.dumps, ensure_ascii=False),
    "json-compact": partial(json.dumps, separators=_COMPACT),
    "json-utf8-compact": partial(json.dumps, ensure_ascii=False, separators=_COMPACT),
    "json-indent2": partial(json.dumps, indent=2),
    "json-utf8-indent2": partial(json.dumps, ensure_ascii=False, indent=2),
    "json-indent4": partial(json.dumps, indent=4),
    "json-utf8-indent4": partial(json.dumps, ensure_ascii=False, indent=4),
    "msgspec": lambda row: msgspec.json.encode(row).decode(),
}
"""Writers by name: Python's ``json.dumps`` as it is mostly set, and msgspec, which writes as orjson does."""

BLANK = b" \t\r\n"


def original(item: Item, files: Files) -> dict[str, Json]:
    """What gives a row's bytes back besides its text: the writer and the row without the text, else the bytes."""
    try:
        row = cast("Json", msgspec.json.decode(item.raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return text.kept(item.raw)
    raw = item.raw.rstrip(BLANK)
    body = raw.decode()
    style = next((name for name in _likely(body) if STYLES[name](row) == body), None)
    if style is None:
        return text.kept(item.raw)
    pointer = dict(files.pointers).get("text", TEXT)
    said: dict[str, Json] = {"style": style, "row": put(row, pointer, None)}
    said |= {"at": pointer} if pointer != TEXT else {}
    tail = item.raw[len(raw) :].decode()
    return said | ({"tail": tail} if tail else {})


def _likely(body: str) -> tuple[str, ...]:
    """The writers that can have written an object, by what stands around its first key and by its letters."""
    letters = "json" if body.isascii() else "json-utf8"
    if body.startswith("{\n"):
        return (f"{letters}-indent4" if body.startswith("{\n    ") else f"{letters}-indent2",)
    spaced = body.find('": ', 0, 256) >= 0
    return (letters,) if spaced else (f"{letters}-compact", "msgspec")


def rebuild(said_text: str, said: Mapping[str, Json]) -> bytes:
    """The row's bytes from its text and what `original` said."""
    raw = text.raw_of(said)
    if raw is not None:
        return raw
    row = put(said["row"], str(said.get("at", TEXT)), said_text)
    return (STYLES[str(said["style"])](row) + str(said.get("tail", ""))).encode()


def rewrite(item: Item, new: bytes, files: Files) -> bytes:
    """The row with another text, every other byte as it was; a text that leaves its charset takes the rest along."""
    line = item.raw.decode("utf-8", "surrogateescape")
    start, end = locate(line, dict(files.pointers).get("text", TEXT))
    old, said = line[start:end], new.decode("utf-8", "surrogateescape")
    ascii_only = line.isascii() and "\\u" in old
    line = line[:start] + json.dumps(said, ensure_ascii=ascii_only) + line[end:]
    decided = item.doc.decoded is not None and item.doc.decoded.variant in ("cp1252", "mixed-runs")
    return (line.translate(CP1252) if decided and not SURROGATE.search(said) else line).encode(
        "utf-8", "surrogateescape"
    )
