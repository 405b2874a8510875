"""Limits measure what they say, say what they measured where they hold too, and a share of nothing holds."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.configuration.gates import DEFAULT, Gate
from curate.gate.thresholds import Kind, Measured, Removed, Tally, limits, measure
from curate.model import Severity
from curate.run import Limit

NUM: Kind = ("NUM001", "zero", Severity.WARNING)
ENC: Kind = ("ENC001", "", Severity.ERROR)
PUN: Kind = ("PUN001", "", Severity.INFO)


def tally(*files: list[list[Kind]]) -> Tally:
    """What was found in files, each a list of its records, each a list of its findings."""
    made = Tally()
    for records in files:
        made.add(records)
    return made


HEAD = tally([[NUM, NUM, PUN]], [[NUM], [], [ENC]], [[]])
BASE = tally([[NUM]], [[]])
MEASURED = Measured(HEAD, BASE, {NUM: 2, PUN: 1}, Removed(1, 2))


@pytest.mark.parametrize(
    ("gate", "limit"),
    [
        pytest.param(
            Gate("NUM*", "max-count", 3), Limit("NUM*", "max-count", 3, 3, True, "", 3, 0, 1), id="count-at-the-limit"
        ),
        pytest.param(
            Gate("NUM001", "max-count", 2), Limit("NUM001", "max-count", 2, 3, False, "", 3, 0, 1), id="count-above-it"
        ),
        pytest.param(
            Gate("NUM001[zero]", "max-count", 9),
            Limit("NUM001[zero]", "max-count", 9, 3, True, "", 3, 0, 1),
            id="variant",
        ),
        pytest.param(
            Gate("NUM001[other]", "max-count", 0),
            Limit("NUM001[other]", "max-count", 0, 0, True, "", 0, 0, 0),
            id="none",
        ),
        pytest.param(
            Gate("*", "max-count", 9, severity=Severity.WARNING),
            Limit("*", "max-count", 9, 4, True, "", 4, 0, 1),
            id="info-does-not-count",
        ),
        pytest.param(
            Gate("*", "max-new", 0, severity=Severity.INFO),
            Limit("*", "max-new", 0, 3, False, "", 3, 0, None),
            id="new",
        ),
        pytest.param(
            Gate("*", "max-new", 0, severity=Severity.ERROR),
            Limit("*", "max-new", 0, 0, True, "", 0, 0, None),
            id="errors",
        ),
        pytest.param(
            Gate("NUM", "max-rate", 0.4, "records"),
            Limit("NUM", "max-rate", 0.4, 0.4, True, "records", 2, 5, 0.5),
            id="records",
        ),
        pytest.param(
            Gate("NUM", "max-rate", 0.5, "files"),
            Limit("NUM", "max-rate", 0.5, 2 / 3, False, "files", 2, 3, 0.5),
            id="files",
        ),
        pytest.param(
            Gate("removed-records", "max-rate", 0.4, "records"),
            Limit("removed-records", "max-rate", 0.4, 0.5, False, "records", 1, 2, None),
            id="removed-rate",
        ),
        pytest.param(
            Gate("removed-records", "max-count", 1),
            Limit("removed-records", "max-count", 1, 1, True, "", 1, 2, None),
            id="removed-count",
        ),
    ],
)
def test_a_limit_is_measured(gate: Gate, limit: Limit) -> None:
    assert measure(gate, MEASURED) == limit


@pytest.mark.parametrize("of", ["records", "files"])
def test_a_share_of_nothing_holds(of: str) -> None:
    """0 of 0, and no division."""
    empty = Measured(Tally(), Tally(), {}, Removed(0, 0))
    assert measure(Gate("*", "max-rate", 0.0, of), empty) == Limit("*", "max-rate", 0.0, 0.0, True, of, 0, 0, 0.0)
    assert measure(Gate("removed-records", "max-rate", 0.0, of), empty).holds


COUNT = Gate("NUM", "max-count", 3)
NEW_NUM = Gate("NUM", "max-new", 3)
AT_ERROR = Gate("*", "max-new", 0, severity=Severity.ERROR)


@pytest.mark.parametrize(
    ("given", "fail_on", "held"),
    [
        pytest.param([], Severity.WARNING, [DEFAULT._replace(severity=Severity.WARNING)], id="nothing-new"),
        pytest.param([], Severity.INFO, [DEFAULT._replace(severity=Severity.INFO)], id="fail-on-info"),
        pytest.param([], None, [], id="never"),
        pytest.param([COUNT], None, [COUNT], id="never-leaves-named-rules"),
        pytest.param([COUNT], Severity.ERROR, [AT_ERROR, COUNT], id="the-default-stays-beside-counts"),
        pytest.param([NEW_NUM], Severity.ERROR, [NEW_NUM], id="and-gives-way-to-max-new"),
        pytest.param([AT_ERROR], Severity.INFO, [AT_ERROR], id="its-own-severity-holds"),
    ],
)
def test_which_limits_hold(given: list[Gate], fail_on: Severity | None, held: list[Gate]) -> None:
    assert [*limits(given, fail_on)] == held


kinds = st.sampled_from([NUM, ENC, PUN])
files = st.lists(st.lists(st.lists(kinds, max_size=4), max_size=3), max_size=5)
gates = st.builds(
    Gate,
    st.sampled_from(["*", "NUM*", "ENC001", "PUN"]),
    st.sampled_from(["max-count", "max-rate", "max-new"]),
    st.just(0),
    st.sampled_from(["records", "files"]),
    st.sampled_from([*Severity]),
)


@given(files, files)
def test_tallies_add_up(one: list[list[list[Kind]]], other: list[list[list[Kind]]]) -> None:
    """Two parts of a corpus together are the corpus."""
    assert tally(*one) + tally(*other) == tally(*one, *other)


@given(files, gates)
def test_what_is_measured_is_what_is_there(found: list[list[list[Kind]]], gate: Gate) -> None:
    """Counted anew, the slow way."""

    def counts(one: Kind) -> bool:
        order = list(Severity)
        prefix = gate.name.strip("*")
        return one[0].startswith(prefix) and order.index(one[2]) <= order.index(gate.severity or Severity.INFO)

    every = [one for records in found for kinds in records for one in kinds]
    limit = measure(gate, Measured(tally(*found), Tally(), Counter(every), Removed(0, 0)))
    records = [kinds for records in found for kinds in records]
    in_files = [[one for kinds in records for one in kinds] for records in found]
    units = in_files if gate.of == "files" else records
    if gate.measure == "max-rate":
        assert (limit.part, limit.total) == (sum(any(map(counts, one)) for one in units), len(units))
        assert 0 <= limit.found <= 1
    else:
        assert limit.found == sum(map(counts, every))
