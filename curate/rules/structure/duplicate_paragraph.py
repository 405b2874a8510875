"""A paragraph that stands in the text twice.

Why it matters: extractors that read a page twice, or take a pull quote for text, double what a model learns and what a
count counts. The second of two equal paragraphs goes.

Left alone: what repeats on purpose: refrains and dialogue, which are short; questions of an interview, items of a plan
or a recipe, which end without a stop, stand more than twice, or are many. Near-copies are reported and stay, since
nobody can know which of the two is the newer.

Source: own reading of real articles, 2026-11-26: of plans and interviews all 47 deletions by equality alone were wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

from curate.model import Document, Hit, Line, Severity
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import ends_sentence, size
from curate.tokens import new_runs, tokens

SHORTEST = 45
"""Code points below which no line has twenty words, or as much text in a script without blanks."""

PROSE = 20
"""Words of a paragraph that does not repeat on purpose."""

ITEM = regex(r"[-*•·►>|#!]|\d{1,3}[.)]\s")
"""What an item of a list, a quotation, a heading or a picture begins with: these repeat on purpose."""

MOST = 3
"""Paragraphs that are doubled by accident; where more are, the text is made so."""

NEAR = 18
"""Words of a paragraph that is looked at for a near-copy."""

SIMILAR, RUN = 0.6, 3
"""Least share of common runs in a near-copy, and their words."""

RARE, RECENT = 3, 3
"""Longest words by which near-copies are looked for, and the last paragraphs with such a word that are compared."""

LONG = 8
"""Letters of a word that is one of the longest in most paragraphs: sorting these alone is faster."""

SECOND = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the winter "
    "storms arrive."
)


def find(doc: Document) -> Iterator[Hit]:
    """Find the second of two equal paragraphs, and near-copies."""
    places = _places(doc)
    twice = [found for text, found in places.items() if len(found) > 1 and _is_prose(text)]
    sure = {found[1] for found in twice if len(found) == 2} if len(twice) <= MOST else set()
    for _, start, end in spans(doc, sure):
        yield Hit(start, end, "", variant="exact")
    for index in (i for found in twice for i in found[1:] if i not in sure):
        yield Hit(doc.lines[index].start, doc.lines[index].end, variant="repeated")
    for line in _similar(doc, [found[0] for found in places.values()]):
        yield Hit(
            line.start, line.end, variant="near", message="nearly the same paragraph stands above", confidence=0.9
        )


def _places(doc: Document) -> dict[str, list[int]]:
    """Where each long line stands."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(doc.lines):
        if len(line.text) >= SHORTEST:
            places[line.text.strip()].append(index)
    return places


def _is_prose(text: str) -> bool:
    if ITEM.match(text) or not ends_sentence(text):
        return False
    return not text.rstrip("”\"»’' ").endswith(("?", "？", "؟")) and size(text) >= PROSE


def _suspects(doc: Document, rows: Sequence[int]) -> Sequence[int]:
    """The lines among some that may nearly equal one above: not too many of their runs are new to the text."""
    lines, new = tokens(doc), new_runs(doc, RUN)
    if not new:
        return rows
    starts = [*accumulate(map(len, lines), initial=0)]
    # Of two runs that are new neither is above, and they are not equal: so many of different runs are not shared.
    return [
        row
        for row in rows
        if (size := len(lines[row])) >= NEAR
        and new.count(0, starts[row], starts[row + 1] - RUN + 1) >= SIMILAR * (size - RUN + 1)
    ]


def _similar(doc: Document, rows: Sequence[int]) -> Iterator[Line]:
    """The paragraphs that one above nearly equals; only those that share a long word with it are compared."""
    suspects = {row: _longest(doc.lines[row].text.split()) for row in _suspects(doc, rows)}
    asked = {word for longest in suspects.values() for word in longest}
    small, lines = {word.lower() for word in asked}, tokens(doc)
    seen: defaultdict[str, list[list[str]]] = defaultdict(list)
    for row in rows[: rows.index(max(suspects)) + 1] if suspects else ():
        if lines[row] and small.isdisjoint(lines[row]):
            continue
        text = doc.lines[row].text
        found = text.split()
        if len(found) < NEAR or not ends_sentence(text) or ITEM.match(text):
            continue
        if any(_are_alike(found, other) for word in suspects.get(row, ()) for other in seen[word][-RECENT:]):
            yield doc.lines[row]
        for word in asked.intersection(_longest(found)):
            seen[word].append(found)


def _longest(found: list[str]) -> list[str]:
    """The longest words, each once."""
    long = dict.fromkeys([word for word in found if len(word) >= LONG])
    return sorted(long if len(long) >= RARE else dict.fromkeys(found), key=len)[-RARE:]


def _are_alike(one: list[str], other: list[str]) -> bool:
    if min(len(one), len(other)) < SIMILAR * max(len(one), len(other)):
        return False
    alone, together = set(one), set(one).intersection(other)
    return len(together) >= SIMILAR * len(alone) and _likeness(_runs(one), _runs(other)) >= SIMILAR


def _runs(words: list[str]) -> set[tuple[str, str, str]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _likeness(one: set[tuple[str, str, str]], other: set[tuple[str, str, str]]) -> float:
    return len(one & other) / len(one | other)


RULE = Rule(
    code="STR004",
    name="duplicate-paragraph",
    message="this paragraph stands in the text already",
    find=find,
    severity=Severity.WARNING,
    phase=100,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n{SECOND}\n{PARAGRAPH}", f"{PARAGRAPH}\n{SECOND}"),
        Example(f"{PARAGRAPH}\n\n{PARAGRAPH}\n\n{SECOND}", f"{PARAGRAPH}\n\n{SECOND}"),
        Example(f"{PARAGRAPH}\n{SECOND}\n{SECOND.replace('welcomed', 'had welcomed')}"),
        Example(f"{PARAGRAPH}\n{SECOND}\n{PARAGRAPH}\n{PARAGRAPH}"),
        Example(
            "市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年，居民们欢迎这一决定，但询问为什么不能早些开始。\n"
            * 2,
            "市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年，居民们欢迎这一决定，但询问为什么不能早些开始。\n",
            lang="zh",
        ),
    ),
    good=(
        Example(f"“No,” he said.\n{PARAGRAPH}\n“No,” he said.\n{SECOND}"),
        Example(f"{PARAGRAPH}\n{SECOND}"),
        Example("- The wall\n- The pier\n- The wall"),
        Example(
            "\n".join(
                f"Meal {number}\nOne scoop of powder, one cup of spinach, one cup of berries and eight ounces of "
                "almond milk without any sugar"
                for number in (1, 2, 3)
            )
        ),
        Example(f"{PARAGRAPH[:-1]}?\n{SECOND}\n{PARAGRAPH[:-1]}?"),
    ),
)
