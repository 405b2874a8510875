"""What langdetect says of a text: its profiles and its algorithm, made ready only as far as a text asks.

As it comes, langdetect takes half a second to tabulate how frequent 200,000 n-grams are in each of its 55 languages,
then reads a text sign by sign, and weighs its n-grams number by number. Here a text is read by whole strings, the rows
of those n-grams alone are made that chance draws, and they are weighed five at a time, as often as langdetect looks how
sure it is. These are the same numbers, drawn and combined in the same order; the answers are the same, which a test
holds.

Source: langdetect 1.0.9, a port of Nakatani's language-detection (2010): naive Bayes over n-grams of letters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress, repeat
from operator import contains
from pathlib import Path
from random import Random

from langdetect.detector import Detector
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.utils.ngram import NGram

from curate.regex import regex
from curate.tuples import NamedTuple

SEED = 0
"""Without one it answers by chance."""

TRIALS, TURNS = 7, Detector.ITERATION_LIMIT // 5
"""What langdetect does over and over, each time with other n-grams; and how often it draws five more, at most."""

LONGEST = 10_000
"""Code points that it reads."""

LATIN, NOT_LATIN = regex("[A-z]"), regex("[\u0300-\U0010ffff]")
"""What it counts to tell whether a text is in Latin letters."""

BLANKS = regex(" +")


class Profile(NamedTuple):
    """How often each n-gram stands in the texts of a language, and how many of each length there are."""

    name: str
    freq: dict[str, int]
    n_words: list[int]


class Known(dict[str, bool]):
    """Whether any language has an n-gram."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        super().__init__()
        self._profiles = [one.freq for one in profiles]

    def __missing__(self, gram: str) -> bool:
        known = self[gram] = any(map(contains, self._profiles, repeat(gram)))
        return known


class Rows(dict[str, list[float]]):
    """How frequent an n-gram is in each language."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        super().__init__()
        self._counts = [[(one.freq.get, one.n_words[size]) for one in profiles] for size in range(NGram.N_GRAM)]

    def __missing__(self, gram: str) -> list[float]:
        row = self[gram] = [count(gram, 0) / of for count, of in self._counts[len(gram) - 1]]
        return row


class Tables(NamedTuple):
    """What langdetect knows of n-grams."""

    known: Known
    rows: Rows


class Plain(dict[int, str]):
    """What it takes a character for: a blank, itself, or one that stands for many of its kind."""

    def __missing__(self, code: int) -> str:
        plain: str = NGram.normalize(chr(code))
        self[code] = plain
        return plain


PLAIN = Plain()


@cache
def languages() -> tuple[str, ...]:
    """The codes of langdetect's languages, by the alphabet, so that no answer depends on the file system."""
    return tuple(sorted(file.name for file in Path(PROFILES_DIRECTORY).iterdir()))


@cache
def tables() -> Tables:
    """Those of all languages."""
    found = [Profile(**json.loads(Path(PROFILES_DIRECTORY, name).read_bytes())) for name in languages()]
    return Tables(Known(found), Rows(found))


def is_sure(text: str, lang: str, least: float) -> bool:
    """Whether langdetect takes a text for one in a language of its own, with at least that probability, above a half.

    It asks no further as soon as the trials that are left cannot make up for those before.
    """
    at, found = languages().index(lang), 0.0
    left = TRIALS
    for one in trials(text):
        found, left = found + one[at] / TRIALS, left - 1
        if found + left / TRIALS < least:
            break
    return found >= least


def trials(text: str) -> Iterator[Sequence[float]]:
    """What each trial finds of each language; langdetect says their mean. There is none without letters to tell by."""
    grams = _grams(_read(text))
    chance = Random(SEED)  # noqa: S311 - the numbers that langdetect draws
    for _ in range(TRIALS if grams else 0):
        yield _trial(grams, chance)


def _read(text: str) -> str:
    """The text as it counts: without addresses, and without Latin in another script; one blank between words."""
    said = Detector.URL_RE.sub(" ", text)
    said = NGram.normalize_vi(Detector.MAIL_RE.sub(" ", said) if "@" in said else said)[:LONGEST]
    if 2 * len(LATIN.findall(said)) < len(NOT_LATIN.findall(said)):
        said = LATIN.sub("", said)
    return " " + BLANKS.sub(" ", f" {said.translate(PLAIN)}")


def _grams(said: str) -> list[str]:
    """The n-grams that any language has: those that end at each character, but at a capital behind a capital."""
    capital = [*map(str.isupper, said)]
    grams = [
        gram
        for at in range(2, len(said))
        if not (capital[at] and capital[at - 1])
        for gram in (said[at], said[at - 1 : at + 1], said[at - 2 : at + 1])
    ]
    return [*compress(grams, map(tables().known.__getitem__, grams))]


def _trial(grams: Sequence[str], chance: Random) -> list[float]:
    """How likely each language is by n-grams that are drawn until one of them is as good as certain."""
    rows, count = tables().rows, len(languages())
    least = (Detector.ALPHA_DEFAULT + chance.gauss(0.0, 1.0) * Detector.ALPHA_WIDTH) / Detector.BASE_FREQ
    prob = _of_one([1.0 / count * (least + known) for known in rows[chance.choice(grams)]])
    for _ in range(TURNS):
        if max(prob) > Detector.CONV_THRESHOLD:
            break
        drawn = zip(prob, *(rows[chance.choice(grams)] for _ in range(5)), strict=True)
        prob = _of_one(
            [p * (least + a) * (least + b) * (least + c) * (least + d) * (least + e) for p, a, b, c, d, e in drawn]
        )
    return prob


def _of_one(prob: Sequence[float]) -> list[float]:
    """Probabilities that add up to 1."""
    total = sum(prob)
    return [one / total for one in prob]
