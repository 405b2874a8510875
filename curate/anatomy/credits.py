"""Who else had a part in it: the credits of a footer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from curate.anatomy.bylines import LONGEST_LINE, People, names, plain
from curate.anatomy.names import JOINT, NAME, ORGANISATION, is_given
from curate.regex import regex
from curate.sieve import sieved

_DID = r"(?:reporting|writing|compiled|written|report|editing|edited|reported|redaktion|additional writing|research|translation|translated|graphics?)"
CREDIT = regex(
    rf"\(?\s*(?:(?:with )?additional |further )?(?P<verb>{_DID})(?:(?:,| and|,? und) (?:additional )?{_DID})* (?:by|from):? (?P<names>[^;:()]{{3,200}}?)"
    rf"(?=[;)]|\.?\s*$|[.,]\s+(?:(?:additional |further )?{_DID}\b))",
    re.IGNORECASE,
)
CREDIT_LINE = regex(
    r"\(?\s*(?:(?:(?:with )?additional |further )?(?:reporting|writing|editing|compiled|edited|reported|written)\b[^;()]{0,40} (?:by|from):? [^;()]+[;.]?\s*)+\)?\.?",
    re.IGNORECASE,
)
ASSISTED = regex(
    r"(?:with )?(?:assistance|additional reporting|reporting|additional research|contributions?|reports?|files?|input) (?:from|by) (?P<names>.{3,250}?)\.?\)?",
    re.IGNORECASE | re.DOTALL,
)
CONTRIBUTED = regex(
    r"(?P<names>.{3,300}?),? (?:also |have )?contributed(?: (?P<what>(?:to|from|for) (?:this|the) (?:report|story|article|post|piece|column|analysis|explainer|newsletter|live blog)\b.{0,80}|(?:additional )?(?:reporting|research)\b.{0,80}))\.?\)?",
    re.DOTALL,
)
FILED = regex(r"(?P<names>.{3,200}?),? (?:also )?(?:reported|wrote) from [A-Z].{2,120}?\.?", re.DOTALL)
"""Who reported from where."""

MARKS = "*_—–\\-•⦁· \t\u00a0"
"""What may stand around a line of credits, as in brackets of a pattern."""

SIGN = sieved(
    rf"^[{MARKS}]*\(?\s*(?:with|additional|further|reporting|writing|editing|compiled|edited|reported|written|assistance|"
    r"contribution|report|file|input)|contributed |(?:reported|wrote) from ",
    re.IGNORECASE,
)
"""How a line of credits begins, or what it has."""

SENTENCE = regex(r"(?<=[a-z)]{2}\.)\s+(?=[A-Z])")
LONGEST = 400
"""Code points of a line of credits."""

TITLES = regex(
    r"^.*\b(?:writers?|reporters?|journalists?|correspondents?|producers?|editors?|photographers?|researchers?|intern|bureau|team)\s+(?=[A-Z])|^[\w.&]+(?: [\w.&]+){0,3}['’]s?\s+(?=[A-Z])",
    re.IGNORECASE,
)
PLACE = regex(r"\s+(?:in|of|from) [A-Z].*$", re.DOTALL)
MORE = regex("additional|further|with ", re.IGNORECASE)
EDITING = ("editing", "edited", "redaktion")


def credited(line: str) -> People | None:
    """People of a line such as "(Reporting by A and B; editing by C)" or "D contributed to this report."; else None.

    What the line says besides names, it says as a whole in ``rest``.

    >>> credited("(Reporting by Jane Doe; Editing by Ann Poe)").editors
    ('Ann Poe',)
    """
    said = plain(line).strip(MARKS) if len(line) <= LONGEST_LINE else ""
    return _credited(said) if len(said) <= LONGEST and SIGN.search(said) else None


@lru_cache(maxsize=1 << 9)
def _credited(said: str) -> People | None:
    """The same for a line without marks that has the sign of one: the footer asks, and so do notes."""
    if CREDIT_LINE.fullmatch(said):
        return _listed(said)
    return _helped(said)


def _listed(line: str) -> People | None:
    kinds: dict[str, list[str]] = {"authors": [], "contributors": [], "editors": []}
    whole = True
    for match in CREDIT.finditer(line):
        found, clean = _people(match["names"])
        if not found:
            return None
        kinds[_kind(match)] += found
        whole = whole and clean
    authors, contributors, editors = (tuple(dict.fromkeys(found)) for found in kinds.values())
    return People(authors, contributors, editors, "" if whole else line) if authors or contributors or editors else None


def _kind(match: re.Match[str]) -> str:
    if match["verb"].lower() in EDITING:
        return "editors"
    by_others = match["verb"].lower().startswith(("transl", "graphic", "research"))
    return "contributors" if by_others or MORE.search(match[0]) else "authors"


def _helped(line: str) -> People | None:
    """Who contributed, or reported from elsewhere, where every sentence of a line says so."""
    if assisted := ASSISTED.fullmatch(line):
        found, clean = _people(assisted["names"])
        return _contributors(found, line, whole=clean)
    helped: list[str] = []
    whole = True
    for sentence in SENTENCE.split(line.strip("()")):
        match = CONTRIBUTED.fullmatch(sentence) or FILED.fullmatch(sentence)
        found, clean = _people(match["names"]) if match else ([], False)
        if not match or not found:
            return None
        did = match.re == CONTRIBUTED
        helped += found if did else []
        whole = whole and clean and did
    return People(contributors=tuple(dict.fromkeys(helped)), rest="" if whole else line)


def _contributors(found: list[str], line: str, *, whole: bool) -> People | None:
    """Contributors, and the line itself where it says more than their names."""
    return People(contributors=tuple(found), rest="" if whole else line) if found else None


def _people(said: str) -> tuple[list[str], bool]:
    """The names in a list with trades before and places behind them, and whether it says nothing else."""
    found: list[str] = []
    clean, placed = True, False
    for part in _parts(said):
        untitled = TITLES.sub("", part)
        name = PLACE.sub("", untitled)
        clean = clean and name == part
        if placed and name == part and not is_given(name.split()[0]) and not ORGANISATION.search(name):
            clean = False
            continue
        placed = name != untitled
        if people := names(name):
            found += people.authors
        elif NAME.fullmatch(name) and name == part:
            found.append(name)
        else:
            return [], False
    return list(dict.fromkeys(found)), clean


def _parts(said: str) -> Iterator[str]:
    at = 0
    for joint in [*JOINT.finditer(said), None]:
        part = said[at : joint.start() if joint else None].strip(" ,.")
        at = joint.end() if joint else at
        if part:
            yield part
