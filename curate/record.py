"""From a mended document to a record: what is carried from pass to pass, and what the record finally says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from curate.anatomy import anatomy, headings
from curate.decode import Decoded
from curate.language import code, language
from curate.merging import as_list, empty, fitted, merge
from curate.model import Document, Edit, Finding, Json, Record
from curate.schema import BY_NAME, COLUMNS, Kind
from curate.tuples import NamedTuple

OWN = ("curate", "source", "added", "created", "id", "text")
"""Keys of ``meta`` that stand elsewhere in a record than in its ``metadata``, or are written anew."""

OPEN_VARIANTS = ("charset", "undecided", "binary")
"""Readings of bytes that stay in doubt, whatever is done to the text."""


class Origin(NamedTuple):
    """Where a document came from, as its record says it."""

    raw_path: str | None = None
    """Path of its file, relative to the root that was given."""
    raw_sha256: str | None = None
    """Of its bytes; that of its text in UTF-8 where there were none."""
    added: str | None = None
    """The day it was added, ISO 8601; null unless given, so that a run can be repeated byte for byte."""
    plan: str = ""
    status: str = ""
    """What rules make of it: ``stub`` or ``reject``; "" for an article."""
    review: str = ""
    """Why a person should look at it; "" where nothing asks for that."""


NOWHERE = Origin()


def readings(doc: Document) -> tuple[Edit, ...]:
    """The edits of pass 0: stray bytes that were read as what they are, each from a U+FFFD to its character."""
    decoded = doc.decoded
    if decoded is None or not is_settled(decoded.variant) or decoded.text != doc.text:
        return ()
    places = ((run.start, run.end, doc.text[run.start : run.end]) for run in decoded.runs)
    return tuple(
        Edit(start, end, "\ufffd" * (end - start), read, "ENC001", decoded.variant, number=0, original=(start, end))
        for start, end, read in places
    )


def is_settled(variant: str) -> bool:
    """Whether bytes read so are certain to have been read rightly: a record, which is UTF-8, is rid of them."""
    return variant not in OPEN_VARIANTS


def waits_for(doc: Document) -> str:
    """Why a person should look at a record, of a document that is one already and has not been looked at; else "".

    Whoever has looked takes ``review`` out of ``metadata.curate``, or the whole of it.
    """
    held = doc.meta.get("curate")
    if not isinstance(held, Mapping) or held.get("status") != "review":
        return ""
    return str(held.get("reason") or "")


def opened(doc: Document) -> Document:
    """The document as cleaning begins with it: evidence of bytes that are settled is laid aside."""
    decoded = doc.decoded
    return replace(doc, decoded=_kept(decoded)) if decoded and decoded.text != doc.text else doc


def after(doc: Document, text: str, edits: Iterable[Edit], *, moving: bool) -> Document:
    """The document after a pass: the new text and, in cleaning, what the removed lines carried into fields."""
    meta: Mapping[str, Json] = doc.meta
    for name, value in (pair for edit in edits if moving for pair in edit.moved):
        held = meta.get(name)
        if name == "date" and held and not anatomy(doc).date.given:  # nobody can read it, and here is one
            meta = merge({**meta, name: None}, "notes", [f"date: {held}"])
        meta = merge(meta, name, value)
    return replace(doc, text=text, meta=meta, decoded=_kept(doc.decoded))


def noted(doc: Document) -> Document:
    """The document with what its text says about it in passing, once a round: its language, a dateline's place.

    Rules then go by the same values as they would with the record's fields given.
    """
    found = {"lang": language(doc), **anatomy(doc).inline}
    meta: Mapping[str, Json] = doc.meta
    if found["lang"] and (named := [*_named_language(doc)]):
        meta = merge({**meta, "lang": None}, "notes", [*named])
    for name, value in found.items():
        if value is not None and not meta.get(name):
            meta = {**meta, name: value}
    return doc if meta is doc.meta else replace(doc, meta=meta)


def compose(
    raw: Document, mended: Document, edits: tuple[Edit, ...], findings: tuple[Finding, ...], origin: Origin
) -> Record:
    """The record of a document that was mended."""
    fields = _fields(mended)
    source = raw.meta.get("source")
    return Record(
        id=raw.id,
        text=mended.text,
        source=str(source) if source else None,
        created=_text(fields["date"]),
        added=origin.added,
        metadata={**fields, "curate": _provenance(raw, findings, origin)},
        edits=edits,
        findings=findings,
    )


def _fields(doc: Document) -> dict[str, Json]:
    """All fields in their order, then the keys of ``meta`` that nobody knows.

    What does not fit its column, as a day that is a word, goes to ``notes``.
    """
    parts = anatomy(doc)
    found = {**doc.meta, "date": None, **parts.stated, "lang": language(doc), "headings": [*headings(doc)]}
    fitting = {column.name: fitted(column, _shaped(found.get(column.name), column.kind)) for column in COLUMNS}
    others = (note for _, rest in fitting.values() for note in rest)
    said = (doc.meta.get("notes"), parts.stated.get("notes"), [*_named_language(doc), *others])
    notes = dict.fromkeys(note for some in said for note in as_list(some))
    strange = {key: value for key, value in doc.meta.items() if key not in BY_NAME and key not in OWN}
    return {name: value for name, (value, _) in fitting.items()} | {"notes": [*notes]} | strange


def _named_language(doc: Document) -> Iterator[str]:
    """A note of a language that was given by another name than its code."""
    given = doc.meta.get("lang")
    if given and not BY_NAME["lang"].allows(code(str(given))):
        yield f"lang: {given}"


def _shaped(value: Json, kind: Kind) -> Json:
    if kind is Kind.LIST:
        return [*as_list(value)]
    if kind is Kind.MAP:
        return value if isinstance(value, dict) else empty(kind)
    return None if value in (None, "") else str(value)


def _provenance(raw: Document, findings: Iterable[Finding], origin: Origin) -> Json:
    from hashlib import sha256  # noqa: PLC0415 - checking makes no records

    data = raw.decoded.raw if raw.decoded else raw.text.encode("utf-8", "surrogatepass")
    return {
        "status": origin.status or ("review" if origin.review else "kept"),
        "raw_path": origin.raw_path,
        "raw_sha256": origin.raw_sha256 or sha256(data).hexdigest(),
        "plan": origin.plan,
        "open": [*sorted({finding.code for finding in findings})],
        "reason": origin.review or None,
    }


def _kept(decoded: Decoded | None) -> Decoded | None:
    return decoded if decoded and not is_settled(decoded.variant) else None


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None
