"""Readers that are asked only where a line has their sign: a line without it gives them nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy import date_forms, dates, persons
from curate.anatomy.date_words import MONTHS, WEEKDAYS
from curate.anatomy.datelines import dateline
from curate.anatomy.names import has_given
from curate.anatomy.parts import Context
from curate.anatomy.title_evidence import SAID, _repeated, _Said

CONTEXT = Context("en", None, None, lambda word: False, lambda start: False)

PIECES = (
    *(
        "Ann",
        "ANN",
        "Jane",
        "Doe",
        "Ann-Marie",
        "Poe",
        "d’Arc",
        "and",
        "&",
        ",",
        ";",
        "|",
        "Follow",
        "follow",
        "Reuters",
    ),
    *(
        "AFP",
        "Staff",
        "Writer",
        "Political",
        "Editor",
        "the",
        "of",
        "5 hours ago",
        "Published 5 May 2024",
        "*",
        "_",
        "**",
    ),
    *(
        "*",
        "_",
        "**",
        "山田太郎",
        "王小明",
        "[Jane Doe](/jane)",
        "_Poe",
        "Harbour",
        "Times",
        "newsroom",
        "wall",
        "M.D.",
        "Ян",
        "Анна",
    ),
)

LINES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=13).map(" ".join)


@given(LINES)
def test_a_line_of_people_is_one_that_may_name_them(line: str) -> None:
    people = persons.person(line, CONTEXT)
    assert people is None or persons.may_name(line)


@given(LINES)
def test_who_bears_a_common_given_name_has_one_on_their_line(line: str) -> None:
    people = persons.person(line, CONTEXT)
    assert people is None or not persons.is_unspoken(people, CONTEXT) or has_given(line) or not line.isascii()


@given(st.dates() | st.sampled_from([date(2540, 1, 5), date(999, 12, 31)]))
def test_a_day_as_iso_writes_it_is_read_as_any_other(day: date) -> None:
    assert dates.find_dates(str(day)) == dates.find_dates(f"{day} ")


@pytest.mark.parametrize("lang", MONTHS)
def test_a_month_is_seen_in_its_line(lang: str) -> None:
    names = [name.replace("_", " ") for row in MONTHS[lang].split() for name in row.split("/")]
    assert [name for name in names if not date_forms.has_month(f"x 12. {name.upper()}, 2024", lang)] == []


@pytest.mark.parametrize("lang", WEEKDAYS)
def test_a_weekday_is_seen_in_its_line(lang: str) -> None:
    names = [name.replace("_", " ") for row in WEEKDAYS[lang].split() for name in row.split("/")]
    assert [name for name in names if not date_forms.has_weekday(f"x {name.upper()}, 12.", lang)] == []


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("KYIV, Ukraine — The wall fell.", "Kyiv, Ukraine"),
        ("“ROME -- The wall fell.", "Rome"),
        ("Rome — The wall fell.", None),
        ("U.S. - The wall fell.", None),
    ],
)
def test_a_place_before_a_dash_is_in_capitals(line: str, place: str | None) -> None:
    found = dateline(line)
    assert (found.place if found else None) == place


KEYS = st.lists(st.sampled_from(["harbour", "wall", "storm", "pier"]), min_size=1, max_size=5).map("".join)


@given(st.lists(KEYS, min_size=1, max_size=6))
def test_lines_that_repeat_each_other_are_told_as_one_by_one(keys: list[str]) -> None:
    said = _Said(tuple(key for key in keys if len(key) > SAID), "\n".join((*keys, "")))
    for at, key in enumerate(keys):
        others = [*keys[:at], *keys[at + 1 :]]
        longer = [other for other in others if len(other) > SAID and other != key and other in key]
        expected = [
            *(["twice"] if key in others else []),
            *(["end of another"] if any(other.endswith(key) for other in others) else []),
            *(["part of another"] if any(key in other for other in others) else []),
        ][:1] if len(key) > SAID else []  # fmt: skip
        if longer:
            expected.append("ends with another" if any(map(key.endswith, longer)) else "holds another")
        assert [*_repeated(said, key)] == expected
