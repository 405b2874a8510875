"""A notice of copyright or reuse, alone on its line or behind the last sentence.

Why it matters: it is about the page and not of the article, but who holds the rights must not be lost: it goes to
``rights``.

Left alone: sentences about copyright, the words in quotation marks, and "© dpa/Name", which credits a photo.

Unsafe because: behind a sentence on the same line the notice may belong to it.

Source: own compilation by language; jusText drops every block with a ©.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.furniture import removed
from curate.labels import label
from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule

SIGN = regex(r"(?<=[.!?”\"’)»。])\s+(?=[(\[]?(?:©|\(c\)|copyright\b))", re.IGNORECASE)
"""Where a notice may begin behind a sentence."""

LAST = 400
"""Characters of a line in which its end is looked at."""

SHORTEST = 60
"""Characters of the text before the notice."""


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only state rights, and notices at the end of longer ones."""
    yield from removed(doc, {"rights"})
    if has_sign(doc.text):
        yield from _tails(doc)


def has_sign(text: str) -> bool:
    """Whether a text has the sign of copyright, or the word for it."""
    lowered = text.encode("utf-8", "surrogatepass").lower()
    return b"copyright" in lowered or "©" in text or b"(c)" in lowered


def _tails(doc: Document) -> Iterator[Hit]:
    for line in (line for line in doc.lines if has_sign(line.text)):
        for found in SIGN.finditer(line.text, max(SHORTEST, len(line.text) - LAST)):
            known = label(line.text[found.end() :])
            if known and known.kind == "rights":
                yield Hit(line.start + found.start(), line.end, "", Safety.UNSAFE, "tail", moved=known.moved)
                break


RULE = Rule(
    code="BPL007",
    name="rights-line",
    message="notice of copyright or reuse",
    find=find,
    severity=Severity.INFO,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n© 2024 The Harbour Times. All rights reserved.", PARAGRAPH),
        Example(
            f"{PARAGRAPH}\nCopyright 2024 Harbour Media Ltd. This material may not be published.",
            PARAGRAPH,
        ),
        Example(f"{PARAGRAPH}\nAlle Rechte vorbehalten.", PARAGRAPH, lang="de"),
        Example(f"{PARAGRAPH} © 2024 The Harbour Times. All rights reserved.", PARAGRAPH),
    ),
    good=(
        Example("The court ruled that the copyright belongs to the photographer."),
        Example("All rights reserved for women only in 1920 were extended, she wrote."),
        Example(f"{PARAGRAPH}\n“Copyright 1984” is the title of the novel she published last year.\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n© dpa/Jana Muster", lang="de"),
    ),
)
