"""The anatomy of an article: header, body and footer, and the fields that its lines hold, each with its place.

Only the lines above the first and below the last paragraph are read closely; the body is left to the rules' triggers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curate.anatomy import bylines
from curate.anatomy.choice import Chosen, choose
from curate.anatomy.datelines import Dateline, dateline
from curate.anatomy.dates import find_dates
from curate.anatomy.footer import read as read_footer
from curate.anatomy.header import BULLET, Context, Dated, Header, Part, bare
from curate.anatomy.header import read as read_header
from curate.anatomy.header import title as title_of
from curate.anatomy.paragraphs import is_paragraph
from curate.labels import label
from curate.language import code
from curate.model import Document, Fields, Json
from curate.schema import as_list
from curate.text import ends_sentence, words

HEADING_WORDS = 14
"""Most words of a heading inside the text."""


@dataclass(frozen=True)
class Anatomy:
    """What the lines of a document are. Indices are those of ``doc.lines``."""

    first: int
    """The first body paragraph; the number of lines where there is none."""
    last: int
    """The last body paragraph, -1 where there is none."""
    title: tuple[int, str] | None
    """The line that is the title; index -1 for one that was given."""
    header: Header
    parts: tuple[Part, ...]
    """Lines that go into fields when the document is cleaned."""
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
    """The headings inside the body: short lines without a sentence's end, directly above a paragraph."""
    parts = anatomy(doc)
    lang = _lang(doc)
    found = []
    body = [line.text for line in doc.lines[parts.first : parts.last + 1] if line.text.strip()]
    for text, below in zip(body, body[1:], strict=False):
        if _is_heading(text) and is_paragraph(below, lang):
            found.append(bare(text))
    return found


def _is_heading(text: str) -> bool:
    if len(text) > 150 or BULLET.match(text) or not 0 < len(words(text)) <= HEADING_WORDS:
        return False
    return (not ends_sentence(text) or text.rstrip().endswith("?")) and text.rstrip()[-1] not in ",;" and not label(text)


def _read(doc: Document) -> Anatomy:
    context = Context(_lang(doc), _given(doc, "date_order"), _given(doc, "collected"))
    first, last = _body(doc, context.lang)
    header = read_header([(i, line.text) for i, line in enumerate(doc.lines[:first]) if line.text.strip()], context)
    footer = read_footer([(i, line.text) for i, line in enumerate(doc.lines[last + 1 :], last + 1) if line.text.strip()], context) if last >= 0 else Header((), (), ())
    line = dateline(doc.lines[first].text) if first < len(doc.lines) else None
    wire = (first, line) if line else None
    dates = (*header.dates, *footer.dates)
    given = _given(doc, "title")
    title = (-1, given) if given else title_of(header, alone=last < 0)
    chosen = choose(doc.meta, dates, wire[1] if wire else None, context)
    parts = (*header.parts, *footer.parts)
    return Anatomy(first, last, title, header, parts, chosen, dates, wire, _fields(doc, title, parts, chosen, wire))


def _body(doc: Document, lang: str | None) -> tuple[int, int]:
    """The first and the last body paragraph."""
    lines = doc.lines
    first = next((i for i, line in enumerate(lines) if _opens(line.text, lang)), -1)
    if first < 0:
        first = next((i for i, line in enumerate(lines) if _is_short_sentence(line.text, lang)), -1)
        if first < 0:
            return len(lines), -1
        return first, max(i for i in range(first, len(lines)) if _is_short_sentence(lines[i].text, lang))
    last = next(i for i in range(len(lines) - 1, first - 1, -1) if i == first or is_paragraph(lines[i].text, lang) and not bylines.credits(lines[i].text))
    return first, last


def _opens(text: str, lang: str | None) -> bool:
    """Whether a body can begin with this line."""
    return is_paragraph(text, lang) or bool(len(text) > 30 and ends_sentence(text) and dateline(text))


def _is_short_sentence(text: str, lang: str | None) -> bool:
    """What is taken for the body where there is no paragraph at all: a line that ends like a sentence."""
    bare_text = text.strip()
    return len(words(bare_text)) >= 4 and bare_text[-1:] in ".!。" and not label(bare_text) and not find_dates(bare_text, lang=lang) and not bylines.credits(bare_text)


def _fields(doc: Document, title: tuple[int, str] | None, parts: tuple[Part, ...], date: Chosen, wire: tuple[int, Dateline] | None) -> dict[str, Json]:
    found: dict[str, Json] = {"title": title[1] if title else None, **date.fields}
    given = as_list(doc.meta.get("authors"))
    found["authors"] = _authors(given) if given else [name for part in people(parts) for name in _of(part.moved, "authors")]
    for name in ("place", "agency"):
        said = _given(doc, name) or next((str(value) for part in parts for key, value in part.moved if key == name), None)
        found[name] = said or (getattr(wire[1], name) if wire else None)
    return found


def people(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The lines that say who wrote the article: the first byline with those right behind it, and all credits.

    Where the header has a byline, the reporters of a credit line are contributors.
    """
    lines = [part for part in parts if part.role == "byline" or (part.role == "date" and _of(part.moved, "authors"))]
    header = [part for at, part in enumerate(lines) if part.index - lines[0].index <= 2 * at]
    named = any(_of(part.moved, "authors") for part in header)
    return (*header, *(_contributing(part) if named else part for part in parts if part.role == "credit"))


def _contributing(part: Part) -> Part:
    return part._replace(moved=tuple(("contributors" if name == "authors" else name, value) for name, value in part.moved))


def span(doc: Document, dated: Dated) -> tuple[int, int]:
    """Where in the document's text a date stands."""
    line = doc.lines[dated.index]
    at = line.start + line.text.find(bare(line.text))
    return at + dated.mention.start, at + dated.mention.end


def _authors(given: list[str]) -> Json:
    """Given authors, a single string taken apart where it is a list of names."""
    if len(given) != 1 or not re.search(r"[,;&]| and |^[Bb]y ", given[0]):
        return [*given]
    people = bylines.byline(given[0]) or bylines.names(given[0])
    return [*people.authors] if people and not people.rest else [*given]


def _of(moved: Fields, name: str) -> list[str]:
    return [item for key, value in moved if key == name for item in as_list(value)]


def _lang(doc: Document) -> str | None:
    given = doc.meta.get("lang")
    return code(given) if isinstance(given, str) and given else None


def _given(doc: Document, name: str) -> str | None:
    value = doc.meta.get(name)
    return value if isinstance(value, str) and value else None
