"""One task after the other, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from curate.backends.tasks import Ready, Task

T = TypeVar("T", bound=Task)
R = TypeVar("R")


def run(work: Callable[[T], R], inputs: Iterable[T | Ready[R]]) -> Iterator[R]:
    """The results in the order of the inputs, each made when it is asked for."""
    return (one.value if isinstance(one, Ready) else work(one) for one in inputs)
