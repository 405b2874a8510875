"""Stretches of a text that the rules about tokens never touch: addresses, e-mail, code.

A blank before a stop is damage in a sentence and syntax in a command.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from curate.model import Document
from curate.regex import regex
from curate.text import places

PROTECTED = regex(
    r"^```[\s\S]*?(?:^```|\Z)"  # fenced code
    r"|(?<!`)`(?!`)[^`\n]+`(?!`)"
    r"|(?:https?://|ftp://|www\.)\S+"
    r"|[\w.+-]+@[\w-]+\.[\w.-]+",
    re.MULTILINE,
)

ADDRESS = regex(r"(?:https?://|ftp://|www\.)\S+")
MAIL = regex(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+")
"""The same where a line has nothing else, and one @ alone: no letter is tried but the first of a word."""

SIGNS = ("`", "@", "://", "www.")
"""What a protected stretch has one of; most texts have none, and all but fenced code stays on its line."""

FENCE = "```"

TECHNICAL = regex(r"[@#\\_={}<>|`~^]|://|www\.|\]\(|\(!|\(\)|%\d|\w\.[a-z]{2,6}/", re.IGNORECASE)
"""What a run without blanks has when it is an address, a handle, a tag or code."""

RUN_BEFORE = regex(r"\S+\Z")
RUN_BEHIND = regex(r"\S+")
REACH = 120
"""Characters on each side of a place that are looked at for the ends of its run."""


def is_technical(text: str, offset: int) -> bool:
    """Whether the run without blanks around an offset is an address, a handle, a tag or code rather than words.

    >>> is_technical("see https://a.example/b.The end", 22), is_technical("the end.The start", 8)
    (True, False)
    """
    before = RUN_BEFORE.search(text, max(0, offset - REACH), offset)
    after = RUN_BEHIND.match(text, offset, offset + REACH)
    run = f"{before[0] if before else ''}{after[0] if after else ''}"
    return TECHNICAL.search(run) is not None


def matches(pattern: re.Pattern[str], doc: Document, mark: re.Pattern[str] | None = None) -> Iterator[re.Match[str]]:
    """The matches of a pattern in a text, but those that begin in an address or in code.

    ``mark``: what each of them has, which stay on their line; only lines with one are looked at.
    """
    if mark is None:
        found = pattern.finditer(doc.text)
    else:
        lines = doc.lines_at(match.start() for match in mark.finditer(doc.text))
        found = (match for line in lines for match in pattern.finditer(doc.text, line.start, line.end))
    return (match for match in found if not is_protected(doc, match.start())) if doc.view(_spans) else found


def is_protected(doc: Document, offset: int) -> bool:
    """Whether an offset lies in an address or in code."""
    return _start(doc, offset) is not None


def is_code(doc: Document, offset: int) -> bool:
    """Whether an offset lies in code: in an address markup is damage like anywhere."""
    start = _start(doc, offset)
    return start is not None and doc.text[start] == "`"


def _start(doc: Document, offset: int) -> int | None:
    """Where the protected stretch begins that holds an offset."""
    spans = doc.view(_spans)
    at = bisect_right(spans, (offset, len(doc.text))) - 1
    return spans[at][0] if at >= 0 and offset < spans[at][1] else None


def _spans(doc: Document) -> tuple[tuple[int, int], ...]:
    text = doc.text
    if FENCE in text:
        return tuple(match.span() for match in PROTECTED.finditer(text))
    found = [at for sign in SIGNS if sign in text for at in places(text, sign)]
    lines = doc.lines_at(sorted(found)) if found else ()
    return tuple(match.span() for line in lines for match in _pattern(line.text).finditer(text, line.start, line.end))


def _pattern(line: str) -> re.Pattern[str]:
    """What finds the protected stretches of a line that has a sign of one."""
    mails = line.count("@")
    if "`" in line or (mails and (mails > 1 or "://" in line or "www." in line)):
        return PROTECTED
    return MAIL if mails else ADDRESS
