"""Notes of the desk: what is said about the article and its writers, above or below its text.

A note is recognised by how its line begins, and by what it goes on to speak of: the story, its version, its reporter.
Whether it is taken out of the text depends on where it stands, which is for the rule to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from curate.anatomy.bylines import People
from curate.anatomy.credits import SIGN, credited
from curate.anatomy.desk_words import (
    BIOGRAPHY,
    BRACKETED,
    CONTACT,
    CONTACT_SIGN,
    CORRECTION,
    EDITORS_NOTE,
    REACHED,
    UPDATE,
    VERSION,
    VERSION_SIGNS,
    WRITING,
    WRITING_SIGNS,
)
from curate.anatomy.names import is_given
from curate.automata import Automaton, searching
from curate.sieve import widened
from curate.text import ends_sentence, words
from curate.tuples import NamedTuple

MARKED, VERSIONED, REACHING, WRITES, BRACKETS, CREDITS = range(6)
"""Signs of notes, by their numbers: those that begin with a word and a mark, and those of the other kinds."""

SHORTEST, LONGEST, LONGEST_CONTACT = 12, 700, 300
"""Code points of a note, and of one that says how to reach somebody."""


class DeskNote(NamedTuple):
    """What kind of note a line is, and the people that it names."""

    kind: str
    """``update``, ``correction``, ``editor``, ``contact``, ``credit`` or ``biography``."""
    people: People = People()


def desk_note(line: str) -> DeskNote | None:
    """What a line says about the article or its writers; None for other lines.

    >>> desk_note("(Updates with comment from the mayor)"), desk_note("Updates on the harbour wall")
    (DeskNote(kind='update', people=People(authors=(), contributors=(), editors=(), rest='')), None)
    """
    said = line.strip()
    if not SHORTEST <= len(said) <= LONGEST:
        return None
    marked = "*" in said or "_" in said or "](" in said
    return _note(said, marked=marked) if marked or _signs()(said) else None  # most lines have no sign


@lru_cache(maxsize=1 << 9)
def _note(said: str, *, marked: bool) -> DeskNote | None:
    """What a line says that has some sign, or Markdown's marks: several rules ask for the same few lines."""
    signs = _signs()(said)
    if (CREDITS in signs or marked) and (people := credited(said)):
        return DeskNote("credit", people)
    kind = _kind(said, signs)
    return DeskNote(kind) if kind else None


def _kind(said: str, signs: Sequence[int]) -> str:
    """The kind of a note that is no credit, and has some signs; "" for other lines."""
    marked = MARKED in signs
    update = UPDATE.match(said) if marked else None
    if (BRACKETS in signs and BRACKETED.fullmatch(said)) or (update and VERSION.match(update["said"])):
        return "update"
    if (VERSIONED in signs and VERSION.match(said)) or (
        marked and CORRECTION.match(said) and len(words(said)) > 3 and ends_sentence(said)
    ):
        return "correction"
    if marked and EDITORS_NOTE.match(said):
        return "editor"
    if len(said) <= LONGEST_CONTACT and REACHING in signs and CONTACT.match(said):
        return "contact"
    return "biography" if is_biography(said) else ""


def about(line: str) -> str:
    """Whom a biography, or a note on how to reach its reporter, is about; "" for other lines.

    >>> about("Contact reporter Jane Doe at jdoe@example.org")
    'Jane Doe'
    """
    said = line.strip()
    note = desk_note(said)
    if note is None or note.kind not in ("biography", "contact"):
        return ""
    match = BIOGRAPHY.match(said) or REACHED.match(said)
    return match["name"] if match and is_given(match["name"].split()[0]) and len(match["name"].split()) < 5 else ""


def is_biography(line: str) -> bool:
    """Whether a line says of one person what they are, and that they write.

    >>> is_biography("Jane Doe is a staff writer at the Harbour Times."), is_biography("The wall is a writer's place.")
    (True, False)
    """
    found = BIOGRAPHY.match(line) if WRITES in _signs()(line) else None
    return found is not None and " " in found["name"] and WRITING.search(line) is not None


@cache
def _signs() -> Automaton:
    """Which signs of notes a line has: most lines have none, and need no pattern of theirs."""
    marked = "|".join(pattern.pattern for pattern in (UPDATE, CORRECTION, EDITORS_NOTE))
    version, writing = ("|".join(map(re.escape, words)) for words in (VERSION_SIGNS, WRITING_SIGNS))
    signs = (f"^(?:{marked})", version, CONTACT_SIGN, writing, r"^[*_]*\(", SIGN.pattern)
    return searching([widened(sign, re.IGNORECASE | re.DOTALL) for sign in signs])
