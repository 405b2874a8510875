"""Patterns as an earlier run compiled them, kept beside the modules that Python keeps compiled.

Compiling the hundred patterns that one article asks for is a third of what checking it takes. What comes of a pattern
depends on it, its flags and the interpreter alone, so that the next run can take it as it is: a file in
``__pycache__``, one for each version of Python. What is not in it is compiled as ever. The command line alone writes
it, where Python may write modules; whoever deletes it loses a tenth of a second.

No public part of Python takes patterns apart: in versions that this was not tried with there is no such file.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from functools import cache
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined] # as `re.compile` does
from typing import Any

WORD = "I"
"""Of an `array` of codes."""

LARGEST = 1 << 20
"""Bytes of the file, which every run reads: what short runs compile has its place there, all that a corpus needs has
not. Where it is full it begins anew, with what the last run used."""

TRIED = sys.implementation.cache_tag in ("cpython-311", "cpython-312", "cpython-313")

FILE = Path(f"{__spec__.cached}-{sys.hexversion:x}") if __spec__.cached and TRIED else None

Known = dict[tuple[str | bytes, int], tuple[Any, ...]]
"""What `re.compile` hands to its engine, by pattern and flags."""

USED: Known = {}
"""What this run has asked for."""


def compiled(source: str | bytes, flags: int = 0) -> re.Pattern[Any]:
    r"""A pattern as `re.compile` makes it.

    >>> compiled(r"\d+") == re.compile(r"\d+")
    True
    """
    if FILE is None:
        return re.compile(source, flags)
    key = source, int(flags)
    parts = USED.get(key) or _kept(FILE).get(key) or _parts(*key)
    USED[key] = parts
    return _pattern(source, *parts)


def keep() -> None:
    """Write down what this run compiled, for the next ones."""
    if FILE is None or sys.dont_write_bytecode or USED.keys() <= _kept(FILE).keys():
        return
    data = next((data for known in (_kept(FILE) | USED, USED) if len(data := marshal.dumps(known)) <= LARGEST), b"")
    if not data:
        return
    aside = FILE.with_name(f"{FILE.name}.{os.getpid()}")
    try:
        aside.write_bytes(data)
        aside.replace(FILE)
    except OSError:  # a folder of somebody else
        return


@cache
def _kept(file: Path) -> Known:
    try:
        kept: Known = marshal.loads(file.read_bytes())  # noqa: S302 - as Python reads the modules beside it
    except (OSError, EOFError, ValueError, TypeError):  # there is none, or it was broken off
        return {}
    return kept


def _parts(source: str | bytes, flags: int) -> tuple[Any, ...]:
    parsed = _parser.parse(source, flags)
    code = array(WORD, _compiler._code(parsed, flags)).tobytes()  # noqa: SLF001 - see above
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    ordered = tuple(map(names.get, range(state.groups)))
    return flags | state.flags, code, state.groups - 1, state.groupdict, ordered


def _pattern(source: str | bytes, flags: int, code: bytes, *groups: object) -> re.Pattern[Any]:
    made: re.Pattern[Any] = _compiler._sre.compile(source, flags, array(WORD, code).tolist(), *groups)  # noqa: SLF001
    return made
