"""The rows of a document that the score sees: its lines but for blank ones and those that go into fields.

So a row has the same neighbours before and after cleaning takes title, byline and date, and blank lines say nothing.
"""

from __future__ import annotations

from curate.anatomy import Anatomy, anatomy
from curate.anatomy.desk_notes import desk_note
from curate.anatomy.paragraphs import any_prose
from curate.anatomy.parts import bare
from curate.furniture import accompanied, labelled
from curate.language import given
from curate.model import Document
from curate.residue.shape import Shape, shape
from curate.text import squash
from curate.tuples import NamedTuple

HEADER = 100
"""Lines above the text in which the title may be repeated."""

LONGEST = 400
"""Code points of a line that is scored."""

HEAD, BODY, FOOT = "head", "body", "foot"
"""Before the first paragraph, between the first and the last, behind the last."""

WEAK = frozenset({"", "link", "related-foot", "related-pointer", "related-weak", "section", "ui-weak"})
"""Kinds of labels that no rule takes by themselves."""

NOTE = "note"
"""Kind of a line that a rule takes into a field because it is a note of the desk."""


class Row(NamedTuple):
    """A line as the score sees it."""

    line: int
    """Its index in the document."""
    text: str
    prose: bool
    """Whether it is a body paragraph, be it of another language: those are never scored."""
    zone: str
    lang: str | None
    label: str = ""
    """Kind of the label that it is, "" for none; of a paragraph nobody asks."""
    named: bool = False
    """Whether another rule takes it because it is a label."""

    @property
    def kind(self) -> str:
        """Kind of the label or note that it is, "" for none. It takes a while to tell a note."""
        return self.label or (NOTE if desk_note(bare(self.text)) else "")

    @property
    def shape(self) -> Shape:
        """Its shape."""
        return shape(self.text, self.lang)

    @property
    def key(self) -> str:
        """Its letters and digits."""
        return squash(self.text)

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of it but for a note: no paragraph, no label of another rule, something to read."""
        return not (self.prose or self.named) and len(self.text) <= LONGEST and any(map(str.isalnum, self.text))


def rows(doc: Document) -> tuple[Row, ...]:
    """The rows of a document, from top to bottom."""
    parts = anatomy(doc)
    taken = {part.row for part in parts.parts} | {*parts.date.lines} | _titles(doc, parts)
    lang, told = given(doc), any_prose(doc)
    labels, beside, found = labelled(doc), accompanied(doc), []
    for index, (_, text) in enumerate(doc.lines):
        if index not in taken and text and not text.isspace():
            prose = bool(told[index])
            zone = HEAD if index < parts.first else FOOT if index > parts.last else BODY
            label = labels.get(index)
            kind = label.kind if label and not prose else ""
            found.append(Row(index, text, prose, zone, lang, kind, kind not in WEAK or index in beside))
    return tuple(found)


def _titles(doc: Document, parts: Anatomy) -> set[int]:
    """The lines above the text that say the title: it, and those that repeat it, which another rule takes."""
    if not parts.title:
        return set()
    said = squash(parts.title[1])
    return {parts.title[0], *(i for i in range(min(parts.first, HEADER)) if squash(doc.lines[i].text) == said)}
