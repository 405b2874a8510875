"""A text that is no prose: a menu, a table, a row of symbols.

Why it matters: such pages come in among articles, teach nothing about the language, and spoil every average.

Left alone: results, lists and tables inside an article with paragraphs; verse, whose lines hold small words; what has a
long line that ends like a sentence, whatever its words, since not all languages need many small ones.

Source: Gopher (Rae and others 2021) on alphabetic and small words, FineWeb on short lines; both without asking for a
paragraph, for the lack of which they lose recipes and results.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy.paragraphs import is_paragraph, prose
from curate.language import given, likely
from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import ends_sentence, is_unspaced

HEAD = 20_000
"""Code points of a text that are looked at."""

WORDS, LINES = 20, 10
"""Least words, and least lines, of which a share means something."""

SHORT_LINE = 30
"""Code points of a short line."""


SENTENCE = regex(r"[^\W\d_]{3}[.!?…።।؟۔][\"'”’»)]*\s")
SENTENCES = 3
"""Ends of sentences inside the lines that show that somebody speaks."""


EDGES = ".,;:!?\"'”“»«()"


def find(
    doc: Document, *, min_letters: float = 0.6, min_small_words: float = 0.06, max_short_lines: float = 0.67
) -> Iterator[Hit]:
    """Find a text without any paragraph whose words have no letters, are no small words, or whose lines are short."""
    lang, head = likely(doc), doc.text[:HEAD]
    same = lang == given(doc)
    if any(prose(doc)) if same else any(is_paragraph(line.text, lang) for line in doc.lines):
        return
    tokens = head.split()
    if len(tokens) < WORDS or is_unspaced(head):
        return
    if sum(any(map(str.isalpha, token)) for token in tokens) < min_letters * len(tokens):
        yield Hit(None, None, variant="symbols", message="most of its words have no letters")
    elif not _is_spoken(doc, head) and _share(tokens, lang) < min_small_words:
        if lang is None or lang in STOPWORDS:
            yield Hit(None, None, variant="words", message="hardly one of its words is one that joins others")
        elif _are_short([line.text for line in doc.lines if line.text.strip()], max_short_lines):
            yield Hit(None, None, variant="lines", message="most of its lines are short, and none is a paragraph")


def _is_spoken(doc: Document, head: str) -> bool:
    """Whether sentences end in it, at the end of a long line or inside lines."""
    ended = any(len(line.text) > 2 * SHORT_LINE and ends_sentence(line.text) for line in doc.lines)
    return ended or len(SENTENCE.findall(head)) >= SENTENCES


def _share(tokens: list[str], lang: str | None) -> float:
    """The share of small words."""
    small = STOPWORDS.get(lang or "", ALL_STOPWORDS)
    return sum(token.strip(EDGES).lower() in small for token in tokens) / len(tokens)


def _are_short(lines: list[str], share: float) -> bool:
    return len(lines) >= LINES and sum(len(line) <= SHORT_LINE for line in lines) > share * len(lines)


MENU = "Home\nNews\nSport\nWeather\nJobs\nCars\nHomes\nTravel\nPuzzles\nShop\nContact\nHelp\n"

RULE = Rule(
    code="QLT002",
    name="not-prose",
    message="this is no prose",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=None,
    bad=(
        Example(MENU * 5),
        Example("### $$$ %%% 1234 5678 --- *** " * 8),
        Example(
            "Politik\nWirtschaft\nSport\nKultur\nReise\nWissen\nAuto\nImmobilien\nStellenmarkt\nWetter\n" * 3, lang="de"
        ),
    ),
    good=(
        Example(f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"PARIS: 3-1\nLYON: 0-0\nNICE: 2-2\n{PARAGRAPH}\n{PARAGRAPH}"),
        Example("Roses are red,\nviolets are blue,\nthe wall it is dead,\nthe harbour is too.\n" * 5),
        Example("Storm hits pier."),
        Example("市议会周四投票决定修复旧港口墙\n工程师说\n由于成本上升\n" * 12, lang="zh"),
    ),
)
