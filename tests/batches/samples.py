"""A few articles as rows, and what is said of them serially."""

from __future__ import annotations

from curate import Document, clean
from curate.model import Json

BODY = (
    "The fund holds 10, 000 crowns in cash, the town said. Council members spoke about it for most of a long evening, "
    "and then went home to their families. Work on the old wall will begin in the spring, once the fishing season has "
    "ended and the boats have been moved to the northern basin, the mayor told reporters after the vote on Thursday."
)
WIRE = f"Council votes to repair the wall\nBy Jane Holloway\nLUGANO, October 29, 2024\n\n{BODY}\n3 comments"
STUB = "Page not found"

ROWS: dict[str, list[Json]] = {
    "id": ["007", "b", "c", "d"],
    "text": [WIRE, None, STUB, BODY],
    "source": ["example.org", None, None, None],
    "date": [None, "2024-10-01", None, "2024-11-13"],
    "likes": [1, 2, 3, 4],
}
"""One with everything, one without a text, one that is no article, one with a date of its own."""


def record(text: str, name: str, meta: dict[str, Json]) -> dict[str, Json]:
    """The record of an article as `curate.clean` has it, with all fields beside each other."""
    made = clean(Document(text, name, meta))
    known = dict(made.metadata)
    curate = known.pop("curate")
    assert isinstance(curate, dict)
    codes = sorted({edit.code for edit in made.edits})
    outer: dict[str, Json] = {"id": made.id, "text": made.text, "source": made.source, "created": made.created}
    return known | curate | outer | {"edits": codes}
