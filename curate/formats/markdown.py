"""Markdown with YAML front matter: the front matter gives fields, the body is the document.

No types are inferred: ``007`` stays a string of three characters, a date what it was. The front matter itself is never
written anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO, cast

import yaml

from curate.decode import Decoded, decode
from curate.formats import text
from curate.formats.fields import fields, sound, unknown
from curate.formats.items import Flaw, Input, Item, Read, Skipped, Unreadable
from curate.model import Document, Json
from curate.plan import Files
from curate.regex import regex

FRONT = regex(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
"""Front matter at the very start of a file, its marks and last line end included."""

LISTED = regex(r"\s*[,;]\s*")
"""What separates keywords that stand in one string."""


def read(source: Input, stream: BinaryIO, files: Files) -> Iterator[Item | Unreadable | Skipped | Read]:
    """The one record of a file; where its front matter is broken, the whole file is the text."""
    data = text.whole(source, stream, files)
    if isinstance(data, Skipped):
        yield data
        return
    yield from text.done(source, _item(source, data))


def _item(source: Input, data: bytes) -> Item | Skipped:
    decoded = decode(data)
    content = _content(decoded)
    front = FRONT.match(content)
    meta, flaw = _front(decode(front["yaml"]).text) if front else (None, None)
    if front is None or meta is None:
        doc = Document(decoded.text, source.name, {"filename": source.filename}, decoded, source.stem, source.place)
        item = text.item(source, doc, data)
        return item if isinstance(item, Skipped) or not flaw else _flawed(item, flaw)
    body = content[front.end() :]
    read = decode(body) if content is data else decoded._replace(text=body.decode())
    own = meta.pop("id", None)
    name = own if isinstance(own, str) else ""
    doc = Document(
        read.text, name or source.name, _meta(meta, source), read, None if name else source.stem, source.place
    )
    lines = front[0].count(b"\n") + 1
    return Item(doc, source.path, source.raw_path, None, source.format, data, first_line=lines, own_id=bool(name))


def _content(decoded: Decoded) -> bytes:
    """The bytes among which front matter is looked for: those of the file, but of UTF-16 the text's in UTF-8."""
    return decoded.text.encode() if decoded.variant.startswith(("utf-16", "utf-32")) else decoded.raw


def _meta(front: dict[str, Json], source: Input) -> dict[str, Json]:
    meta = fields(front)
    if isinstance(meta.get("tags"), str):
        meta["tags"] = [tag for tag in LISTED.split(str(meta["tags"])) if tag]
    return {"filename": source.filename, **meta}


def _front(said: str) -> tuple[dict[str, Json] | None, tuple[str, int] | None]:
    """The fields of front matter; None where it is none, with what is wrong and on which of its lines, from 1.

    Words between two rules, which are no list of fields, are text.
    """
    try:
        if "*" in said and any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(said, yaml.BaseLoader)):
            return None, ("the front matter has an alias (`*…`), which is not read; write the value itself", 1)
        found = yaml.load(said, yaml.BaseLoader)  # noqa: S506 - it makes strings, lists and maps only
    except yaml.YAMLError as error:
        return None, _problem(error)
    except RecursionError:
        return None, ("the front matter is nested too deeply", 1)
    if not isinstance(found, dict):
        return ({}, None) if not said.strip() else (None, None)
    return cast("dict[str, Json]", sound(found, unknown)), None


def _problem(error: yaml.YAMLError) -> tuple[str, int]:
    """What is wrong with front matter, and on which of its lines."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    return f"the front matter is no YAML: {problem}", mark.line + 1 if mark else 1


def _flawed(item: Item, flaw: tuple[str, int]) -> Item:
    """The record with its broken front matter reported where it stands; the opening mark is the file's line 1."""
    message, number = flaw
    line = item.doc.lines[min(number, len(item.doc.lines) - 1)]
    found = Flaw("front-matter", message, line.start, line.end)
    return Item(item.doc, item.path, item.raw_path, None, item.format, item.raw, flaws=(found,))


def original(item: Item, files: Files) -> dict[str, Json]:
    """The front matter, where it and the body in UTF-8 are the file's bytes; else all of them."""
    body = item.doc.text.encode("utf-8", "surrogatepass")
    front = item.raw.removesuffix(body)
    if len(front) + len(body) != len(item.raw):
        return text.kept(item.raw)
    said = text.kept(front)
    return {"front": said["raw"]} if "raw" in said else text.kept(item.raw)


def rebuild(body: str, said: Mapping[str, Json]) -> bytes:
    """The file's bytes from the body and what `original` said."""
    raw = text.raw_of(said)
    return str(said.get("front", "")).encode() + body.encode("utf-8", "surrogatepass") if raw is None else raw


def rewrite(item: Item, body: bytes, files: Files) -> bytes:
    """The file with another body below the same front matter."""
    if item.first_line == 1:
        return body
    front = FRONT.match(_content(decode(item.raw)))
    return (front[0] if front else b"") + body
