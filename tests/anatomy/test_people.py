from __future__ import annotations

import pytest

from curate.anatomy import bylines
from curate.anatomy.credits import credited
from curate.anatomy.datelines import dateline, place


@pytest.mark.parametrize(
    ("line", "authors", "rest"),
    [
        ("By Jane Doe", ("Jane Doe",), ""),
        ("by Jane Doe", ("Jane Doe",), ""),
        ("BY JANE DOE", ("Jane Doe",), ""),
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe"), ""),
        ("By Jane Doe, John Roe & Ann Poe", ("Jane Doe", "John Roe", "Ann Poe"), ""),
        ("By Jane Doe, Staff Writer", ("Jane Doe",), "Staff Writer"),
        ("By Jane Doe Travel News Reporter", ("Jane Doe",), "Travel News Reporter"),
        ("By Jane Doe | Harbour Times", ("Jane Doe",), "Harbour Times"),
        ("By Jane Doe in Lisbon", ("Jane Doe",), "in Lisbon"),
        ("By Dr. Ngozi Okonjo-Iweala", ("Dr. Ngozi Okonjo-Iweala",), ""),
        ("By Ban Ki-moon", ("Ban Ki-moon",), ""),
        ("By J. R. Roe", ("J. R. Roe",), ""),
        ("By April Jones", ("April Jones",), ""),
        ("By Agence France-Presse", ("Agence France-Presse",), ""),
        ("Review by Rick Lane", ("Rick Lane",), ""),
        ("Author: Mei", ("Mei",), ""),
        ("Von Jana Muster und Karl von der Heide", ("Jana Muster", "Karl von der Heide"), ""),
        ("Text: Jana Muster", ("Jana Muster",), ""),
        ("Par Hélène d’Arc", ("Hélène d’Arc",), ""),
        ("Auteur: Mei", ("Mei",), ""),
        ("Por Ana García y Luis Pérez", ("Ana García", "Luis Pérez"), ""),
        ("Автор: Иван Петров", ("Иван Петров",), ""),
        ("作者：张三", ("张三",), ""),
        ("記者：山本　健太", ("山本　健太",), ""),
        ("نویسنده: پریسا نیک‌روش", ("پریسا نیک‌روش",), ""),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_bylines(line: str, authors: tuple[str, ...], rest: str) -> None:
    people = bylines.byline(line)
    assert people is not None
    assert people.authors == authors
    assert people.rest.strip(" ,") == rest or people.rest in rest


@pytest.mark.parametrize(
    "line",
    [
        "By Air, Land and Sea",
        "By Facebook, Reddit",
        "By Tuesday the water had gone",
        "By the sea",
        "By Tuesday",
        "By 2024, the wall will be gone",
        "Von wegen ruhig",
        "Von der Mauer blieb nichts",
        "Par exemple, la digue",
        "Por qué cayó el muro",
        "Text messages reveal a plan",
        "Report: the wall is unsafe",
        "Author of the novel dies",
        "Bystanders saw it fall",
        "Di notte il muro è caduto",
        "Stand by Me",
        "",
    ],
)
def test_lines_that_are_no_bylines(line: str) -> None:
    assert bylines.byline(line) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "(Reporting by Jane Doe and John Roe; editing by Ann Poe)",
            bylines.People(("Jane Doe", "John Roe"), (), ("Ann Poe",)),
        ),
        ("Reporting by Jane Doe; Editing by Ann Poe", bylines.People(("Jane Doe",), (), ("Ann Poe",))),
        ("Additional reporting by John Roe", bylines.People((), ("John Roe",), ())),
        ("Jane Doe contributed to this report.", bylines.People((), ("Jane Doe",), ())),
        (
            "Associated Press writers Jane Doe and John Roe contributed to this report.",
            bylines.People(
                (),
                ("Jane Doe", "John Roe"),
                (),
                "Associated Press writers Jane Doe and John Roe contributed to this report.",
            ),
        ),
    ],
    ids=["both", "without brackets", "additional", "contributed", "agency writers"],
)
def test_credits(line: str, people: bylines.People) -> None:
    assert credited(line) == people


@pytest.mark.parametrize(
    "line",
    [
        "Rising costs contributed to the delay.",
        "The reporting by the station was praised by all.",
        "The wall was built by the town.",
        "It was edited by hand, line by line, over forty years, she said.",
        "Everyone contributed.",
    ],
)
def test_lines_that_are_no_credits(line: str) -> None:
    assert credited(line) is None


@pytest.mark.parametrize(
    ("line", "where", "agency"),
    [
        ("KYIV, Ukraine (AP) — The wall fell.", "Kyiv, Ukraine", "AP"),
        ("LONDON, Oct 29 (Reuters) - The wall fell.", "London", "Reuters"),
        ("Berlin (dpa) - Die Mauer ist gefallen.", "Berlin", "dpa"),
        ("WASHINGTON — The wall fell.", "Washington", None),
        ("NEW YORK (AP) -- The wall fell.", "New York", "AP"),
        ("HARBOURTOWN, England — The wall fell.", "Harbourtown, England", None),
        ("SANTA FE, N.M. (AP) — A cat was found.", "Santa Fe, N.M.", "AP"),
        ("Hamburg/Berlin (dpa) - Die Mauer ist gefallen.", "Hamburg", "dpa"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_datelines(line: str, where: str, agency: str | None) -> None:
    found = dateline(line)
    assert found is not None
    assert (found.place, found.agency) == (where, agency)
    assert line[found.end] in "TDA"


@pytest.mark.parametrize(
    "line",
    [
        "NATO — the alliance of 32 states — will meet.",
        "BREAKING — The wall has fallen.",
        "KYIV, Ukraine has a river and a wall.",
        "AFAIK – I’m not aware of any plan.",
        "The wall — the one by the harbour — fell.",
        "DANDRUFF- what helps",
        "Live - the vote",
        "Harbourtown - the town by the sea - has a wall.",
        "",
    ],
)
def test_lines_without_a_dateline(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize("line", ["Kursk, Russia", "London", "Rio de Janeiro", "New York", "Lugano, Switzerland"])
def test_places(line: str) -> None:
    assert place(line) == line


@pytest.mark.parametrize(
    "line",
    ["Storm damages pier", "Jane Doe", "Politics", "The wall, again", "Kursk, Russia, is far from here today", ""],
)
def test_lines_that_are_no_places(line: str) -> None:
    assert place(line) is None
