"""A record that is not what its schema says.

Why it matters: a title that is a number, a date that is a list or a record without a text is read by every later tool
in its own way. Readers report here, too, what never became a document: a line that is no JSON, a text that is missing
or no string, an id that was there before, front matter that is no YAML.

Left alone: fields that nobody knows, which travel along; fields that are null or empty; authors as one string, which
stand for a list of one.

Source: Dolma's data-format.md (id, text and source are strings); the columns of `curate.schema`.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Json, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.schema import BY_NAME, Kind

STRINGS = ("source", "url", "collected", "filename", "date_order", "created", "added")
"""Keys of ``meta`` that hold a string besides the columns of a record."""

PEOPLE = ("authors", "contributors", "editors")
"""Lists that may come as one string."""

KINDS = {str: "a string", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
"""What a value is, in words."""


def find(doc: Document) -> Iterator[Hit]:
    """Report a document without a text, and each field of another type than its column."""
    if not doc.text or doc.text.isspace():
        yield Hit(None, None, variant="text", message="the record has no text")
    for name, value in doc.meta.items():
        wanted = _wanted(name, value)
        if wanted and value is not None:
            said = KINDS.get(type(value), "something else")
            yield Hit(None, None, field=name, variant="type", message=f"{name!r} is {said}; {wanted} is wanted")


def _wanted(name: str, value: Json) -> str:
    """What the field should be, "" where it is that, or where anything will do."""
    kind = BY_NAME[name].kind if name in BY_NAME else Kind.TEXT if name in STRINGS else None
    if kind is Kind.TEXT and not isinstance(value, str):
        return "a string"
    if kind is Kind.LIST and not (_strings(value) or (name in PEOPLE and isinstance(value, str)) or value == ""):
        return "a list of strings"
    if (kind is Kind.MAP or name == "metadata") and not isinstance(value, dict):
        return "an object"
    return ""


def _strings(value: Json) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


RULE = Rule(
    code="META011",
    name="record-schema",
    message="the record is not what its schema says",
    find=find,
    severity=Severity.ERROR,
    phase=70,
    trigger=None,
    bad=(
        Example(PARAGRAPH, meta=(("title", 7),)),
        Example(PARAGRAPH, meta=(("authors", [{"first": "Jane"}]),)),
        Example(PARAGRAPH, meta=(("date", 20241113),)),
        Example(" \n"),
    ),
    good=(
        Example(PARAGRAPH, meta=(("title", "7"), ("authors", "Jane Doe"), ("date", "2024-11-13"), ("tags", []))),
        Example(PARAGRAPH, meta=(("views", 5), ("premium", False), ("desk", {"shift": "early"}))),
        Example(PARAGRAPH, meta=(("authors", ["Jane Doe"]), ("date", None), ("url", None))),
    ),
)
