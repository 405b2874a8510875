"""A page that is no article: not found, access denied, a bot check, a wall that asks for JavaScript or consent.

Why it matters: crawlers keep what the server sent, and such pages count as articles by the thousand. The record is
rejected and stands in ``rejected.jsonl``.

Left alone: articles about such pages, however short, and texts in which the phrases are a small part or stand in
sentences: "Passengers were denied access to the pier". A paragraph that is none of the phrases keeps the record.

Source: own list, 2026-11-26; C4 drops every line with the word "javascript", which news about it does not survive.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from curate.anatomy.paragraphs import is_paragraph
from curate.beginnings import Filling
from curate.labels.keys import rows, sentences
from curate.model import Document, Hit, Severity
from curate.phrases_errors import BUTTONS, NO_ARTICLE
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.text import size

LONGEST = 1200
"""Code points above which no text has less than sixty words."""

SHARE = 0.3
"""Least share of the words that stand in such phrases."""

CODE = regex(r"^(?:\w+ )?[45]\d\d ?[:.–—-] ?| \(?[45]\d\d$")
"""The number of an error before or behind what it means."""


def find(doc: Document, *, max_words: int = 60) -> Iterator[Hit]:
    """Find a short text of which a good part is what a page says instead of an article."""
    if len(doc.text) > LONGEST or size(doc.text, max_words) >= max_words:
        return
    lines = [line.text.strip() for line in doc.lines if line.text.strip()]
    said = {line: [part for part in sentences(line) if _says(part)] for line in lines}
    phrases = [part for line in lines for part in said[line]]
    if not any(_says(part, alone=True) for part in phrases):
        return
    told = any(is_paragraph(line, None) for line in lines if not said[line])
    if not told and sum(map(_length, phrases)) >= SHARE * sum(map(_length, lines)):
        yield Hit(None, None)


def _length(text: str) -> int:
    return max(1, size(text))


def _says(sentence: str, *, alone: bool = False) -> bool:
    """Whether a sentence is one of the phrases, ``alone``: one that says enough without others."""
    phrases, buttons = _phrases()
    bare = CODE.sub("", sentence)
    said = phrases.fills(sentence) or (bare and phrases.fills(bare))
    return bool(said) or (not alone and buttons.fills(sentence))


@cache
def _phrases() -> tuple[Filling, Filling]:
    return Filling(rows(NO_ARTICLE)), Filling(rows(BUTTONS))


RULE = Rule(
    code="STR007",
    name="not-an-article",
    message="an error page or a wall, not an article",
    find=find,
    severity=Severity.ERROR,
    phase=110,
    trigger=None,
    status="reject",
    bad=(
        Example("404\nPage not found\nThe page you are looking for does not exist."),
        Example("Just a moment...\nEnable JavaScript and cookies to continue"),
        Example("Access Denied\nYou don’t have permission to access this server.\nReference #18.2f3a"),
        Example("Before you continue\nWe use cookies and data to deliver our services.\nReject all\nAccept all"),
        Example("Seite nicht gefunden\nDie angeforderte Seite existiert leider nicht mehr.", lang="de"),
        Example("Страница не найдена\nВозможно, она была удалена.", lang="ru"),
    ),
    good=(
        Example(f"Error 404: how a missing page became a joke\n{PARAGRAPH}"),
        Example(f"Access denied\n{PARAGRAPH}"),
        Example(
            "Passengers were denied access to the pier after the wall fell, and many had to wait in the rain until "
            "the last bus of the evening arrived."
        ),
        Example(
            f"{PARAGRAPH}\nThe site asks visitors to enable JavaScript, which blind users said made it hard to read."
        ),
        Example("Storm hits pier."),
        Example("Home\nSearch\nNew bridge opens"),
        Example("The page he was looking for was missing from the ledger."),
    ),
)
