"""Clean everything below some paths into a folder: records, edits, what was rejected, and a manifest that adds up.

Records wait on disk until they are sorted; in memory stands one record at a time, and an index of ids and places. All
files are written aside and renamed at the end, the manifest last.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from curate import __version__, api, aside, engine, ledger
from curate.errors import InputError, RuleError, UsageError
from curate.formats import format_of
from curate.formats.items import Entry, Failed, Input, Item, Read, Skipped, Unreadable
from curate.ledger import ARTICLES, EDITS, EXPECTATIONS, MANIFEST, REJECTED, Rejected
from curate.model import Json, Record
from curate.plan import Plan
from curate.record import Origin
from curate.stopwatch import by_document, stage
from curate.tuples import NamedTuple

EMPTY = "nothing is left of the text after cleaning"
"""Why a record without a text is not kept."""


class Summary(NamedTuple):
    """What a run did."""

    counts: dict[str, int]
    """files_read, files_skipped, records, kept, rejected, unreadable; records is the sum of the last three."""
    skipped: tuple[Skipped, ...]
    failed: tuple[Failed, ...]
    """Paths that should have been read and could not be."""
    crashes: tuple[str, ...]
    """Rules that crashed, with the record; those records are rejected."""


@dataclass(frozen=True)
class _Run:
    """What a run has seen so far: the streams in which rows wait, their index, and the lists of the manifest."""

    kept: BinaryIO
    lost: BinaryIO
    index: list[tuple[str, str, int, aside.Place, int]] = field(default_factory=list)
    """Id, path and row of each record, where it waits, and how much of that is its line of articles.jsonl."""
    lost_index: list[tuple[str, int, aside.Place]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    records: list[int] = field(default_factory=list)
    """Of each input."""
    inputs: list[dict[str, Json]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)


def clean(
    paths: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    plan: Plan,
    *,
    added: str | None = None,
    stdin_filename: str | None = None,
    tick: Callable[[int], None] = lambda size: None,
) -> Summary:
    """Clean all records below some paths into the folder ``out``, which none of them may hold.

    ``tick`` is called with the size in bytes of each record that is done. Nothing to read is an `InputError`, and a
    folder that cannot be written to a `UsageError`; both leave what stands in ``out`` as it is.
    """
    target = Path(out)
    _refuse(paths, target)
    entries = api.entries(paths, plan, stdin_filename)
    with aside.folder(target) as folder, TemporaryFile(dir=folder) as kept, TemporaryFile(dir=folder) as lost:
        run = _Run(kept, lost)
        for entry in entries:
            _take(run, entry, plan, added)
            tick(len(entry.raw) if isinstance(entry, Item | Unreadable) else 0)
        if not run.inputs:
            raise InputError(_nothing(run))
        counts = _counted(run)
        _write(run, folder, counts, plan)
        (target / EXPECTATIONS).unlink(missing_ok=True)
        for name in (ARTICLES, EDITS, REJECTED, MANIFEST):
            (folder / name).replace(target / name)
    return Summary(counts, tuple(run.skipped), tuple(run.failed), tuple(run.crashes))


def _nothing(run: _Run) -> str:
    """Why there is nothing to clean."""
    why = [failed.message for failed in run.failed] + [f"{one.path}: {one.reason}" for one in run.skipped]
    return "\n".join(why[:10]) or "nothing to read"


def _refuse(paths: Iterable[str | os.PathLike[str]], target: Path) -> None:
    """Raise a `UsageError` where writing would touch what is read."""
    into = target.resolve()
    for path in (Path(path) for path in paths if os.fspath(path) != "-"):
        where = path.resolve()
        if os.path.isdir(path) and into.is_relative_to(where):  # noqa: PTH112 - Path.is_dir raises where it may not look
            raise UsageError(f"{target}: lies in {path}, which is read; choose a folder outside it")
        if where.parent == into and where.name in (ARTICLES, EDITS, REJECTED, MANIFEST):
            raise UsageError(f"{path}: would be overwritten; choose another folder than {target}")


def _take(run: _Run, entry: Entry | Read, plan: Plan, added: str | None) -> None:
    """Count an entry, and put its rows where they wait."""
    match entry:
        case Item():
            run.counts["records"] += 1
            _take_item(run, entry, api.effective(plan, entry.path), added)
        case Unreadable():
            run.counts["records"] += 1
            _lose(run, entry)
        case Skipped():
            run.skipped.append(entry)
        case Failed():
            run.failed.append(entry)
        case Read():
            run.records.append(run.counts["records"] - sum(run.records))
            run.inputs.append(_input(entry, run.records[-1]))


def _take_item(run: _Run, item: Item, plan: Plan, added: str | None) -> None:
    made = clean_item(item, plan, added)
    if isinstance(made, Rejected):
        run.crashes.extend([made.reason] if made.crashed else [])
        _lose(run, made)
    else:
        _keep(run, item, made, plan)


@stage("writing")
def _keep(run: _Run, item: Item, made: Record, plan: Plan) -> None:
    run.counts["kept"] += 1
    article = ledger.article(made)
    original = format_of(item.format).original(item, plan.files)
    place = aside.put(run.kept, article + ledger.edits(made, item, original))
    run.index.append((made.id, item.raw_path, item.row or 0, place, len(article)))


@stage("writing")
def _lose(run: _Run, lost: Rejected | Unreadable) -> None:
    entry = lost.item if isinstance(lost, Rejected) else lost
    run.counts["rejected" if isinstance(lost, Rejected) else "unreadable"] += 1
    run.lost_index.append((entry.raw_path, entry.row or 0, aside.put(run.lost, ledger.rejected(lost))))


@by_document("mending")
def clean_item(item: Item, plan: Plan, added: str | None = None) -> Record | Rejected:
    """The record of an item, or why there is none.

    Its id stands twice, it is no whole article, nothing is left of it, or a rule crashed.
    """
    for flaw in item.flaws:
        if flaw.variant == "duplicate-id":
            return Rejected(item, flaw.code, flaw.message)
    said = item.doc.meta.get("added")
    day = added or (said if isinstance(said, str) else None)
    try:
        digest = hashlib.sha256(item.raw).hexdigest()
        record = engine.clean(item.doc, plan, Origin(item.raw_path, digest, day, plan.digest))
    except RuleError as error:
        return Rejected(item, str(error).split(" ", 1)[0], str(error), crashed=True)
    if lost := _unkept(record, item, plan):
        return lost
    return _with_findings(record, item, plan) if record.text.strip() else Rejected(item, "META011", EMPTY)


def _unkept(record: Record, item: Item, plan: Plan) -> Rejected | None:
    """Why a record is not kept, by the rule that gave it its status; None for one that is."""
    curate = record.metadata["curate"]
    status = str(curate["status"]) if isinstance(curate, dict) else ""
    codes = {rule.code for rule in plan.rules if rule.status == status}
    decided = (one for one in record.findings if one.code in codes)
    return next((Rejected(item, one.code, one.message, status=status) for one in decided), None)


def _with_findings(record: Record, item: Item, plan: Plan) -> Record:
    """The record with what its reader found among the open findings, each with its place below the root."""
    flaws = [one for one in api.flaws(item, plan) if one.suppressed_by is None]
    found = tuple(one._replace(path=item.raw_path, row=item.row) for one in (*flaws, *record.findings))
    metadata = record.metadata
    if flaws and isinstance(said := metadata["curate"], dict):
        codes: list[Json] = [*sorted({one.code for one in found})]
        metadata = {**metadata, "curate": {**said, "open": codes}}
    return replace(record, findings=found, metadata=metadata)


def _input(done: Read, records: int) -> dict[str, Json]:
    """What the manifest says of a file: what it is, and what restoring it needs."""
    source = done.input
    frame = {name: value for name, value in done.frame.items() if value not in (False, [], "")}
    size, digest = _digest(source)
    row: dict[str, Json] = {"path": source.raw_path, "format": source.format}
    row |= {"packing": source.packing} if source.packing else {}
    return row | {"bytes": size, "sha256": digest, "records": records} | frame


@stage("reading")
def _digest(source: Input) -> tuple[int, str]:
    """Size and SHA-256 of an input as it stands on disk."""
    if source.file is None:
        data = source.data or b""
        return len(data), hashlib.sha256(data).hexdigest()
    with source.file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), digest


def _counted(run: _Run) -> dict[str, int]:
    """The counts of the manifest; every record that was seen is accounted for."""
    records, kept, rejected, unreadable = (run.counts[name] for name in ("records", "kept", "rejected", "unreadable"))
    if records != kept + rejected + unreadable:
        raise AssertionError(f"{records} records read, but {kept} kept + {rejected} rejected + {unreadable} unreadable")
    return {
        "files_read": len(run.inputs),
        "files_skipped": len(run.skipped),
        "records": records,
        "kept": kept,
        "rejected": rejected,
        "unreadable": unreadable,
    }


@stage("writing")
def _write(run: _Run, folder: Path, counts: dict[str, int], plan: Plan) -> None:
    """The four files, sorted."""
    with (folder / ARTICLES).open("wb") as articles, (folder / EDITS).open("wb") as edits:
        for _, _, _, place, size in sorted(run.index):
            row = aside.get(run.kept, place)
            articles.write(row[:size])
            edits.write(row[size:])
    with (folder / REJECTED).open("wb") as rejected:
        for _, _, place in sorted(run.lost_index):
            rejected.write(aside.get(run.lost, place))
    manifest = {
        "curate": __version__,
        "plan": plan.digest,
        "counts": counts,
        "inputs": sorted(run.inputs, key=lambda one: str(one["path"])),
        "skipped": [{"path": one.raw_path or one.path, "reason": one.reason} for one in run.skipped],
        "failed": [{"path": one.path, "message": one.message} for one in run.failed],
    }
    said = json.dumps(manifest, ensure_ascii=False, indent=2)
    (folder / MANIFEST).write_text(f"{said}\n", encoding="utf-8", newline="\n")
