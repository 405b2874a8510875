"""A notice of copyright or reuse, alone on its line.

Why it matters: it is about the page and not of the article, but who holds the rights must not be lost: it goes to
``rights``.

Left alone: sentences about copyright, the words in quotation marks, and "© dpa/Name", which credits a photo.

Source: own compilation by language; jusText drops every block with a ©.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only state rights."""
    yield from removed(doc, {"rights"})


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
    ),
    good=(
        Example("The court ruled that the copyright belongs to the photographer."),
        Example("All rights reserved for women only in 1920 were extended, she wrote."),
        Example(f"{PARAGRAPH}\n“Copyright 1984” is the title of the novel she published last year.\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n© dpa/Jana Muster", lang="de"),
    ),
)
