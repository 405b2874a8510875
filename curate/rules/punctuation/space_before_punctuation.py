"""A blank before a comma, stop or question mark, or on the inner sides of brackets: ``no , then``, ``( quietly )``.

Why it matters: it is what a tokeniser leaves behind; marks become words of their own.

Left alone: French, which puts a blank before ``? ! : ;``, spaced ellipses, names that begin with a point (.NET, .38),
emoticons, ratios and scores (3 : 1), code and addresses, runs of four marks or more.

Source: LanguageTool's COMMA_PARENTHESIS_WHITESPACE; the Moses detokeniser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.protected import is_protected
from curate.rule import Example, Rule
from curate.text import UNSPACED

BLANKS = "[ \u00a0]+"
COMMA = re.compile(rf"(?<=[\w)\]”’%»°])(?P<gap>{BLANKS})(?P<mark>[,.])(?=[\"”’»)]*(?:\s|$))(?!{BLANKS}?[.…]|,{BLANKS}\d\d\d(?!\d))")
LOUD = re.compile(rf"(?<=[\w)\]”’%»])(?P<gap>{BLANKS})(?P<mark>[?!]{{1,3}})(?=[\"”’»)]*(?:$|\n|{BLANKS}[^\s?!a-z]))")
COLON = re.compile(rf"(?<=[^\W\d_][^\W\d_])(?P<gap>{BLANKS})(?P<mark>[;:])(?={BLANKS}[\w\"“‘«(]|$)")
BRACKETS = re.compile(rf"(?P<open>\({BLANKS}|\[{BLANKS})(?P<inner>[^()\[\]\n]*?\S)(?P<close>{BLANKS}[)\]])")
CODE = re.compile(r"[={}<>_|\\^]|\w\(|::|->")
WORDS = re.compile(r"[^\W\d_]{2}|\d")
COMMANDS = re.compile(r"(?:^|[\s`$])(?:cd|ls|cp|mv|add|install|find|build|grep|-r|-e|up|run)\Z")
PROVED = 2
"""Commas and stops with a blank before them that show a text to be tokenised, colons and all."""


def find(doc: Document) -> Iterator[Hit]:
    """Find marks with a blank before them, and brackets with blanks on both inner sides."""
    lang = likely(doc)
    stops = [*_marks(doc, COMMA)]
    yield from stops
    if lang not in (None, "fr"):
        yield from _marks(doc, LOUD)
        yield from (hit for hit in _marks(doc, COLON) if hit.fix == ";" or len(stops) >= PROVED)
    yield from _brackets(doc)


def _marks(doc: Document, pattern: re.Pattern[str]) -> Iterator[Hit]:
    for match in pattern.finditer(doc.text):
        start, mark = match.start(), match["mark"]
        if UNSPACED.match(doc.text, start - 1) or is_protected(doc, start):
            continue
        if mark == "." and COMMANDS.search(doc.text[max(0, start - 12) : start]):
            continue
        yield Hit(match.start(), match.end(), mark, variant=VARIANTS[mark[0]])


VARIANTS = {",": "comma", ".": "stop", "?": "question", "!": "exclamation", ":": "colon", ";": "semicolon"}


def _brackets(doc: Document) -> Iterator[Hit]:
    for match in BRACKETS.finditer(doc.text):
        inner = match["inner"]
        same = match["open"][0] + match["close"][-1] in ("()", "[]")
        if same and WORDS.search(inner) and not CODE.search(inner) and not is_protected(doc, match.start()):
            yield Hit(*match.span("open"), match["open"][0], variant="bracket")
            yield Hit(*match.span("close"), match["close"][-1], variant="bracket")


RULE = Rule(
    code="PUN004",
    name="space-before-punctuation",
    message="a blank before a mark that follows its word",
    find=find,
    severity=Severity.INFO,
    phase=92,
    trigger=r"[ \x{A0}][,.?!;:)\]]|[(\[][ \x{A0}]",
    bad=(
        Example("The council said yes , then adjourned .", "The council said yes, then adjourned."),
        Example("Was it cold ? No !", "Was it cold? No!"),
        Example("He laughed ( loudly ) at her.", "He laughed (loudly) at her."),
        Example("Ja , dat klopt .", "Ja, dat klopt.", "nl"),
    ),
    good=(
        Example("Elle a dit : « Oui ! » Vraiment ?", lang="fr"),
        Example("He waited . . . and waited ... and left."),
        Example("Well done :) see you ;)"),
        Example("built with .NET for a .38 and .org"),
        Example("odds of 3 : 1, a ratio a : b"),
        Example("run `git add .` and `a , b`"),
    ),
)
