"""What a run costs, and what many runs say: medians of ratios, since the machine's mood is the same on both sides."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """What one run took."""

    cpu: float
    """Seconds of processor time, of user and system, of all its processes."""
    wall: float
    """Seconds on the clock."""
    bytes: int = 0
    """Of the files that it read."""
    peak: float = 0.0
    """Most memory of one of its processes, in MB, and no less than that of the process that started it: so the system
    counts. 0 where nobody looked."""
    said: object = None
    """What it found out."""

    @property
    def speed(self) -> float:
        """MB a second of processor time."""
        return self.bytes / 1e6 / self.cpu


class Share(NamedTuple):
    """The median of some ratios, and how far they lie apart."""

    median: float
    spread: float
    """Half the distance from the least to the greatest, as a share of the median."""


def share(values: Iterable[float]) -> Share:
    """The median and the spread of some values.

    >>> share([0.9, 1.0, 1.2])
    Share(median=1.0, spread=0.15)
    """
    found = sorted(values)
    median = statistics.median(found)
    return Share(median, round((found[-1] - found[0]) / 2 / median, 4) if median else 0.0)


def speeds(costs: Sequence[Cost]) -> Share:
    """The median speed of some runs, in MB a second of processor time."""
    return share(cost.speed for cost in costs)


def ratios(costs: Sequence[Cost], to: Sequence[Cost]) -> Share:
    """How many times as fast some runs are as those that were made in turn with them."""
    return share(one.speed / other.speed for one, other in zip(costs, to, strict=True))


Run = Callable[[int], Cost]
"""Does the work of a round."""


def in_turn(rounds: int, runs: Mapping[str, Run]) -> dict[str, list[Cost]]:
    """The costs of some runs that are made in turn, there and back: A B, B A, A B."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for number in range(rounds):
        for name in list(runs)[:: -1 if number % 2 else 1]:
            costs[name].append(runs[name](number))
    return costs


class NotMeasuredError(RuntimeError):
    """Something cannot be measured: a command failed, a package is missing, there are too few texts."""


LONGEST = 1 << 20
"""Characters of what a command prints that are kept: memory of ours would count as that of the next one."""


def command(argv: Sequence[str], folder: Path, size: int = 0, fine: tuple[int, ...] = (0, 1)) -> Cost:
    """What a command costs as a whole process with its children; the beginning of what it prints is the result.

    Args:
        argv: The command.
        folder: Where it runs; what it prints goes to a file there.
        size: Bytes that it reads.
        fine: Exit codes of a run that went well.

    Raises:
        NotMeasuredError: It ended otherwise.
    """
    out, err = folder / ".stdout", folder / ".stderr"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        started = time.perf_counter()
        process = subprocess.Popen(argv, cwd=folder, stdout=stdout, stderr=stderr)  # noqa: S603 - our own commands
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in fine:
        raise NotMeasuredError(f"{' '.join(argv)}: exit code {process.returncode}\n{err.read_text(errors='replace')}")
    peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
    with out.open(errors="replace") as said:
        return Cost(used.ru_utime + used.ru_stime, wall, size, peak, said.read(LONGEST))
