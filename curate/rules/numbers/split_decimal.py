"""A number torn at its decimal mark: ``1 .5 million``, ``3 ,5 Prozent``, ``by 3. 5 percent``, ``R$ 2, 23 milhões``.

Why it matters: three and a half percent becomes three, and five percent of something else.

Left alone: the end of a sentence before a number (in 2019. 5 percent of …), calibres (10 .22 rifles), steps and items,
two numbers of a list (von 30, 40 Prozent; 48, 49 percent). Behind the number has to stand a percentage, a magnitude or
a unit, or before it a currency or a word that leads to a quantity. English writes a point, most of Europe a comma.

Unsafe because: a blank behind the point is also how a sentence ends (It closed at 12. 5 percent of the staff left), and
a blank behind the comma how a list goes on: that one needs a currency, brackets, or a text with the habit.

Source: the Moses detokeniser and tokenised reviews make it, and one outlet of 1,059 by its own typing (88 times in 45
articles); own reading of 54,000 articles, 2026-11-26 (Covid-19. 80% des malades and by 2-1, 42%-21% are right).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import AMOUNT, BLANK, COMMA_DECIMALS, CURRENCY, MEASURE
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

TORN_MARK = regex(rf"[.,](?:(?<={BLANK}.){BLANK}?|{BLANK})\d")
"""What every torn decimal has, from its rarest character on: blanks alone stand behind every word."""

TORN = regex(rf"(?P<gap>{BLANK}[.,]{BLANK}?|[.,]{BLANK})(?P<part>\d{{1,2}})(?![\d\w]|[.,:/]\d)")
WHOLE = regex(r"(?:(?<![\w.,:/–-])|(?<=[(\s][–-]))(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,3})\Z")
LEADING = regex(
    r"(?:\b(?:an?|about|around|averaged|by|down|fell|from|gained|grew|just|lost|nearly|of|only|over|rose|roughly|some|than|"
    r"the|to|under|up|was|is|at|reached|almost|approximately|slumped|jumped|dropped|declined|increased)"
    rf"{BLANK}|(?<=\w):{BLANK}|[(~≈])\Z",
    re.IGNORECASE,
)
"""What is written in front of a quantity, and seldom at the end of a sentence."""

LABEL = regex(
    r"\b(?:steps?|parts?|nos?|nr|numbers?|chapters?|sections?|articles?|groups?|tables?|figures?|questions?|phases?|levels?|"
    rf"rounds?|days?|weeks?|items?|points?|rules?|tips?|and|or)\.?{BLANK}\Z",
    re.IGNORECASE,
)
WORD = regex(rf"[^\W\d_A-Z]{{2}}{BLANK}\Z")
GUN = regex(rf"{BLANK}(?:cal\w*|pistol|revolver|rifle|handgun|gun|shell|bullet|magnum)", re.IGNORECASE)
IN_BRACKETS = regex(r"\([–-]?\Z")


def find(doc: Document) -> Iterator[Hit]:
    """Find torn decimals, each with the grade of its evidence."""
    decimal = "," if likely(doc) in COMMA_DECIMALS else "."
    for match in _torn(doc):
        whole = WHOLE.search(doc.text, max(0, match.start() - 16), match.start())
        if whole and decimal in match["gap"]:
            yield from _graded(doc, match, whole)


def _torn(doc: Document) -> Iterator[re.Match[str]]:
    """The marks of numbers with a blank beside them, each with what stands behind it."""
    for mark in matches(TORN_MARK, doc):
        at = mark.start()
        if match := TORN.match(doc.text, at - 1) or TORN.match(doc.text, at):
            yield match


def _graded(doc: Document, match: re.Match[str], whole: re.Match[str]) -> Iterator[Hit]:
    """A hit where what stands around a number says that it is one."""
    mark, span = match["gap"].strip(), match.span("gap")
    if match["gap"][0] == mark:
        if _is_led(doc, match, whole):
            yield Hit(*span, mark, Safety.UNSAFE, "blank-behind")
    elif match["gap"][-1] != mark:
        if _is_counted(doc, match):
            yield Hit(*span, mark, Safety.UNSAFE, "two-blanks")
    elif _is_counted(doc, match) or _is_priced(doc, whole):
        yield Hit(*span, mark, Safety.SAFE, "blank-before")
    elif _leads(LEADING, doc, whole) and not GUN.match(doc.text, match.end()):
        yield Hit(*span, mark, Safety.UNSAFE, "blank-before")


def _is_led(doc: Document, match: re.Match[str], whole: re.Match[str]) -> bool:
    """Whether a number with a blank behind its mark is a percentage or a magnitude, and something leads to it."""
    if not AMOUNT.match(doc.text, match.end()):
        return False
    if match["gap"][0] == ",":
        return not _is_list(match, whole) and (_is_alone(doc, whole) or doc.view(_tears_decimals))
    word = _leads(WORD, doc, whole) and not _leads(LABEL, doc, whole)
    return word or _is_priced(doc, whole) or _leads(LEADING, doc, whole)


def _is_list(match: re.Match[str], whole: re.Match[str]) -> bool:
    """Whether two numbers follow each other as in a list: 48, 49 percent; 30, 40 Prozent."""
    first, second = int(whole["whole"].replace(",", "")), int(match["part"])
    return second == first + 1 or (first % 5 == second % 5 == 0 and second > first)


def _is_alone(doc: Document, whole: re.Match[str]) -> bool:
    """Whether a number is the first behind a currency or an opening bracket."""
    return _is_priced(doc, whole) or _leads(IN_BRACKETS, doc, whole)


def _is_counted(doc: Document, match: re.Match[str]) -> bool:
    """Whether a percentage, a magnitude or a unit is behind a number."""
    return bool(AMOUNT.match(doc.text, match.end()) or MEASURE.match(doc.text, match.end()))


def _is_priced(doc: Document, whole: re.Match[str]) -> bool:
    return _leads(CURRENCY, doc, whole)


def _leads(pattern: re.Pattern[str], doc: Document, whole: re.Match[str]) -> bool:
    """Whether a pattern ends in front of a number."""
    start = whole.start()
    return pattern.search(doc.text, max(0, start - 16), start) is not None


def _tears_decimals(doc: Document) -> bool:
    """Whether a text has a blank behind a decimal comma where it can be nothing else: the habit of its writer."""
    torn = (match for match in _torn(doc) if match["gap"][0] == "," and AMOUNT.match(doc.text, match.end()))
    wholes = (WHOLE.search(doc.text, max(0, match.start() - 16), match.start()) for match in torn)
    return any(_is_alone(doc, whole) for whole in wholes if whole)


RULE = Rule(
    code="NUM002",
    name="split-decimal",
    message="a number that is torn at its decimal mark",
    find=find,
    severity=Severity.WARNING,
    phase=91,
    trigger=(
        r"\d(?:[ \x{A0}\x{2009}\x{202F}][.,][ \x{A0}\x{2009}\x{202F}]?|[.,][ \x{A0}\x{2009}\x{202F}])"
        r"\d\d?(?:\W|\z)"
    ),
    bad=(
        Example("The ferry cost 2 .4 million euros.", "The ferry cost 2.4 million euros."),
        Example("Fares rose by 4. 5 percent in June.", "Fares rose by 4.5 percent in June."),
        Example("a 6 . 1 magnitude quake", "a 6.1 magnitude quake"),
        Example("Die Fähre kostet 2 ,4 Millionen Euro.", "Die Fähre kostet 2,4 Millionen Euro.", "de"),
        Example("A ticket costs $4 .50 now.", "A ticket costs $4.50 now."),
        Example("A balsa custou R$ 2, 23 milhões.", "A balsa custou R$ 2,23 milhões.", "pt"),
    ),
    good=(
        Example("She left in 2018. 5 percent of the crew followed."),
        Example("They sold a .45 pistol and 12 .22 rifles."),
        Example("Step 2. 10 minutes of rowing. Step 3. 5 minutes of rest."),
        Example("The harbour has 4. 5 more are planned."),
        Example("Les articles 3, 5 et 7", lang="fr"),
        Example("Es sank um 30, 40 Prozent.", lang="de"),
        Example("um reajuste de 20, 30% e de 17, 18%", lang="pt"),
        Example("A ferry costs 2.4 million euros."),
    ),
)
