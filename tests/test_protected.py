"""The stretches that rules about tokens leave alone, found by fewer patterns where a line has fewer signs."""

from __future__ import annotations

import pytest

from curate.model import Document
from curate.protected import PROTECTED, is_code, is_protected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The wall stands .", id="none"),
        pytest.param("see https://a.example/b.The end", id="address"),
        pytest.param("see www.a.example and ftp://b.example .", id="two-addresses"),
        pytest.param("write to jane.doe+wall@a.example .", id="mail"),
        pytest.param("(jane@a.example)", id="mail-in-brackets"),
        pytest.param("a@b.example, c@d.example; a@b-c.d+e@f.example", id="mails"),
        pytest.param("write to j@a.example or https://a.example", id="mail-and-address"),
        pytest.param("https://a.example/@jane", id="mark-in-address"),
        pytest.param("@jane and jane@ and a @ b", id="no-mail"),
        pytest.param("run `a , b` and j@a.example", id="code"),
        pytest.param("one\n```\na , b\n```\nwww.a.example", id="fence"),
    ],
)
def test_every_place_is_protected_that_the_whole_pattern_finds(text: str) -> None:
    doc = Document(text)
    found = {at for match in PROTECTED.finditer(text) for at in range(*match.span())}
    assert {at for at in range(len(text)) if is_protected(doc, at)} == found


def test_code_is_told_from_addresses() -> None:
    doc = Document("`a` and https://a.example")
    assert [is_code(doc, at) for at in (1, 10)] == [True, False]
