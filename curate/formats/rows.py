"""One JSON object of a table, as a record.

Strict UTF-8 and strict JSON come first. What fails is read once more with its bytes kept apart: bytes of another
charset, lone surrogates, ``NaN``, raw control characters. Only what then is no object with a text is unreadable.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import cast

import msgspec

from curate.decode import CP1252, Decoded, decode
from curate.formats.fields import SURROGATE, TEXT, fields, flat, sound, take, unknown
from curate.formats.items import Flaw, Input, Item, Unreadable
from curate.model import Document, Json
from curate.plan import Files
from curate.regex import regex
from curate.tuples import NamedTuple

WANTED = '{"id": "1", "text": "…"}'
"""A record, as messages show it."""

_HALF = regex("[\ud800-\udc7f\udd00-\udfff]")
_TYPES = {str: "a string", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class Place(NamedTuple):
    """Where a record stands in its file."""

    row: int | None
    offset: int = 0


class _Parsed(NamedTuple):
    value: Json
    alien: Decoded | None = None
    """How the whole line was read, where it is not UTF-8."""
    flaws: tuple[Flaw, ...] = ()
    strict: bool = False
    """Whether it is sound JSON, so that no string holds a surrogate."""


def item(source: Input, raw: bytes, place: Place, files: Files) -> Item | Unreadable:
    """The record of one JSON value, or why there is none."""
    try:
        parsed = _parse(raw)
    except ValueError as error:
        return _unreadable(source, raw, place, str(error))
    if not isinstance(parsed.value, dict):
        said = kind(parsed.value)
        return _unreadable(source, raw, place, f"{said}, where a record is an object like {WANTED}")
    return _record(source, raw, place, parsed, files)


def _unreadable(source: Input, raw: bytes, place: Place, message: str, own: str | None = None) -> Unreadable:
    return Unreadable(source.path, source.raw_path, place.row, raw, "META011", message, own)


def _record(source: Input, raw: bytes, place: Place, parsed: _Parsed, files: Files) -> Item | Unreadable:
    pointers = dict(files.pointers)
    where = pointers.get("text", TEXT)
    said, row = take(parsed.value, where)
    row = row if parsed.strict else sound(row, _reader(parsed.alien))
    own, row = take(row, pointers.get("id", "/id"))
    name = identity(own)
    if not isinstance(said, str):
        return _unreadable(source, raw, place, _no_text(parsed.value, where, cast("dict[str, Json]", row)), name)
    text, decoded = (said, None) if parsed.strict else _text(said, alien=parsed.alien is not None)
    path = source.place if place.row is None else f"{source.place}:{place.row}"
    key = None if name else source.stem
    doc = Document(text, name or _called(source, place), _meta(row, pointers), decoded, key, path)
    flaws = (*parsed.flaws, *_flaws(own, name, parsed.alien, decoded))
    return Item(
        doc, source.path, source.raw_path, place.row, source.format, raw,
        offset=place.offset, own_id=name is not None, flaws=flaws,
    )  # fmt: skip


def _called(source: Input, place: Place) -> str:
    """What a record without an id is called: after its file and its place there."""
    return source.name if place.row is None else f"{source.name}:{place.row}"


def identity(own: Json) -> str | None:
    """The id of a record as text; None where there is none, or one of another kind than text and number."""
    if isinstance(own, bool) or not isinstance(own, str | int | float):
        return None
    return str(own) or None


def _meta(row: Json, pointers: Mapping[str, str]) -> dict[str, Json]:
    mapped: dict[str, Json] = {}
    for name, pointer in pointers.items():
        if name not in ("id", "text"):
            found, row = take(row, pointer)
            mapped |= {name: found} if found is not None else {}
    return fields(flat(cast("dict[str, Json]", row)) | mapped)


def _flaws(own: Json, name: str | None, alien: Decoded | None, decoded: Decoded | None) -> tuple[Flaw, ...]:
    found = []
    if own not in (None, "") and name is None:
        found.append(Flaw("id", f"the id is {kind(own)}; a string is wanted"))
    if alien and not (decoded and decoded.variant):
        found.append(Flaw(alien.variant, f"fields of the record are not UTF-8; read as {alien.variant}", code="ENC001"))
    return tuple(found)


def _no_text(value: Json, where: str, row: Mapping[str, Json]) -> str:
    """Why a record has no text; ``row`` is what it says besides."""
    key = where.removeprefix("/")
    said = take(value, where)[0]
    if said is not None or (isinstance(value, dict) and key in value):
        return f"{key!r} is {kind(said)}; a string is wanted"
    near = next((name for name, value in row.items() if isinstance(value, str) and _is_prose(value)), None)
    hint = f'; if it stands in {near!r}, map it: [tool.curate.record] text = "/{near}"' if near else ""
    return f"no {key!r} in the record{hint}"


def _is_prose(value: str) -> bool:
    """Whether a string may be the text of an article."""
    return len(value) > 100 and value.count(" ") > 10


def _no_json(error: json.JSONDecodeError) -> ValueError:
    said = error.msg.removesuffix(" at")
    return ValueError(f"no JSON: {said} at character {error.pos + 1}; wanted is one object like {WANTED}")


def kind(value: Json) -> str:
    """What a value is, in words.

    >>> kind(["a"]), kind(None)
    ('a list', 'null')
    """
    return _TYPES.get(type(value), "null")


def _parse(raw: bytes) -> _Parsed:
    """The value of one line; a `ValueError` that says what is wrong where there is none."""
    try:
        return _Parsed(cast("Json", msgspec.json.decode(raw)), strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _parse_again(raw)


def _parse_again(raw: bytes) -> _Parsed:
    text = raw.decode("utf-8", "surrogateescape")
    alien = decode(raw) if SURROGATE.search(text) else None
    if alien and alien.variant == "binary":
        raise ValueError("binary data, where a JSON object was expected")
    try:
        return _Parsed(json.loads(text), alien)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Invalid control character"):
            raise _no_json(error) from error
    try:
        flaw = Flaw("control-character", "a raw control character inside a string; JSON writes it as an escape")
        return _Parsed(json.loads(text, strict=False), alien, (flaw,))
    except json.JSONDecodeError as error:
        raise _no_json(error) from error


def _text(said: str, *, alien: bool) -> tuple[str, Decoded | None]:
    """The text, and the evidence of its own bytes where the line was not UTF-8; lone surrogates become U+FFFD."""
    if not alien:
        return unknown(said), None
    decoded = decode(_HALF.sub("\ufffd", said).encode("utf-8", "surrogateescape"))
    return decoded.text, decoded if decoded.variant else None


def _reader(alien: Decoded | None) -> Callable[[str], str]:
    """How strings of a line are read that may hold escaped bytes: as the whole line was."""
    if alien is None or alien.variant not in ("cp1252", "mixed-runs"):
        return unknown
    return lambda said: unknown(said.translate(CP1252))
