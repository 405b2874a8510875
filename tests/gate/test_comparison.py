"""Findings of two sides, matched: laws of multisets, and a table of what people do to files."""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.gate.comparison import Compared, Place, Placed, Side, compare
from curate.model import Excerpt, Finding, Safety, Severity, Standing, fingerprint


class At(NamedTuple):
    """A finding as a test says it: in which file and record, what, and where."""

    path: str
    own_id: str
    match: str = "10, 000"
    start: int = 0
    before: str = ""
    code: str = "NUM001"


def placed(at: At) -> Placed:
    stem = at.path.rpartition("/")[2].partition(".")[0]
    record = at.own_id or stem
    said = Finding(
        code=at.code, name="split-thousands", severity=Severity.WARNING, message="", path=at.path, record=record,
        field="text", start=at.start, end=at.start + len(at.match), line=1, column=1,
        excerpt=Excerpt(at.before, at.match, ""), fix=None, safety=Safety.NONE, moved_to=None, variant="",
        confidence=1.0, fingerprint=fingerprint(at.code, record, "text", at.match),
    )  # fmt: skip
    return Placed(Place(at.path, at.own_id), said)


def side(*found: At, clean: tuple[tuple[str, str], ...] = ()) -> Side:
    """A side with findings, and records without any."""
    places = {Place(one.path, one.own_id) for one in found} | {Place(*one) for one in clean}
    return Side(frozenset(places), tuple(placed(one) for one in found))


def counts(compared: Compared) -> str:
    """How many stand how, as a word: ``N2 U1``."""
    said = Counter(one.finding.baseline for one in (*compared.head, *compared.absent))
    return " ".join(f"{standing.name[0]}{said[standing]}" for standing in Standing if said[standing])


A, B = At("a.txt", ""), At("b.txt", "")
ONE, TWO = At("t.jsonl", "1"), At("t.jsonl", "2")
JAN, FEB, MAR = At("jan/001.txt", ""), At("feb/001.txt", ""), At("mar/001.txt", "")

TABLE = [
    pytest.param(side(), side(), {}, "", id="nothing"),
    pytest.param(side(), side(A), {}, "N1", id="a-bad-article-comes-in"),
    pytest.param(side(A), side(), {}, "A1", id="it-is-deleted"),
    pytest.param(side(A), side(clean=(("a.txt", ""),)), {}, "A1", id="it-is-mended"),
    pytest.param(side(A), side(A._replace(start=90)), {}, "U1", id="lines-above-it-shift-it"),
    pytest.param(side(A), side(A._replace(match="20, 000")), {}, "N1 A1", id="swapped-for-another"),
    pytest.param(side(A, A), side(A, A, A), {}, "N1 U2", id="a-third-one-is-new"),
    pytest.param(side(A, A, A), side(A), {}, "U1 A2", id="two-of-three-mended"),
    pytest.param(side(A), side(B), {"a.txt": "b.txt"}, "M1", id="renamed-the-id-is-the-stem"),
    pytest.param(side(A), side(B), {}, "N1 A1", id="another-article-with-the-same-damage"),
    pytest.param(side(A), side(B, B), {"a.txt": "b.txt"}, "N1 M1", id="renamed-and-damaged-more"),
    pytest.param(side(JAN), side(FEB), {}, "M1", id="moved-to-another-folder"),
    pytest.param(side(JAN), side(FEB, clean=(("jan/001.txt", ""),)), {}, "N1 A1", id="mended-here-bad-in-a-namesake"),
    pytest.param(side(JAN, clean=(("feb/001.txt", ""),)), side(FEB), {}, "N1 A1", id="a-namesake-was-there-before"),
    pytest.param(side(JAN, FEB), side(FEB, MAR), {}, "U1 M1", id="the-same-place-is-matched-first"),
    pytest.param(side(ONE), side(TWO), {}, "N1 A1", id="row-removed-another-row-with-the-same-damage-added"),
    pytest.param(side(ONE, TWO), side(TWO, ONE), {}, "U2", id="rows-in-another-order"),
    pytest.param(
        side(ONE, TWO), side(At("t1.jsonl", "1"), At("t2.jsonl", "2")), {"t.jsonl": "t1.jsonl"}, "M2", id="table-split"
    ),
    pytest.param(side(At("t1.jsonl", "1"), At("t2.jsonl", "2")), side(ONE, TWO), {}, "M2", id="tables-joined"),
    pytest.param(side(ONE), side(At("u.jsonl", "2")), {"t.jsonl": "u.jsonl"}, "N1 A1", id="another-row-table-renamed"),
    pytest.param(side(At("t.jsonl", "")), side(At("u.jsonl", "")), {"t.jsonl": "u.jsonl"}, "M1", id="rows-without-ids"),
    pytest.param(side(At("t.jsonl", "")), side(ONE), {}, "M1", id="rows-given-ids"),
    pytest.param(side(At("t.jsonl", "")), side(ONE, clean=(("t.jsonl", ""),)), {}, "N1 A1", id="some-rows-given-ids"),
]  # fmt: skip


@pytest.mark.parametrize(("base", "head", "renames", "standing"), TABLE)
def test_what_people_do_to_files(base: Side, head: Side, renames: dict[str, str], standing: str) -> None:
    """Only damage that was not there before is new; damage that is gone is told."""
    assert counts(compare(base, head, renames)) == standing


def test_the_one_with_other_words_around_it_is_the_new_one() -> None:
    """Of three alike, the two whose surroundings stayed are the old ones, whatever their order."""
    old = side(A._replace(before="paid "), A._replace(before="lost ", start=50))
    now = side(A._replace(before="won "), A._replace(before="lost ", start=80), A._replace(before="paid ", start=40))
    fresh = [one.finding for one in compare(old, now, {}).head if one.finding.baseline is Standing.NEW]
    assert [one.excerpt.before for one in fresh] == ["won "]


ats = st.builds(
    At,
    path=st.sampled_from(["a.txt", "x/a.txt", "b.txt", "t.jsonl", "u.jsonl"]),
    own_id=st.sampled_from(["", "1", "2"]),
    match=st.sampled_from(["10, 000", "&amp;"]),
    start=st.integers(0, 3),
    before=st.sampled_from(["", "paid "]),
)
sides = st.builds(
    lambda found, clean: side(*found, clean=tuple(clean)),
    st.lists(ats, max_size=8),
    st.lists(st.tuples(st.sampled_from(["a.txt", "t.jsonl", "u.jsonl"]), st.sampled_from(["", "1", "2"])), max_size=3),
)
renamings = st.sampled_from([{}, {"a.txt": "b.txt"}, {"t.jsonl": "u.jsonl"}, {"a.txt": "b.txt", "t.jsonl": "u.jsonl"}])


def shown(found: tuple[Placed, ...]) -> Counter[object]:
    """Findings as a multiset, whatever their standing."""
    return Counter((one.place, one.finding.fingerprint, one.finding.start, one.finding.excerpt) for one in found)


@given(sides, sides, renamings)
def test_every_finding_is_there_once(base: Side, head: Side, renames: dict[str, str]) -> None:
    """New + unchanged + moved is the head, absent + unchanged + moved the base."""
    compared = compare(base, head, renames)
    standing = Counter(one.finding.baseline for one in compared.head)
    stayed = standing[Standing.UNCHANGED] + standing[Standing.MOVED]
    assert shown(compared.head) == shown(head.findings)
    assert Standing.ABSENT not in standing
    assert len(compared.absent) + stayed == len(base.findings)
    assert not shown(compared.absent) - shown(base.findings)


@given(sides, renamings)
def test_what_did_not_change_brings_nothing(both: Side, renames: dict[str, str]) -> None:
    assert set(counts(compare(both, both, renames)).split()) <= {f"U{len(both.findings)}"}


@given(sides, sides, renamings, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(base: Side, head: Side, renames: dict[str, str], chance: random.Random) -> None:
    def shuffled(one: Side) -> Side:
        return Side(one.places, tuple(chance.sample(one.findings, len(one.findings))))

    assert compare(shuffled(base), shuffled(head), renames) == compare(base, head, renames)


@given(sides, sides)
def test_more_at_the_base_never_makes_more_new(base: Side, head: Side) -> None:
    """What is accepted can only grow with what was there before, so far as the records are the same."""
    fewer = Side(base.places, base.findings[1:])

    def fresh(before: Side) -> int:
        return sum(one.finding.baseline is Standing.NEW for one in compare(before, head, {}).head)

    assert fresh(base) <= fresh(fewer)
