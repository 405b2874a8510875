from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import edits
from curate.model import Edit

ALPHABET = "ab \n"
Case = tuple[str, list[Edit]]


@st.composite
def wishes(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text, and edits that somebody may want to make in it; they may overlap."""
    text = draw(st.text(ALPHABET, max_size=30))
    wanted = []
    for _ in range(draw(st.integers(0, 8))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        code = draw(st.sampled_from(["A1", "B1"]))
        wanted.append(Edit(start, end, text[start:end], draw(st.text(ALPHABET, max_size=4)), code))
    return text, wanted


@given(wishes())
def test_chosen_edits_are_sorted_and_disjoint(case: tuple[str, list[Edit]]) -> None:
    chosen = edits.choose(case[1])
    assert all(a.end <= b.start and a.start < b.start for a, b in pairwise(chosen))
    assert all(edit.before != edit.after for edit in chosen)


@given(wishes())
def test_the_order_of_wishes_decides_nothing(case: tuple[str, list[Edit]]) -> None:
    forward, backward = edits.choose(case[1]), edits.choose(reversed(case[1]))
    assert [(e.start, e.end, e.code) for e in forward] == [(e.start, e.end, e.code) for e in backward]


@given(wishes())
def test_inverted_edits_give_the_text_back(case: tuple[str, list[Edit]]) -> None:
    text, wanted = case
    chosen = edits.choose(wanted)
    assert edits.apply(edits.apply(text, chosen), edits.invert(chosen)) == text


def passes(text: str, wanted: list[list[Edit]]) -> Iterator[tuple[Edit, ...]]:
    for number, one in enumerate(wanted, 1):
        fitting = [e._replace(before=text[e.start : e.end]) for e in one if e.end <= len(text)]
        chosen = tuple(e._replace(number=number) for e in edits.choose(fitting))
        if chosen:
            text = edits.apply(text, chosen)
            yield chosen


@given(wishes(), wishes(), wishes())
def test_edits_of_several_passes_replay_and_restore(one: Case, two: Case, three: Case) -> None:
    text = one[0]
    made = [edit for each in passes(text, [one[1], two[1], three[1]]) for edit in each]
    after = edits.replay(text, made)
    assert edits.restore(after, made) == text


@given(wishes(), wishes(), st.data())
def test_a_span_is_traced_to_where_its_untouched_text_stood(one: Case, two: Case, data: st.DataObject) -> None:
    text = one[0]
    made = list(passes(text, [one[1], two[1]]))
    after = edits.replay(text, [edit for each in made for edit in each])
    start = data.draw(st.integers(0, len(after)))
    end = data.draw(st.integers(start, len(after)))
    a, b = edits.original([edits.Pass.of(each) for each in made], start, end)
    assert 0 <= a <= b <= len(text)
    if not made:
        assert (a, b) == (start, end)


def walked(one: tuple[Edit, ...], offset: int, *, first: bool) -> int:
    """The offset before a pass, found by walking over its edits from the left."""
    shift = 0
    for edit in one:
        start = edit.start + shift
        stop = start + len(edit.after)
        if offset < start or (offset == start and not first):
            break
        if offset < stop or (offset == stop and not first):
            return edit.start if first else edit.end
        shift += len(edit.after) - len(edit.before)
    return offset - shift


@given(wishes(), st.data())
def test_looking_a_place_up_finds_what_walking_finds(one: Case, data: st.DataObject) -> None:
    for each in passes(one[0], [one[1]]):
        after = edits.apply(one[0], each)
        start = data.draw(st.integers(0, len(after)))
        end = data.draw(st.integers(start, len(after)))
        low, high = walked(each, start, first=True), walked(each, end, first=False)
        assert edits.original([edits.Pass.of(each)], start, end) == (low, max(low, high))


@pytest.mark.parametrize(
    ("edit", "span", "expected"),
    [
        pytest.param(Edit(1, 3, "  ", " ", "A1"), (0, 1), (0, 1), id="in front"),
        pytest.param(Edit(1, 3, "  ", " ", "A1"), (1, 2), (1, 3), id="the replacement itself"),
        pytest.param(Edit(1, 3, "  ", " ", "A1"), (2, 3), (3, 4), id="behind"),
        pytest.param(Edit(1, 3, "bc", "", "A1"), (1, 2), (3, 4), id="starts behind a deletion"),
        pytest.param(Edit(1, 3, "bc", "", "A1"), (0, 1), (0, 1), id="ends in front of a deletion"),
        pytest.param(Edit(1, 3, "bc", "", "A1"), (0, 2), (0, 4), id="around a deletion"),
        pytest.param(Edit(1, 1, "", "\n", "A1"), (1, 2), (1, 1), id="an insertion has no place of its own"),
    ],
)
def test_spans_of_the_original(edit: Edit, span: tuple[int, int], expected: tuple[int, int]) -> None:
    assert edits.original([edits.Pass.of([edit])], *span) == expected
