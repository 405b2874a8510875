"""Page furniture by its place: what stands among prose, and what looks the same and is right."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curate import engine
from curate.labels.related import tail
from curate.model import Document
from curate.plan import Lint, Plan
from curate.regex import regex
from curate.rule import PARAGRAPH
from curate.rules.boilerplate import code_residue, rights_line

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


def test_the_list_below_a_label_in_the_foot_goes_up_to_a_sentence() -> None:
    text = f"{PARAGRAPH}\nRelated stories\nTen walls that fell\nA day at the pier?\nThe mayor slept well.\nSix more\n"
    assert fixed(text, "BPL005") == f"{PARAGRAPH}\nThe mayor slept well.\nSix more\n"


def test_what_other_rules_move_stays_in_such_a_list() -> None:
    text = f"{PARAGRAPH}\nRelated stories\nTen walls that fell\nTags: walls, piers\n© 2024 The Harbour Times\nA day out"
    assert fixed(text, "BPL005") == f"{PARAGRAPH}\nTags: walls, piers\n© 2024 The Harbour Times"


@pytest.mark.parametrize(
    "line",
    ["Learn more", "See also", "Related", "Read more", "The latest", "Mehr dazu", "En savoir plus", "## Related posts"],
)
def test_a_vague_label_inside_the_text_stays(line: str) -> None:
    assert stays(line, "BPL005")


@pytest.mark.parametrize("line", ["Learn more", "Related", "Mehr dazu", "En savoir plus"])
def test_a_vague_label_goes_beside_a_certain_one(line: str) -> None:
    assert (
        fixed(f"{PARAGRAPH}\n{line}\nShare this article\n{AFTER}", "BPL005")
        == f"{PARAGRAPH}\nShare this article\n{AFTER}"
    )


@pytest.mark.parametrize(
    "line", ["Related: Ten walls that fell", "WATCH: The wall falls in slow motion", "Join us live for the debate"]
)
def test_the_first_line_may_be_a_title(line: str) -> None:
    text = f"{line}\n{PARAGRAPH}\n{AFTER}"
    assert fixed(text, "BPL005") == text
    assert fixed(text, "BPL004") == text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (f"{PARAGRAPH} Read more...", PARAGRAPH),
        (f"{PARAGRAPH} (RELATED: Ten walls that fell)", PARAGRAPH),
        (f"{PARAGRAPH} Czytaj też: Dziesięć murów, które runęły", PARAGRAPH),
        (f"{PARAGRAPH} The rule is: read more", f"{PARAGRAPH} The rule is: read more"),
        (f"{PARAGRAPH} It was related: both fell", f"{PARAGRAPH} It was related: both fell"),
        ("It fell. Read more...", "It fell. Read more..."),
    ],
    ids=["dots", "brackets", "polish", "sentence", "word", "short"],
)
def test_labels_at_the_end_of_paragraphs(text: str, want: str) -> None:
    assert fixed(text, "BPL005") == want


def test_a_label_with_a_sentence_below_it_is_a_heading() -> None:
    text = f"{PARAGRAPH}\nPopular\nThe wall is loved."
    assert fixed(text, "BPL003") == text


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Follow\n@harbour\non Twitter", ""),
        ("Subscribe to our\nnewsletter\nfor more walls", ""),
        ("Подписывайтесь на наш\nTelegram\n, чтобы быть в курсе", ""),
        ("Follow\nthe money", "Follow\nthe money"),
        ("Follow us on Twitter\nThe end of the wall", "The end of the wall"),
    ],
    ids=["handle", "newsletter", "russian", "headline", "next-line"],
)
def test_calls_broken_over_lines(text: str, want: str) -> None:
    assert fixed(f"{PARAGRAPH}\n{text}\n{AFTER}", "BPL004") == "\n".join(filter(None, (PARAGRAPH, want, AFTER)))


def test_the_signature_of_a_post_keeps_the_address_of_its_picture() -> None:
    text = f"{PARAGRAPH} pic.twitter.com/a1\n— Mei (@mei) October 29, 2024\n{AFTER}"
    assert (
        fixed(text, "BPL009") == f"{PARAGRAPH} pic.twitter.com/a1\n{AFTER}"
        or fixed(text, "BPL009") == f"{PARAGRAPH}\n{AFTER}"
    )


@pytest.mark.parametrize(
    "tail",
    [
        " © 2024 The Harbour Times. All rights reserved.",
        " Copyright 2024 Harbour Media Ltd. This material may not be published.",
        " (c) 2024 Harbour Media",
        " (Copyright 2024 The Harbour Times. All rights reserved.)",
    ],
)
def test_a_notice_behind_the_last_sentence(tail: str) -> None:
    assert fixed(f"{PARAGRAPH}{tail}\n{AFTER}", "BPL007") == f"{PARAGRAPH}\n{AFTER}"


@pytest.mark.parametrize(
    "tail",
    [
        " Copyright is a thorny matter here.",
        " Copyright law changed in 1912, she said.",
        " © dpa/Jana Muster",
        " The © sign was missing.",
        ", © 2024 they wrote on the wall.",
    ],
)
def test_sentences_about_rights_behind_another(tail: str) -> None:
    text = f"{PARAGRAPH}{tail}\n{AFTER}"
    assert fixed(text, "BPL007") == text


PIECES = [
    "It was the worst storm",
    "Read more",
    "Related",
    "walls",
    ". ",
    "! ",
    ".",
    "..",
    "…",
    ":",
    " ",
    " »",
    "→",
    "。",
    "(",
    ")",
    "”",
]


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
@example("It was the worst storm in years. Read more...")
@example("It was the worst storm in years. Read more:" + " walls" * 50)
def test_no_label_at_the_end_of_a_line_is_missed_for_its_mark(line: str) -> None:
    found = tail(line)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(tail.__globals__, "MARKED", regex(""))
        assert tail(line) == found


@given(
    st.one_of(*(st.from_regex(form.pattern, fullmatch=True) for form in (code_residue.STYLE, code_residue.TEMPLATE)))
)
def test_styles_and_templates_have_a_brace(said: str) -> None:
    assert "{" in said


@given(st.from_regex(code_residue.FILE.pattern, fullmatch=True))
def test_an_image_ends_in_a_point_and_a_few_letters(said: str) -> None:
    assert "." in said[-5:]
    assert "{" not in said


@given(st.text(st.sampled_from("copyrightCOPYRIGHTİıſK©() ")))
@example("(C)")
@example("CopyRight")
def test_a_notice_has_its_sign_in_small_letters(text: str) -> None:
    assert rights_line.has_sign(text) or not rights_line.SIGN.search(f". {text}")
