"""An abbreviation with points that was torn apart: ``U. S. -led``, ``Washington, D. C.``, ``10 a. m.``.

Why it matters: sentence splitters see an end after each point, and the same abbreviation is counted as two words.

Left alone: the initials of persons (J. K. Rowling, General U. S. Grant, D. C. Fontana), and German and other languages
that write ``z. B.`` apart. Only a closed list is joined, each where its surroundings rule out a person.

Source: own reading of tokenised news, 2026-11-24.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Line, Severity
from curate.protected import is_protected
from curate.regex import regex
from curate.rule import Example, Rule

BLANK = "[ \u00a0]"
NOT_AN_INITIAL = rf"(?<![A-Za-z])(?<![A-Z]\.)(?<![A-Z]\.{BLANK})"

INSTITUTION = (
    "Security|General|Secretary|Charter|Human|High|Children|Population|World|Development|Environment|Food|Refugee|Relief|"
    "Peacekeep|Mission|Resolution|Envoy|Special|Ambassador|Climate|Women|Headquarters|Population|Treasury|Government|"
    "Parliament|Prime|Foreign|Home|Independence|Supreme|Office|Border|Labour|Conservative|Met|Commission|Council|Union"
)
STATES = regex(
    rf"{NOT_AN_INITIAL}U\.{BLANK}S\.(?:{BLANK}A\.|{BLANK}S\.{BLANK}R\.|{BLANK}S\.(?={BLANK}[A-Z][a-z]))?"
    rf"(?!{BLANK}(?:Grant|[A-Z]\.)(?!\w))"
)
NATIONS = regex(
    rf"{NOT_AN_INITIAL}(?:(?<=[Tt]he{BLANK})[UE]\.{BLANK}[NKU]\.|[U]\.{BLANK}[NK]\.(?={BLANK}(?:[a-z]|{INSTITUTION})|-[a-z]))"
    rf"(?!{BLANK}[A-Z]\.)"
)
CAPITAL = regex(rf"(?<=Washington)(?:,)?{BLANK}(?P<joined>D\.{BLANK}C\.)")
TIME = regex(
    rf"(?<=\d){BLANK}?(?P<joined>[ap]\.{BLANK}m\.)|(?<=\d){BLANK}?(?P<upper>[AP]\.{BLANK}M\.)(?!{BLANK}[A-Z][a-z])"
)
NAMED = regex(
    r"\b(?:plan|option|vitamin|type|grade|letter|class|group|team|figure|section|version|point|item|column)s? \Z"
)
"""Words that a single letter names something of, so that the first point ends a sentence."""

TORN = regex(rf"\.{BLANK}(?:[A-Zm]\.|-[A-Za-z])")
"""What each of these has, from its rarest mark on; the others begin with a look behind and are tried at each letter."""

DEGREE = regex(rf"(?<!\w)Ph\.{BLANK}D\.")
FORMS = (("state", STATES), ("union", NATIONS), ("place", CAPITAL), ("time", TIME), ("degree", DEGREE))
BEFORE_HYPHEN = regex(rf"{BLANK}(?=-[A-Za-z])")
HYPHEN = regex(rf"(?<!\w)(?:U\.[SKN]\.|E\.U\.)(?P<joined>{BLANK})-[A-Za-z]")


def find(doc: Document) -> Iterator[Hit]:
    """Find torn abbreviations of the list, and a blank between one and its hyphen."""
    lines = doc.lines_at(match.start() for match in TORN.finditer(doc.text))
    for variant, pattern in FORMS:
        for match in _within(lines, pattern, doc.text):
            before = doc.text[max(0, match.start() - 12) : match.start()]
            if not is_protected(doc, match.start()) and not NAMED.search(before):
                yield _hit(doc.text, *match.span(match.lastgroup or 0), variant)
    for match in _within(lines, HYPHEN, doc.text):
        if not is_protected(doc, match.start()):
            yield Hit(*match.span("joined"), "", variant="hyphen")


def _within(lines: tuple[Line, ...], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return (match for line in lines for match in pattern.finditer(text, line.start, line.end))


def _hit(text: str, start: int, end: int, variant: str) -> Hit:
    """The abbreviation joined, with the blank between it and its hyphen."""
    if BEFORE_HYPHEN.match(text, end):
        end += 1
    return Hit(start, end, re.sub(BLANK, "", text[start:end]), variant=variant)


RULE = Rule(
    code="PUN001",
    name="spaced-initialism",
    message="an abbreviation that is torn apart",
    find=find,
    severity=Severity.WARNING,
    phase=90,
    trigger=r"[A-Za-z]\.[ \x{A0}](?:[A-Zm]\.|-[A-Za-z])",
    languages=("en",),
    bad=(
        Example("a U. S. -led coalition", "a U.S.-led coalition"),
        Example("The U. S. envoy met the U. N. chief.", "The U.S. envoy met the U.N. chief."),
        Example("She works in Washington, D. C. all week.", "She works in Washington, D.C. all week."),
        Example("between 9 a. m. and 4 p. m.", "between 9 a.m. and 4 p.m."),
        Example("a Ph. D. in history", "a Ph.D. in history"),
    ),
    good=(
        Example("P. G. Wodehouse and C. S. Lewis"),
        Example("In 1869 U. S. Grant took office."),
        Example("D. C. Thomson prints comics."),
        Example("z. B. am Montag, d. h. morgen", lang="de"),
        Example("He was in group U. S. Lee was not."),
    ),
)
