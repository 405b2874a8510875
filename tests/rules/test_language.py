"""Texts and paragraphs in another language than expected."""

from __future__ import annotations

import pytest

from curate import api
from curate.model import Document
from curate.rule import PARAGRAPH

GERMAN = (
    "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das nach Angaben der "
    "Ingenieure seit fast zehn Jahren an den steigenden Kosten scheitert."
)
MALAY = (
    "Majlis bandar raya telah bersetuju untuk membaiki tembok pelabuhan lama kerana beliau mahu kerja itu boleh "
    "bermula sebelum musim tengkujuh, dan penduduk perlu menunggu."
)
OTHER = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the winter "
    "storms arrive."
)


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        pytest.param(GERMAN, "en", True, id="German"),
        pytest.param(GERMAN, "de-AT", False, id="a tag of it"),
        pytest.param(GERMAN, "nds", False, id="a language that cannot be told"),
        pytest.param(GERMAN, None, False, id="none given"),
        pytest.param(MALAY, "id", False, id="a near relative"),
        pytest.param("Jane Doe, Harbourtown", "fr", False, id="names"),
    ],
)
def test_the_field_and_the_text(text: str, lang: str | None, found: bool) -> None:
    assert bool(api.check(Document(text, meta={"lang": lang} if lang else {}), select=["LNG001"])) is found


def test_the_language_that_is_detected_is_never_unexpected() -> None:
    record = api.clean(Document(f"{GERMAN}\n{GERMAN}"))
    assert record.metadata["lang"] == "de"
    assert "LNG001" not in [found.code for found in record.findings]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{GERMAN}", [3], id="German below"),
        pytest.param(f"{PARAGRAPH}\n{GERMAN}\n{OTHER}", [2], id="German between"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n„{GERMAN}“", [], id="a quotation"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\nDie Mauer wird nicht repariert, sagt der Bürgermeister.", [], id="short"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{GERMAN} https://example.org", [], id="with an address"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}", [], id="one language"),
        pytest.param("12 34 56\n7 8 9", [], id="no language"),
    ],
)
def test_paragraphs(text: str, lines: list[int]) -> None:
    assert [found.line for found in api.check(text, select=["LNG002"])] == lines
