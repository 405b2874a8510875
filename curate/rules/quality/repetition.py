"""A text that says the same over and over.

Why it matters: loops of a generator and pages that repeat one teaser weigh like articles, and a model learns to loop.

Left alone: what is repeated for effect in an article that goes on: chants, refrains, choruses.

Source: Gopher (Rae and others 2021), table A1; datatrove's port counts characters, this counts runs of words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import WIDE, is_unspaced
from curate.tokens import MOST, is_spaced, new_runs

HEAD = MOST
"""Code points of a text that are looked at."""

LEAST = 40
"""Runs of which a share means something."""

RUN, WIDE_LETTERS, LETTERS = 5, 10, 25
"""Words of a run; in scripts without blanks Chinese and Japanese letters, and those of Thai and its neighbours."""


def find(doc: Document, *, max_share: float = 0.3) -> Iterator[Hit]:
    """Find a text of which so many runs of five words stood there before."""
    head = doc.text[:HEAD]
    unspaced = not is_spaced(doc) and is_unspaced(head)
    if not unspaced and _is_varied(doc, max_share):
        return
    units = "".join(filter(str.isalnum, head)) if unspaced else head.lower().split()
    length = (WIDE_LETTERS if WIDE.search(head) else LETTERS) if unspaced else RUN
    if len(units) < LEAST + length - 1:
        return
    # A repeated run begins with a repeated half: few of those, and the longer runs need no look. Seven eighths of most
    # texts have enough different halves for the whole, and the rest needs no look either.
    for looked_at in (units[: 7 * len(units) // 8], units):
        if 1 - _different(looked_at, length // 2) / (len(units) - length // 2 + 1) <= max_share:
            return
    share = 1 - _different(units, length) / (len(units) - length + 1)
    if share > max_share:
        yield Hit(
            None, None, message=f"{share:.0%} of its runs of {length} {'letters' if unspaced else 'words'} are repeats"
        )


def _is_varied(doc: Document, most: float) -> bool:
    """Whether so many runs have a word that was not used before that the others are few enough: a cheap look."""
    new = new_runs(doc, RUN)
    runs = len(new) - RUN + 1
    return new.count(0, 0, max(runs, 0)) < most * runs - 1


def _different(units: Sequence[str], length: int) -> int:
    """How many different runs of so many units there are."""
    if isinstance(units, str):
        return len({units[at : at + length] for at in range(len(units) - length + 1)})
    return len(set(zip(*(units[at:] for at in range(length)), strict=False)))


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
