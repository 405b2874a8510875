"""Which of many patterns a text can be, by how it begins: of a thousand, the few that are left are compiled.

Most patterns of phrases begin with a word, or with one of some words. They are read just so far; a pattern that begins
in any other way can begin any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, pairwise

from curate.regex import regex

GROUP = regex(r"\(\?:([^()\[\]\\]*)\)")
"""A group of plain alternatives."""

MARK = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""Escapes and classes, which are passed over, and what parts a pattern."""

START = regex(r"([^\W_]*)([?*{]?)")
"""The letters and digits that a pattern begins with; what may be missing is none of them."""

MOST = 512
"""Selections of patterns that are kept compiled."""

FEW = 500
"""Texts that are looked at by the patterns that begin alike; who asks for more gets all patterns in one."""

Numbers = tuple[int, ...]
"""Places of patterns in their list."""


class Beginnings:
    """Some patterns by how the texts begin that they fill. None of them may have a ``|`` outside of all groups."""

    def __init__(self, patterns: Iterable[str]) -> None:
        found: dict[str, list[int]] = {}
        for number, pattern in enumerate(patterns):
            begun = starts(pattern)
            for start in {""} if "" in begun else begun:
                found.setdefault(start, []).append(number)
        self.any: Numbers = tuple(found.pop("", ()))
        """Those that any text may begin."""
        self._by_start: dict[str, Numbers] = {start: tuple(numbers) for start, numbers in found.items()}
        self._longest = max(map(len, found), default=0)

    def of(self, text: str) -> Numbers:
        """The others that can begin as a text does.

        >>> [*map(Beginnings(["(?:please )?subscribe.*", "[0-9]+"]).of, ("pleased", "subscribers", "1"))]
        [(0,), (0,), ()]
        """
        word = text[: self._longest].partition(" ")[0]
        lists = [found for size in range(1, len(word) + 1) if (found := self._by_start.get(word[:size]))]
        if len(lists) < 2:
            return lists[0] if lists else ()
        return tuple(sorted({*chain.from_iterable(lists)}))


class Filling:
    """Some patterns of which one is to be a text, from its start to its end."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.patterns = patterns = [part for pattern in patterns for part in parted(pattern)]
        self._begun = Beginnings(patterns)
        self._all = regex(lambda: "|".join(patterns))
        self._asked = 0
        self._some = lru_cache(MOST)(lambda numbers: regex("|".join(patterns[number] for number in numbers)))

    def may_begin(self, text: str) -> bool:
        """Whether one of the patterns may fill the first words of a text.

        >>> [*map(Filling(["(?:please )?subscribe.*", "[0-9]+"]).may_begin, ("please wait", "1953 wall", "a wall"))]
        [True, True, False]
        """
        if self._is_worth_all():
            return self._all.match(text) is not None
        begun = self._begun
        return bool(begun.of(text) or (begun.any and self._some(begun.any).match(text)))

    def fills(self, text: str) -> bool:
        """Whether one of the patterns is the text.

        >>> [*map(Filling(["(?:please )?subscribe.*", "[0-9]+"]).fills, ("please subscribe", "1953", "please"))]
        [True, True, False]
        """
        if self._is_worth_all():
            return self._all.fullmatch(text) is not None
        chosen = (numbers for numbers in (self._begun.any, self._begun.of(text)) if numbers)
        return any(self._some(numbers).fullmatch(text) for numbers in chosen)

    def _is_worth_all(self) -> bool:
        """Whether so many texts were looked at that compiling all patterns, which are faster together, pays."""
        self._asked += 1
        return self._asked > FEW


def starts(pattern: str) -> set[str]:
    """What a text begins with that a pattern fills; "" for anything at all.

    >>> sorted(starts("(?:please )?subscribe.*")), starts("[0-9]+")
    (['please', 'subscribe'], {''})
    """
    found: set[str] = set()
    while pattern.startswith("(?:"):
        alternatives, end = _group(pattern)
        times = pattern[end : end + 1]
        for one in alternatives if times != "{" else [""]:
            found |= starts(one) if one.startswith("(?:") else {_start(one)}
        if times not in ("?", "*"):
            return found
        pattern = pattern[end + 1 :]
    return found | {_start(pattern)}


def _start(pattern: str) -> str:
    found = START.match(pattern)
    return "" if found is None else found[1][:-1] if found[2] else found[1]


def parted(pattern: str) -> list[str]:
    """The alternatives of a pattern that has a ``|`` outside of all groups; else it alone.

    >>> parted("subscribe|(?:log|sign) in")
    ['subscribe', '(?:log|sign) in']
    """
    return _group(f"(?:{pattern})")[0] if "|" in pattern else [pattern]


def _group(pattern: str) -> tuple[list[str], int]:
    """The alternatives of the group that a pattern begins with, and where it ends."""
    if plain := GROUP.match(pattern):
        return plain[1].split("|"), plain.end()
    cuts, depth = [len("(?:") - 1], 0
    for mark in MARK.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if depth == 1 and mark[0] == "|":
            cuts.append(mark.start())
        if not depth:
            cuts.append(mark.start())
            break
    return [pattern[one + 1 : two] for one, two in pairwise(cuts)], cuts[-1] + 1
