"""The anatomy of an article: header, body and footer, and the fields that its lines hold, each with its place.

Only the lines above the first and below the last paragraph are read closely; the body is left to the rules' triggers.
"""

from __future__ import annotations

from collections.abc import Mapping

from curate.anatomy import body as bodies
from curate.anatomy.choice import Chosen, choose
from curate.anatomy.datelines import Dateline, dateline
from curate.anatomy.eastern import opening
from curate.anatomy.footer import read as read_footer
from curate.anatomy.header import read as read_header
from curate.anatomy.late import read as read_late
from curate.anatomy.paragraphs import prose
from curate.anatomy.parts import Context, Dated, Header, Part, bare
from curate.anatomy.people import authors, people
from curate.anatomy.suffix import site_suffix
from curate.anatomy.title import title as title_of
from curate.language import given
from curate.model import Document, Json
from curate.text import around, places, words
from curate.tokens import lowered
from curate.tuples import NamedTuple

__all__ = ["Anatomy", "anatomy", "headings", "people", "span"]

SEARCHED, STANDFIRST = 8, 3
"""Lines of the body's beginning, and those that are not blank among them, in which a dateline stands."""

DICTIONARY = 20_000
"""Code points of a text that serve as its dictionary."""


class Anatomy(NamedTuple):
    """What the lines of a document are. Indices are those of ``doc.lines``."""

    first: int
    """The first body paragraph; the number of lines where there is none."""
    last: int
    """The last body paragraph, -1 where there is none."""
    title: tuple[int, str] | None
    """The line that is the title; index -1 for one that was given."""
    header: Header
    parts: tuple[Part, ...]
    """Lines of header and footer that go into fields when the document is cleaned."""
    date: Chosen
    dates: tuple[Dated, ...]
    dateline: tuple[int, Dateline] | None
    """The line that begins with a wire dateline."""
    fields: Mapping[str, Json]
    """What a record of the document says, the given fields included."""

    @property
    def stated(self) -> dict[str, Json]:
        """Fields that were given, in their normal form, and those that no line is moved for."""
        return {name: value for name, value in self.fields.items() if value}

    @property
    def inline(self) -> dict[str, Json]:
        """Fields that the text holds in passing: no line is moved for them."""
        return {name: self.fields[name] for name in ("place", "agency") if self.dateline and self.fields.get(name)}


def anatomy(doc: Document) -> Anatomy:
    """The anatomy of a document, read once."""
    return doc.view(_read)


def headings(doc: Document) -> list[str]:
    """The headings inside the body of a document."""
    parts = anatomy(doc)
    return bodies.headings(doc, bodies.Body(parts.first, parts.last))


def span(doc: Document, dated: Dated) -> tuple[int, int]:
    """Where in the document's text a date stands."""
    line = doc.lines[dated.row]
    at = line.start + line.text.find(bare(line.text))
    return at + dated.mention.start, at + dated.mention.end


def _read(doc: Document) -> Anatomy:
    context = Context(
        given(doc),
        _given(doc, "date_order"),
        _given(doc, "collected"),
        lambda word: len(word) > 3 and word.islower() and _has_word(doc.text[:DICTIONARY], word),
        lambda start: _is_spoken_of(doc, start),
        bool(_given(doc, "title")),
    )
    body = bodies.find(doc, context.lang)
    header = read_header(bodies.top(doc, body), body.first, context)
    footer = read_footer(bodies.bottom(doc, body), context)
    parts, dates = (*header.parts, *footer.parts), (*header.dates, *footer.dates)
    written = authors(doc.meta, parts)
    if not written and (late := read_late(bodies.inside(doc, body), context)):
        parts = (*parts, *late)
        written = authors(doc.meta, parts)
    filed = _filed(doc, body)
    wire = filed[1] if filed else None
    title = _title(doc, header, body)
    date = choose(doc.meta, dates, wire, context)
    said = {**date.fields, **date.beside}
    fields: dict[str, Json] = {"title": title[1] if title else None, **said, "authors": written}
    if not written and body.last >= 0:
        fields["authors"] = [*opening(doc.lines[body.first].text)]
    for name in ("place", "agency"):
        fields[name] = _given(doc, name) or _carried(parts, name) or (getattr(wire, name) if wire else None)
    return Anatomy(*body, title, header, parts, date, dates, filed, fields)


def _filed(doc: Document, body: bodies.Body) -> tuple[int, Dateline] | None:
    """The dateline of the body's first line, or one that an agency proves below a standfirst."""
    near = bodies.not_blank(doc, body.first, min(body.last, body.first + SEARCHED) + 1)
    for row, text in near[:STANDFIRST]:
        wire = dateline(text)
        if wire and (row == body.first or (wire.agency and wire.place)):
            return row, wire
    return None


def _title(doc: Document, header: Header, body: bodies.Body) -> tuple[int, str] | None:
    if given := _given(doc, "title"):
        return -1, given[: site_suffix(given, doc.meta)]
    return title_of(header, [line.text for line in doc.lines], body.first)


def _carried(parts: tuple[Part, ...], name: str) -> Json:
    return next((value for part in parts for key, value in part.moved if key == name), None)


def _has_word(text: str, word: str) -> bool:
    """Whether a word stands in a text by itself."""
    return any(word in words(piece) for piece in around(text, word))


def _is_spoken_of(doc: Document, start: str) -> bool:
    """Whether a name of the paragraphs begins so; few do, and collecting all of them takes long."""
    small = lowered(doc)
    if start.isascii() and len(small) == len(doc.text):
        told = prose(doc)
        if not any(told[doc.line_at(at)] for at in places(small, start) if doc.text[at].isupper()):
            return False
    return any(word.startswith(start) for word in doc.view(_proper_words))


def _proper_words(doc: Document) -> frozenset[str]:
    """The longer capitalised words of the paragraphs, but for the last two, which may be about the author."""
    found = [line.text for line, told in zip(doc.lines, prose(doc), strict=True) if told]
    kept = found[: max(len(found) - 2, 1)]
    return frozenset(
        word.lower() for word in words("\n".join(kept)[:DICTIONARY]) if len(word) > 3 and word[0].isupper()
    )


def _given(doc: Document, name: str) -> str | None:
    """A field as its record says it."""
    value = doc.meta.get(name)
    return None if value in (None, "") else str(value)
