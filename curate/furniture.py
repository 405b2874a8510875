"""Page furniture: which lines of a document are labels, and where they stand.

What a line says is `curate.labels`'s part; here is what its place adds. A weak label ("Actions", "Video") is a heading
when a paragraph of its own follows, and residue in a row of such labels or behind the last paragraph.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from curate.anatomy import anatomy
from curate.labels import Label, labels
from curate.model import Document, Hit, Safety
from curate.removal import spans
from curate.text import ends_sentence

ROW = 3
"""Weak labels next to each other that make a row of buttons anywhere."""

CERTAIN = frozenset(
    {
        "ad",
        "call",
        "consent",
        "counter",
        "embed",
        "prompt",
        "reading-time",
        "related",
        "related-strong",
        "tags",
        "ui-strong",
    }
)
"""Kinds of lines that are furniture wherever they stand."""

COMPANY = CERTAIN - {"ad"}
"""Those beside which a weak label is one too; advertisements stand between any two lines, headings among them."""

FURNITURE = CERTAIN | {"link", "related-foot", "related-pointer", "related-weak", "ui-weak"}
"""Kinds of lines that stand in rows: those that need company, too."""


def labelled(doc: Document) -> dict[int, Label]:
    """The lines that are labels by themselves, by their index."""
    return doc.view(_labelled)


def removed(doc: Document, kinds: Collection[str]) -> Iterator[Hit]:
    """A hit for each line whose label is of one of some kinds; it deletes the line and carries over what it says."""
    found = labelled(doc)
    chosen = {index: known for index, known in found.items() if known.kind in kinds} if found else {}
    return _hits(doc, chosen) if chosen else iter(())


def weak(doc: Document) -> Iterator[Hit]:
    """A hit for each weak label whose place shows that it is no heading."""
    found = {index: known for index, known in labelled(doc).items() if known.kind == "ui-weak"}
    return _hits(doc, {index: found[index] for index in accompanied(doc) if index in found}) if found else iter(())


def accompanied(doc: Document) -> frozenset[int]:
    """Lines of furniture that stand in a row of them, beside a certain one, or behind the last paragraph."""
    return doc.view(_accompanied)


def _accompanied(doc: Document) -> frozenset[int]:
    found = {index: known for index, known in labelled(doc).items() if known.kind in FURNITURE}
    last = anatomy(doc).last if found else -1
    chosen: set[int] = set()
    for row in _rows(doc, found):
        certain = len(row) > 1 and any(found[index].kind in COMPANY for index in row)
        if len(row) >= ROW or certain or (0 <= last < row[-1] and not _heads(doc, row)):
            chosen.update(row)
    return frozenset(chosen)


def _heads(doc: Document, row: list[int]) -> bool:
    """Whether a lone label has a sentence below it."""
    below = next((line.text for line in doc.lines[row[-1] + 1 :] if line.text.strip()), "")
    return len(row) == 1 and ends_sentence(below) and below.rstrip()[-1] == "."


def _rows(doc: Document, found: Iterable[int]) -> Iterator[list[int]]:
    """Those of some lines, in their order, that are neighbours, blank lines between them aside."""
    row: list[int] = []
    for index in found:
        if row and any(line.text.strip() for line in doc.lines[row[-1] + 1 : index]):
            yield row
            row = []
        row.append(index)
    if row:
        yield row


def _hits(doc: Document, chosen: dict[int, Label]) -> Iterator[Hit]:
    for index, start, end in spans(doc, chosen):
        found = chosen[index]
        safety = Safety.UNSAFE if found.kind == "syndication" else Safety.SAFE
        yield Hit(start, end, "", safety, variant=found.kind, moved=found.moved)


def _labelled(doc: Document) -> dict[int, Label]:
    return labels(text for _, text in doc.lines)
