"""All document rules over texts that are in memory."""

from __future__ import annotations

from collections.abc import Iterator

from bench.clock import ratios, speeds
from bench.setting import Setting
from bench.table import Line, speed_line

SIZE = 6.0
"""MB, those for getting warm among them."""

GOAL = 0.5


def check(setting: Setting) -> Iterator[Line]:
    """`check` of each document, beside the yardstick."""
    yardstick, ours = setting.compared(setting.part(SIZE), "bench.ours check")
    share = ratios(ours, yardstick)
    yield speed_line(
        "check-memory", "`check`, all document rules, texts in memory", speeds(ours), share,
        goal="half the yardstick: 50 MB/s", reached=share.median >= GOAL,
    )  # fmt: skip
