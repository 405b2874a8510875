"""A number torn at its decimal mark: ``1 .5 million``, ``3 ,5 Prozent``, ``by 3. 5 percent``.

Why it matters: three and a half percent becomes three, and five percent of something else.

Left alone: the end of a sentence before a number (in 2019. 5 percent of …), calibres (10 .22 rifles), steps, items of
lists, two numbers of a list (von 30, 40 Prozent): a comma with a blank behind it is never joined. Behind the number has
to stand a percentage, a magnitude or a unit, or a currency before it. English writes a point, most of Europe a comma.

Unsafe because: a blank behind the point is also how a sentence ends: ``It closed at 12. 5 percent of the staff left.``

Source: the Moses detokeniser and tokenised reviews make it; own reading of 54,000 articles, 2026-11-26 (``Covid-19. 80%
des personnes``, ``by 2-1, 42%-21%``, ``um 30, 40 Prozent`` are right).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import AMOUNT, BLANK, COMMA_DECIMALS, CURRENCY, MEASURE
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import is_protected
from curate.rule import Example, Rule

TORN = re.compile(
    rf"(?P<gap>{BLANK}(?P<mark>[.,])(?P<behind>{BLANK})?|(?P<after>\.){BLANK})(?P<part>\d{{1,2}})(?![\d\w]|[.,:/]\d)"
)
WHOLE = re.compile(r"(?<![\w.,:/–-])(?:\d{1,3}(?:,\d{3})+|\d{1,3})\Z")
LEADING = re.compile(
    r"(?:\b(?:an?|about|around|averaged|by|down|fell|from|gained|grew|just|lost|nearly|of|only|over|over|rose|roughly|some|"
    r"some|than|the|to|under|up|was|is|at|reached|almost|approximately|slumped|jumped|dropped|declined|increased)"
    rf"{BLANK}|(?<=\w):{BLANK}|[(~≈])\Z",
    re.IGNORECASE,
)
"""What is written in front of a quantity, and seldom at the end of a sentence."""


def find(doc: Document) -> Iterator[Hit]:
    """Find torn decimals, each with the grade of its evidence."""
    comma = likely(doc) in COMMA_DECIMALS
    for match in TORN.finditer(doc.text):
        mark = match["mark"] or match["after"]
        whole = WHOLE.search(doc.text, max(0, match.start() - 16), match.start())
        if whole is None or (mark == ",") != comma or is_protected(doc, match.start()):
            continue
        safety = _safety(doc, match, whole.start())
        if safety:
            variant = "blank-behind" if match["after"] else "two-blanks" if match["behind"] else "blank-before"
            yield Hit(*match.span("gap"), mark, safety, variant)


def _safety(doc: Document, match: re.Match[str], start: int) -> Safety | None:
    """How sure it is that a number is one: None where it may as well be two."""
    amount = AMOUNT.match(doc.text, match.end())
    counted = amount or MEASURE.match(doc.text, match.end())
    priced = CURRENCY.search(doc.text, max(0, start - 6), start)
    if match["after"]:
        led = priced or LEADING.search(doc.text, max(0, start - 16), start)
        return Safety.UNSAFE if led and amount else None
    if match["behind"]:
        return Safety.UNSAFE if counted else None
    return Safety.SAFE if counted or priced else None


RULE = Rule(
    code="NUM002",
    name="split-decimal",
    message="a number that is torn at its decimal mark",
    find=find,
    severity=Severity.WARNING,
    phase=91,
    trigger=r"\d[ \x{A0}\x{2009}\x{202F}][.,][ \x{A0}\x{2009}\x{202F}]?\d|\d\.[ \x{A0}\x{2009}\x{202F}]\d",
    bad=(
        Example("The ferry cost 2 .4 million euros.", "The ferry cost 2.4 million euros."),
        Example("Fares rose by 4. 5 percent in June.", "Fares rose by 4.5 percent in June."),
        Example("a 6 . 1 magnitude quake", "a 6.1 magnitude quake"),
        Example("Die Fähre kostet 2 ,4 Millionen Euro.", "Die Fähre kostet 2,4 Millionen Euro.", "de"),
        Example("A ticket costs $4 .50 now.", "A ticket costs $4.50 now."),
    ),
    good=(
        Example("She left in 2018. 5 percent of the crew followed."),
        Example("They sold a .45 pistol and 12 .22 rifles."),
        Example("Step 2. 10 minutes of rowing. Step 3. 5 minutes of rest."),
        Example("The harbour has 4. 5 more are planned."),
        Example("Les articles 3, 5 et 7", lang="fr"),
        Example("Es sank um 30, 40 Prozent.", lang="de"),
        Example("A ferry costs 2.4 million euros."),
    ),
)
