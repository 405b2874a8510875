"""One part of a list of names: who, and what they are, with no mark between them."""

from __future__ import annotations

import re

from curate.anatomy.names import (
    AFFILIATION,
    AGENCY,
    CREDENTIAL,
    DESK,
    ORGANISATION,
    PUBLICATION,
    ROLE,
    SUFFIX,
    is_given,
)
from curate.regex import regex

SMALL = regex(r"(?:\s[a-zß-ÿ]\w+){1,3}$")
"""Words in lower case behind a name: "Ann Poe archive page"."""

CAPITALS = regex(r"((?:[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’\-]+ ){1,3}?[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’\-]+) (?=[A-Z][a-z])")
"""A name in capitals before words that are not: "JANE DOE Associated Press"."""

SYSTEM = regex(
    r"(?:admin(?:istrator)?|root|user|webmaster|web ?master|system|unknown|anonymous|null|none|n/a|test|guest|guest (?:author|writer|contributor|post|blogger)|editor|editors|the editors?|author|writer|staff|"
    r"(?:our |the )?(?:staff|web|news|online|digital|desk|content|freelance|senior|special|contributing)? ?(?:writers?|reporters?|correspondents?|editors?|team|desk|staff|contributors?)|redakteur(?:in)?|"
    r"autor|contributor|contributors|redactor|usuario|administrador|utilisateur|inconnu|администратор|админ|редактор|автор)",
    re.IGNORECASE,
)
"""Accounts and trades that stand where a name should."""


ADDRESS = regex(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+")


def is_nobody(said: str) -> bool:
    """Whether an account, a trade or an address stands where a name should.

    >>> is_nobody("Staff Writer"), is_nobody("jdoe@example.org"), is_nobody("Jane Doe")
    (True, True, False)
    """
    return SYSTEM.fullmatch(said.strip()) is not None or ADDRESS.fullmatch(said.strip()) is not None


def parted(part: str) -> tuple[str, str]:
    """A name, and what its bearer is: "Ann Poe Travel News Reporter" is one part to a reader of commas.

    >>> parted("Ann Poe Travel News Reporter"), parted("Staff Writer"), parted("J. R. Roe")
    (('Ann Poe', 'Travel News Reporter'), ('', 'Staff Writer'), ('J. R. Roe', ''))
    >>> parted("Political Editor Ann Poe"), parted("JANE DOE Associated Press")
    (('Ann Poe', 'Political Editor'), ('JANE DOE', 'Associated Press'))
    """
    said = part.split()
    given = is_given(said[0])
    if CREDENTIAL.fullmatch(part) or SYSTEM.fullmatch(part):
        return "", part
    if AGENCY.fullmatch(part) or (len(said) == 2 and given) or (DESK.fullmatch(part) and not given):
        return part, ""
    if capitals := CAPITALS.match(part):
        return capitals[1], part[capitals.end() :]
    if len(said) > 2 and CREDENTIAL.fullmatch(said[-1]) and not part.isupper():
        return " ".join(said[:-1]), said[-1]
    return _apart(part, given=given)


def _apart(part: str, *, given: bool) -> tuple[str, str]:
    """A name and a trade or an employer, in either order."""
    last = part.rsplit(maxsplit=1)[-1]
    own = ORGANISATION.search(part) or AFFILIATION.search(f"{part} ")
    first = min((match.start() for match in (ROLE.search(part), own) if match), default=None)
    if first is None:
        small = SMALL.search(part) if given else None
        return (part[: small.start()], small[0].strip()) if small else (part, "")
    published = PUBLICATION.fullmatch(last)
    corporate = published or (own and not ROLE.fullmatch(last))
    if corporate and not (given and first > len(part.split(maxsplit=1)[0]) + 1):
        return part, ""
    return _behind(part) if first < len(" ".join(part.split()[:2])) else _before(part, first)


def _behind(part: str) -> tuple[str, str]:
    """The name behind what somebody is; none where nothing else stands there."""
    last = [*ROLE.finditer(part)][-1].end() if ROLE.search(part) else len(part)
    name = part[last:].strip()
    return (name, part[:last].strip()) if len(name.split()) in (2, 3) else ("", part)


def _before(part: str, first: int) -> tuple[str, str]:
    """The name before what somebody is: its first words."""
    before = part[:first].split()
    longer = len(before) > 2 and (before[1].endswith(".") or before[1].islower() or SUFFIX.fullmatch(before[2]))
    kept = " ".join(before[: 3 if longer else 2])
    return kept, part[len(kept) :].strip()
