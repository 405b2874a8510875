"""No byline.

Why it matters: who wrote it is part of what an article is, and of how far it can be trusted.

Left alone: "By Tuesday the water had gone" and "By Air, Land and Sea" are no bylines, "By April Jones" is one. A
contributor is no author. Cleaning takes the lines of a byline, and of credits in the footer, into ``authors``,
``contributors`` and ``editors``; what they say besides names goes to ``notes``.

Source: trafilatura drops every name without a blank (issue 92), newspaper4k every name of one or five words.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy, people
from curate.model import Document, Hit, Severity
from curate.moving import moved
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Report a document without an author."""
    if not anatomy(doc).fields["authors"]:
        yield Hit(None, None)


def move(doc: Document) -> Iterator[Hit]:
    """Take bylines and credits into the fields; bylines stay where authors were given."""
    given = bool(doc.meta.get("authors"))
    chosen = [part for part in people(anatomy(doc).parts) if part.role != "date"]
    taken = {p.row: p.moved for p in chosen if not given or (p.role == "credit" and "authors" not in dict(p.moved))}
    yield from moved(doc, taken)


RULE = Rule(
    code="META003",
    name="missing-author",
    message="no byline",
    find=find,
    move=move,
    severity=Severity.INFO,
    phase=70,
    trigger=None,
    bad=(
        Example(f"Council approves harbour repairs\n2024-11-13\n{PARAGRAPH}"),
        Example(f"By Air, Land and Sea\n2024-11-13\n{PARAGRAPH}"),
        Example(f"The flood\n{PARAGRAPH}\nJane Doe contributed to this report."),
    ),
    good=(
        Example(f"Council approves harbour repairs\nBy April Jones\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nAuthor: Mei\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nBy Jane Doe and John Roe\n{PARAGRAPH}"),
        Example(f"The flood\n{PARAGRAPH}\n(Reporting by Jane Doe; editing by Ann Poe)"),
    ),
)
