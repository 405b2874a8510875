"""Commands as whole processes: what a user waits for."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

from bench.clock import Cost, in_turn, ratios, share, speeds
from bench.corpus import Part
from bench.setting import YARDSTICK, Setting
from bench.table import Line, number, speed_line

SIZE = 50.0
"""MB at most."""

TRIED = 4.0
"""MB of the run that tells how many there is time for."""

CHECK_GOAL, CLEAN_GOAL, PROCESSES_GOAL = 0.3, 0.15, 1.8


def check(setting: Setting) -> Iterator[Line]:
    """`curate check` of a table, nothing remembered."""
    part = _sized(setting, setting.checked)
    yardstick, ours = _beside_yardstick(setting, part, lambda: setting.checked(part))
    share = ratios(ours, yardstick)
    yield speed_line(
        "check-file", f"`curate check FILE.jsonl`, the whole process, {number(part.megabytes)} MB", speeds(ours), share,
        goal="0.3 of the yardstick: 30 MB/s", reached=share.median >= CHECK_GOAL,
    )  # fmt: skip


def clean(setting: Setting) -> Iterator[Line]:
    """`curate clean` of a table, with all that it writes."""
    part = _sized(setting, lambda part: cleaned(setting, part))
    yardstick, ours = _beside_yardstick(setting, part, lambda: cleaned(setting, part))
    share = ratios(ours, yardstick)
    yield speed_line(
        "clean-file", f"`curate clean FILE.jsonl`: records, edits and report written, {number(part.megabytes)} MB",
        speeds(ours), share, goal="0.15 of the yardstick: 15 MB/s", reached=share.median >= CLEAN_GOAL,
    )  # fmt: skip


def cleaned(setting: Setting, part: Part) -> Cost:
    """What cleaning some texts costs; what it writes is deleted again."""
    out = setting.folder / "cleaned"
    shutil.rmtree(out, ignore_errors=True)
    return setting.curate("clean", str(part.path), "--out", str(out), size=part.bytes)


def processes(setting: Setting) -> Iterator[Line]:
    """`curate check` by two processes and by one, on the clock."""
    part = _sized(setting, setting.checked)
    runs = {"one": lambda _: setting.checked(part, 1), "two": lambda _: setting.checked(part, 2)}
    costs = in_turn(few(setting), runs)
    faster = share(one.wall / two.wall for one, two in zip(costs["one"], costs["two"], strict=True))
    yield Line(
        "processes", f"`curate check FILE.jsonl` by two processes, {number(part.megabytes)} MB",
        f"{number(faster.median)} times one, on the clock", goal="1.8 times one",
        spread=faster.spread, reached=faster.median >= PROCESSES_GOAL,
        figures={"times": round(faster.median, 4)},
    )  # fmt: skip


def few(setting: Setting) -> int:
    """Rounds of what takes long."""
    return min(setting.rounds, 3)


def _sized(setting: Setting, run: Callable[[Part], Cost]) -> Part:
    """As many texts as there is patience for."""
    return setting.fitting(SIZE, run(setting.part(TRIED)), few(setting))


def _beside_yardstick(setting: Setting, part: Part, run: Callable[[], Cost]) -> tuple[list[Cost], list[Cost]]:
    """The costs of the yardstick and of a command, in turn."""
    with setting.workers(part, YARDSTICK) as [worker]:
        costs = in_turn(few(setting), {"yardstick": worker.run, "ours": lambda _: run()})
    return costs["yardstick"], costs["ours"]
