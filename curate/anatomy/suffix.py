"""The name of the site behind a title: "Storm damages pier | Harbour Times".

A dash or a bar stands inside titles too; so the name has to be known to be one: it is the record's source, in letters
or as the host of its address.

Source: trafilatura's HTMLTITLE_REGEX, which cuts at any dash; own reading, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from curate.model import Json
from curate.regex import regex
from curate.sieve import sieved
from curate.text import squash

JOINT = sieved(r"\s*[|¦»]\s*|\s+[–—·•:-]{1,2}\s+")
MARK = regex("[|¦»–—·•:-]")
"""What stands between a title and the name, and what is seen of it at once: most titles have no such mark."""

HOST = regex(r"(?:https?://)?(?:www\.|m\.)?((?:[\w-]+\.)*[\w-]+\.[a-z]{2,})(?:[/:?].*)?", re.IGNORECASE)

GENERIC = ("the", "news", "online", "com", "org", "net", "magazine", "newspaper", "blog")
"""Words that a site's name has in its title and not in its address, or the other way round."""

LONGEST = 400
"""Code points of a title."""

FEWEST_LETTERS = 3
"""Of a name that is compared."""


def site_suffix(title: str, meta: Mapping[str, Json]) -> int | None:
    """Where the site's name begins behind a title, with the mark before it; None for a title without.

    >>> site_suffix("Storm damages pier | Harbour Times", {"source": "Harbour Times"})
    18
    >>> site_suffix("War – and peace", {"source": "Harbour Times"}) is None
    True
    """
    joints = [*JOINT.finditer(title)] if len(title) <= LONGEST and MARK.search(title) else []
    known = _names(meta) if joints else set()
    for match in joints:
        name = squash(title[match.end() :])
        if match.start() and (name in known or _plain(name) in known):
            return match.start()
    return None


def _names(meta: Mapping[str, Json]) -> set[str]:
    """The names of the document's site: its source, and the host of its source or address with and without its end."""
    found = set()
    for value in (meta.get("source"), meta.get("url")):
        said = value if isinstance(value, str) else ""
        if host := HOST.fullmatch(said.strip()):
            parts = host[1].lower().split(".")
            found |= {squash(host[1]), *map(squash, parts[:-1])}
        elif said:
            found.add(squash(said))
    return {name for key in found for name in (key, _plain(key)) if len(name) >= FEWEST_LETTERS}


def _plain(name: str) -> str:
    """A name without the words that come and go."""
    for word in GENERIC:
        name = name.removeprefix(word) if word == "the" else name.removesuffix(word)
    return name
