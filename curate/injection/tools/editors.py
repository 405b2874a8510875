"""Editors and content systems: characters that nobody sees, blanks that nobody counts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, at_matches, in_paragraphs, some
from curate.model import Safety
from curate.regex import regex

LONG_WORD = regex(r"[^\W\d_]{7,}")
LETTERS = regex(r"[^\x00-\x7f]+")
BLANK = regex(r"(?<=\w) (?=\w)")
INSIDE = regex(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{3})")
END = regex(r"(?=\n)|\Z")
LATIN_CASED = regex(r"(?<=[a-z])[aeopcx](?=[a-z])")
WESTERN = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr")

LOOKALIKES = str.maketrans("aeopcx", "аеорсх")
"""Latin letters to Cyrillic ones that look the same."""

SYLLABLE = regex(r"(?<=[aeiouyäöüéíóа-яё])(?=[bcdfghklmnprstvzб-я][aeiouyäöüéíóа-яё])", re.IGNORECASE)
"""A rough hyphenation: between a vowel and a consonant that a vowel follows."""


def hyphenated(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Long words with soft hyphens between their syllables."""
    for match in some(rng, LONG_WORD.finditer(clean.text), 0.1):
        for place in SYLLABLE.finditer(match[0], 2, len(match[0]) - 2):
            at = match.start() + place.start()
            yield Spot(at, at, "\u00ad")


def _inside(char: str, share: float) -> Tool:
    """A tool that leaves a character inside words."""
    name = unicodedata.name(char).lower()
    damage = at_matches(INSIDE, lambda _: char, share)
    return Tool(name, "inside words", (Kind(name, ("ENC010",)),), damage, languages=WESTERN)


TOOLS = (
    _inside("\u200b", 0.02),
    _inside("\u2060", 0.02),
    _inside("\ufeff", 0.02),
    Tool("hyphenated for the web", "soft hyphens", (Kind("soft hyphens", ("ENC010",)),), hyphenated),
    Tool(
        "written from both sides",
        "direction marks left at words",
        (Kind("direction marks", ("ENC011",)),),
        at_matches(regex(r"(?<=\w)(?= )"), lambda _: "\u200e", 0.03),
        languages=WESTERN,
    ),
    Tool(
        "NFD",
        "letters taken apart, as by old file systems",
        (Kind("decomposed letters", ("ENC008",)),),
        in_paragraphs(LETTERS, lambda run: unicodedata.normalize("NFD", run)),
        languages=(*WESTERN, "ru", "uk"),
    ),
    Tool(
        "double blanks",
        "two blanks between words",
        (Kind("runs of blanks", ("STR009",)),),
        at_matches(BLANK, lambda _: "  ", 0.03),
    ),
    Tool("blanks at line ends", "and tabs", (Kind("trailing blanks", ("STR009",)),), at_matches(END, lambda _: " \t")),
    Tool(
        "blank lines",
        "three between paragraphs",
        (Kind("blank lines", ("STR009",)),),
        at_matches(regex("\n"), lambda _: "\n\n\n\n"),
    ),
    Tool(
        "look-alike letters",
        "Cyrillic letters in Latin words",
        (Kind("look-alikes", ("ENC014",), Safety.UNSAFE),),
        at_matches(LATIN_CASED, lambda char: char.translate(LOOKALIKES), 0.02),
        languages=("en", "de", "fr"),
    ),
)
"""Characters too many."""
