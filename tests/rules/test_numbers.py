"""Torn numbers: the grades of evidence, what only looks torn, and the law that no value changes."""

from __future__ import annotations

import re

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
        pytest.param("roughly $ 6, 000 in all", "en", "roughly $ 6,000 in all", id="blank-behind-the-sign"),
        pytest.param("a 2, 000km flight", "en", "a 2,000km flight", id="glued-unit"),
        pytest.param("(24. 000)", "de", "(24.000)", id="in-brackets"),
    ],
)
def test_what_can_be_nothing_else_is_joined(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang) == want


@pytest.mark.parametrize(
    "text",
    [
        *(
            "about 4, 200 people left",
            "it cost $6, 800 in May",
            "10, 070 voters",
            "3 ,150 metres up",
            "scored (1, 292)",
        ),
        *("an enrolment of about 10, 500.", "At that price 57, 316 buyers came."),
    ],
)
def test_what_is_likely_is_joined_when_asked(text: str) -> None:
    assert fixed(text) == text
    assert fixed(text, unsafe=True) == text.replace(", ", ",").replace(" ,", ",")


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("rund 2. 140 Exemplare", "de", "rund 2.140 Exemplare", id="german"),
        pytest.param("mais de 3. 250 pessoas", "pt", "mais de 3.250 pessoas", id="portuguese"),
        pytest.param("R$ 1. 250 por mês", "pt", "R$ 1.250 por mês", id="currency"),
        pytest.param("am 5. 100 Leute", "de", "am 5. 100 Leute", id="ordinal"),
        pytest.param("about 2. 140 copies", "en", "about 2. 140 copies", id="point-in-english"),
    ],
)
def test_points_with_a_word_for_a_quantity(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang) == text
    assert fixed(text, lang, unsafe=True) == want


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
        pytest.param("404, 500 are errors", "en", id="status-codes-before-a-verb"),
        pytest.param("By the age of 40, 100 percent of them", "en", id="percent"),
        pytest.param("Divide by 4, 100 times over", "en", id="times"),
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


def after(code: str, text: str, lang: str = "en", *, unsafe: bool = False) -> str:
    """The text after one rule."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,)), unsafe=unsafe)).text


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("cost 1 .5 million", "en", "cost 1.5 million", id="magnitude"),
        pytest.param("up 0 .3% and 12 .25 per cent", "en", "up 0.3% and 12.25 per cent", id="percent"),
        pytest.param("$4 .3 billion, £ 2 .50 each", "en", "$4.3 billion, £ 2.50 each", id="currency"),
        pytest.param("1,234 .5 miles long", "en", "1,234.5 miles long", id="behind-thousands"),
        pytest.param("a 5 .8-magnitude quake", "en", "a 5.8-magnitude quake", id="hyphen"),
        pytest.param("um 3 ,5 Prozent", "de", "um 3,5 Prozent", id="german"),
        pytest.param("de 2 ,5 millions d'euros", "fr", "de 2,5 millions d'euros", id="french"),
        pytest.param("на 3 ,5 процента", "ru", "на 3,5 процента", id="russian"),
    ],
)
def test_torn_decimals(text: str, lang: str, want: str) -> None:
    assert after("NUM002", text, lang) == want


@pytest.mark.parametrize(
    "text",
    [
        *("rose by 6. 2%", "just $6. 9 billion", "The audience: 2. 5 billion users", "a 7 . 2 magnitude quake"),
        *("employ 6. 5 million people", "an index of 1 .83 in May"),
    ],
)
def test_decimals_that_may_end_a_sentence_are_joined_when_asked(text: str) -> None:
    assert after("NUM002", text) == text
    assert after("NUM002", text, unsafe=True) == text.replace(". ", ".").replace(" .", ".")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("He left in 2019. 5 percent stayed.", "en", id="year"),
        pytest.param("two .45 pistols and 10 .22 rifles", "en", id="calibres"),
        pytest.param("There are 3. 5 more will come.", "en", id="sentence"),
        pytest.param("Step 1. 5 percent. Step 2. 10 million.", "en", id="steps"),
        pytest.param("victime de la Covid-19. 80 % des malades", "fr", id="disease"),
        pytest.param("by 2-1, 42%-21%, and 8, 9 percent", "en", id="poll"),
        pytest.param("um 30, 40 Prozent", "de", id="range"),
        pytest.param("3 .5 and 192 .168 .1 .1", "en", id="no-unit"),
        pytest.param("zum 3 .5 Prozent", "de", id="point-in-german"),
    ],
)
def test_what_is_no_torn_decimal(text: str, lang: str) -> None:
    assert after("NUM002", text, lang, unsafe=True) == text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("custou R$ 2, 23 milhões", "custou R$ 2,23 milhões", id="currency"),
        pytest.param("o vinho (24, 57%) e o pernil (-1, 79%)", "o vinho (24,57%) e o pernil (-1,79%)", id="brackets"),
        pytest.param("de R$ 2, 5 mil a 7, 9 milhões", "de R$ 2,5 mil a 7,9 milhões", id="habit"),
        pytest.param("um reajuste de 20, 30%", "um reajuste de 20, 30%", id="range"),
        pytest.param("com 47, 48% em (2, 5%)", "com 47, 48% em (2,5%)", id="range-in-a-text-with-the-habit"),
        pytest.param("os itens 7, 9 mil vezes", "os itens 7, 9 mil vezes", id="no-habit"),
    ],
)
def test_a_blank_behind_a_decimal_comma_needs_more(text: str, want: str) -> None:
    assert after("NUM002", text, "pt") == text
    assert after("NUM002", text, "pt", unsafe=True) == want


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [
        pytest.param("NUM003", "He paid $ 5, £ 3m and € 2.", "He paid $5, £3m and €2.", id="currencies"),
        pytest.param("NUM003", "only 5 % and 7.5 %.", "only 5% and 7.5%.", id="percent"),
        pytest.param("NUM004", "at 10 :30 a.m. or 6 :45pm", "at 10:30 a.m. or 6:45pm", id="before-the-colon"),
        pytest.param("NUM004", "at 7: 05 p.m. and 10 : 15 PM", "at 7:05 p.m. and 10:15 PM", id="behind-the-colon"),
        pytest.param("NUM004", "the 21 st, 2 nd, 33 rd, 12 th", "the 21st, 2nd, 33rd, 12th", id="ordinals"),
        pytest.param("NUM004", "1/8 th inch, 5 th Floor", "1/8th inch, 5th Floor", id="fraction-and-floor"),
    ],
)
def test_signs_times_and_ordinals(code: str, text: str, want: str) -> None:
    assert after(code, text) == want


@pytest.mark.parametrize(
    ("code", "text", "lang"),
    [
        pytest.param("NUM003", "Nur 5 % für € 30", "de", id="german"),
        pytest.param("NUM003", "R$ 5, US$ 4, a 10 % 3 and 5 %s", "en", id="letters-and-code"),
        pytest.param("NUM003", "$ 5 gets you in", "en", id="prompt"),
        pytest.param("NUM003", "20 € 30 €", "en", id="sign-behind"),
        pytest.param("NUM003", "a $ 1 is not $1", "en", id="both-ways"),
        pytest.param("NUM004", "John 3: 16 and Luke 4 :18", "en", id="verses"),
        pytest.param("NUM004", "a ratio of 3 : 15 or 16 : 9", "en", id="ratios"),
        pytest.param("NUM004", "Lesson 10: 30 ways. Group 1: 30 students", "en", id="labels"),
        pytest.param("NUM004", "Panel 2: 11 a.m. and Room 4: 30 p.m. chairs", "en", id="labels-before-a-time"),
        pytest.param("NUM004", "21 St Mary’s Road", "en", id="street"),
        pytest.param("NUM004", "2 rd KO, 11 st, 3 th", "en", id="suffix-of-another"),
        pytest.param("NUM004", "10 th-century, 10 th’s", "en", id="hyphen"),
        pytest.param("NUM005", "10,00,000 and 1,234,567.89", "en", id="indian-and-western"),
        pytest.param("NUM005", "a score of 6,4 people of 1,2-dichloroethane", "en", id="scores"),
        pytest.param("NUM005", "3,5 Prozent und 12,34 Euro", "de", id="decimal-comma"),
        pytest.param("NUM005", "June 20,2011 people", "en", id="date"),
    ],
)
def test_what_stays(code: str, text: str, lang: str) -> None:
    if code == "NUM005":
        text = text.replace("people", "lines")
    doc = Document(text, meta={"lang": lang})
    assert engine.check(doc, Plan(Lint(select=(code,)))) == ()


def test_bad_groups_are_reported_at_the_rarer_way() -> None:
    text = "It lost $110,00 and 1,0000 jobs, then 1,234.56, 7,234.50 and 1.234,56."
    found = engine.check(Document(text, meta={"lang": "en"}), Plan(Lint(select=("NUM005",))))
    assert [(text[one.start : one.end], one.variant) for one in found] == [
        ("110,00", "groups"),
        ("1,0000", "groups"),
        ("1.234,56", "two-ways"),
    ]


PIECES = st.sampled_from(
    ["1", "10", "000", "050", "250", ",", ".", " ", "\u00a0", "$", "Rs ", "about ", " people", "a", "\n", "%", ":",
     "30", " a.m.", "at ", " st", " th", " million", "21", "5"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["en", "de", "ha", "en-IN"]))
def test_no_value_changes_but_what_was_torn_and_a_second_run_changes_nothing(text: str, lang: str) -> None:
    plan = Plan(Lint(select=("NUM",)), unsafe=True)
    once = engine.fix(Document(text, meta={"lang": lang}), plan).text
    assert are_joined(values(text), values(once))
    assert engine.fix(Document(once, meta={"lang": lang}), plan).text == once


def values(text: str) -> list[str]:
    """The numbers of a text as digits with their marks."""
    return re.findall(r"\d+(?:[.,:]\d+)*", text)


def are_joined(parts: list[str], numbers: list[str]) -> bool:
    """Whether each number is one of the parts, or some neighbours of them put together."""
    left = [re.sub(r"\D", "", part) for part in parts]
    for number in numbers:
        digits = re.sub(r"\D", "", number)
        while digits and left and digits.startswith(left[0]):
            digits = digits.removeprefix(left.pop(0))
        if digits:
            return False
    return not left


def test_grades_are_named() -> None:
    found = engine.check(
        Document("10, 000 for $4, 200 but 7 ,300 less", meta={"lang": "en"}), Plan(Lint(select=("NUM001",)))
    )
    assert [(one.variant, one.safety) for one in found] == [
        ("zero", Safety.SAFE),
        ("counted", Safety.SAFE),
        ("blank-before", Safety.UNSAFE),
    ]
