"""A line of tags: "Tags: harbour, council", "#harbour #council".

Why it matters: keywords are data about the record; they go to ``tags``.

Left alone: sentences that begin with the word, a list that is a sentence ("Topics: the council discussed walls"), a
hashtag inside a sentence.

Source: own compilation by language.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only list tags."""
    return removed(doc, {"tags", "hashtags"})


RULE = Rule(
    code="BPL011",
    name="tag-line",
    message="line of tags",
    find=find,
    severity=Severity.INFO,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\nTags: harbour, council, storms", PARAGRAPH),
        Example(f"{PARAGRAPH}\nFiled under: News, Politics", PARAGRAPH),
        Example(f"{PARAGRAPH}\n#harbour #council #storms", PARAGRAPH),
    ),
    good=(
        Example("Tags were fixed to forty birds before they were released."),
        Example("Topics: the council discussed walls, roads and rats."),
        Example("The hashtag #saveourwall trended on Friday."),
    ),
)
