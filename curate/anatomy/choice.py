"""Which of the dates that an article names is the day of its publication."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from curate.anatomy.datelines import Dateline
from curate.anatomy.dates import DateMention, find_dates
from curate.anatomy.located import located
from curate.anatomy.parts import Context, Dated
from curate.merging import as_list, fitted
from curate.model import Json
from curate.regex import regex
from curate.schema import BY_NAME
from curate.tuples import NamedTuple

ISO = regex(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
KEPT = ("date_source", "date_confidence", "date_candidates", "modified")
"""Fields beside a given date that say more about it."""


class Chosen(NamedTuple):
    """The date of publication with the fields that say so, and the lines that it and the last change stand on."""

    fields: dict[str, Json]
    """``date``, ``date_source``, ``date_confidence``, ``date_candidates``, ``modified``, ``notes``; those known."""
    lines: tuple[int, ...] = ()
    """Indices of lines that hold nothing else: cleaning takes them."""
    impossible: bool = False
    """Whether the article names a day that no calendar has."""
    beside: Mapping[str, Json] = MappingProxyType({})
    """``modified`` and ``notes`` that the document came with, in our form: no line carries them."""
    given: bool = False
    """Whether it is the date that the document came with."""

    @property
    def is_missing(self) -> bool:
        """Whether nothing was found that could be the day, right or wrong."""
        return not (self.impossible or self.is_told)

    @property
    def is_told(self) -> bool:
        """Whether there is a day, or several of which it is one."""
        return bool(self.fields.get("date") or self.fields.get("date_candidates"))


def choose(meta: Mapping[str, Json], dates: Iterable[Dated], wire: Dateline | None, context: Context) -> Chosen:
    """The given date, else that of header, footer, dateline, address or file name, in this order.

    A given one that says no day, as "tomorrow", is noted and else counts as none. Of several in the header the one that
    is labelled as published wins, then one without a label. The last change goes to ``modified``. Dates in the body
    never count.
    """
    kept = _kept(meta, context)
    given = _given(meta, context, kept)
    if given and given.is_told:
        return given
    found = list(dates)
    published = publication(found)
    updated = next((d for d in found if d.mention.label == "updated" and d is not published), None)
    stated = _stated(published.mention, published.zone) if published else _wire(wire, context) or _located(meta)
    modified: dict[str, Json] = {"modified": updated.mention.value} if updated and updated.mention.value else {}
    used = [_said(dated) for dated in (published, updated) if dated]
    lines = tuple(dict.fromkeys(dated.row for dated in found if _said(dated) in used))
    said = given.fields if given else kept
    beside: Mapping[str, Json] = {name: said[name] for name in ("modified", "notes") if name in said}
    impossible = not stated and (published is not None or bool(given and given.impossible))
    return Chosen(stated | modified, lines, impossible, beside)


def publication(dates: Iterable[Dated]) -> Dated | None:
    """The date that says most surely when an article came out; None where there is none."""
    return min(dates, key=_rank, default=None)


def _said(dated: Dated) -> tuple[str | None, tuple[str, ...]]:
    return dated.mention.value, dated.mention.candidates


def _rank(dated: Dated) -> tuple[bool, int, bool]:
    """The lower, the likelier is a date that of publication."""
    label = {"published": 0, "updated": 2}.get(dated.mention.label, 1)
    return dated.zone == "footer", label, dated.mention.value is None


def _stated(mention: DateMention, source: str) -> dict[str, Json]:
    """The fields of a date; none where it is impossible."""
    if mention.value:
        sure = mention.confidence == "exact" and mention.weekday_ok is not False and mention.label != "updated"
        return {"date": mention.value, "date_source": source, "date_confidence": "exact" if sure else "inferred"}
    candidates: dict[str, Json] = {"date_candidates": [*mention.candidates], "date_source": source}
    return candidates | {"date_confidence": "ambiguous"} if mention.candidates else {}


def _kept(meta: Mapping[str, Json], context: Context) -> dict[str, Json]:
    """What the document says beside a date, the day of the last change in our form; what fits no field is noted."""
    if meta.keys().isdisjoint(KEPT):
        return {}
    fitting = {name: fitted(BY_NAME[name], meta[name]) for name in KEPT if meta.get(name)}
    kept: dict[str, Json] = {name: value for name, (value, _) in fitting.items() if value}
    notes: list[Json] = [note for _, rest in fitting.values() for note in rest]
    if "modified" in fitting and "modified" not in kept:
        changed = str(meta["modified"])
        found = find_dates(changed, lang=context.lang, order=context.order, collected=context.collected)
        kept |= {"modified": found[0].value} if found and found[0].value else {}
    return kept | ({"notes": notes} if notes else {})


def _given(meta: Mapping[str, Json], context: Context, kept: Mapping[str, Json]) -> Chosen | None:
    """The date that the document came with; None where it came with none."""
    given = meta.get("date")
    said = given if isinstance(given, str) else "" if given is None else str(given)
    if not said.strip():
        return Chosen({**kept}, given=True) if kept.get("date_candidates") else None
    if ISO.fullmatch(said):
        return Chosen({"date": said, "date_source": "field", "date_confidence": "exact", **kept}, given=True)
    mention = next(iter(find_dates(said, lang=context.lang, order=context.order, collected=context.collected)), None)
    stated = _stated(mention, "field") if mention else {}
    note = mention.time if mention and stated else f"date: {said}"
    notes = [*([note] if note else []), *as_list(kept.get("notes"))]
    stated |= {"date": stated.get("date"), **kept, **({"notes": notes} if notes else {})}
    return Chosen(stated, impossible=bool(mention and not mention.candidates), given=True)


def _wire(wire: Dateline | None, context: Context) -> dict[str, Json]:
    """The day of a dateline: it seldom has a year, which the day of the crawl then gives."""
    mentions = find_dates(wire.date, lang=context.lang, collected=context.collected) if wire else ()
    return _stated(mentions[0], "dateline") if mentions and mentions[0].value else {}


def _located(meta: Mapping[str, Json]) -> dict[str, Json]:
    """The day in an address or file name."""
    return next((_stated(mention, name) for name, mention in located(meta)), {})
