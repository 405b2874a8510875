"""Words of the corpus in Markdown: nothing in them comes alive, and none of them is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from curate.exporters import reporter
from curate.exporters.gfm import code, place, prose, quoted, table
from curate.model import Excerpt
from curate.run import Limit, Run, Sides
from tests.exporters.conftest import FINDING

MARKDOWN = MarkdownIt("commonmark").enable("table")

ALIVE = re.compile(
    r"""@\w | \#\d | \bGH-\d | :// | \bwww\. | \w@\w | \b[0-9a-f]*\d[0-9a-f]*(?<=[0-9a-f]{7}) | [!~$%&]\w
    | :\w+: | \[ | <""",
    re.VERBOSE | re.ASCII,
)
"""What GitHub or GitLab make something of where it stands in plain text: mentions, references, links, emoji."""

INERT = {
    "text", "inline", "softbreak", "code_inline", "paragraph", "heading", "bullet_list", "list_item", "strong", "table",
    "thead", "tbody", "tr", "th", "td", "hr",
}  # fmt: skip
"""Elements that a page of ours consists of."""

PIECES = st.sampled_from(
    [
        "`", "``", "```", "|", "\\", "\\|", "*", "**", "_", "~~", "<b>", "</details>", "<!--", "-->", "<https://a.b>",
        "&lt;", "&#64;", "@all", "@org/team", "a@b.example", "#123", "GH-12", "org/repo#7", "16c999e8", "a" * 40,
        "https://example.org", "www.example.org", "[a](http://b)", "![a](b.png)", "[^1]", "$x$", ":smile:", "!7",
        "~bug", "# ", "- ", "1. ", "> ", "---", "===", "\n", "\n\n", "\t", " ", "  ", "\r", "\x00", "\x0b", "\u2028",
        "\u200b", "\u202e", "\ud800", "word", "Wort", "港口", "12,000", "3.5", "don't", "“so”", "(a)", "&", "–",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def tokens(text: str) -> Iterator[Token]:
    """All elements of a text, those within others too."""
    for block in MARKDOWN.parse(text):
        yield block
        yield from block.children or ()


def check_inert(text: str) -> None:
    """What is not code has no element of its own, and nothing that GitHub would make something of."""
    for token in tokens(text):
        assert re.sub("_(open|close)$", "", token.type) in INERT, token
        if token.type == "text":
            assert not ALIVE.search(token.content), token.content


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a number is torn", "a number is torn", id="words"),
        pytest.param("say “so”, (now)!", "say “so”, (now)!", id="punctuation"),
        pytest.param("the fund, 12,000 or 4.5%", "the fund, 12,000 or 4.5%", id="numbers"),
        pytest.param("the author @mayor is none", "the author `@mayor` is none", id="mention"),
        pytest.param("see #12, and GH-3.", "see `#12`, and `GH-3`.", id="references"),
        pytest.param("at https://a.b or www.a.b", "at `https://a.b` or `www.a.b`", id="links"),
        pytest.param("ann@example.org wrote", "`ann@example.org` wrote", id="address"),
        pytest.param("<b> [x](y) ![z](w)", "`<b> [x](y) ![z](w)`", id="markup"),
        pytest.param("commit 16c999e8", "commit `16c999e8`", id="commit"),
        pytest.param("1. one", "`1`. one", id="list"),
        pytest.param("# one", "`#` one", id="heading"),
        pytest.param("run `curate rule X`.", "run `curate rule X`.", id="code"),
        pytest.param("odd ` tick", "odd `` ` `` tick", id="backtick"),
        pytest.param("one\n\ntwo", "one two", id="lines"),
        pytest.param("a\u200bb", "`a<U+200B>b`", id="unseen"),
        pytest.param("a|b", "`a|b`", id="bar"),
    ],
)
def test_prose(text: str, expected: str) -> None:
    assert prose(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("a|b", "`a|b`", id="bar"),
        pytest.param("`x`", "`` `x` ``", id="backticks"),
        pytest.param("a``b`c", "```a``b`c```", id="runs"),
        pytest.param(" a ", "`  a  `", id="blanks"),
        pytest.param("  ", "`  `", id="blanks-only"),
        pytest.param("\\", "`\\`", id="backslash"),
    ],
)
def test_code(text: str, expected: str) -> None:
    assert code(text) == expected


@pytest.mark.parametrize(
    ("excerpt", "expected"),
    [
        pytest.param(Excerpt("har", "\u200b", "bour"), "`har`**`<U+200B>`**`bour`", id="unseen"),
        pytest.param(Excerpt("Lugano", "", "Tuesday"), "`Lugano`**`‸`**`Tuesday`", id="insertion"),
        pytest.param(Excerpt("a", "  ", "b"), "`a`**`␣␣`**`b`", id="blanks"),
        pytest.param(Excerpt("a", "b\n", "the next line"), "`a`**`b⏎`**", id="line-end"),
        pytest.param(Excerpt("a\x07", "b", "c\u202e"), "`a<U+0007>`**`b`**`c<U+202E>`", id="controls-beside"),
        pytest.param(Excerpt("", "", ""), "–", id="nothing"),
    ],
)
def test_place(excerpt: Excerpt, expected: str) -> None:
    assert place(excerpt) == expected


def test_long_texts_are_cut() -> None:
    """Beside the damage at the far ends of the surroundings."""
    said = place(Excerpt("b" * 80, "m" * 80, "a" * 80))
    assert said == f"`…{'b' * 31}`**`{'m' * 71}…`**`{'a' * 31}…`"
    assert len(quoted("q" * 500)) == 122


@given(TEXTS)
def test_code_holds_its_text(text: str) -> None:
    """Letter by letter, in a line and in a cell of a table."""
    line = re.sub(r"[\n\r\x00\ud800]", "", text)
    if line:
        for page in (code(line), "\n".join(table("a", [[f"x {code(line)} y"]]))):
            found = [token.content for token in tokens(page) if token.type == "code_inline"]
            assert found == [line]


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_comes_alive(before: str, match: str, after: str) -> None:
    """In a paragraph, in a list, in a table, alone or beside words of ours."""
    said = place(Excerpt(before.partition("\n")[0], match, after.partition("\n")[0]))
    assert said == "–" or [token.type for token in tokens(said)].count("strong_open") == 1
    for one in (said, prose(match), quoted(match), f"- {prose(match)}", f"#### {prose(match)}"):
        check_inert(one)
    page = "\n".join(table("a|b|c", [[said, prose(before), quoted(after)]]))
    check_inert(page)
    assert [token.type for token in tokens(page)].count("td_open") == 3


@given(TEXTS, st.sampled_from(["markdown", "summary"]))
def test_page_is_inert(text: str, name: str) -> None:
    """Whatever a text, a path, a record, a message, a branch or a note says."""
    one = FINDING._replace(
        message=text, path=text, record=text, excerpt=Excerpt(text, text, text), fix=text,
        moved_to=text or None,
    )  # fmt: skip
    run = Run(
        "gate", "1", "p", 1, 1, skipped=((text, text),), errors=(text,), sides=Sides(text, "a" * 40, text, "b" * 40),
        limits=(Limit("ENC*", "max-count", 0, 1, holds=False),), fixed=(one,), notes=(text,), passed=False,
    )  # fmt: skip
    out = StringIO()
    reporter(name)([one], run, out)
    check_inert(out.getvalue().removeprefix("<!-- curate-report -->\n"))
