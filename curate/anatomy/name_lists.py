"""Lists of names: "Jane Doe and John Roe, Staff Writers, in Lisbon".

What does not belong to a name is kept beside the names: trades, papers, places, addresses, times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from curate.anatomy.datelines import CITIES
from curate.anatomy.names import (
    AFFILIATION,
    AGENCY,
    CASELESS,
    DESK,
    GLUED,
    HANDLE,
    JOINT,
    JOINT_MARKS,
    JOINT_WORDS,
    NAME,
    ORGANISATION,
    ROLE,
    SUFFIX,
    apart,
    cased,
    is_given,
)
from curate.anatomy.trades import parted
from curate.labels.keys import split
from curate.phrases_weak import NETWORKS
from curate.regex import regex
from curate.sieve import sieved
from curate.text import words
from curate.tuples import NamedTuple

LONGEST_NAME, LONGEST_REST = 7, 12
"""Words of an organisation's name, and of what may stand beside the names."""

_STAMP = r"(?:last )?(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|special to)"
_OTHER = r"(?:medically |expert |legally )?(?:reviewed|(?:fact[- ])?checked|edited|photograph(?:s|ed|y)?|photos?|pictures?|illustrat\w+|translated|video|graphics?|fotos?|bilder)"
TAIL = sieved(
    rf"\s*(?:[|•·∙/–—(\[<]|\s-(?:\s|$)|@\w|\S+@\w[\w.\-]*\.\w|https?:|www\.|\d+[ -]?(?i:min|hour|day|week|month|year|sec|hr|std|stunde|tag|h\b|m\b|d\b)|\b(?:for|in|at|on|from|is|was|für|aus|pour|à|em|para)\b"
    rf"|(?i:\b{_STAMP}\b|[,;.]?\s*\b{_OTHER}(?: and \w+)? by\b|;\s*{_OTHER}\b)|(?<=\w\s)(?:Follow|Close|View|Read|Share|Subscribe|Email|E-mail|Folgen)(?:\s|$)).*$",
    re.DOTALL,
)
"""What may follow the names: a newspaper, a place, an address, how long ago, a button, who took the pictures."""

SUPERSCRIPT = regex(r"(?<=[^\W\d_])(?:\d{1,2}|\s\d)(?:[,*†‡]\d{0,2})*[*†‡]?$")
"""The number of a footnote behind a name."""

LINK = regex(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
MARKS = regex(r"[*_](?:(?<!\w[*_])[*_]{0,2}|[*_]{0,2}(?!\w)|(?<=[^\W\d_]_)(?=[A-ZÀ-Þ]))")
NO_NAME = regex(
    r"(?:the|this|these|that|all|no|our|my|your|his|her|their|a|an|how|why|what|when|where|who|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|july|august|september|october|november|december|der|die|das|den|dem|ein|eine|einem|einer|les|la|le|el|los|las|il|lo|gli|wegen|dort|hier|exemple|qué|che)",
    re.IGNORECASE,
)
"""First words that begin a headline and no name, where nothing but capitals speaks for one."""

BUTTONS = frozenset(split(NETWORKS))
"""Places that a page's buttons share to: "Facebook Reddit" is nobody."""

SMALL_WORDS = frozenset("of and for the de du des la für der del di".split())
"""Words of a body's name without a capital."""

RUN = regex(r"\w+")

BAR = regex(r"\s*[|•]\s*|\s*-\s+")
"""What parts the things that a line says side by side."""


class People(NamedTuple):
    """The names of a line, by what they did, and the words that belong to no name."""

    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    rest: str = ""


def plain(line: str) -> str:
    """A line without Markdown's links and marks.

    >>> plain("By **[Jane Doe](/people/jane)**")
    'By Jane Doe'
    """
    marked = "](" in line or "*" in line or "_" in line  # most lines are not
    return _unmarked(line) if marked else line.strip(" \t\u00a0")


@lru_cache(maxsize=1 << 9)
def _unmarked(line: str) -> str:
    """A line without such marks: each of its readers asks."""
    return MARKS.sub(_mark, LINK.sub(r"\1", line)).strip(" \t*_\u00a0")


def _mark(match: re.Match[str]) -> str:
    """A mark between two words parts them: "_VonUlrich Exner_Korrespondent"."""
    between = match[0] == "_" and match.start() and match.string[match.end() :][:1].isupper()
    return " " if between else ""


def names(said: str, *, single: bool = False, handle: bool = False) -> People | None:
    """People in a list of names; None where it begins with what is no name and no organisation.

    What stands beside the names is ``rest``; where that is more than one thing, the whole as it was said.
    ``single``: a name may be one word; ``handle``: and in lower case.

    >>> names("Ann Poe | Harbour Times").rest
    'Harbour Times'
    """
    listed, rest = _tailed(plain(said).strip(" .,:"))
    read = _listed(listed, single=single, handle=handle)
    if not read:
        return None
    found, beside = read
    more = [piece for piece in BAR.split(rest) if piece]
    if more and all(map(_is_known, more)):
        found, rest = [*found, *more], ""
    others = [piece for piece in (*beside, rest) if piece]
    return People(authors=tuple(map(cased, found)), rest=plain(said) if len(others) > 1 else "".join(others))


def _tailed(listed: str) -> tuple[str, str]:
    """The list, and what follows it: behind a mark or a small word, or glued to the last name."""
    rest = ""
    if tail := TAIL.search(listed):
        listed, rest = listed[: tail.start()].rstrip(" ,-"), listed[tail.start() :].strip(" |•·∙/–—-()[]<>@,;")
    glued = GLUED.search(listed)
    if glued and " " in listed[: glued.start()].strip():
        listed, rest = listed[: glued.start()], f"{listed[glued.start() :]} {rest}".strip()
    return listed, rest


def _listed(listed: str, *, single: bool, handle: bool) -> tuple[list[str], list[str]] | None:
    """The names of a list and what stands between them; None where it begins with neither, or says too much else."""
    found: list[str] = []
    beside: list[str] = []
    for joint, part in _parts(listed):
        name, role = parted(part)
        if role == part and not joint and found:
            found[-1], *half = _cut(found[-1])
            beside += half
        named = apart(name) if name else []
        bears = all(_is_name(one, single=single, handle=handle) for one in named)
        if not (bears or found):
            return None
        if not bears or (named and found and not _joins(joint, name, found, alone=not beside)):
            named, role = [], part
        beside += filter(None, [role])
        found += named
    return (found, beside) if found and len(words(" ".join(beside))) <= LONGEST_REST else None


def _cut(name: str) -> list[str]:
    """Two words of three, and the third: half of a trade that goes on, as in "Ann Poe Health & Science Editor"."""
    said = name.split()
    third = len(said) == 3 and said[1].isalpha() and said[1][0].isupper() and not is_given(said[1])
    return [" ".join(said[:2]), said[2]] if third else [name]


def _parts(listed: str) -> Iterator[tuple[str, str]]:
    """The parts of a list, each with what stands before it: ``comma``, ``with`` or nothing of note."""
    at, before = 0, ""
    for joint in JOINT.finditer(listed) if _has_joint(listed) else ():
        if listed[at : joint.start()]:
            yield before, SUPERSCRIPT.sub("", listed[at : joint.start()])
        at, before = joint.end(), joint.lastgroup or ""
    if listed[at:]:
        yield before, SUPERSCRIPT.sub("", listed[at:])


def _has_joint(listed: str) -> bool:
    """Whether a list may have more than one part, by its marks and words: most have one."""
    return not (JOINT_MARKS.isdisjoint(listed) and JOINT_WORDS.isdisjoint(RUN.findall(listed)))


def _joins(joint: str, name: str, found: list[str], *, alone: bool) -> bool:
    """Whether a later name is an author's too, and not an agency that helped, or where one works or lives."""
    if joint == "with" and (AGENCY.fullmatch(name) or ORGANISATION.search(name) or name.lower().startswith("agenc")):
        return False
    return (joint != "comma" or _is_another(name, found)) and (alone or is_given(name.split(maxsplit=1)[0]))


def _is_another(name: str, found: list[str]) -> bool:
    """Whether what stands behind a comma is one more name, and not where the first one works or lives."""
    said = name.split()
    if ROLE.search(name) and not is_given(said[0]):
        return False
    if SUFFIX.fullmatch(name) or len(said) < 2 or len(said) > 4:
        return all(" " not in other for other in found)
    if name.isupper() != found[-1].isupper():
        return False
    return is_given(said[0]) or not (AFFILIATION.search(f"{name} ") or name.lower() in CITIES)


def _is_name(part: str, *, single: bool, handle: bool) -> bool:
    if AGENCY.fullmatch(part) or DESK.fullmatch(part):
        return True
    if ORGANISATION.search(part) or AFFILIATION.search(part):
        return _is_organisation(part)
    if NAME.fullmatch(part):
        return (single or " " in part or is_handle(part)) and not _is_nobody(part.split())
    return single and _is_uncased(part, handle=handle)


def _is_nobody(said: list[str]) -> bool:
    """Whether words in capitals begin a headline, or are buttons."""
    return NO_NAME.fullmatch(said[0]) is not None or BUTTONS.issuperset(word.lower() for word in said)


def _is_uncased(part: str, *, handle: bool) -> bool:
    """Whether a part is a handle in small letters, or a name in a script without capitals."""
    if HANDLE.fullmatch(part):
        return handle or is_handle(part)
    return CASELESS.fullmatch(part) is not None and not part[0].isascii()


def _is_organisation(part: str) -> bool:
    """Whether the words of a part are written as those of a body's name."""
    said = part.split()
    return ":" not in part and len(said) <= LONGEST_NAME and part[0].isupper() and all(map(_is_proper, said))


def _is_known(name: str) -> bool:
    """Whether a part is a name of two or three words that a common given name begins."""
    said = name.split()
    return len(said) in (2, 3) and is_given(said[0]) and NAME.fullmatch(name) is not None and not ROLE.search(name)


def _is_proper(word: str) -> bool:
    return word[0].isupper() or word.lower() in SMALL_WORDS


def is_handle(word: str) -> bool:
    """Whether a word is written as no word of a sentence is: "AJLabs".

    >>> is_handle("AJLabs"), is_handle("Tuesday"), is_handle("NATO")
    (True, False, False)
    """
    return word.isalnum() and any(map(str.islower, word)) and any(map(str.isupper, word[1:]))
