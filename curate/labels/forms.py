"""Sentences as pages write them, told from news by how they begin, and then by an automaton, matched whole.

The automaton is RE2's, so that a line costs the same whatever the number of patterns. One for all nine hundred takes a
twentieth of a second to compile, so that there is one for the patterns that begin with the same words, compiled when
such a sentence comes, and one for those that may begin with any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

from curate.automata import Automaton, filling
from curate.beginnings import MOST, Beginnings, Numbers
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

ENDS_SENTENCE = ".!?…。！？|•·»→▶►"
"""Marks behind a sentence, and those between what a page sets side by side."""

BOUNDED = regex(r"\.\{\d+,\d+\}")
"""Counted repetitions of anything: an automaton keeps a state for each count, and lines are short."""

CLASS = regex(r"\[\^?[^\]]*\]")
FOLDED = {"ß": "ss", "ı": "i", "ς": "σ"}
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
    of = [kind for kind, table in TABLES.items() for patterns in table.values() for _ in patterns]
    written = rows()
    begun = Beginnings(written)

    @lru_cache(MOST)
    def some(numbers: Numbers) -> Automaton:
        return filling(_plain(written[number]) for number in numbers)

    def fitting(sentence: str) -> set[str]:
        chosen = (numbers for numbers in (begun.any, begun.of(sentence)) if numbers)
        return {of[numbers[index]] for numbers in chosen for index in some(numbers)(sentence)}

    return fitting


@cache
def rows() -> tuple[str, ...]:
    """All patterns of the tables, kind by kind."""
    every = (row for table in TABLES.values() for patterns in table.values() for row in patterns)
    return tuple(_written("\n".join(every)).split("\n"))


def sign_of_sentence() -> str:
    """What a line or an entry of a row is that one sentence of a page begins; one that says nothing alone goes on."""
    asides = sum(map(len, ASIDES.values()))
    alone = _first(row for row in rows()[:-asides] if not row.startswith("."))
    return rf"{alone}|(?:{_any(rows()[-asides:])})[^a-z0-9]*[{ENDS_SENTENCE}].*{WORD}"


def sign_of_sentence_abroad() -> str:
    """The same for sentences that may begin with anything; there are none without a letter that is not ASCII."""
    return _first(row for row in rows() if row.startswith("."))


def _first(every: Iterable[str]) -> str:
    return rf"(?:{_any(every)})[^a-z0-9]*(?:[{ENDS_SENTENCE}>›/]|$)"


def _any(every: Iterable[str]) -> str:
    return "|".join(f"(?:{_plain(row)})" for row in every)


def plain(pattern: str) -> str:
    r"""A pattern of the tables as RE2 reads it: names replaced, words and their ends those of all scripts.

    >>> plain(r"suivez NETS\b.*").count("facebook")
    2
    """
    return _plain(_written(pattern))


def _written(patterns: str) -> str:
    """Patterns with what names stand for, in folded letters. The tables are in compatibility form already."""
    for name, meaning in MACROS.items():
        patterns = patterns.replace(name, meaning)
    return in_folded(patterns)


def in_folded(pattern: str) -> str:
    """A pattern with the letters that folding leaves.

    >>> in_folded("ajansı|straße")
    'ajansi|strasse'
    """
    for letter, meaning in FOLDED.items():
        pattern = pattern.replace(letter, meaning)
    return pattern


def _plain(text: str) -> str:
    text = (
        text.replace(r"\b.*\b", f"{OUT}(?:.*{OUT})?")
        .replace(r"\b.*", f"(?:{OUT}.*)?")
        .replace(r".*\b", f"(?:.*{OUT})?")
    )
    text = BOUNDED.sub(".*", text.replace("OUT", OUT))
    return CLASS.sub(lambda found: found[0].replace(r"\w", IN), text).replace(r"\w", WORD)
