"""How sure a finding is, as far as labelled data tell.

It is read with nothing but the standard library: a run with few findings would wait longer for more than for its texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from curate.intervals import laplace
from curate.tuples import NamedTuple

FILE = Path(__file__).with_name("measured.json")
"""What was measured of the rules, as `curate.measured` has it."""

ENOUGH = 5
"""Findings from which on a variant has a share of its own; one with fewer is judged by its rule's."""

Share = tuple[int, int]
"""So many right ones of so many."""

NONE: Share = (0, 0)


class Precision(NamedTuple):
    """Of what a rule found, how much is damage: in all, and by the variants that have a name."""

    whole: Share
    variants: Mapping[str, Share]


@cache
def confidence(code: str, variant: str) -> float | None:
    """The share of a variant's findings that are right, as far as labelled data tell (Laplace); None without any."""
    known = _measured().get(code)
    if known is None or known.whole == NONE:
        return None
    own = known.variants.get(variant, NONE)
    return round(laplace(*(own if own[1] >= ENOUGH else known.whole)), 4)


@cache
def _measured() -> Mapping[str, Precision]:
    import json  # noqa: PLC0415 - clean text has no findings

    figures = json.loads(FILE.read_bytes())
    return {
        code: Precision(tuple(said.get("precision", NONE)), said.get("variants", {})) for code, said in figures.items()
    }
