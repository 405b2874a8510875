"""The algebra of edits: choose some that do not touch, apply them, take them back, trace them to the original.

Pure functions of strings and tuples; knows nothing of rules or documents.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby

from curate.model import Edit
from curate.tuples import NamedTuple


def choose(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that can be made together: the leftmost first, of those at one place the longest, then the lowest code.

    What overlaps a chosen one is dropped, and comes back in the next pass if it still holds.

    >>> a, b = Edit(0, 2, "ab", "A", "X1"), Edit(1, 3, "bc", "B", "X2")
    >>> [edit.code for edit in choose([b, a])]
    ['X1']
    """
    chosen: list[Edit] = []
    reached = 0
    for edit in sorted(edits, key=lambda e: (e.start, -e.end, e.code)):
        if edit.start < reached or edit.before == edit.after:
            continue
        chosen.append(edit)
        reached = max(edit.end, edit.start + 1)
    return tuple(chosen)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Carry out edits that are sorted and disjoint.

    >>> apply("a  b", [Edit(1, 3, "  ", " ", "W1")])
    'a b'
    """
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += text[at : edit.start], edit.after
        at = edit.end
    return "".join([*parts, text[at:]])


def invert(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits that take the given ones back.

    >>> edits = [Edit(1, 3, "  ", " ", "W1")]
    >>> apply(apply("a  b", edits), invert(edits))
    'a  b'
    """
    back: list[Edit] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        back.append(Edit(start, start + len(edit.after), edit.after, edit.before, edit.code))
        shift += len(edit.after) - len(edit.before)
    return tuple(back)


def passes(edits: Iterable[Edit]) -> list[tuple[Edit, ...]]:
    """The edits of a record by their passes, in order."""
    return [tuple(group) for _, group in groupby(edits, key=lambda e: e.number)]


def replay(text: str, edits: Iterable[Edit]) -> str:
    """The record's text from the original text."""
    for one in passes(edits):
        text = apply(text, one)
    return text


def restore(text: str, edits: Iterable[Edit]) -> str:
    """The original text from the record's text."""
    for one in reversed(passes(edits)):
        text = apply(text, invert(one))
    return text


class Pass(NamedTuple):
    """The edits of one pass, with the place where each replacement begins in the text after it.

    Places are looked up by bisection: an article with a hundred thousand edits takes no longer for each of them.
    """

    edits: tuple[Edit, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, edits: Iterable[Edit]) -> Pass:
        """A pass of edits that are sorted and disjoint."""
        chosen = tuple(edits)
        shifts = accumulate((len(edit.after) - len(edit.before) for edit in chosen), initial=0)
        return cls(chosen, tuple(edit.start + shift for edit, shift in zip(chosen, shifts, strict=False)))


def original(made: Sequence[Pass], start: int, end: int) -> tuple[int, int]:
    """The span of the original that a span in the text after some passes covers.

    A place inside a replacement stands for all that was replaced.

    >>> original([Pass.of([Edit(1, 3, "  ", " ", "W1")])], 2, 3)
    (3, 4)
    """
    for one in reversed(made):
        start, end = _before(one, start, first=True), _before(one, end, first=False)
        end = max(start, end)
    return start, end


def present(made: Sequence[Pass], start: int, end: int) -> tuple[int, int]:
    """The span in the text after some passes that a span of the original has become: what `original` leads back from.

    A place inside what was replaced stands for the whole replacement; of what was removed nothing is left, and the span
    is empty. What was put in at its edges is no part of it.

    >>> present([Pass.of([Edit(1, 3, "  ", " ", "W1")])], 3, 4)
    (2, 3)
    """
    for one in made:
        start, end = _after(one, start, first=True), _after(one, end, first=False)
        end = max(start, end)
    return start, end


def _after(one: Pass, offset: int, *, first: bool) -> int:
    """The offset after a pass; inside what was replaced, of a span's first place in front of the replacement."""
    index = (bisect_right if first else bisect_left)(one.edits, offset, key=lambda edit: edit.start) - 1
    if index < 0:
        return offset
    edit, start = one.edits[index], one.starts[index]
    if offset >= edit.end and not (first and offset == edit.start < edit.end):
        return start + len(edit.after) + offset - edit.end
    return start if first else start + len(edit.after)


def _before(one: Pass, offset: int, *, first: bool) -> int:
    """The offset before a pass; of a span's first place behind a deletion, of its last place in front of it."""
    index = (bisect_right if first else bisect_left)(one.starts, offset) - 1
    if index < 0:
        return offset
    edit = one.edits[index]
    behind = offset - one.starts[index] - len(edit.after)
    if behind < 0 or (behind == 0 and not first):
        return edit.start if first else edit.end
    return edit.end + behind
