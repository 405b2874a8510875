"""The frames that suites look at, made of a finished run and of raw articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from curate import api, tables
from curate.expecting.place import Place
from curate.exporters.finished import Article
from curate.formats.items import Entry, Failed, Item
from curate.libraries import library
from curate.model import Json, Record
from curate.plan import Plan
from curate.report_files import articles
from curate.schema import FRAME, RAW, Kind

library("pandas", "curate expect", "expect")

import pandas as pd  # noqa: E402 - pandas has to be there

from curate.frames import made  # noqa: E402 - as above

KINDS = {column.name: column.kind for column in RAW.columns if column.kind is not Kind.GROUP}
"""What stands in the columns of the frame of raw articles; besides, ``path`` says where each is from."""


class Looked(NamedTuple):
    """The frames by name, and what could not be read."""

    frames: Mapping[str, pd.DataFrame]
    failed: tuple[str, ...]


def looked(place: Place, names: Iterable[str], plan: Plan) -> Looked:
    """The frames of some names.

    ``findings`` are those that are still open in the run; where there is no run, those of the raw articles.
    """
    wanted, failed = {*names}, list[str]()
    frames: dict[str, pd.DataFrame] = {}
    if place.run and wanted & {"records", "findings"}:
        frames |= _of_run(place.run, wanted, plan)
    if "raw_metadata" in wanted or ("findings" in wanted and not place.run):
        frames |= _of_raw(place, wanted, plan, failed)
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


def _of_raw(place: Place, wanted: set[str], plan: Plan, failed: list[str]) -> dict[str, pd.DataFrame]:
    """What publishers say of their articles, and what is found in them, read once."""
    lines: list[Iterable[Json]] = []
    entries = _items(api.read(place.raw, plan), lines, failed)
    frames: dict[str, pd.DataFrame] = {}
    if "findings" in wanted and not place.run:
        frames["findings"] = made.counts([*tables.rows(entries, plan)], tables.table(plan))
    else:
        for _ in entries:
            pass
    frames["raw_metadata"] = frame(lines, KINDS | {"path": Kind.TEXT})
    return frames


def _items(entries: Iterator[Entry], lines: list[Iterable[Json]], failed: list[str]) -> Iterator[Entry]:
    for entry in entries:
        if isinstance(entry, Failed):
            failed.append(entry.message)
            continue
        if isinstance(entry, Item):
            said = {**entry.doc.meta, "id": entry.doc.id, "text": entry.doc.text}
            place = entry.path if entry.row is None else f"{entry.path}:{entry.row}"
            lines.append([*(said.get(name) for name in KINDS), place])
        yield entry


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
