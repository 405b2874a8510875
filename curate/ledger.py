"""The lines of a finished run's files: records, edits, what was rejected; and the edits read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import msgspec

from curate.exporters.json_lines import as_json
from curate.formats.items import Item, Unreadable
from curate.formats.text import kept
from curate.model import Edit, Json, Record
from curate.tuples import NamedTuple

ARTICLES, EDITS, REJECTED, MANIFEST = "articles.jsonl", "edits.jsonl", "rejected.jsonl", "manifest.json"
EXPECTATIONS = "expectations.json"
"""What `curate expect` says of a finished run; a new run takes it away."""
"""The files of a run, in the order in which they appear; the manifest, which speaks of all, is the last."""

ENCODE = msgspec.json.Encoder().encode


class Rejected(NamedTuple):
    """A record that was read and is not kept."""

    item: Item
    code: str
    reason: str
    crashed: bool = False
    """Whether a rule crashed on it, which is a bug of ours."""
    status: str = "rejected"
    """``stub`` for the beginning of an article, ``reject`` for a page that is none; else ``rejected``."""


def article(record: Record) -> bytes:
    """The line of ``articles.jsonl``."""
    row = {
        "id": record.id,
        "text": record.text,
        "source": record.source,
        "created": record.created,
        "added": record.added,
        "metadata": record.metadata,
    }
    return ENCODE(row) + b"\n"


def edits(record: Record, item: Item, original: Mapping[str, Json]) -> bytes:
    """The line of ``edits.jsonl``: what was done, what is open, and what gives the raw bytes back."""
    row = {
        "id": record.id,
        "path": item.raw_path,
        "row": item.row,
        "format": item.format,
        "edits": [_edit(edit) for edit in record.edits],
        "open": [as_json(one) for one in record.findings],
        "proved": record.proofs,
        "original": original,
    }
    return ENCODE(row) + b"\n"


def rejected(lost: Rejected | Unreadable) -> bytes:
    """The line of ``rejected.jsonl``: why a record is not kept, and its bytes."""
    entry = lost.item if isinstance(lost, Rejected) else lost
    row: dict[str, Json] = {
        "id": lost.item.doc.id if isinstance(lost, Rejected) else lost.id,
        "path": entry.raw_path,
        "row": entry.row,
        "status": lost.status if isinstance(lost, Rejected) else "unreadable",
        "code": lost.code,
        "reason": lost.reason if isinstance(lost, Rejected) else lost.message,
    }
    return ENCODE(row | kept(entry.raw)) + b"\n"


def _edit(edit: Edit) -> dict[str, object]:
    return {
        "pass": edit.number,
        "code": edit.code,
        "variant": edit.variant,
        "safety": edit.safety,
        "start": edit.start,
        "end": edit.end,
        "before": edit.before,
        "after": edit.after,
        "moved_to": ",".join(name for name, _ in edit.moved) or None,
        "original": edit.original,
    }


def parse_edits(rows: Json) -> tuple[Edit, ...]:
    """The edits of a line of ``edits.jsonl``; a `ValueError` where it is not as `edits` wrote it."""
    try:
        return tuple(_parsed(row) for row in cast("list[Mapping[str, Json]]", rows))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"its edits are not as curate wrote them: {error}") from error


def _parsed(row: Mapping[str, Json]) -> Edit:
    start, end, number = (cast("int", row[name]) for name in ("start", "end", "pass"))
    return Edit(start, end, str(row["before"]), str(row["after"]), str(row["code"]), number=number)
