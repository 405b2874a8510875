"""The language of a document, beside langdetect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import cast

from bench.clock import Cost, ratios, share
from bench.setting import Setting
from bench.table import Line, number
from curate.language import code

SIZE = 4.0
"""MB."""

DOCUMENTS_GOAL, AGREEMENT_GOAL = 10_000, 0.995

ENOUGH = 400
"""Documents that a share of 99.5 % takes to be seen."""

SURE = 0.99
"""Probability from which langdetect's answer counts as right."""


def language(setting: Setting) -> Iterator[Line]:
    """How many documents a second, and how often the same language."""
    yardstick, ours, theirs = setting.compared(setting.part(SIZE), "bench.ours language", "bench.peers langdetect")
    found = share(len(cast("Sequence[str]", cost.said)) / cost.cpu for cost in ours)
    times = ratios(ours, theirs)
    yield Line(
        "language", "language of a document",
        f"{found.median:,.0f} documents/s, {number(times.median)} times langdetect",
        goal=f"{DOCUMENTS_GOAL:,} documents/s", of_yardstick=round(ratios(ours, yardstick).median, 5),
        spread=found.spread, reached=found.median >= DOCUMENTS_GOAL,
        figures={"documents/s": round(found.median, 1), "times langdetect": round(times.median, 3)},
    )  # fmt: skip
    same = [*_same(ours, theirs)]
    agreement = sum(same) / len(same) if same else 0.0
    yield Line(
        "language", f"the same language as langdetect, where it is {SURE} sure",
        f"{agreement:.2%} of {len(same):,} documents",
        goal=f"{AGREEMENT_GOAL:.1%}", reached=agreement >= AGREEMENT_GOAL if len(same) >= ENOUGH else None,
        figures={"agreement": round(agreement, 5), "documents": len(same)},
    )  # fmt: skip


def _same(ours: Sequence[Cost], theirs: Sequence[Cost]) -> Iterator[bool]:
    """For each text of which langdetect is sure whether we say the same; it knows nothing of some languages."""
    for one, other in zip(ours, theirs, strict=True):
        found = cast("Sequence[tuple[str | None, str | None]]", one.said)
        for (mine, given), (said, sure) in zip(found, cast("Sequence[tuple[str, float]]", other.said), strict=True):
            if sure >= SURE and (not given or code(given) in known()):
                yield mine == code(said)


@cache
def known() -> frozenset[str]:
    """The languages that langdetect can tell."""
    return frozenset(code(profile.name) for profile in files("langdetect.profiles").iterdir())
