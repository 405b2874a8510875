"""schema.org's ``NewsArticle`` as JSON-LD, an article a line; what a record does not know is left out.

Names are those of https://schema.org/NewsArticle, and of what Google reads of an article's markup (headline, author,
datePublished, dateModified). A date that is a month or a year stays one, as ISO 8601 allows; a day that no calendar has
is left out. A day gets the time that its field told, where that names its zone: without one, readers take their own.
``place``, where the report was filed from, is ``locationCreated``: ``contentLocation`` would be what the article is
about.

A line holds no ``<`` as such, so that it can stand in a page's ``<script type="application/ld+json">`` as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import IO, cast

import msgspec

from curate.anatomy.names import AGENCY
from curate.export.run import Run
from curate.exporters.run_lines import ArticleLine
from curate.model import Json
from curate.regex import regex

ENCODE = msgspec.json.Encoder().encode

DATES = (("datePublished", "date"), ("dateModified", "modified"))
"""Properties with the fields of ``metadata`` that they repeat."""

TIME = regex(
    r"[T ]?(?!00:00(?::00|[^:]))((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?) ?(Z|GMT|UTC|[+-]\d\d:?[0-5]\d)"
)
"""A time of day and its zone, as fields of a source have them. Midnight is how many say that they know no time."""

PEOPLE = (("author", "authors"), ("contributor", "contributors"), ("editor", "editors"))

ACTIONS = {"shares": "ShareAction", "likes": "LikeAction", "views": "ViewAction", "reads": "ReadAction"}
"""What was counted, as schema.org names it; comments have a property of their own."""

Fields = Mapping[str, Json]


def write(run: Run, out: IO[bytes]) -> None:
    """Write all records of a run, one a line."""
    for kept in run.records():
        out.write(ENCODE(article(kept.line)).replace(b"<", rb"\u003c") + b"\n")


def article(line: ArticleLine) -> dict[str, Json]:
    """A record as a ``NewsArticle``.

    >>> article(ArticleLine("a1", "Text.", "example.org", "2024", None, {"title": "Wall", "date": "2024", "tags": []}))
    ... # doctest: +NORMALIZE_WHITESPACE
    {'@context': 'https://schema.org', '@type': 'NewsArticle', 'identifier': 'a1', 'headline': 'Wall',
     'datePublished': '2024', 'publisher': {'@type': 'Organization', 'name': 'example.org'}, 'articleBody': 'Text.'}
    """
    said = cast("Fields", line.metadata)
    known = dict(_properties(line, said))
    body = {"articleBody": line.text}
    return {"@context": "https://schema.org", "@type": "NewsArticle", "identifier": line.id, **known, **body}


def _properties(line: ArticleLine, said: Fields) -> Iterator[tuple[str, Json]]:
    """All properties that are known, in their order."""
    agency, place = said.get("agency"), said.get("place")
    if said.get("title"):
        yield "headline", said["title"]
    yield from ((name, _moment(said, field)) for name, field in DATES if _is_day(said.get(field)))
    if said.get("section"):
        yield "articleSection", said["section"]
    for name, field in PEOPLE:
        if said.get(field):
            yield name, [_author(one, agency) for one in cast("list[str]", said[field])]
    if said.get("tags"):
        yield "keywords", said["tags"]
    if said.get("lang"):
        yield "inLanguage", said["lang"]
    if line.source:
        yield "publisher", _named("Organization", line.source)
    if agency:
        yield "sourceOrganization", _named("Organization", agency)
    if place:
        yield "locationCreated", _named("Place", place)
    yield from _origin(said)
    if said.get("rights"):
        yield "copyrightNotice", said["rights"]
    if said.get("url") and isinstance(said["url"], str):
        yield "url", said["url"]
    yield from _counts(cast("Fields", said.get("counters") or {}))


def _is_day(said: Json) -> bool:
    """Whether the calendar has this day, month or year; a record keeps a date that it has not, as it was given."""
    try:
        date.fromisoformat(f"{said}-01-01"[:10])
    except ValueError:
        return False
    return True


def _moment(said: Fields, field: str) -> str:
    """A day, with the time that stood behind it in its field: a note has it, of ``modified`` with field and day."""
    day = str(said[field])
    if len(day) < len("2024-11-14") or (field == "date" and said.get("date_source") != "field"):
        return day
    lead = "" if field == "date" else f"{field}: {day}"
    notes = [note for note in cast("list[str]", said.get("notes") or []) if note.startswith(lead)]
    found = [TIME.fullmatch(note.removeprefix(lead)) for note in notes]
    match [one.groups() for one in found if one]:
        case [(time, zone)]:
            return f"{day}T{time}{'Z' if zone.isalpha() else f'{zone[:3]}:{zone[-2:]}'}"
    return day


def _author(name: str, agency: Json) -> Json:
    return _named("Organization" if name == agency or AGENCY.fullmatch(name) else "Person", name)


def _named(kind: str, name: Json) -> dict[str, Json]:
    return {"@type": kind, "name": name}


def _origin(said: Fields) -> Iterator[tuple[str, Json]]:
    """What the article names as its source."""
    name, url = said.get("source_name"), said.get("source_url")
    if name or url:
        publisher = {"publisher": _named("Organization", name)} if name else {}
        yield "isBasedOn", {"@type": "CreativeWork", **publisher, **({"url": url} if url else {})}


def _counts(counters: Fields) -> Iterator[tuple[str, Json]]:
    """Numbers of comments, shares and the like; one that is no number is nothing that schema.org knows."""
    numbers = {name: value for name, value in counters.items() if type(value) is int}
    if "comments" in numbers:
        yield "commentCount", numbers["comments"]
    actions: list[Json] = [
        {"@type": "InteractionCounter", "interactionType": {"@type": kind}, "userInteractionCount": numbers[name]}
        for name, kind in ACTIONS.items()
        if name in numbers
    ]
    if actions:
        yield "interactionStatistic", actions
