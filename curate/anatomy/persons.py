"""Names without a label: "Ann Poe" on a line of its own beside the date.

Two to four capitalised words may be a name, a place or a button. What tells them apart is the article itself: the words
of a name do not stand in its body in lower case.
"""

from __future__ import annotations

import re

from curate.anatomy import bylines
from curate.anatomy.dates import relative_time
from curate.anatomy.names import ROLE
from curate.anatomy.parts import Context
from curate.labels import label
from curate.text import words

TAIL = re.compile(r"\s*[|•·,-]?\s*(?P<said>\d[^|•·]*|follow)$", re.IGNORECASE)
"""What a page puts behind a name: how long ago, how long to read, a button."""

PHRASE = re.compile(r"\s(?:in|for|at|on|of|to|für|im|pour|en|в|на)\s")
"""Small words that a headline has and a name has not."""

BYLINE = re.compile(rf"(?:{bylines.LABELS.pattern})[\s:]", re.IGNORECASE)


def untailed(line: str) -> str:
    """A line without the time or button behind its name.

    >>> untailed("Ann Poe 5 hours ago"), untailed("Ann Poe 2")
    ('Ann Poe', 'Ann Poe 2')
    """
    tail = TAIL.search(line)
    furniture = tail and (relative_time(tail["said"]) or label(tail["said"]) or tail["said"].isalpha())
    return line[: tail.start()] if tail and furniture else line


def person(line: str, context: Context) -> bylines.People | None:
    """The people of a line that names them and nothing else; None for other lines."""
    said = untailed(line)
    if len(said.split()) not in range(2, 9) or label(said) or BYLINE.match(said) or PHRASE.search(said):
        return None
    people = bylines.names(said)
    return people if people and all(_is_full(name, context) for name in people.authors) else None


def _is_full(name: str, context: Context) -> bool:
    """Whether a name has two to four words, none of them a word of the body or of somebody's trade."""
    parts = [word.lower() for word in words(name) if len(word) > 3]
    return len(name.split()) in range(2, 5) and not ROLE.search(name) and not context.words().intersection(parts)
