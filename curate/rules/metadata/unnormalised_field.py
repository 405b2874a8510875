"""A field is not in its normal form: a date in words, "By" before an author, the site's name behind a title.

Why it matters: equal days, names and titles then look different to whoever sorts, counts or joins by them. A date in
words is no date to a program.

Left alone: dates that can be read in two ways (META004 tells those); a time behind an ISO date; dashes and bars inside
a title where what follows is not the record's own source; names and titles with "by" in them.

Source: ISO 8601; trafilatura cuts titles at any dash.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.anatomy.bylines import LABEL, byline, may_begin
from curate.anatomy.choice import ISO
from curate.anatomy.parts import bare
from curate.anatomy.suffix import site_suffix
from curate.merging import as_list
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find given fields, and the title's line, in another form than the normal one."""
    yield from _date(doc)
    yield from _authors(doc)
    given = doc.field_text("title")
    if (at := site_suffix(given, doc.meta)) is not None:
        yield Hit(at, len(given), "", field="title", variant="title")
    elif not given:
        yield from _title_line(doc)


def _date(doc: Document) -> Iterator[Hit]:
    given, chosen = doc.meta.get("date"), anatomy(doc).date
    if not chosen.given or not isinstance(given, str) or ISO.match(given.strip()):
        return
    value = chosen.fields.get("date")
    if isinstance(value, str) and chosen.fields.get("date_confidence") == "exact":
        yield Hit(0, len(given), value, field="date", variant="date")


def _authors(doc: Document) -> Iterator[Hit]:
    """One hit for each author behind a label, in the text of the field: one name a line."""
    at = 0
    for said in as_list(doc.meta.get("authors")):
        people = byline(said) if may_begin(said) and LABEL.match(said) else None
        if people and not people.rest:
            yield Hit(at, at + len(said), "; ".join(people.authors), field="authors", variant="author")
        at += len(said) + 1


def _title_line(doc: Document) -> Iterator[Hit]:
    row, _ = anatomy(doc).title or (-1, "")
    if row < 0:
        return
    line = doc.lines[row]
    if (at := site_suffix(bare(line.text), doc.meta)) is not None:
        start = line.start + line.text.find(bare(line.text)) + at
        yield Hit(start, line.end, "", variant="title")


RULE = Rule(
    code="META009",
    name="unnormalised-field",
    message="the field is not in its normal form",
    find=find,
    severity=Severity.INFO,
    phase=60,
    trigger=None,
    bad=(
        Example(
            f"Council approves repairs | Harbour Times\n{PARAGRAPH}",
            f"Council approves repairs\n{PARAGRAPH}",
            meta=(("source", "Harbour Times"),),
        ),
        Example(
            f"# Council approves repairs - Harbour Times\n{PARAGRAPH}",
            f"# Council approves repairs\n{PARAGRAPH}",
            meta=(("source", "www.harbourtimes.example"),),
        ),
        Example(PARAGRAPH, PARAGRAPH, meta=(("date", "Oct 29, 2024"),)),
        Example(PARAGRAPH, PARAGRAPH, meta=(("authors", ["By Jane Doe"]),)),
    ),
    good=(
        Example(f"War – and peace – in the harbour\n{PARAGRAPH}", meta=(("source", "Harbour Times"),)),
        Example(f"Live: BBC - the early years\n{PARAGRAPH}", meta=(("source", "Harbour Times"),)),
        Example(PARAGRAPH, meta=(("date", "2024-10-29T17:03:00Z"), ("authors", ["Jane Doe"]))),
        Example(PARAGRAPH, meta=(("date", "05/03/2024"), ("title", "Written by hand"))),
    ),
)
