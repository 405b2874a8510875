"""A paragraph in another language than the text around it.

Why it matters: a translation that stands below the original, or a paragraph of another edition, is not part of the
article in its language.

Left alone: short paragraphs, quotations, lines with addresses, near relatives of the text's language, and what cannot
be told from it.

Source: Dolma tags the language of each paragraph; here a paragraph that has small words of the text's language is not
looked at any further.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.language import are_related, detect, is_at_home, kin, likely
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.stopwords import STOPWORDS
from curate.text import size
from curate.tokens import tokens

SHORTEST = 100
"""Code points, of which most have to be letters, below which no paragraph is looked at."""

HEAD = 300
"""Code points of a paragraph in which small words are looked for first."""

AT_HOME, FEW = 3, 16
"""Different small words of the text's language by which a paragraph is at home in it, and the first tokens among which
most paragraphs have them."""

QUOTES = "“„\"‘‚«»『「”’'"

LARGEST = 0.5
"""Most of a text that may be in another language than it is itself; more, and LNG001 has to speak."""


def find(doc: Document, *, min_words: int = 20) -> Iterator[Hit]:
    """Find paragraphs of another language than the whole text's."""
    lang = likely(doc)
    if lang is None:
        return
    known = STOPWORDS.get(lang, frozenset())
    strange = (
        (line, _strange(line.text.strip(), lang, min_words))
        for line, found in zip(doc.lines, tokens(doc), strict=True)
        if len(line.text) >= SHORTEST and len(known.intersection(first(line.text, found))) < AT_HOME
    )
    found = [
        Hit(line.start, line.end, message=f"a paragraph in {other!r} in a text in {lang!r}")
        for line, other in strange
        if other
    ]
    if sum((hit.end or 0) - (hit.start or 0) for hit in found) <= LARGEST * len(doc.text):
        yield from found


def first(text: str, found: list[str]) -> list[str]:
    """The first tokens of a paragraph, that lie in its beginning."""
    return found[:FEW] if len(text) <= HEAD else text[:HEAD].split(None, FEW)[:-1]


def _strange(text: str, lang: str, least: int) -> str | None:
    """The language of a paragraph where it is certainly not the text's."""
    if len(text) < SHORTEST or text[0] in QUOTES or text[-1] in QUOTES or "://" in text:
        return None
    if (
        is_at_home(text[:SHORTEST], lang, AT_HOME)
        or is_at_home(text[:HEAD], lang, AT_HOME)
        or size(text, least) < least
    ):
        return None
    other = detect(text, kin(lang))
    return other if other and other != lang and not are_related(lang, other) else None


OTHER = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the winter "
    "storms arrive."
)
GERMAN = (
    "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das nach Angaben der "
    "Ingenieure seit fast zehn Jahren an den steigenden Kosten scheitert."
)

RULE = Rule(
    code="LNG002",
    name="mixed-language",
    message="a paragraph in another language",
    find=find,
    severity=Severity.INFO,
    phase=110,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n{OTHER}\n{GERMAN}", lang=""),
        Example(f"{PARAGRAPH}\n{OTHER}\n{GERMAN}"),
        Example(
            f"{PARAGRAPH}\n{OTHER}\nГородской совет в четверг проголосовал за ремонт старой портовой стены, который, "
            "по словам инженеров, откладывался почти десять лет из-за роста расходов на камень и на работу."
        ),
    ),
    good=(
        Example(f"{PARAGRAPH}\n“C’est la vie,” he said with a shrug, and the room laughed before the debate went on."),
        Example(f"{PARAGRAPH}\n{OTHER}\n„{GERMAN}“"),
        Example(f"{PARAGRAPH}\n{OTHER}\nDie Mauer muss weg."),
        Example(f"{PARAGRAPH}\n{OTHER}"),
    ),
)
