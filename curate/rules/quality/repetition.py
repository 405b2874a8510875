"""A text that says the same over and over.

Why it matters: loops of a generator and pages that repeat one teaser weigh like articles, and a model learns to loop.

Left alone: what is repeated for effect in an article that goes on: chants, refrains, choruses.

Source: Gopher (Rae and others 2021), table A1; datatrove's port counts characters, this counts runs of words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import WIDE, is_unspaced

HEAD = 100_000
"""Code points of a text that are looked at."""

LEAST = 40
"""Runs of which a share means something."""

RUN, WIDE_LETTERS, LETTERS = 5, 10, 25
"""Words of a run; in scripts without blanks Chinese and Japanese letters, and those of Thai and its neighbours."""


def find(doc: Document, *, max_share: float = 0.3) -> Iterator[Hit]:
    """Find a text of which so many runs of five words stood there before."""
    head = doc.text[:HEAD]
    unspaced = not head.isascii() and is_unspaced(head)
    units = "".join(filter(str.isalnum, head)) if unspaced else head.lower().split()
    length = (WIDE_LETTERS if WIDE.search(head) else LETTERS) if unspaced else RUN
    # A repeated run begins with a repeated half: few of those, and the longer runs need no look.
    if len(units) < LEAST + length - 1 or _repeated(units, length // 2) <= max_share:
        return
    share = _repeated(units, length)
    if share > max_share:
        yield Hit(
            None, None, message=f"{share:.0%} of its runs of {length} {'letters' if unspaced else 'words'} are repeats"
        )


def _repeated(units: Sequence[str], length: int) -> float:
    """The share of runs of so many units that stood there before."""
    places = len(units) - length + 1
    return 1 - len(set(zip(*(islice(units, at, None) for at in range(length)), strict=False))) / places


RULE = Rule(
    code="QLT003",
    name="repetition",
    message="the text repeats itself",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=None,
    bad=(
        Example("the wall must be repaired before winter comes " * 12),
        Example(f"{PARAGRAPH}\n" * 4),
        Example("市议会周四投票决定修复旧港口墙。" * 8, lang="zh"),
    ),
    good=(
        Example(f"“Repair it, repair it, repair it,” they chanted. {PARAGRAPH}"),
        Example(PARAGRAPH),
        Example("no no no"),
    ),
)
