"""A line of the page's frame that no phrase gives away: a teaser, a caption, a name from a menu, a line of a form.

Why it matters: three in five residue lines match no list of phrases. Where they stand, how they look and what stands
around them shows what they are: behind the text, below the buttons, no sentence end, capitals, a word such as
"newsletter".

Left alone: body paragraphs are never scored, nor are lines that another rule names or takes into a field. A heading
above a paragraph, an item of a list or a short quotation has the page's marks nowhere near it, and scores low. Where
more than a share ``most`` of a text looks like residue, the text is a list or a programme, and nothing is safe; nor is
anything in a text without a single label of a page.

Unsafe because: the score is a likelihood. From the confidence ``safe`` on its lines are removed by default;
docs/residue-line.md says how much of a text's own lines that costs. Below it a person decides, and below even odds
nothing is said.

Source: own weights, trained and measured on extractor outputs by site (`curate.residue`); jusText (Pomikálek 2011) and
Kohlschütter 2010 for features of neighbours and of shallow text.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Safety, Severity
from curate.removal import spans
from curate.residue import scored
from curate.rule import PARAGRAPH, Example, Rule

SAFE = 0.6
"""Confidence from which a line is removed by default."""

MOST = 0.1
"""Largest share of a text's characters that is removed so."""

GERMAN = (
    "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das nach den Worten der "
    "Ingenieure seit Jahren geplant ist."
)


def find(doc: Document, *, safe: float = SAFE, most: float = MOST) -> Iterator[Hit]:
    """Find lines that score as residue.

    ``safe``: least confidence of a safe fix, ``most``: largest share of the text that is removed so, both 0 to 1.
    """
    found = scored(doc)
    trusted = found.trusted(safe, most)
    known = {one.line: one for one in found.lines}
    for index, start, end in spans(doc, known):
        one = known[index]
        safety = Safety.SAFE if index in trusted else Safety.UNSAFE
        message = f"likely a line of the page: {'; '.join(one.reasons)}"
        yield Hit(start, end, "", safety, message=message, confidence=one.confidence)


RULE = Rule(
    code="BPL017",
    name="residue-line",
    message="likely a line of the page, not of the text",
    find=find,
    severity=Severity.INFO,
    phase=79,
    trigger=None,
    scored=True,
    bad=(
        Example(
            f"{PARAGRAPH}\n{PARAGRAPH}\nShare\nTweet\nHarbour Times App\nSign up for our newsletter",
            f"{PARAGRAPH}\n{PARAGRAPH}\nShare\nTweet\nSign up for our newsletter",
        ),
        Example(
            f"{PARAGRAPH}\n{PARAGRAPH}\nRelated articles\nWhy the storms come earlier now\nMore stories",
            f"{PARAGRAPH}\n{PARAGRAPH}\nRelated articles\nMore stories",
        ),
        Example(
            f"{GERMAN}\n{GERMAN}\nNewsletter bestellen\nAlle Themen im Überblick\nDrucken\nTeilen",
            f"{GERMAN}\n{GERMAN}\nNewsletter bestellen\nDrucken\nTeilen",
            lang="de",
        ),
    ),
    good=(
        Example(f"{PARAGRAPH}\nA wall with a history\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nHow to mix mortar:\n- two parts of sand\n- one part of lime\n- water\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n“No.”\n“Why not?”\n“Because the sea is patient.”\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n{PARAGRAPH}\nThe tide keeps no calendar."),
        Example(f"{PARAGRAPH}\nThe wall holds the water,\nthe water holds the town,\nand neither sleeps\n{PARAGRAPH}"),
    ),
)
