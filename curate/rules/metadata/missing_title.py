"""No line can serve as a title.

Why it matters: a record without a title cannot be found, cited or told from its neighbours.

Left alone: questions, quotations and single words above the first paragraph are titles; a paragraph never is. A title
is never made up. Cleaning takes the title's line into the field ``title``.

Source: own reading; newspaper and goose read only the page's ``<title>``.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.model import Document, Hit, Severity
from curate.moving import moved
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Report a document without a title."""
    if anatomy(doc).title is None:
        yield Hit(None, None)


def move(doc: Document) -> Iterator[Hit]:
    """Take the title's line into the field."""
    title = anatomy(doc).title
    if title and title[0] >= 0:
        yield from moved(doc, {title[0]: (("title", title[1]),)})


RULE = Rule(
    code="META001",
    name="missing-title",
    message="no line can serve as a title",
    find=find,
    move=move,
    severity=Severity.WARNING,
    phase=70,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(""),
        Example(f"Advertisement\n{PARAGRAPH}"),
    ),
    good=(
        Example(f"Council approves harbour repairs\n{PARAGRAPH}"),
        Example(f"Is the wall safe?\n{PARAGRAPH}"),
        Example(f"“We will not move”\n{PARAGRAPH}"),
        Example(PARAGRAPH, meta=(("title", "Council approves harbour repairs"),)),
    ),
)
