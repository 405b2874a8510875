"""The weights of the score: one generated file, read when the first line is scored.

The file names the command that made it, the data it was trained on, the day, and its figures on sites that it has not
seen. ``tools/train_residue_line.py`` writes it; nobody edits it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from math import inf
from pathlib import Path
from typing import TypeVar

from curate.errors import CurateError
from curate.residue.names import Group, Names, named

T = TypeVar("T")

FILE = Path(__file__).with_name("weights.json")
KEPT = 1 << 14
"""Groups of features of which is kept what they add to a score."""

FORMAT = 1
"""Of the file. It changes with the features: a file of another format has weights for other names."""

UNIT = 100
"""Weights are integers, hundredths of a logit."""


class Lookup(dict[Group, T]):
    """What is known of groups of features by the names in each, which are made when it is first asked for."""

    def __init__(self, told: Callable[[Names], T]) -> None:
        self._told = told

    def __missing__(self, group: Group) -> T:
        if len(self) >= KEPT:
            self.clear()
        found = self[group] = self._told(named(group))
        return found


@dataclass(frozen=True, eq=False)
class Weights:
    """A linear score in hundredths of a logit, and what it has been worth so far."""

    format: int
    made: dict[str, str]
    """``command``, ``data``, ``day``."""
    figures: dict[str, dict[str, float]]
    """By fold: what was measured on sites that were not trained on."""
    bias: int
    confidence: tuple[tuple[int, float], ...]
    """Scores in ascending order, each with the share of right ones among lines that score so much or a little more."""
    weights: dict[str, int]

    def score(self, features: Iterable[str]) -> int:
        """The score of a line with these features."""
        return self.bias + self.worth(features)

    def worth(self, features: Iterable[str]) -> int:
        """What some features add to a score."""
        known = self.weights
        return sum([known.get(feature, 0) for feature in features])

    @cached_property
    def runs(self) -> frozenset[str]:
        """The words and pairs of words with a weight: no other need be made into features of a line."""
        return frozenset(name[name.index("“") + 1 : -1] for name in self.weights if name.endswith("”"))

    @cached_property
    def worths(self) -> Lookup[int]:
        """What each group of features adds to a score."""
        return Lookup(self.worth)

    @cached_property
    def speaking(self) -> Lookup[tuple[str, ...]]:
        """Those features of each group that speak for residue."""
        return Lookup(lambda names: tuple(name for name in names if self.weights.get(name, 0) > 0))

    def least(self, confidence: float) -> float:
        """The least score with that confidence; infinite where none has it."""
        return next((score for score, share in self.confidence if share >= confidence), inf)

    def sure(self, score: int) -> float:
        """How often a line with that score has been residue, 0 to 1."""
        at = bisect_right(self.confidence, (score, 2.0))
        return self.confidence[at - 1][1] if at else 0.0

    def reasons(self, features: Iterable[str], most: int) -> list[str]:
        """The features that speak most for residue, the strongest first."""
        for_it = {feature: weight for feature in features if (weight := self.weights.get(feature, 0)) > 0}
        return sorted(for_it, key=lambda feature: (-for_it[feature], feature))[:most]


@cache
def load(path: Path = FILE) -> Weights:
    """The weights of a file; one of another format is a `CurateError`."""
    import json  # noqa: PLC0415 - few lines are scored; msgspec takes ten times as long to load

    found = json.loads(path.read_bytes())
    if found["format"] != FORMAT:
        raise CurateError(f"{path.name}: format {found['format']} found, {FORMAT} wanted; train it anew")
    return Weights(**found | {"confidence": tuple(map(tuple, found["confidence"]))})
