"""The credit of a picture, or the label or text of its caption, alone on its line.

Why it matters: the picture is gone; its credit breaks the text, but who made the picture must not be lost: the line
goes to ``captions``.

Left alone: sentences that begin with such words ("Photo: the word comes from the Greek"), news about agencies, an
agency that signs the text at its head or foot, and a copyright notice (BPL007).

Unsafe because: a line that names an agency alone between paragraphs may sign what stands above it.

Source: own compilation by language; in 895 gold pages 619 such lines are residue, 47 were left by the annotators. Of
200 captions that end in a credit, from 60 outlets, all were captions by eye (2026-11-26).
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.furniture import labelled
from curate.model import Document, Hit, Safety, Severity
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule

CREDITS = frozenset({"agency", "caption", "caption-credited", "credit", "credit-named"})


def find(doc: Document) -> Iterator[Hit]:
    """Find credits and labels of captions; an agency alone only between paragraphs."""
    found = {index: known for index, known in labelled(doc).items() if known.kind in CREDITS}
    if not found:
        return
    parts = anatomy(doc)
    chosen = {index for index, known in found.items() if known.kind != "agency" or parts.first < index < parts.last}
    for index, start, end in spans(doc, chosen):
        known = found[index]
        safety = Safety.UNSAFE if known.kind == "agency" else Safety.SAFE
        yield Hit(start, end, "", safety, known.kind, moved=known.moved)


RULE = Rule(
    code="BPL008",
    name="media-credit",
    message="credit or caption of a picture",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n(Photo by Jane Doe/Getty Images)\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nImage caption\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nPhoto: Jane Doe\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n© dpa/Jana Muster", PARAGRAPH, lang="de"),
        Example(f"{PARAGRAPH}\nThe old wall in spring. (AP Photo/Jane Doe)\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nFoto: dpa", PARAGRAPH, lang="de"),
    ),
    good=(
        Example("Photo: the word comes from the Greek for light, the curator said."),
        Example("Getty Images said it would sue the start-up in London."),
        Example("The photo by Jane Doe of Getty Images won first prize on Friday."),
        Example("Reuters reported on Tuesday that the wall had failed."),
        Example(f"{PARAGRAPH}\nReuters"),
    ),
)
