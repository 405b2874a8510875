"""Fixing files: the bytes of a file with some of its texts written anew and everything else as it was."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from curate import engine, formats
from curate.decode import BOMS, Decoded, decode
from curate.errors import InputError, RuleError
from curate.formats import format_of, packing
from curate.formats.items import Input, Item
from curate.model import Document, Finding, Safety
from curate.plan import Plan
from curate.selection import chosen
from curate.stopwatch import by_document, stage
from curate.tuples import NamedTuple

OPEN = ("undecided", "charset")
"""Readings of bytes that stand as U+FFFD in the text: a file that is written anew gets those bytes back."""

UNKNOWN = "\ufffd"


class FileFix(NamedTuple):
    """A file as it is and as it would be after the fixes."""

    path: str
    file: Path
    """``-`` for standard input, whose fixed content goes to standard output."""
    before: bytes
    """The content, unpacked."""
    after: bytes
    items: tuple[Item, ...]
    fixed: tuple[Document, ...]
    """The items' documents after the fixes, in the same order."""
    applied: int
    """Findings whose fixes were made."""


def fix_file(source: Input, plan: Plan) -> FileFix | None:
    """The fixes of one file; None for one without records, or that cannot be read."""
    try:
        with packing.unpacked(source) as stream:
            before = stream.read()
    except packing.DAMAGED:
        return None
    content = source._replace(file=None, packing="", data=before)
    items = tuple(entry for entry in formats.read(content, plan) if isinstance(entry, Item))
    if not items:
        return None
    made = [_fixed(item, plan) for item in items]
    fixed = tuple(doc for doc, _ in made)
    after = rewrite(before, [(item, raw) for item, (_, raw) in zip(items, made, strict=True) if raw is not None])
    applied = sum(_count(item.doc, plan) for item, (_, raw) in zip(items, made, strict=True) if raw is not None)
    return FileFix(source.path, source.file or Path("-"), before, after, items, fixed, applied)


def rewrite(before: bytes, changed: Sequence[tuple[Item, bytes]]) -> bytes:
    """Content of a file with the bytes of some records, which are in order, replaced."""
    return b"".join(_pieces(before, changed))


def _pieces(before: bytes, changed: Sequence[tuple[Item, bytes]]) -> Iterator[bytes]:
    done = 0
    for item, raw in changed:
        yield before[done : item.offset]
        yield raw
        done = item.offset + len(item.raw)
    yield before[done:]


@by_document("mending")
def _fixed(item: Item, plan: Plan) -> tuple[Document, bytes | None]:
    """A document after its fixes with the record's new bytes; with None it has to stay as it is.

    A document on which a rule crashes stays as it is: checking it says so.
    """
    try:
        doc = engine.fix(item.doc, plan)
        foreign = item.doc.decoded is not None and item.doc.decoded.variant != ""
        if doc.text == item.doc.text and not foreign:
            return doc, None
        text = _bytes(item, doc.text, plan)
    except RuleError:
        return item.doc, None
    if text is None:
        return item.doc, None
    raw = format_of(item.format).rewrite(item, text, plan.files)
    return doc, raw if raw != item.raw else None


def _bytes(item: Item, text: str, plan: Plan) -> bytes | None:
    """A fixed text as the file holds it: in UTF-8, unless its charset is to stay; None where bytes would be lost."""
    decoded = item.doc.decoded
    if decoded is None or not decoded.variant:
        return text.encode("utf-8", "surrogatepass")
    if decoded.variant in OPEN:
        return _with_bytes(decoded, text)
    if _may_convert(item.doc, plan):
        return text.encode()
    return _in_its_charset(decoded, text) if item.format != "markdown" else None


def _may_convert(doc: Document, plan: Plan) -> bool:
    """Whether the plan wants the file in UTF-8."""
    rules = (rule for rule in plan.rules if rule.code == "ENC001")
    hits = ((rule, hit) for rule in rules for hit in rule.hits(doc) if plan.takes(rule, hit, doc))
    return any(plan.fixes(rule, hit) and plan.exempts(rule, hit, doc) is None for rule, hit in hits)


def _in_its_charset(decoded: Decoded, text: str) -> bytes | None:
    """The text in the charset that it came in; None where it would not be read again as it is."""
    mark = next((mark for mark, _, variant in BOMS if variant == decoded.variant and decoded.raw.startswith(mark)), b"")
    try:
        data = mark + text.encode(decoded.encoding)
    except UnicodeEncodeError:
        return None
    again = decode(data)
    return data if (again.text, again.encoding) == (text, decoded.encoding) else None


def _with_bytes(decoded: Decoded, text: str) -> bytes | None:
    """The text with the bytes that stood as U+FFFD; None where some of the marks are gone."""
    stood = [b"" for _ in range(decoded.text.count(UNKNOWN))]
    for run in decoded.runs:
        first = decoded.text.count(UNKNOWN, 0, run.start)
        stood[first : first + len(run.raw)] = [bytes([byte]) for byte in run.raw]
    parts = [part.encode() for part in text.split(UNKNOWN)]
    if len(parts) == 1:
        return parts[0]
    if len(parts) != len(stood) + 1:
        return None
    between = [raw or UNKNOWN.encode() for raw in stood]
    return b"".join(piece for pair in zip(parts, [*between, b""], strict=True) for piece in pair)


def _count(doc: Document, plan: Plan) -> int:
    """How many findings of a document the fixes were made for; those that only then came up are not counted."""
    return max(1, sum(_fixable(found, plan) for found in engine.check(doc, plan)))


def _fixable(found: Finding, plan: Plan) -> bool:
    if found.fix is None or found.field != "text" or found.start is None or found.suppressed_by is not None:
        return False
    rule = next(rule for rule in plan.rules if rule.code == found.code)
    allowed = found.safety is Safety.SAFE or plan.unsafe
    return allowed and chosen(rule, found.variant, plan.lint.fixable, plan.lint.unfixable)


@stage("writing")
def write_fix(fix: FileFix) -> None:
    """Write a fixed file in place of the old one: whole or not at all, with the old one's permissions.

    A file that cannot be written is an `InputError`.
    """
    if fix.file == Path("-"):
        sys.stdout.buffer.write(fix.after)
        return
    from shutil import copymode  # noqa: PLC0415 - checking writes nothing
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - as above

    target = fix.file.resolve()
    packed = packing.ENDINGS.get(fix.file.suffix.lower(), "")
    try:
        with NamedTemporaryFile(dir=target.parent, prefix=".curate-", delete=False) as part:
            try:
                with packing.packed(part.file, packed) as stream:
                    stream.write(fix.after)
                part.close()
                copymode(target, part.name)
                os.replace(part.name, target)  # noqa: PTH105 - a name, not a Path
            finally:
                Path(part.name).unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"{fix.path}: cannot be written: {packing.reason(error)}") from error
