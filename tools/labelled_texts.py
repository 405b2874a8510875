"""Labelled texts: whole articles of our own in which every place with damage is marked.

They are `tests/cases/texts/*.txt`: lines ``name: value`` of what is known of the text, a line ``---``, and the text. In
it ``⟦NUM001 10, 000⟧`` marks a place and the rule that it is the business of; after a comma there may be rules that
fire there rightly too, and are not missed where they do not. ``⟨200B⟩`` is a character by its number. Whatever a rule
finds that is not marked is counted against it; ``whole: META003`` names rules that are right about the text as a whole.
A line ``===`` divides a file into several texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import curate
from curate.measured import Figures, Share
from curate.model import Document, Finding, Json

TEXTS = Path(__file__).parent.parent / "tests" / "cases" / "texts"

MARK = re.compile(r"⟦(?P<codes>[A-Z]+\d+(?:,[A-Z]+\d+)*) (?P<text>[^⟦⟧]*)⟧")
NUMBER = re.compile("⟨([0-9A-F]{4,6})⟩")


class Label(NamedTuple):
    """A place with damage."""

    codes: tuple[str, ...]
    """The rule whose business it is, then those that may fire there too."""
    start: int
    end: int

    def meets(self, found: Finding) -> bool:
        """Whether a finding is about this place, and of a rule that is right there."""
        if found.code not in self.codes or found.field != "text" or found.start is None or found.end is None:
            return False
        return found.start <= self.end and self.start <= found.end


class LabelledText(NamedTuple):
    """A document with all that is wrong with it."""

    doc: Document
    labels: tuple[Label, ...]
    whole: tuple[str, ...]
    """Rules that are right about the text as a whole."""


def load(folder: Path = TEXTS) -> tuple[LabelledText, ...]:
    """All labelled texts, by the names of their files."""
    return tuple(text for path in sorted(folder.glob("*.txt")) for text in _read(path))


def _read(path: Path) -> Iterator[LabelledText]:
    parts = path.read_text(encoding="utf-8").split("\n===\n")
    for number, part in enumerate(parts, 1):
        yield read(part, path.stem if len(parts) == 1 else f"{path.stem}-{number}")


def read(source: str, name: str) -> LabelledText:
    """A labelled text from its file."""
    head, _, marked = source.partition("---\n")
    known = dict(line.split(": ", 1) for line in head.splitlines())
    whole = tuple(known.pop("whole", "").split())
    meta: dict[str, Json] = {key: [value] if key == "authors" else value for key, value in known.items()}
    text, labels, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += _plain(marked[at : mark.start()])
        start = len(text)
        text += _plain(mark["text"])
        labels.append(Label(tuple(mark["codes"].split(",")), start, len(text)))
        at = mark.end()
    return LabelledText(Document(text + _plain(marked[at:]), name, meta), tuple(labels), whole)


def _plain(said: str) -> str:
    return NUMBER.sub(lambda number: chr(int(number[1], 16)), said)


class Verdict(NamedTuple):
    """One thing that a rule said, or should have said, about a labelled text."""

    code: str
    figures: Figures
    said: str
    """For people, where it is wrong; else ""."""


def judge(text: LabelledText) -> Iterator[Verdict]:
    """All that the rules found, right or wrong, and all that they missed."""
    findings = curate.check(text.doc)
    for found in findings:
        right = found.code in text.whole if found.start is None else any(label.meets(found) for label in text.labels)
        share = Share(int(right), 1)
        variants = {found.variant: share} if found.variant else {}
        wrong = "" if right else f"{text.doc.id}:{found.line}: {found.code} wrongly finds {found.excerpt.match!r}"
        yield Verdict(found.code, Figures(precision=share, variants=variants), wrong)
    for label in text.labels:
        hit = any(label.meets(found) and found.code == label.codes[0] for found in findings)
        missed = "" if hit else f"{text.doc.id}: {label.codes[0]} misses {text.doc.text[label.start : label.end]!r}"
        yield Verdict(label.codes[0], Figures(recall=Share(int(hit), 1)), missed)
    for code in text.whole:
        hit = any(found.code == code and found.start is None for found in findings)
        yield Verdict(code, Figures(recall=Share(int(hit), 1)), "" if hit else f"{text.doc.id}: {code} is not found")
