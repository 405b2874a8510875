"""A number torn at its thousands: ``10, 000``, ``8 ,500``, ``1 , 250, 000``.

Why it matters: one number becomes two, and whoever reads the text reads ten where ten thousand was written.

Left alone: lists (10, 120 and 300), years and days before a count (In 2016, 300 people), identifiers (Flight 370, 239
people), chapters, ages, whatever has no sign of being one number. Three zeros that stand alone are no number in any
language, so that ``, 000`` decides by itself; the point groups only in languages that use it so.

Unsafe because: other digits may be a second number: ``about 21, 300 people`` reads both ways. A currency before two
groups settles it, and so does a text that breaks its zeros in the same way and has no number that is whole.

Source: LanguageTool issue 298 (only zeros are sure); the Moses detokeniser makes the damage; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import BLANK, CURRENCY
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.profile import tears_thousands
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

NUMBER = regex(
    rf"[1-9](?<![\d.,:/\\].)\d{{0,2}}"  # a digit first, then what is not before it: this is how it is fast
    rf"(?:(?:{BLANK}?,{BLANK}?\d{{2}})*(?:{BLANK}?,{BLANK}?\d{{3}})+|(?:{BLANK}?\.{BLANK}?\d{{3}})+)"
    r"(?!\d|[.,:/]\d{3}|\d?,\d)"
)
MARK = regex(rf"[.,](?:(?<=\d{BLANK}.){BLANK}?|(?<=\d.){BLANK})\d\d")
"""What every such number has, from its rarest character on; only lines with it are read."""

SPLIT = regex(rf"{BLANK}[.,]{BLANK}?\d|[.,]{BLANK}\d")
BEFORE = regex(rf"\d{BLANK},\d")
GROUP = regex(r"[.,\s]+")

ENGLISH = frozenset(("en", None))
POINT = frozenset("de es pt it nl tr id da ro hr sr sl bs el ca gl eu is mk sq".split())
"""Languages that group thousands by a point."""

RUPEE = regex(r"(?:₹|৳|\b(?:Rs|INR|Tk))\.? ?\Z")
"""Currencies whose countries group by two digits: 12,34,567."""

QUANTIFIER = regex(
    r"\b(?:about|around|over|under|nearly|almost|some|than|least|most|approximately|roughly|estimated|only|just|up to|"
    r"total of|below|above|exceed(?:s|ed|ing)?|close to|another|additional|as many as|population of|maximum of|"
    r"minimum of|stands? at|reach(?:es|ed)?)\s\Z",
    re.IGNORECASE,
)
ABOUT = regex(
    r"\b(?:rund|etwa|über|mehr als|weniger als|fast|knapp|mindestens|bis zu|insgesamt|unos|unas|casi|más de|cerca de|"
    r"alrededor de|aproximadamente|quase|mais de|circa|oltre|quasi|più di|ongeveer|meer dan|minder dan|bijna|ruim|"
    r"yaklaşık|sekitar|lebih dari|hampir|sebanyak|omkring|næsten|mere end|mer enn|nesten|oko|više od|skoro|peste)\s\Z",
    re.IGNORECASE,
)
"""What leads to a quantity in languages that group by a point, and never ends a sentence with a number."""

UNIT = regex(
    r"[ -]?(?!(?:are|were|was|is|has|had|have|as|its?|his|this|does|says|plus|versus|in|on|at|of|the|and|or|to|for|by|"
    r"with|from|who|that|which)\b)"
    r"(?:(?:[a-z]{3,}-?[a-z]* )?(?:[A-Za-z-]+s|people|men|women|children|feet|sq|percent|per cent|mph|rpm|RPM)\b|"
    r"km\b|m\b|ft\b|kg\b)"
)
"""A noun in the plural, an adjective before it perhaps, or a unit."""

NAMED = regex(
    r"\b(?:flights?|rooms?|psalms?|pages?|pp?\.|chapters?|sections?|articles?|routes?|highway|interstate|models?|codes?|"
    r"numbers?|nos?\.|lines?|bus(?:es)?|units?|items?|questions?|verses?|apartment|suite|ages?|aged|age of|steps?|"
    r"vol(?:ume)?\.?|issue|part|level|version|size|lot|block|channel|genesis|romans|matthew|mark|luke|john|january|"
    r"february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|"
    r"jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|[A-Z]+-)\s?\Z",
    re.IGNORECASE,
)
IN_LIST = regex(r"\d(?:,| and| or| &)\s?\Z")
LISTED = regex(rf"{BLANK}?(?:,{BLANK}?(?:and |or |\d|…|\.\.)|{BLANK}(?:and|or|to|&|–|-){BLANK}\d)")
SHARE = regex(r"[ -]?(?:per ?cent|times)")
"""What thousands are seldom counted in: by the age of 40, 100 percent of them; divide by 4, 100 times."""


def find(doc: Document) -> Iterator[Hit]:
    """Find numbers with a blank at a thousands mark, each with the grade of its evidence."""
    for match in matches(NUMBER, doc, MARK):
        if not SPLIT.search(match[0]):
            continue
        found = _by_point(doc, match) if "." in match[0] else _by_comma(doc, match)
        if found:
            variant, safety = found
            yield Hit(match.start(), match.end(), re.sub(BLANK, "", match[0]), safety, variant)


def _by_point(doc: Document, match: re.Match[str]) -> tuple[str, Safety] | None:
    """The grade of a number that is grouped by points, in languages that write so: zeros, or a word for a quantity."""
    if likely(doc) not in POINT:
        return None
    if all(group == "000" for group in GROUP.split(match[0])[1:]):
        return "zero", Safety.SAFE
    before, _ = _around(doc, match)
    return ("counted", Safety.UNSAFE) if ABOUT.search(before) or CURRENCY.search(before) else None


def _by_comma(doc: Document, match: re.Match[str]) -> tuple[str, Safety] | None:
    """The grade of a number that is grouped by commas; None where it is rather two numbers."""
    groups = GROUP.split(match[0])[1:]
    if not any(map(int, groups)):
        return "zero", Safety.SAFE
    before, after = _around(doc, match)
    indian = any(len(group) == 2 for group in groups)
    if len(groups) > 1 and (RUPEE if indian else CURRENCY).search(before):
        return "currency", Safety.SAFE
    if indian or likely(doc) not in ENGLISH or _is_two(match, before, after):
        return None
    return ("leading-zero", Safety.UNSAFE) if groups[0][0] == "0" else _by_context(doc, match, before, after)


def _by_context(doc: Document, match: re.Match[str], before: str, after: str) -> tuple[str, Safety] | None:
    """The grade of a number whose groups say nothing: by a blank before the comma, a currency, a quantity."""
    if BEFORE.search(match[0]):
        return "blank-before", Safety.UNSAFE
    if _is_counted(before, after):
        return "counted", Safety.SAFE if tears_thousands(doc) else Safety.UNSAFE
    return ("unit", Safety.UNSAFE) if UNIT.match(after) and not SHARE.match(after) else None


def _is_counted(before: str, after: str) -> bool:
    """Whether a currency stands before a number, or a quantity around it, or nothing but its brackets."""
    return bool(QUANTIFIER.search(before) or CURRENCY.search(before)) or (
        before.endswith("(") and after.startswith(")")
    )


def _around(doc: Document, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind in the line."""
    line = doc.lines[doc.line_at(match.start())]
    return doc.text[max(line.start, match.start() - 40) : match.start()], doc.text[
        match.end() : min(line.end, match.end() + 40)
    ]


def _is_two(match: re.Match[str], before: str, after: str) -> bool:
    """Whether something says that the groups are numbers of their own."""
    if IN_LIST.search(before) or NAMED.search(before):
        return True
    return not CURRENCY.search(before) and LISTED.match(after) is not None


RULE = Rule(
    code="NUM001",
    name="split-thousands",
    message="a number that is torn at its thousands",
    find=find,
    severity=Severity.WARNING,
    phase=91,
    trigger=(
        r"\d(?:[ \x{A0}\x{2009}\x{202F}][.,][ \x{A0}\x{2009}\x{202F}]?|[.,][ \x{A0}\x{2009}\x{202F}])"
        r"\d\d(?:\d(?:[^0-9]|\z)|[ \x{A0}\x{2009}\x{202F}]?[.,])"
    ),
    bad=(
        Example("The port handled 25, 000 containers.", "The port handled 25,000 containers."),
        Example("It cost £2, 340, 500 in all.", "It cost £2,340,500 in all."),
        Example("More than 6 ,000 ships passed.", "More than 6,000 ships passed."),
        Example("Etwa 30. 000 Menschen kamen.", "Etwa 30.000 Menschen kamen.", "de"),
        Example("The project cost Rs 20, 00, 000.", "The project cost Rs 20,00,000.", "en-IN"),
        Example("About 4, 200 people left.", "About 4,200 people left."),
        Example("Rund 4. 200 Menschen gingen.", "Rund 4.200 Menschen gingen.", "de"),
        Example("The village has 10, 070 voters.", "The village has 10,070 voters."),
    ),
    good=(
        Example("In 2015, 400 ships were lost."),
        Example("On May 14, 943 detainees were moved."),
        Example("Flight 17, 298 people on board"),
        Example("The winners were 8, 120, 300 and 415."),
        Example("Environ 12 000 personnes, 300 bateaux", lang="fr"),
        Example("The port handled 25,000 containers."),
        Example("See pages 14, 220 and 371."),
    ),
)
