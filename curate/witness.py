"""What langdetect says of a text: its profiles and its algorithm, made ready only as far as a text asks.

As it comes, langdetect takes half a second to tabulate how frequent 200,000 n-grams are in each of its 55 languages,
and then weighs those of a text number by number. A text has a few hundred of them: here their rows are made when they
are first asked for, and weighed all at once. These are the same numbers, combined in the same order; the answers are
the same, which a test holds.

Source: langdetect 1.0.9, a port of Nakatani's language-detection (2010): naive Bayes over n-grams of letters.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from langdetect.detector import Detector
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.lang_detect_exception import LangDetectException

SEED = 0
"""Without one it answers by chance."""


GRAMS = 3
"""Letters of the longest n-grams."""


class Profile(NamedTuple):
    """How often each n-gram stands in the texts of a language, and how many of each length there are."""

    name: str
    freq: dict[str, int]
    n_words: list[int]


class Rows(dict[str, list[float] | None]):
    """How frequent an n-gram is in each language; one that none has is not in it."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        super().__init__()
        self._counts = [[(one.freq.get, one.n_words[size] or 1) for one in profiles] for size in range(GRAMS)]

    def __missing__(self, gram: str) -> list[float] | None:
        row = [count(gram, 0) / of for count, of in self._counts[len(gram) - 1]]
        known = self[gram] = row if any(row) else None
        return known

    def __contains__(self, gram: object) -> bool:
        return isinstance(gram, str) and self[gram] is not None


class Profiles(NamedTuple):
    """What a detector takes from its factory."""

    word_lang_prob_map: Rows
    langlist: list[str]
    seed: int = SEED


class _Detector(Detector):  # type: ignore[misc] # it has no type hints
    """One that weighs all languages at once; what it replaces does the same in a loop of its own."""

    def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> bool:
        weight = alpha / self.BASE_FREQ
        prob[:] = [one * (weight + known) for one, known in zip(prob, self.word_lang_prob_map[word], strict=True)]
        return True

    def _normalize_prob(self, prob: list[float]) -> float:
        total = sum(prob)
        prob[:] = [one / total for one in prob]
        return max(prob)


@cache
def profiles() -> Profiles:
    """All profiles of langdetect, in the order of their names, so that no answer depends on the file system."""
    found = [Profile(**json.loads(file.read_bytes())) for file in sorted(Path(PROFILES_DIRECTORY).iterdir())]
    return Profiles(Rows(found), [one.name for one in found])


def most_likely(text: str) -> tuple[str, float] | None:
    """Langdetect's code of the likeliest language with its probability; None for a text without letters to tell by."""
    detector = _Detector(profiles())
    detector.append(text)
    try:
        first = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return None
    return first.lang, first.prob
