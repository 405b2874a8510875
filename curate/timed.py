"""Rules and documents that tell the stopwatch what they do, in place of those that do not.

What several rules look at is made when the first of them asks: its time is that of a stage, and not of this rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache, cached_property, partial
from typing import TypeVar

from curate.model import Document, Hit, Line
from curate.rule import Finder, Rule
from curate.rules import load_rules
from curate.stopwatch import WATCH

T = TypeVar("T")

STAGES = {
    "anatomy": "anatomy",
    "furniture": "labels",
    "labels": "labels",
    "language": "language",
    "residue": "residue",
    "triggers": "scan",
}
"""Packages and modules of ours with the stage that their views of a document belong to."""

VIEWS = "views"
"""The stage of all others."""


class TimedRule(Rule):
    """A rule whose time is taken."""

    @cached_property
    def finder(self) -> Finder:
        """``find`` with the options that were set; all is found at once."""
        return partial(self._taken, super().finder)

    @cached_property
    def mover(self) -> Finder:
        """What cleaning takes into fields."""
        return partial(self._taken, super().mover)

    def _taken(self, find: Callable[[Document], Iterator[Hit]], doc: Document) -> Iterator[Hit]:
        found: list[Hit] = []
        WATCH.enter(self.code)
        try:
            found += find(doc)
        finally:
            WATCH.leave(1, len(found))
        return iter(found)


class TimedDocument(Document):
    """A document that takes the time of its views."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the text."""
        WATCH.enter(VIEWS)
        try:
            return super().lines
        finally:
            WATCH.leave(0)

    def view(self, make: Callable[[Document], T]) -> T:
        """What a function makes of this document, made once."""
        if make in self.__dict__.get("_views", ()):
            return super().view(make)
        WATCH.enter(_stage(make.__module__))
        try:
            return super().view(make)
        finally:
            WATCH.leave(0)


def rule(one: Rule) -> Rule:
    """The rule, its time taken."""
    return TimedRule(**{field.name: getattr(one, field.name) for field in fields(Rule)})


def document(doc: Document) -> Document:
    """The document, the time of its views taken."""
    return TimedDocument(**{field.name: getattr(doc, field.name) for field in fields(Document)})


@cache
def _stage(module: str) -> str:
    """What the view of a module belongs to: a stage, or the rule whose file it is."""
    own = next((rule.code for rule in load_rules() if rule.find.__module__ == module), None)
    return own or STAGES.get(module.split(".")[1], VIEWS)
