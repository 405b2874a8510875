"""The beginning of an article, and then a call to subscribe for the rest.

Why it matters: half an article teaches a model to stop in the middle, and counts as the whole one. The record becomes
a stub: it is not kept, and stands in ``rejected.jsonl``.

Left alone: calls to subscribe that hold nothing back ("Support local journalism. Subscribe today."), sentences of news
about paywalls, long texts, and such a line that text follows: there the page went on for the reader.

Source: own list, 2026-11-26; none of the peers tells a stub from a short article.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from curate.beginnings import Filling
from curate.labels.keys import rows, sentences
from curate.model import Document, Hit, Severity
from curate.phrases_walls import PAYWALL
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import is_long, size, words

LAST = 3
"""Lines at the end in which the call stands."""

SENTENCE_WORDS, LINE_LENGTH = 14, 200
"""Most words of the call, and most code points of its line."""

TITLE = "Council approves harbour repairs after long delay"


def find(doc: Document, *, max_words: int = 250) -> Iterator[Hit]:
    """Find a call to subscribe in the last lines of a short text."""
    if is_long(doc.text, max_words):
        return
    last = [line.text for line in doc.lines[-10 * LAST :] if line.text.strip()][-LAST:]
    called = any(_calls(line) for line in last if len(line) <= LINE_LENGTH)
    if called and size(doc.text, max_words) < max_words:
        yield Hit(None, None)


def _calls(line: str) -> bool:
    return any(_patterns().fills(one) and len(words(one)) <= SENTENCE_WORDS for one in sentences(line))


@cache
def _patterns() -> Filling:
    return Filling(rows(PAYWALL))


RULE = Rule(
    code="STR006",
    name="paywall-stub",
    message="the article breaks off at a paywall",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=None,
    status="stub",
    bad=(
        Example(f"{TITLE}\n{PARAGRAPH}\nSubscribe to continue reading."),
        Example(f"{TITLE}\nThe council voted on Thursday to repair...\nThis article is for subscribers only."),
        Example(f"{PARAGRAPH}\nJetzt weiterlesen mit HT+", lang="de"),
        Example(f"{PARAGRAPH}\nCet article est réservé aux abonnés.\nSe connecter", lang="fr"),
        Example(f"{PARAGRAPH}\nМатериал доступен только подписчикам", lang="ru"),
    ),
    good=(
        Example(
            "The newspaper said that this article is for subscribers only because printing is dear, and its editor "
            "defended the choice in a long interview."
        ),
        Example(f"{TITLE}\n{PARAGRAPH}\n{PARAGRAPH[:-1]}, and again."),
        Example(f"{PARAGRAPH}\nSupport local journalism. Subscribe to The Harbour Times today."),
        Example(f"{PARAGRAPH}\nSubscribe to continue reading.\n" + f"{PARAGRAPH[:-1]} more.\n" * 4),
        Example(f"{PARAGRAPH}\nShe had been asked to subscribe to continue reading the morning paper."),
    ),
)
