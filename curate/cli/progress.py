"""A bar for long work, where somebody is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from curate.formats.items import Input

LONG = 500_000
"""Bytes from which work takes long enough to be watched."""

DELAY = 0.5
"""Seconds before a bar appears: what is done by then was not long."""

Tick = Callable[[int], None]


def _nothing(size: int) -> None:
    """Show nothing."""


@contextmanager
def bar(inputs: Callable[[], Iterable[Input]], *, quiet: bool) -> Iterator[Tick]:
    """A function that is called with the bytes that are done; it shows a bar where the work is long and watched."""
    total = sum(_stat(one.file) for one in inputs() if one.file) if sys.stderr.isatty() and not quiet else 0
    if total < LONG:
        yield _nothing
        return
    from tqdm import tqdm  # noqa: PLC0415 - costs more than a short run

    with tqdm(total=total, unit="B", unit_scale=True, delay=DELAY, leave=False) as shown:

        def tick(size: int) -> None:
            shown.update(size)

        yield tick


def _stat(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
