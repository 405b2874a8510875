"""A sieve finds what its pattern finds, whatever stands around it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy import credits as lines_of_credits
from curate.anatomy import date_forms, name_lists, names, suffix
from curate.anatomy.date_forms import _SHORT_GUARD
from curate.anatomy.dates import _stamps
from curate.anatomy.relative_words import DEICTIC
from curate.rules.metadata import date_conflict
from curate.sieve import FEW, sieve, sieved, widened

WORDS = (
    "on", "Earlier", "this", "last", "Tuesday", "week", "weekend", "yesterday", "tomorrow", "x", "X", "“", "’s", ",",
    " the", "5", "am", "morgen", "Dienstag", "Abend", "heute", "kommenden", "le", "jeudi", "dernier", "hier", "el",
    "martes", "Il", "ayer", "giovedì", "ieri", "op", "dinsdag", "afgelopen", "na", "terça", "-feira", "ontem", "é",
    "市", "\n", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("lang", DEICTIC)
@given(text=st.lists(st.sampled_from((*WORDS, " ", " ", " ")), max_size=25).map("".join))
def test_a_sieve_finds_what_its_pattern_finds(lang: str, text: str) -> None:
    pattern = "|".join(DEICTIC[lang])
    assert [match.span() for match in sieve(pattern)(text)] == [match.span() for match in re.finditer(pattern, text)]


@pytest.mark.parametrize(
    ("pattern", "text", "spans"),
    [
        (r"\b(?:later )?this (?:week|year)\b", "xlater this week", [(7, 16)]),
        (r"(?<!\w)aa(?!a)", "aaaa aa", [(5, 7)]),
        (r"a\w\w", "aéb aßc", [(0, 3), (4, 7)]),
        (r"[(\])]x(?!\))", "(x) ]x", [(4, 6)]),
        (r"\d \d", "٣ ٤", [(0, 3)]),
    ],
    ids=["inside what RE2 saw", "overlapping", "letters of all scripts", "brackets", "digits of all scripts"],
)
def test_what_hides_in_a_wider_match_is_found(pattern: str, text: str, spans: list[tuple[int, int]]) -> None:
    assert [match.span() for match in re.finditer(pattern, text)] == spans
    assert [match.span() for match in sieve(pattern)(text)] == spans


def test_a_shorthand_that_is_wider_in_re2_is_refused() -> None:
    with pytest.raises(ValueError, match="shorthand"):
        widened(r"[\W]x")


SIEVED = {
    "a line of credits": lines_of_credits.SIGN,
    "a label": date_forms.label_before(),
    "a short year": _SHORT_GUARD,
    "labels and times": _stamps(),
    "what follows names": name_lists.TAIL,
    "what stands between names": names.JOINT,
    "an organisation": names.ORGANISATION,
    "a role": names.ROLE,
    "a body": names.AFFILIATION,
    "a site's name": suffix.JOINT,
    "a day": date_conflict.YEARLESS,
}

PIECES = (
    *("Ann Poe", " and ", "&", " with ", "Reuters", "News Service", "staff", "EDİTOR", "ıntern", "Institute", "ABC "),
    *("U.S.", "published", "Updated on ", "at 5", "17:05", " UTC", " | ", " - ", "—", "10 min", "5 hours ago", "hier"),
    *("vor 3 Stunden", "on May 3", " le 5 mai", ", 2024", " ’24", "12.5.24", "(", "@jane", "jane@example.org", "www."),
    *("contributed ", "(Reporting by", " from ", "in Lisbon", " ", "\u00a0", "\x85", "é", "市", "\n", "\ud800"),
)


@pytest.mark.parametrize("pattern", SIEVED.values(), ids=SIEVED)
@given(text=st.lists(st.sampled_from(PIECES), max_size=10).map("".join), start=st.integers(0, 4))
def test_a_sieved_pattern_is_the_pattern(pattern: re.Pattern[str], text: str, start: int) -> None:
    exact = re.compile(pattern.pattern, pattern.flags)
    assert [one.span() for one in pattern.finditer(text)] == [one.span() for one in exact.finditer(text)]
    found, expected = pattern.search(text, start, len(text) - start), exact.search(text, start, len(text) - start)
    assert (found and found.span()) == (expected and expected.span())
    assert pattern.sub("", text) == exact.sub("", text)


@pytest.mark.parametrize(
    ("source", "flags", "text"),
    [
        ("[a-z]ink", re.IGNORECASE, "İİNK"),
        ("(?P<inn>inn)$", re.IGNORECASE, "ıNN\n"),
        ("a.b", re.DOTALL, "a\nb"),
    ],
)
def test_capitals_and_small_letters_are_those_of_re(source: str, flags: int, text: str) -> None:
    pattern = sieved(source, flags)
    assert all(pattern.search(text) for _ in range(FEW + 1))
