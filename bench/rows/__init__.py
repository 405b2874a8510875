"""The rows of the table: each a function that measures and yields lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bench.rows import bridges, commands, growth, language, later, limits, long_lines, memory, others, start
from bench.setting import Setting
from bench.table import Line

ROWS: dict[str, Callable[[Setting], Iterator[Line]]] = {
    "check-memory": memory.check,
    "check-file": commands.check,
    "clean-file": commands.clean,
    "language": language.language,
    "one-file": start.one_file,
    "unchanged": start.unchanged,
    "clean-memory": growth.clean_memory,
    "growth": growth.growth,
    "lines": long_lines.long_lines,
    "processes": commands.processes,
    "accessor": bridges.accessor,
    "frames": bridges.frames,
    "peers": others.others,
    "limits": limits.limits,
    "quality": later.quality,
    "near-duplicates": later.near_duplicates,
}
"""By the names that `--rows` takes, in the order of the table."""

OF_TEXTS = ("check-memory", "check-file", "clean-file", "language", "clean-memory", "growth", "processes", "peers")
"""Those that depend on what is written in the texts: what the page shows of a corpus of the world."""
