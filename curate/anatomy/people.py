"""Which of the names in header and footer wrote the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from curate.anatomy import bylines
from curate.anatomy.parts import Part
from curate.merging import as_list
from curate.model import Fields, Json
from curate.regex import regex

NEXT = 2
"""Lines from a label to its names, a blank one between them."""

LIST = regex(r"[,;&]| and |^[Bb]y ")


def people(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The lines that say who wrote it: the first byline with those right behind it, and all credits.

    A name without a label counts where no byline has one. Where the header has a byline, the reporters of a credit line
    are contributors.
    """
    if not parts:
        return ()
    parts = [part for at, part in enumerate(parts) if part.moved or _is_followed(parts, at)]
    labelled = [part for part in parts if part.role == "byline" or (part.role == "date" and named(part.moved))]
    named_only = [[part for part in parts if part.role == role] for role in ("name", "about")]
    lines = labelled or named_only[0] or named_only[1]
    header = [part for at, part in enumerate(lines) if part.row - lines[0].row <= 2 * at]
    behind = [part for part in parts if part.role == "credit"]
    if any(named(part.moved) for part in header):
        behind = [part._replace(moved=tuple(_contributed(field) for field in part.moved)) for part in behind]
    return (*header, *behind)


def _is_followed(parts: Sequence[Part], at: int) -> bool:
    """Whether the line below a byline's label holds the names: else the label stays where it is."""
    below = parts[at + 1] if at + 1 < len(parts) else None
    return below is not None and below.row - parts[at].row <= NEXT and bool(named(below.moved))


def _contributed(field: tuple[str, Json]) -> tuple[str, Json]:
    return ("contributors", field[1]) if field[0] == "authors" else field


def named(moved: Fields) -> list[str]:
    """The authors among the fields that a line carries."""
    return [name for key, value in moved if key == "authors" for name in as_list(value)]


def authors(meta: Mapping[str, Json], parts: Sequence[Part]) -> list[str]:
    """The given authors, a single string taken apart where it is a list of names; else those of the bylines."""
    given = as_list(meta.get("authors"))
    if not given:
        return list(dict.fromkeys(name for part in people(parts) for name in named(part.moved)))
    said = (bylines.byline(given[0]) or bylines.names(given[0])) if len(given) == 1 and LIST.search(given[0]) else None
    return [*said.authors] if said and not said.rest else given
