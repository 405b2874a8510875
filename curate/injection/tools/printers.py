"""What a text looks like that was taken from a printed page or an e-mail."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, at_matches
from curate.model import Safety
from curate.regex import regex

LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
TO_LIGATE = regex("|".join(LIGATURES))


def wrapped(clean: Clean, rng: Random) -> Iterator[Spot]:
    """All paragraphs in lines of 72 characters."""
    del rng
    for match in re.finditer(r"[^\n]+", clean.text):
        lines = textwrap.fill(match[0], 72, break_long_words=False, break_on_hyphens=False)
        if lines != match[0]:
            yield Spot(*match.span(), lines)


TOOLS = (
    Tool(
        "PDF ligatures",
        "one character for two or three letters",
        (Kind("ligatures", ("ENC009",)),),
        at_matches(TO_LIGATE, LIGATURES.__getitem__),
    ),
    Tool(
        "textwrap",
        "lines of 72 characters",
        (Kind("hard line breaks", ("STR008",), Safety.UNSAFE),),
        wrapped,
        languages=("en", "de", "fr", "es", "pt", "ru", "tr", "pl"),
    ),
)
"""Pages and lines."""
