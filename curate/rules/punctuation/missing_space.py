"""Words that were glued together at a mark: ``cents.The``, ``stock."In``, ``costs.)For``, ``4,000workers``.

Why it matters: sentence splitters find no end there and tokenisers find no words; it is the commonest fault of
punctuation in scraped news, where line breaks and links were taken out without a blank in their place.

Left alone: addresses, file names, code, handles and tags (Node.js, will.i.am, Yahoo!Finance, Farmer.Chat said twice),
abbreviations and initials (U.S.Army, e.g.This, J.Smith, Ph.D), ellipses, numbers (1,000, 3.5), units and models (10km,
4x4, A320neo), scripts that put no blanks between words or that glue their particles to a quotation (Korean).

Evidence: behind a word in small letters a full stop and a capital are two sentences. Behind a name, a number or
a closing mark, the next word must be a function word of the language. Where quotes stand at the seam, another
seam without them says that the text lost its blanks.

Unsafe because: such a quotation may be the only one, a name behind a name can be one name, a stop that was lost with
the blank is a guess, and ``red,and`` or ``4,000workers`` may be a list or a code.

Source: own count over 54,000 news articles, 2026-11-26: some 17,000 such seams; of 400 that were read 3 were wrong, all
in code that is left alone now.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from curate.automata import CAPITAL, LETTER
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.profile import free_words
from curate.protected import is_protected, is_technical, matches
from curate.quotes import opens
from curate.regex import regex
from curate.rule import Example, Rule
from curate.stopwords import STOPWORDS

QUOTES = "\"'”’“‘„«»()\\[\\]"
SEAM = regex(rf"[.!?,][.!?,]*(?P<marks>[{QUOTES}]{{0,3}})(?P<word>[^\W\d_]+)(?P<rest>[’'][^\W\d_]+)?")
"""Marks that may end a sentence or part one; quotes and brackets; a word. It starts with what is rare, to be fast."""

DOUBLE = frozenset('"”“„«»')
"""Quotation marks that are no apostrophes: a comma beside one parts what is said from who says it."""

CLOSED = regex(r"(?:[\w%]|(?<=\w)[.!?…](?=[\"'”’»“)\]]))[\"'”’»“)\]]{0,2}\Z")
"""What a stop follows: a word or number, closing marks behind it."""

LAST = regex(r"(?:(?P<word>[^\W\d_]+)|(?P<year>(?<![\w.,])(?:19|20)\d\d)|\d%?)\Z")
ALONE = regex(r"[^\W\d_] [^\W\d_A-Z]{2}")
"""A word of one letter with one in small letters behind it: A neighbour, I think."""

IN_PROSE = regex(r"[^\W\d_] [$€£]?[\w.,-]*\d%?\Z")
"""A number with a word before it, and not in front of an item of a list."""

FILES = frozenset(
    "com org net gov edu info tv io js uk app dev html htm php pdf jpg png doc xls zip exe mp fm jp".split()
)
"""What stands behind the point of an address or a file name, and is no word of news."""

JOINED = regex(r"[^\W\d_]+\.[^\W\d_]+")
NAME = regex(r"[_\d@/=\[(]|\.\w")
"""What follows a name in code or in an address, and no word in prose."""

COMMA = regex(r",(?<=[^\W\d_]{3},)(?P<word>[^\W\d_]{2,})(?=[ ,.;:])")
GLUED = regex(r"[0-9](?=[a-zTIHSBWAF])")
"""What both patterns below begin with, and few texts have."""

COUNT = regex(r"[0-9](?P<gap>)(?P<word>[a-z]{4,})(?![\w/-])")
NUMBER = regex(r"(?<![\w.,#/$€£-])(?:\d{1,3}(?:,\d{3})+|\d{1,4})\Z")
COUNTED = frozenset(
    "people troops soldiers workers women children years months weeks days hours minutes percent million billion "
    "trillion students voters residents refugees protesters miles dollars euros pounds homes jobs seats votes points "
    "times cases deaths acres employees members officers families followers".split()
)
"""Words that are counted: a number may be glued to other letters for reasons of its own."""

OPENER = regex(r"[0-9](?P<gap>)(?:The|It|He|She|In|But|They|We|This|That|And|For|There)(?!\w)")
YEAR = regex(r"(?<![\w.,#/-])(?:19|20)\d\d\Z")
UNGLUED = frozenset("ko ja zh th lo km my".split())


def find(doc: Document) -> Iterator[Hit]:
    """Find seams at stops and at quotation marks, then those at commas, numbers and years."""
    lang = likely(doc)
    if lang in UNGLUED:
        return
    stops = [hit for match in SEAM.finditer(doc.text) if (hit := _at_stop(doc, match, lang))]
    glues = any(hit.variant == "sentence" for hit in stops)
    for hit in stops:
        yield hit._replace(safety=Safety.SAFE) if glues and hit.variant == "quoted" else hit
    yield from _at_comma(doc, lang)
    if lang == "en" and GLUED.search(doc.text):
        yield from _in_english(doc)


def _at_stop(doc: Document, match: re.Match[str], lang: str | None) -> Hit | None:
    """A blank behind the closing marks of a seam, or None where it is none."""
    gap = _gap(doc, match, lang) if _has_shape(doc.text, match) else None
    if gap is None:
        return None
    variant = "said" if match[0][0] == "," else _variant(doc, match, lang)
    if variant is None or is_protected(doc, gap) or is_technical(doc.text, gap):
        return None
    return Hit(gap, gap, " ", Safety.SAFE if variant == "sentence" else Safety.UNSAFE, variant)


def _has_shape(text: str, match: re.Match[str]) -> bool:
    """Whether a stop is in front of a capital, or a comma beside a quotation mark, and no part of a longer name."""
    stop, marks = text[match.start() : match.start("marks")], match["marks"]
    if (
        match["word"].lower() in FILES
        or NAME.match(text, match.end())
        or not CLOSED.search(text, max(0, match.start() - 4), match.start())
    ):
        return False
    if stop == ",":
        return marks != "" and DOUBLE.issuperset(marks) and text[match.start() - 1].isalpha()
    return match["word"][0].isupper() and (stop == "." or set(stop) <= {"!", "?"})


def _gap(doc: Document, match: re.Match[str], lang: str | None) -> int | None:
    """Where the blank belongs: behind the marks that close, before those that open; None where one does neither."""
    first, last = match.span("marks")
    sides = [opens(doc, at, lang) for at in range(first, last)]
    closing = sides.index(True) if True in sides else len(sides)
    return None if None in sides or False in sides[closing:] else first + closing


def _variant(doc: Document, match: re.Match[str], lang: str | None) -> str | None:
    """What a seam is by the word before the stop and the one behind it; None where nothing says that sentences meet."""
    last = LAST.search(doc.text, max(0, match.start() - 40), match.start())
    small = _small(match["word"], lang)
    if _is_sentence(doc, match, last, known=small in STOPWORDS.get(lang or "", ()), free=small in free_words(doc)):
        return "sentence" if last and not match["marks"] else "quoted"
    return (
        "name"
        if _are_names(doc, match, last) and any(word in free_words(doc) for word in (small, match["word"]))
        else None
    )


def _is_sentence(doc: Document, match: re.Match[str], last: re.Match[str] | None, *, known: bool, free: bool) -> bool:
    """Whether a sentence begins behind the stop: its first word is one of the language's or of the text's own."""
    if _is_small(last):
        return known or free or _is_plain(match["word"] + (match["rest"] or ""))
    return (known or (free and last is None)) and _ends_otherwise(doc, match, last)


def _is_small(last: re.Match[str] | None) -> bool:
    """Whether a word in small letters stands before a stop, and no initial."""
    word = last["word"] if last else None
    return word is not None and len(word) > 1 and word.islower()


def _ends_otherwise(doc: Document, match: re.Match[str], last: re.Match[str] | None) -> bool:
    """Whether what is no word in small letters may end a sentence before a function word: a name, a year, marks."""
    if match["word"].isupper() and not ALONE.match(doc.text, match.start("word")):
        return False
    return last is None or last["year"] is not None or _may_end(doc, match, last["word"])


def _may_end(doc: Document, match: re.Match[str], name: str | None) -> bool:
    """Whether a name is none of the short abbreviations, or a number has marks behind it or a word before it."""
    return len(name) > 2 if name else match["marks"] != "" or _is_in_prose(doc, match)


def _is_in_prose(doc: Document, match: re.Match[str]) -> bool:
    """Whether a number before a stop has a word before it, and so is no item of a list."""
    return IN_PROSE.search(doc.text, max(0, match.start() - 40), match.start()) is not None


def _is_plain(word: str) -> bool:
    """Whether a word is written as at the start of a sentence, and not the way of a brand or a class."""
    return len(word) > 2 and word[1:].islower()


def _are_names(doc: Document, match: re.Match[str], last: re.Match[str] | None) -> bool:
    """Whether a stop has a name on both sides, and the text does not join the two again: a product, a site."""
    before = last["word"] if last else None
    if before is None or before.islower() or match[0][0] != ".":
        return False
    return _is_plain(before) and _is_plain(match["word"]) and doc.view(_joined)[f"{before}.{match['word']}"] < 2


def _joined(doc: Document) -> Counter[str]:
    return Counter(JOINED.findall(doc.text))


def _small(word: str, lang: str | None) -> str:
    """A word in small letters, by the rule of Turkish in Turkish."""
    return (word.replace("I", "ı").replace("İ", "i") if lang == "tr" else word).lower()


def _at_comma(doc: Document, lang: str | None) -> Iterator[Hit]:
    """A blank behind a comma between two words, the second of which joins clauses."""
    common = STOPWORDS.get(lang or "", frozenset())
    for match in matches(COMMA, doc):
        gap = match.start("word")
        if match["word"] in common and not is_technical(doc.text, gap):
            yield Hit(gap, gap, " ", Safety.UNSAFE, "comma")


def _in_english(doc: Document) -> Iterator[Hit]:
    """A blank behind a number that was glued to what it counts, a stop behind a year that was glued to a sentence."""
    for match in matches(COUNT, doc):
        if match["word"] in COUNTED and _is_behind(NUMBER, doc, match):
            yield Hit(*match.span("gap"), " ", Safety.UNSAFE, "number")
    for match in matches(OPENER, doc):
        if _is_behind(YEAR, doc, match):
            yield Hit(*match.span("gap"), ". ", Safety.UNSAFE, "lost-stop")


def _is_behind(pattern: re.Pattern[str], doc: Document, match: re.Match[str]) -> bool:
    """Whether a pattern ends where a blank is missing."""
    gap = match.start("gap")
    return pattern.search(doc.text, max(0, gap - 20), gap) is not None


RULE = Rule(
    code="PUN005",
    name="missing-space",
    message="two words without a blank between them",
    find=find,
    severity=Severity.WARNING,
    phase=93,
    trigger=(
        rf"(?:{LETTER}[A-Za-z]|[^A-Za-z\s])[.!?][{QUOTES}]{{0,3}}{CAPITAL}|,[{QUOTES}]{{1,3}}{LETTER}|{LETTER}{{3}},{LETTER}{{2}}"
        r"|[0-9](?:[a-z]{4}|The|It|He|She|In|But|They|We|This|That|And|For|There)"
    ),
    common=True,
    bad=(
        Example("The tide rose.The ferry stayed in port.", "The tide rose. The ferry stayed in port."),
        Example('He said, "We lost our stock."In May it closed.', 'He said, "We lost our stock." In May it closed.'),
        Example("The pier (and its costs.)For years it stood.", "The pier (and its costs.) For years it stood."),
        Example("We all know.“It was late,” he said.", "We all know. “It was late,” he said."),
        Example("Anija u nis.Por deti ishte i egër.", "Anija u nis. Por deti ishte i egër.", "sq"),
        Example("Паром ушёл.Порт закрыли в полночь.", "Паром ушёл. Порт закрыли в полночь.", "ru"),
        Example("Some 4,000workers came.", "Some 4,000 workers came."),
        Example("It closed in 2019The owner had died.", "It closed in 2019. The owner had died."),
        Example("The crew was tired,but the ship sailed.", "The crew was tired, but the ship sailed."),
    ),
    good=(
        Example("See harbour.example.org/News.PDF?At=The for Node.js, will.i.am and Yahoo!Finance."),
        Example("a 10km run, a 4x4, the A320neo, the 1990s and the 21st"),
        Example("the U.S.Army, e.g.This, J.Smith, a Ph.D.student"),
        Example("1,000 and 3.5 and 3,5 and a,b"),
        Example("She waited...Then she left."),
        Example("call React.Component and Math.PI in main.Go()"),
        Example("“좋은 결과였다.”라고 말했다.", lang="ko"),
    ),
)
