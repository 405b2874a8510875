"""What becomes of time and memory where there are more texts."""

from __future__ import annotations

from collections.abc import Iterator

from bench.clock import share
from bench.rows.commands import cleaned
from bench.setting import Setting
from bench.table import Line, number

SMALL, LARGE = 20.0, 200.0
"""MB that are checked."""

SOME, MANY = 5.0, 50.0
"""MB that are cleaned."""

TWICE = 2

GROWTH_GOAL, MEGABYTES_GOAL = 1.1, 300


def growth(setting: Setting) -> Iterator[Line]:
    """`curate check` of few and of many texts: seconds of processor time a MB."""
    small = setting.part(SMALL)
    few_texts = [setting.checked(small) for _ in range(TWICE)]
    large = setting.fitting(LARGE, few_texts[0])
    many_texts = setting.checked(large)
    grown = share(cost.speed / many_texts.speed for cost in few_texts)
    yield Line(
        "growth", f"`curate check` of {number(large.megabytes)} MB: time a MB, to that of {number(small.megabytes)} MB",
        f"{grown.median:.2f} times", goal=f"{GROWTH_GOAL} times, {LARGE:.0f} MB to {SMALL:.0f} MB", spread=grown.spread,
        reached=_reached(grown.median <= GROWTH_GOAL, large.megabytes, LARGE),
        figures={"times": round(grown.median, 4), "MB": large.megabytes, "MB of the small part": small.megabytes},
    )  # fmt: skip


def clean_memory(setting: Setting) -> Iterator[Line]:
    """The most memory that a process of `curate clean` holds, for few and for many texts."""
    small = setting.part(SOME)
    little = cleaned(setting, small)
    large = setting.fitting(MANY, little)
    much = cleaned(setting, large)
    yield Line(
        "clean-memory", f"memory of a process of `curate clean`, {number(large.megabytes)} MB of texts",
        f"{much.peak:.0f} MB; with {number(small.megabytes)} MB of texts {little.peak:.0f} MB",
        goal=f"{MEGABYTES_GOAL} MB, any size of input",
        reached=_reached(max(much.peak, little.peak) < MEGABYTES_GOAL, large.megabytes, MANY),
        figures={"MB": round(much.peak, 1), "MB with few texts": round(little.peak, 1), "MB of texts": large.megabytes},
    )  # fmt: skip


def _reached(good: bool, size: float, wanted: float) -> bool | None:
    """Whether a goal is reached; None where it is as far as this run went, and that was not all."""
    return None if good and size < 0.9 * wanted else good
