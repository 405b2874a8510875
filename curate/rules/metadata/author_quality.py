"""An author that is no name: an account, a trade, an address, or a name with the page's widgets behind it.

Why it matters: "admin" and "Staff Writer" say that nobody was named, and "Jane Doe Updated 5 hours ago" is another
person to whoever counts by author.

Left alone: names of one word, agencies and the staff of a named paper ("Harbour Times Staff"), which are organisations;
a trade beside a name; a date beside one, which is data.

Unsafe because: what is cut behind a name may be part of it ("Jane Day"); the field or line should be looked at.

Source: codelucas/newspaper 526 ("Minutes Ago Jon Russell") and 343; trafilatura yields "Jane Doe Updated".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from curate.anatomy import anatomy
from curate.anatomy.bylines import is_nobody, plain, unlabelled
from curate.anatomy.dates import find_dates
from curate.anatomy.names import NAME
from curate.anatomy.parts import bare
from curate.merging import as_list
from curate.model import Document, Hit, Line, Safety, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule

LINES = 30
"""Lines of a header that are looked at."""

_STAMP = r"(?:last )?(?:updated|published|posted|aktualisiert|publié|publicado|actualizado|atualizado|aggiornato):?"
_SPAN = (
    r"(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|stunden?|tagen?|heures?|jours?|horas?|días?|dias)\b"
    r"(?: ago| read)?"
)
WIDGET = regex(
    rf"\s+[|•·,-]?\s*(?:(?:{_STAMP}\s+)?(?:vor |il y a |hace |há )?(?:an? |\d+\s?){_SPAN}"
    r"|(?:view|see) (?:full )?(?:profile|bio|all posts|more)|(?:view|read) more|follow(?: us| me)?|updated|share|close)"
    r"\s*$",
    re.IGNORECASE,
)
"""What a page sets behind a name: how long ago, how long to read, buttons."""


def find(doc: Document) -> Iterator[Hit]:
    """Find given authors, and bylines of the header, that name nobody or more than somebody."""
    at = 0
    for said in as_list(doc.meta.get("authors")):
        yield from _judged(said, at, doc, "authors")
        at += len(said) + 1
    if at == 0:
        first = anatomy(doc).first
        for line in islice(doc.lines, min(first, LINES)):
            yield from _in_line(line, doc)


def _in_line(line: Line, doc: Document) -> Iterator[Hit]:
    """What is wrong with the byline that a line is; nothing for other lines."""
    said = unlabelled(bare(line.text))
    start = line.text.rfind(said[0]) if said and said[0] else -1
    if said and start >= 0:
        yield from _judged(said[0], line.start + start, doc, "text")


def _judged(said: str, at: int, doc: Document, field: str) -> Iterator[Hit]:
    tail = WIDGET.search(said)
    if is_nobody(said):
        yield Hit(at, at + len(said), field=field, variant="nobody")
    elif tail and NAME.fullmatch(plain(said[: tail.start()]).strip(" ,|")) and not find_dates(tail[0]):
        yield Hit(at + tail.start(), at + tail.end(), "", Safety.UNSAFE, variant="widget", field=field)


RULE = Rule(
    code="META008",
    name="author-quality",
    message="the author is nobody's name",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"Council approves harbour repairs\nAuthor: admin\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Staff Writer\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nAuthor: https://example.org/author/jane\n{PARAGRAPH}"),
        Example(
            f"Council approves harbour repairs\nBy Jane Doe Updated 5 hours ago\n{PARAGRAPH}",
            f"Council approves harbour repairs\nBy Jane Doe\n{PARAGRAPH}",
        ),
        Example(PARAGRAPH, meta=(("authors", ["Jane Doe", "webmaster"]),)),
    ),
    good=(
        Example(f"Council approves harbour repairs\nAuthor: Mei\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Agence France-Presse\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Harbour Times Staff\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Jane Doe, Staff Writer\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Jane Day\n{PARAGRAPH}"),
        Example(PARAGRAPH, meta=(("authors", ["Ngozi Okonjo-Iweala", "Reuters"]),)),
    ),
)
