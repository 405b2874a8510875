"""Which language a document is written in.

Its script decides where only one language uses it; else the small words of its beginning vote, weighted by how few
languages have them. Both are a table look-up and take microseconds, and give the same answer everywhere. Where they
leave a long text open, langdetect is asked, if it knows the two likeliest: it is slow, and guesses on short text. Where
both do not agree, nothing is stated: "1 comment" has no language, and a wrong one switches on the wrong rules.

Source: own reading of what langdetect gets wrong under 200 characters, 2026-11-24; it knows 55 languages, and takes all
others for one of them.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from curate.model import Document
from curate.regex import regex
from curate.stopwords import STOPWORDS
from curate.text import NO_LETTERS

SAMPLE = 1200
"""Code points that are looked at, from the middle of the first 4,000: headers and menus lie before it."""

MIN_LETTERS, MIN_SIGNS = 40, 20
"""Letters below which the language is not stated, and those of Chinese, Japanese and Korean."""

VOTES, SHARE, VOTERS = 1.5, 0.08, 2
"""Least votes of the small words for a language, in all and by the words of the sample, and least different words that
cast them."""

OWN, AHEAD = 2, 3
"""Least words that the language has and the next does not, and how many times as many as there are the other way round:
neighbours share most of their small words."""

LONG, SURE = 200, 0.99
"""Letters from which langdetect is asked, and what it must be sure of."""

FEW_VOTES, LITTLE_LEAD = 0.5, 1.2
"""The same for the language that rules go by in a short text."""

SCRIPTS = {
    "ko": "\uac00-\ud7a3", "ja": "\u3040-\u30ff", "th": "\u0e00-\u0e7f", "el": "\u0370-\u03ff\u1f00-\u1fff",
    "hy": "\u0530-\u058f", "ka": "\u10a0-\u10ff", "ta": "\u0b80-\u0bff", "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff", "ml": "\u0d00-\u0d7f", "gu": "\u0a80-\u0aff", "pa": "\u0a00-\u0a7f", "si": "\u0d80-\u0dff",
    "km": "\u1780-\u17ff", "lo": "\u0e80-\u0eff", "my": "\u1000-\u109f", "zh": "\u4e00-\u9fff", "or": "\u0b00-\u0b7f",
}  # fmt: skip
"""Scripts that one language uses by far most, with its code; kana comes before Han, which Japanese uses too."""

LATIN_BEYOND = "\u00c0-\u024f\u1e00-\u1eff"
"""Latin letters that are not in ASCII."""

SHARED = {
    "cyrillic": "\u0400-\u04ff",
    "arabic": "\u0600-\u06ff",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "hebrew": "\u0590-\u05ff",
    "ethiopic": "\u1200-\u137f",
    "latin": f"A-Za-z{LATIN_BEYOND}",
}
"""Scripts that several languages share: the small words decide."""

RANGES = SCRIPTS | SHARED
"""All of them, in the order in which the first of two equals is taken."""

KNOWN = frozenset(STOPWORDS) | frozenset(SCRIPTS)
"""Languages that can be told."""

RELATIVES = ("no da sv", "hr sr sl", "id ms jv", "xh zu", "rn rw", "tr az", "es gl pt ca", "cs sk", "tn st", "zh ja")
"""Languages that a few lines may not part: that one is found where the other was expected proves nothing."""

MARKS = "\u0300-\u036f\u064b-\u0655\u0900-\u0963\u0981-\u0983\u09bc-\u09d7"
"""Accents and vowel signs that stand behind their letter, and are no letters to Python."""

APOSTROPHES = "’ʻʼ‘"

BESIDE = regex(rf"[{APOSTROPHES}]|[^\w{MARKS}]|\d")
"""Characters beyond ASCII that are no part of a word, and apostrophes, which may be."""

ASCII = bytes(range(128))
ASCII_BESIDE = NO_LETTERS.replace(b"'", b"")
PLAIN = bytes.maketrans(ASCII_BESIDE, b" " * len(ASCII_BESIDE)).lower()
"""The bytes of a text with small letters, and a blank for each sign of ASCII that is no part of a word."""

ACCENT = regex(rf"(?!\w)[{MARKS}]")

LOOSE = regex("'(?:(?<= ')'*|'*(?= ))")
"""Apostrophes beside a word."""

LOOSE_ACCENTS = regex(rf" (?:(?!\w)['{MARKS}])+|'(?:(?!\w)['{MARKS}])*(?= )")
"""The same in a text with accents, and accents with no letter before them."""

FIRST = 5
"""Words among which each small word that a text must have is looked for first."""

ROUNDING = 1.001
"""How many times the least is surely above it, in whatever order the votes are added up."""

Votes = Mapping[str, float]
"""What small words say for each language."""


def language(doc: Document) -> str | None:
    """Language of a document, an ISO 639-1 code (Norwegian is ``no``): the given one, else as `detect` finds it.

    What is given as something else than a code, like ``English``, says nothing.
    """
    given = doc.meta.get("lang")
    said = code(given) if isinstance(given, str) else ""
    return said if said.isascii() and said.isalpha() and len(said) in (2, 3) else doc.view(_detected)


def given(doc: Document) -> str | None:
    """The language that a document says it is in, right or wrong."""
    said = doc.meta.get("lang")
    return code(said) if isinstance(said, str) and said else None


@lru_cache(256)
def code(name: str) -> str:
    """The plain language code of a tag: ``en-IN`` gives ``en``, ``nb`` gives ``no``."""
    short = name.replace("_", "-").split("-")[0].lower()
    return "no" if short in ("nb", "nn") else short


def likely(doc: Document) -> str | None:
    """The language that rules go by: as `language`, but a short text may give it by a few small words."""
    return doc.view(_likely)


def detect(text: str, home: Collection[str] = ()) -> str | None:
    """Language of a text; None where it is too short, or its words do not settle it.

    ``home``: languages that are the answer where nothing speaks more for another, be it sure or not.

    >>> detect("Tuesday")
    """
    sample = _sample(text)
    script, letters = _script(sample)
    if letters < (MIN_SIGNS if script in ("zh", "ja", "ko") else MIN_LETTERS):
        return None
    if script in SCRIPTS:
        return script
    words = _words(sample)
    return _beyond_doubt(words) or _by_votes(Counter(words), sample, letters, home)


def is_at_home(text: str, lang: str, least: int) -> bool:
    """Whether a text has so many different small words of a language: a cheap look, and enough to leave it alone."""
    small = STOPWORDS.get(lang, frozenset())
    *first, rest = _sample(text).lower().split(None, FIRST * least) or ("",)
    if len(small.intersection(first)) >= least:
        return True
    return len(small.intersection(first + rest.split())) >= least


def are_related(one: str, other: str) -> bool:
    """Whether two languages are near relatives.

    >>> are_related("id", "ms"), are_related("en", "de")
    (True, False)
    """
    return any(one in group.split() and other in group.split() for group in RELATIVES)


@cache
def kin(lang: str) -> frozenset[str]:
    """A language and its near relatives.

    >>> sorted(kin("id"))
    ['id', 'jv', 'ms']
    """
    return frozenset((lang, *(one for group in RELATIVES if lang in group.split() for one in group.split())))


def votes(doc: Document, most: int = 3) -> tuple[tuple[str, float], ...]:
    """What the small words of a document say for each language, the strongest first."""
    counted = _vote(Counter(_words(_sample(doc.text))))
    return tuple((lang, counted[lang]) for lang in sorted(counted, key=lambda lang: (-counted[lang], lang))[:most])


def _sample(text: str) -> str:
    start = min(len(text), 4000) // 2 - SAMPLE // 2
    return text[max(0, start) : max(0, start) + SAMPLE]


@lru_cache(1 << 12)
def _script_of(letter: str) -> str:
    return next(name for name, ranges in RANGES.items() if _runs(ranges).match(letter))


@cache
def _runs(ranges: str) -> re.Pattern[str]:
    return regex(f"[{ranges}]+")


def _script(sample: str) -> tuple[str, int]:
    """The commonest script of a sample, by its language where it has one, and how many letters it has."""
    latin = len(sample.encode("ascii", "ignore").translate(None, NO_LETTERS))
    if sample.isascii() or (latin >= LONG and 2 * latin > len(sample)):
        return "latin", latin
    rest = _beyond_ascii(sample)
    latin += sum(map(len, _runs(LATIN_BEYOND).findall(rest)))
    return ("latin", latin) if 2 * latin > len(sample) else _commonest(rest, latin)


def _commonest(rest: str, latin: int) -> tuple[str, int]:
    """The same where Latin may not be it, of the characters beyond ASCII: script by script is counted and taken out."""
    counts = dict.fromkeys(RANGES, 0)
    letters = "".join(_runs("".join(RANGES.values())).findall(rest))
    while letters:
        script = _script_of(letters[0])
        others = _runs(RANGES[script]).sub("", letters)
        counts[script] = len(letters) - len(others)
        letters = others
    counts["latin"] = latin
    if counts["ja"] > 0.1 * counts["zh"]:
        counts["ja"] += counts["zh"]
    return max(counts.items(), key=itemgetter(1))


def _beyond_ascii(sample: str) -> str:
    """The characters that are not in ASCII."""
    return sample.encode("utf-8", "replace").translate(None, ASCII).decode()


@cache
def _speakers() -> Mapping[str, frozenset[str]]:
    """The small words, each with the languages that have it."""
    found: dict[str, frozenset[str]] = {}
    for lang, words in STOPWORDS.items():
        alone = frozenset((lang,))
        shared = [(word, found[word] | alone) for word in found.keys() & words]
        found.update(dict.fromkeys(words, alone))
        found.update(shared)
    return found


def _words(sample: str) -> list[str]:
    """The words of a sample in small letters: letters, accents behind them, and plain apostrophes between them.

    All else becomes a blank, as bytes or one kind of character after the other, which is faster than a pattern.
    """
    said, loose = sample, LOOSE
    if not sample.isascii():
        rest = _beyond_ascii(sample)
        if rest != (small := rest.lower()):
            said, rest = sample.lower(), small
        kinds = "".join(set(rest))
        for mark in BESIDE.findall(kinds):
            said = said.replace(mark, "'" if mark in APOSTROPHES else " ")
        loose = LOOSE_ACCENTS if ACCENT.search(kinds) else LOOSE
    plain = said.encode("utf-8", "replace").translate(PLAIN).decode()
    return loose.sub(" ", f" {plain} ").split()


def _beyond_doubt(words: Sequence[str]) -> str | None:
    """The language of words that no other comes near, whichever is second; None where all have to be weighed.

    Small words that both have speak for both alike: what is left are those of no other language for the first, and
    those that the first does not have for the second.
    """
    spoken = Counter(filter(None, map(_speakers().get, words)))
    alone = {lang: times for langs, times in spoken.items() if len(langs) == 1 for lang in langs}
    best = max(alone, key=alone.__getitem__, default="")
    shares = [times / len(langs) for langs, times in spoken.items() if best in langs]
    if len(shares) < VOTERS or sum(shares) < ROUNDING * max(VOTES, SHARE * len(words)):
        return None
    return best if alone[best] >= max(OWN, AHEAD * _against(best, spoken)) else None


def _against(lang: str, spoken: Mapping[frozenset[str], int]) -> int:
    """The most words that another language has and this one has not."""
    counted: defaultdict[str, int] = defaultdict(int)
    for langs, times in spoken.items():
        for other in langs if lang not in langs else ():
            counted[other] += times
    return max(counted.values(), default=0)


def _by_votes(words: Counter[str], sample: str, letters: int, home: Collection[str]) -> str | None:
    """The language with most votes, where they are enough and the next is far behind, or langdetect says the same."""
    best, second, most = _top(_vote(words))
    small, others = STOPWORDS.get(best, frozenset()), STOPWORDS.get(second, frozenset())
    voters = words.keys() & small
    own = sum(words[word] for word in voters - others)
    other = sum(words[word] for word in words.keys() & others - small)
    if best in home:
        return best
    enough = len(voters) >= VOTERS and most >= max(VOTES, SHARE * words.total())
    if enough and own >= max(OWN, AHEAD * other):
        return best
    return best if own and letters >= LONG and _agrees(best, second, sample) else None


def _vote(words: Counter[str]) -> Votes:
    counted: defaultdict[str, float] = defaultdict(float)
    speakers = _speakers()
    for word, times in words.items():
        langs = speakers.get(word, ())
        for lang in langs:
            counted[lang] += 1 / len(langs) * times
    return counted


def _top(counted: Votes) -> tuple[str, str, float]:
    """The two languages with most votes, "" where there are fewer, and the votes for the first."""
    ranked = (*heapq.nsmallest(2, counted, key=lambda lang: (-counted[lang], lang)), "", "")
    return ranked[0], ranked[1], counted.get(ranked[0], 0)


def _detected(doc: Document) -> str | None:
    return detect(doc.text)


def _likely(doc: Document) -> str | None:
    return language(doc) or _guessed(doc.text)


def _guessed(text: str) -> str | None:
    counted = _vote(Counter(_words(_sample(text))))
    best, second, most = _top(counted)
    return best if most >= FEW_VOTES and most > LITTLE_LEAD * counted.get(second, 0) else None


def _agrees(best: str, second: str, sample: str) -> bool:
    """Whether langdetect is sure of the first of two languages; no word of it where it takes the second for another."""
    from curate.witness import is_sure, languages  # noqa: PLC0415 - slow to load, and seldom needed

    return {best, second or best}.issubset(languages()) and is_sure(sample, best, SURE)
