"""What a notebook shows: counts by rule with examples, escaped and on its own."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import curate.frames  # noqa: F401 - registers the accessors
from curate.accessors.report import EXAMPLES
from curate.frames import Report
from tests.browser import browse
from tests.frames.samples import FINE, SPLIT

NOTHING = "no findings in 1 text; 1 without a text"


class Reader(HTMLParser):
    """Tags and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.text.append(data)


def report(*texts: str | None, **named: object) -> Report[Any]:
    made: Report[Any] = pd.Series(texts, dtype=object, **named).curate.report(select=["NUM", "BPL", "META002"])
    return made


def test_rules_are_counted_the_worst_first() -> None:
    counted = report(SPLIT, None, SPLIT, FINE).by_rule
    assert counted.to_dict("records") == [
        {
            "code": "NUM001", "name": "split-thousands", "severity": "warning", "findings": 4, "records": 2,
            "fixable": 4,
        },
        {
            "code": "META002", "name": "missing-date", "severity": "warning", "findings": 3, "records": 3,
            "fixable": 0,
        },
    ]  # fmt: skip


def test_it_says_what_was_found_in_a_sentence_and_a_table() -> None:
    shown = repr(report(SPLIT, None, FINE))
    assert shown.startswith("4 findings of 2 rules in 2 of 2 texts; 1 without a text\n\n")
    assert re.search(r"NUM001 +split-thousands +warning +2 +1 +2", shown)


def test_where_nothing_is_found_it_says_so() -> None:
    none: Report[Any] = pd.Series([FINE, None]).curate.report(select=["NUM"])
    assert repr(none) == NOTHING
    assert none._repr_html_() == f"<p>{NOTHING}</p>"
    assert none.by_rule.empty


def test_a_page_has_counts_and_marked_examples_under_their_labels() -> None:
    page = Reader(report(SPLIT, index=["<a1>"])._repr_html_())
    assert page.tags.count("mark") == 2
    assert {"10, 000", "20, 000", "<a1>", "split-thousands", "no date of publication"} <= {
        one.strip() for one in page.text
    }


@pytest.mark.parametrize("label", ["<script>alert(1)</script>", "\u202e&amp;"])
def test_no_text_of_an_article_is_markup(label: str) -> None:
    text = "The <script>alert(1)</script> holds 10, 000 crowns & <b>more</b> in cash, the town said."
    page = report(text, index=[label])._repr_html_()
    assert not {"script", "b>more", "img"} & set(Reader(page).tags)
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_page_is_small_and_loads_nothing() -> None:
    page = report(*[SPLIT * 9] * 99)._repr_html_()
    assert len(page) < 4_000
    assert not re.search("https?:|src=|href=|@import|<script", page)


def test_examples_are_of_different_records_where_there_are_some() -> None:
    many, one = report(SPLIT, FINE, SPLIT).rules[0], report(SPLIT * 3).rules[0]
    assert [found.record for found in many.examples] == ["0", "2", "0"]
    assert [found.start for found in one.examples] == [15, 69, len(SPLIT) + 15]
    assert len(one.examples) == EXAMPLES


HOST = """<!doctype html><meta charset=utf-8><style>body {{ background: {paper}; color: {ink} }}</style>
<body>{report}<p id=seen></p><script>
const colours = [...document.querySelectorAll("p, td, th, code, mark, small")].map(one => getComputedStyle(one).color);
document.getElementById("seen").textContent = [...new Set(colours)].join("; ");
</script>"""
"""A page as notebooks have them, whose own script says in which colours letters stand."""


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "rgb(0, 0, 0)"), ("#111111", "rgb(221, 221, 221)")])
def test_a_browser_shows_it_in_the_colours_of_the_notebook(paper: str, ink: str, tmp_path: Path) -> None:
    made = report(*[SPLIT * 50] * 100)
    assert made.title == "10,100 findings of 2 rules in 100 of 100 texts"
    page = tmp_path / "notebook.html"
    page.write_text(HOST.format(paper=paper, ink=ink, report=made._repr_html_()), encoding="utf-8")
    browsed = browse(page, tmp_path)
    tags = [tag for tag, _ in browsed.page.seen]
    assert (tags.count("table"), tags.count("tr"), tags.count("mark")) == (1, 3, EXAMPLES)
    assert browsed.page.text("p") == f"{made.title}{ink}"


def test_unseen_characters_of_damage_are_shown() -> None:
    made: Report[Any] = pd.Series(["The fund\u200b holds cash, the town said."]).curate.report(select=["ENC"])
    assert "&lt;U+200B&gt;" in made._repr_html_()
