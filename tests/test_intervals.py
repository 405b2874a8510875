"""Wilson's interval, and Laplace's share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.intervals import laplace, wilson


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),  # E. B. Wilson's own way of writing it, after Newcombe (1998), table I
        (0, 20, 0.0, 0.1611),
        (20, 20, 0.8389, 1.0),
        (189, 189, 0.9801, 1.0),
    ],
)
def test_known_intervals(right: int, n: int, low: float, high: float) -> None:
    assert wilson(right, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(sample: tuple[int, int]) -> None:
    right, n = sample
    low, high = wilson(right, n)
    assert 0 <= low <= (right / n if n else 0.5) <= high <= 1
    assert wilson(n - right, n) == pytest.approx((1 - high, 1 - low))


@given(st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_laplace_is_never_certain(sample: tuple[int, int]) -> None:
    assert 0 < laplace(*sample) < 1
    assert laplace(0, 0) == 0.5
