from __future__ import annotations

import pytest

from curate.configuration.gates import Gate
from curate.definitions import gx_suites
from curate.definitions.limits import RATES, Bound, bounds
from curate.model import Severity
from tests.definitions.corpus import RULES

RULE = {rule.code: rule for rule in RULES}


def test_errors_may_be_in_fewer_records_than_warnings_and_notes_in_any() -> None:
    held = {bound.code: bound for bound in bounds(RULES)}
    assert set(held) == {rule.code for rule in RULES if rule.severity is not Severity.INFO}
    assert all(bound.limit == RATES[RULE[code].severity] for code, bound in held.items())
    assert RATES[Severity.ERROR] < RATES[Severity.WARNING]


@pytest.mark.parametrize(
    ("gates", "expected"),
    [
        pytest.param([], [("max-rate", 0.02)], id="ours"),
        pytest.param([Gate("ENC*", "max-count", 3)], [("max-count", 3)], id="instead-of-ours"),
        pytest.param([Gate("ENC001", "max-rate", 0.5, "records")], [("max-rate", 0.5)], id="by-code"),
        pytest.param([Gate("undecoded-bytes-of-another", "max-count", 3)], [("max-rate", 0.02)], id="another-rule"),
        pytest.param([Gate("ENC*", "max-rate", 0.5, "files")], [("max-rate", 0.02)], id="files-are-not-seen"),
        pytest.param([Gate("*", "max-new", 0)], [("max-rate", 0.02)], id="new-ones-are-not-seen"),
        pytest.param([Gate("removed-records", "max-rate", 0.1)], [("max-rate", 0.02)], id="removed-are-not-seen"),
        pytest.param(
            [Gate("ENC001", "max-count", 1), Gate("ENC*", "max-count", 9)], [("max-count", 1)], id="more-exact-wins"
        ),
        pytest.param(
            [Gate("ENC*", "max-count", 9), Gate("ENC*", "max-rate", 0.3)],
            [("max-count", 9), ("max-rate", 0.3)],
            id="two-measures",
        ),
        pytest.param([Gate("*", "max-count", 9, "", Severity.ERROR)], [("max-count", 9)], id="errors-count"),
    ],
)
def test_gates_take_the_place_of_our_limits(gates: list[Gate], expected: list[tuple[str, float]]) -> None:
    assert [(one.measure, one.limit) for one in bounds([RULE["ENC001"]], gates)] == expected


def test_a_gate_for_errors_says_nothing_of_warnings() -> None:
    gate = Gate("*", "max-count", 9, "", Severity.ERROR)
    assert bounds([RULE["META002"]], [gate]) == bounds([RULE["META002"]])


def test_a_limit_is_an_expectation_of_the_core() -> None:
    rate, count = (
        gx_suites.findings({"ENC001": "x"}, [Bound("ENC001", measure, limit, Severity.ERROR)]).expectations[-1]
        for measure, limit in (("max-rate", 0.05), ("max-count", 3))
    )
    assert (rate.type, rate.kwargs) == (
        "expect_column_values_to_be_between",
        {"column": "ENC001", "max_value": 0.0, "mostly": 0.95},
    )
    assert (count.type, count.kwargs) == ("expect_column_sum_to_be_between", {"column": "ENC001", "max_value": 3.0})
