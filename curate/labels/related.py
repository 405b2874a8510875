"""Links to other articles: a label with a headline behind it, and which labels of links are certain."""

from __future__ import annotations

import re
from functools import cache

from curate.labels.keys import Label, bared, folded, key, keys, phrases, trim
from curate.labels.sentences import SPOKEN
from curate.phrases_related import ALSO, LEADS, POINTERS, RELATED, VAGUE
from curate.regex import regex
from curate.text import UNSPACED, ends_sentence, is_unspaced, words

SEPARATOR = regex(r"\s*(?:[:：|»›>→►▶]|\.{2,}|…|(?<=\s)[-–—](?=\s))+\s*")
"""What stands between a label and a headline."""

SEPARATES = regex(r"[:：|»›>→►▶.…–—-]")
"""What every separator has; a line without it is not searched for one."""

LONGEST_LABEL = 60
MOST_WORDS = 26
"""Words of a headline."""

FEWEST = 3
"""Words of a headline behind a word that opens sentences too."""

SHORTEST_UNSPACED = 3
"""Letters of a certain label, in a script without blanks."""


def kind(phrase: str, whole: str) -> str:
    """Whether a label of links, with its key, says so by itself, or needs company: some head texts too."""
    many = len(UNSPACED.findall(phrase)) >= SHORTEST_UNSPACED if is_unspaced(phrase) else " " in phrase
    return "related-strong" if many and whole not in vague() else "related-weak"


@cache
def vague() -> frozenset[str]:
    """Keys of the labels whose words are headings too."""
    return frozenset(map(trim, folded(VAGUE)))


@cache
def index() -> dict[str, str]:
    """Keys of all labels, with and without accents, to their kind."""
    found: dict[str, str] = {}
    for table in (LEADS, RELATED):
        for phrase, said, plain in zip(phrases(table), folded(table), bared(table), strict=True):
            whole = trim(said)
            found[whole] = found[trim(plain)] = kind(phrase, whole) if table is RELATED else "lead"
    return found


@cache
def pointers() -> frozenset[str]:
    """Keys of the labels that point to a headline."""
    return keys(POINTERS)


ALSO_WORDS = frozenset(ALSO.split())
"""Words that make a label certain without a mark behind it."""

MOST_LABEL_WORDS = 4


def related(line: str) -> Label | None:
    """A label with a headline behind it.

    >>> related("RELATED: What the wall will cost")
    Label(kind='related', moved=())
    >>> related("À lire aussi La tempête a détruit un quai")
    Label(kind='related', moved=())
    >>> related("More: a play for voices")
    """
    said = line.strip(" *_[]()#\t\r\u00a0")
    if _is_stopped(said):
        return None
    mark = SEPARATES.search(said, 0, LONGEST_LABEL) and SEPARATOR.search(said, 0, LONGEST_LABEL)
    if mark and mark.start() and (known := index().get(key(said[: mark.start()]))):
        return _with(said[: mark.start()], said[mark.end() :], known)
    return _without_mark(said)


def sign_of_link() -> str:
    """A label with a mark behind it, or one that is certain."""
    certain = (re.escape(label) for label, known in index().items() if known == "related-strong")
    return rf"(?:{'|'.join(map(re.escape, index()))})[^a-z0-9]*(?:[:|»›>→►▶–—-]|\.\.)|(?:{'|'.join(certain)}) "


def _with(label: str, text: str, known: str) -> Label | None:
    """The label of a line whose beginning is one of links, by its shape."""
    if not _is_headline(text):
        return None
    if key(label) in pointers():
        return None if text[0].islower() else Label("related-pointer")
    if known == "related-strong":
        return Label("related")
    opens = not text[0].islower() and len(words(text)) >= (1 if "://" in text else FEWEST)
    if known == "related-weak":
        return Label("related") if opens or is_unspaced(text) else None
    return Label("related" if label.isupper() else "related-foot") if opens else None


def _without_mark(said: str) -> Label | None:
    """The label of a line that begins with a label and goes on in a headline, as links do that lost their layout."""
    if not said or not ALSO_WORDS.intersection(said[:LONGEST_LABEL].casefold().split()):
        return None
    parts = said.split()
    for size in range(2, min(MOST_LABEL_WORDS, len(parts) - FEWEST) + 1):
        label, text = " ".join(parts[:size]), " ".join(parts[size:])
        if index().get(key(label)) == "related-strong" and text[0].isupper() and label[-1].isalpha():
            return Label("related") if _is_headline(text) else None
    return None


def _is_headline(text: str) -> bool:
    """Whether a text may be a headline: short, no sentence with its stop, nobody speaks."""
    if not any(map(str.isalnum, text)) or len(words(text)) > MOST_WORDS:
        return False
    return not _is_stopped(text) and not SPOKEN.search(text.casefold())


def _is_stopped(text: str) -> bool:
    """Whether a text ends with the stop of a sentence, as no headline does."""
    return ends_sentence(text) and text.rstrip("\"'”’»“‘)]*_ ")[-1:] in ".。।"


TAIL = regex(
    r"[.!?…][\"'”’»)]*(?P<gap>\s+)[(\[]?(?P<label>[^\W\d_][^.!?:…|»>()\[\]]{2,40}?)\s*(?P<mark>:|\.{2,}|…|[»>→]+)(?P<text>[^.。]{0,160})$"
)
"""A few words with a mark behind the last stop of a line."""

LAST = 260
"""Characters of a line in which its end is looked for."""


def tail(line: str) -> int | None:
    """Where a label of links begins at the end of a paragraph, its headline behind it; None where there is none.

    >>> tail("It was the worst storm in years. Read more...")
    32
    >>> tail("It was the worst storm in years. They said so: the sea rose")
    """
    if line[-1:] in ".。" and line[-2:] != "..":
        return None
    if line[-2:-1] == "." != line[-3:-2] and line[-1] not in OPEN:
        return None
    start = max(0, len(line) - LAST)
    if not MARKED.search(line, max(start, line.rfind(".") - 1, line.rfind("。"))):
        return None
    for found in TAIL.finditer(line, start):
        known = index().get(key(found["label"]))
        text = found["text"].strip(" )]")
        if known in ("related-strong", "related-weak") and (found["mark"] != ":" or _is_headline(text)):
            return found.start("gap")
    return None


MARKED = regex(r"[:…»>→]|\.\.")
"""The marks of ``TAIL``; no stop stands behind one."""

OPEN = frozenset(".:…»>→")
"""Marks of which one may be the last character; behind any other, a stop before it ends the paragraph."""
