"""Standard output and standard error: encoding, colour, width, and files that stand in for the first."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TextIO

from curate.errors import UsageError

WIDTH = 100
"""Columns where nobody says how many there are."""

RED = "\033[1;31merror\033[0m"


def prepare() -> None:
    """Let both streams write UTF-8 and LF whatever the locale; what has no UTF-8 is written by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.excepthook = crashed


def crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show a bug of ours as what it is, and end with 2: Python's own 1 would look like findings."""
    sys.__excepthook__(kind, error, trace)
    fail("this is a bug of curate, please report it with the lines above")
    sys.stderr.flush()
    os._exit(2)


def say(text: str) -> None:
    """Write something that is not the result."""
    print(text, file=sys.stderr)


def fail(text: str) -> None:
    """Say that something is wrong."""
    say(f"{RED if colours(sys.stderr) else 'error'}: {text}")


def colours(stream: TextIO) -> bool:
    """Whether a stream is to be coloured."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Columns of the terminal: what ``COLUMNS`` says, else what the terminal itself does."""
    said = os.environ.get("COLUMNS", "")
    columns = int(said) if said.isascii() and said.isdigit() else 0
    return max(columns or _own_width() or WIDTH, 40)


def _own_width() -> int:
    """Columns of standard output, 0 where it is no terminal. `shutil` knows them too, and loads all its archives."""
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else -1).columns
    except (OSError, ValueError):
        return 0


@contextmanager
def opened(path: str | None, *, flag: str = "", append: bool = False) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole or not at all, or at whose end something is added.

    ``flag``: what asked for the file, for the message where it cannot be written.
    """
    if path is None:
        yield sys.stdout
        return
    from curate import aside  # noqa: PLC0415 - most runs write no file

    target = Path(path)
    whole = not append and aside.replaceable(target)
    place = target.with_name(f".{target.name}.part") if whole else target
    try:
        stream = place.open("a" if append else "w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        said = f"{flag or f'--output-file {path}'}: {error.strerror}"
        raise UsageError(f"{said}; a file that can be written is wanted") from error
    try:
        with stream:
            yield stream
        if whole:
            place.replace(target)
    finally:
        if whole:
            place.unlink(missing_ok=True)
