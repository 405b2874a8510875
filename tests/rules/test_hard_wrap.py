"""Lines that were broken at a column, and lines that are not: verse, lists, tables, one paragraph a line."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import api

TEXT = (
    "the committee walked the path on Saturday and found that the stile at the quarry has been mended, that the bridge "
    "is sound, and that the sign at the ford points in the wrong direction, so that walkers come out at the mill."
)


def joined(text: str) -> str:
    return api.fix(text, select=["STR008"], unsafe=True).text


@given(st.integers(40, 90))
def test_what_was_wrapped_comes_back(width: int) -> None:
    lines = textwrap.wrap(TEXT, width)
    wrapped = "\n".join(lines)
    longest = max(map(len, lines))
    full = all(len(a) + 1 + len(b.split()[0]) > longest for a, b in pairwise(lines))
    assert joined(wrapped) == (TEXT if full else wrapped)


def test_paragraphs_stay_apart() -> None:
    one = "\n".join(textwrap.wrap(TEXT, 60))
    assert joined(f"{one}\n\n{one}") == f"{TEXT}\n\n{TEXT}"


def test_nothing_is_joined_without_being_asked() -> None:
    wrapped = "\n".join(textwrap.wrap(TEXT, 60))
    assert api.fix(wrapped, select=["STR008"]).text == wrapped


@pytest.mark.parametrize(
    ("halves", "rest", "expected"),
    [
        pytest.param("har-\nbour", "", "harbour", id="no half is a word of the text"),
        pytest.param("foot-\nbridge", "The footbridge is new.", "footbridge", id="written so elsewhere"),
        pytest.param("foot-\nbridge", "The foot-bridge is new.", "foot-bridge", id="with a hyphen elsewhere"),
        pytest.param("well-\nknown", "", "well-known", id="a prefix that keeps its hyphen"),
        pytest.param("Anglo-\nSaxon", "", "Anglo-Saxon", id="a capital"),
        pytest.param("stone-\nmason", "The stone is old.", "stone-\nmason", id="nobody knows"),
    ],
)
def test_halves_of_words(halves: str, rest: str, expected: str) -> None:
    text = (
        f"The committee walked the old path and saw a {halves} and a stile that was mended in the winter of\n"
        f"the year before, which is why nobody had known it.\n\n{rest}"
    )
    assert f"saw a {expected} and a stile" in joined(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Roses are red,\nviolets are blue,\nthe wall it is dead,\nthe harbour is too.", id="verse"),
        pytest.param(
            "- the old harbour wall at the end\n- the pier of the fishermen, now\n- the road to town", id="list"
        ),
        pytest.param("1. the old harbour wall at the end\n2. the pier of the fishermen, no\n3. the road", id="numbers"),
        pytest.param("| the old harbour wall | at the |\n| the pier of the men | and the |\n| the road |", id="table"),
        pytest.param(f"{TEXT}\n{TEXT}\n{TEXT}", id="one paragraph a line"),
        pytest.param("one\ntwo\nthree", id="narrow"),
        pytest.param("", id="nothing"),
        pytest.param(" \n \n\u3000\n", id="blanks"),
        pytest.param(
            "The tide goes out along the quiet sand\nAnd leaves its letters there for none to read\nAs if the sea had "
            "written with its hand\nWhat all of us forget and all of us need",
            id="capitals at each line",
        ),
    ],
)
def test_what_is_no_wrapped_prose(text: str) -> None:
    assert api.check(text, select=["STR008"]) == ()
