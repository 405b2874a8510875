"""Words of a page's interface, alone on their line: Actions, Share, Skip to content, 5 min read.

Why it matters: buttons and menus are on every page of a site, so that a corpus holds them a million times.

Left alone: a weak label ("Actions", "Home", "Video") that a paragraph of its own follows is a heading; one alone in
the header may be the title; words in quotation marks and in sentences are text. A reading time goes to ``notes``;
cleaning takes the name of a section above the title into ``section``.

Source: own compilation by language; trafilatura's filter has 21 such words, RefinedWeb deletes every line of one word.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.furniture import removed, weak
from curate.model import Document, Hit, Severity
from curate.moving import moved
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find interface lines: strong labels anywhere, weak ones by their place."""
    yield from removed(doc, {"ui-strong", "reading-time"})
    yield from weak(doc)


def move(doc: Document) -> Iterator[Hit]:
    """Take a section's name above the title into the field."""
    parts = anatomy(doc)
    if parts.title and not doc.meta.get("section"):
        above = parts.title[0] if parts.title[0] >= 0 else parts.first
        yield from moved(
            doc, {part.row: part.moved for part in parts.parts if part.role == "section" and part.row < above}
        )


RULE = Rule(
    code="BPL003",
    name="ui-label",
    message="word of the page's interface",
    find=find,
    move=move,
    move_phase=70,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n\nActions", PARAGRAPH),
        Example(f"Skip to content\n{PARAGRAPH}", PARAGRAPH),
        Example(f"{PARAGRAPH}\nShare\nTweet\nEmail\nPrint\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nDrucken\nTeilen", PARAGRAPH, lang="de"),
    ),
    good=(
        Example("Actions speak louder than words, the coach said after the match."),
        Example(f"{PARAGRAPH}\nActions\n{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n“Share.”\n{PARAGRAPH}"),
        Example("Print is dead, long live print"),
    ),
)
