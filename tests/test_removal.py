from __future__ import annotations

from itertools import pairwise

import pytest

from curate.model import Document
from curate.removal import spans


@pytest.mark.parametrize(
    ("text", "lines", "expected"),
    [
        pytest.param("a\nx\nb", {1}, "a\nb", id="between two lines"),
        pytest.param("x\na", {0}, "a", id="first"),
        pytest.param("x\n\na", {0}, "a", id="first, with the blank line behind it"),
        pytest.param("a\n\nx\n\nb", {2}, "a\n\nb", id="between blank lines"),
        pytest.param("a\nx\n\nb", {1}, "a\n\nb", id="above a blank line"),
        pytest.param("a\n\nx", {2}, "a", id="last, with the line ends before it"),
        pytest.param("a\nx\n", {1}, "a\n", id="last but for the final line end"),
        pytest.param("a\nx\ny", {1, 2}, "a", id="the last two"),
        pytest.param("a\n\nx\n\ny\n", {2, 4}, "a\n", id="the last two with blank lines"),
        pytest.param("x\ny\na", {0, 1}, "a", id="the first two"),
        pytest.param("a\n\nx\ny\n\nb", {2, 3}, "a\n\nb", id="two between blank lines"),
        pytest.param("x", {0}, "", id="all there is"),
    ],
)
def test_removed_lines_take_their_line_ends(text: str, lines: set[int], expected: str) -> None:
    cut = sorted((start, end) for _, start, end in spans(Document(text), lines))
    assert all(a[1] <= b[0] for a, b in pairwise(cut))
    for start, end in reversed(cut):
        text = text[:start] + text[end:]
    assert text == expected
