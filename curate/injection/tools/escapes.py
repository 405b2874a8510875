"""Serialisers whose output was taken for the text: HTML, XML, JSON, e-mail."""

from __future__ import annotations

import html
import json
import quopri
from collections.abc import Iterator
from html.entities import codepoint2name
from random import Random

from curate.injection.damage import Clean, Kind, Spot, Tool, at_matches, in_paragraphs, paragraphs, some
from curate.model import Safety
from curate.regex import regex

MARKS = regex("[&\"'<>]")
BEYOND_ASCII = regex(r"[^\x00-\x7f]+")


def _escaped_twice(text: str) -> str:
    return html.escape(html.escape(text))


def _numbered(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode()


def _named(text: str) -> str:
    """Entities by the names of HTML 4; a character without one keeps its own form."""
    return "".join(f"&{codepoint2name[ord(char)]};" if ord(char) in codepoint2name else char for char in text)


def _named_twice(text: str) -> str:
    return html.escape(_named(text))


def _json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _mailed(clean: Clean, rng: Random) -> Iterator[Spot]:
    """Paragraphs as quoted-printable, lines broken at 76 columns, where it makes a difference beyond the breaks."""
    for start, end in some(rng, paragraphs(clean.text)):
        text = clean.text[start:end]
        if not text.isascii():
            yield Spot(start, end, quopri.encodestring(text.encode()).decode())


ENTITY = Kind("entities", ("ENC006",))

TOOLS = (
    Tool("html.escape", "& < > and quotation marks", (ENTITY,), at_matches(MARKS, html.escape)),
    Tool("html.escape twice", "the same by template and database", (ENTITY,), at_matches(MARKS, _escaped_twice)),
    Tool("XML written as ASCII", "numbers for what is not ASCII", (ENTITY,), in_paragraphs(BEYOND_ASCII, _numbered)),
    Tool("HTML 4 entities", "names for what is not ASCII", (ENTITY,), in_paragraphs(BEYOND_ASCII, _named)),
    Tool("HTML 4 entities escaped", "names, and then &amp;", (ENTITY,), in_paragraphs(BEYOND_ASCII, _named_twice)),
    Tool("JSON not decoded", "\\u escapes", (Kind("json escapes", ("ENC015",)),), in_paragraphs(BEYOND_ASCII, _json)),
    Tool(
        "JSON half decoded",
        "backslashes before quotation marks",
        (Kind("json quotation marks", ("ENC015",), Safety.UNSAFE),),
        in_paragraphs(regex('"'), _json),
    ),
    Tool("e-mail not decoded", "quoted-printable paragraphs", (Kind("quoted-printable", ("ENC015",)),), _mailed),
    Tool(
        "line breaks as \\n",
        "paragraphs joined by backslash and n",
        (Kind("literal line breaks", ("ENC015",), Safety.UNSAFE),),
        at_matches(regex("\n"), lambda _: "\\n"),
    ),
)
"""Escapes that were never undone."""
