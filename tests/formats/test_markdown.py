"""Markdown: front matter gives fields as they stand, the body is the text, and the file's bytes come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.formats import Input, Item, Skipped, read
from curate.formats.markdown import original, rebuild, rewrite
from curate.model import Json
from curate.plan import Files, Plan

FILES = Files()


def load(data: bytes | str) -> Item:
    data = data.encode() if isinstance(data, str) else data
    found = next(read(Input("raw/a.md", "a.md", "markdown", "a", data=data), Plan()))
    assert isinstance(found, Item), found
    return found


@pytest.mark.parametrize(
    ("front", "meta"),
    [
        pytest.param("title: Fog", {"title": "Fog"}, id="title"),
        pytest.param('title: "Fog: a view"', {"title": "Fog: a view"}, id="quoted"),
        pytest.param("edition: 007", {"edition": "007"}, id="no number"),
        pytest.param("date: 2024-11-13", {"date": "2024-11-13"}, id="no date"),
        pytest.param("premium: yes", {"premium": "yes"}, id="no boolean"),
        pytest.param("author: Mei Tan", {"author": "Mei Tan", "authors": "Mei Tan"}, id="author"),
        pytest.param("by: [Mei, Jo]", {"by": ["Mei", "Jo"], "authors": ["Mei", "Jo"]}, id="by"),
        pytest.param("tags: harbour, storms", {"tags": ["harbour", "storms"]}, id="tags in a string"),
        pytest.param("keywords: [a, b]", {"keywords": ["a", "b"], "tags": ["a", "b"]}, id="keywords"),
        pytest.param("language: fr", {"language": "fr", "lang": "fr"}, id="language"),
        pytest.param("title:", {"title": ""}, id="empty"),
        pytest.param('t: "\\uD800"', {"t": "\ufffd"}, id="lone surrogate"),
        pytest.param("", {}, id="nothing in it"),
    ],
)
def test_front_matter(front: str, meta: dict[str, Json]) -> None:
    found = load(f"---\n{front}\n---\nBody.\n" if front else "---\n---\nBody.\n")
    assert found.doc.text == "Body.\n"
    assert found.doc.meta == {"filename": "a.md", **meta}
    assert not found.flaws


def test_the_body_knows_its_first_line() -> None:
    assert load("---\ntitle: Fog\nlang: en\n---\nBody.").first_line == 5
    assert load("Body.").first_line == 1


def test_an_id_in_the_front_matter_is_the_records_own() -> None:
    found = load("---\nid: '7'\n---\nBody.")
    assert (found.doc.id, found.own_id, "id" in found.doc.meta) == ("7", True, False)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("Text.\n\n---\n\nMore.\n", id="a rule further down"),
        pytest.param("---\nText between two rules.\n---\nMore.\n", id="words between rules"),
        pytest.param("---\ntitle: Fog\nNo end of it.\n", id="never closed"),
        pytest.param("----\ntitle: Fog\n----\nMore.\n", id="four hyphens"),
        pytest.param("- a\n- b\n", id="a list"),
        pytest.param("---\n- a\n- b\n---\nMore.", id="a list between rules"),
    ],
)
def test_no_front_matter(data: str) -> None:
    """What only looks like front matter is text."""
    found = load(data)
    assert (found.doc.text, found.doc.meta, found.flaws) == (data, {"filename": "a.md"}, ())


@pytest.mark.parametrize(
    ("front", "said", "line"),
    [
        pytest.param("title: [a\ndate: 2024", "no YAML", 3, id="open bracket"),
        pytest.param("title: a: b: c", "no YAML: mapping values", 2, id="second colon"),
        pytest.param("a: &x [1]\nb: *x", "alias", 2, id="alias"),
        pytest.param("\ttitle: a", "no YAML", 2, id="tab"),
        pytest.param("t: \x01", "no YAML", 2, id="control character"),
    ],
)
def test_broken_front_matter_is_a_flaw_in_its_line_and_all_is_text(front: str, said: str, line: int) -> None:
    data = f"---\n{front}\n---\nBody.\n"
    found = load(data)
    (flaw,) = found.flaws
    assert found.doc.text == data
    assert said in flaw.message
    assert flaw.start is not None
    assert found.doc.line_at(flaw.start) + 1 == line


FRONTS = (
    "---\ntitle: Fog\n---\n",
    "---\r\ntitle: Fog\r\n---\r\n",
    "\ufeff---\nt: ü\n...\n",
    "---\nt: [\n---\n",
    "",
    "---\n---",
)
BODIES = st.one_of(st.binary(max_size=20), st.sampled_from(["Ünder\n", "\r\n", "---\n", ""]).map(str.encode))


@given(st.sampled_from(FRONTS), BODIES)
def test_bytes_come_back(front: str, body: bytes) -> None:
    data = front.encode() + body
    found = next(read(Input("a.md", "a.md", "markdown", "a", data=data), Plan()))
    if not isinstance(found, Skipped):
        assert isinstance(found, Item)
        assert rebuild(found.doc.text, original(found, FILES)) == data


def test_front_matter_alone_is_stored() -> None:
    front = "---\ntitle: Fög\n---\n"
    assert original(load(front + "Body."), FILES) == {"front": front}


def test_a_new_body_leaves_the_front_matter() -> None:
    assert rewrite(load("---\r\nt:  a \r\n---\r\nBody."), b"New.", FILES) == b"---\r\nt:  a \r\n---\r\nNew."
    assert rewrite(load("Body."), b"New.", FILES) == b"New."


def test_utf_16_has_front_matter_too() -> None:
    found = load("---\ntitle: Fog\n---\nBody.".encode("utf-16"))
    assert (found.doc.text, found.doc.meta["title"], found.first_line) == ("Body.", "Fog", 4)
    assert rewrite(found, b"New.", FILES) == b"---\ntitle: Fog\n---\nNew."
