"""What a document says about itself: the words that it writes, and the kind of damage that it has.

A single place is often undecided; the rest of the document decides it. Each view is made once, when a rule asks.
"""

from __future__ import annotations

from curate.figures import BLANK
from curate.model import Document
from curate.regex import regex

FREE = regex(r"[\s“\"(«„]([^\W\d_]{2,})")

WHOLE = regex(r"(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
ZEROS = regex(rf"(?<![\d.,])[1-9]\d{{0,2}}(?:,{BLANK}|{BLANK},{BLANK}?)000(?!\d)")


def free_words(doc: Document) -> frozenset[str]:
    """The words of two letters or more that stand behind a blank, as they are written: a text's own dictionary."""
    return doc.view(_free_words)


def _free_words(doc: Document) -> frozenset[str]:
    return frozenset(FREE.findall(f"\n{doc.text}"))


def tears_thousands(doc: Document) -> bool:
    """Whether a text tears its thousands wherever they can be seen: one such number with zeros, and none whole."""
    return doc.view(_tears_thousands)


def _tears_thousands(doc: Document) -> bool:
    return ZEROS.search(doc.text) is not None and not WHOLE.search(doc.text)
