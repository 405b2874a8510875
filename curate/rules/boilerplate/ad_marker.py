"""A label of an advertisement, alone on its line.

Why it matters: it is the commonest residue of all, stands between two paragraphs, and teaches a model to break off a
sentence with "Advertisement".

Left alone: sentences and headlines with the word ("Advertisement spending fell", "Anzeige gegen den Bürgermeister"),
and the word in quotation marks: the whole line has to be the label.

Source: own compilation by language; of ten extractors on 181 pages, 16 pages keep the line. trafilatura's filter has
no such word.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only label an advertisement."""
    return removed(doc, {"ad"})


RULE = Rule(
    code="BPL001",
    name="ad-marker",
    message="label of an advertisement",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\nAdvertisement\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"ADVERTISEMENT\n{PARAGRAPH}", PARAGRAPH),
        Example(f"{PARAGRAPH}\nStory continues below advertisement\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n\nReklama\n", f"{PARAGRAPH}\n", lang="pl"),
    ),
    good=(
        Example("Advertisement spending fell by a tenth last year, the agency said."),
        Example("Anzeige gegen den Bürgermeister erstattet", lang="de"),
        Example("“Publicité”, a-t-il dit, “n’est pas de l’information.”", lang="fr"),
    ),
)
