"""A time of day or an ordinal that was torn: ``10 :30 a.m.``, ``7: 05 p.m.``, ``21 st century``.

Why it matters: the hour is lost to whoever looks for times, and "st", "nd", "rd" and "th" become words.

Left alone: verses (John 3: 16), ratios (3 : 15), titles and labels with a colon (Lesson 10: 30 ways, Panel 2: 11 a.m.),
streets (21 St Mary's Road), a suffix that does not fit its number, ordinals with a hyphen behind them.

Unsafe because: without a.m., p.m. or Uhr behind it, a time is only likely: ``doors open at 10 :30``.

Source: the Moses detokeniser makes ``10: 30``; superscripts are lost as ``5 th``; own reading, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.figures import BLANK
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

TIME = regex(
    r"\d(?<![\w.,:/–-].)(?:(?<=[01])\d|(?<=2)[0-3])?"
    rf"(?P<gap>{BLANK}:{BLANK}?|:{BLANK})[0-5]\d(?![\d:]|\.\d)"
)
"""It begins with a digit and only then looks behind it: searching is ten times as fast so."""

COLON = regex(rf":(?:(?<={BLANK}.)|(?={BLANK}))")
"""What every torn time has; only lines with it are read."""

NOON = regex(rf"{BLANK}?(?:[ap]\.?{BLANK}?m\b|[AP]\.?{BLANK}?M\b|Uhr\b)|{BLANK}(?:GMT|UTC|ET|EST|EDT|PT|PST|BST|CET)\b")
"""What is behind a time of day."""

LED = regex(
    r"\b(?:at|from|until|till|by|to|before|after|around|about|and|since|between|past|or|um|ab|bis|gegen|"
    rf"(?i:updated?|posted|published)|on [A-Z]\w+,){BLANK}\Z|[,(\[–-]{BLANK}?\Z"
)
"""What leads to a time of day."""

ORDINAL = regex(rf"(?<![\w.,$€£-])(?:\d+/)?(?P<number>\d{{1,4}})(?P<gap>{BLANK})(?P<suffix>st|nd|rd|th)(?![\w'’-])")
SUFFIXED = regex(rf"\d{BLANK}(?:st|nd|rd|th)(?!\w)")
"""What every such ordinal ends in, and few texts have."""

SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def find(doc: Document) -> Iterator[Hit]:
    """Find torn times of day and ordinals."""
    for match in matches(TIME, doc, COLON):
        safety = _safety(doc, match)
        if safety:
            yield Hit(*match.span("gap"), ":", safety, "time")
    for match in matches(ORDINAL, doc) if likely(doc) == "en" and SUFFIXED.search(doc.text) else ():
        if match["suffix"] == _suffix(int(match["number"])):
            yield Hit(*match.span("gap"), "", variant="ordinal")


def _safety(doc: Document, match: re.Match[str]) -> Safety | None:
    """How sure it is that two numbers are a time: a blank behind the colon is also how a label ends."""
    led = LED.search(doc.text, max(0, match.start() - 16), match.start()) is not None
    noon = NOON.match(doc.text, match.end()) is not None
    if match["gap"][0] == ":":
        return Safety.SAFE if led and noon else None
    if noon:
        return Safety.SAFE
    return Safety.UNSAFE if led and match["gap"][-1] == ":" else None


def _suffix(number: int) -> str:
    """The suffix of an English ordinal.

    >>> [_suffix(number) for number in (1, 2, 3, 4, 11, 21, 113)]
    ['st', 'nd', 'rd', 'th', 'th', 'st', 'th']
    """
    return "th" if number % 100 in (11, 12, 13) else SUFFIXES.get(number % 10, "th")


RULE = Rule(
    code="NUM004",
    name="split-time-ordinal",
    message="a time of day or an ordinal that is torn apart",
    find=find,
    severity=Severity.INFO,
    phase=91,
    trigger=(
        r"\d(?:[ \x{A0}\x{2009}\x{202F}]:[ \x{A0}\x{2009}\x{202F}]?\d\d|:[ \x{A0}\x{2009}\x{202F}]\d\d"
        r"|[ \x{A0}\x{2009}\x{202F}](?:st|nd|rd|th)(?:\W|\z))"
    ),
    languages=("en", "de"),
    bad=(
        Example("The ferry leaves at 9 :15 a.m. daily.", "The ferry leaves at 9:15 a.m. daily."),
        Example("It was back at 6: 40 p.m. that day.", "It was back at 6:40 p.m. that day."),
        Example("the 19 th century", "the 19th century"),
        Example("her 3 rd book on the 1 st floor", "her 3rd book on the 1st floor"),
        Example("Abfahrt um 9 :15 Uhr", "Abfahrt um 9:15 Uhr", "de"),
        Example("Doors open at 10 :30 on Friday.", "Doors open at 10:30 on Friday."),
    ),
    good=(
        Example("She read Luke 4: 18 and John 3 :16 aloud."),
        Example("mixed 3 : 15 by weight"),
        Example("Walk to 21 St Mary’s Road, then to 5 Rd Nine."),
        Example("Lesson 10: 30 ways to tie a knot"),
        Example("Panel 2: 11 a.m. to noon"),
        Example("a 2 rd knockout"),
    ),
)
