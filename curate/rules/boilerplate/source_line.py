"""A line that names where the article was taken from.

Why it matters: "Original Source: www.example.org" is data about the record; it goes to ``source_url`` or ``source_name``.

Left alone: sentences that begin with the word ("The source: a spring above the village"), notes on sources in prose, and
"Source:" under a caption or credit, which says where the picture comes from.

Unsafe because: "This article originally appeared on …" is a sentence, and some publishers want it kept with the text.

Source: own compilation by language.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only name a source."""
    yield from removed(doc, {"source", "syndication"})


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
        Example("Source code for the tide model was published on Monday."),
    ),
)
