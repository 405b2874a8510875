"""What each format prints, letter by letter."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import StringIO

import pytest

from curate.exporters import STREAMS, Style, reporter, statistics, writer
from curate.model import Excerpt, Finding, Safety, Severity
from curate.run import Run

Make = Callable[..., Finding]

INSERTED = {"excerpt": Excerpt("Lugano", "", "Tuesday, 29 October"), "start": 6, "end": 6, "column": 7, "fix": "\n"}
WHOLE = {"start": None, "end": None, "line": 1, "column": 1, "excerpt": Excerpt("", "", "First line"), "fix": None}
HIDDEN = {"excerpt": Excerpt("har", "\u200b", "bour"), "column": 4, "fix": ""}


def written(name: str, *findings: Finding, style: Style | None = None) -> str:
    """What a format makes of findings."""
    out = StringIO()
    writer(name)(findings, out, style or Style())
    return out.getvalue()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, "raw/a.txt:7:19: NUM001 [*] warning: a number is split", id="safe-fix"),
        pytest.param({"safety": Safety.UNSAFE}, "raw/a.txt:7:19: NUM001 warning: a number is split", id="unsafe-fix"),
        pytest.param(
            {"fix": None, "safety": Safety.NONE, "severity": Severity.INFO},
            "raw/a.txt:7:19: NUM001 info: a number is split",
            id="no-fix",
        ),
        pytest.param(
            {"row": 12, "path": "t.jsonl"},
            "t.jsonl:12: NUM001 [*] warning: a number is split (record a, line 7, column 19)",
            id="table",
        ),
        pytest.param(
            {"row": 12, "path": "t.jsonl", "field": "date"},
            "t.jsonl:12: NUM001 [*] warning: a number is split (record a, field date)",
            id="field-of-a-table",
        ),
        pytest.param(
            {"row": 12, "path": "t.jsonl", "record": "", **WHOLE},
            "t.jsonl:12: NUM001 [*] warning: a number is split",
            id="row-without-id",
        ),
        pytest.param(
            {"path": "a\x1b[2J\n.txt"}, "a<U+001B>[2J⏎.txt:7:19: NUM001 [*] warning: a number is split", id="odd-path"
        ),
        pytest.param({"file_line": 12}, "raw/a.txt:12:19: NUM001 [*] warning: a number is split", id="front-matter"),
        pytest.param({"path": ""}, "-:7:19: NUM001 [*] warning: a number is split", id="no-path"),
    ],
)
def test_concise(finding: Make, changes: dict[str, object], expected: str) -> None:
    assert written("concise", finding(**changes)) == f"{expected}\n"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param(
            {},
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:19
  |
7 | The fund received 10, 000 crowns.
  |                   ^^^^^^^
  |
help: Replace with `10,000`

""",
            id="replaced",
        ),
        pytest.param(
            {**INSERTED, "file_line": 120},
            """\
NUM001 [*] warning: a number is split
   --> raw/a.txt:120:7
    |
120 | LuganoTuesday, 29 October
    |       ^
    |
help: Insert a line break

""",
            id="front-matter",
        ),
        pytest.param(
            INSERTED,
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:7
  |
7 | LuganoTuesday, 29 October
  |       ^
  |
help: Insert a line break

""",
            id="inserted",
        ),
        pytest.param(
            HIDDEN,
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:4
  |
7 | har<U+200B>bour
  |    ^^^^^^^^
  |
help: Remove `<U+200B>`

""",
            id="invisible",
        ),
        pytest.param(
            {**HIDDEN, "excerpt": Excerpt("港口", "\t", "新闻"), "fix": " ", "line": 120, "column": 3},
            """\
NUM001 [*] warning: a number is split
   --> raw/a.txt:120:3
    |
120 | 港口→新闻
    |     ^
    |
help: Replace with a space

""",
            id="wide-characters-and-a-tab",
        ),
        pytest.param(
            {"excerpt": Excerpt("", "1 comment", ""), "column": 1, "fix": "", "moved_to": "counters,notes"},
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:1
  |
7 | 1 comment
  | ^^^^^^^^^
  |
help: Move to counters, notes

""",
            id="moved",
        ),
        pytest.param(
            {**WHOLE, "safety": Safety.NONE},
            """\
NUM001 warning: a number is split
 --> raw/a.txt:1:1

""",
            id="whole-document",
        ),
        pytest.param(
            {"safety": Safety.UNSAFE, "fix": "", "excerpt": Excerpt("a", "   ", "b"), "column": 2},
            """\
NUM001 warning: a number is split
 --> raw/a.txt:7:2
  |
7 | a   b
  |  ^^^
  |
help: Remove 3 spaces
note: This is an unsafe fix and may lose words or meaning

""",
            id="unsafe",
        ),
        pytest.param(
            {"excerpt": Excerpt("One.", "\r\n", "Two."), "column": 5, "fix": "\n"},
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:5
  |
7 | One.<U+000D>⏎
  |     ^^^^^^^^^
  |
help: Replace with a line break

""",
            id="line-end",
        ),
        pytest.param(
            {"excerpt": Excerpt("caf", "e\u0301", " bar"), "column": 4, "fix": "é"},
            """\
NUM001 [*] warning: a number is split
 --> raw/a.txt:7:4
  |
7 | cafe<U+0301> bar
  |    ^^^^^^^^^
  |
help: Replace with `é`

""",
            id="decomposed",
        ),
    ],
)
def test_full(finding: Make, changes: dict[str, object], expected: str) -> None:
    assert written("full", finding(**changes)) == expected


def test_long_lines_are_cut_around_the_damage(finding: Make) -> None:
    """The line fits the width, the carets stand under the damage, and no escape is cut in two."""
    excerpt = Excerpt("one two three four " * 4, "10, 000", "\x96 five six seven " * 5)
    printed = written("full", finding(excerpt=excerpt, column=900), style=Style(width=60))
    source, carets = printed.splitlines()[3:5]
    assert source == "7 | …our one two three four 10, 000<U+0096> five six seven …"
    assert source.index("10, 000") == carets.index("^")
    assert len(source) <= 60


def test_json_lines_has_the_keys_in_their_order(finding: Make) -> None:
    assert written("json-lines", finding()) == (
        '{"schema":1,"code":"NUM001","name":"split-thousands","severity":"warning","message":"a number is split",'
        '"path":"raw/a.txt","record":"a","field":"text","start":511,"end":518,"line":7,"column":19,'
        '"excerpt":{"before":"The fund received ","match":"10, 000","after":" crowns."},'
        '"fix":{"safety":"safe","replacement":"10,000","moved_to":null},"variant":"zero","confidence":0.99,'
        f'"fingerprint":"{"f" * 32}","baseline":"new","suppressed_by":null}}\n'
    )


def test_json_lines_of_a_table_has_the_row(finding: Make) -> None:
    row = json.loads(written("json-lines", finding(row=3, fix=None)))
    assert row["row"] == 3
    assert row["fix"] is None
    assert list(row)[5:8] == ["path", "record", "row"]


@pytest.mark.parametrize("name", STREAMS)
def test_nothing_found_is_nothing_written(name: str) -> None:
    """An array is the one stream that has two ends."""
    assert written(name) == ("[]\n" if name == "json" else "")


def test_json_lines_below_front_matter_has_the_line_of_the_file(finding: Make) -> None:
    """Where it is another than that of the text."""
    assert json.loads(written("json-lines", finding(file_line=12)))["file_line"] == 12
    assert "file_line" not in json.loads(written("json-lines", finding(file_line=7)))


def test_an_array_holds_the_objects_of_the_lines(finding: Make) -> None:
    found = (finding(), finding(row=3, fix=None), finding(message="a, b\n]"))
    lines = written("json-lines", *found).splitlines()
    assert json.loads(written("json", *found)) == [json.loads(line) for line in lines]


def test_grouped_stands_below_the_path(finding: Make) -> None:
    """Places of a file are aligned; a file that comes again has its path again."""
    table = {"path": "t.jsonl", "row": 120}
    found = (finding(), finding(line=12, column=1), finding(**table), finding(**table, field="date"), finding(path=""))
    assert written("grouped", *found) == (
        "raw/a.txt:\n"
        "   7:19 NUM001 [*] warning: a number is split\n"
        "  12:1  NUM001 [*] warning: a number is split\n"
        "\n"
        "t.jsonl:\n"
        "  120 NUM001 [*] warning: a number is split (record a, line 7, column 19)\n"
        "  120 NUM001 [*] warning: a number is split (record a, field date)\n"
        "\n"
        "-:\n"
        "  7:19 NUM001 [*] warning: a number is split\n"
        "\n"
    )


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_is_a_report_too(finding: Make, name: str) -> None:
    out = StringIO()
    run = Run(command="check", version="1", plan="", files=1, records=1)
    reporter(name)([finding()], run, out)
    assert out.getvalue() == written(name, finding())


@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_colour_changes_no_letter(finding: Make, name: str) -> None:
    """Without its escapes a coloured page is the plain one."""
    coloured = written(name, finding(), style=Style(colour=True))
    plain = coloured
    for escape in {part.split("m")[0] for part in coloured.split("\033[")[1:]}:
        plain = plain.replace(f"\033[{escape}m", "")
    assert "\033[" in coloured
    assert plain == written(name, finding())


def test_statistics_counts_and_sorts(finding: Make) -> None:
    """The most frequent rule first; the mark says whether all, some or none can be fixed."""
    unsafe = {"safety": Safety.UNSAFE}
    found = [finding()] * 2 + [finding(code="BPL1", name="ad"), finding(code="BPL1", name="ad", **unsafe)]
    found += [finding(code="META002", name="missing-date", **unsafe)] * 11
    out = StringIO()
    statistics.write(found, out)
    assert out.getvalue() == (
        "11  META002  [ ] missing-date\n"
        " 2  BPL1     [-] ad\n"
        " 2  NUM001   [*] split-thousands\n"
    )  # fmt: skip


def test_statistics_as_json(finding: Make) -> None:
    out = StringIO()
    statistics.write_lines([finding()], out)
    assert out.getvalue() == '{"code": "NUM001", "name": "split-thousands", "count": 1, "fixable_count": 1}\n'
