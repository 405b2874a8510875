"""Logistic regression over features that are there or not, in plain Python: the same weights on every machine.

Steepest steps scaled by each feature's own history (AdaGrad), with a pull towards zero (L2); the examples come in one
fixed order, shuffled by a generator of our own seed.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

EPOCHS = 8
RATE = 0.03
"""Of the first steps, in logits."""

PULL = 0.03
"""Share of a weight that is lost at each step that it takes part in."""


def fit(examples: Sequence[Sequence[int]], truths: Sequence[bool], size: int) -> tuple[float, list[float]]:
    """Bias and weights for features numbered 0 to ``size`` - 1; an example is the numbers of those that it has."""
    weights, history = [0.0] * (size + 1), [1e-6] * (size + 1)
    order = list(range(len(examples)))
    shuffled = random.Random(17)  # noqa: S311 - nothing secret
    ready = [(*example, size) for example in examples]
    for epoch in range(EPOCHS):
        shuffled.shuffle(order)
        rate = RATE * (1 - epoch / EPOCHS)
        for number in order:
            example = ready[number]
            error = truths[number] - 1 / (1 + math.exp(-sum([weights[i] for i in example])))
            _step(weights, history, example, error, rate)
    return weights[size], weights[:size]


def _step(weights: list[float], history: list[float], example: Sequence[int], error: float, rate: float) -> None:
    squared = error * error
    for i in example:
        history[i] += squared
        weights[i] += rate * (error - PULL * weights[i]) / math.sqrt(history[i])
