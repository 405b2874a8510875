"""Page furniture by its place: what stands among prose, and what looks the same and is right."""

from __future__ import annotations

import pytest

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH

AFTER = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the storms."
)


def fixed(text: str, code: str, lang: str = "en") -> str:
    """The text after one rule, unsafe fixes among them."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=(code,)), unsafe=True)).text


def stays(line: str, code: str, lang: str = "en") -> bool:
    """Whether a line between two paragraphs is left alone."""
    text = f"{PARAGRAPH}\n{line}\n{AFTER}"
    return fixed(text, code, lang) == text


@pytest.mark.parametrize(
    "line",
    [
        "{{title}}",
        "{{ a }} | {{ b }}",
        "{% block body %}",
        "<%= author %>",
        "${user.name}",
        "#{name}",
        "{author.name}",
        "%HEADLINE%",
        "%%first_name%%",
        "__BYLINE__",
        "[object Object]",
        "undefined",
        "null",
        "NaN",
        "Insert text here",
        "[ADD YOUR CAPTION HERE]",
        "Headline goes here",
        "Lorem ipsum dolor sit amet.",
    ],
)
def test_placeholders(line: str) -> None:
    assert not stays(line, "BPL013")


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "{1, 2, 3}",
        "Null",
        "Undefined",
        "NAN",
        "100%",
        "5% and 6%",
        "%",
        "The value is undefined.",
        "“undefined”",
        "null and void",
        "Lorem ipsum is a filler.",
        "“Lorem ipsum dolor”",
        "Put your hands here",
        "Text here and there",
        "{A}",
        "__init__",
        "$5",
        "{{",
    ],
)
def test_placeholders_spare(line: str) -> None:
    assert stays(line, "BPL013")


@pytest.mark.parametrize(
    "line",
    [
        "(function(d,s,id){var js;})(document,'script','sdk');",
        "window.dataLayer = window.dataLayer || [];",
        "var wall = [];",
        "googletag.cmd.push(function() { googletag.display('top'); });",
        "@import url('style.css');",
        "if (success) {",
        "} else {",
        "});",
        ".caption { color: #000; font-size: 12px; }",
        '{"@type": "Person"}',
        '[{"id": 5}, {"id": 6}]',
        "{| name |}",
        "wall.jpg",
        "harbour wall (2).PNG",
        "</script>",
        "$(document).ready(function() {",
        "<![CDATA[ x ]]>",
    ],
)
def test_code(line: str) -> None:
    assert not stays(line, "BPL015")


@pytest.mark.parametrize(
    "line",
    [
        "The function (of a wall) is to stand.",
        "if (as he says) the wall falls",
        "Document (draft)",
        "Windows (all of them),",
        "$5 (or less)",
        "“window.alert()”",
        "Let the wall stand (or fall);",
        "{a, b}",
        '["wall"]',
        "[Applause]",
        "She opened wall.jpg.",
        "file.jpg or file.png?",
        "    var indented = 1;",
        "\tvar indented = 1;",
        "The picture wall.jpg shows it",
        "var. alba",
        "const.",
        "GA (Georgia)",
        "FB shares",
        "Walls: high, strong; gates {iron}",
        "@media_watch, a blog,",
    ],
)
def test_code_spares(line: str) -> None:
    assert stays(line, "BPL015")


def test_code_that_is_shown_to_readers_stays() -> None:
    shown = "\n".join(f"var stone{n} = {n};" for n in range(9))
    assert stays(shown, "BPL015")
    assert stays(f"Type it like this:\n{shown[:15]}", "BPL015")


def test_statements_behind_code_go_with_it() -> None:
    text = f"{PARAGRAPH}\nwindow.build = function() {{\nlay(stones);\nreturn wall;\n}}\n{AFTER}"
    assert fixed(text, "BPL015") == f"{PARAGRAPH}\n{AFTER}"


def test_an_image_under_its_file_name_goes_from_an_article_about_code() -> None:
    text = f"{PARAGRAPH}\n```\nvar a = 1;\n```\nwall.jpg\n{AFTER}"
    assert fixed(text, "BPL015") == f"{PARAGRAPH}\n```\nvar a = 1;\n```\n{AFTER}"
