"""How far a measured share can be trusted."""

from __future__ import annotations

from math import sqrt

from curate.tuples import NamedTuple

Z = 1.959963984540054
"""Standard deviations to each side that hold 95 % of a normal distribution."""


class Interval(NamedTuple):
    """The shares between which the true one lies in 95 of 100 samples."""

    low: float
    high: float


def wilson(right: int, n: int) -> Interval:
    """Wilson's 95 % score interval of a share; of nothing, all there is.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    >>> [round(end, 3) for end in wilson(189, 189)], [round(end, 3) for end in wilson(5, 10)]
    ([0.98, 1.0], [0.237, 0.763])
    """
    if n == 0:
        return Interval(0.0, 1.0)
    share, spread = right / n, Z * Z / n
    middle = share + spread / 2
    reach = Z * sqrt((share * (1 - share) + spread / 4) / n)
    # At both ends the root is exact on paper and not in floating point.
    low = 0.0 if right == 0 else max(0.0, (middle - reach) / (1 + spread))
    high = 1.0 if right == n else min(1.0, (middle + reach) / (1 + spread))
    return Interval(low, high)


def laplace(right: int, n: int) -> float:
    """A share by Laplace's rule of succession: never quite 0 or 1, and one half where nothing was seen.

    >>> laplace(9, 9)
    0.9090909090909091
    """
    return (right + 1) / (n + 2)
