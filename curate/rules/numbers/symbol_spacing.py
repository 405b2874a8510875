"""A blank between a number and its sign: ``$ 5``, ``5 %`` in English.

Why it matters: tokenised text writes so, and the same price then stands in the corpus in two forms.

Left alone: all languages but English (5 % is the norm of German, French, Swedish and Russian, € 5 of Dutch, R$ 5 of
Portuguese), currencies with letters (US$ 5, R$ 5), a sign that belongs to the number before it (5 € 10), code (10 % 3),
prompts of a shell, an amount that the text has both ways (in a regex, $ 1 is not $1).

Source: The Chicago Manual of Style 9.18 and 9.20; the Moses normaliser does it in all languages, which is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import BLANK
from curate.model import Document, Hit, Severity
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

PRICE = regex(rf"(?<=[$£€])(?P<gap>{BLANK})(?=\d)")
OWNED = regex(rf"(?:\w|[$£€]|\d{BLANK}|\n|^|^{BLANK}|\n{BLANK})[$£€]\Z")
"""A sign with letters or a number before it, or at the start of a line, where a prompt stands."""

AMOUNT = regex(r"[\d,.]*\d")
WHOLE = regex(r"[$£€][\d,.]*\d")
SHARE = regex(rf"(?<=\d)(?P<gap>{BLANK})%(?![\w%=]|{BLANK}?[\d(=])")


def find(doc: Document) -> Iterator[Hit]:
    """Find blanks behind signs of currencies and before percent signs."""
    for match in matches(PRICE, doc):
        if not OWNED.search(doc.text, max(0, match.start() - 3), match.start()) and not _is_named(doc, match):
            yield Hit(*match.span("gap"), "", variant="currency")
    yield from (Hit(*match.span("gap"), "", variant="percent") for match in matches(SHARE, doc))


def _is_named(doc: Document, match: re.Match[str]) -> bool:
    """Whether a text has the same amount both ways, and so speaks of how it is written."""
    amount = AMOUNT.match(doc.text, match.end())
    return amount is not None and doc.text[match.start() - 1] + amount[0] in doc.view(_prices)


def _prices(doc: Document) -> frozenset[str]:
    """The amounts of a text that have their sign in front of them without a blank."""
    return frozenset(WHOLE.findall(doc.text))


RULE = Rule(
    code="NUM003",
    name="symbol-spacing",
    message="a blank between a number and its sign",
    find=find,
    severity=Severity.INFO,
    phase=91,
    trigger=r"[$£€][ \x{A0}\x{2009}\x{202F}]\d|\d[ \x{A0}\x{2009}\x{202F}]%",
    languages=("en",),
    bad=(
        Example("She paid $ 12 for the map.", "She paid $12 for the map."),
        Example("repairs worth £ 4.5 million", "repairs worth £4.5 million"),
        Example("Only 7 % of the boats came back.", "Only 7% of the boats came back."),
    ),
    good=(
        Example("Nur 7 % der Boote kamen zurück.", lang="de"),
        Example("Een kaart kost € 12 per dag.", lang="nl"),
        Example("It cost R$ 12, US$ 4 or CAD$ 6."),
        Example("The remainder is 10 % 3, printed by %s."),
        Example("$12 and 7% and 5 € 10"),
        Example("In a pattern, $ 1 is not the same as $1."),
    ),
)
