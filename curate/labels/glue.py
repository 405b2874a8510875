"""Labels that lost the blanks between them: politicsliberal, NewsWorldPolitics, KommentareTeilen."""

from __future__ import annotations

from curate.labels.keys import Label
from curate.model import Fields
from curate.phrases_sections import GLUED_BUTTONS, GLUED_FOREIGN, GLUED_SECTIONS, LEANINGS, ROOTS, WORDS
from curate.regex import regex

SECTIONS = frozenset(GLUED_SECTIONS.split())
CAPITAL_SECTIONS = SECTIONS | frozenset(GLUED_FOREIGN.split())
FIRST = frozenset(ROOTS.split())
HOMES = FIRST - {"news", "nachrichten", "actualités", "noticias"}
BUTTONS = frozenset(GLUED_BUTTONS.split())
LEANS = frozenset(LEANINGS)
PARTS = SECTIONS | LEANS
SHORTEST = min(map(len, PARTS))

FEWEST = 3
"""Sections that make a row without a leaning or a root."""

HUMP = regex(r"[^\W\d_][^\W\d_A-ZÀ-ÖØ-Þ]*")
TOKEN = regex(r"[^\W\d_]{8,50}")


def glued(line: str) -> Label | None:
    """A section with others or a leaning run together in one token, or buttons run together.

    Two parts need a leaning, or the page's root in front; capitals inside must stand at the cuts.

    >>> glued("politicsliberal")
    Label(kind='glued-labels', moved=(('section', 'politics'), ('tags', ('liberal',))))
    """
    token = line.strip()
    if not TOKEN.fullmatch(token) or token.casefold() in WORDS:
        return None
    humps = HUMP.findall(token)
    if len(humps) in (1, len(token)):
        return of_sections(cover(token), capitals=False)
    names = [hump.casefold() for hump in humps]
    if len(names) > 1 and BUTTONS.issuperset(names):
        return Label("ui-strong")
    return of_sections(tuple(humps), capitals=True)


def sign_of_glue() -> str:
    """One of the parts, and no blank up to the end of the line."""
    return rf"(?:{'|'.join(sorted(PARTS | CAPITAL_SECTIONS | FIRST | BUTTONS))})[^ ]*$"


def cover(token: str) -> tuple[str, ...]:
    """A token cut without rest into sections and leanings, long parts first; nothing where it cannot be."""
    for size in range(len(token), SHORTEST - 1, -1):
        head, rest = token[:size], token[size:]
        if head.casefold() in PARTS:
            tail = cover(rest)
            if tail or not rest:
                return (head, *tail)
    return ()


def of_sections(parts: tuple[str, ...], capitals: bool) -> Label | None:
    """The label of a row of parts, if it is one: section first, leanings last."""
    names = [part.casefold() for part in parts]
    if not _are_sections(names, capitals):
        return None
    named = parts[1:] if names[0] in HOMES else parts
    tags: Fields = (("tags", tuple(named[1:])),) if named[1:] else ()
    return Label("glued-labels", (("section", named[0]), *tags))


def _are_sections(names: list[str], capitals: bool) -> bool:
    """Whether all parts are sections but for a leaning at the end, and enough of them to be no word."""
    leaning = len(names) > 1 and names[-1] in LEANS
    sections = names[:-1] if leaning else names
    known = CAPITAL_SECTIONS if capitals else SECTIONS
    first = known | FIRST if capitals else known
    enough = leaning or len(names) >= FEWEST or (capitals and (_are_rooted(names) or _is_pair(names)))
    return enough and bool(sections) and sections[0] in first and known.issuperset(sections[1:])


TITLES = frozenset("world news today business tech sport sports money times life style travel food health".split())
"""Sections that name a publication with another one before them: BusinessWorld, SportsNews."""


def _is_pair(names: list[str]) -> bool:
    """Whether two sections stand together that name no publication."""
    return len(names) > 1 and names[-1] not in TITLES


def _are_rooted(names: list[str]) -> bool:
    """Whether a path begins at the front page and leads through the news."""
    return len(names) > 1 and names[0] in FIRST and "news" in names
