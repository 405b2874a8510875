"""A text too short for an article.

Why it matters: what is left of a gallery, a video page or a failed extraction is a headline and a line; as a record it
counts like an article.

Left alone: texts in scripts without blanks between words, where two characters are about a word: their letters are
counted, not what stands between blanks.

Source: the lower bound of Gopher (Rae and others 2021), fifty words.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import size


def find(doc: Document, *, min_words: int = 50) -> Iterator[Hit]:
    """Find a text below so many words; an empty one is META011's."""
    found = size(doc.text, min_words)
    if 0 < found < min_words:
        yield Hit(None, None, message=f"{found} words are few for an article; {min_words} are wanted")


RULE = Rule(
    code="QLT001",
    name="too-short",
    message="too few words for an article",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=None,
    bad=(
        Example("Storm hits pier."),
        Example(PARAGRAPH),
        Example("市议会周四投票决定修复旧港口墙。", lang="zh"),
    ),
    good=(
        Example(f"{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}"),
        Example("市议会周四投票决定修复旧港口墙。工程师说，由于成本上升，这项工程已经推迟了近十年。" * 3, lang="zh"),
        Example("สภาเมืองลงมติเมื่อวันพฤหัสบดีให้ซ่อมกำแพงท่าเรือเก่า" * 5, lang="th"),
    ),
)
