"""Plain text: a file is one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from curate.formats.items import Input, Item, Read, Skipped, Unreadable
from curate.model import Document, Json
from curate.plan import Files

BINARY = "a binary file, where text was expected; its bytes are left alone"


def read(source: Input, stream: BinaryIO, files: Files) -> Iterator[Item | Unreadable | Skipped | Read]:
    """The one record of a file; a binary or too large file is skipped."""
    data = whole(source, stream, files)
    if isinstance(data, Skipped):
        yield data
        return
    doc = Document.from_bytes(data, source.name, {"filename": source.filename}, source.stem, source.place)
    yield from done(source, item(source, doc, data))


def done(source: Input, found: Item | Skipped) -> Iterator[Item | Skipped | Read]:
    """What a file of one record gives, and its end if it was read."""
    yield found
    if isinstance(found, Item):
        yield Read(source, {})


def whole(source: Input, stream: BinaryIO, files: Files, head: bytes = b"") -> bytes | Skipped:
    """All bytes of a file, ``head`` those that were read before, unless they are more than the configuration allows."""
    limit = files.max_file_size
    data = head + (stream.read() if limit is None else stream.read(limit + 1))
    if limit is None or len(data) <= limit:
        return data
    return Skipped(source.path, f"larger than max-file-size = {limit} bytes", raw_path=source.raw_path)


def item(source: Input, doc: Document, data: bytes) -> Item | Skipped:
    """The record of a file that was decoded; a file that holds no text is skipped, and that is a finding."""
    if doc.decoded and doc.decoded.variant == "binary":
        return Skipped(source.path, BINARY, "ENC001", source.raw_path)
    return Item(doc, source.path, source.raw_path, None, source.format, data)


def original(item: Item, files: Files) -> dict[str, Json]:
    """What gives the file's bytes back besides the document's text: nothing where they are that text in UTF-8."""
    return {} if item.doc.text.encode("utf-8", "surrogatepass") == item.raw else kept(item.raw)


def kept(raw: bytes) -> dict[str, Json]:
    r"""Bytes as JSON holds them: as a string where they are UTF-8.

    >>> kept(b"caf\xc3\xa9"), kept(b"caf\xe9")
    ({'raw': 'café'}, {'raw_base64': 'Y2Fm6Q=='})
    """
    from base64 import b64encode  # noqa: PLC0415 - most bytes are kept as text, or not at all

    try:
        return {"raw": raw.decode("utf-8")}
    except UnicodeDecodeError:
        return {"raw_base64": b64encode(raw).decode()}


def raw_of(said: Mapping[str, Json]) -> bytes | None:
    """The bytes that `kept` put away; None where there are none."""
    from base64 import b64decode  # noqa: PLC0415 - as above

    if isinstance(said.get("raw"), str):
        return str(said["raw"]).encode()
    return b64decode(str(said["raw_base64"])) if "raw_base64" in said else None


def rebuild(text: str, said: Mapping[str, Json]) -> bytes:
    """The file's bytes from the document's text and what `original` said."""
    raw = raw_of(said)
    return text.encode("utf-8", "surrogatepass") if raw is None else raw


def rewrite(item: Item, text: bytes, files: Files) -> bytes:
    """The file with another text."""
    return text
