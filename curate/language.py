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
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from curate.model import Document
from curate.regex import regex
from curate.stopwords import STOPWORDS
from curate.text import NO_LETTERS, beyond_ascii

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

LETTERS = regex(f"[{''.join((SCRIPTS | SHARED).values())}]+")
LETTERS_OF = {script: regex(f"[{ranges}]+") for script, ranges in (SCRIPTS | SHARED).items()}
"""Runs of letters, by their script; where two are as common in a text, the first counts."""

KNOWN = frozenset(STOPWORDS) | frozenset(SCRIPTS)
"""Languages that can be told."""

RELATIVES = ("no da sv", "hr sr sl", "id ms jv", "xh zu", "rn rw", "tr az", "es gl pt ca", "cs sk", "tn st", "zh ja")
"""Languages that a few lines may not part: that one is found where the other was expected proves nothing."""

MARKS = (
    "\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962-\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09cf-\u09d7"
)
"""Accents and vowel signs that stand behind their letter, and are no letters to Python."""

ACCENT = regex(f"[{MARKS}]")
APOSTROPHES = "’ʻʼ‘"
WORDS = regex(rf"[\w{MARKS}]+")
DIGIT = regex(r"\d")

LOOSE = regex("'(?:(?<= ')'*|'*(?= ))")
"""Apostrophes beside a word."""

LOOSE_ACCENTS = regex(f" ['{MARKS}]+|'['{MARKS}]*(?= )")
"""The same in a text with accents, and accents with no letter before them."""

ASCII_BESIDE = NO_LETTERS.replace(b"'", b"")
PLAIN = bytes.maketrans(ASCII_BESIDE, b" " * len(ASCII_BESIDE)).lower()
"""The bytes of a text with small letters, and a blank for each sign of ASCII that is no part of a word."""

FIRST = 5
"""Words among which each small word that a text must have is looked for first."""

ROUNDING = 1.001
"""How many times the least is surely above it, in whatever order the votes are added up."""

Votes = Mapping[str, float]
"""What small words say for each language."""

Spoken = Mapping[frozenset[str], int]
"""Number of small words by the languages that have them."""


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
    spoken = _spoken(words)
    return _beyond_doubt(words, spoken) or _by_votes(words, spoken, home, sample if letters >= LONG else "")


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
    counted = _vote(_words(_sample(doc.text)))
    return tuple((lang, counted[lang]) for lang in sorted(counted, key=lambda lang: (-counted[lang], lang))[:most])


def _sample(text: str) -> str:
    start = min(len(text), 4000) // 2 - SAMPLE // 2
    return text[max(0, start) : max(0, start) + SAMPLE]


def _script(sample: str) -> tuple[str, int]:
    """The commonest script of a sample, by its language where it has one, and how many letters it has."""
    latin = len(sample.encode("ascii", "ignore").translate(None, NO_LETTERS))
    if sample.isascii() or (latin >= LONG and 2 * latin > len(sample)):
        return "latin", latin
    counts = dict.fromkeys(LETTERS_OF, 0)
    counts["latin"] = latin
    left = "".join(LETTERS.findall(beyond_ascii(sample)))
    while left:
        script = _script_of(left[0])
        others = LETTERS_OF[script].sub("", left)
        counts[script] += len(left) - len(others)
        left = others
    if counts["ja"] > 0.1 * counts["zh"]:
        counts["ja"] += counts["zh"]
    return max(counts.items(), key=itemgetter(1))


@lru_cache(256)
def _script_of(letter: str) -> str:
    return next(script for script, letters in LETTERS_OF.items() if letters.match(letter))


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
        rest = beyond_ascii(sample)
        if rest != (small := rest.lower()):
            said, rest = sample.lower(), small
        for mark in {*WORDS.sub("", rest), *DIGIT.findall(rest), *APOSTROPHES}:
            said = said.replace(mark, "'" if mark in APOSTROPHES else " ")
        loose = LOOSE_ACCENTS if ACCENT.search(rest) else LOOSE
    plain = said.encode("utf-8", "replace").translate(PLAIN).decode()
    return loose.sub(" ", f" {plain} ").split()


def _spoken(words: Sequence[str]) -> Spoken:
    return Counter(filter(None, map(_speakers().get, words)))


def _beyond_doubt(words: Sequence[str], spoken: Spoken) -> str | None:
    """The language of words that no other comes near, whichever is second; None where all have to be weighed.

    Small words that both have speak for both alike: what is left are those of no other language for the first, and
    those that the first does not have for the second.
    """
    alone = {lang: times for langs, times in spoken.items() if len(langs) == 1 for lang in langs}
    best = max(alone, key=alone.__getitem__, default="")
    shares = [times / len(langs) for langs, times in spoken.items() if best in langs]
    if sum(shares) < ROUNDING * max(VOTES, SHARE * len(words)):
        return None
    if alone[best] < max(OWN, AHEAD * _against(best, spoken)):
        return None
    return best if len(shares) >= VOTERS or _voters(best, words) >= VOTERS else None


def _by_votes(words: Sequence[str], spoken: Spoken, home: Collection[str], sample: str) -> str | None:
    """The language with most votes, where they are enough and the next is far behind, or langdetect says the same."""
    best, second, most = _top(_vote(words))
    own, other = _apart(best, second, spoken), _apart(second, best, spoken)
    enough = most >= max(VOTES, SHARE * len(words)) and _voters(best, words) >= VOTERS
    if best in home or (enough and own >= max(OWN, AHEAD * other)):
        return best
    return best if own and sample and _agrees(best, second, sample) else None


def _against(lang: str, spoken: Spoken) -> int:
    """The most words that another language has and this one has not."""
    counted: defaultdict[str, int] = defaultdict(int)
    for langs, times in spoken.items():
        for other in langs if lang not in langs else ():
            counted[other] += times
    return max(counted.values(), default=0)


def _apart(one: str, other: str, spoken: Spoken) -> int:
    """Number of words that one language has and another has not."""
    return sum(times for langs, times in spoken.items() if one in langs and other not in langs)


def _voters(lang: str, words: Sequence[str]) -> int:
    """Number of different small words of a language."""
    return len(STOPWORDS.get(lang, frozenset()).intersection(words))


def _vote(words: Sequence[str]) -> Votes:
    speakers, counted = _speakers(), defaultdict[str, float](float)
    for word, times in Counter(filter(speakers.__contains__, words)).items():
        langs = speakers[word]
        vote = 1 / len(langs) * times
        for lang in langs:
            counted[lang] += vote
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
    counted = _vote(_words(_sample(text)))
    best, second, most = _top(counted)
    return best if most >= FEW_VOTES and most > LITTLE_LEAD * counted.get(second, 0) else None


def _agrees(best: str, second: str, sample: str) -> bool:
    """Whether langdetect is sure of the first of two languages; no word of it where it takes the second for another."""
    from curate.witness import is_sure, languages  # noqa: PLC0415 - slow to load, and seldom needed

    return {best, second or best}.issubset(languages()) and is_sure(sample, best, SURE)
