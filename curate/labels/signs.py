"""What a line cannot do without to be a label: a look or two say which readers are worth asking, for most lines none.

A reader states its sign beside itself: a pattern of RE2 at least as wide as what it reads. Nearly all of them look
at how a line begins, so that one automaton for all is through with a line of prose after its first few letters.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property

from curate.automata import Automaton, beginning, searching
from curate.labels.keys import fold
from curate.tuples import NamedTuple

LEADING = " \t\r\xa0\u200b\u3000\ufeff!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡¿–—•·…«»‹›“”‘’„←→↓▶►●×✓✔✅「『【《（"
"""Marks that may stand before a label: folding makes nothing but marks and blanks of them, as it does not of others."""

SHORT = 160
"""Characters of a line that is looked at for what stands anywhere in it though it ends as a sentence."""

MEMORY = 1 << 25
"""Bytes of each automaton: lines are endless, and so would be what it knows of them. Half as many are too few."""

FEW = 2000
"""Lines that are read without the automata, which take a tenth of a second to compile."""


class Sign(NamedTuple):
    """A pattern of RE2 without which some readers have nothing to say."""

    where: str
    """``begun``: a folded line begins with it, without the marks in front; ``abroad``: the same, and it needs a letter
    beyond ASCII; ``held``: it stands anywhere in a line as it is written, a short one or one that is no sentence."""
    write: Callable[[], str]
    readers: tuple[str, ...]


class Asked:
    """Who of some readers, by name, is worth asking what a line is: all of them while few lines were looked at."""

    def __init__(self, signs: Sequence[Sign], ended: tuple[Callable[[str], bool], str], few: int = FEW) -> None:
        """``ended`` says of a folded line whether it may end as a reader wants it who is named beside."""
        self._signs, (self._may_end, self._ended), self._few = signs, ended, few
        self._every = frozenset(name for sign in signs for name in sign.readers)
        self._read = 0

    def __call__(self, line: str, folded: str) -> Collection[str]:
        """The names of those readers."""
        begun = line.lstrip(LEADING)
        self._read += 1
        if not begun[:1].isalnum() or self._read <= self._few:
            return self._every if begun or "#" in line else ()
        text = folded if len(begun) == len(line) else fold(begun)
        found = self._named("begun", self._begun(text))
        if may_hold(begun, text):
            found += self._named("held", self._held(line))
        if not text.isascii():
            found += self._named("abroad", self._abroad(text))
        return (*found, self._ended) if self._may_end(folded) else found

    def is_any(self, line: str, folded: str) -> bool:
        """Whether there is one for a line that a letter or a digit begins; prose is told from it in half the time."""
        return bool(
            self._read < self._few
            or self._begun(folded)
            or self._may_end(folded)
            or (may_hold(line, folded) and self._held(line))
            or (not folded.isascii() and self._abroad(folded))
        )

    @cached_property
    def _begun(self) -> Automaton:
        return beginning(self._written("begun"), memory=MEMORY)

    @cached_property
    def _abroad(self) -> Automaton:
        return beginning(self._written("abroad"), memory=MEMORY)

    @cached_property
    def _held(self) -> Automaton:
        return searching(self._written("held"), memory=MEMORY)

    def _written(self, where: str) -> list[str]:
        return [sign.write() for sign in self._signs if sign.where == where]

    def _named(self, where: str, numbers: Sequence[int]) -> tuple[str, ...]:
        if not numbers:
            return ()
        readers = [sign.readers for sign in self._signs if sign.where == where]
        return tuple(name for number in numbers for name in readers[number])


def may_hold(line: str, folded: str) -> bool:
    """Whether what stands anywhere in a line is looked for: it is short, or no sentence."""
    return line[-1] not in ".!?" or len(line) <= SHORT or len(folded) <= SHORT
