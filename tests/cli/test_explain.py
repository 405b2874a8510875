"""``curate explain``: the page, its JSON, what is asked, and wrong calls."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from curate.rules import load_rules

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking at `pier , 9`."
CAME = "About 10, 000 people came, some of them from far away, to see what the storm had left before the rain set in."
HEAD = "Harbour Wall To Be Repaired\nBy Ann Marsh\n14 November 2024\n\n"
TEXT = f"{HEAD}{BODY}\n{CAME}\n1 comment\n"


@pytest.fixture
def article(write: Write) -> str:
    return write("a.txt", TEXT).as_posix()


def test_the_page_has_the_anatomy_and_the_evidence(curate: Curate, article: str) -> None:
    code, out, err = curate("explain", article)
    assert (code, err) == (0, "")
    assert out.startswith("a.txt, record a\n===============\n\nlanguage ")
    for part in (
        "title            Harbour Wall To Be Repaired",
        "   2  header  By Ann Marsh",
        "to authors: Ann Marsh",
        "protected: `pier , 9`",
        "6:7  NUM001[zero] split-thousands, warning: ",
        "     found     `10, 000`",
        "     fix       write `10,000`; safe",
        "     outcome   mended: its fix is safe",
        "labelled findings right",
        "     trigger   matched in the text",
        "     languages all",
        "     line      footer, label: counter",
        "     fix       take it out, moved to counters; safe",
    ):
        assert part in out, part
    assert "Silent rules" not in out


def test_a_line_tells_of_every_rule(curate: Curate, article: str) -> None:
    code, out, _ = curate("explain", article, "--line", "2")
    assert code == 0
    assert "\n2:" not in out
    assert sum(line.startswith("   2  ") for line in out.splitlines()) == 1
    named = {word for line in out[out.index("Silent rules") :].splitlines() for word in line.split()}
    fired = set(re.findall(r"^whole document  (\w+)", out, re.MULTILINE))
    assert named >= {rule.code for rule in load_rules()} - fired
    assert "No rule fired here." in curate("explain", article, "--line", "2", "--select", "NUM")[1]


def test_rules_that_are_asked_about_say_why(curate: Curate, article: str) -> None:
    _, out, _ = curate("explain", article, "--line", f"5:{BODY.index(' , 9') + 2}", "--select", "PUN004,ENC003")
    assert "PUN004 space-before-punctuation: no hit: it looked and found nothing here; its trigger" in out
    assert "the place is in an address or in code, which rules about tokens leave alone" in out
    assert "ENC003 replacement-character: no trigger: what it needs to fire stands nowhere in the text" in out
    assert "NUM001" not in out


def test_the_configuration_may_keep_a_rule_silent(curate: Curate, article: str, write: Write) -> None:
    write("curate.toml", '[lint]\nignore = ["BPL002"]\nper-file-ignores = { "a.txt" = ["NUM"] }\n')
    _, out, _ = curate("explain", article, "--select", "NUM001,BPL002")
    assert "NUM001 split-thousands: not selected: per-file-ignores switches it off for this file" in out
    assert "BPL002 counter-line: not selected: select is " in out
    assert "ignore is BPL002" in out


def test_json_holds_the_same(curate: Curate, article: str) -> None:
    code, out, _ = curate("explain", article, "--select", "NUM001,ENC003", "--output-format", "json")
    assert code == 0
    (told,) = json.loads(out)
    assert (told["path"], told["record"], told["row"]) == ("a.txt", "a", None)
    assert told["language"]["likely"] == "en"
    assert told["fields"]["date"] == "2024-11-14"
    assert told["lines"][1]["moved"] == {"authors": ["Ann Marsh"]}
    (found,) = told["findings"]
    assert (found["code"], found["line"], found["column"], found["step"]) == ("NUM001", 6, 7, "mended")
    assert [(one["code"], one["step"]) for one in told["silent"]] == [("ENC003", "no trigger")]


def test_a_record_of_a_table(curate: Curate, write: Write) -> None:
    write("t.jsonl", '{"id": "1", "text": "It  is late."}\n{"id": "2", "text": "It is  late."}\nbroken\n')
    code, out, err = curate("explain", "t.jsonl", "--record", "2")
    assert code == 0
    assert "t.jsonl, record 2" in out
    assert "record 1" not in out
    assert err.startswith("t.jsonl:3: ")
    assert "record 1" in curate("explain", "t.jsonl")[1]


def test_standard_input(curate: Curate) -> None:
    code, out, _ = curate("explain", "-", "--select", "NUM", stdin=b"About 10, 000 people came.\n")
    assert code == 0
    assert "NUM001" in out


def test_unsafe_fixes_are_told_as_such(curate: Curate, write: Write) -> None:
    write("b.txt", "About 4, 200 people left.\n")
    assert "--unsafe-fixes makes it" in curate("explain", "b.txt", "--select", "NUM001")[1]
    assert "unsafe fixes are on" in curate("explain", "b.txt", "--select", "NUM001", "--unsafe-fixes")[1]


def test_no_page_disturbs_a_terminal(curate: Curate, write: Write) -> None:
    write("c.txt", "A\x07 line\u202e with\x00 odd\u200b things\u0085 in it, \x1b[31mred\x1b[0m and `\x07`.\n")
    out = curate("explain", "c.txt", "--line", "1")[1]
    assert all(char == "\n" or char.isprintable() for char in out)


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param([], "one FILE is wanted, none found", id="none"),
        pytest.param(["a.txt", "b.txt"], "one FILE is wanted, a.txt, b.txt found", id="two"),
        pytest.param(["nowhere.txt"], "nowhere.txt", id="no-such-file"),
        pytest.param(["a.txt", "--line", "x"], "a line like 7, or a line and column like 7:46, is wanted", id="line"),
        pytest.param(["a.txt", "--line", "0"], "a line like 7", id="line-zero"),
        pytest.param(["a.txt", "--line", "99"], "--line: a.txt has 8 lines, 99 found", id="line-behind-the-end"),
        pytest.param(["a.txt", "--record", "z"], "a.txt: no record 'z' in it", id="record"),
        pytest.param(["a.txt", "--select", "XYZ"], "--select: unknown rule 'XYZ'", id="rule"),
        pytest.param(["a.txt", "--output-format", "jsno"], "did you mean 'json'?", id="format"),
        pytest.param(["image.txt"], "image.txt", id="binary"),
        pytest.param(["broken.jsonl"], "no record in it that can be read", id="nothing-readable"),
    ],
)
def test_wrong_calls(curate: Curate, article: str, write: Write, argv: list[str], message: str) -> None:
    write("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    write("broken.jsonl", "{no\n")
    code, out, err = curate("explain", *argv)
    assert (code, out) == (2, "")
    assert message in err
