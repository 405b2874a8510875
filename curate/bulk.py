"""What is done with many rows: in this process or in several, with a bar where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from curate import backends
from curate.errors import UsageError
from curate.plan import Plan
from curate.tables import Row

R = TypeVar("R")

DELAY = 0.5
"""Seconds before a bar appears: what is done by then was not long."""

CHUNK = 1 << 18
"""Code points that are sent to another process at once."""

Do = Callable[[Row, Plan], R]


class How(NamedTuple):
    """How work is done; it changes nothing about the results."""

    jobs: int = 1
    """Processes: 1 for none but this one, 0 for one a core."""
    progress: bool | None = None
    """Whether there is a bar; None: where the work is long, and a terminal or a notebook shows it."""


class Chunk(NamedTuple, Generic[R]):
    """A task of a backend."""

    do: Do[R]
    rows: tuple[Row, ...]
    plan: Plan
    first: int
    """Position of the first of them."""
    size: int

    @property
    def name(self) -> str:
        """Where they stand, for messages."""
        return f"rows {self.first} to {self.first + len(self.rows) - 1}"


def run(do: Do[R], rows: Iterable[Row], plan: Plan, how: How, total: int) -> Iterator[R]:
    """What a function makes of each row, in their order.

    Args:
        do: A function of the top of a module, as those of `curate.batches.lines`.
        rows: Taken as results are asked for.
        plan: Which rules run.
        how: In how many processes, and whether there is a bar.
        total: How many rows there are, for the bar.

    Raises:
        UsageError: There is no such number of processes.
    """
    if type(how.jobs) is not int or how.jobs < 0:
        raise UsageError(f"jobs is a number of processes, 0 for one a core; not {how.jobs!r}")
    return _watched(_results(do, rows, plan, how.jobs), how.progress, total)


def _results(do: Do[R], rows: Iterable[Row], plan: Plan, jobs: int) -> Iterator[R]:
    if jobs == 1:
        return (do(row, plan) for row in rows)
    return chain.from_iterable(backends.run(_work, _chunks(do, rows, plan), jobs))


def _chunks(do: Do[R], rows: Iterable[Row], plan: Plan) -> Iterator[Chunk[R]]:
    taken: list[Row] = []
    first, size = 0, 0
    for at, row in enumerate(rows):
        taken.append(row)
        size += len(row.doc.text)
        if size >= CHUNK:
            yield Chunk(do, tuple(taken), plan, first, size)
            taken, first, size = [], at + 1, 0
    if taken:
        yield Chunk(do, tuple(taken), plan, first, size)


def _work(chunk: Chunk[R]) -> list[R]:
    plan = ready(chunk.plan, chunk.plan.root)
    return [chunk.do(row, plan) for row in chunk.rows]


@lru_cache(maxsize=8)
def ready(plan: Plan, root: str) -> Plan:
    """The first plan of its kind, whose rules are ready: other processes get it anew with each chunk or batch."""
    return plan


def _watched(results: Iterator[R], progress: bool | None, total: int) -> Iterator[R]:
    if not (_is_watched() if progress is None else progress):
        return results
    # Of tqdm's own choice, a notebook without widgets gets a warning instead of a bar.
    kind = "tqdm.notebook" if _in_notebook() and find_spec("ipywidgets") else "tqdm"
    bar = import_module(kind).tqdm  # costs more than a short run
    return iter(bar(results, total=total, delay=0 if progress else DELAY, leave=False, unit="text"))


def _is_watched() -> bool:
    return sys.stderr.isatty() or _in_notebook()


def _in_notebook() -> bool:
    """Whether this is a kernel of Jupyter: nothing is imported to find out."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"
