r"""One look at a text for all rules: their triggers in a few RE2 automata.

A trigger is a pattern that must match somewhere in a text for its rule to be able to fire. Clean text costs that;
only rules whose trigger matched read it again. RE2's ``\w``, ``\b`` and ``\s`` know ASCII only, so that a trigger
has to be at least as wide as the rule behind it; a property test holds this.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import re2

from curate.errors import RuleError
from curate.model import Document

MAX_MEMORY = 1 << 28
"""Bytes for the automaton. Where it outgrows them RE2 says "no match", the same as for clean text; 37 triggers need
less."""

Triggers = tuple[tuple[str, str], ...]
"""Rule codes with their patterns."""


@cache
def scanner(rare: Triggers, common: Triggers = ()) -> Callable[[Document], frozenset[str]]:
    """A function that says which of some rules may fire in a document; the same function for the same triggers.

    An automaton has a state for every set of triggers that matched so far, and making states takes longer than reading.
    So the few that match in many texts have one of their own: what is left stays small, since hardly any of it matches.
    """
    parts = [part for part in (rare, common) if part]
    automata = [(tuple(code for code, _ in part), _compiled(part).Match) for part in parts]

    def scan(doc: Document) -> frozenset[str]:
        # A lone surrogate has no UTF-8; passed on as it is, it matches nothing and harms nothing.
        data = doc.text.encode("utf-8", "surrogatepass")
        return frozenset([codes[index] for codes, match in automata for index in match(data) or ()])

    return scan


def _compiled(triggers: Triggers) -> re2.Set:
    options = re2.Options()
    options.max_mem = MAX_MEMORY
    options.log_errors = False
    automaton = re2.Set.SearchSet(options)
    for code, pattern in triggers:
        try:
            automaton.Add(pattern)
        except re2.error as error:
            raise RuleError(f"{code}: its trigger {pattern!r} is no RE2 pattern: {error}") from error
    automaton.Compile()
    return automaton
