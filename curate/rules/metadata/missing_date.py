"""No date of publication.

Why it matters: without it an article cannot be placed in time, and "on Tuesday" means nothing.

Left alone: dates in the body, which are about the story; a clock never decides, so a day without a year is completed
only by the day of the crawl. Sources in order: the given field, a line of the header, a dateline, a labelled line of
the footer, the address, the file name. Cleaning takes the line into ``date`` with ``date_source`` and
``date_confidence``.

Source: own reading; dateparser and datefinder search the body and find days in "about 10, 000 men".
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.model import Document, Fields, Hit, Severity
from curate.moving import moved
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Report a document without a date, an ambiguous or impossible one aside: other rules speak of those."""
    if anatomy(doc).date.is_missing:
        yield Hit(None, None)


def move(doc: Document) -> Iterator[Hit]:
    """Take the lines of publication and last change into the fields."""
    parts = anatomy(doc)
    carried = {part.row: part.moved for part in parts.parts if part.role == "date"}
    fields: Fields = tuple((name, value) for name, value in parts.date.fields.items() if value)
    lines: dict[int, Fields] = {}
    for index in parts.date.lines:
        said: Fields = (("notes", [doc.lines[index].text.strip()]),) if parts.date.impossible else fields
        lines[index] = (*carried.get(index, ()), *said)
        fields = ()
    yield from moved(doc, lines)


RULE = Rule(
    code="META002",
    name="missing-date",
    message="no date of publication",
    find=find,
    move=move,
    severity=Severity.WARNING,
    phase=70,
    trigger=None,
    bad=(
        Example(f"Council approves harbour repairs\n{PARAGRAPH}"),
        Example(
            f"The wall\nThe wall was built in 1931 and repaired in 1975 after the flood of March 3, 1953.\n{PARAGRAPH}"
        ),
        Example("A wall.", meta=(("filename", "000_23530c56ca5c3fd8.txt"),)),
    ),
    good=(
        Example(f"Council approves harbour repairs\n2024-11-13\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nOct. 29, 2024 5:03 PM ET\n{PARAGRAPH}"),
        Example(PARAGRAPH, meta=(("url", "https://example.org/2024/10/29/wall"),)),
        Example(f"Le mur du port\n29 octobre 2024 à 18h05\n{PARAGRAPH}", lang="fr"),
    ),
)
