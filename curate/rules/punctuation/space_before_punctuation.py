"""A blank before a comma, stop or question mark, or inside brackets and quotes: ``no , then``, ``( quietly )``.

Why it matters: it is what a tokeniser leaves behind; marks become words of their own.

Left alone: French, which puts a blank before ``? ! : ;``, spaced ellipses, names that begin with a point (.NET, .38),
emoticons, ratios and scores (3 : 1), code and addresses, runs of four marks or more.

Unsafe because: two or three question marks are often what is left of an emoji: ``Ecuador ??``.

Source: LanguageTool's COMMA_PARENTHESIS_WHITESPACE; the Moses detokeniser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import is_protected, matches
from curate.quotes import opens
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import UNSPACED, places

BLANKS = "[ \u00a0]+"
BEFORE = r"(?:(?<=[\w)\]”’%»°])|(?<=[^\s(\"]\"))"
CLOSED = r"[\"”’»)]*"
SPACED = regex(r"[,.?!;:](?<=[ \u00a0].)")
"""A mark behind a blank: where the patterns below are tried, since blanks alone stand behind every word."""

LOST = regex(r"\?{2,}")
GAP = regex(rf"{BLANKS}\Z")
COMMA = regex(
    rf"(?:{BEFORE}(?P<gap>{BLANKS})(?P<mark>[,.])|(?<=\w\.){BLANKS}(?P<list>,))"
    rf"(?={CLOSED}(?:\s|$))(?!{BLANKS}?[.…]|,{BLANKS}\d\d\d(?!\d))"
)
LOUD = regex(rf"{BEFORE}(?P<gap>{BLANKS})(?P<mark>[?!]{{1,3}})(?={CLOSED}(?:$|\n|{BLANKS}(?!\(@|[@\d-])[^\s?!a-z]))")
COLON = regex(
    rf"(?:(?<=[^\W\d_][^\W\d_]){BLANKS}(?P<mark>[;:])|(?<=[\d)\]%”]){BLANKS}(?P<list>;))(?={BLANKS}[\w\"“‘«(]|$)"
)
BRACKETS = regex(rf"(?P<open>\({BLANKS}|\[{BLANKS})(?P<inner>[^()\[\]\n]*?\S)(?P<close>{BLANKS}[)\]])")
CURLY = regex(rf"(?P<open>[“„]{BLANKS}(?![‘']))(?P<inner>[^“”„\n]*?\S)(?P<close>(?<![’']){BLANKS}[“”])(?!\w)")
"""Quotes with blanks inside; between two kinds of quotes a blank is typography: “ ‘No,’ he said. ”"""

OMISSION = regex(rf"(?P<open>[\[(]){BLANKS}(?:\.\.\.|…){BLANKS}(?P<close>[\])])")
HALF = regex(
    rf"(?:(?<=\s)|^)\({BLANKS}(?=[^\W_])(?=[^()\n]*(?:\n|\Z))|(?<=[^\W_]){BLANKS}\)(?=[\s.,;:?!]|\Z)", re.MULTILINE
)
RUN = regex(rf"(?<=\w){BLANKS}[?!](?:{BLANKS}[?!]){{2,}}(?={CLOSED}(?:\s|\Z))")
"""Marks that were shouted in a row, each a token of its own."""

FEW = 2
"""Blanks before marks in a text that has them as a habit: it was made of tokens."""

PAIRS = frozenset(("()", "[]"))
REACH = 400
"""Characters in front of a bracket in which its other half may stand."""

BETWEEN = frozenset("or and to oder und ou et o y e и или".split())
"""Words between two brackets that are talked about: ( or )."""

VARIANTS = {",": "comma", ".": "stop", "?": "question", "!": "exclamation", ":": "colon", ";": "semicolon"}
CODE = regex(r"[={}<>_|\\^]|\w\(|::|->")
WORDS = regex(r"[^\W\d_]{2}|\d")
COMMANDS = regex(r"(?:^|[\s`$])(?:cd|ls|cp|mv|add|install|find|build|grep|-r|-e|up|run)\Z")


def find(doc: Document) -> Iterator[Hit]:
    """Find marks with a blank before them, and brackets and quotation marks with blanks on both inner sides."""
    gaps = [*_gaps(doc)]
    stops = [*_marks(doc, COMMA, gaps)]
    yield from stops
    if likely(doc) not in (None, "fr"):
        yield from _marks(doc, LOUD, gaps)
        yield from (hit for hit in _marks(doc, COLON, gaps) if hit.fix == ";" or stops)
        runs = (match for gap in gaps if (match := RUN.match(doc.text, gap)))
        yield from (Hit(*match.span(), re.sub(BLANKS, "", match[0]), variant="run") for match in runs)
    yield from _brackets(doc)
    yield from _halves(doc) if len(stops) >= FEW else ()
    yield from _curly(doc)
    yield from _double(doc)


def _gaps(doc: Document) -> Iterator[int]:
    """Where the blanks before marks begin."""
    for match in matches(SPACED, doc):
        gap = GAP.search(doc.text, max(0, match.start() - REACH), match.start())
        if gap and not UNSPACED.match(doc.text, gap.start() - 1):
            yield gap.start()


def _marks(doc: Document, pattern: re.Pattern[str], gaps: list[int]) -> Iterator[Hit]:
    for match in filter(None, (pattern.match(doc.text, gap) for gap in gaps)):
        mark = match[match.lastgroup or 0]
        if mark == "." and COMMANDS.search(doc.text[max(0, match.start() - 12) : match.start()]):
            continue
        safety = Safety.UNSAFE if LOST.fullmatch(mark) else Safety.SAFE
        yield Hit(match.start(), match.end(), mark, safety, VARIANTS[mark[0]])


def _opening(pattern: re.Pattern[str], doc: Document, marks: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with one of some marks and a blank, as `matches` has them."""
    done = 0
    for at in sorted([at for mark in marks for at in places(doc.text, mark)]):
        if at >= done and (match := pattern.match(doc.text, at)):
            done = match.end()
            if not is_protected(doc, at):
                yield match


def _brackets(doc: Document) -> Iterator[Hit]:
    for match in _opening(BRACKETS, doc, "(["):
        if match["open"][0] + match["close"][-1] in PAIRS and _is_prose(match["inner"]):
            yield Hit(*match.span("open"), match["open"][0], variant="bracket")
            yield Hit(*match.span("close"), match["close"][-1], variant="bracket")
    for match in _opening(OMISSION, doc, "(["):
        if match["open"] + match["close"] in PAIRS:
            yield Hit(*match.span(), re.sub(BLANKS, "", match[0]), variant="bracket")


def _halves(doc: Document) -> Iterator[Hit]:
    """Brackets of a text made of tokens whose other half is missing in the line."""
    for match in matches(HALF, doc):
        mark = match[0].strip(" \u00a0")
        start = max(doc.lines[doc.line_at(match.start())].start, match.start() - REACH)
        if mark == "(" or doc.text.rfind("(", start, match.start()) < 0:
            yield Hit(*match.span(), mark, variant="bracket")


def _is_prose(inner: str) -> bool:
    """Whether words stand between brackets, rather than code, a face, or the word between two that are named."""
    return inner not in BETWEEN and WORDS.search(inner) is not None and not CODE.search(inner)


def _curly(doc: Document) -> Iterator[Hit]:
    lang = likely(doc)
    for match in _opening(CURLY, doc, "“„"):
        closes = opens(doc, match.end() - 1, lang) is not True and match["open"][0] + match[0][-1] != "““"
        if closes and opens(doc, match.start(), lang):
            yield Hit(*match.span("open"), match["open"][0], variant="quote")
            yield Hit(*match.span("close"), match["close"][-1], variant="quote")


def _double(doc: Document) -> Iterator[Hit]:
    """Straight quotation marks of a line that has them in pairs, each pair with blanks on both inner sides."""
    lines = doc.lines if '"' in doc.text else ()
    for line in [line for line in lines if (at := line.text.find('"')) >= 0 and line.text.startswith(" ", at + 1)]:
        quotes = [*places(line.text, '"')]
        pairs = [*zip(quotes[::2], quotes[1::2], strict=False)]
        if len(quotes) % 2 == 0 and all(_is_spaced(line.text, *pair) for pair in pairs):
            for first, last in pairs:
                inner = line.text[first + 1 : last]
                opened, closed = len(inner) - len(inner.lstrip(" ")), len(inner) - len(inner.rstrip(" "))
                yield Hit(line.start + first, line.start + first + 1 + opened, '"', variant="quote")
                yield Hit(line.start + last - closed, line.start + last + 1, '"', variant="quote")


def _is_spaced(text: str, first: int, last: int) -> bool:
    """Whether a pair of marks has blanks inside, stands free outside, and holds a word."""
    before, after = text[max(0, first - 8) : first], text[last + 1 : last + 2]
    inner = text[first + 1 : last]
    free = before[-1:] in ("", " ", "(") and not before.rstrip()[-1:].isdigit() and not after.isalnum()
    return free and inner[:1] == inner[-1:] == " " and len(inner.strip()) > 1


RULE = Rule(
    code="PUN004",
    name="space-before-punctuation",
    message="a blank before a mark that follows its word",
    find=find,
    severity=Severity.INFO,
    phase=92,
    trigger=(r'[ \x{A0}](?:[,.]["”’»)]*(?:[^0-9A-Za-z.,…]|\z)|[?!;:)\]])|[(\[“„][ \x{A0}]|(?:^|[ (\n])" '),
    common=True,
    bad=(
        Example("The council said yes , then adjourned .", "The council said yes, then adjourned."),
        Example("Was it cold ? No !", "Was it cold? No!"),
        Example("He laughed ( loudly ) at her.", "He laughed (loudly) at her."),
        Example("Ja , dat klopt .", "Ja, dat klopt.", "nl"),
        Example('The " old " wall , “ new ” in part', 'The "old" wall, “new” in part'),
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
