"""Names of sections and tags that run into one word: politicsliberal, NewsWorldPolitics.

Why it matters: no reader knows the word, and the title behind it is missed. The parts go to ``section`` and ``tags``.

Left alone: words of a dictionary that happen to split (Healthcare, Sportswear) and brands (PowerPoint). Only lines
above the first paragraph are looked at, and each part has to be a section's name.

Source: own reading of scraped pages; no other tool looks.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.furniture import labelled
from curate.model import Document, Hit, Severity
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find glued labels in the header."""
    glued = {i: found for i, found in labelled(doc).items() if found.kind == "glued-labels" and i < anatomy(doc).first}
    for index, start, end in spans(doc, glued):
        yield Hit(start, end, "", moved=glued[index].moved)


RULE = Rule(
    code="BPL012",
    name="glued-labels",
    message="names of sections run into one word",
    find=find,
    severity=Severity.WARNING,
    phase=60,
    trigger=None,
    bad=(
        Example(
            f"politicsconservative\n\nCouncil approves repairs\n{PARAGRAPH}", f"Council approves repairs\n{PARAGRAPH}"
        ),
        Example(f"worldconservative\nCouncil approves repairs\n{PARAGRAPH}", f"Council approves repairs\n{PARAGRAPH}"),
        Example(f"NewsWorldPolitics\nCouncil approves repairs\n{PARAGRAPH}", f"Council approves repairs\n{PARAGRAPH}"),
    ),
    good=(
        Example(f"Healthcare\nCouncil approves repairs\n{PARAGRAPH}"),
        Example(f"Sportswear\nCouncil approves repairs\n{PARAGRAPH}"),
        Example(f"PowerPoint\nCouncil approves repairs\n{PARAGRAPH}"),
    ),
)
