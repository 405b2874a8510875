"""Who else had a part in it: the credits of a footer."""

from __future__ import annotations

import re

from curate.anatomy.bylines import People, names

CREDIT = re.compile(
    r"\(?\s*(?:additional |further )?(?P<verb>reporting|writing|compiled|written|report|editing|edited|reported|redaktion)"
    r"(?: and (?:writing|editing|reporting))? by:? (?P<names>[^;:.()]{3,200})",
    re.IGNORECASE,
)
CREDIT_LINE = re.compile(
    r"\(?\s*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|reported|written)\b[^;()]{0,40} by:? [^;()]+[;.]?\s*)+\)?\.?",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(
    r"(?P<names>.{3,160}?),? (?:also )?contributed (?:reporting|research)?\s?(?:to|from|for)\b[^.]{0,80}\.?|(?P<late>.{3,160}?) contributed\.?",
    re.DOTALL,
)

LONGEST = 300
"""Code points of a line of credits."""

TITLES = re.compile(r"^.*\b(?:writers?|reporters?|journalists?|correspondents?)\s+")
PLACE = re.compile(r"\s+in [A-Z][\w ]+?(?=,| and |$)")
MORE = re.compile("additional|further", re.IGNORECASE)


def credited(line: str) -> People | None:
    """People of a line such as "(Reporting by A and B; editing by C)" or "D contributed to this report."; else None.

    >>> credited("(Reporting by Jane Doe; Editing by Ann Poe)").editors
    ('Ann Poe',)
    """
    bare = line.strip().strip("*_ ")
    if len(bare) > LONGEST or not ("by" in bare.lower() or "contributed" in bare):
        return None
    if CREDIT_LINE.fullmatch(bare):
        return _listed(bare)
    match = CONTRIBUTED.fullmatch(bare)
    said = (match["names"] or match["late"]) if match else ""
    titles = TITLES.match(said)
    people = names(said[titles.end() :] if titles else said)
    if not people:
        return None
    rest = ", ".join(filter(None, (titles[0].strip() if titles else "", people.rest)))
    return People(contributors=people.authors, rest=rest)


def _listed(line: str) -> People | None:
    kinds: dict[str, list[str]] = {"authors": [], "contributors": [], "editors": []}
    for match in CREDIT.finditer(line):
        people = names(PLACE.sub("", match["names"]))
        if not people:
            return None
        kinds[_kind(match)] += people.authors
    authors, contributors, editors = (tuple(dict.fromkeys(found)) for found in kinds.values())
    return People(authors, contributors, editors)


def _kind(match: re.Match[str]) -> str:
    if match["verb"].lower() in ("editing", "edited", "redaktion"):
        return "editors"
    return "contributors" if MORE.search(match[0]) else "authors"
