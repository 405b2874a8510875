"""Own texts with a page around them, and what a score needs to be tried on."""

from __future__ import annotations

from curate.model import Document
from curate.residue.page import Page
from curate.residue.rows import rows
from curate.rule import PARAGRAPH

OTHER = "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before winter."

FRAMED = f"""\
Harbour Guide
{PARAGRAPH}
{OTHER}
What the wall is made of
{PARAGRAPH}
Share
Tweet
Email
Harbour Times App
Seven walks along the sea wall
Follow us on Facebook"""


def page(text: str, lang: str | None = "en") -> Page:
    """A text as the score sees it."""
    return Page(rows(Document(text, meta={"lang": lang} if lang else {})))
