"""What it takes to come from pandas, Great Expectations and pandera; their import is not counted."""

from __future__ import annotations

from collections.abc import Iterator

from bench.clock import Cost, in_turn, ratios, share
from bench.setting import Setting
from bench.table import Line, number

FRAME = 5.0
"""MB of texts whose findings make the frame."""

TEXTS = 10.0

ACCESSOR_GOAL = 1.1
"""How many times as long as without a frame."""

GOALS = {"expectations": ("Great Expectations", 3.0), "pandera": ("pandera", 0.5)}
"""Names of works with their library and most seconds."""


def frames(setting: Setting) -> Iterator[Line]:
    """A findings frame of 100,000 records through the suites and models."""
    for name, (library, goal) in GOALS.items():
        took = share(cost.cpu for cost in _costs(setting, FRAME, name)[0])
        yield Line(
            "frames", f"findings frame of 100,000 records through {library}", f"{number(took.median)} s",
            goal=f"{number(goal)} s", spread=took.spread, reached=took.median <= goal,
            figures={"s": round(took.median, 3)},
        )  # fmt: skip


def accessor(setting: Setting) -> Iterator[Line]:
    """`Series.curate.check` beside `curate.check` of each text."""
    plain, ours = _costs(setting, TEXTS, "plain", "accessor")
    times = ratios(plain, ours)
    yield Line(
        "accessor", "`Series.curate.check()`, beside `curate.check` of each text",
        f"{number(times.median)} times as long", goal=f"{ACCESSOR_GOAL} times as long", spread=times.spread,
        reached=times.median <= ACCESSOR_GOAL, figures={"times": round(times.median, 3)},
    )  # fmt: skip


def _costs(setting: Setting, megabytes: float, *names: str) -> list[list[Cost]]:
    with setting.workers(setting.part(megabytes), *(f"bench.bridges {name}" for name in names)) as found:
        return [*in_turn(setting.rounds, {worker.work: worker.run for worker in found}).values()]
