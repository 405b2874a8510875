"""Whether time grows no faster than a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from bench.clock import command
from bench.lines import BY_HAND, LINEAR, Grown
from bench.setting import PYTHON, Setting
from bench.table import Line, number

LONGEST = 10_000_000
"""Characters."""

SCREENED = 64_000
"""Characters up to which every kind of line is tried; the worst go on, beside those made by hand."""

SUSPECTS = 3
"""How many of them."""


def long_lines(setting: Setting) -> Iterator[Line]:
    """`check` of one line, up to 10 million characters."""
    last = round(LONGEST * setting.scale)
    first = min(SCREENED, last)
    screened = _grown(setting, ["all"], first // 8, first, 1.0)
    worst = sorted(screened, key=lambda name: screened[name].power)[-SUSPECTS:]
    names = [*dict.fromkeys([*BY_HAND, *worst])]
    longer = _grown(setting, names, 2 * first, last, setting.patience / 2 / len(names))
    found = screened | {name: _joined(screened[name], more) for name, more in longer.items()}
    steep = sorted((name for name in found if found[name].power > LINEAR), key=lambda name: -found[name].power)
    power, longest = max(one.power for one in found.values()), min(found[name].longest for name in names)
    said = (
        ", ".join(f"{name}: {found[name].power:.2f} ({found[name].rule})" for name in steep) or f"{power:.2f} at most"
    )
    yield Line(
        "lines", f"`check` of one line, {len(screened)} kinds, the worst up to {number(longest / 1e6)} MB",
        f"power of the length that time grows with: {said}", goal="linear, up to 10 MB: a power of 1",
        reached=_reached(power, longest), figures={"power": round(power, 3), "MB": longest / 1e6},
    )  # fmt: skip


def _joined(short: Grown, long: Grown) -> Grown:
    return Grown((*short.seconds, *long.seconds), long.rule or short.rule)


def _reached(power: float, longest: int) -> bool | None:
    """Whether the goal is reached; None where lines were not long enough to tell."""
    if power > LINEAR:
        return False
    return True if longest * 2 > LONGEST else None


def _grown(setting: Setting, names: Iterable[str], first: int, last: int, seconds: float) -> dict[str, Grown]:
    """How long lines of some kinds take, in a process of its own."""
    if first > last:
        return {}
    argv = [str(PYTHON), "-m", "bench.lines", ",".join(names), str(first), str(last), str(seconds)]
    said = json.loads(str(command(argv, setting.folder).said))
    return {name: Grown(tuple(map(tuple, seconds)), rule) for name, (seconds, rule) in said.items()}
