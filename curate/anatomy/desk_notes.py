"""Notes of the desk: what is said about the article and its writers, above or below its text.

A note is recognised by how its line begins, and by what it goes on to speak of: the story, its version, its reporter.
Whether it is taken out of the text depends on where it stands, which is for the rule to say.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from curate.anatomy.bylines import People
from curate.anatomy.credits import credited
from curate.anatomy.desk_words import (
    BIOGRAPHY,
    BRACKETED,
    CONTACT,
    CONTACT_SIGNS,
    CORRECTION,
    EDITORS_NOTE,
    MARKS,
    REACHED,
    UPDATE,
    VERSION,
    VERSION_SIGNS,
    WRITING,
    WRITING_SIGNS,
)
from curate.anatomy.names import is_given
from curate.text import ends_sentence, words

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
    return _note(said) if SHORTEST <= len(said) <= LONGEST else None


@lru_cache(maxsize=1 << 11)
def _note(said: str) -> DeskNote | None:
    """What a line says, without the blanks at its edges: the same few lines are asked for many times."""
    if people := credited(said):
        return DeskNote("credit", people)
    kind = _kind(said)
    return DeskNote(kind) if kind else None


def _kind(said: str) -> str:
    """The kind of a note that is no credit; "" for other lines."""
    small = _small(said)
    marked = _has(small, MARKS)
    update = UPDATE.match(said) if marked else None
    if BRACKETED.fullmatch(said) or (update and VERSION.match(update["said"])):
        return "update"
    if (_has(small, VERSION_SIGNS) and VERSION.match(said)) or (
        marked and CORRECTION.match(said) and len(words(said)) > 3 and ends_sentence(said)
    ):
        return "correction"
    if marked and EDITORS_NOTE.match(said):
        return "editor"
    if len(said) <= LONGEST_CONTACT and _has(small, CONTACT_SIGNS) and CONTACT.match(said):
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
    found = BIOGRAPHY.match(line) if _has(_small(line), WRITING_SIGNS) else None
    return found is not None and " " in found["name"] and WRITING.search(line) is not None


def _small(line: str) -> str:
    """A line in small letters, as signs are written."""
    return line.casefold().replace("\u0307", "").replace("ı", "i")


def _has(small: str, signs: tuple[str, ...]) -> bool:
    """Whether a line in small letters has one of some signs."""
    return any(map(small.__contains__, signs))
