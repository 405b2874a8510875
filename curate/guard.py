"""What holds of every cleaned article, whatever the rules did: a removal budget, and proofs that nothing was lost.

*Budget*: fixes that may be wrong, which are the unsafe ones and those of scored rules, may take away a share of an
article's words and no more. Beyond it none of them is made: so much residue is rare, a misread article is not. What is
moved into a field, and what a rule removes for what it says, does not count.

*Proofs*: an edit of a number or of punctuation leaves the digits as they were, in their order; each value that a
removed line carried stands in the field that its edit names, or in the notes. They are looked at for each article as it
is cleaned, since a rule may be wrong in a text that no test has.

Source: the budget is RefinedWeb's idea (Penedo 2023, appendix G.2), which drops the article instead, at 5 %.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from curate.merging import as_list, noted
from curate.model import Edit, Json, Safety
from curate.text import words
from curate.tuples import NamedTuple

NUMBERS, MOVED = "numbers", "moved"
LAWS = {
    NUMBERS: "edits of numbers and punctuation that leave all digits as they were",
    MOVED: "values of moved lines that stand in their field",
}
"""The laws with what is counted of each."""

DIGITS_STAY = ("NUM", "PUN")
"""Families whose edits join and part what is there."""

DERIVED = frozenset({"date_source", "date_confidence", "date_candidates"})
"""Fields that say something about another one: of two dates they are the chosen one's."""


class Proofs(NamedTuple):
    """What was proved of a record's edits."""

    held: Mapping[str, int]
    """By law, the edits or values that it holds for; laws that nothing fell under are not in it."""
    broken: str = ""
    """The first edit that breaks a law, in words; "" where none does."""


def excess(text: str, edits: Iterable[Edit], scored: Collection[str], budget: float) -> str:
    """Why an article is beyond its removal budget, "" where it is not.

    ``scored``: codes of the rules that judge by a score. ``budget``: share of the words of ``text``, 0 to 1.
    """
    taken: dict[str, int] = {}
    for edit in edits:
        if (edit.safety is Safety.UNSAFE or edit.code in scored) and not edit.moved:
            lost = len(words(edit.before)) - len(words(edit.after))
            taken[edit.code] = taken.get(edit.code, 0) + max(0, lost)
    lost, of = sum(taken.values()), len(words(text)) if any(taken.values()) else 0
    if lost <= budget * of:
        return ""
    codes = ", ".join(sorted(code for code, number in taken.items() if number))
    return f"{codes} would remove {lost} of {of} words, more than a share of {budget:g}; their fixes are not made"


def prove(edits: Iterable[Edit], fields: Mapping[str, Json]) -> Proofs:
    """Whether the laws hold for the edits of a record and the fields that it ended with."""
    held: dict[str, int] = {}
    for law, edit, holds in _looked_at(edits, fields):
        if not holds:
            return Proofs(held, f"{edit.code} broke a law ({law}) at {edit.before[:40]!r}; nothing was changed")
        held[law] = held.get(law, 0) + 1
    return Proofs(held)


def _looked_at(edits: Iterable[Edit], fields: Mapping[str, Json]) -> Iterator[tuple[str, Edit, bool]]:
    for edit in edits:
        if edit.code.startswith(DIGITS_STAY):
            yield NUMBERS, edit, _digits(edit.before) == _digits(edit.after)
        for name, value in edit.moved:
            if name not in DERIVED:
                yield MOVED, edit, _is_stored(value, fields.get(name), fields.get("notes"))


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _is_stored(value: Json, held: Json, notes: Json) -> bool:
    """Whether a field holds a value, as itself, in its list or in its map, or the notes do.

    >>> _is_stored("a", ["a", "b"], []), _is_stored("a", "b", ["a"]), _is_stored("a", None, [])
    (True, True, False)
    >>> _is_stored({"comments": 31}, {"comments": 12}, ["comments: 31"])
    True
    """
    if isinstance(value, Mapping):
        kept = held if isinstance(held, Mapping) else {}
        return value.keys() <= kept.keys() and all(note in as_list(notes) for note in noted(kept, value))
    if isinstance(value, list | tuple):
        return all(_is_stored(one, held, notes) for one in value)
    return value == held or str(value) in as_list(held) or str(value) in as_list(notes)
