"""What a text generator said about itself, or a slot of a template that nobody filled.

Why it matters: it is no report of anything, and shows that nobody read the text before it went out.

Left alone: such phrases where the article speaks about them, in quotes or inside a sentence; jokes in brackets
("[Insert outrage here, says the author]"); an editor's insertions ("[the mayor]"); and clichés ("only time will tell"),
which are style and no defect.

Source: own list, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.phrases_walls import GENERATOR
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule

SAYING = regex(
    rf"^[ \t]*(?:{'|'.join(GENERATOR)}).*$",
    re.IGNORECASE | re.MULTILINE,
)

NOUN = r"(?:name|date|title|quote|link|source|location|number|image|photo|city|figure|statistic)s?"
SLOT = regex(
    r"\[(?:Insert|INSERT|Add|Enter|Fill in|Include)\b[^\]\n]{0,60}?(?:here|HERE|"
    + NOUN
    + r"(?: (?:of|from|for|by|about) [^\]\n]{1,40})?)\]"
    r"|^[ \t]*\[(?:insert|add|enter|include)\b[^\]\n]{0,60}?(?:here|" + NOUN + r")\](?=[ \t]*$)"
    r"|\[Your (?:Full |Company |First |Last |Phone |Email )*"
    r"(?:Name|Title|Company|Organi[sz]ation|Address|Email|Number|Position|City|Contact Information)\]",
    re.MULTILINE,
)
"""A slot begins with a capital or has a line of its own: "[insert scandal here]" inside a sentence is a joke."""


def find(doc: Document) -> Iterator[Hit]:
    """Find sayings at the start of a line, and slots."""
    for match in SAYING.finditer(doc.text):
        yield Hit(*match.span(), variant="saying")
    for match in SLOT.finditer(doc.text) if "[" in doc.text else ():
        yield Hit(*match.span(), variant="slot", message="a slot of a template that nobody filled")


TRIGGER = (
    r"(?i)\[(?:insert|add|enter|fill in|include|your)\b|language model|ai (?:assistant|model|chatbot)"
    r"|i(?:'|’| a)?m (?:sorry|unable)|i can(?:not|'t|’t) (?:fulfill|assist|complete|comply)"
    r"|(?:certainly|sure|absolutely|of course)[!,.] (?:here|i|below)|of my (?:last|latest|knowledge)"
    r"|my (?:knowledge|training) |i hope this helps|let me know if you|feel free to|modell(?:,| kann| habe)"
    r"|en tant que |como (?:un )?modelo de l|языковая модель|искусственный интеллект|语言模型|語言模型|助手|言語モデル"
)

RULE = Rule(
    code="QLT004",
    name="generator-leak",
    message="a text generator speaks here",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=TRIGGER,
    bad=(
        Example("As an AI language model, I cannot provide real-time news, but here is a summary."),
        Example(f"{PARAGRAPH}\n[Insert quote from local official here]"),
        Example("Sure! Here is a news article about the harbour wall:\n" + PARAGRAPH),
        Example(f"{PARAGRAPH}\nAs of my last knowledge update in April 2023, the wall was still standing."),
        Example("Dear readers,\nyours, [Your Name]"),
    ),
    good=(
        Example("“As an AI language model” became the joke of the year, linguists said."),
        Example("In conclusion, only time will tell."),
        Example("“He [the mayor] said no,” she recalled."),
        Example("[Insert outrage from all sides, says the author, and carry on]"),
        Example("If you were behind the daily [insert your scandal here], you would not read it either."),
        Example("Sure, here the wall is higher, but it is not as old."),
        Example("As an AI model maker, the company has been asked to explain how it chose the texts."),
    ),
)
