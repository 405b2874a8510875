"""What is done with many documents: in this process or in several, with a bar where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from curate import backends, engine
from curate.model import Document, Finding, Record
from curate.plan import Plan
from curate.record import Origin

R = TypeVar("R")

DELAY = 0.5
"""Seconds before a bar appears: what is done by then was not long."""

CHUNK = 1 << 18
"""Code points that are sent to another process at once."""

Do = Callable[[Document, Plan], R]


class How(NamedTuple):
    """How work is done; it changes nothing about the results."""

    jobs: int = 1
    """Processes: 1 for none but this one, 0 for one a core."""
    progress: bool | None = None
    """Whether there is a bar; None: where the work is long, and a terminal or a notebook shows it."""


class Chunk(NamedTuple, Generic[R]):
    """A task of a backend."""

    do: Do[R]
    documents: tuple[Document | None, ...]
    plan: Plan
    first: int
    """Position of the first of them."""
    size: int

    @property
    def name(self) -> str:
        """Where its documents stand, for messages."""
        return f"rows {self.first} to {self.first + len(self.documents) - 1}"


def check(doc: Document, plan: Plan) -> tuple[Finding, ...]:
    """All findings in a document."""
    return engine.check(doc, plan)


def fix(doc: Document, plan: Plan) -> str:
    """The text after the fixes."""
    return engine.fix(doc, plan).text


def clean(doc: Document, plan: Plan) -> Record:
    """The record of a document; the day on which it was added is the one that it brings."""
    added = doc.meta.get("added")
    return engine.clean(doc, plan, Origin(added=added if isinstance(added, str) else None))


def run(do: Do[R], documents: Iterable[Document | None], plan: Plan, how: How, total: int) -> Iterator[R | None]:
    """What a function of this module makes of each document, in their order; None where there is no document.

    Args:
        do: `check`, `fix` or `clean`.
        documents: Taken as results are asked for.
        plan: Which rules run.
        how: In how many processes, and whether there is a bar.
        total: How many documents there are, for the bar.
    """
    return _watched(_results(do, documents, plan, how.jobs), how.progress, total)


def _results(do: Do[R], documents: Iterable[Document | None], plan: Plan, jobs: int) -> Iterator[R | None]:
    if jobs == 1:
        return (None if doc is None else do(doc, plan) for doc in documents)
    return chain.from_iterable(backends.run(_work, _chunks(do, documents, plan), jobs))


def _chunks(do: Do[R], documents: Iterable[Document | None], plan: Plan) -> Iterator[Chunk[R]]:
    taken: list[Document | None] = []
    first, size = 0, 0
    for at, doc in enumerate(documents):
        taken.append(doc)
        size += len(doc.text) if doc else 0
        if size >= CHUNK:
            yield Chunk(do, tuple(taken), plan, first, size)
            taken, first, size = [], at + 1, 0
    if taken:
        yield Chunk(do, tuple(taken), plan, first, size)


def _work(chunk: Chunk[R]) -> list[R | None]:
    plan = _ready(chunk.plan, chunk.plan.root)
    return [None if doc is None else chunk.do(doc, plan) for doc in chunk.documents]


@lru_cache(maxsize=8)
def _ready(plan: Plan, root: str) -> Plan:
    """The first plan of its kind, whose rules are ready: other processes get it anew with each chunk."""
    return plan


def _watched(results: Iterator[R | None], progress: bool | None, total: int) -> Iterator[R | None]:
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
