"""What a document says about itself: the words that it writes, and the kind of damage that it has.

A single place is often undecided; the rest of the document decides it. Each view is made once, when a rule asks.
"""

from __future__ import annotations

import re

from curate.model import Document

FREE = re.compile(r"(?:(?<=[\s“\"(«„])|^)[^\W\d_]{2,}")


def free_words(doc: Document) -> frozenset[str]:
    """The words of two letters or more that stand behind a blank, as they are written: a text's own dictionary."""
    return doc.view(_free_words)


def _free_words(doc: Document) -> frozenset[str]:
    return frozenset(FREE.findall(doc.text))
