"""Text that stays text in GitHub-flavoured Markdown: no markup, no mention, no reference, no link comes alive in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from curate.exporters import places
from curate.exporters.marks import cut, damaged
from curate.exporters.style import context, head, tail
from curate.model import Excerpt, Finding
from curate.regex import regex

CELL = 120
"""Columns of a path, a reason or another text that is quoted whole."""

SIDE = 32
"""Columns on each side of damage."""

MATCH = 72
"""Columns of the damage itself."""

MARKS = 4
"""Code points for each column, at most: marks that join others take none."""

SENTENCE = 600
"""Code points of a sentence with words of the corpus in it."""

CALM = regex(
    r"""[(“"‘']?
    (?! [0-9a-f]{7,} \b | \d+ [.)]+ $ )      # no commit's name, and no item of a list
    (?: [^\W\d_]+ (?:['’-][^\W\d_]+)* \d*    # a word, the code of a rule
      | [-−+]? \d+ (?:[.,]\d+)* %?           # a number
      | [&–—] )                              # between blanks
    [)”"’']? [,;:.!?]? [)”"’']?""",
    re.VERBOSE,
)
"""A word that means nothing to Markdown, nor to GitHub and GitLab, whatever stands beside it."""

UNIT = regex(r"`([^`\s][^`\n]*)`(?!`)([,;:.!?)]*)|\S+")
"""What somebody set as code already, or a word."""

STOPS = ",;:.!?"
"""What ends a part of a sentence, and is no part of what it stands behind."""

TICKS = regex("`+")


def code(text: str) -> str:
    """A text as code, letter by letter. Nothing for no text.

    >>> code("a|b"), code("`c`"), code(" d ")
    ('`a|b`', '`` `c` ``', '`  d  `')
    """
    if not text:
        return ""
    runs = {len(run) for run in TICKS.findall(text)}
    fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
    # Markdown takes a blank off either end where both have one, unless there is nothing else.
    edge = " " if "`" in text[0] + text[-1] or (text[0] == text[-1] == " " and text.strip(" ")) else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def quoted(text: str, width: int = CELL) -> str:
    r"""A name or another short text as code, cut where it is long, with what nobody sees in it shown.

    >>> quoted("a\u200b\nb")
    '`a<U+200B>⏎b`'
    """
    return code(head(_seen(text[: MARKS * width]), width))


def prose(text: str) -> str:
    """A sentence of ours with words of the corpus in it: on one line, and as code what is more than a word.

    >>> prose("the author @mayor is nobody's name; run `curate rule META003`")
    "the author `@mayor` is nobody's name; run `curate rule META003`"
    """
    return " ".join(_units(cut(text, SENTENCE)))


def where(found: Finding) -> str:
    """The place of a finding as code: of a long path the end, which tells most."""
    said = f"{places.concise(found)[:-1]}{places.beside(found)}"
    return code(tail(_seen(said[-MARKS * CELL :]), CELL))


def place(excerpt: Excerpt) -> str:
    """Damage in its surroundings: all of it code, the damage bold.

    >>> place(Excerpt("The fund received ", "10, 000", " crowns."))
    '`The fund received `**`10, 000`**` crowns.`'
    """
    if not any(excerpt):
        return "–"
    match = head(_seen(excerpt.match), MATCH) or "‸"
    after = "" if excerpt.match.endswith("\n") else excerpt.after
    before = tail(context(excerpt.before), SIDE)
    return f"{code(before)}**{code(match)}**{code(head(context(after), SIDE))}"


def table(heads: str, rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> Iterator[str]:
    """The lines of a table, none where it has no rows; ``numbers``: indices of the columns that stand on the right."""
    if not rows:
        return
    names = heads.split("|")
    yield f"| {' | '.join(names)} |"
    yield f"|{'|'.join('--:' if at in numbers else '---' for at in range(len(names)))}|"
    for row in rows:
        # A bar ends a cell wherever it stands, in code too, unless a backslash stands before it.
        cells = (cell.replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def _seen(text: str) -> list[str]:
    """A text, piece by piece, with signs for what nobody sees."""
    chars = (char for char in damaged(text) if char.text != "\n")
    return [piece for char in chars for piece in _pieces(char.text, sign=char.said is not None)]


def _pieces(text: str, *, sign: bool) -> Sequence[str]:
    if not sign:
        return text
    return [f"<{text}>"] if text.startswith("U+") else text


def _units(text: str) -> Iterator[str]:
    """Words, and between them, as code, what is more than a word."""
    units = ((found[1], found[0], found[2]) for found in UNIT.finditer(text))
    for calm, some in groupby(units, key=lambda unit: bool(unit[0]) or CALM.fullmatch(unit[1]) is not None):
        if not calm:
            said = " ".join(said for _, said, _ in some)
            name = said.rstrip(STOPS) or said
            yield quoted(name) + said[len(name) :]
        else:
            yield from (f"{quoted(inner)}{behind}" if inner else said for inner, said, behind in some)
