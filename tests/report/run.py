"""A small finished run, written by hand: what `curate clean` leaves in its folder, with edits that replay."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from curate import edits
from curate.merging import empty
from curate.model import Edit, Json, Safety, place
from curate.schema import COLUMNS


class Change(NamedTuple):
    """An edit before its place is known: the first place where ``before`` stands."""

    code: str
    before: str
    after: str
    variant: str = ""
    moved: tuple[str, ...] = ()
    safety: Safety = Safety.SAFE


class Open(NamedTuple):
    """A finding before its place is known; without a match it is about the whole article."""

    code: str
    severity: str
    match: str = ""
    fix: str | None = None
    safety: Safety = Safety.NONE
    field: str = "text"


class Story(NamedTuple):
    """An article that was kept."""

    id: str
    original: str
    passes: Sequence[Sequence[Change]] = ()
    open: Sequence[Open] = ()
    fields: Mapping[str, Json] = {}
    source: str | None = None
    row: int | None = None
    review: str = ""
    proved: Mapping[str, int] = {}

    @property
    def path(self) -> str:
        """The file that it came in."""
        return "export.jsonl" if self.row else f"{self.id}.txt"


HOSTILE = '<script>alert("x")</script><img src="https://example.org/x.png"> & </div></details>'

DAMAGED = Story(
    "harbour-wall",
    "Council repairs the wall\nBy Mei Poe\nAdvertisement\n"
    "The fund holds 10, 000 crowns &amp;lt; planned.\n\n\nA\u200b gate stays.",
    [
        [Change("BPL001", "Advertisement\n", "", "ad"), Change("ENC006", "&amp;", "&", "named")],
        [Change("NUM001", "10, 000", "10,000", "zero"), Change("ENC006", "&lt;", "<", "named")],
        [Change("META001", "Council repairs the wall\n", "", "moved", ("title",))],
        [Change("META003", "By Mei Poe\n", "", "moved", ("authors",)), Change("ENC010", "\u200b", "", "space")],
        [Change("STR009", "\n\n\n", "\n", "paragraphs")],
    ],
    [Open("PUN001", "warning", "gate", "Gate", Safety.UNSAFE), Open("META002", "error")],
    {"title": "Council repairs the wall", "authors": ["Mei Poe"], "lang": "en"},
    "harbour.example.org",
    proved={"numbers": 1, "moved": 2},
)
STORIES = (
    DAMAGED,
    Story("hostile", f"It said {HOSTILE} .\nThe end.", [[Change("PUN001", " .", ".")]], fields={"title": HOSTILE}),
    Story("sound", "Der Rat tagte am Montag.\nEr blieb sich einig.", fields={"lang": "de", "title": "Der Rat"}),
    Story("sound-row", "Le conseil a voté.", fields={"lang": "fr"}, row=2, review="BPL017 would remove 9 of 20 words"),
)  # fmt: skip
LOST: tuple[dict[str, Json], ...] = (
    {
        "id": None, "path": "export.jsonl", "row": 3, "status": "unreadable", "code": "META011",
        "reason": "no JSON", "raw": '{"id": "9',
    },
    {
        "id": "dup", "path": "export.jsonl", "row": 4, "status": "rejected", "code": "META011",
        "reason": "its id stands twice", "raw_base64": base64.b64encode(b"caf\xe9").decode(),
    },
)  # fmt: skip


def write(directory: Path, stories: Sequence[Story] = STORIES, lost: Sequence[Mapping[str, Json]] = LOST) -> Path:
    """The files of a run, as `curate clean` writes them."""
    made = {story.id: _made(story) for story in stories}
    _lines(directory / "articles.jsonl", [_article(story, made[story.id]) for story in stories])
    _lines(directory / "edits.jsonl", [_edits(story, made[story.id]) for story in stories])
    _lines(directory / "rejected.jsonl", lost)
    by_status = [sum(one["status"] == status for one in lost) for status in ("rejected", "unreadable")]
    counts = dict(zip(("rejected", "unreadable"), by_status, strict=True))
    counts |= {"files_read": 4, "files_skipped": 1, "records": len(stories) + len(lost), "kept": len(stories)}
    manifest = {
        "curate": "0.1.0",
        "plan": "0123456789ab",
        "counts": counts,
        "inputs": [],
        "skipped": [{"path": "logo.txt", "reason": "a binary file"}],
        "failed": [],
    }
    (directory / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return directory


def _made(story: Story) -> list[Edit]:
    text, made = story.original, list[tuple[Edit, ...]]()
    for number, changes in enumerate(story.passes, 1):
        one = sorted(_edit(text, change, number, made) for change in changes)
        text = edits.apply(text, one)
        made.append(tuple(one))
    return [edit for one in made for edit in one]


def _edit(text: str, change: Change, number: int, made: Sequence[Sequence[Edit]]) -> Edit:
    start = text.index(change.before)
    end = start + len(change.before)
    moved = tuple((name, None) for name in change.moved)
    where = edits.original([edits.Pass.of(one) for one in made], start, end)
    return Edit(
        start, end, change.before, change.after, change.code, change.variant, change.safety, moved, number, where
    )


def _article(story: Story, made: Sequence[Edit]) -> dict[str, Json]:
    metadata = {column.name: empty(column.kind) for column in COLUMNS} | dict(story.fields)
    metadata["curate"] = {"status": "review" if story.review else "kept", "reason": story.review or None}
    text = edits.replay(story.original, made)
    return {"id": story.id, "text": text, "source": story.source, "created": None, "added": None, "metadata": metadata}


def _edits(story: Story, made: Sequence[Edit]) -> dict[str, Json]:
    rows = [
        {
            "pass": edit.number, "code": edit.code, "variant": edit.variant, "safety": str(edit.safety),
            "start": edit.start, "end": edit.end, "before": edit.before, "after": edit.after,
            "moved_to": ",".join(name for name, _ in edit.moved) or None, "original": list(edit.original),
        }
        for edit in made
    ]  # fmt: skip
    left = [_finding(story, one) for one in story.open]
    row: dict[str, Json] = {"id": story.id, "path": story.path, "row": story.row, "format": "text", "edits": rows}
    return row | {"open": left, "proved": story.proved}


def _finding(story: Story, one: Open) -> dict[str, Json]:
    start = story.original.index(one.match) if one.match else 0
    where = place(story.original, start, start + len(one.match))
    fix = None if one.fix is None else {"safety": str(one.safety), "replacement": one.fix, "moved_to": None}
    return {
        "schema": 1, "code": one.code, "name": "some-damage", "severity": one.severity, "message": "something is wrong",
        "path": story.path, "record": story.id, "field": one.field, "start": start if one.match else None,
        "end": start + len(one.match) if one.match else None, "line": where.line, "column": where.column,
        "excerpt": where.excerpt._asdict(), "fix": fix, "variant": "", "confidence": 0.99, "fingerprint": "0" * 32,
        "baseline": "new", "suppressed_by": None,
    }  # fmt: skip


def _lines(path: Path, rows: Sequence[Mapping[str, Json]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8", newline="\n")
