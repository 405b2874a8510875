"""Work for backends, in a module of its own that other processes load quickly."""

from __future__ import annotations

import os
import signal
import time
from typing import NamedTuple


class Job(NamedTuple):
    """A task as a backend takes it."""

    number: int
    size: int = 100
    seconds: float = 0

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"file {self.number}"


def double(job: Job) -> tuple[int, int]:
    """The double of a number, and who made it."""
    time.sleep(job.seconds)
    return 2 * job.number, os.getpid()


def die(job: Job) -> tuple[int, int]:
    if job.number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return job.number, os.getpid()


def leave(job: Job) -> tuple[int, int]:
    os._exit(7 if job.number == 3 else 0)


def raise_it(job: Job) -> tuple[int, int]:
    if job.number == 3:
        raise ZeroDivisionError("oh")
    return job.number, os.getpid()
