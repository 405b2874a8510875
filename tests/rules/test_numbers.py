"""Torn thousands: the grades of evidence, and pairs of numbers that only look torn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document, Safety
from curate.plan import Lint, Plan


def fixed(text: str, lang: str = "en", *, unsafe: bool = False) -> str:
    """The text after NUM001."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=("NUM001",)), unsafe=unsafe)).text


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("about 10, 000 tents", "en", "about 10,000 tents", id="blank-behind"),
        pytest.param("about 10 ,000 tents", "en", "about 10,000 tents", id="blank-before"),
        pytest.param("about 10 , 000 tents", "en", "about 10,000 tents", id="blanks-on-both-sides"),
        pytest.param("about 10,\u00a0000 tents", "en", "about 10,000 tents", id="no-break-space"),
        pytest.param("sum of 1, 000, 000 or 2, 000,000", "en", "sum of 1,000,000 or 2,000,000", id="millions"),
        pytest.param("mutane 532, 000 ne", "ha", "mutane 532,000 ne", id="hausa"),
        pytest.param("₦5, 000 ati ብር10, 000", "yo", "₦5,000 ati ብር10,000", id="currency-letters-before"),
        pytest.param("€2, 340, 517 in all", "en", "€2,340,517 in all", id="currency-with-two-groups"),
        pytest.param("Rs 12, 34, 567 crore", "en-IN", "Rs 12,34,567 crore", id="indian-groups"),
        pytest.param("cerca de 30. 000 pessoas", "pt", "cerca de 30.000 pessoas", id="point-in-portuguese"),
        pytest.param("a 2, 000km flight", "en", "a 2,000km flight", id="glued-unit"),
        pytest.param("(24. 000)", "de", "(24.000)", id="in-brackets"),
    ],
)
def test_what_can_be_nothing_else_is_joined(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang) == want


@pytest.mark.parametrize(
    "text",
    ["about 4, 200 people left", "it cost $6, 800 in May", "10, 070 voters", "3 ,150 metres up", "scored (1, 292)"],
)
def test_what_is_likely_is_joined_when_asked(text: str) -> None:
    assert fixed(text) == text
    assert fixed(text, unsafe=True) == text.replace(", ", ",").replace(" ,", ",")


def test_a_text_that_tears_all_its_thousands_settles_the_likely() -> None:
    text = "Some 10, 000 came. About 4, 200 people left."
    assert fixed(text) == "Some 10,000 came. About 4,200 people left."
    assert fixed(f"{text} By May 3,000 were back.").endswith("About 4, 200 people left. By May 3,000 were back.")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("In 2016, 300 people moved.", "en", id="year"),
        pytest.param("On October 29, 300 protesters came.", "en", id="day"),
        pytest.param("As of May 14, 943 detainees left.", "en", id="day-again"),
        pytest.param("Flight 370, 239 people on board", "en", id="flight"),
        pytest.param("COVID-19, 365 days on", "en", id="disease"),
        pytest.param("open 24/7, 365 days a year", "en", id="hours"),
        pytest.param("Sections 65, 66 and 120", "en", id="sections"),
        pytest.param("At age 21, 100 days later", "en", id="age"),
        pytest.param("numbers 4, 100, 250 and 300", "en", id="list"),
        pytest.param("a 6-foot-6, 312-pound tackle", "en", id="height-and-weight"),
        pytest.param("Dial 1, 800, 555, 0199 now", "en", id="telephone"),
        pytest.param("(285, 574, 384, …)", "en", id="sequence"),
        pytest.param("codes 10, 020 and 10, 030", "en", id="codes"),
        pytest.param("error codes 404, 500 and 503", "en", id="status-codes"),
        pytest.param("https://a.example/10, 000", "en", id="address"),
        pytest.param("10 000 personnes et 12 000 bateaux", "fr", id="blank-as-separator"),
        pytest.param("R$ 9,50, 100 g de queijo", "pt", id="decimal-comma"),
        pytest.param("Er kam am 5. 100 Leute warteten.", "de", id="ordinal"),
        pytest.param("He was agent 007, 000 to his friends", "en", id="leading-zeros"),
    ],
)
def test_two_numbers_stay_two(text: str, lang: str) -> None:
    doc = Document(text, meta={"lang": lang})
    assert engine.check(doc, Plan(Lint(select=("NUM001",)))) == ()


PIECES = st.sampled_from(
    ["1", "10", "000", "050", "250", ",", ".", " ", "\u00a0", "$", "Rs ", "about ", " people", "a", "\n"]
)


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["en", "de", "ha", "en-IN"]))
def test_digits_stay_and_a_second_run_changes_nothing(text: str, lang: str) -> None:
    once = fixed(text, lang, unsafe=True)
    assert [c for c in once if c.isdigit()] == [c for c in text if c.isdigit()]
    assert fixed(once, lang, unsafe=True) == once


def test_grades_are_named() -> None:
    found = engine.check(
        Document("10, 000 for $4, 200 but 7 ,300 less", meta={"lang": "en"}), Plan(Lint(select=("NUM001",)))
    )
    assert [(one.variant, one.safety) for one in found] == [
        ("zero", Safety.SAFE),
        ("counted", Safety.SAFE),
        ("blank-before", Safety.UNSAFE),
    ]
