"""Instructions that a command runs: the same on a busy machine as on an idle one, and the same every time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence

Count = Callable[[Sequence[str]], int]
"""Instructions of a command and its children."""

BY_VALGRIND = re.compile(r"I\s+refs:\s+([\d,]+)")

ENVIRONMENT = {"PYTHONHASHSEED": "0"}
"""Sets in the same order every time."""


def by_perf(argv: Sequence[str]) -> int:
    """Counted by the processor; a `ValueError` where it does not, as in many virtual machines."""
    return read_perf(_said(["perf", "stat", "-x", ",", "-e", "instructions:u", *argv]))


def by_valgrind(argv: Sequence[str]) -> int:
    """Counted by running every instruction in a simulator, some fifty times as slowly."""
    return read_valgrind(
        _said(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *argv])
    )


def read_perf(said: str) -> int:
    """The count in what perf says; a `ValueError` where there is none."""
    counts = [line.split(",")[0] for line in said.splitlines() if "instructions" in line]
    return int("".join(counts))


def read_valgrind(said: str) -> int:
    """The count in what valgrind says."""
    return sum(int(count.replace(",", "")) for count in BY_VALGRIND.findall(said))


def counter() -> tuple[str, Count] | None:
    """What counts instructions here, and its name; None: nothing does."""
    if shutil.which("perf"):
        try:
            by_perf(["true"])
        except (ValueError, subprocess.CalledProcessError):
            pass
        else:
            return "perf", by_perf
    return ("valgrind", by_valgrind) if shutil.which("valgrind") else None


def _said(argv: Sequence[str]) -> str:
    environment = {**os.environ, **ENVIRONMENT}
    return subprocess.run(argv, env=environment, capture_output=True, check=True, text=True).stderr  # noqa: S603
