"""A link to other articles: a label with a headline, a label alone, the list behind it, or the end of a paragraph.

Why it matters: "Read more: Storm damages three piers" is the title of another text, and breaks off this one.

Left alone: sentences that begin with such words ("Read more books", "Related work began in 2019"), a vague label inside
the text ("Learn more", "See also"), which may head a part of it, the first line, and lists above which no label stands.

Unsafe because: a label at the end of a paragraph ("… the worst. Read more…") may belong to the sentence, and with
"Read more: Ten walls" authors point to texts of their own: of 103 such lines annotators kept 74, of 90 with other
labels 2.

Source: own compilation by language. Of lines behind such a label at the foot of 1,500 pages 141 are links and 4 text.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.furniture import accompanied, labelled
from curate.labels import Label
from curate.labels.related import tail
from curate.model import Document, Hit, Safety, Severity
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import ends_sentence

LINKS = frozenset({"related", "related-foot", "related-pointer", "related-strong", "related-weak", "link"})
ANYWHERE = frozenset({"related", "related-pointer", "related-strong"})
LABELS = frozenset({"related-strong", "related-weak"})
"""Kinds that head a list of links."""

SHORTEST = 80
"""Characters of a paragraph whose end is looked at."""

STOPS = ".。।…"


def find(doc: Document) -> Iterator[Hit]:
    """Find links by their labels, and in the foot the lines that stand below a label."""
    found = labelled(doc)
    links = {index for index, known in found.items() if known.kind in LINKS}
    if links:
        parts = anatomy(doc)
        last, title = parts.last, parts.title[0] if parts.title else -1
        first = next(index for index, line in enumerate(doc.lines) if line.text.strip())
        in_foot = {index for index in links if 0 <= last < index}
        chosen = in_foot | {index for index in links if found[index].kind in ANYWHERE and index not in (first, title)}
        chosen |= links & accompanied(doc)
        listed = set(_below(doc, {index for index in in_foot if found[index].kind in LABELS})) - chosen
        for index, start, end in spans(doc, chosen | listed):
            known = found.get(index)
            safety = Safety.UNSAFE if known and known.kind == "related-pointer" else Safety.SAFE
            yield Hit(start, end, "", safety, _variant(known))
    yield from _tails(doc)


def _below(doc: Document, labels: set[int]) -> Iterator[int]:
    """The lines below labels, up to one that ends as a sentence; what other rules know of is theirs."""
    found = labelled(doc)
    parts = {part.row for part in anatomy(doc).parts}
    for label in labels:
        for index in range(label + 1, len(doc.lines)):
            said = doc.lines[index].text.strip()
            if ends_sentence(said) and said.rstrip("\"'”’»“‘)]*_ ")[-1:] in STOPS:
                break
            if said and index not in found and index not in parts:
                yield index


def _variant(known: Label | None) -> str:
    if known is None:
        return "list"
    return "label" if known.kind in LABELS else known.kind.replace("related", "labelled")


def _tails(doc: Document) -> Iterator[Hit]:
    """Labels at the end of paragraphs, with the headline behind them."""
    for start, text in doc.lines:
        if len(text) > SHORTEST and (at := tail(text)):
            yield Hit(start + at, start + len(text), "", Safety.UNSAFE, "tail")


RULE = Rule(
    code="BPL005",
    name="related-links",
    message="link to other articles",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\nRead more: Storm damages three piers\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nRELATED: What the wall will cost\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nYou may also like\nFive harbour towns to visit\nA day at the pier", PARAGRAPH),
        Example(f"{PARAGRAPH}\nMost Popular\nTrending", PARAGRAPH),
        Example(f"{PARAGRAPH} Read more…\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nÀ lire aussi La tempête a détruit un quai", PARAGRAPH, lang="fr"),
    ),
    good=(
        Example("Read more books, the teacher told her class."),
        Example("The two cases are related: both ships left the same port."),
        Example(f"{PARAGRAPH}\nRelated work began in 2019, when a second wall was surveyed.\n{PARAGRAPH}"),
        Example("Most popular among visitors is the old lighthouse, which opened in 1901."),
        Example(f"{PARAGRAPH}\nSee also\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nUP NEXT\nHarbourtown: Host Eastport on Friday.\nEastport: Visit Northby on Sunday."),
    ),
)
