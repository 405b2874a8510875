"""Days in an address and in the name of a file. Their position tells them from other numbers, never their shape alone.

Source: codelucas/newspaper, pull request 1028; own reading, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from curate.anatomy.dates import DateMention, find_dates
from curate.model import Json
from curate.regex import regex

IN_URL = regex(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)|/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-]|$)")
"""A folder of its own in an address, or the start of one."""

IN_NAME = regex(r"(?<![0-9a-z])((?:19|20)\d\d)[-_.]?(\d{2})[-_.]?(\d{2})(?![0-9a-z])", re.IGNORECASE)
"""Eight figures of a file's name that no other letters or figures touch: an index and a hash are no date."""


def located(meta: Mapping[str, Json]) -> Iterator[tuple[str, DateMention]]:
    """The days in ``url`` and ``filename``, each with the name of its source; none where there is no such day.

    >>> [(name, found.value) for name, found in located({"url": "https://example.org/2024/10/29/wall"})]
    [('url', '2024-10-29')]
    >>> list(located({"filename": "000_23530c56ca5c3fd8.txt"}))
    []
    """
    for name, pattern in (("url", IN_URL), ("filename", IN_NAME)):
        match = pattern.search(str(meta.get(name) or ""))
        figures = (part.zfill(2) for part in match.groups() if part) if match else ()
        if (mention := next(iter(find_dates("-".join(figures))), None)) and mention.value:
            yield name, mention
