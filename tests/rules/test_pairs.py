"""Marks of tokenisers, and pairs that do not close: what is mended, what is only told, what is right as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan
from curate.quotes import opens


def fixed(text: str, lang: str = "en", *, unsafe: bool = False) -> str:
    """The text after PUN003."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=("PUN003",)), unsafe=unsafe)).text


def unclosed(text: str, lang: str = "en") -> list[str]:
    """The variants of PUN006 that a text has."""
    found = engine.check(Document(text, meta={"lang": lang}), Plan(Lint(select=("PUN006",))))
    return [one.variant for one in found]


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("``Go,'' he said. ``Now.''", "en", "“Go,” he said. “Now.”", id="two-pairs"),
        pytest.param("`` Go '' he said", "en", "“Go” he said", id="blanks-inside"),
        pytest.param("She -LRB- Ann -RRB- left", "en", "She (Ann) left", id="round"),
        pytest.param("-lsb- sic -rsb- and -LCB-x-RCB-", "fr", "[sic] and {x}", id="square-and-curly"),
        pytest.param("-LRB--LRB- a -RRB--RRB-", "en", "((a))", id="nested"),
    ],
)
def test_tokens_become_marks(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang) == want


def test_half_a_pair_of_tokens_waits_for_a_person() -> None:
    assert fixed("the token -LRB- opens") == "the token -LRB- opens"
    assert fixed("the token -LRB- opens", unsafe=True) == "the token (opens"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("a 6'' pipe", "en", id="inches"),
        pytest.param("``make test`` runs", "en", id="code"),
        pytest.param("```\nx = ''\n```", "en", id="fence"),
        pytest.param("``Never closed, he said.\nReally.''", "en", id="another-line"),
        pytest.param("``o muro´´", "pt", id="accents"),
        pytest.param("Der ``Rubel'' kommt", "de", id="german"),
        pytest.param("`` ''", "en", id="nothing-inside"),
        pytest.param("`-LRB-` and a LRB-RRB", "en", id="code-ticks"),
    ],
)
def test_what_only_looks_like_tokens(text: str, lang: str) -> None:
    assert fixed(text, lang, unsafe=True) == text


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("“We go, she said.", "en", ["quotation"], id="quotation"),
        pytest.param("The wall (built in 1931 fell.", "en", ["bracket"], id="bracket"),
        pytest.param("“We go (now, she said.", "en", ["quotation", "bracket"], id="both"),
        pytest.param("“Yes.” “We go, she said.", "en", ["quotation"], id="second-quotation"),
        pytest.param("Die Mauer (von 1931 fiel.", "de", ["bracket"], id="bracket-in-german"),
    ],
)
def test_what_never_closes_is_told(text: str, lang: str, want: list[str]) -> None:
    assert unclosed(text, lang) == want


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("“We go.\n“We pay.”", "en", id="goes-on"),
        pytest.param("“We go.\nWe pay.”", "en", id="closes-lines-later"),
        pytest.param("The wall (built.\nin 1931) fell.", "en", id="bracket-closes-later"),
        pytest.param("a) one, b) two, 3) three.", "en", id="list"),
        pytest.param("Well :( and (: and :-(.", "en", id="faces"),
        pytest.param("“We go“ she said.", "en", id="wrong-way-round"),
        pytest.param('“We go" she said.', "en", id="straight-closer"),
        pytest.param("“We go,’’ she said.", "en", id="two-apostrophes"),
        pytest.param("„Wir gehen“, sagte sie.", "de", id="german"),
        pytest.param("“We go, and so", "en", id="cut"),
        pytest.param("call f(x and www.example.org/(x.", "en", id="code"),
    ],
)
def test_pairs_that_are_no_fault(text: str, lang: str) -> None:
    assert unclosed(text, lang) == []


@pytest.mark.parametrize(
    ("line", "at", "lang", "want"),
    [
        pytest.param('She said "no." Then', 9, "en", True, id="straight-opens"),
        pytest.param('She said "no."Then', 13, "en", False, id="straight-closes"),
        pytest.param('no."Then', 3, "en", None, id="straight-alone"),
        pytest.param("„Nein.“", 6, "de", False, id="german-closes"),
        pytest.param("“No.", 0, "en", True, id="english-opens"),
        pytest.param("”Nej.” Hon", 0, "sv", True, id="swedish-opens"),
        pytest.param("”Nej.” Hon", 5, "sv", False, id="swedish-closes"),
        pytest.param("»Nej.« Hun", 0, "da", True, id="danish-opens"),
        pytest.param("« Non. »", 7, "fr", False, id="french-closes"),
        pytest.param("no,”Then", 3, "en", None, id="comma-without-an-opener"),
        pytest.param("He said 'no.'Then she left", 12, "en", False, id="single-closes"),
        pytest.param("Dat klopt.'Niets van', zei hij", 10, "nl", True, id="single-opens"),
        pytest.param("It ended.'Then it began", 9, "en", None, id="single-alone"),
        pytest.param("(x)", 0, "en", True, id="bracket"),
    ],
)
def test_which_way_a_mark_faces(line: str, at: int, lang: str, want: bool | None) -> None:
    assert opens(Document(f"First.\n{line}"), at + 7, lang) is want


PIECES = st.sampled_from(["``", "''", "`", "'", "-LRB-", "-RRB-", "-lsb-", " ", "\n", "word", "“", "(", ")", "."])


@given(st.lists(PIECES, max_size=12).map("".join))
def test_letters_stay_and_a_second_run_changes_nothing(text: str) -> None:
    once = fixed(text, unsafe=True)
    assert once.count("word") == text.count("word")
    assert fixed(once, unsafe=True) == once
