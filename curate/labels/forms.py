"""Sentences as pages write them, told from news by one look: all patterns of all kinds in one automaton, matched whole.

The automaton is RE2's, so that a line costs the same whatever the number of patterns. It is compiled when the first
line comes, in a twentieth of a second.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from curate.automata import filling
from curate.phrases_calls import ASIDES, ENGLISH, MACROS
from curate.phrases_calls_east import EAST
from curate.phrases_calls_west import WEST
from curate.phrases_consent import CONSENT
from curate.phrases_embeds import EMBEDS
from curate.phrases_related import LINKS
from curate.regex import regex

Table = Mapping[str, tuple[str, ...]]

TABLES: Mapping[str, Table] = {
    "consent": CONSENT,
    "embed": EMBEDS,
    "prompt": {**ENGLISH, **WEST, **EAST},
    "link": LINKS,
    "aside": ASIDES,
}
"""Kinds of sentences, in the order in which a sentence of several is read."""

IN = r"a-z0-9_\x{80}-\x{10ffff}"
"""What is part of a word in folded text: RE2's own classes know ASCII only, and Unicode's cost a hundred times more."""

OUT = f"[^{IN}]"
WORD = f"[{IN}]"
ENDS = {r"\b.*\b": f"{OUT}(?:.*{OUT})?", r"\b.*": f"(?:{OUT}.*)?", r".*\b": f"(?:.*{OUT})?"}
"""Ends of words that stand beside anything at all."""

BOUNDED = regex(r"\.\{\d+,\d+\}")
"""Counted repetitions of anything: an automaton keeps a state for each count, and lines are short."""

CLASS = regex(r"\[\^?[^\]]*\]")
FOLDED = str.maketrans({"ß": "ss", "ı": "i", "ς": "σ"})
"""What folding makes of letters that patterns are written with."""


def kind_of(sentence: str) -> str | None:
    """The kind of a folded sentence without the marks at its edges; None for all but the page's own.

    >>> kind_of("subscribe to our newsletter"), kind_of("she would subscribe to our newsletter")
    ('prompt', None)
    """
    fitting = kinds()(sentence)
    return next((kind for kind in TABLES if kind in fitting), None) if fitting else None


@cache
def kinds() -> Callable[[str], set[str]]:
    """A function that says of which kinds there is a pattern that fills a sentence."""
    rows = [(kind, pattern) for kind, table in TABLES.items() for patterns in table.values() for pattern in patterns]
    every = filling(plain(pattern) for _, pattern in rows)
    return lambda sentence: {rows[index][0] for index in every(sentence)}


def plain(pattern: str) -> str:
    r"""A pattern of the tables as RE2 reads it: names replaced, words and their ends those of all scripts.

    >>> plain(r"suivez NETS\b.*").count("facebook")
    2
    """
    for name, meaning in MACROS.items():
        pattern = pattern.replace(name, meaning)
    text = unicodedata.normalize("NFKC", pattern).translate(FOLDED)
    text = (
        text.replace(r"\b.*\b", f"{OUT}(?:.*{OUT})?")
        .replace(r"\b.*", f"(?:{OUT}.*)?")
        .replace(r".*\b", f"(?:.*{OUT})?")
    )
    text = BOUNDED.sub(".*", text.replace("OUT", OUT))
    return CLASS.sub(lambda found: found[0].replace(r"\w", IN), text).replace(r"\w", WORD)
