"""A quotation or bracket that opens and never closes: ``“We stay, she said``, ``The wall (built in 1931 fell``.

Why it matters: nobody can tell where the quotation ends, and what is quoted is taken for the paper's own words. The
place of the lost mark is a guess, so it is only reported.

Left alone: a quotation that goes on in the next paragraph, which opens again; a pair that closes lines later; marks of
lists such as a) or 1); faces; a quotation mark that stands the wrong way round, or is closed by a straight one or two
apostrophes; languages that close by “ (German, Czech and others); lines without a sentence's end, which may be cut.

Source: LanguageTool's unpaired-brackets rule, which fires 221 times in 872 sound articles; this one 230 in 54,000.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from curate.language import likely
from curate.model import Document, Hit, Line, Safety, Severity
from curate.protected import is_protected, is_technical
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import ends_sentence, places

LAST = {"“": regex(r"“[^“”\"„‟«»\n]*$", re.MULTILINE), "(": regex(r"\([^()\n]*$", re.MULTILINE)}
"""Marks that open, with none of their kind behind them in the line: few lines have one."""

QUOTATION = regex(r"“(?<![^\s(\[—–]“)(?=[^\s“”])")
QUOTES = '“”"„‟«»'
"""A mark that opens, and those of which none stands behind it in the line."""

TWO = regex("''|’’")
BRACKET = regex(r"\((?<![^\s“\"—–]\()(?=[^\W\d_])")
CLOSED_BY_OPENER = frozenset("de cs sk pl hu ro bg hr sl sr mk lt lv et is sq da no sv fi nl".split())
"""Languages that close by “, or write ” on both sides."""

NEAR = 6
"""Lines behind a bracket in which it may still close."""


def find(doc: Document) -> Iterator[Hit]:
    """Find the last mark of a line that opens and has nothing behind it that closes."""
    last = {doc.line_at(at) for mark in LAST for at in _last_of(mark, doc.text)}
    quoted = bool(last) and likely(doc) not in CLOSED_BY_OPENER and "„" not in doc.text
    for index in sorted(last):
        line = doc.lines[index]
        for match in _open_marks(line.text, quoted=quoted):
            start, end = line.start + match.start(), line.start + match.end()
            technical = is_protected(doc, start) or is_technical(doc.text, start)
            if not technical and not _goes_on(match[0], doc.lines[index + 1 : index + 1 + 2 * NEAR]):
                yield Hit(start, end, None, Safety.NONE, "quotation" if match[0] == "“" else "bracket")


def _last_of(mark: str, text: str) -> list[int]:
    """Where a mark is the last of its kind in a line."""
    is_last = LAST[mark].match
    return [at for at in places(text, mark) if is_last(text, at)]


def _open_marks(line: str, *, quoted: bool) -> list[re.Match[str]]:
    """The last quotation mark and bracket of a line, where they open and the line ends a sentence without closing."""
    quotation, bracket = _last(QUOTATION, line, QUOTES) if quoted else None, _last(BRACKET, line, "()")
    if quotation and TWO.search(line, quotation.end()):
        quotation = None
    found = [match for match in (quotation, bracket) if match]
    return found if found and ends_sentence(line) else []


def _last(pattern: re.Pattern[str], line: str, marks: str) -> re.Match[str] | None:
    """The match of a pattern at the first of some marks, where none of them stands behind it in the line."""
    at = line.rfind(marks[0])
    if at < 0 or any(line.find(mark, at + 1) >= 0 for mark in marks[1:]):
        return None
    return pattern.match(line, at)


def _goes_on(mark: str, behind: Sequence[Line]) -> bool:
    """Whether the lines behind open a quotation again, or close what is open."""
    lines = [line.text for line in behind if line.text.strip()][:NEAR]
    if mark == "(":
        return _closes(lines, "(", ")")
    return bool(lines) and (lines[0].lstrip()[:1] in '“"‘' or _closes(lines, "“", "”"))


def _closes(lines: list[str], opener: str, closer: str) -> bool:
    """Whether one of some lines closes more than it opens."""
    return any(line.count(closer) > line.count(opener) for line in lines)


RULE = Rule(
    code="PUN006",
    name="unbalanced-pair",
    message="a quotation or bracket that does not close",
    find=find,
    severity=Severity.INFO,
    phase=93,
    trigger=None,
    bad=(
        Example("“We shall sail, he said and shut the door."),
        Example("The pier (built in 1902 was closed."),
        Example("He said: “We shall sail.\nNobody came."),
    ),
    good=(
        Example("“We shall sail.\n“We shall come back.”"),
        Example("a) the pier, b) the wall, 3) the lamp :( or (:."),
        Example("a 6” pipe and a 5’ board."),
        Example("„Wir bleiben“, sagte sie.", lang="de"),
        Example("The pier (built\nin 1902) was closed."),
        Example('“We shall sail," he said.'),
    ),
)
