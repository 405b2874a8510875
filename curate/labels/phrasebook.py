"""The phrases of the tables by their key, and what buttons say: what a short line or its parts are looked up in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain

from curate.beginnings import Filling
from curate.labels.fields import section_keys
from curate.labels.keys import alternatives, bare, bared, fold, folded, key, keys, phrases, split, trim
from curate.labels.related import kind as kind_of_links
from curate.phrases import ADS
from curate.phrases_consent import POLICIES
from curate.phrases_counts import NO_COMMENTS
from curate.phrases_related import RELATED
from curate.phrases_sections import GLUED_BUTTONS
from curate.phrases_strong import STRONG
from curate.phrases_weak import NETWORKS, WEAK, WIDGETS
from curate.regex import regex
from curate.sieve import widened

END = regex(r"([.!?])[\s\])*]*$")

TABLES = (
    ("ui-weak", WEAK),
    ("ui-strong", STRONG),
    ("related", RELATED),
    ("counter", NO_COMMENTS),
    ("ad", ADS),
)
"""Kinds with their phrases; a later one wins where both have a phrase."""


@cache
def index() -> dict[str, tuple[str, str]]:
    """Key of every phrase, with and without accents, to its kind and the end marks it may have."""
    found: dict[str, tuple[str, str]] = {}
    for of, table in TABLES:
        for phrase, said, plain in zip(phrases(table), folded(table), bared(table), strict=True):
            whole, mark = trim(said), None if said[-1:].isalnum() else END.search(said)
            kind = kind_of_links(phrase, whole) if of == "related" else of
            for form in (whole,) if plain == said else (whole, trim(plain)):
                before = found.get(form, (kind, ""))
                found[form] = (kind, (before[1] if before[0] == kind else "") + (mark[1] if mark else ""))
    return found


def entry(whole: str) -> tuple[str, str] | None:
    """What the index has for a key. It is made when a key is anywhere in the tables: making it takes a while."""
    return index().get(whole) if index.cache_info().currsize or whole in spelled() else None


@cache
def written() -> Mapping[str, list[str]]:
    """The rows of each table by its kind, with and without accents, as keys have them."""
    every = ((kind, [fold(row) for row in table.values()]) for kind, table in TABLES)
    return {kind: [*rows, *map(bare, rows)] for kind, rows in every}


@cache
def spelled() -> str:
    """All phrases, with and without accents, as keys have them."""
    return "|".join(chain.from_iterable(written().values()))


@cache
def widgets() -> Filling:
    """What stands on the buttons of networks."""
    networks = alternatives(split(NETWORKS))
    return Filling([pattern.format(net=networks) for pattern in WIDGETS])


@cache
def first_words() -> frozenset[str]:
    """Words that phrases of a run begin with."""
    said = {*chain.from_iterable(row.split("|") for kind in ("ad", "ui-strong") for row in written()[kind])}
    return frozenset(trim(phrase).split(" ")[0] for phrase in said)


@cache
def policies() -> frozenset[str]:
    """Entries of the menus in which a page's policies stand."""
    return keys(POLICIES)


@cache
def buttons() -> frozenset[str]:
    """Buttons that stand in a row, with blanks only between them."""
    return frozenset(key(word) for word in split(NETWORKS)) | frozenset(GLUED_BUTTONS.split())


DASHED = "[ :|–—-]+"
"""What may stand where a phrase has a blank."""


def sign_of_phrase() -> str:
    """Phrases, buttons and nothing else up to the end of a line or of the first entry of a row."""
    known = sorted(filter(None, {*index(), *section_keys(), *buttons(), *policies()}))
    said = "|".join(map(re.escape, known)).replace(r"\ ", DASHED)
    return rf"(?:(?:{said}|{'|'.join(map(widened, widgets().patterns))})[^a-z0-9]*)+(?:$|[|·•>›»→/])"
