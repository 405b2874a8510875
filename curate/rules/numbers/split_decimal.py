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
from curate.protected import matches
from curate.rule import Example, Rule

TORN = re.compile(rf"(?P<gap>{BLANK}[.,]{BLANK}?|\.{BLANK})\d{{1,2}}(?![\d\w]|[.,:/]\d)")
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
    decimal = "," if likely(doc) in COMMA_DECIMALS else "."
    for match in matches(TORN, doc):
        whole = WHOLE.search(doc.text, max(0, match.start() - 16), match.start())
        if whole and decimal in match["gap"]:
            yield from _graded(doc, match, whole.start())


def _graded(doc: Document, match: re.Match[str], start: int) -> Iterator[Hit]:
    """A hit where a unit or a currency says that a number is one."""
    mark = match["gap"].strip()
    amount = AMOUNT.match(doc.text, match.end()) is not None
    counted = amount or MEASURE.match(doc.text, match.end()) is not None
    priced = CURRENCY.search(doc.text, max(0, start - 6), start) is not None
    if match["gap"][0] == mark:
        led = priced or LEADING.search(doc.text, max(0, start - 16), start) is not None
        sure, safety, variant = amount and led, Safety.UNSAFE, "blank-behind"
    elif match["gap"][-1] != mark:
        sure, safety, variant = counted, Safety.UNSAFE, "two-blanks"
    else:
        sure, safety, variant = counted or priced, Safety.SAFE, "blank-before"
    if sure:
        yield Hit(*match.span("gap"), mark, safety, variant)


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
