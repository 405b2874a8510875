"""Which rules run: what the command line says over what the configuration says."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace

from curate.errors import UsageError
from curate.plan import Lint
from curate.rules import load_rules
from curate.selection import exactness, known

FLAGS = ("select", "ignore", "extend_select", "fixable", "unfixable")

Selectors = tuple[str, ...]


def lint(configured: Lint, args: argparse.Namespace) -> Lint:
    """The rules of the configuration, with those that the flags name over them."""
    chosen = {name: _selectors(args, name) for name in FLAGS}
    select, ignore = _over(configured.select, configured.ignore, chosen["select"], chosen["ignore"])
    fixable, unfixable = _over(configured.fixable, configured.unfixable, chosen["fixable"], chosen["unfixable"])
    extra = chosen["extend_select"]
    ignore = tuple(s for s in ignore if s in chosen["ignore"] or not _same(s, extra))
    return replace(configured, select=(*select, *extra), ignore=ignore, fixable=fixable, unfixable=unfixable)


def _selectors(args: argparse.Namespace, name: str) -> Selectors:
    given: list[str] = getattr(args, name, None) or []
    words = [word for one in given for word in one.split(",") if word.strip()]
    if given and not words:
        raise UsageError(f"--{name.replace('_', '-')}: no rule named; `curate rule --all` lists them")
    return known(words, load_rules(), f"--{name.replace('_', '-')}")


def _over(wanted: Selectors, unwanted: Selectors, select: Selectors, ignore: Selectors) -> tuple[Selectors, Selectors]:
    """Two lists of the configuration under two of the command line, which win even where they are less exact."""
    kept = select or tuple(s for s in wanted if not any(_covers(word, s) for word in ignore))
    left = tuple(s for s in unwanted if not _same(s, select))
    return kept, (*left, *ignore)


def _named(selector: str) -> frozenset[str]:
    return frozenset(rule.code for rule in load_rules() if exactness(selector, rule) >= 0)


def _covers(wide: str, narrow: str) -> bool:
    """Whether a selector names all that another does."""
    return "[" not in wide and _named(narrow) <= _named(wide)


def _same(selector: str, others: Iterable[str]) -> bool:
    """Whether one of some selectors names the same rules, and as many variants or more."""
    return any(
        _named(other) == _named(selector) and other.partition("[")[2] in ("", selector.partition("[")[2])
        for other in others
    )
