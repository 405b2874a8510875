"""Times that count from now: lines that are only such a stamp, and the words of a body that need a date beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from curate.anatomy.date_forms import AT, TIME, plain_code
from curate.anatomy.date_words import PUBLISHED, UPDATED
from curate.anatomy.relative_words import DEICTIC, NEAR_DAYS, RELATIVE, SIGNS
from curate.automata import Automaton, searching
from curate.regex import regex
from curate.sieve import sieve, widened

LONGEST = 60
"""Code points of the longest line that is a stamp."""

_NUMBER = r"(?:\d{1,3}|an?|one|two|three|einer?|einem|une?|uno|una|um|uma|en|ett|et|een|jedn\w+)"
_NOW = r"just now|gerade eben|à l[’']instant|刚刚|たった今|방금"

SIGN = f"{SIGNS.replace('{n}', _NUMBER)}|{_NOW}|{NEAR_DAYS}"
"""What every stamp has; few lines have it, so that the pattern of all stamps, which takes long to compile, may wait."""


def relative_time(line: str) -> bool:
    """Whether a line is only a time told from now, with or without a label.

    >>> [relative_time(line) for line in ("Updated 5 hours ago", "vor 3 Stunden", "Two days ago the wall fell")]
    [True, True, False]
    """
    if len(line) > LONGEST or not _signs()(line):
        return False
    return _stamp().fullmatch(line.strip()) is not None


@cache
def deictic_words(lang: str | None) -> Callable[[str], Iterator[re.Match[str]]] | None:
    """Finds the words of a text that need the day of writing: "on Tuesday", "last month". None for languages not known.

    >>> find = deictic_words("en")
    >>> [bool([*find(text)]) for text in ("They voted yesterday.", "Every Tuesday")]
    [True, False]
    """
    kinds = DEICTIC.get(plain_code(lang) or "")
    return sieve("|".join(kinds)) if kinds else None


@cache
def _signs() -> Automaton:
    return searching([widened(SIGN, re.IGNORECASE)])


@cache
def _stamp() -> re.Pattern[str]:
    """The frames of all languages as one pattern."""
    frames = "|".join(RELATIVE).replace("{n}", _NUMBER)
    label = rf"(?:(?:{PUBLISHED}|{UPDATED})\s*[:：]?\s*)"
    ago = rf"(?:about |over |almost |environ |около |cerca de )?(?:{frames})|{_NOW}"
    near = rf"{label}(?:{NEAR_DAYS})|(?:{NEAR_DAYS})[\s,|•·–-]*(?:{AT}[\s:]*)?{TIME}"
    return regex(rf"[\s•·|(\[–-]*{label}?(?:{ago}|{near})[\s.)\]•·|–-]*", re.IGNORECASE)
