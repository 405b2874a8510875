"""A byline that stands inside the text: below captions that read as paragraphs, or above its last lines.

Without a byline in header or footer, the only one of the whole text is it. Teasers of other articles have theirs too,
and are never alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import bylines
from curate.anatomy.names import is_given
from curate.anatomy.parts import Context, Lines, Part, as_fields, bare
from curate.anatomy.persons import person

LONGEST = 120
"""Code points of a line that may be a byline."""

OPENINGS = (
    "By",
    "BY",
    "by",
    "Von",
    "VON",
    "von",
    "Par",
    "Por",
    "Di",
    "Door",
    "Words",
    "Written",
    "Text",
    "Story",
    "Autor",
    "Author",
    "Автор",
    "Текст",
)
"""How a line begins that may be one, or its label."""


def read(lines: Lines, context: Context) -> tuple[Part, ...]:
    """The parts of the one byline among the lines of a body; none where there are several, or none."""
    found = list(filter(None, _bylines(lines, context)))
    names = {str(part.moved) for parts in found for part in parts if part.moved}
    return found[0] if len(names) == 1 else ()


def _bylines(lines: Lines, context: Context) -> Iterator[tuple[Part, ...]]:
    opened = [(at, row, bare(text)) for at, (row, text) in enumerate(lines) if len(text) <= LONGEST]
    for at, row, line in opened:
        if not line.startswith(OPENINGS):
            continue
        if bylines.is_label(line):
            below = tuple(_below(lines[at + 1 : at + 6], context, sure=line.endswith(":")))
            yield (Part(row, "byline"), *below) if below else ()
        elif (people := bylines.byline(line)) and all(map(_is_sure, people.authors)):
            yield (Part(row, "byline", as_fields(people)),)


def _below(lines: Lines, context: Context, *, sure: bool) -> Iterator[Part]:
    """The names right below a label, a line each."""
    for row, text in lines:
        people = person(bare(text), context)
        if not people or not (sure or all(map(_is_sure, people.authors))):
            return
        sure = False
        yield Part(row, "byline", as_fields(people))


def _is_sure(name: str) -> bool:
    return " " in name and is_given(name.split(maxsplit=1)[0])
