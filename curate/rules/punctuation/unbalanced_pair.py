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
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Line, Safety, Severity
from curate.protected import is_protected, is_technical
from curate.rule import Example, Rule
from curate.text import ends_sentence

QUOTATION = re.compile(r"(?:(?<=[\s(\[—–])|^)“(?=[^\s“”])(?=[^“”\"„‟«»]*$)")
"""A mark that opens, with no other quotation mark behind it in the line."""

TWO = re.compile("''|’’")
BRACKET = re.compile(r"(?:(?<=[\s“\"—–])|^)\((?=[^\W\d_])(?=[^()]*$)")
LATIN_CLOSERS = frozenset('”"')
CLOSED_BY_OPENER = frozenset("de cs sk pl hu ro bg hr sl sr mk lt lv et is sq da no sv fi nl".split())
"""Languages that close by “, or write ” on both sides."""

NEAR = 6
"""Lines behind a bracket in which it may still close."""


def find(doc: Document) -> Iterator[Hit]:
    """Find the last mark of a line that opens and has nothing behind it that closes."""
    quoted = likely(doc) not in CLOSED_BY_OPENER and "„" not in doc.text
    patterns = (QUOTATION, BRACKET) if quoted else (BRACKET,)
    for index, line in enumerate(doc.lines):
        marks = [match for pattern in patterns if (match := pattern.search(line.text))]
        if not marks or not ends_sentence(line.text):
            continue
        behind = [other for other in doc.lines[index + 1 : index + 1 + 2 * NEAR] if other.text.strip()][:NEAR]
        for match in marks:
            start, end = line.start + match.start(), line.start + match.end()
            technical = is_protected(doc, start) or is_technical(doc.text, start)
            closed = match[0] == "“" and TWO.search(line.text, match.end())
            if not technical and not closed and not _goes_on(match[0], behind):
                yield Hit(start, end, None, Safety.NONE, "quotation" if match[0] == "“" else "bracket")


def _goes_on(mark: str, behind: list[Line]) -> bool:
    """Whether the lines behind open a quotation again, or close what is open."""
    if mark == "“":
        return bool(behind) and (behind[0].text.lstrip()[:1] in '“"‘' or _closes(behind, "“", "”"))
    return _closes(behind, "(", ")")


def _closes(lines: list[Line], opener: str, closer: str) -> bool:
    """Whether one of some lines closes more than it opens."""
    return any(line.text.count(closer) > line.text.count(opener) for line in lines)


RULE = Rule(
    code="PUN006",
    name="unbalanced-pair",
    message="a quotation or bracket that does not close",
    find=find,
    severity=Severity.INFO,
    phase=93,
    trigger=r"[“(]",
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
