"""What a machine can do: nothing that reads all of a text, or writes it, is faster."""

from __future__ import annotations

from collections.abc import Iterator

from bench.clock import ratios, speeds
from bench.setting import Setting
from bench.table import LIMITS, Line, speed_line

SIZE = 12.0
"""MB."""

NAMES = {
    "json": "JSON decoded by msgspec",
    "scan": "one look for the triggers of all rules, by RE2",
    "re": "one pattern of `re` at each character: double blanks",
    "sha256": "SHA-256",
    "disk": "written to disk and synchronised",
}
"""Work of `bench.ours`, and what the table calls it."""


def limits(setting: Setting) -> Iterator[Line]:
    """The speed of each, and of the yardstick."""
    part = setting.part(SIZE)
    yardstick, *found = setting.compared(part, *(f"bench.ours {name}" for name in NAMES))
    names = ("the yardstick: `json.loads` and `str.split`", *NAMES.values())
    for name, costs in zip(names, (yardstick, *found), strict=True):
        yield speed_line("limits", name, speeds(costs), ratios(costs, yardstick), table=LIMITS)
