"""Where work is done: in this process, or in several. Each backend is one function ``run(work, inputs, …)``.

All have the meaning of a map that is lazy and ordered: inputs are taken as results are asked for, only so many ahead
as keep the workers busy, and the results come in the order of the inputs, the same from every backend.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeVar

from curate.backends import serial
from curate.backends.tasks import Ready, Task

__all__ = ["LARGE", "Ready", "Task", "cores", "run"]

T = TypeVar("T", bound=Task)
R = TypeVar("R")

LARGE = 1 << 18
"""Bytes of work that are done in this process before others are started: for less they do not pay."""


def run(work: Callable[[T], R], inputs: Iterable[T | Ready[R]], jobs: int = 0) -> Iterator[R]:
    """The results of a function of the top of a module for all inputs, in their order.

    ``jobs`` is the number of processes: 1 for none but this one, 0 for one a core as soon as `LARGE` bytes are done
    and there is more to do. A worker that is killed is a `WorkerError`.
    """
    workers = jobs or cores()
    if workers == 1:
        return serial.run(work, inputs)
    return _growing(work, iter(inputs), workers) if jobs == 0 else _processes(work, inputs, workers)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _growing(work: Callable[[T], R], inputs: Iterator[T | Ready[R]], workers: int) -> Iterator[R]:
    """Results made here until that is known to take long, then by workers."""
    done = 0
    for one in inputs:
        if isinstance(one, Ready):
            yield one.value
        elif done < LARGE:
            done += one.size
            yield work(one)
        else:
            yield from _processes(work, chain([one], inputs), workers)


def _processes(work: Callable[[T], R], inputs: Iterable[T | Ready[R]], workers: int) -> Iterator[R]:
    from curate.backends import processes  # noqa: PLC0415 - multiprocessing is not needed for small work

    return processes.run(work, inputs, workers)
