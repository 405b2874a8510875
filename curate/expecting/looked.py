"""The frames that suites look at, made of a finished run and of raw articles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from curate import api, sources, tables
from curate.errors import InputError
from curate.examining import Checked, Met, of_record
from curate.expecting.place import Place
from curate.exporters.finished import Article
from curate.formats.items import Failed, Input, Item, Skipped, Unreadable
from curate.libraries import library
from curate.model import Json, Record
from curate.plan import Plan
from curate.report_files import articles
from curate.schema import FRAME, RAW, Kind
from curate.sources import Found
from curate.tuples import NamedTuple

library("pandas", "curate expect", "expect")

import pandas as pd  # noqa: E402 - pandas has to be there

from curate.frames import made  # noqa: E402 - as above

KINDS = {column.name: column.kind for column in RAW.columns if column.kind is not Kind.GROUP}
"""What stands in the columns of the frame of raw articles; besides, ``path`` says where each is from."""


Examine = Callable[[Found, Plan], Iterable[Met | Skipped | Failed]]
"""What finds all that is wrong in some files, in order: `curate.api.examined`, its cache and processes settled."""


class Look(NamedTuple):
    """What is looked at, and how."""

    place: Place
    plan: Plan
    """Which rules are counted."""
    examine: Examine = api.examined


class Looked(NamedTuple):
    """The frames by name, and what could not be read."""

    frames: Mapping[str, pd.DataFrame]
    failed: tuple[str, ...]


def readable(look: Look, names: Collection[str]) -> Found:
    """The files of raw articles; an `InputError` where none can be read, and frames of these names are made of them."""
    found = sources.find(look.place.raw, look.plan)
    needed = not look.place.run or "raw_metadata" in names
    if needed and found.failed and not found.inputs:
        raise InputError("\n".join(one.message for one in found.failed))
    return found


def looked(look: Look, found: Found, names: Iterable[str]) -> Looked:
    """The frames of some names.

    ``findings`` are those that are still open in the run; where there is no run, those of the raw articles, of which
    ``found`` are the files.
    """
    wanted, failed = {*names}, list[str]()
    frames: dict[str, pd.DataFrame] = {}
    if look.place.run and wanted & {"records", "findings"}:
        frames |= _of_run(look.place.run, wanted, look.plan)
    if "raw_metadata" in wanted or ("findings" in wanted and not look.place.run):
        frames |= _of_raw(look, found, wanted, failed)
    return Looked({name: frames[name] for name in frames if name in wanted}, tuple(failed))


def _of_run(run: Path, wanted: set[str], plan: Plan) -> dict[str, pd.DataFrame]:
    """The records that were kept, and what is still open in them."""
    kept: list[Record] = []
    rows = [*tables.rows(_kept(articles(run), kept, keep="records" in wanted), plan)]
    frames = {"findings": made.counts(rows, tables.table(plan))}
    if "records" in wanted:
        lines = [tables.record_row(record).values() for record in kept]
        frames["records"] = frame(lines, {one.name: one.kind for one in FRAME.columns})
    return frames


def _kept(found: Iterator[Article], kept: list[Record], *, keep: bool) -> Iterator[Record]:
    for article in found:
        if keep:
            kept.append(article.record)
        yield article.record


def _of_raw(look: Look, found: Found, wanted: set[str], failed: list[str]) -> dict[str, pd.DataFrame]:
    """What publishers say of their articles, and what is found in them."""
    frames: dict[str, pd.DataFrame] = {}
    lines: list[Iterable[Json]] = []
    who: list[Mapping[str, Json]] = []
    for entry in api.entries(found, look.plan):
        match entry:
            case Failed():
                failed.append(entry.message)
            case Item():
                lines.append(_line(entry))
                who.append(tables.named(entry.doc, entry.path))
            case Unreadable():
                who.append(tables.unreadable(entry))
    if "findings" in wanted and not look.place.run:
        frames["findings"] = made.counts(_counted(look, found, who, failed), tables.table(look.plan))
    frames["raw_metadata"] = frame(lines, KINDS | {"path": Kind.TEXT})
    return frames


def _line(item: Item) -> list[Json]:
    said = {**item.doc.meta, "id": item.doc.id, "text": item.doc.text}
    return [*(said.get(name) for name in KINDS), item.path if item.row is None else f"{item.path}:{item.row}"]


def _counted(
    look: Look, found: Found, who: Iterable[Mapping[str, Json]], failed: list[str]
) -> Iterator[dict[str, Json]]:
    """The findings of each record that was read, counted."""
    names, suppressed = tables.table(look.plan).names, look.plan.suppressed
    for known, (source, record) in zip(who, _records(look.examine(found, look.plan)), strict=True):
        failed += (f"{source.path}: {crash}" for crash in record.crashes)
        yield tables.counted(known, of_record(source, record, suppressed), names)


def _records(met: Iterable[Met | Skipped | Failed]) -> Iterator[tuple[Input, Checked]]:
    for one in met:
        if not isinstance(one, Skipped | Failed):
            yield from ((one[0], record) for record in one[1].records)


def frame(lines: Sequence[Iterable[Json]], kinds: Mapping[str, Kind]) -> pd.DataFrame:
    """Rows as a frame; lists and maps are Python's own, and so is a text field that holds something else."""
    columns = zip(*lines, strict=True) if lines else ((),) * len(kinds)
    return pd.DataFrame(
        {name: _series(list(values), kind) for (name, kind), values in zip(kinds.items(), columns, strict=True)},
        columns=list(kinds), copy=False,
    )  # fmt: skip


def _series(values: list[Json], kind: Kind) -> pd.Series:
    texts = kind is Kind.TEXT and all(value is None or isinstance(value, str) for value in values)
    return pd.Series(values, dtype=made.TEXT if texts else "object")
