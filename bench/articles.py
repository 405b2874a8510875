"""Articles without end, made of the sentences of our own: any size, no document twice, always the same for a seed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from curate import api
from curate.formats.items import Item
from curate.injection.damage import Clean, Tool
from curate.injection.judging import SURROGATE, damage
from curate.injection.tools import load_tools
from curate.language import language
from curate.model import Document, Severity
from curate.plan import Plan
from tools import labelled_texts

SOURCE = Path(__file__).parent.parent / "corpus" / "clean" / "articles.jsonl"

DAMAGED = 0.25
"""Share of the articles that one of the tools of `curate inject` has damaged."""

HEADED = 0.3
"""Share of the articles that have title, author and date above their text, and not in fields."""

LENGTH = (8.2, 0.75)
"""Mean and deviation of the logarithm of an article's length: half have less than 3,600 characters, a tenth 9,500."""

FEW = 10
"""Sentences of a language below which no article is made of them."""

MANY = 100
"""Sentences of a language from which an article may hold all; else half of them, so that no two have the same."""

SHORTEST = 25
"""Characters of a sentence: what is shorter may be the half of one that an abbreviation ends."""

SENTENCE = re.compile(r"\S.*?(?:[.!?…؟][”\"»“’)]*(?=\s|$)|[。！？][”」』]*|$)")
COUNT = re.compile(r"(?<![\w.,:/-])(?:3[2-9]|[4-9]\d|\d{3})(?![\w.,:/-])")
"""A number that no date has and no sign joins: another may stand there."""


class Stock(NamedTuple):
    """What articles of a language are made of."""

    lang: str
    sentences: tuple[str, ...]
    titles: tuple[str, ...]
    authors: tuple[str, ...]


@cache
def stocks() -> tuple[Stock, ...]:
    """The sentences of our own clean texts, by language."""
    found: dict[str, tuple[dict[str, None], dict[str, None], dict[str, None]]] = {}
    for doc in filter(_is_sound, _documents()):
        sentences, titles, authors = found.setdefault(language(doc) or "", ({}, {}, {}))
        sentences.update(
            dict.fromkeys(one for line in doc.text.split("\n") for one in SENTENCE.findall(line) if _is_whole(one))
        )
        titles.update(dict.fromkeys(filter(None, [str(doc.meta.get("title") or "")])))
        said = doc.meta.get("authors")
        authors.update(dict.fromkeys(map(str, said) if isinstance(said, list) else ()))
    made = (Stock(lang, *map(tuple, found[lang])) for lang in sorted(filter(None, found)))
    return tuple(stock for stock in made if len(stock.sentences) >= FEW)


def _documents() -> Iterator[Document]:
    for entry in api.read([SOURCE], Plan()):
        if isinstance(entry, Item):
            yield Document(entry.doc.text, entry.doc.id, {k: v for k, v in entry.doc.meta.items() if k != "lang"})
    yield from (text.doc for text in labelled_texts.load() if not (text.labels or text.whole))


def _is_sound(doc: Document) -> bool:
    return all(one.start is None or one.severity is Severity.INFO for one in api.check(doc))


def _is_whole(sentence: str) -> bool:
    """Whether this is a sentence, and not what an abbreviation cut off."""
    return len(sentence) >= SHORTEST and not sentence[0].islower()


def articles(seed: int) -> Iterator[bytes]:
    """The lines of a JSONL file without end: fields ``id``, ``text``, ``source``, and of the rest what there is."""
    rng = Random(f"articles {seed}")  # noqa: S311 - chance that can be repeated, no secret
    weights = [len(stock.sentences) for stock in stocks()]
    number = 0
    while True:
        [stock] = rng.choices(stocks(), weights)
        fields = _article(stock, rng)
        fields = {"id": f"{number:07}", **fields, "text": _worn(f"{number:07}", fields["text"], stock.lang, rng)}
        yield json.dumps(fields, ensure_ascii=False).encode() + b"\n"
        number += 1


def _article(stock: Stock, rng: Random) -> dict[str, str]:
    """The fields of an article without damage."""
    most = len(stock.sentences) // (1 if len(stock.sentences) >= MANY else 2)
    length = rng.lognormvariate(*LENGTH)
    chosen: list[str] = []
    for sentence in rng.sample(stock.sentences, most):
        chosen.append(
            COUNT.sub(lambda found: f"{rng.randrange(10 ** len(found[0]) * 4 // 10, 10 ** len(found[0]))}", sentence)
        )
        length -= len(sentence)
        if length < 0:
            break
    head = {
        "title": rng.choice(stock.titles or ("",)),
        "author": rng.choice(stock.authors or ("",)),
        "date": f"{rng.randint(2015, 2024)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
    }
    kept = {name: value for name, value in head.items() if value and rng.random() < 0.8}
    body = _paragraphs(chosen, stock.lang, rng)
    if rng.random() < HEADED:
        return {"source": "example.org", "text": "\n".join([*kept.values(), body])}
    return {"source": "example.org", **kept, "text": body}


def _paragraphs(sentences: Sequence[str], lang: str, rng: Random) -> str:
    """The sentences in paragraphs of one to four."""
    at, paragraphs = 0, []
    while at < len(sentences):
        size = rng.randint(1, 4)
        paragraphs.append(("" if lang in ("ja", "zh") else " ").join(sentences[at : at + size]))
        at += size
    return rng.choice(("\n", "\n\n")).join(paragraphs)


def _worn(name: str, text: str, lang: str, rng: Random) -> str:
    """The text as it came to us: as it was, or damaged by a tool."""
    tool = rng.choice(_tools(lang))
    if rng.random() >= DAMAGED:
        return text
    damaged = damage(tool, Clean(name, text, lang), Document(text, name), 0)
    return text if damaged is None or SURROGATE.search(damaged.doc.text) else damaged.doc.text


@cache
def _tools(lang: str) -> tuple[Tool, ...]:
    return tuple(tool for tool in load_tools() if not tool.languages or lang in tool.languages)
