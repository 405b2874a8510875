"""What the lines of a document were taken for: zone, roles, labels, stretches that token rules leave alone."""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import Anatomy, anatomy, headings
from curate.anatomy.paragraphs import is_paragraph
from curate.anatomy.parts import Dated, bare
from curate.furniture import labelled
from curate.language import likely
from curate.model import Document, Fields
from curate.protected import PROTECTED
from curate.tuples import NamedTuple


class LineView(NamedTuple):
    """A line, and all that was seen in it."""

    number: int
    """From 1."""
    zone: str
    """``header``, ``body`` or ``footer``."""
    roles: tuple[str, ...]
    """What it is: title, byline, date, paragraph, heading, …; none where it is nothing that is known."""
    text: str
    label: str = ""
    """Kind of the page furniture that it is by its words alone; its place may speak against it."""
    protected: tuple[str, ...] = ()
    """Addresses and code in it."""
    moved: Fields = ()
    """What cleaning takes from it into fields."""


def views(doc: Document) -> tuple[LineView, ...]:
    """All lines of a document as they were understood."""
    return tuple(_view(doc, index) for index in range(len(doc.lines)))


def _view(doc: Document, index: int) -> LineView:
    line, parts = doc.lines[index], anatomy(doc)
    label = labelled(doc).get(index)
    return LineView(
        number=index + 1,
        zone=_zone(parts, index),
        roles=tuple(dict.fromkeys(_roles(doc, parts, index))),
        text=line.text,
        label=label.kind if label else "",
        protected=tuple(
            said for start, said in doc.view(_protected) if start < line.end and line.start < start + len(said)
        ),
        moved=tuple(pair for part in parts.parts if part.row == index for pair in part.moved),
    )


def _dated(dated: Dated) -> str:
    """A date and how sure its reading is."""
    return f"date {dated.mention.value or ' or '.join(dated.mention.candidates)}, {dated.mention.confidence}"


def _protected(doc: Document) -> tuple[tuple[int, str], ...]:
    """Addresses and code, each with where it begins."""
    return tuple((match.start(), match[0]) for match in PROTECTED.finditer(doc.text))


def _zone(parts: Anatomy, index: int) -> str:
    if index < parts.first:
        return "header"
    return "body" if index <= parts.last else "footer"


def _roles(doc: Document, parts: Anatomy, index: int) -> Iterator[str]:
    text = doc.lines[index].text
    if not text.strip():
        yield "blank"
        return
    if parts.title and parts.title[0] == index:
        yield "title"
    yield from (part.role for part in parts.parts if part.row == index)
    yield from (_dated(dated) for dated in parts.dates if dated.row == index)
    if parts.dateline and parts.dateline[0] == index:
        yield "dateline"
    if is_paragraph(text, likely(doc)):
        yield "paragraph"
    elif parts.first <= index <= parts.last and bare(text) in headings(doc):
        yield "heading"
