"""The second witness of a text's language: what langdetect itself says, without making all of its tables."""

from __future__ import annotations

from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langdetect import DetectorFactory
from langdetect.detector import Detector
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.lang_detect_exception import LangDetectException

from curate.witness import SEED, TRIALS, is_sure, languages, trials
from tests.test_language import TEXTS

ALPHABET = (
    "abcdefghijklmnop ÄÖåéñçğışãơ .’ абвгдежз ابتثج हिन्दी 市议会周四 한국어 ひらがな ABC 123 @-\u0301\u0323\u2003"
)


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


def ours(text: str) -> tuple[str, float] | None:
    """The same of all trials."""
    found = [sum(one) / TRIALS for one in zip(*trials(text), strict=True)]
    likeliest = max(zip(languages(), found, strict=False), key=itemgetter(1), default=("", 0.0))
    return likeliest if likeliest[1] > Detector.PROB_THRESHOLD else None


@pytest.mark.parametrize("lang", TEXTS)
def test_the_answer_is_the_library_s_own(factory: DetectorFactory, lang: str) -> None:
    text = TEXTS[lang]
    for part in (text, text[: len(text) // 3], text.split()[0], text[0]):
        assert same(ours(part), theirs(factory, part))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Write to jane.doe@example.org or see https://example.org/the-wall?old=1 today.", id="addresses"),
        pytest.param("MÜNCHEN (dpa) EIN MANN WIRD GESUCHT Ein McDonald UND iPhone", id="capitals"),
        pytest.param("Городской совет в четверг проголосовал (Reuters) за ремонт", id="a Latin word among others"),
        pytest.param("Ho\u0323i đo\u0300ng tha\u0300nh pho\u0301 đa\u0303 bie\u0309u", id="accents for themselves"),
        pytest.param("Consiliul orașului și țara", id="commas below"),
        pytest.param("  a   b\n\n c  ", id="blanks"),
        pytest.param("鉀", id="one sign"),
        pytest.param("12 345 … —", id="no letter"),
        pytest.param("", id="nothing"),
    ],
)  # fmt: skip
def test_a_text_is_read_as_the_library_reads_it(factory: DetectorFactory, text: str) -> None:
    assert same(ours(text), theirs(factory, text))


@given(st.text(ALPHABET, max_size=60))
def test_the_answer_to_nonsense_is_the_library_s_own(factory: DetectorFactory, text: str) -> None:
    assert same(ours(text), theirs(factory, text))


@given(st.text(ALPHABET, max_size=60), st.sampled_from(languages()), st.sampled_from((0.6, 0.9, 0.99, 0.9999)))
def test_being_sure_is_saying_so_with_that_probability(
    factory: DetectorFactory, text: str, lang: str, least: float
) -> None:
    said, sure = theirs(factory, text) or ("", 0.0)
    assert is_sure(text, lang, least) is (said == lang and sure >= least)
    assert not said or is_sure(text, said, least) is (sure >= least)


def same(one: tuple[str, float] | None, two: tuple[str, float] | None) -> bool:
    """Whether two answers are the same: their profiles may be added up in another order."""
    if one is None or two is None:
        return one is two
    return one[0] == two[0] and abs(one[1] - two[1]) < 1e-9
