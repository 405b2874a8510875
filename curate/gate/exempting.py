"""The file of suppressions written: an entry behind the others, or some taken out, and every other byte as it was."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Collection, Iterator

from curate.errors import UsageError
from curate.suppressions import Span, Suppression, spans

HEAD = """\
# Places that are right as they are: each exempts one rule in one record, and says why. Reviewed like code.
# `curate suppress CODE --record ID --reason TEXT` writes an entry, `curate suppress --prune` takes out what is unused.
"""
"""The comment at the top of a file that is new."""


def added(data: bytes, entry: Suppression) -> bytes:
    """A file, or no bytes for none, with one more entry, whose lines end as the others do."""
    before = data.decode("utf-8-sig")
    end = "\r\n" if "\r\n" in before else "\n"
    gap = "" if not before or before.endswith("\n") else end
    head = before + gap if before.strip() else HEAD
    lines = ["", "[[suppress]]", *_lines(entry)]
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    return mark + (head + "".join(f"{line}{end}" for line in lines)).encode()


def removed(data: bytes, numbers: Collection[int]) -> bytes:
    """A file without some of its entries, by their places from 1; the comment right above an entry goes with it."""
    text = data.decode("utf-8-sig")
    kept, done = "", 0
    for number, span in enumerate(spans(text), 1):
        if number in numbers:
            start, end = _whole(text, span)
            kept, done = kept + text[done:start], end
    kept += text[done:]
    if numbers and not text[done:].strip():
        kept = kept.rstrip("\r\n") + ("\r\n" if "\r\n" in text else "\n") if kept.strip() else ""
    return (BOM_UTF8 if data.startswith(BOM_UTF8) else b"") + kept.encode()


def _whole(text: str, span: Span) -> tuple[int, int]:
    """An entry with the comment above it and the blank lines below it."""
    start = text.rfind("\n", 0, span.start) + 1
    while start and text[: start - 1].rpartition("\n")[2].lstrip().startswith("#"):
        start = text.rfind("\n", 0, start - 1) + 1
    end = text.find("\n", span.end) + 1 or len(text)
    rest = text[end:]
    blank = len(rest) - len(rest.lstrip())
    return start, end + rest.rfind("\n", 0, blank) + 1


def _lines(entry: Suppression) -> Iterator[str]:
    for name in ("rule", "record", "field", "match", "reason"):
        said = getattr(entry, name)
        if said is not None:
            yield f"{name} = {quoted(said)}"
    if entry.expires:
        yield f"expires = {entry.expires.isoformat()}"
    if entry.by:
        yield f"by = {quoted(entry.by)}"


def quoted(said: str) -> str:
    r"""A string as TOML writes it, with everything in it that nobody sees escaped.

    >>> quoted('10,\u00a0000 "now"')
    '"10,\\u00a0000 \\"now\\""'
    """
    if any("\ud800" <= char <= "\udfff" for char in said):
        raise UsageError(f"{said!r}: half a character, which no TOML holds; give the text in UTF-8")
    return "".join(char if char.isprintable() else _escaped(char) for char in json.dumps(said, ensure_ascii=False))


def _escaped(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"
