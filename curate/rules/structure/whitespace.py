"""Blanks that say nothing: runs inside a line, blanks at its end, more than one blank line.

Why it matters: two texts that read the same compare as different, and a tokeniser pays for each blank.

Left alone: tables aligned with blanks, code, Markdown tables, single tabs. Blanks at the start of a line and the
blank lines between paragraphs are layout: only cleaning takes them, whose records have one paragraph a line.

Source: every cleaner does it; most of them break tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from curate.anatomy.paragraphs import is_paragraph, prose
from curate.language import given
from curate.model import Document, Hit, Line, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import words

RUN = regex(r"(?<=\S)[ \t]{2,}(?=\S)")
LEADING = regex(r"[ \t]+(?=\S)")
BLANKS = (" ", "\t")
FIRST = regex(r"[ \t]*\n\s*")
BETWEEN = regex(r"\n(?:\s*\Z|[ \t]*(?:\n[ \t]*)+(?=\S))")
"""Blank lines at the start of a text; the line ends around those between paragraphs and at its end."""

CODE = regex(r"(?:    |\t)\s*\S|\|")
"""Lines of code and of Markdown tables; prose is indented too."""

TABLE_LINES = 3
"""Neighbouring short lines with runs that make a table."""

CELL_WORDS = 12
"""Most words of a line of a table."""


def find(doc: Document) -> Iterator[Hit]:
    """Find runs of blanks, blanks at line ends, and blank lines beyond the first."""
    runs = _may_run(doc.text)
    kept = _layout(doc) if runs else frozenset()
    for index, line in enumerate(doc.lines):
        text = line.text
        if text.endswith(BLANKS):
            yield Hit(line.start + len(text.rstrip(" \t")), line.end, "", variant="trailing")
        if runs and _may_run(text) and index not in kept:
            for match in RUN.finditer(text):
                yield Hit(line.start + match.start(), line.start + match.end(), " ", variant="run")
    yield from _blank_lines(doc.lines)


def _blank_lines(lines: tuple[Line, ...]) -> Iterator[Hit]:
    blank = [index for index, line in enumerate(lines) if not line.text.strip(" \t")]
    first = 0
    for at, (index, below) in enumerate(pairwise([*blank, len(lines) + 1])):
        if below - index > 1:
            if at > first and blank[first] > 0:
                yield Hit(lines[blank[first]].end, lines[index].end, "", variant="blank-lines")
            first = at + 1


def _layout(doc: Document) -> frozenset[int]:
    """Lines with runs of blanks that are layout: tables and code."""
    lines = [(index, line.text) for index, line in enumerate(doc.lines) if _may_run(line.text)]
    tabular = {i for i, text in lines if len(text) < 200 and RUN.search(text) and len(words(text)) <= CELL_WORDS}
    near = [i for i in tabular if len(tabular.intersection(range(i - TABLE_LINES + 1, i + TABLE_LINES))) >= TABLE_LINES]
    told = prose(doc) if given(doc) is None else ()  # what the small words of any language tell is known then
    code = [i for i, text in lines if CODE.match(text) and not (told[i] if told else is_paragraph(text, None))]
    fenced = _fenced(doc) if "```" in doc.text else ()
    return frozenset(near) | frozenset(code) | frozenset(fenced)


def _may_run(text: str) -> bool:
    """Whether two blanks may stand together: a cheap look that leaves out most lines."""
    return "  " in text or "\t" in text


def _fenced(doc: Document) -> Iterator[int]:
    inside = False
    for index, line in enumerate(doc.lines):
        if line.text.lstrip().startswith("```"):
            inside = not inside
        elif inside:
            yield index


def move(doc: Document) -> Iterator[Hit]:
    """Make one line of each paragraph: no blank lines, no blanks at a line's start, no line end at the text's."""
    text = doc.text
    first = FIRST.match(text)
    if first:
        yield Hit(0, first.end(), "", variant="paragraphs")
    for match in BETWEEN.finditer(text, first.end() if first else 0):
        start, end = match.span()
        yield Hit(start, end, "\n" if start > 0 and end < len(text) else "", variant="paragraphs")
    for line in doc.lines:
        if line.text.startswith(BLANKS) and (leading := LEADING.match(line.text)):
            yield Hit(line.start, line.start + leading.end(), "", variant="paragraphs")


RULE = Rule(
    code="STR009",
    name="whitespace",
    message="blanks that say nothing",
    find=find,
    move=move,
    move_phase=99,
    severity=Severity.INFO,
    phase=50,
    trigger=r"[ \t][ \t]|[ \t]\n|[ \t]\z|\n[ \t]*\n[ \t]*(?:\n|\z)",
    common=True,
    bad=(
        Example("The  mayor   said  no.", "The mayor said no."),
        Example("The mayor said no.   \nThen she left.\t", "The mayor said no.\nThen she left."),
        Example("One.\n\n\n\n\nTwo.", "One.\n\nTwo."),
        Example(f"    {PARAGRAPH}  It rained.", f"    {PARAGRAPH} It rained."),
    ),
    good=(
        Example("One.\n\nTwo."),
        Example("Name    Points\nSmith        12\nJones         9"),
        Example("| a |  b |\n|---|---|"),
        Example("a tab\there and\nnewline"),
    ),
)
