"""Stretches of a text that the rules about tokens never touch: addresses, e-mail, code.

A blank before a stop is damage in a sentence and syntax in a command.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from curate.model import Document

PROTECTED = re.compile(
    r"^```[\s\S]*?(?:^```|\Z)"  # fenced code
    r"|(?<!`)`(?!`)[^`\n]+`(?!`)"
    r"|(?:https?://|ftp://|www\.)\S+"
    r"|[\w.+-]+@[\w-]+\.[\w.-]+",
    re.MULTILINE,
)


def is_protected(doc: Document, offset: int) -> bool:
    """Whether an offset lies in an address or in code."""
    spans = doc.view(_spans)
    at = bisect_right(spans, (offset, len(doc.text))) - 1
    return at >= 0 and offset < spans[at][1]


def _spans(doc: Document) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in PROTECTED.finditer(doc.text))
