"""Paragraphs that are broken at a column, words among them.

Why it matters: texts from mail, PDF and old archives end their lines after so many characters; a line is then taken for
a paragraph, and a model learns to break words.

Left alone: verse, lists, tables, code and addresses, whose lines end before the next word would not fit any more; and a
word in two halves of which nothing says whether the hyphen belongs to it.

Unsafe because: a list of long items may look like a paragraph, and a compound may lose its hyphen.

Source: the text as its own dictionary, as firecrawl/pdf-inspector does (pull request 388); docling issue 4151 on what a
wrong joint destroys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.automata import SMALL_LETTER
from curate.model import Document, Hit, Line, Safety, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import ends_sentence
from curate.tuples import NamedTuple

NARROW, WIDE = 35, 110
"""Columns between which texts are wrapped."""

LEAST, LEAST_UNCASED = 2, 8
"""Least joints of a text that is wrapped; in scripts without small letters, which show that it goes on, more."""

SHARE, SMALL = 0.8, 0.5
"""Least share of the lines without a sentence's end that are as full as they could be, and of the joints before a small
letter."""

FULL = 0.6
"""Least length of a line that was broken because the next word did not fit, as a share of the column."""

SET_OFF = regex(r"[ \t]*(?:[-*•·▪►>|+#=~]|\d{1,3}[.)]\s|\Z)|\t| {4,}")
"""What lines of lists, tables, quotations and code begin with."""

HYPHEN = regex(r"([^\W\d_]{2,})[-‐¬]\Z")
TORN = regex(r"[^\W\d_]+[-‐¬][ \t]*\n[ \t]*[^\W\d_]+")
WORD = regex(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")

PREFIXES = frozenset(
    "all anti co cross double eight ex extra five four full half high inter long low mid mini multi near nine non off"
    " one open out over part post pre pro quasi re self semi seven short single six sub super ten three two ultra"
    " under vice well nord süd ost west haupt sud nor euro".split()
)
"""First halves whose hyphen belongs to the word."""


class Joint(NamedTuple):
    """Where one line goes on in the next."""

    above: Line
    below: Line


def find(doc: Document) -> Iterator[Hit]:
    """Find the joints of a text that is wrapped."""
    pairs = [
        Joint(above, below)
        for above, below in zip(doc.lines, doc.lines[1:], strict=False)
        if above.text.strip() and below.text.strip() and not SET_OFF.match(above.text) and not SET_OFF.match(below.text)
    ]
    column = _column([line for pair in pairs for line in pair])
    if not NARROW <= column <= WIDE:
        return
    joints = [pair for pair in pairs if _is_full(pair, column)]
    if _is_wrapped(pairs, joints):
        known = frozenset(WORD.findall(TORN.sub(" ", doc.text)))
        yield from (hit for joint in joints for hit in _mended(joint, known))


def _column(lines: list[Line]) -> int:
    """The length that nearly all lines keep to; 0 where there are none."""
    lengths = sorted(len(line.text.rstrip()) for line in lines)
    return lengths[-1 - len(lengths) // 20] if lengths else 0


def _is_full(pair: Joint, column: int) -> bool:
    """Whether the first word of the line below would not have fitted, or only half of one did."""
    above = pair.above.text.rstrip()
    if not FULL * column <= len(above) <= column:
        return False
    return HYPHEN.search(above) is not None or len(above) + 1 + len(pair.below.text.split(maxsplit=1)[0]) > column


def _is_wrapped(pairs: list[Joint], joints: list[Joint]) -> bool:
    going_on = [pair for pair in pairs if not ends_sentence(pair.above.text)]
    inside = [joint for joint in joints if not ends_sentence(joint.above.text)]
    if len(inside) < LEAST or len(inside) < SHARE * len(going_on):
        return False
    starts = [joint.below.text.lstrip()[0] for joint in inside]
    if not any(start.islower() or start.isupper() for start in starts):
        return len(inside) >= LEAST_UNCASED
    return sum(map(str.islower, starts)) >= SMALL * len(inside)


def _mended(joint: Joint, known: frozenset[str]) -> Iterator[Hit]:
    """The two lines as one; none where a word is in halves and nothing says how it is written."""
    above = joint.above.text.rstrip()
    end = joint.above.start + len(above)
    start = joint.below.start + len(joint.below.text) - len(joint.below.text.lstrip())
    half = HYPHEN.search(above)
    if not half:
        yield Hit(end, start, " ", Safety.UNSAFE, "line")
        return
    rest = re.match(r"[^\W\d_]*", joint.below.text.lstrip())
    match _joined(half[1], rest[0] if rest else "", known):
        case True:
            yield Hit(end - 1, start, "", Safety.UNSAFE, "word")
        case False:
            yield Hit(end, start, "", Safety.UNSAFE, "hyphen")


def _joined(first: str, second: str, known: frozenset[str]) -> bool | None:
    """Whether two halves are one word without a hyphen, by the words of the text; None where they leave it open."""
    if not second or first + second in known:
        return bool(second)
    if f"{first}-{second}" in known or first.lower() in PREFIXES or second[0].isupper():
        return False
    return None if first in known or second in known else True


OTHER = (
    "Residents who spoke at the meeting welcomed the decision\nbut asked why the work could not begin before the "
    "winter\nstorms arrive."
)

RULE = Rule(
    code="STR008",
    name="hard-wrap",
    message="a line that goes on in the next",
    find=find,
    severity=Severity.WARNING,
    phase=100,
    trigger=rf"\n[ \t]*{SMALL_LETTER}",
    common=True,
    bad=(
        Example(
            "The council voted on Thursday to repair the old har-\nbour wall, a project that engineers say has been\n"
            "delayed for almost a decade.",
            PARAGRAPH,
        ),
        Example(OTHER, OTHER.replace("\n", " ")),
        Example(
            "Der Stadtrat beschloss, die Mauer zu sa-\nnieren, teilte die Stadt am Donners-\ntag mit.",
            "Der Stadtrat beschloss, die Mauer zu sanieren, teilte die Stadt am Donnerstag mit.",
            lang="de",
        ),
        Example(
            "The engineers had asked for a long-\nterm plan, and the mayor of the town\nsaid that it would come.",
            "The engineers had asked for a long-term plan, and the mayor of the town said that it would come.",
        ),
    ),
    good=(
        Example("a long-\nterm plan"),
        Example("Roses are red,\nviolets are blue,\nthe wall it is dead,\nthe harbour is too."),
        Example("- first item of the list\n- second item of the list\n- third item of the list"),
        Example(f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(
            "the harbour wall, which was built in 1908\nthe pier\nthe road to the upper town and its bridge\nthe "
            "school\nthe library with its reading room"
        ),
    ),
)
