"""The second witness of a text's language: what langdetect itself says, without making all of its tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.lang_detect_exception import LangDetectException

from curate.witness import SEED, most_likely
from tests.test_language import TEXTS

ALPHABET = "abcdefghijklmnop ÄÖåéñçğışãơ .’ абвгдежз ابتثج हिन्दी 市议会周四 한국어 ひらがな ABC 123"


@pytest.fixture(scope="module")
def factory() -> DetectorFactory:
    made = DetectorFactory()
    made.load_profile(PROFILES_DIRECTORY)
    made.set_seed(SEED)
    return made


def theirs(factory: DetectorFactory, text: str) -> tuple[str, float] | None:
    """The library's own answer."""
    detector = factory.create()
    detector.append(text)
    try:
        first = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return None
    return first.lang, first.prob


@pytest.mark.parametrize("lang", TEXTS)
def test_the_answer_is_the_library_s_own(factory: DetectorFactory, lang: str) -> None:
    text = TEXTS[lang]
    for part in (text, text[: len(text) // 3], text.split()[0]):
        assert same(most_likely(part), theirs(factory, part))


@given(st.text(ALPHABET, max_size=60))
def test_the_answer_to_nonsense_is_the_library_s_own(factory: DetectorFactory, text: str) -> None:
    assert same(most_likely(text), theirs(factory, text))


def same(one: tuple[str, float] | None, two: tuple[str, float] | None) -> bool:
    """Whether two answers are the same: their profiles may be added up in another order."""
    if one is None or two is None:
        return one is two
    return one[0] == two[0] and abs(one[1] - two[1]) < 1e-9
