"""Whether a version is one that a configuration asks for."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

from curate.errors import ConfigError
from curate.regex import regex

Version = tuple[int, ...]

COMPARE: Mapping[str, Callable[[Version, Version], bool]] = {
    ">=": operator.ge, "<=": operator.le, "==": operator.eq, "!=": operator.ne, ">": operator.gt, "<": operator.lt,
}  # fmt: skip

ONE = regex(r"\s*(>=|<=|==|!=|>|<|)\s*(\d+(?:\.\d+){0,3})\s*")


def fits(version: str, wanted: str, place: str) -> bool:
    """Whether a version meets all of some conditions; a bare number has to be met exactly.

    >>> fits("0.3.1", ">=0.2, <1", ""), fits("0.3.1", "0.3", "")
    (True, False)
    """
    own = _numbers(version)
    for condition in wanted.split(","):
        match = ONE.fullmatch(condition)
        if not match:
            raise ConfigError(f'{place}: "{condition}" found, a condition like ">=0.1" wanted')
        if not COMPARE[match[1] or "=="](own, _numbers(match[2])):
            return False
    return True


def _numbers(version: str) -> Version:
    """A version as numbers, four of them."""
    found = [int(number) for number in re.findall(r"\d+", version)[:4]]
    return tuple(found + [0] * (4 - len(found)))
