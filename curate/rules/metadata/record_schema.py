"""A record that is not what its schema says.

Why it matters: a title that is a number, a date that is a list or a record without a text is read by every later tool
in its own way. Readers report here, too, what never became a document: a line that is no JSON, a text that is missing
or no string, an id that was there before, front matter that is no YAML.

Left alone: fields that nobody knows, which travel along; fields that are null or empty; authors as one string, which
stand for a list of one.

Source: Dolma's data-format.md (id, text and source are strings); the table RAW of `curate.schema`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from curate.model import Document, Hit, Json, Severity
from curate.rule import PARAGRAPH, Example, Rule
from curate.schema import RAW, Kind

Expectation = tuple[Callable[[Json], bool], str]

KINDS = {str: "a string", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
"""What a value is, in words."""


def find(doc: Document) -> Iterator[Hit]:
    """Report a document without a text, and each field of another type than its column."""
    if not doc.text or doc.text.isspace():
        yield Hit(None, None, variant="text", message="the record has no text")
    for name, value in doc.meta.items():
        fits, wanted = EXPECTED.get(name, ANYTHING)
        if value is not None and value != "" and not fits(value):
            said = KINDS.get(type(value), "something else")
            yield Hit(None, None, field=name, variant="type", message=f"{name!r} is {said}; {wanted} is wanted")


def _is_string(value: Json) -> bool:
    return isinstance(value, str)


def _is_list(value: Json) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


def _is_string_or_list(value: Json) -> bool:
    return _is_string(value) or _is_list(value)


def _is_object(value: Json) -> bool:
    return isinstance(value, dict)


EXPECTATIONS: Mapping[tuple[Kind, bool], Expectation] = {
    (Kind.TEXT, False): (_is_string, "a string"),
    (Kind.LIST, False): (_is_list, "a list of strings"),
    (Kind.LIST, True): (_is_string_or_list, "a list of strings"),
    (Kind.MAP, False): (_is_object, "an object"),
    (Kind.GROUP, False): (_is_object, "an object"),
}
"""What a column of a kind holds, and with ``single`` at that: a test of its value, and the words for it."""

EXPECTED: Mapping[str, Expectation] = {
    column.name: EXPECTATIONS[column.kind, column.single] for column in RAW.columns if column.name not in ("id", "text")
}
"""What each key of ``meta`` holds."""

ANYTHING: Expectation = (lambda value: True, "")
"""What fields hold that nobody knows."""


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
