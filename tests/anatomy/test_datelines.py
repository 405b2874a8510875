"""Datelines of agencies in many languages: place, agency and day, and what only looks like one."""

from __future__ import annotations

import pytest

from curate.anatomy import anatomy
from curate.anatomy.datelines import Dateline, dateline
from curate.model import Document
from curate.rule import PARAGRAPH

SAYS = "The wall fell"


@pytest.mark.parametrize(
    ("head", "place", "agency", "day"),
    [
        ("NEW YORK, Oct. 29, 2024 (AP) — ", "New York", "AP", "Oct. 29, 2024"),
        ("BEIJING, Oct. 29 (Xinhua) -- ", "Beijing", "Xinhua", "Oct. 29"),
        ("Washington (CNN) ", "Washington", "CNN", ""),
        ("New Delhi, Oct 29 (PTI) ", "New Delhi", "PTI", "Oct 29"),
        ("(Reuters) - ", None, "Reuters", ""),
        ("PARIS, 29 octobre (Reuters) - ", "Paris", "Reuters", "29 octobre"),
        ("Madrid, 29 oct (EFE).- ", "Madrid", "EFE", "29 oct"),
        ("Lisboa, 29 out 2024 (Lusa) – ", "Lisboa", "Lusa", "29 out 2024"),
        ("(ANSA) - ROMA, 29 OTT - ", "Roma", "ANSA", "29 OTT"),
        ("Praha 29. října (ČTK) - ", "Praha", "ČTK", "29. října"),
        ("МОСКВА, 29 октября. /ТАСС/. ", "Москва", "ТАСС", "29 октября."),
        ("МОСКВА, 29 окт — РИА Новости. ", "Москва", "РИА Новости", "29 окт"),
        ("İSTANBUL - ", "İstanbul", None, ""),
        ("القاهرة, 2-3-2019 (أ ف ب) - ", "القاهرة", "أ ف ب", "2-3-2019"),
        ("(서울=연합뉴스) 이민정 기자 = ", "서울", "연합뉴스", ""),
        ("【ニューヨーク共同】", "ニューヨーク", "共同", ""),
        ("新华社北京10月29日电（记者李华）", "北京", "新华社", "10月29日"),
        ("（中央社台北29日電）", "台北", "中央社", "29日"),
    ],
)
def test_datelines_of_many_agencies(head: str, place: str | None, agency: str | None, day: str) -> None:
    assert dateline(head + SAYS) == Dateline(0, len(head), place, agency, day)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The mayor told the agency (AFP) that the wall would stand.", id="an agency in a sentence"),
        pytest.param("FILE - In this March 29, 2018 photo, the wall stands.", id="a picture"),
        pytest.param("In London (Reuters) - as everywhere - it rained.", id="a small word"),
        pytest.param("COVID-19 - what we know", id="figures"),
        pytest.param("Should it fall - or stand?", id="a dash in a sentence"),
        pytest.param("[항구일보=이민정 기자] 시의회는 목요일에", id="a paper and its reporter"),
        pytest.param("RIDGEWAY — a history", id="a town that nobody knows"),
        pytest.param("The town, the wall, the pier, the sea, the harbour, the ship (AP) - all", id="a list"),
        pytest.param("-", id="a dash"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_only_looks_like_a_dateline(line: str) -> None:
    assert dateline(line) is None


def test_a_dateline_may_stand_below_a_standfirst_where_an_agency_proves_it() -> None:
    filed = f"KYIV, Ukraine (AP) — {PARAGRAPH}"
    found = anatomy(Document(f"The old wall\n{PARAGRAPH}\n{filed}\n{PARAGRAPH}", meta={"lang": "en"}))
    assert (found.fields["place"], found.fields["agency"]) == ("Kyiv, Ukraine", "AP")
    alone = anatomy(Document(f"The old wall\n{PARAGRAPH}\nLONDON — {PARAGRAPH}", meta={"lang": "en"}))
    assert alone.dateline is None
