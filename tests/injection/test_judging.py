"""How what comes out is compared with what was clean: by hand-made tools and rules whose ways are known."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given

from curate.injection import judging, table
from curate.injection.damage import Clean, Kind, Spot, Tool
from curate.injection.judging import Count, Difference
from curate.model import Document, Json, Safety
from curate.plan import Lint, Plan
from tests.pieces import texts

TEXT = """\
The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed for years.
Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the storms."""
DOC = Document(TEXT, "a", {"lang": "en", "title": "Wall", "date": "2024-11-14", "authors": ["Jane Doe"]})
EN: dict[str, Json] = {"lang": "en"}
CLEAN = Clean("a", TEXT, "en", "Wall", "Jane Doe", "2024-11-14")


def tool(*spots: Spot, kinds: tuple[Kind, ...] = (Kind("one", ("STR009",)),)) -> Tool:
    def damage(clean: Clean, rng: Random) -> Iterable[Spot]:
        del clean, rng
        return spots

    return Tool("by hand", "for a test", kinds, damage)


def counted(*spots: Spot, plan: Plan | None = None) -> Count:
    return judging.judge(tool(*spots), CLEAN, DOC, plan or Plan(), 0)["one"]


COUNCIL = TEXT.index(" council")


@pytest.mark.parametrize(
    ("spot", "injected_found_restored"),
    [
        pytest.param(Spot(COUNCIL, COUNCIL + 1, "  "), (1, 1, 1), id="mended"),
        pytest.param(Spot(COUNCIL, COUNCIL + 1, " QQ "), (1, 0, 0), id="not-seen"),
        pytest.param(Spot(TEXT.index("\n"), TEXT.index("\n"), "\nAdvertisement"), (1, 1, 1), id="line-taken-out"),
        pytest.param(Spot(TEXT.index("\n"), TEXT.index("\n"), "\nThe cat sat on it."), (1, 0, 0), id="line-left"),
        pytest.param(Spot(COUNCIL + 3, COUNCIL + 4, "\ufffd"), (1, 1, 0), id="found-and-not-mended"),
    ],
)
def test_a_place_is_found_and_restored(spot: Spot, injected_found_restored: tuple[int, int, int]) -> None:
    count = counted(spot)
    assert (count.injected, count.found, count.restored) == injected_found_restored
    assert count.collateral == 0
    assert bool(count.missed) == (count.restored == 0)


def test_rules_that_are_not_selected_restore_nothing() -> None:
    count = counted(Spot(COUNCIL, COUNCIL + 1, "  "), plan=Plan(Lint(select=("ENC",))))
    assert (count.found, count.restored) == (0, 0)


def test_places_side_by_side_are_judged_one_by_one() -> None:
    at = TEXT.index("\n")
    count = counted(
        Spot(at, at, "\nAdvertisement"), Spot(at, at, "\nThe cat sat on it."), Spot(COUNCIL, COUNCIL + 1, "  ")
    )
    assert (count.injected, count.restored) == (3, 2)


def test_what_is_changed_elsewhere_is_counted() -> None:
    """The text holds a double blank that is no place: mending it is a change elsewhere, for this comparison."""
    dirty = TEXT.replace("asked why", "asked  why")
    got = judging.judge(tool(Spot(COUNCIL, COUNCIL + 1, "  ")), CLEAN._replace(text=dirty), Document(dirty), Plan(), 0)[
        "one"
    ]
    assert got.restored == 1
    assert got.collateral == 1


@pytest.mark.parametrize(
    ("clean", "got", "expected"),
    [
        pytest.param("a b", "a b", [], id="same"),
        pytest.param("no rest", "no  rest", [Difference(3, 3, " ")], id="blank"),
        pytest.param("one two three", "one three", [Difference(4, 8, "")], id="gone"),
        pytest.param("café au lait", "cafÃ© au lait", [Difference(0, 4, "cafÃ©")], id="word"),
        pytest.param("a\nb c\nd", "a\nb d\nd", [Difference(4, 5, "d")], id="in-a-line"),
        pytest.param("a\nb", "a\nx\nb", [Difference(2, 2, "x\n")], id="line"),
        pytest.param("a\nb", "a\nb\nx", [Difference(3, 3, "\nx")], id="line-at-the-end"),
        pytest.param("a", "", [Difference(0, 1, "")], id="all"),
    ],
)
def test_differences(clean: str, got: str, expected: list[Difference]) -> None:
    assert [*judging.differences(clean, got)] == expected


@given(texts(8), texts(8))
def test_differences_lead_from_one_text_to_the_other(clean: str, got: str) -> None:
    made = clean
    for one in reversed([*judging.differences(clean, got)]):
        made = made[: one.start] + one.got + made[one.end :]
    assert made == got


def test_a_text_that_stays_damaged_is_left_out() -> None:
    plan = Plan()
    for text in ("", f"{TEXT}\n\ud800", TEXT * (judging.LONGEST // len(TEXT) + 1)):
        assert judging.clean_text(Document(text, "a", EN), plan) is None
    assert judging.clean_text(Document(f"{TEXT}\nIt is lost\ufffd forever, they said on the pier.", "a"), plan) is None
    dirty = f"Wall\nBy Jane Doe\n14 November 2024\n{TEXT.replace(' the ', '  the ')}"
    made = judging.clean_text(Document(dirty, "a", EN), plan)
    assert made is not None
    assert made[0] == CLEAN


def test_counts_add_up() -> None:
    one = Count(3, 2, 1, 5, frozenset({"A"}), ("x",))
    assert one + Count() == one
    assert one + one == Count(6, 4, 2, 10, frozenset({"A"}), ("x", "x"))


def test_a_measurement_leaves_out_what_no_rule_is_there_for() -> None:
    measured = table.measure([DOC, Document("")], Plan(Lint(select=("STR009",))))
    assert {code for row in measured.rows for code in row.kind.rules} == {"STR009"}
    assert (measured.texts, measured.left_out) == (1, 1)
    assert not table.below(measured, 1.0, unsafe=False)


def test_what_falls_below() -> None:
    half, other = Count(10, 10, 5), Count(10, 10, 10, 1)
    for fix, unsafe, fails in ((Safety.SAFE, False, True), (Safety.UNSAFE, False, False), (Safety.UNSAFE, True, True)):
        row = table.Row(tool(), Kind("one", ("STR009",), fix), half)
        assert bool(table.below(table.Measured(1, 0, (0,), (row,)), 0.9, unsafe=unsafe)) is fails
    row = table.Row(tool(), Kind("one", (), Safety.NONE), other)
    assert table.below(table.Measured(1, 0, (0,), (row,)), 0.0, unsafe=False)
