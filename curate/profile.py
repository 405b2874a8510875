"""What a document says about itself: the words that it writes, and the kind of damage that it has.

A single place is often undecided; the rest of the document decides it. Each view is made once, when a rule asks.
"""

from __future__ import annotations

from functools import cached_property

from curate.figures import BLANK
from curate.model import Document
from curate.regex import regex
from curate.text import places

FREE = regex(r"[\s“\"(«„]([^\W\d_]{2,})")
LETTER = regex(r"[^\W\d_]")
BEFORE = frozenset('“"(«„')
"""What may stand before a free word besides white space."""

ASKED = 8
"""Words that are looked for one by one; who asks for more is answered from a set of all."""

WHOLE = regex(r"(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
ZEROS = regex(rf"(?<![\d.,])[1-9]\d{{0,2}}(?:,{BLANK}|{BLANK},{BLANK}?)000(?!\d)")


class FreeWords:
    """The words of two letters or more that stand behind a blank, as they are written: a text's own dictionary."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = 0

    def __contains__(self, word: str) -> bool:
        self._asked += 1
        return word in self._all if self._asked > ASKED else self._stands(word)

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(FREE.findall(f"\n{self._text}"))

    def _stands(self, word: str) -> bool:
        """Whether a word is one of them: most are found, or not found, sooner than all could be listed."""
        if len(word) < 2 or FREE.fullmatch(f" {word}") is None:
            return False
        for at in places(self._text, word):
            before, behind = self._text[at - 1 : at], self._text[at + len(word) : at + len(word) + 1]
            if (at == 0 or before.isspace() or before in BEFORE) and not LETTER.match(behind):
                return True
        return False


def free_words(doc: Document) -> FreeWords:
    """The free words of a document."""
    return doc.view(_free_words)


def _free_words(doc: Document) -> FreeWords:
    return FreeWords(doc.text)


def tears_thousands(doc: Document) -> bool:
    """Whether a text tears its thousands wherever they can be seen: one such number with zeros, and none whole."""
    return doc.view(_tears_thousands)


def _tears_thousands(doc: Document) -> bool:
    return ZEROS.search(doc.text) is not None and not WHOLE.search(doc.text)
