"""The lines of `articles.jsonl`, `edits.jsonl` and `rejected.jsonl`, and the values that they become again."""

from __future__ import annotations

import base64
from typing import TypeVar, cast

import msgspec

from curate.exporters.finished import Article, Loss
from curate.model import Edit, Excerpt, Finding, Json, Record, Safety, Severity

PREVIEW = 240
"""Code points of the bytes of a record that was not kept."""

Line = TypeVar("Line")


class ArticleLine(msgspec.Struct, frozen=True):
    """A line of `articles.jsonl`: the record without its edits."""

    id: str
    text: str
    source: str | None
    created: str | None
    added: str | None
    metadata: dict[str, object]


class EditLine(msgspec.Struct, frozen=True):
    """One edit of a record."""

    number: int = msgspec.field(name="pass")
    code: str
    variant: str
    safety: Safety
    start: int
    end: int
    before: str
    after: str
    moved_to: str | None
    original: tuple[int, int]

    def edit(self) -> Edit:
        """The edit; of what it moved, the fields are known and the values stand in the record."""
        moved = tuple((name, None) for name in self.moved_to.split(",") if name) if self.moved_to else ()
        place = (self.start, self.end, self.before, self.after)
        return Edit(*place, self.code, self.variant, self.safety, moved, self.number, self.original)


class ExcerptLine(msgspec.Struct, frozen=True):
    """The excerpt of a finding."""

    before: str
    match: str
    after: str


class FixLine(msgspec.Struct, frozen=True):
    """The fix of a finding."""

    safety: Safety
    replacement: str | None = None
    moved_to: str | None = None


class FindingLine(msgspec.Struct, frozen=True):
    """One open finding, as `check` writes it in json-lines."""

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    record: str
    field: str
    start: int | None
    end: int | None
    line: int
    column: int
    excerpt: ExcerptLine
    variant: str
    confidence: float
    fingerprint: str
    fix: FixLine | None = None
    row: int | None = None

    def finding(self) -> Finding:
        """The finding."""
        fix = self.fix or FixLine(Safety.NONE)
        return Finding(
            self.code, self.name, self.severity, self.message, self.path, self.record, self.field,
            self.start, self.end, self.line, self.column, Excerpt(*msgspec.structs.astuple(self.excerpt)),
            fix.replacement, fix.safety, fix.moved_to, self.variant, self.confidence, self.fingerprint, self.row,
        )  # fmt: skip


class EditsLine(msgspec.Struct, frozen=True):
    """A line of `edits.jsonl`: what was done to one record, and what was not."""

    id: str
    path: str
    row: int | None
    edits: tuple[EditLine, ...]
    open: tuple[FindingLine, ...]
    proved: dict[str, int] = {}


class RejectedLine(msgspec.Struct, frozen=True):
    """A line of `rejected.jsonl`."""

    id: str | None
    path: str
    row: int | None
    status: str
    code: str
    reason: str
    raw: str | None = None
    raw_base64: str | None = None

    def loss(self) -> Loss:
        """The record without its bytes."""
        return Loss(self.id, self.path, self.row, self.status, self.code, self.reason)

    def preview(self) -> str:
        r"""How its bytes begin; those that are not UTF-8 stand as ``\xNN``."""
        if self.raw is not None or not self.raw_base64:
            return (self.raw or "")[:PREVIEW]
        start = base64.b64decode(self.raw_base64[: 4 * PREVIEW // 3 * 4])
        return start.decode("utf-8", "backslashreplace")[:PREVIEW]


ARTICLE = msgspec.json.Decoder(ArticleLine)
EDITS = msgspec.json.Decoder(EditsLine)
REJECTED = msgspec.json.Decoder(RejectedLine)


def article(said: bytes, done: bytes) -> Article:
    """The article of one line of `articles.jsonl` and the line of `edits.jsonl` beside it.

    A line that is none, or two that speak of different records, are a `ValueError`.
    """
    line, edits = ARTICLE.decode(said), EDITS.decode(done)
    if line.id != edits.id:
        raise ValueError(f"articles.jsonl has record {line.id!r} here, edits.jsonl has {edits.id!r}")
    metadata = cast("dict[str, Json]", line.metadata)
    made = tuple(edit.edit() for edit in edits.edits)
    left = tuple(finding.finding() for finding in edits.open)
    record = Record(line.id, line.text, line.source, line.created, line.added, metadata, made, left, edits.proved)
    return Article(record, edits.path, edits.row)
