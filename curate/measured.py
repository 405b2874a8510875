"""How right each rule was on labelled data: the figures that its page, its terminal page and its findings give.

The data are labelled cases and texts of this project's own; `make docs` counts them and writes `measured.json`. They
are few and chosen to be hard, near misses above all, so that the shares are lower than on text as it comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from curate.confidences import FILE


class Share(msgspec.Struct, frozen=True, array_like=True):
    """So many right ones of so many; shares add up."""

    right: int = 0
    n: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.n + other.n)


class Figures(msgspec.Struct, frozen=True):
    """What was counted of one rule."""

    precision: Share = Share()
    """Of what it found, what is damage."""
    recall: Share = Share()
    """Of the damage, what it found."""
    mended: Share = Share()
    """Of the cases that have a fix, those whose text is as it should be after it."""
    variants: dict[str, Share] = {}
    """Precision by variant, those without a name left out."""
    injected: dict[str, Share] = {}
    """Of places damaged by `curate inject`, those restored byte for byte, by what the damage is called."""

    def __add__(self, other: Figures) -> Figures:
        return Figures(
            self.precision + other.precision,
            self.recall + other.recall,
            self.mended + other.mended,
            _sum(self.variants, other.variants),
            _sum(self.injected, other.injected),
        )


def _sum(one: Mapping[str, Share], two: Mapping[str, Share]) -> dict[str, Share]:
    return {name: one.get(name, Share()) + two.get(name, Share()) for name in sorted({*one, *two})}


@cache
def figures() -> Mapping[str, Figures]:
    """The figures of every rule that has labelled data, by code; read when they are first asked for."""
    return msgspec.json.decode(FILE.read_bytes(), type=dict[str, Figures])
