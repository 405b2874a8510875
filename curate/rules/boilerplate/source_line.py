"""A line that names where the article was taken from.

Why it matters: "Original Source: www.example.org" is data about the record; it goes to ``source_url`` or
``source_name``.

Left alone: sentences that begin with the word ("The source: a spring above the village"), notes on sources in prose,
and "Source:" under a caption or credit, which says where the picture comes from.

Unsafe because: "This article originally appeared on …" is a sentence, and some publishers want it kept with the text.

Source: own compilation by language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule

PICTURE = regex(
    r"\W*(?:photo|image|picture|chart|graphic|figure|map|caption|credit|foto|bild|grafik|infografik|imagen|gráfico|imagem|"
    r"immagine|grafico|zdjęcie|fot\.|фото|граф)\b|.*(?:/|©)",
    re.IGNORECASE,
)
"""A caption or credit: a source below it is the picture's."""


NEAR_END = 2
"""Lines above the last paragraph that are its end too: an appeal of the site may stand behind the source."""


def find(doc: Document) -> Iterator[Hit]:
    """Find lines at the end of the body, or behind it, that only name a source."""
    last = anatomy(doc).last - NEAR_END
    for hit in removed(doc, {"source", "syndication"}):
        index = doc.line_at((hit.end or 0) - 1)
        if index > last and not PICTURE.match(_above(doc, index)):
            yield hit


def _above(doc: Document, index: int) -> str:
    """The nearest line above that is not blank."""
    return next((line.text for line in reversed(doc.lines[:index]) if line.text.strip()), "")


RULE = Rule(
    code="BPL010",
    name="source-line",
    message="line that names the article's source",
    find=find,
    severity=Severity.INFO,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\nOriginal Source: www.example.org", PARAGRAPH),
        Example(f"{PARAGRAPH}\nSource: https://news.example.org/a/123", PARAGRAPH),
        Example(f"{PARAGRAPH}\nŹródło: PAP", PARAGRAPH, lang="pl"),
    ),
    good=(
        Example("The source: a spring above the village, according to geologists."),
        Example(f"{PARAGRAPH}\nOriginal source material was lost in the fire of 1931, the archive said.\n{PARAGRAPH}"),
        Example("For the full data, sources include Reuters, the ministry and two port workers."),
        Example(f"{PARAGRAPH}\nSource: Harbour Institute\n{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}"),
        Example("Source code for the tide model was published on Monday."),
    ),
)
