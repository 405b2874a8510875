"""Scrapers that take a page for its article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, paragraphs, some
from curate.injection.sites import DATES, MONTHS, SITES, STAND_INS, Lines, Site
from curate.model import Fields, Safety

KINDS = (
    Kind("menu", ("BPL003",)),
    Kind("section", ("BPL003", "STR001")),
    Kind("title", ("META001",)),
    Kind("byline", ("META003",)),
    Kind("date", ("META002",)),
    Kind("place and date glued", ("STR002",)),
    Kind("share", ("BPL003",)),
    Kind("ad", ("BPL001",)),
    Kind("comments", ("BPL002", "BPL003")),
    Kind("call", ("BPL004",)),
    Kind("related", ("BPL005",)),
    Kind("pointer to another text", ("BPL005",), Safety.UNSAFE),
    Kind("consent", ("BPL006",)),
    Kind("rights", ("BPL007",)),
    Kind("embed", ("BPL009",)),
    Kind("tags", ("BPL011",)),
)
"""Kinds of furniture."""

DAY = "2024-10-29"
"""The date of texts that come without."""


def pasted(clean: Clean, rng: Random) -> Iterator[Spot]:
    """The page of a site of the text's language: its head, some lines between paragraphs, its foot."""
    sites = [site for site in SITES if site.lang == clean.lang]
    if not sites:
        return
    site = rng.choice(sites)
    said = _said(clean, rng)
    gaps = [end for _, end in paragraphs(clean.text)[:-1]]
    for kind, line in _head(site):
        yield _line(0, f"{line.format(**said)}\n", kind, said)
    for end in some(rng, gaps, 0.4):
        kind, line = rng.choice(site.between)
        yield _line(end, f"\n{line}", kind, said)
    for kind, line in site.foot:
        yield _line(len(clean.text), f"\n{line.format(**said)}", kind, said)


def _head(site: Site) -> Lines:
    return (*site.head, ("place and date glued", site.glue)) if site.glue else site.head


def _said(clean: Clean, rng: Random) -> dict[str, str]:
    """What the page says about the article."""
    title, author = STAND_INS[clean.lang]
    day = clean.date if _is_day(clean.date) else DAY
    year, month, number = day.split("-")
    form = DATES.get(clean.lang, "{day} {month} {year}")
    written = form.format(day=int(number), month=MONTHS[clean.lang][int(month) - 1], year=year)
    return {
        "title": clean.title or title,
        "author": clean.author or author,
        "date": written,
        "day": day,
        "n": str(rng.randrange(2, 90)),
    }


def _is_day(said: str) -> bool:
    """Whether a date is whole, and one that the calendar has."""
    try:
        date.fromisoformat(said)
    except ValueError:
        return False
    return len(said) == len(DAY)


def _line(at: int, after: str, kind: str, said: dict[str, str]) -> Spot:
    held: dict[str, Fields] = {
        "title": (("title", said["title"]),),
        "byline": (("authors", [said["author"]]),),
        "date": (("date", said["day"]),),
        "place and date glued": (("date", said["day"]),),
    }
    return Spot(at, at, after, kind, held.get(kind, ()))


TOOLS = (
    Tool(
        "page taken for its article",
        "head, lines between paragraphs and foot of a site",
        KINDS,
        pasted,
        page=True,
        languages=tuple(STAND_INS),
    ),
)
"""The page of a site."""
