"""The title stands in the header twice.

Why it matters: a page prints it as kicker, headline and picture title; a corpus then counts it twice.

Left alone: a first sentence that begins with the title's words and says more; a heading deeper in the body; the first
line of a poem. Of two, the one that is not all in capitals stays.

Source: own reading; newspaper removes the title from HTML only.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.model import Document, Hit, Severity
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import squash, words


def find(doc: Document) -> Iterator[Hit]:
    """Find lines of the header that repeat the title."""
    parts = anatomy(doc)
    if parts.title is None or parts.last < 0 or (len(words(parts.title[1])) < 2 and len(squash(parts.title[1])) < 8):
        return
    key = squash(parts.title[1])
    same = [index for index, line in parts.header.candidates if squash(line) == key]
    keep = -1 if parts.title[0] < 0 else next((i for i in same if not doc.lines[i].text.isupper()), parts.title[0])
    for _, start, end in spans(doc, [index for index in same if index != keep]):
        yield Hit(start, end, "")


RULE = Rule(
    code="STR001",
    name="duplicate-title",
    message="the title is repeated",
    find=find,
    severity=Severity.INFO,
    phase=70,
    trigger=None,
    bad=(
        Example(
            f"Council approves repairs\n2024-11-13\nAuthor: Mei\nCouncil approves repairs\n{PARAGRAPH}",
            f"Council approves repairs\n2024-11-13\nAuthor: Mei\n{PARAGRAPH}",
        ),
        Example(
            f"Council approves repairs\nCouncil approves repairs\n{PARAGRAPH}", f"Council approves repairs\n{PARAGRAPH}"
        ),
        Example(
            f"COUNCIL APPROVES REPAIRS\nCouncil approves repairs\n{PARAGRAPH}", f"Council approves repairs\n{PARAGRAPH}"
        ),
        Example(f"Council approves repairs\n{PARAGRAPH}", PARAGRAPH, meta=(("title", "Council approves repairs"),)),
    ),
    good=(
        Example(f"Storm\nStorm damages pier in Harbourtown\n{PARAGRAPH}"),
        Example(f"The Wall\n{PARAGRAPH}\nThe Wall\n{PARAGRAPH}"),
        Example(
            "The tide goes out along the sand,\nThe tide goes out along the sand,\nand leaves its letters on the land,\nand no one reads the tide’s own hand."
        ),
    ),
)
