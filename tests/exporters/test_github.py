"""Annotations of GitHub: their escapes, how many there are, and which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from io import StringIO
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters import github
from curate.model import Excerpt, Finding, Severity, Standing
from curate.run import Run
from tests.exporters.kinds import NEW, ROW, RUN, UNFIXED, WHOLE

CLEAN = replace(RUN, limits=(), errors=(), root=".")

COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:\r\n]*)::(?P<data>[^\r\n]*)")


class Command(NamedTuple):
    """A workflow command, as the runner reads it."""

    name: str
    properties: dict[str, str]
    data: str


def commands(findings: Iterable[Finding], run: Run = CLEAN) -> list[Command]:
    """What the runner reads of what was written; a line that is no command fails."""
    out = StringIO()
    github.write([*findings], run, out)
    return [read(line) for line in out.getvalue().split("\n")[:-1]]


def read(line: str) -> Command:
    """Undo the escapes in the order of the runner (actions/runner, ActionCommand.cs): ``%25`` is the last."""
    match = COMMAND.fullmatch(line)
    assert match, line
    pairs = (part.split("=", 1) for part in match["properties"].split(","))
    return Command(match["name"], {key: plain(value) for key, value in pairs}, plain(match["data"]))


def plain(said: str) -> str:
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\r", "%0D"), ("\n", "%0A"), ("%", "%25")):
        said = said.replace(code, sign)
    return said


def of(count: int, base: Finding = NEW, **changes: object) -> list[Finding]:
    """So many findings, each in a file of its own."""
    made: list[Finding] = [base._replace(path=f"{n}.txt", **changes) for n in range(count)]  # type: ignore[arg-type]
    return made


def test_nothing_found_is_nothing_written() -> None:
    assert commands([]) == []


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            NEW, {"file": "corpus/raw/a.txt", "line": "7", "endLine": "7", "col": "19", "endColumn": "26"}, id="text"
        ),
        pytest.param(
            NEW._replace(end=514, excerpt=Excerpt("", "a\nb", "")),
            {"file": "corpus/raw/a.txt", "line": "7", "endLine": "8"},
            id="no-columns-over-two-lines",
        ),
        pytest.param(ROW, {"file": "corpus/raw/table.jsonl", "line": "12", "endLine": "12"}, id="row"),
        pytest.param(WHOLE, {"file": "corpus/raw/a.txt", "line": "1", "endLine": "1"}, id="whole-document"),
        pytest.param(NEW._replace(path="-"), {}, id="standard-input"),
    ],
)
def test_place(found: Finding, expected: dict[str, str]) -> None:
    (command,) = commands([found])
    assert command.properties == {**expected, "title": f"curate {found.code} {found.name}"}


@pytest.mark.parametrize("severity", Severity)
def test_severity_is_the_command(severity: Severity) -> None:
    (command,) = commands([NEW._replace(severity=severity)])
    assert command.name == {"error": "error", "warning": "warning", "info": "notice"}[severity]


def test_ten_of_each_kind_the_worst_first() -> None:
    """Infos never take the place of a warning, nor a doubtful finding that of a sure one."""
    doubtful = of(3, severity=Severity.WARNING, confidence=0.2, code="TST009")
    found = [
        *of(12, severity=Severity.INFO), *doubtful, *of(8, severity=Severity.WARNING), *of(12, UNFIXED),
    ]  # fmt: skip
    *shown, closing = commands(found)
    assert [command.name for command in shown] == ["error"] * 10 + ["warning"] * 10
    assert [command.properties["title"].split()[1] for command in shown[10:]] == ["TST001"] * 8 + ["TST009"] * 2
    assert [command.properties["file"] for command in shown[:10]] == [f"{n}.txt" for n in range(10)]
    assert closing.name == "notice"
    assert "left out here: 15 of 35 findings" in closing.data
    assert "--output-format full" in closing.data


def test_a_rule_is_annotated_once_in_a_file() -> None:
    """At the worst place, with the number of the others."""
    sure = NEW._replace(confidence=1.0, line=30, file_line=30)
    (one, other) = commands([NEW, NEW._replace(line=8), sure, *[NEW._replace(path="b.txt", fix=None)] * 2])
    assert (one.properties["line"], one.data.split(". ")[-1]) == ("30", "And 2 more in this file.")
    assert other.data == "a number is torn: `10, 000`. And 1 more in this file."


def test_only_what_counts_is_annotated() -> None:
    known = [NEW._replace(baseline=Standing.UNCHANGED), NEW._replace(baseline=Standing.MOVED)]
    (closing,) = commands([*known, NEW._replace(suppressed_by="")])
    assert (closing.name, closing.data) == ("notice", "there before: 2; suppressed: 1.")


def test_errors_of_the_run_come_first() -> None:
    """They and the limits that do not hold take the places of findings."""
    run = replace(RUN, errors=tuple(f"a.txt: {n}\n100 %" for n in range(8)))
    *shown, closing = commands(of(12, UNFIXED), run)
    assert [command.properties["title"] for command in shown[:9]] == ["curate"] * 8 + ["curate gate TST* max-count"]
    assert shown[0].data == "a.txt: 0⏎100 %"
    assert len(shown) == 10
    assert "left out here: 11 of 12 findings" in closing.data
    *shown, closing = commands([NEW], replace(run, errors=run.errors * 2))
    assert [command.name for command in shown] == ["error"] * 10 + ["warning"]
    assert "errors of the run left out: 7" in closing.data


anything = st.text(st.characters(codec=None) | st.sampled_from("%:,\r\n\x00\x1b\u202e\ud800"), max_size=40)


@given(path=anything.filter(lambda said: said not in ("", "-")), message=anything, match=anything)
def test_no_text_breaks_out_of_its_command(path: str, message: str, match: str) -> None:
    """One line, which the runner reads back as what was meant; controls stand in none."""
    found = NEW._replace(path=f"a/{path}", message=message, excerpt=Excerpt("", match, ""), start=0, end=len(match))
    (command,) = commands([found])
    assert command.name == "warning"
    assert set(command.properties) >= {"file", "line", "title"}
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\ud800-\udfff]", command.data)


def test_paths_are_read_back_as_they_are() -> None:
    (command,) = commands([NEW._replace(path="corpus/50 %, a:b\r\n%3A=“ü”.txt")])
    assert command.properties["file"] == "corpus/50 %, a:b\r\n%3A=“ü”.txt"
