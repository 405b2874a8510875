"""A count of comments, shares or views, alone on its line.

Why it matters: "1 comment" behind the last sentence is no part of an article, and its number is data of another kind.

Left alone: counted nouns in a sentence, shares of a company, headlines that begin with a number ("12 comments that
changed the debate"), and a refusal ("No comment."). The number goes to ``counters``.

Source: own grammar; RefinedWeb's counter rule knows plurals only and misses "1 comment" and "Comments (3)".
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only count."""
    return removed(doc, {"counter"})


RULE = Rule(
    code="BPL002",
    name="counter-line",
    message="count of comments, shares or views",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n1 comment", PARAGRAPH),
        Example(f"{PARAGRAPH}\n1.2K shares\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n3 commentaires", PARAGRAPH, lang="fr"),
    ),
    good=(
        Example("The agency received 1 comment on the draft rule before the deadline."),
        Example(f"{PARAGRAPH}\n10 shares of the company were sold to each worker.\n{PARAGRAPH}"),
        Example("12 comments that changed the debate"),
        Example(f"{PARAGRAPH}\nNo comment.\n{PARAGRAPH}"),
    ),
)
