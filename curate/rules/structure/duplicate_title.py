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

FEWEST_WORDS, FEWEST_LETTERS = 2, 8
"""A title is longer, in words or in letters: a short line may stand there twice for another reason."""


def find(doc: Document) -> Iterator[Hit]:
    """Find lines of the header that repeat the title."""
    parts = anatomy(doc)
    row, title = parts.title or (-1, "")
    if parts.last < 0 or not parts.header.candidates:
        return
    key = squash(title)
    if len(words(title)) < FEWEST_WORDS and len(key) < FEWEST_LETTERS:
        return
    same = [index for index, line in parts.header.candidates if squash(line) == key]
    cased = (index for index in same if not doc.lines[index].text.isupper())
    kept = next(cased, row) if row >= 0 else -1
    for _, start, end in spans(doc, [index for index in same if index != kept]):
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
            "The tide goes out,\nThe tide goes out,\nand leaves its letters on the land,\nand no one reads its hand."
        ),
    ),
)
