"""Records that are gone: a table of what people do to records, and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.gate.removed import Held, removed


def row(path: str, own_id: str = "", source: str = "") -> Held:
    return Held(path, path.rpartition("/")[2].partition(".")[0], own_id, source)


A, B = row("a.txt"), row("b.txt")
ONE, TWO = row("t.jsonl", "1"), row("t.jsonl", "2")


@pytest.mark.parametrize(
    ("base", "head", "renames", "gone"),
    [
        pytest.param([], [], {}, 0, id="nothing"),
        pytest.param([A, B], [A], {}, 1, id="an-article-deleted"),
        pytest.param([A], [A, B], {}, 0, id="an-article-added"),
        pytest.param([A], [B], {}, 1, id="another-article"),
        pytest.param([A], [B], {"a.txt": "b.txt"}, 0, id="renamed"),
        pytest.param([A], [row("news/a.txt")], {}, 0, id="moved"),
        pytest.param([row("1/a.txt"), row("2/a.txt")], [row("1/a.txt")], {}, 1, id="one-of-two-namesakes"),
        pytest.param([ONE, TWO], [TWO], {}, 1, id="a-row-deleted"),
        pytest.param([ONE], [row("t.jsonl", "3")], {}, 1, id="a-row-for-another"),
        pytest.param([ONE, TWO], [row("u.jsonl", "2"), row("v.jsonl", "1")], {}, 0, id="a-table-split"),
        pytest.param([ONE, ONE], [ONE], {}, 0, id="an-id-that-stood-twice"),
        pytest.param([row("t.jsonl", "9")], [], {}, 0, id="its-id-is-in-another-file"),
        pytest.param([row("t.jsonl", "9", "x")], [], {}, 1, id="the-same-id-of-another-source"),
        pytest.param([row("t.jsonl")] * 3, [row("t.jsonl")] * 2, {}, 1, id="one-of-three-rows-without-ids"),
        pytest.param([row("t.jsonl")] * 2, [ONE, TWO], {}, 0, id="rows-given-ids"),
        pytest.param([row("t.jsonl")] * 2, [row("u.jsonl")] * 2, {"t.jsonl": "u.jsonl"}, 0, id="a-table-renamed"),
        pytest.param([A], [row("a.md", "id-of-a")], {}, 0, id="an-article-given-an-id"),
    ],
)
def test_what_is_gone(base: list[Held], head: list[Held], renames: dict[str, str], gone: int) -> None:
    """``9`` is the id of a record in a file that did not change."""
    assert len(removed(base, head, {("", "9")}, renames)) == gone


held = st.builds(
    row, st.sampled_from(["a.txt", "x/a.txt", "t.jsonl"]), st.sampled_from(["", "1", "2"]), st.sampled_from(["", "s"])
)


@given(st.lists(held, max_size=8), st.lists(held, max_size=8))
def test_what_is_added_takes_nothing_away(base: list[Held], more: list[Held]) -> None:
    assert removed(base, [*base, *more], (), {}) == ()


@given(st.lists(held, max_size=8), st.lists(held, max_size=8))
def test_no_more_are_gone_than_there_were(base: list[Held], head: list[Held]) -> None:
    gone = removed(base, head, (), {})
    assert {*gone} <= {one.own_id or one.stem for one in base}
    assert len(gone) <= len(removed(base, [], (), {})) <= len(base)
