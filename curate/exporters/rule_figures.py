"""What was measured of a rule, for its pages."""

from __future__ import annotations

from curate.confidences import ENOUGH
from curate.intervals import wilson
from curate.measured import Share, figures
from curate.model import Json
from curate.rule import Rule
from curate.tuples import NamedTuple


class Line(NamedTuple):
    """A share of a rule with its name."""

    name: str
    right: int
    n: int

    @property
    def share(self) -> str:
        """The share, with two decimals."""
        return f"{self.right / self.n:.2f}"

    @property
    def interval(self) -> str:
        """Wilson's 95 % interval of it."""
        low, high = wilson(self.right, self.n)
        return f"{low:.2f}–{high:.2f}"

    @property
    def said(self) -> str:
        """All of it on one line."""
        return f"{self.name}: {self.share}, {self.right} of {self.n}, 95 % interval {self.interval}"


def measured(rule: Rule) -> list[Line]:
    """Precision, recall, share mended; precision by variant where there are findings enough; what `inject` restored."""
    known = figures().get(rule.code)
    if known is None:
        return []
    whole = (("precision", known.precision), ("recall", known.recall), ("mended", known.mended))
    variants = ((f"precision of [{name}]", share) for name, share in known.variants.items() if share.n >= ENOUGH)
    injected = ((f"restored, {name}", share) for name, share in known.injected.items())
    return [Line(name, share.right, share.n) for name, share in (*whole, *variants, *injected) if share.n]


def as_json(rule: Rule) -> dict[str, Json]:
    """The figures for other programs; what was not measured is left out."""
    known = figures().get(rule.code)
    if known is None:
        return {}
    whole: dict[str, Json] = {
        name: _json(share)
        for name, share in (("precision", known.precision), ("recall", known.recall), ("mended", known.mended))
        if share.n
    }
    named = {"variants": known.variants, "injected": known.injected}
    return {**whole, **{part: {name: _json(share) for name, share in by.items()} for part, by in named.items()}}


def _json(share: Share) -> dict[str, Json]:
    low, high = wilson(share.right, share.n)
    return {"right": share.right, "n": share.n, "low": round(low, 4), "high": round(high, 4)}
