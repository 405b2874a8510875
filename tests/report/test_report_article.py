"""One article as it is shown, whatever was done to it."""

from __future__ import annotations

import re

from hypothesis import given

from curate import engine
from curate.exporters.finished import Article
from curate.exporters.marks import Piece
from curate.exporters.report_article import TEXT, View, view
from curate.model import Document, Edit, Json, Record
from curate.plan import Plan
from curate.rules import load_rules
from tests.pieces import documents, texts

RULES = {rule.code: rule for rule in load_rules()}


def shown(record: Record) -> View:
    return view(Article(record, "a.txt", None), RULES)


def said(pieces: list[Piece]) -> str:
    """The text of pieces without the signs among it."""
    return "".join(char.text for piece in pieces for char in piece.chars if char.said is None)


@given(texts(), documents())
def test_both_texts_are_whole(text: str, meta: dict[str, str]) -> None:
    """The original and the record's text are shown to the last letter, in order, whatever overlaps in them."""
    record = engine.clean(Document(text, "a", meta), Plan())
    article = shown(record)
    assert _letters(said(article.original)) == _letters(text[:TEXT])
    assert _letters(said(article.text)) == _letters(record.text[:TEXT])
    assert sum(one.times for one in article.mended) <= len(record.edits)


def test_place_of_a_later_pass_stands_in_its_own_text() -> None:
    """What an edit of the second pass replaced is shown as that pass saw it, on the line of the original."""
    edits = (
        Edit(0, 6, "Share\n", "", "BPL003", "ui"),
        Edit(4, 8, "&lt;", "<", "ENC006", "named", number=2, original=(10, 18)),
    )
    record = Record("a", "One <b", None, None, None, {}, edits)
    article = shown(record)
    first, second = article.mended
    assert (first.line, said([Piece("", first.removed)]), second.line) == (1, "Share", 2)
    assert "".join(char.text for char in (*second.before, *second.removed, *second.after)) == "One &lt;b"
    assert [(piece.kind, said([piece])) for piece in article.text] == [("", "One "), ("ins", "<"), ("", "b")]


def test_put_in_place_is_a_point() -> None:
    """Where something was only put in, the original has a mark without text."""
    edit = Edit(3, 3, "", "\n", "STR002", "glued", original=(3, 3))
    article = shown(Record("a", "One\nTwo", None, None, None, {}, (edit,)))
    assert [(piece.kind, piece.chars[0].text) for piece in article.original] == [("", "One"), ("ins", "‸"), ("", "Two")]


def test_fields_are_shown_in_a_line_each() -> None:
    metadata: dict[str, Json] = {
        "title": "T" * 500,
        "authors": ["Mei Poe", "Ann Doe"],
        "counters": {"comments": 3},
        "lang": None,
    }
    article = shown(Record("a", "Body.", "harbour.example.org", None, None, metadata))
    fields = dict(article.fields)
    assert fields["source"] == "harbour.example.org"
    assert fields["authors"] == "Mei Poe · Ann Doe"
    assert fields["counters"] == "comments 3"
    assert len(article.title) < 200
    assert article.missing == "date, lang"


def _letters(text: str) -> str:
    """What stands in a text but blanks and characters that nobody sees, which are shown as signs."""
    return re.sub(r"[\W_]", "", text)
