"""Which side of its words a quotation mark or bracket stands on.

Curly marks say it themselves, but for those that languages use the other way round (German “ closes, Swedish ” does
both, Danish turns » and «). A straight mark is judged by its neighbours in the line.
"""

from __future__ import annotations

from curate.model import Document
from curate.regex import regex

REACH = 1500
"""Characters on each side that are looked at: a quotation is seldom longer, and lines may be endless."""

OPENED = regex(r"(?:(?<=[\s(\[“\"])|^)'(?=\w)")
CLOSED = regex(r"\w[.,!?]?['’](?=[\s.,;:)]|$)")
BOTH = frozenset(("sv", "fi"))
"""Languages that open and close by the same ”."""


def opens(doc: Document, offset: int, lang: str | None) -> bool | None:
    """Whether the mark at an offset opens a quotation or bracket; None where its line does not show it.

    >>> doc = Document('He said "no." She left.')
    >>> opens(doc, 8, "en"), opens(doc, 12, "en")
    (True, False)
    """
    line = doc.lines[doc.line_at(offset)]
    start = max(line.start, offset - REACH)
    return _opens(doc.text[start : min(line.end, offset + REACH)], offset - start, lang)


def _opens(line: str, at: int, lang: str | None) -> bool | None:
    mark = line[at]
    if mark == '"':
        return _straight(line, at)
    if mark == "”":
        return line.count(mark, 0, at) % 2 == 0 if lang in BOTH else _closing(line, at)
    if mark in "'’":
        return _single(line, at)
    if mark == "“":
        return line.rfind("„", 0, at) <= line.rfind("“", 0, at)
    if mark in "«»":
        return mark == next(char for char in line if char in "«»")
    return mark in "„‘(["


def _single(line: str, at: int) -> bool | None:
    """Whether a single mark opens: apostrophes look alike, so that only a pair with one open side says it."""
    opened = OPENED.search(line, 0, at) is not None or "‘" in line[:at]
    closed = CLOSED.search(line, at + 1) is not None
    return closed if opened != closed else None


def _closing(line: str, at: int) -> bool | None:
    """A ” closes; behind a comma only where a “ is open, since some writers open by it."""
    return None if line[at - 1 : at] == "," and line.rfind("“", 0, at) <= line.rfind("”", 0, at) else False


def _straight(line: str, at: int) -> bool | None:
    """Whether a straight mark opens, by the ones before and behind it, where these have a blank on one side."""
    before, after = line.rfind('"', 0, at), line.find('"', at + 1)
    facing = (_faces(line, before) if before >= 0 else None, _faces(line, after) if after >= 0 else None)
    known = {(True, None): False, (True, True): False, (None, False): True, (False, False): True}
    return known.get(facing)


def _faces(line: str, at: int) -> bool | None:
    """Whether a straight mark has its words behind it (True) or before it (False); None for both or neither."""
    left = line[at - 1 : at].strip(" \u00a0([—–-") != ""
    right = line[at + 1 : at + 2].strip(" \u00a0.,;:!?)]—–-") != ""
    return None if left == right else right
