"""The packages of others, on the same texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bench.clock import ratios, speeds
from bench.setting import Setting
from bench.table import PEERS, Line, number, speed_line

SIZE = 4.0
"""MB."""

NAMES = {
    "datatrove": "datatrove: C4, Gopher quality, Gopher repetition and FineWeb filters",
    "c4": "datatrove: C4 quality filter alone",
    "gopher-quality": "datatrove: Gopher quality filter alone",
    "gopher-repetition": "datatrove: Gopher repetition filter alone",
    "fineweb": "datatrove: FineWeb quality filter alone",
    "dolma-gopher": "dolma: Gopher tagger",
    "fix_text": "ftfy: `fix_text`",
    "badness": "ftfy: `badness`",
    "langdetect": "langdetect",
    "justext": "jusText, each line a paragraph of HTML",
}
"""Work of `bench.peers`, and what the table calls it."""

GOALS = {"datatrove": 40, "fix_text": 10}
"""How many times as fast `check` with all document rules is to be."""


def others(setting: Setting) -> Iterator[Line]:
    """The speed of each, and how many times as fast `check` with all document rules is."""
    works = ("bench.ours check", *(f"bench.peers {name}" for name in NAMES))
    yardstick, ours, *others = setting.compared(setting.part(SIZE), *works)
    for (name, title), theirs in zip(NAMES.items(), others, strict=True):
        times = ratios(ours, theirs)
        line = speed_line(
            "peers", title, speeds(theirs), ratios(theirs, yardstick), table=PEERS, times=round(times.median, 3)
        )
        yield replace(line, spread=times.spread)
        if name in GOALS:
            yield Line(
                "peers", f"`check`, all document rules, beside {title}", f"{number(times.median)} times as fast",
                goal=f"{GOALS[name]} times as fast", spread=times.spread, reached=times.median >= GOALS[name],
                figures={"times": round(times.median, 3)},
            )  # fmt: skip
