"""Converters from HTML to text that forget what a tag meant."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, at_matches, paragraphs, some
from curate.regex import regex

BETWEEN_WORDS = regex(r"(?<=[^\W\d_]{3}) (?=[^\W\d_]{3})")
SENTENCES = regex(r"(?<=[^\W\d_]{3}[.?!]) (?=[^\W\d_])")
WORD = regex(r"(?<= )[^\W\d_]{5,}(?= )")

BLOCKS, BREAKS, INLINE, SPACES = "glued sentences", "line break tags", "inline tags", "no-break spaces"

SPACED = ("en", "de", "es", "pt", "it", "nl", "tr")
"""Languages whose typography has no use for a no-break space between two long words."""

CASED = (*SPACED, "fr", "pl", "ru", "uk")


def tagged(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Words that are set off by tags which were not taken for tags."""
    words = [match.span() for match in WORD.finditer(clean.text)]
    for start, end in some(rng, words, 0.05):
        tag = rng.choice(("b", "i", "em", "strong", "span"))
        opening = f'<{tag} class="x">' if tag == "span" else f"<{tag}>"
        yield Spot(start, end, f"{opening}{clean.text[start:end]}</{tag}>")


def fenced(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Paragraphs that kept the tags around them."""
    for start, end in some(rng, paragraphs(clean.text)):
        yield Spot(start, end, f"<p>{clean.text[start:end]}</p>")


TOOLS = (
    Tool(
        "&nbsp; as it is",
        "no-break spaces between words",
        (Kind(SPACES, ("ENC013",)),),
        at_matches(BETWEEN_WORDS, lambda _: "\u00a0", 0.05),
        languages=SPACED,
    ),
    Tool(
        "elements joined",
        "no blank between two sentences",
        (Kind(BLOCKS, ("PUN005",)),),
        at_matches(SENTENCES, lambda _: "", 0.3),
        languages=CASED,
    ),
    Tool(
        "<br> as text",
        "tags for the line breaks",
        (Kind(BREAKS, ("ENC007",)),),
        at_matches(regex("\n"), lambda _: "<br/>"),
    ),
    Tool("<p> as text", "tags around paragraphs", (Kind("paragraph tags", ("ENC007",)),), fenced),
    Tool("<b> as text", "tags around words", (Kind(INLINE, ("ENC007",)),), tagged),
)
"""What is left of tags."""
