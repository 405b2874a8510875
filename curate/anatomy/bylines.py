"""Who wrote it: the bylines of a header.

A byline is a label with names and nothing that names cannot be part of: "By Jane Doe and John Roe" is one, "By Air,
Land and Sea" and "By Tuesday the water had gone" are none. Names of one word ("Author: Mei") need a label with a
colon.

Source: what trafilatura (issue 92) and newspaper4k (526, 343) get wrong; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from curate.anatomy.names import JOINT, NAME, ORGANISATION, ROLE

LABELS = re.compile(
    r"(?:(?:(?:written|words|story|text|report|reported|posted|published|article|review|reviewed|compiled|news|feature|"
    r"opinion|analysis|interview|column|commentary|essay) )?by|text|story|report|(?:words|photos) (?:and|&) (?:words|photos|text) by|authors?|"
    r"von|autor(?:in|en)?|text von|ein (?:beitrag|artikel|text|interview|kommentar) von|"
    r"par|auteure?s?|propos recueillis par|publié par|écrit par|por|autora?(?:es)?|escrito por|publicado por|redacción|"
    r"di|autore|a cura di|scritto da|door|geschreven door|af|av|tekst|skrevet af|skrevet av|skriven av|teksti|"
    r"автор(?:ы)?|текст|автори|фото и текст|yazar|yazan|haber|oleh|penulis|reporter|autori|autoři|napsal|szerző|írta|"
    r"συντάκτης|του|της|بقلم|كتب|كتبت|الكاتب|نویسنده|作者|记者|記者|撰文|文|글|기자|लेखक|বাই|โดย)",
    re.IGNORECASE,
)
"""Words before the name of an author."""

LABEL = re.compile(rf"(?:{LABELS.pattern})(?!\w)", re.IGNORECASE)

COLON_ONLY = frozenset(
    "text report haber reporter teksti tekst текст фото文글του της redacción autor autora autore auteur auteure author authors "
    "yazar yazan penulis автор авторы автори autorin autoren autori autoři szerző συντάκτης".split()
)
"""Labels that need a colon: without one they are words of a headline."""

LONGEST_NAME = 6
"""Words of an organisation's name."""

CASELESS = re.compile(r"(?:[^\W\d_](?<![A-Za-z\u00c0-\u024f\u0370-\u052f])[ \u3000\u200c]?){2,24}")
"""A name in a script without capitals."""

TAIL = re.compile(r"\s*(?:[|•·∙/–—]|\s-\s|\bfor\b|\bin\b|\bat\b|\bfür\b|\bpour\b|\(|@).*$", re.DOTALL)
"""What may follow the names: a newspaper, a place, an address."""


class People(NamedTuple):
    """The names of a line, by what they did, and the words that belong to no name."""

    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    rest: str = ""


def byline(line: str) -> People | None:
    """Authors of a line that is a byline with a label; None where it is none.

    >>> byline("By Jane Doe and John Roe, Staff Writers").authors
    ('Jane Doe', 'John Roe')
    >>> byline("By Air, Land and Sea")
    """
    bare = line.strip().strip("*_ ")
    match = LABEL.match(bare)
    if not match or len(bare) > 200:
        return None
    behind = bare[match.end() :]
    colon = re.match(r"\s*[:：/]\s*", behind)
    if not colon and (not re.match(r"\s+\S", behind) or match[0].lower() in COLON_ONLY):
        return None
    return names(behind[colon.end() :] if colon else behind.lstrip(), single=bool(colon))


def is_label(line: str) -> bool:
    """Whether a line is the label alone: the name stands on the next one.

    >>> is_label("By"), is_label("Written by:"), is_label("By the sea")
    (True, True, False)
    """
    bare = line.strip().strip("*_ ").rstrip(":： ")
    return 1 < len(bare) < 30 and LABELS.fullmatch(bare) is not None


def names(said: str, *, single: bool = False) -> People | None:
    """People in a list of names; None where a part of it is no name, no organisation and no role.

    ``single``: a name may be one word.

    >>> names("Ann Poe | Harbour Times").rest
    'Harbour Times'
    """
    listed, rest = said.strip(" .,"), ""
    if tail := TAIL.search(listed):
        listed, rest = listed[: tail.start()].rstrip(" ,"), listed[tail.start() :].strip(" |•·∙/–—-()@,")
    found: list[str] = []
    for part in filter(None, map(str.strip, JOINT.split(listed))):
        name, role = _parted(part)
        if name.isupper() and any(not other.isupper() for other in found):
            name, role = "", part
        rest = ", ".join(filter(None, (role, rest)))
        if name and not _is_name(name, single=single):
            return None
        found += [name] if name else []
    return People(authors=tuple(map(_cased, found)), rest=rest) if found else None


def _parted(part: str) -> tuple[str, str]:
    """A name, and what its bearer is: "Ann Poe Travel News Reporter" is one part to a reader of commas.

    >>> _parted("Ann Poe Travel News Reporter"), _parted("Staff Writer"), _parted("J. R. Roe")
    (('Ann Poe', 'Travel News Reporter'), ('', 'Staff Writer'), ('J. R. Roe', ''))
    """
    role = ROLE.search(part)
    if not role or ORGANISATION.search(part):
        return part, ""
    before = part[: role.start()].split()
    full = 3 if len(before) > 2 and (before[1].endswith(".") or before[1].islower()) else 2
    kept = " ".join(before[:full])
    return kept, part[len(kept) :].strip()


def _is_name(part: str, *, single: bool) -> bool:
    if ORGANISATION.search(part):
        return ":" not in part and len(part.split()) <= LONGEST_NAME
    if NAME.fullmatch(part):
        return single or " " in part
    return single and CASELESS.fullmatch(part) is not None


def _cased(name: str) -> str:
    """A name in capitals as names are written.

    >>> _cased("JANE DOE-ROE")
    'Jane Doe-Roe'
    """
    if not name.isupper() or " " not in name:
        return name
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 1 else m[0], name)
