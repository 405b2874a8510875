"""Names without a label: "Ann Poe" on a line of its own beside the date.

Two to four capitalised words may be a name, a place or a button. What tells them apart is the article itself: the words
of a name do not stand in its body in lower case, and its bearer is not who the article speaks of.
"""

from __future__ import annotations

import re

from curate.anatomy import bylines
from curate.anatomy.dates import relative_time
from curate.anatomy.names import AFFILIATION, AGENCY, AGENCY_TRADE, CREDENTIAL, ORGANISATION, ROLE, is_eastern, is_given
from curate.anatomy.parts import Context
from curate.labels import label
from curate.regex import regex
from curate.text import ends_sentence, has_digit, words

BUTTON = "follow"
TAIL = regex(rf"\s*[|•·,-]?\s*(?P<said>(?:(?:published|updated|posted):? )?\d[^|•·]*|{BUTTON})$", re.IGNORECASE)
"""What a page puts behind a name: how long ago, how long to read, a button."""

INFLECTED = 4
"""Least letters of a family name that is looked for; its last one may change with its case."""

SLASHED = regex(r"[^/|]*\w/")
"""A name before a slash took the picture."""

LINKED = "]("
"""What shows that a line is a link: buttons and sections are links too."""

PREPOSITIONS = ("in", "for", "at", "on", "of", "to", "für", "im", "pour", "en", "в", "на")
PHRASE = regex(rf".*\s(?:{'|'.join(PREPOSITIONS)})\s")
"""Small words that a headline has and a name has not."""

BYLINE = regex(rf"(?:{bylines.LABELS.pattern})[\s:]", re.IGNORECASE)

CLOCK = regex(r"\d{1,2}[:.h]\d{2}(?:\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.))?", re.IGNORECASE)
NAMES = range(2, 10)
"""Words of a line of names."""

MOST_WORDS, SHORT_REST = 6, 3
"""Words of a line that says what somebody is, and of what may stand beside a known name."""


def untailed(line: str) -> str:
    """A line without the time or button behind its name.

    >>> untailed("Ann Poe 5 hours ago"), untailed("Ann Poe 2")
    ('Ann Poe', 'Ann Poe 2')
    """
    tail = TAIL.search(line) if has_digit(line) or line[-len(BUTTON) :].lower() == BUTTON else None
    furniture = tail and (relative_time(tail["said"]) or label(tail["said"]) or tail["said"].isalpha())
    return line[: tail.start()] if tail and furniture else line


def may_name(line: str) -> bool:
    """Whether a line has as many words as one of names, a button behind them; what else is cut may hide how many."""
    hidden = not line.isascii() or has_digit(line) or any(map(line.__contains__, ("](", "*", "_")))
    few = NAMES.start <= len(line.split()) < NAMES.stop + len("| follow".split())
    return hidden or few or AGENCY.match(line.strip(" \t")) is not None


def person(line: str, context: Context) -> bylines.People | None:
    """The people of a line that names them, or an agency, and nothing else; None for other lines."""
    said = _said(line)
    if agency := AGENCY.match(said):
        return _agency(said, agency[0])
    if is_eastern(said) and not label(said):
        return bylines.People(authors=(said,))
    people = None if _is_other(said) else bylines.names(said)
    return people if people and _are_named(people, line, context) else None


def may_be_people(line: str) -> bool:
    """Whether nothing shows at a glance that a line names nobody: it may have a headline's small words."""
    said = _said(line)
    return not _is_other(said) or AGENCY.match(said) is not None or is_eastern(said)


def _said(line: str) -> str:
    """A line without marks, links and what a page puts behind a name; nothing of a line that is too long."""
    return untailed(bylines.plain(line)) if len(line) <= bylines.LONGEST_LINE else ""


def _is_other(said: str) -> bool:
    """Whether a line is too short or too long for names, or known to be something else."""
    tokens = said.split()
    if len(tokens) not in NAMES or label(said) is not None:
        return True
    labelled = bylines.may_begin(said) and BYLINE.match(said)
    phrase = any(map(tokens.__contains__, PREPOSITIONS)) and PHRASE.match(said)
    return bool(labelled or phrase or ("/" in said and SLASHED.match(said)))


def _are_named(people: bylines.People, line: str, context: Context) -> bool:
    """Whether the people of a line bear full names, and little else stands there, or what they do."""
    if not all(_is_full(name, context) for name in people.authors):
        return False
    known = all(is_given(name.split()[0]) for name in people.authors)
    few = len(people.rest.split()) <= (SHORT_REST if known else 0)
    return (known or LINKED not in line) and (few or _is_trade(people.rest))


def _agency(said: str, name: str) -> bylines.People | None:
    """An agency that fills a line, or stands before the place that it reports from: "AFP, MANILA"."""
    behind = said[len(name) :].strip()
    placed = re.fullmatch(r"[,/|]\s*[A-Z][\w .]{1,20}", behind)
    return bylines.People(authors=(name,), rest=behind.strip(",/| ")) if placed or not behind else None


def is_trade(line: str) -> bool:
    """Whether a line says what somebody is, and nothing else.

    >>> is_trade("Senior political reporter"), is_trade("Reporters were there.")
    (True, False)
    """
    if AGENCY_TRADE.fullmatch(line):
        return True
    return 0 < len(line.split()) <= MOST_WORDS and not ends_sentence(line) and ROLE.search(line) is not None


def _is_trade(rest: str) -> bool:
    found = (pattern.search(f"{rest} ") for pattern in (ROLE, AFFILIATION, ORGANISATION, CREDENTIAL))
    return "@" in rest or any(found)


def is_unspoken(people: bylines.People, context: Context) -> bool:
    """Whether all names begin with a common given name, and none is of somebody whom the body speaks of."""
    known = all(is_given(name.split()[0]) or is_eastern(name) for name in people.authors)
    return known and is_silent_on(people, context)


def is_silent_on(people: bylines.People, context: Context) -> bool:
    """Whether the body names nobody of a family name."""
    family = (word.lower() for name in people.authors for word in words(name)[1:] or [name])
    begun = (word[: max(INFLECTED, len(word) - 1)] for word in family if len(word) >= INFLECTED)
    return not any(map(context.is_spoken_of, begun))


def _is_full(name: str, context: Context) -> bool:
    """Whether a name has two to four words, none of them a word of the body or of somebody's trade."""
    said = words(name)
    parts = [word.lower() for word in said if len(word) > 3]
    if len(name.split()) not in range(2, 5) or not name[0].isupper() or (ROLE.search(name) and not is_given(said[0])):
        return False
    shouted = [part.isupper() for part in said if len(part) > 1]
    if any(shouted) and not all(shouted) and not is_given(said[0]):
        return False
    return not any(map(context.is_word, parts))
