"""Bylines in the forms and languages that pages write them in, and lines that only look like one."""

from __future__ import annotations

import pytest

from curate.anatomy import anatomy, bylines
from curate.anatomy.eastern import eastern, opening
from curate.anatomy.names import apart, is_eastern
from curate.model import Document

TITLE = "Council approves harbour repairs after long delay"
BODY = (
    "The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed.\n"
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the storms."
)  # fmt: skip


SPOKEN = "The engineer, Jana Muster, said that the wall was safe for now, but that nobody should walk on it in a storm."


def authors(*lines: str, lang: str = "en", title: str = TITLE) -> object:
    text = "\n".join([title, *lines])
    return anatomy(Document(text, meta={"lang": lang})).fields["authors"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Political Editor Jane Doe and Staff Writer John Roe", ["Jane Doe", "John Roe"]),
        ("By Political Editor Jane Doe", ["Jane Doe"]),
        ("By JANE DOE Associated Press", ["Jane Doe"]),
        ("By Jane Doe Associated Press", ["Jane Doe"]),
        ("By Jane Doe, Associated Press", ["Jane Doe"]),
        ("By Jane Doe and Reuters", ["Jane Doe", "Reuters"]),
        ("By Jane Doe, Harbour Research Institute", ["Jane Doe"]),
        ("By Jane Doe, London", ["Jane Doe"]),
        ("By Jane Doe MD, PhD", ["Jane Doe"]),
        ("By Jane Doe, Jr.", ["Jane Doe"]),
        ("By Jane Doe Health & Science Editor", ["Jane Doe"]),
        ("By Jane Doe staff writer", ["Jane Doe"]),
        ("By Harbour Times Staff", ["Harbour Times Staff"]),
        ("By The Associated Press", ["The Associated Press"]),
        ("By [Jane Doe](https://example.org/jane)", ["Jane Doe"]),
        ("**By Jane Doe**", ["Jane Doe"]),
        ("ByJane Doe", ["Jane Doe"]),
        ("_VonJana Muster_Korrespondentin", ["Jana Muster"]),
        ("Jana MusterHarbour Times | October 29, 2024", ["Jana Muster"]),
        ("Jane Doe | October 29, 2024", ["Jane Doe"]),
        ("by Jane Doe on October 29, 2024", ["Jane Doe"]),
        ("by MrHarbour, October 29, 2024", ["MrHarbour"]),
        ("By Jane Doe • October 29, 2024 • 5 min read", ["Jane Doe"]),
        ("Jane Doe, Correspondent October 29, 2024, 10:15 PM", ["Jane Doe"]),
        ("Politics | Written by Jane Doe", ["Jane Doe"]),
        ("Words by Jane Doe; photos by John Roe", ["Jane Doe"]),
        ("Written by Jane Doe, reviewed by Ann Poe", ["Jane Doe"]),
        ("Photos and Story By Jane Doe", ["Jane Doe"]),
        ("A Post By: Jane Doe", ["Jane Doe"]),
        ("Written by Jane", ["Jane"]),
        ("By Jane Doe@janedoe", ["Jane Doe"]),
        ("By Jane Doe jdoe@example.org", ["Jane Doe"]),
        ("By Jane Doe | Ann Poe", ["Jane Doe", "Ann Poe"]),
        ("By Jane Doe Ann Mary Poe", ["Jane Doe", "Ann Mary Poe"]),
        ("By Jane Doe1, John Roe2", ["Jane Doe", "John Roe"]),
        ("Kolumne von Jana Muster", ["Jana Muster"]),
        ("Von Jana Muster (dpa)", ["Jana Muster"]),
        ("Von Jana Muster mit AFP", ["Jana Muster"]),
        ("Autor: Jana Muster und Karl Beispiel", ["Jana Muster", "Karl Beispiel"]),
        ("Propos recueillis par Hélène Martin", ["Hélène Martin"]),
        ("Par Hélène Martin avec AFP", ["Hélène Martin"]),
        ("Por Ana García, Madrid", ["Ana García"]),
        ("Di Giulia Rossi e Marco Bianchi", ["Giulia Rossi", "Marco Bianchi"]),
        ("Door Jan de Vries en Piet Jansen", ["Jan de Vries", "Piet Jansen"]),
        ("Av Kari Nordmann og Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
        ("Teksti: Aino Virtanen", ["Aino Virtanen"]),
        ("Autor: Jan Novák", ["Jan Novák"]),
        ("Tekst: Anna Kowalska", ["Anna Kowalska"]),
        ("Текст: Иван Петров и Анна Иванова", ["Иван Петров", "Анна Иванова"]),
        ("Oleh Budi Santoso", ["Budi Santoso"]),
        ("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
        ("بقلم: صلاح الدين", ["صلاح الدين"]),
        ("بقلم أحمد محمود", ["أحمد محمود"]),
        ("本报记者 王小明", ["王小明"]),
        ("文=山田太郎", ["山田太郎"]),
        ("[하버뉴스 홍길동·김민수 기자]", ["홍길동", "김민수"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_authors_of_a_header(line: str, names: list[str]) -> None:
    assert authors(line, "October 29, 2024", BODY) == names


@pytest.mark.parametrize(
    "line",
    [
        "By Staff Writer",
        "Author: admin",
        "By Daily Mail Reporter",
        "Author: https://example.org/jane",
        "By Air, Land and Sea",
        "By The Numbers",
        "By the old harbour wall",
        "By Harbour Bridge a man fell into the sea.",
        "Photo by Jane Doe",
        "Jane Doe/Reuters",
        "Global Affairs Desk of the Council",
        "[Read Paper](https://example.org/paper)",
        "Salon ABC Harbour",
        "Harbour Council",
        "記者会見",
        "취재기자 연결합니다.",
    ],
)
def test_lines_that_name_no_author(line: str) -> None:
    assert authors(line, BODY) == []


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        pytest.param(["By", "* Jane Doe | jdoe@example.org", BODY], ["Jane Doe"], id="an item below the label"),
        pytest.param(["By", "Jane Doe,", "John Roe", BODY], ["Jane Doe", "John Roe"], id="a name a line"),
        pytest.param(["By", "Jane Doe", ",", "John Roe", BODY], ["Jane Doe", "John Roe"], id="a comma on its line"),
        pytest.param(["Jane Doe", "Senior reporter", BODY], ["Jane Doe"], id="a trade below"),
        pytest.param(["Qorin Vell", "Senior reporter", BODY], ["Qorin Vell"], id="a trade below an unknown name"),
        pytest.param(["Qorin Vell", BODY], [], id="an unknown name alone"),
        pytest.param(["AFP", "October 29, 2024", BODY], ["AFP"], id="an agency beside the date"),
        pytest.param(["AFP", BODY], [], id="an agency elsewhere took a picture"),
        pytest.param([BODY, "Jane Doe"], ["Jane Doe"], id="a signature"),
        pytest.param([BODY, "By", "Jane Doe", "Share"], ["Jane Doe"], id="a label in the foot"),
        pytest.param([BODY, "About the author", "Jane Doe"], ["Jane Doe"], id="a box"),
        pytest.param([BODY, "About the author", "Jane Doe has lived by the sea."], ["Jane Doe"], id="a box of prose"),
        pytest.param([BODY, "Jane Doe is a reporter at the Harbour Times."], ["Jane Doe"], id="a biography"),
        pytest.param([BODY, "Contact reporter Jane Doe at jdoe@example.org"], ["Jane Doe"], id="a contact"),
        pytest.param([BODY, "By Jane Doe", "By John Roe"], [], id="teasers"),
        pytest.param(["By John Roe", BODY, "Jane Doe"], ["John Roe"], id="the header wins"),
        pytest.param([BODY, *["Words."] * 30, "By Jane Doe", BODY], ["Jane Doe"], id="the only one, inside"),
        pytest.param([BODY, *["Words."] * 30, "Author:", "Qorin Vell", BODY], ["Qorin Vell"], id="label, inside"),
        pytest.param([BODY, *["Words."] * 30, "By", "Storm", BODY], [], id="a label alone, inside"),
        pytest.param([BODY, *["Words."] * 30, "By Jane Doe", "By John Roe", BODY], [], id="two, inside"),
        pytest.param(["Jana Muster", BODY, SPOKEN, BODY, BODY], [], id="who is spoken of"),
    ],
)
def test_authors_by_their_place(lines: list[str], names: list[str]) -> None:
    assert authors(*lines) == names


def test_a_korean_reporter_before_the_first_sentence_is_read_and_stays() -> None:
    body = "[하버뉴스 홍길동 기자] 시의회는 목요일 오래된 항구 벽을 수리하기로 했다. 공사는 십 년 가까이 늦어졌다."
    assert authors(body, body, lang="ko", title="항구 벽 수리") == ["홍길동"]
    assert opening("(세종=연합뉴스) 이세원 기자 = 작년에 이어 올해도") == ("이세원",)
    assert opening("The council voted.") == ()


@pytest.mark.parametrize(
    "line", ["옥유정 기자가 취재했습니다.", "[하버=홍길동 기자] 벽은 벽이었다.", "記者 観察", "By Jane Doe", ""]
)
def test_lines_that_are_no_eastern_bylines(line: str) -> None:
    assert eastern(line) is None


@pytest.mark.parametrize(
    ("text", "is_name"), [("佐々木健太", True), ("王伟", True), ("国際", False), ("東京都", False), ("Mei", False)]
)
def test_names_of_japan_and_china(text: str, is_name: bool) -> None:
    assert is_eastern(text) is is_name


@pytest.mark.parametrize("name", ["Ann Mary Poe", "Ann Poe", "Juan Manuel García", "Mei", "山本　健太"])
def test_one_name_is_not_taken_apart(name: str) -> None:
    assert apart(name) == [name]


@pytest.mark.parametrize(
    ("said", "nobody"),
    [("Staff Writer", True), ("admin", True), ("@jane", True), ("Jane Doe", False), ("Reuters", False), ("Mei", False)],
)
def test_who_is_nobody(said: str, nobody: bool) -> None:
    assert bylines.is_nobody(said) is nobody
