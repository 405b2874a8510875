"""Which language a document is written in.

Its script decides where only one language uses it; else the small words of its beginning vote, weighted by how few
languages have them. Both are a table look-up and take microseconds. Where they do not settle it and the text is long
enough, langdetect is asked, which is slow and guesses on short text ("1 comment" is French to it).

Source: own reading of what langdetect gets wrong under 200 characters, 2026-11-24.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache

from curate.model import Document
from curate.stopwords import STOPWORDS

SAMPLE = 1200
"""Code points that are looked at, from the middle of the first 4,000: headers and menus lie before it."""

MIN_LETTERS = 200
"""Letters below which the language is not stated."""

VOTES, LEAD, SHARE = 6, 1.6, 0.06
"""Least votes of the small words for a language: in all, against the next language, and by the words of the sample."""

FEW_VOTES, LITTLE_LEAD = 0.5, 1.2
"""The same for the language that rules go by in a short text."""

SURE = 0.99
"""What langdetect must be sure of."""

SCRIPTS = {
    "ko": "\uac00-\ud7a3", "ja": "\u3040-\u30ff", "th": "\u0e00-\u0e7f", "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff",
    "hy": "\u0530-\u058f", "ka": "\u10a0-\u10ff", "bn": "\u0980-\u09ff", "ta": "\u0b80-\u0bff", "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff", "ml": "\u0d00-\u0d7f", "gu": "\u0a80-\u0aff", "pa": "\u0a00-\u0a7f", "si": "\u0d80-\u0dff",
    "km": "\u1780-\u17ff", "lo": "\u0e80-\u0eff", "my": "\u1000-\u109f", "zh": "\u4e00-\u9fff", "or": "\u0b00-\u0b7f",
}  # fmt: skip
"""Scripts that one language uses by far most, with its code; kana comes before Han, which Japanese uses too."""

SHARED = {
    "cyrillic": "\u0400-\u04ff",
    "arabic": "\u0600-\u06ff",
    "devanagari": "\u0900-\u097f",
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
"""Scripts that several languages share: the small words decide, or langdetect."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ETHIOPIC = re.compile("[\u1200-\u137f]")


def language(doc: Document) -> str | None:
    """Language of a document, an ISO 639-1 code (Norwegian is ``no``): the given one, else as `detect` finds it."""
    given = doc.meta.get("lang")
    return code(given) if isinstance(given, str) and given else doc.view(_detected)


def code(name: str) -> str:
    """The plain language code of a tag: ``en-IN`` gives ``en``, ``nb`` gives ``no``."""
    short = name.replace("_", "-").split("-")[0].lower()
    return "no" if short in ("nb", "nn") else short


def likely(doc: Document) -> str | None:
    """The language that rules go by: as `language`, but a short text may give it by a few small words."""
    return language(doc) or doc.view(_likely)


def detect(text: str) -> str | None:
    """Language of a text; None under 200 letters, or where its words do not settle it.

    >>> detect("Tuesday")
    """
    sample = _sample(text)
    script, letters = _script(sample)
    if letters < (60 if script in ("zh", "ja", "ko") else MIN_LETTERS) or ETHIOPIC.search(sample):
        return None
    if script in SCRIPTS:
        return script
    votes = _vote(sample)
    best, second = _top(votes)
    enough = SHARE * len(WORD.findall(sample))
    if votes[best] >= max(VOTES, LEAD * votes[second], enough):
        return best
    # langdetect knows 55 languages and takes all others for one of them: its word needs that of the small words.
    said = _langdetect(sample)
    return said if said and (said not in STOPWORDS or votes[said] >= enough) else None


def votes(doc: Document, most: int = 3) -> tuple[tuple[str, float], ...]:
    """What the small words of a document say for each language, the strongest first."""
    counted = _vote(_sample(doc.text))
    return tuple((lang, counted[lang]) for lang in sorted(counted, key=lambda lang: (-counted[lang], lang))[:most])


def _sample(text: str) -> str:
    start = min(len(text), 4000) // 2 - SAMPLE // 2
    return text[max(0, start) : max(0, start) + SAMPLE]


@cache
def _counter(ranges: str) -> re.Pattern[str]:
    return re.compile(f"[{ranges}]+")


def _script(sample: str) -> tuple[str, int]:
    """The commonest script of a sample, by its language where it has one, and the number of its letters."""
    if sample.isascii():
        return "latin", sum(map(len, _counter(SHARED["latin"]).findall(sample)))
    counts = Counter({name: sum(map(len, _counter(r).findall(sample))) for name, r in (SCRIPTS | SHARED).items()})
    if counts["ja"] > 0.1 * counts["zh"]:
        counts["ja"] += counts["zh"]
    return counts.most_common(1)[0]


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each small word with the languages that have it, and what it says for each."""
    owners: dict[str, list[str]] = {}
    for lang, words in STOPWORDS.items():
        for word in words:
            owners.setdefault(word, []).append(lang)
    return {word: tuple((lang, 1 / len(langs)) for lang in langs) for word, langs in owners.items()}


def _vote(sample: str) -> defaultdict[str, float]:
    """What the small words of a sample say for each language."""
    votes: defaultdict[str, float] = defaultdict(float)
    weights = _weights()
    for word in WORD.findall(sample.lower()):
        for lang, weight in weights.get(word, ()):
            votes[lang] += weight
    return votes


def _top(votes: Mapping[str, float]) -> tuple[str, str]:
    """The two languages with most votes; "" where there are fewer."""
    ranked = sorted(votes, key=lambda lang: (-votes[lang], lang))
    return (*ranked, "", "")[0], (*ranked, "", "")[1]


def _detected(doc: Document) -> str | None:
    return detect(doc.text)


def _likely(doc: Document) -> str | None:
    votes = _vote(_sample(doc.text))
    best, second = _top(votes)
    return best if votes[best] >= FEW_VOTES and votes[best] > LITTLE_LEAD * votes[second] else None


@cache
def _factory() -> object:
    """The profiles of langdetect, loaded once and with a fixed seed: without it, it answers by chance."""
    from langdetect import DetectorFactory, detector_factory  # noqa: PLC0415 - slow to load, and seldom needed

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    return detector_factory._factory  # noqa: SLF001 - the library has no other way to its detector


def _langdetect(sample: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415 - as above

    detector = _factory().create()  # type: ignore[attr-defined] # the library has no types
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return None
    return code(best.lang) if best.prob >= SURE else None
