"""What stands behind the last paragraph: credits, a labelled date, a byline, a signature, a box about the author."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from curate.anatomy import bylines
from curate.anatomy.credits import credited
from curate.anatomy.dated import dates
from curate.anatomy.dates import is_date_line, may_be_labelled
from curate.anatomy.desk_notes import about, desk_note
from curate.anatomy.desk_words import ABOUT
from curate.anatomy.eastern import eastern
from curate.anatomy.names import NAME, has_given, is_given
from curate.anatomy.parts import Context, Dated, Header, Lines, Part, as_fields, bare, times
from curate.anatomy.persons import is_unspoken, person
from curate.model import Fields
from curate.regex import regex

MOST_LINES = 60
"""Lines behind the last paragraph that are looked at: what stands lower belongs to other articles."""

BOXED = regex(rf"(?P<name>{NAME.pattern})(?=$|,? (?:is|are|was|has|writes|covers|works|joined|ist|est|es|é|è|är|er)\b)")


def read(lines: Lines, context: Context) -> Header:
    """Sort the lines of a footer.

    A date counts only with a label, a byline only with a colon or where it is the only one: the teasers of other
    articles have theirs too.
    """
    if not lines:
        return Header((), (), ())
    parts: list[Part] = []
    dated: list[Dated] = []
    alone = cache(lambda: len({said for _, text in lines if (said := bylines.plain(text)).startswith("By ")}) == 1)
    for at, (row, text) in enumerate(lines[:MOST_LINES]):
        line = bare(text)
        found = dates(line, context) if may_be_labelled(line) else ()
        labelled = tuple(mention for mention in found if mention.label)
        if people := _people(line, alone):
            parts.append(Part(row, "credit", as_fields(people)))
        elif labelled and is_date_line(line, lang=context.lang, found=found):
            dated += [Dated(row, mention, "footer") for mention in labelled]
            said: Fields = (("notes", [text.strip()]),) if desk_note(line) else times(labelled)
            parts.append(Part(row, "date", said))
        else:
            above = bare(lines[at - 1][1]) if at else ""
            parts += _signed(row, line, above, context, last=len(lines) == 1)
    return Header((), tuple(parts), tuple(dated))


def _people(line: str, alone: Callable[[], bool]) -> bylines.People | None:
    said = bylines.plain(line)
    labelled = ":" in said or "/" in said.partition(" ")[0] or (said.startswith("By ") and alone())
    return credited(line) or eastern(line) or (bylines.byline(line) if labelled else None)


def _signed(row: int, line: str, above: str, context: Context, *, last: bool) -> list[Part]:
    """A name as signature right below the text, which it ends, or below a label or the heading of an author's box."""
    if bylines.is_label(line) and not line.endswith(":"):
        return [Part(row, "byline")]
    if named := about(line) or (_boxed(line) if ABOUT.fullmatch(above) else ""):
        return [_about(row, line, named)]
    signed = (not above or bylines.is_label(above)) and has_given(line)
    people = person(line, context) if signed else None
    if not people or not _are_bare(people):
        return []
    role = "byline" if above else "name"
    return [Part(row, role, as_fields(people))] if last or is_unspoken(people, context) else []


def _are_bare(people: bylines.People) -> bool:
    """Whether names stand alone on their line, each short enough for a signature."""
    return not people.rest and all(map(_is_short, people.authors))


def _boxed(line: str) -> str:
    """Whom the line below the heading of an author's box is about; "" where it names nobody."""
    boxed = BOXED.match(line)
    return boxed["name"] if boxed and " " in boxed["name"] else ""


def _is_short(name: str) -> bool:
    return len(name.split()) in (2, 3) and is_given(name.split(maxsplit=1)[0])


def _about(row: int, line: str, named: str) -> Part:
    """A line on an author; where it says more than the name, it is a note too."""
    said = () if named == line else (("notes", [line]),)
    return Part(row, "about", (("authors", [named]), *said))
