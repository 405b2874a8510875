"""Encoders and exporters that lose something for good."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, in_paragraphs, paragraphs, some
from curate.model import Safety
from curate.regex import regex

BEYOND_ASCII = regex(r"[^\x00-\x7f]+")
WESTERN = regex(r"[\u00a0-\u00ff\u2018\u2019\u201c\u201d\u2013\u2014\u2026]+")
PROSE = 160
"""Characters from which a paragraph is long enough to be cut, or to be repeated by mistake."""


def _replaced(text: str) -> str:
    return text.encode("ascii", "replace").decode()


def _undecodable(text: str) -> str:
    return text.encode("cp1252").decode("utf-8", "replace")


def cut(clean: Clean, rng: Random) -> Iterator[Spot]:
    """The text ends in the middle of its last sentence, where a column was too narrow."""
    start, end = (paragraphs(clean.text) or [(0, 0)])[-1]
    at = clean.text.rfind(" ", start, rng.randrange(start + PROSE // 2, end)) if end - start >= PROSE else -1
    if at > start:
        yield Spot(at, end, "")


def repeated(clean: Clean, rng: Random) -> Iterator[Spot]:
    """A paragraph that was pasted twice."""
    long = [span for span in paragraphs(clean.text) if span[1] - span[0] >= PROSE]
    for start, end in some(rng, long, 0.0):
        yield Spot(start, end, f"{clean.text[start:end]}\n{clean.text[start:end]}")


LATIN = ("en", "de", "fr", "es", "pt", "it", "nl")

TOOLS = (
    Tool(
        "ASCII with question marks",
        "what is not ASCII is lost",
        (Kind("question marks", ("ENC004",), Safety.UNSAFE),),
        in_paragraphs(regex(r"(?<=[^\W\d_])(?:’|[à-ÿ])(?=[^\W\d_])"), _replaced),
        languages=LATIN,
    ),
    Tool(
        "cp1252 decoded as UTF-8",
        "U+FFFD for what is not UTF-8",
        (Kind("replacement characters", ("ENC003",), Safety.UNSAFE),),
        in_paragraphs(WESTERN, _undecodable),
        languages=LATIN,
    ),
    Tool("column too narrow", "the end is cut off", (Kind("cut", ("STR005",), Safety.NONE),), cut),
    Tool("pasted twice", "a paragraph again", (Kind("repeated paragraph", ("STR004",)),), repeated),
)
"""Damage that no rule can undo for sure, a repetition apart."""
