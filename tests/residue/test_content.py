"""Which lines are never scored: those that belong to the text by their place and shape, and those that carry data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.residue import content
from curate.residue.content import candidates
from curate.rule import PARAGRAPH
from tests.residue.pages import FRAMED, OTHER, page

CUT = "The family of the late Vera Coombe, who rang her sister in the night"


def scored(text: str) -> list[str]:
    """The lines of a text that are scored."""
    found = page(text)
    return [found.rows.texts[number] for number in candidates(found)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{PARAGRAPH}\nWhat the wall is made of\n{OTHER}", id="heading"),
        pytest.param(f"{PARAGRAPH}\nAdvertisement\nActions\n{OTHER}", id="heading-below-an-ad"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{CUT}", id="last-paragraph-cut"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{CUT} …", id="last-paragraph-cut-with-an-ellipsis"),
        pytest.param(f"{PARAGRAPH}\n1. Two parts of sand\n2. One part of lime\n{OTHER}", id="numbered"),
        pytest.param(f"{PARAGRAPH}\n- Two parts of sand\n- One part of lime\n{OTHER}", id="bullets-inside"),
        pytest.param(f"{PARAGRAPH}\nHarbour Town 3-1 Lugano\n{OTHER}", id="result"),
        pytest.param(f"{PARAGRAPH}\nhttps://example.org/wall\n{OTHER}", id="address"),
        pytest.param(f"{PARAGRAPH}\nThe mayor said that she had been told by the\ncouncil\n{OTHER}", id="halves"),
    ],
)
def test_what_belongs_to_the_text_is_never_scored(text: str) -> None:
    assert scored(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(FRAMED, "Harbour Times App", id="behind-buttons"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\nSeven walks to try", "Seven walks to try", id="short-last-line"),
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{CUT}\nShare", CUT, id="not-the-last-line"),
    ],
)
def test_what_may_be_the_pages_is_scored(text: str, line: str) -> None:
    assert line in scored(text)


@given(st.text("(cC)©ɔ:/ -–0٣९9aA,", max_size=12))
def test_data_is_what_the_patterns_of_data_find(text: str) -> None:
    assert content.has_data(text) == bool(content.RESULT.search(text) or re.search(r"://|©|\(c\)", text, re.IGNORECASE))
