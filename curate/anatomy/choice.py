"""Which of the dates that an article names is the day of its publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from curate.anatomy.datelines import Dateline
from curate.anatomy.dates import DateMention, find_dates
from curate.anatomy.parts import Context, Dated
from curate.model import Json

ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
IN_URL = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])")
IN_NAME = re.compile(r"(?<![0-9a-z])((?:19|20)\d\d)[-_]?(\d{2})[-_]?(\d{2})(?![0-9a-z])", re.IGNORECASE)


class Chosen(NamedTuple):
    """The date of publication with the fields that say so, and the lines that it and the last change stand on."""

    fields: dict[str, Json]
    """``date``, ``date_source``, ``date_confidence``, ``date_candidates``, ``modified``; those that are known."""
    lines: tuple[int, ...] = ()
    """Indices of lines that hold nothing else: cleaning takes them."""


def choose(meta: Mapping[str, Json], dates: Iterable[Dated], wire: Dateline | None, context: Context) -> Chosen:
    """The given date, else that of header, footer, dateline, address or file name, in this order.

    Of several in the header the one that is labelled as published wins, then one without a label. The last change goes
    to ``modified``. Dates in the body never count.
    """
    if (given := _given(meta, context)) is not None:
        return Chosen(given)
    found = list(dates)
    published = _best(found)
    updated = next((d for d in found if d.mention.label == "updated" and d is not published), None)
    fields: dict[str, Json] = {}
    if published:
        fields = _stated(published.mention, published.zone)
    elif elsewhere := _wire(wire, context) or _located(meta):
        fields = elsewhere
    if updated and updated.mention.value:
        fields["modified"] = updated.mention.value
    used = {_said(d) for d in (published, updated) if d}
    return Chosen(fields, tuple(dict.fromkeys(d.row for d in found if _said(d) in used)))


def _said(dated: Dated) -> tuple[str | None, tuple[str, ...]]:
    return dated.mention.value, dated.mention.candidates


def _best(found: list[Dated]) -> Dated | None:
    def rank(dated: Dated) -> tuple[bool, int, bool]:
        label = {"published": 0, "": 1, "updated": 2}.get(dated.mention.label, 1)
        return dated.zone == "footer", label, dated.mention.value is None

    return min(found, key=rank, default=None)


def _stated(mention: DateMention, zone: str) -> dict[str, Json]:
    if mention.value is None:
        if not mention.candidates:
            return {"date": None, "date_confidence": "impossible"}
        return {
            "date": None,
            "date_candidates": [*mention.candidates],
            "date_source": zone,
            "date_confidence": "ambiguous",
        }
    sure = mention.confidence == "exact" and mention.weekday_ok is not False and mention.label != "updated"
    return {"date": mention.value, "date_source": zone, "date_confidence": "exact" if sure else "inferred"}


def _given(meta: Mapping[str, Json], context: Context) -> dict[str, Json] | None:
    """Fields of a date that the document came with; None where it came with none."""
    said = meta.get("date")
    kept = {
        name: meta[name] for name in ("date_source", "date_confidence", "date_candidates", "modified") if meta.get(name)
    }
    if not isinstance(said, str) or not said.strip():
        return {"date": None, **kept} if meta.get("date_candidates") else None
    if ISO.fullmatch(said):
        return {"date": said, "date_source": "field", "date_confidence": "exact", **kept}
    mention = next(iter(find_dates(said, lang=context.lang, order=context.order, collected=context.collected)), None)
    if mention is None or (mention.value is None and not mention.candidates):
        return {"date": None, "notes": [f"date: {said}"]}
    notes: dict[str, Json] = {"notes": [mention.time]} if mention.time else {}
    return {**_stated(mention, "field"), **kept, **notes}


def _wire(wire: Dateline | None, context: Context) -> dict[str, Json] | None:
    """The day of a dateline: it seldom has a year, which the day of the crawl then gives."""
    if not wire or not wire.date:
        return None
    mention = next(iter(find_dates(wire.date, lang=context.lang, collected=context.collected)), None)
    return _stated(mention, "dateline") if mention and mention.value else None


def _located(meta: Mapping[str, Json]) -> dict[str, Json] | None:
    """The day in an address or file name. Its position tells it from other numbers, never its shape alone."""
    for name, pattern in (("url", IN_URL), ("filename", IN_NAME)):
        match = pattern.search(str(meta.get(name) or ""))
        if (
            match
            and (mention := next(iter(find_dates("-".join(part.zfill(2) for part in match.groups()))), None))
            and mention.value
        ):
            return {"date": mention.value, "date_source": name, "date_confidence": "exact"}
    return None
