"""The pages of a run: what they say, how long they grow, and that a browser needs nothing but the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest

from curate.exporters import reporter
from curate.model import Excerpt, Finding, Safety, Severity, Standing
from curate.run import Limit, Run, Sides
from tests.browser import browse, outline
from tests.exporters.conftest import FINDING

CHECK = Run("check", "0.1.0", "abcd", files=40, records=1000)
GATE = replace(CHECK, command="gate", sides=Sides("main", "a" * 40, "feature", "b" * 40))
BROKEN = Limit("ENC*", "max-count", 0, 1, holds=False, before=0)
HELD = Limit("META002", "max-rate", 0.05, 0.042, holds=True, of="records", part=42, total=1000, before=0.04)

HOSTILE = (
    '<script>alert("x")</script><img src="https://example.org/x.png"> & </div></details>{{ 7*7 }} \x00\x1b\u202e\ud800'
)
SHOWN = HOSTILE.replace("\x00\x1b\u202e\ud800", "U+0000U+001BU+202EU+D800")


def page(name: str, findings: Iterable[Finding], run: Run) -> str:
    """What a format makes of a run."""
    out = StringIO()
    reporter(name)(list(findings), run, out)
    return out.getvalue()


def many(number: int) -> list[Finding]:
    """Findings as long as they get, of 150 rules in many files."""
    sides = Excerpt("東京\u200b|`" * 16, "<b>\ud800" * 20, "@all #1 " * 10)
    return [
        FINDING._replace(
            code=f"TST{at % 150:03}", name="name" * 10, message="@message | " * 300, line=at, excerpt=sides,
            path=f"{'東京/' * 40}{at % 997}.txt", record=f"{'r' * 900}{at % 997}", fix="a" + "\u0301" * 3000,
        )
        for at in range(number)
    ]  # fmt: skip


def crowded(run: Run) -> Run:
    """A run with long lists of everything."""
    long = "<b> @all | ` " * 100
    limits = [replace_limit(at) for at in range(500)]
    fixed = tuple(FINDING._replace(code=f"FIX{at:03}", name=long) for at in range(500))
    lists = {"skipped": ((long, long),) * 5000, "errors": (long,) * 500, "notes": (long,) * 500}
    return replace(run, limits=tuple(limits), fixed=fixed, **lists)  # type: ignore[arg-type] # the names are checked


def replace_limit(at: int) -> Limit:
    """A limit of a long name."""
    return BROKEN._replace(name=f"{'N' * 300}{at}")


@pytest.mark.parametrize("number", [2_000, pytest.param(100_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("name", "most"), [("markdown", 60_000), ("summary", 900_000), ("html", 2_000_000)])
def test_pages_stay_small(name: str, most: int, number: int) -> None:
    """Whatever is found, in bytes; what is left out is said."""
    text = page(name, many(number), crowded(GATE))
    size = len(text.encode("utf-8", "backslashreplace"))
    assert most / 4 < size < most
    left_out = {
        "markdown": r"\n---\n[\d,]+ findings not shown above, nor \d+ sections for which there was no room:",
        "summary": r"\n---\n[\d,]+ findings not shown above, nor \d+ sections for which there was no room:",
        "html": r"Of [\d,]+ of 150 rules; for more there is no room",
    }[name]
    assert re.search(left_out, text)


@pytest.mark.parametrize("there", [0, 500_000, 899_000])
def test_summary_has_room_for_what_is_there(there: int) -> None:
    """Steps of a job share a file, and GitHub drops all of it where it is too long; the verdict is said in any case."""
    out = StringIO("-" * there)
    out.seek(there)
    reporter("summary")(many(500), GATE, out)
    said = out.getvalue()[there:]
    assert said.startswith("## ✓ curate gate passed: 500 new findings in 500 files\n")
    assert there + len(said.encode()) < 905_000


def test_small_page_leaves_nothing_out() -> None:
    text = page("markdown", [FINDING], CHECK)
    assert "not shown" not in text
    assert text.count("`10, 000`") == 1


@pytest.mark.parametrize(
    ("findings", "run", "verdict", "badge"),
    [
        pytest.param([], CHECK, "✓ curate check passed: no findings", ("clean", "brightgreen"), id="clean"),
        pytest.param(
            [FINDING], replace(CHECK, passed=False), "✗ curate check failed: 1 finding in 1 file",
            ("1 finding", "orange"), id="one",
        ),
        pytest.param(
            [FINDING, FINDING._replace(path="b")], CHECK, "✓ curate check passed: 2 findings in 2 files",
            ("2 findings", "orange"), id="passed-all-the-same",
        ),
        pytest.param(
            [FINDING._replace(severity=Severity.ERROR), FINDING], replace(GATE, passed=False),
            "✗ curate gate failed: 2 new findings in 1 file", ("2 new findings", "red"), id="gate",
        ),
        pytest.param(
            [FINDING._replace(severity=Severity.INFO)], CHECK, "✓ curate check passed: 1 finding in 1 file",
            ("1 finding", "yellowgreen"), id="info",
        ),
        pytest.param(
            [FINDING._replace(baseline=Standing.MOVED)], replace(GATE, passed=False, limits=(HELD, BROKEN)),
            "✗ curate gate failed: no new findings, 1 of 2 limits exceeded", ("1 limit exceeded", "red"), id="limit",
        ),
        pytest.param(
            [FINDING], replace(CHECK, passed=False, errors=("a: no such file",)),
            "✗ curate check could not finish: 1 error", ("could not finish", "lightgrey"), id="error",
        ),
        pytest.param(
            [], replace(GATE, passed=False), "✗ curate gate failed: no new findings", ("failed", "red"), id="other"
        ),
    ],
)  # fmt: skip
def test_verdict_comes_first(findings: Sequence[Finding], run: Run, verdict: str, badge: tuple[str, str]) -> None:
    """The same words on all pages, and short ones on the badge."""
    assert page("markdown", findings, run).splitlines()[:2] == ["<!-- curate-report -->", f"## {verdict}"]
    assert page("summary", findings, run).splitlines()[0] == f"## {verdict}"
    title = outline(page("html", findings, run)).text("h1").replace("\u00a0", " ")
    assert title == f"{verdict}."
    said = json.loads(page("badge", findings, run))
    assert (said["message"], said["color"]) == badge
    assert {"schemaVersion": 1, "label": "corpus"}.items() <= said.items()
    assert said.get("isError", False) is bool(run.errors)


def test_what_is_measured_is_always_said() -> None:
    """Those limits that hold too; those that are exceeded come first."""
    text = page("markdown", [], replace(GATE, limits=(HELD, BROKEN)))
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert rows == [
        "| `ENC* max-count` | 1 | 0 | 0 | ✗ **exceeded** |",
        "| `META002 max-rate` | 4.2% (42 of 1,000 records) | 5% | 4% | ✓ holds |",
    ]


def test_standings_are_counted() -> None:
    """New, fixed, moved and unchanged always in a comparison; in a check what there is."""
    findings = [
        FINDING, FINDING._replace(baseline=Standing.UNCHANGED, suppressed_by="verse"),
        *[FINDING._replace(baseline=Standing.UNCHANGED)] * 3,
    ]  # fmt: skip
    names = [("new", 1), ("fixed", 0), ("moved", 0), ("unchanged", 3), ("suppressed", 1)]
    rows = re.findall(
        r"^\| ([\w* ]+) \| \d+ \| \d+ \| \d+ \| (\d+) \|$", page("markdown", findings, GATE), re.MULTILINE
    )
    assert rows == [("**new**", "1"), *((name, str(number)) for name, number in names[1:])]
    rows = re.findall(
        r"^\| ([\w* ]+) \| \d+ \| \d+ \| \d+ \| (\d+) \|$", page("markdown", findings, CHECK), re.MULTILINE
    )
    assert rows == [("**found**", "1"), ("in the baseline", "3"), ("suppressed", "1")]


def test_worst_comes_first() -> None:
    """By severity, then by number; of each rule the files with most of it."""
    findings = [
        *[FINDING._replace(path=f"{at}", code="NUM001") for at in range(9)],
        *[FINDING._replace(path="8", code="NUM001", line=at) for at in range(3)],
        FINDING._replace(code="ENC001", severity=Severity.ERROR),
        FINDING._replace(code="PUN001"),
        *[FINDING._replace(code="QLT001", severity=Severity.INFO)] * 30,
    ]
    for name in ("markdown", "summary"):
        text = page(name, findings, CHECK)
        assert re.findall(r"^#### (\w+)", text, re.MULTILINE) == ["ENC001", "NUM001", "PUN001", "QLT001"]
    assert re.findall(r"^\| `(\d):", page("markdown", findings, CHECK), re.MULTILINE) == [*"88", *"0123"]
    heads = re.findall(r"<h3>(\w+)", page("html", findings, CHECK))
    assert heads == ["ENC001", "NUM001", "PUN001", "QLT001"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param(
            {}, "mend: `curate check raw/a.txt --select NUM001 --fix`; accept: `curate suppress NUM001 raw/a.txt "
            "--record a --match '10, 000' --reason 'why it is right'`; explain: `curate rule NUM001`", id="file",
        ),
        pytest.param(
            {"path": "corpus/raw/a.txt"}, "see what mends it: `curate check corpus/raw/a.txt --select NUM001 --diff`; "
            "accept", id="evidence",
        ),
        pytest.param({"path": "-x y.txt"}, "mend: `curate check './-x y.txt' --select", id="dash"),
        pytest.param({"record": "-a 'b'"}, """--record='-a '"'"'b'"'"'' --match""", id="record"),
        pytest.param({"path": "a\u200b.txt", "record": "\u202e"}, "\n\nexplain: `curate rule NUM001`", id="unseen"),
        pytest.param({"path": ""}, "\n\naccept: ", id="standard-input"),
        pytest.param({"excerpt": Excerpt("", "a\u200bb", "")}, "--record a --reason 'why", id="unseen-text"),
        pytest.param({"excerpt": Excerpt("", "-5", "")}, "--match=-5 --reason", id="text-with-dash"),
        pytest.param({"path": "p" * 121, "record": "r" * 121}, "\n\nexplain: `curate rule", id="too-long"),
        pytest.param({"code": "SUP001"}, "\n\nmend: `curate suppress --prune`; explain: `curate", id="suppression"),
        pytest.param({"safety": Safety.UNSAFE}, "\n\naccept: ", id="unsafe"),
        pytest.param({"safety": Safety.NONE, "fix": None, "record": ""}, "\n\nexplain: ", id="no-fix-no-record"),
    ],
)  # fmt: skip
def test_commands_can_be_copied(changes: dict[str, object], said: str) -> None:
    one = FINDING._replace(**changes)  # type: ignore[arg-type] # the names are checked where it is made
    assert said in page("markdown", [one], CHECK)


def test_raw_articles_are_mended_where_the_configuration_allows_it() -> None:
    one = FINDING._replace(path="corpus/raw/a.txt")
    said = page("markdown", [one], replace(CHECK, evidence=False))
    assert "mend: `curate check corpus/raw/a.txt --select NUM001 --fix`" in said


def test_command_names_the_folder_of_several_files() -> None:
    findings = [FINDING._replace(path=path) for path in ("news/a/1.txt", "news/b/2.txt")]
    assert "curate check news --select NUM001 --fix" in page("markdown", findings, CHECK)
    mixed = [FINDING._replace(path=path) for path in ("news/1.txt", "/abs/2.txt")]
    assert "curate check /abs/2.txt --select NUM001 --fix" in page("markdown", mixed, CHECK)


def hostile() -> tuple[list[Finding], Run]:
    """A run in which everything that is not ours is hostile."""
    one = FINDING._replace(
        name=HOSTILE, message=HOSTILE, path=HOSTILE, record=HOSTILE, excerpt=Excerpt(*[HOSTILE] * 3),
        fix=HOSTILE,
    )  # fmt: skip
    run = replace(
        GATE, skipped=((HOSTILE, HOSTILE),), errors=(f"{HOSTILE} `{HOSTILE}`",), notes=(HOSTILE,), fixed=(one,),
        limits=(BROKEN._replace(name=HOSTILE), HELD), sides=Sides(HOSTILE, "a" * 40, HOSTILE, "b" * 40), passed=False,
    )  # fmt: skip
    other = one._replace(message="another", field=HOSTILE, row=3, moved_to=HOSTILE, start=None)
    return [one, other, one._replace(code="X", fix="", safety=Safety.UNSAFE)], run


def test_hostile_text_stays_text() -> None:
    """Markup in a text, a path, a record, a message, a branch, a note or a limit is shown and does nothing."""
    text = page("html", *hostile())
    parsed = outline(text)
    assert not {tag for tag, _ in parsed.seen} & {"script", "img", "link", "iframe", "object", "base", "form"}
    for tag in ("code", "h3", "mark", "ins", "li", "td", "th"):
        assert "<script>alert(" in parsed.text(tag), tag
    assert SHOWN in parsed.text("code")
    assert "49" not in re.sub(r"\d{3,}", "", parsed.text("main"))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800]", text)


def test_nothing_is_loaded() -> None:
    """No element points outside the page, and a policy forbids it besides."""
    text = page("html", *hostile())
    pointers = [value for _, attrs in outline(text).seen for name, value in attrs.items() if name in ("src", "href")]
    assert pointers
    assert all(str(value).startswith("#") for value in pointers)
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert "url(" not in text.split("</style>")[0]


@pytest.mark.parametrize(
    "run", [CHECK, replace(GATE, limits=(BROKEN,), notes=("n",), errors=("e",), skipped=(("a", "b"),))]
)
@pytest.mark.parametrize("findings", [[], [FINDING, FINDING._replace(code="ENC001")]], ids=["none", "two"])
def test_page_is_accessible(findings: list[Finding], run: Run) -> None:
    """A language, one first heading, no level left out, a caption for every table, a scope and words for every head."""
    parsed = outline(page("html", findings, run))
    seen = parsed.seen
    assert ("html", {"lang": "en"}) in seen
    levels = [int(tag[1]) for tag, _ in seen if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    tags = [tag for tag, _ in seen]
    assert tags.count("table") == tags.count("caption") > 0
    assert all("scope" in attrs for tag, attrs in seen if tag == "th")
    assert {"header", "nav", "main", "footer"} <= set(tags)
    ids = [attrs["id"] for _, attrs in seen if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {attrs["href"] for tag, attrs in seen if tag == "a"} <= {f"#{one}" for one in ids}
    assert '<th scope="col"></th>' not in page("html", findings, run)


def test_browser_shows_the_page(tmp_path: Path) -> None:
    """Debian's Chromium reads verdict and damage, and asks nobody for anything."""
    findings, run = hostile()
    file = tmp_path / "report.html"
    file.write_text(page("html", [FINDING, *findings], run), encoding="utf-8")
    parsed, net = browse(file, tmp_path)
    assert "curate gate could not finish: 1 error" in parsed.text("h1").replace("\u00a0", " ")
    assert "10, 000" in parsed.text("mark")
    assert "10,000" in parsed.text("ins")
    assert "script" not in {tag for tag, _ in parsed.seen}
    assert "example.org" not in net


@pytest.mark.parametrize(
    ("messages", "above", "rows"),
    [
        pytest.param(["one", "one"], ["one."], 0, id="alike"),
        pytest.param(["one", "two", "two"], ["two."], 1, id="most"),
        pytest.param(["one", "two"], [], 2, id="unlike"),
    ],
)
def test_message_is_said_once(messages: list[str], above: list[str], rows: int) -> None:
    """Above the table what most say, in the rows what differs."""
    findings = [FINDING._replace(path=str(at), message=message) for at, message in enumerate(messages)]
    lines = page("markdown", findings, CHECK).splitlines()
    assert [line for line in lines if line in ("one.", "two.")] == above
    assert sum("; Replace with" in line for line in lines) == rows
