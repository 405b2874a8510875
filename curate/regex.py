"""Patterns that are compiled when they are first used, so that a run pays for those alone that its texts ask for.

There are hundreds of them, some of thousands of words, and a clean article needs a few dozen: compiling all of them as
their modules are imported takes as long as checking three hundred articles.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import AnyStr, cast

from curate.compiled import compiled

METHODS = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
"""What a pattern offers, its values among it."""


def regex(source: AnyStr | Callable[[], AnyStr], flags: int = 0) -> re.Pattern[AnyStr]:
    r"""A pattern as `re.compile` makes it, but made when it is first used.

    ``source`` may be a function that writes the pattern, where writing it takes long. What is wrong in a pattern is
    said no earlier than that either: a test uses them all.

    >>> regex(r"\d+").findall("10, 000")
    ['10', '000']
    """
    return cast("re.Pattern[AnyStr]", _Unused(source, flags))


class _Used:
    """A pattern that was used: the methods of `re.Pattern`, bound already, each found as fast as any attribute."""

    __slots__ = (*METHODS, "_compiled", "_flags", "_write")

    _compiled: re.Pattern[str] | re.Pattern[bytes]

    def __eq__(self, other: object) -> bool:
        return self._compiled == (other._compiled if isinstance(other, _Used) else other)

    def __hash__(self) -> int:
        return hash(self._compiled)

    def __repr__(self) -> str:
        return repr(self._compiled)

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str | bytes, int]]:
        return re.compile, (self._compiled.pattern, self._compiled.flags)


class _Unused(_Used):
    """A pattern that nobody has used yet: the first attribute that is asked for compiles it.

    Two threads may do so at once; both write the same.
    """

    __slots__ = ()

    pattern: str | bytes

    def __init__(self, source: str | bytes | Callable[[], str | bytes], flags: int) -> None:
        self._flags = flags
        if isinstance(source, str | bytes):
            self.pattern = source
        else:
            self._write = source

    def __getattr__(self, name: str) -> object:
        if name == "pattern":
            self.pattern = self._write()
        elif name in _Used.__slots__:
            self._compile()
        else:
            raise AttributeError(f"a pattern has no attribute {name!r}")
        return getattr(self, name)

    def _compile(self) -> None:
        self._compiled = compiled(self.pattern, self._flags)
        for name in METHODS:
            setattr(self, name, getattr(self._compiled, name))
        self.__class__ = _Used  # type: ignore[assignment] # without `__getattr__`, which makes every look-up slower
