"""Where values stand in a JSON text, so that one of them can be written anew and the rest be left as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder

Span = tuple[int, int]

_string = json.decoder.scanstring  # type: ignore[attr-defined] # it is there, and the stubs leave it out
_decoder = JSONDecoder(strict=False)


def locate(line: str, pointer: str) -> Span:
    """Span of the value at a JSON pointer in a sound JSON text; of a key that stands there twice, the last.

    >>> locate('{"a": 1, "text": "b"}', "/text")
    (17, 20)
    """
    start, end = past(line, 0), len(line)
    for step in pointer.removeprefix("/").split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        found = dict(members(line, start)) if line[start] == "{" else dict(_numbered(line, start))
        start, end = found[key]
    return start, end


def members(line: str, at: int) -> Iterator[tuple[str, Span]]:
    """The keys of the object that begins there, with the spans of their values."""
    at = past(line, at + 1)
    while line[at : at + 1] == '"':
        key, at = _string(line, at + 1, False)
        start = past(line, past(line, at) + 1)
        end = _decoder.raw_decode(line, start)[1]
        yield key, (start, end)
        at = past(line, past(line, end) + 1)


def elements(line: str, at: int) -> Iterator[Span]:
    """The spans of the values of the list that begins there; a `JSONDecodeError` where it breaks off."""
    at = past(line, at + 1)
    while line[at : at + 1] != "]":
        end = _decoder.raw_decode(line, at)[1]
        yield at, end
        at = past(line, end)
        if line[at : at + 1] == ",":
            at = past(line, at + 1)
        elif line[at : at + 1] != "]":
            raise JSONDecodeError("Expecting ',' delimiter", line, at)


def past(line: str, at: int) -> int:
    """The next place that is no white space."""
    while line[at : at + 1] in (" ", "\t", "\r", "\n"):
        at += 1
    return at


def _numbered(line: str, at: int) -> Iterator[tuple[str, Span]]:
    return ((str(number), span) for number, span in enumerate(elements(line, at)))
