"""Torn abbreviations and contractions, and blanks before marks: what looks the same and is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan

CODES = ("PUN001", "PUN002", "PUN004")


def fixed(text: str, lang: str = "en", codes: tuple[str, ...] = CODES) -> str:
    """The text after the three rules."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=codes))).text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("U. S. A. today", "U.S.A. today", id="usa"),
        pytest.param("the U. S. S. R. fell", "the U.S.S.R. fell", id="ussr"),
        pytest.param("the U. S. -Mexico border", "the U.S.-Mexico border", id="hyphen-and-capital"),
        pytest.param("a U.S. -led force", "a U.S.-led force", id="hyphen-alone"),
        pytest.param("in the U. K. and the E. U.", "in the U.K. and the E.U.", id="unions"),
        pytest.param("U. N. Security Council", "U.N. Security Council", id="institution"),
        pytest.param("Washington D. C. voted", "Washington D.C. voted", id="capital-without-comma"),
        pytest.param("at 10:30 p. m. sharp", "at 10:30 p.m. sharp", id="time"),
        pytest.param("at 10:30 P. M.", "at 10:30 P.M.", id="time-in-capitals"),
    ],
)
def test_torn_abbreviations(text: str, want: str) -> None:
    assert fixed(text) == want


@pytest.mark.parametrize(
    "text",
    [
        *("J. R. R. Tolkien", "General U. S. Grant", "H. U. S. Smith", "U. N. Owen was her host", "option U. S. Steel"),
        *(
            "D. C. Fontana wrote it",
            "Room 10 A. M. Smith",
            "P. D. James and A. S. Byatt",
            "Vitamin D. C. elegans sleeps",
        ),
    ],
)
def test_initials_of_persons_stay(text: str) -> None:
    assert fixed(text) == text


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("They don 't and won ’t", "en", "They don't and won’t", id="before-t"),
        pytest.param("WE DO N'T KNOW", "en", "WE DON'T KNOW", id="capitals"),
        pytest.param("Trump ’ s plan, don ’ t ask", "en", "Trump’s plan, don’t ask", id="blanks-on-both-sides"),
        pytest.param("don’ t you", "en", "don’t you", id="blank-behind"),
        pytest.param("we 're sure you 'll say I 'm late", "en", "we're sure you'll say I'm late", id="verbs"),
        pytest.param(
            "NATO 's chief, the 1990 's, the U.S. 's aim",
            "en",
            "NATO's chief, the 1990's, the U.S.'s aim",
            id="possessives",
        ),
        pytest.param("at five o 'clock", "en", "at five o'clock", id="clock"),
        pytest.param("c ’ est l' hiver qu 'il aime", "fr", "c’est l'hiver qu'il aime", id="french"),
        pytest.param("aujourd ' hui", "fr", "aujourd'hui", id="french-today"),
        pytest.param("L ' altro c 'era nell ' acqua", "it", "L'altro c'era nell'acqua", id="italian"),
    ],
)
def test_torn_contractions(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang, ("PUN002",)) == want


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("rock 'n' roll", "en", id="and"),
        pytest.param("the late '80s and Give 'em time", "en", id="clipped"),
        pytest.param("in 's-Hertogenbosch", "en", id="dutch"),
        pytest.param("the letters 's', 'd' and 'm'", "en", id="letters"),
        pytest.param("he said 'd' or 's'", "en", id="quotation"),
        pytest.param("the 's ending", "en", id="talked-about"),
        pytest.param("the boys' dog", "en", id="plural"),
        pytest.param("il écrit 's' et 't' à la fin", "fr", id="french-letters"),
        pytest.param("un 'amico' vero", "it", id="italian-quotation"),
        pytest.param("'s avonds en 's nachts", "nl", id="no-rule-for-dutch"),
    ],
)
def test_apostrophes_that_stay(text: str, lang: str) -> None:
    assert fixed(text, lang, ("PUN002",)) == text


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("no , he said . Then", "en", "no, he said. Then", id="comma-and-stop"),
        pytest.param("in the U.S. , where", "en", "in the U.S., where", id="behind-an-abbreviation"),
        pytest.param("Really ? Yes !", "en", "Really? Yes!", id="loud"),
        pytest.param("yes ; no , maybe : she left", "en", "yes; no, maybe: she left", id="colon-beside-others"),
        pytest.param("he ( quietly ) left [ sic ]", "en", "he (quietly) left [sic]", id="brackets"),
        pytest.param('the " old wall " , he said', "en", 'the "old wall", he said', id="straight-quotes"),
        pytest.param("die „ alte Mauer “ dort", "de", "die „alte Mauer“ dort", id="german-quotes"),
        pytest.param("oui , dit-il . Non ?", "fr", "oui, dit-il. Non ?", id="french"),
        pytest.param("he said [ ... ] and ( … ) left", "en", "he said [...] and (…) left", id="omission"),
        pytest.param("no , he paid ( in coins , he said .", "en", "no, he paid (in coins, he said.", id="half-open"),
        pytest.param("no , in coins ) , he said .", "en", "no, in coins), he said.", id="half-closed"),
        pytest.param("unerhört ! ! !", "de", "unerhört!!!", id="shouting-in-tokens"),
    ],
)
def test_blanks_before_marks(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang, ("PUN004",)) == want


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("Vraiment ? Non ! Voici : un ; deux", "fr", id="french"),
        pytest.param("wait . . . and ... see .. now", "en", id="ellipsis"),
        pytest.param("the .NET team, a .38 and .org", "en", id="points-in-front"),
        pytest.param(":) ;) :-( and ( ͡° ͜ʖ ͡°)", "en", id="faces"),
        pytest.param("a : b, 16 : 9, Score : 3", "en", id="ratio"),
        pytest.param("the character ? is a mark", "en", id="mark-talked-about"),
        pytest.param("what ????", "en", id="shouting"),
        pytest.param("if ( a == b ) { f( x ) }", "en", id="code"),
        pytest.param("- [ ] milk\n- [ x ] bread", "en", id="boxes-to-tick"),
        pytest.param("run `git add .` or pip install .", "en", id="commands"),
        pytest.param('6 " pipe and 5 " board', "en", id="inches"),
        pytest.param('he said "yes" and "no" ', "en", id="quotes-in-place"),
        pytest.param("https://a.example/ , b", "en", id="address"),
        pytest.param("Ecuador ?? Then", "en", id="lost-faces"),
        pytest.param("Anna Holt ? @anna wrote", "en", id="lost-face-before-a-handle"),
        pytest.param("he said, “ ‘No,’ they said. ”", "en", id="nested-quotes"),
        pytest.param("„So geht’s“ sagte „er. “ ", "de", id="german-closer-is-no-opener"),
        pytest.param("one ( half and a", "en", id="half-without-a-habit"),
    ],
)
def test_marks_that_stay(text: str, lang: str) -> None:
    assert fixed(text, lang, ("PUN004",)) == text


PIECES = st.sampled_from(
    [
        *(
            "U.",
            "S.",
            "D. C.",
            " ",
            "don",
            "'t",
            "n't",
            "’",
            "'",
            "s",
            "l",
            "été",
            "a",
            "Bc",
            "5",
            "p.",
            "m.",
            "-",
            "\n",
        ),
        *(",", ".", "?", ":", ";", "(", ")", "[", "]", '"', "“", "”", "...", "Washington"),
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["en", "fr", "it", "de"]))
def test_letters_stay_and_a_second_run_changes_nothing(text: str, lang: str) -> None:
    once = fixed(text, lang)
    assert [c for c in once if not c.isspace()] == [c for c in text if not c.isspace()]
    assert fixed(once, lang) == once
