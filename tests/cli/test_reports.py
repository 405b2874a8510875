"""``curate check --report FORMAT=PATH``: several reports of one run, each where it belongs."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from curate.cli import outcome, reporting
from curate.cli.looking import Seen
from curate.exporters import FORMATS, HUMAN, REPORTS
from curate.model import Standing
from curate.run import Run
from tests.exporters.conftest import FINDING

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

BAD = "Advertisement\nThe council voted on Thursday to repair the wall for 10, 000 crowns.\n"
RULES = ("--select", "BPL001,NUM001")


def test_several_reports_of_one_run(curate: Curate, write: Write) -> None:
    """Besides what is printed, which stays as it is."""
    write("a.txt", BAD)
    printed = curate("check", "a.txt", *RULES)
    reports = [f"--report={name}=out.{name}" for name in REPORTS]
    assert curate("check", "a.txt", *RULES, *reports) == printed
    for name in REPORTS:
        text = Path(f"out.{name}").read_text(encoding="utf-8")
        assert "10, 000" in text or name in ("badge", "concise", "grouped"), name
    assert json.loads(Path("out.badge").read_text())["message"] == "2 findings"
    assert not list(Path().glob(".*.part"))


def test_report_takes_standard_output(curate: Curate, write: Write) -> None:
    """Where no other format is named; else one of them has to go to a file."""
    write("a.txt", BAD)
    code, out, _ = curate("check", "a.txt", *RULES, "--report", "badge=-")
    assert (code, json.loads(out)["message"]) == (1, "2 findings")
    _, out, _ = curate("check", "a.txt", *RULES, "--report", "badge=-", "-o", "found.txt")
    assert json.loads(out)["message"] == "2 findings"
    assert Path("found.txt").read_text().endswith("Found 2 findings.\n[*] 2 fixable with the `--fix` option.\n")


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in HUMAN])
def test_report_is_what_output_format_writes(curate: Curate, write: Write, name: str) -> None:
    write("a.txt", BAD)
    code, printed, _ = curate("check", "a.txt", *RULES, "--output-format", name)
    assert code == 1
    assert curate("check", "a.txt", *RULES, "--output-format", name, "-o", "file")[1] == ""
    assert curate("check", "a.txt", *RULES, "--report", f"{name}=report")[0] == 1
    assert Path("file").read_text() == Path("report").read_text() == printed


def test_summary_is_added_and_others_are_replaced(curate: Curate, write: Write) -> None:
    """What other steps wrote into ``$GITHUB_STEP_SUMMARY`` stays."""
    write("a.txt", BAD)
    for name in ("markdown", "summary"):
        Path(name).write_text("before\n")
        curate("check", "a.txt", *RULES, "--report", f"{name}={name}")
    assert Path("summary").read_text().startswith("before\n## ✗ curate check failed: 2 findings in 1 file\n")
    assert "before" not in Path("markdown").read_text()


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        pytest.param(["--report", "markdwon=x"], "'markdwon' found; did you mean 'markdown'?", id="format"),
        pytest.param(["--report", "markdown"], "'markdown' found; FORMAT=PATH is wanted", id="no-path"),
        pytest.param(["--report", "markdown="], "'markdown=' found; FORMAT=PATH is wanted", id="empty-path"),
        pytest.param(["--output-format", "badge"], "'badge' found; there is full", id="report-only"),
        pytest.param(
            ["--report", "badge=no/x"], "--report badge=no/x: No such file or directory; `mkdir -p no`", id="no-folder"
        ),
        pytest.param(["--report", "badge=."], "--report badge=.: this is a folder", id="folder"),
        pytest.param(["--report", "badge=a.txt/x"], "--report badge=a.txt/x: No such file or directory", id="file"),
        pytest.param(
            ["--report", "badge=x", "--report", "markdown=./x"],
            "--report badge=x and --report markdown=./x both write to ./x; give one of them another path",
            id="one-path",
        ),
        pytest.param(
            ["--report", "badge=x", "-o", "x"], "--report badge=x and --output-file x both write to x", id="output-file"
        ),
        pytest.param(
            ["--report", "badge=-", "--report", "markdown=-"],
            "--report badge=- and --report markdown=- both write to standard output",
            id="stdout-twice",
        ),
        pytest.param(
            ["--report", "badge=-", "--output-format", "full"],
            "--report badge=- and the findings both write to standard output",
            id="stdout-and-findings",
        ),
        pytest.param(
            ["--report", "badge=-", "--output-format", "markdown"],
            "the findings and --report badge=- both write to standard output",
            id="stdout-and-page",
        ),
        pytest.param(
            ["--report", "badge=-", "--statistics"],
            "--report badge=- and the findings both",
            id="stdout-and-statistics",
        ),
        pytest.param(["--diff", "--report", "badge=x"], "--report badge=x: --diff shows what would change", id="diff"),
    ],
)
def test_wrong_reports_are_refused(curate: Curate, write: Write, flags: list[str], said: str) -> None:
    """Before anything is read or written."""
    write("a.txt", BAD)
    code, out, err = curate("check", "a.txt", "missing.txt", *flags)
    assert (code, out) == (2, "")
    assert said in err
    assert "missing.txt" not in err
    assert [path.name for path in Path().iterdir()] == ["a.txt"]


def test_fixed_standard_input_leaves_no_room_for_a_report(curate: Curate) -> None:
    code, out, err = curate("check", "-", "--fix", "--report", "badge=-", stdin=BAD.encode())
    assert (code, out) == (2, "")
    assert "--report badge=-: the fixed text goes to standard output; give the report a file" in err
    code, out, _ = curate("check", "-", "--fix", *RULES, "--report", "badge=b.json", stdin=BAD.encode())
    assert (code, out) == (0, "The council voted on Thursday to repair the wall for 10,000 crowns.\n")
    assert json.loads(Path("b.json").read_text())["message"] == "clean"


def test_report_tells_of_what_could_not_be_read(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    code, _, _ = curate("check", "a.txt", "missing.txt", *RULES, "--report", "markdown=r.md")
    assert code == 2
    text = Path("r.md").read_text()
    assert "## ✗ curate check could not finish: 1 error" in text
    assert "`missing.txt`:" in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_one_report_that_fails_takes_none_of_the_others(curate: Curate, write: Write) -> None:
    """It is said, and the run ends with 2."""
    write("a.txt", BAD)
    code, _, err = curate("check", "a.txt", *RULES, "--report", "markdown=/dev/full", "--report", "badge=b.json")
    assert code == 2
    assert "--report markdown=/dev/full: No space left on device; it was not written" in err
    assert json.loads(Path("b.json").read_text())["message"] == "2 findings"


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no folder in which root cannot write")
def test_report_that_cannot_be_opened_takes_none_of_the_others(curate: Curate, write: Write) -> None:
    """Where nothing tells so beforehand."""
    write("a.txt", BAD)
    code, _, err = curate("check", "a.txt", *RULES, "--report", "markdown=/proc/x", "--report", "badge=b.json")
    assert code == 2
    assert "--report markdown=/proc/x: " in err
    assert "a file that can" in err
    if os.geteuid() == 0:  # else it is refused before anything is read
        assert json.loads(Path("b.json").read_text())["message"] == "2 findings"


def test_report_where_nobody_may_write_is_refused(curate: Curate, write: Write) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    write("out/a.txt", BAD)
    Path("out").chmod(0o500)
    code, out, err = curate("check", "out/a.txt", *RULES, "--report", "badge=out/b.json")
    Path("out").chmod(0o700)
    assert (code, out) == (2, "")
    assert "--report badge=out/b.json: out cannot be written to; a file that can is wanted" in err


def test_closed_pipe_ends_the_run_in_silence(write: Write) -> None:
    """Where the reader of a report on standard output has seen enough."""
    write("a.txt", BAD)
    command = f"{sys.executable} -m curate check a.txt --report html=- | head -c 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout == "<"
    assert "Traceback" not in done.stderr


def test_exit_zero_passes_the_run(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    assert curate("check", "a.txt", *RULES, "--exit-zero", "--report", "markdown=r.md")[0] == 0
    assert "## ✓ curate check passed: 2 findings in 1 file\n" in Path("r.md").read_text()


@pytest.mark.parametrize(
    ("accepted", "suppressed", "line"),
    [
        (0, 0, None),
        (1, 0, "1 finding is in the baseline."),
        (12, 2, "12 findings are in the baseline, 2 suppressed."),
        (0, 1, "1 finding is suppressed."),
        (0, 1200, "1,200 findings are suppressed."),
    ],
)
def test_closing_lines_say_what_does_not_count(accepted: int, suppressed: int, line: str | None) -> None:
    """And only what counts decides."""
    seen, out = Seen(files=1, records=1), StringIO()
    for _ in range(accepted):
        seen.count(FINDING._replace(baseline=Standing.UNCHANGED), fixed=True, fixable=True)
    for _ in range(suppressed):
        seen.count(FINDING._replace(suppressed_by="verse"), fixed=False, fixable=True)
    outcome.conclude(seen, out, raw=False)
    assert out.getvalue().splitlines() == ["All checks passed!", *([line] if line else [])]
    assert outcome.exit_code(seen, Namespace(fail_on="info", exit_zero=False)) == 0


@pytest.mark.parametrize("name", HUMAN)
def test_pages_for_people_leave_out_what_does_not_count(name: str) -> None:
    """What machines read lists all, marked."""
    findings = [
        FINDING,
        FINDING._replace(record="known", path="known", baseline=Standing.UNCHANGED),
        FINDING._replace(record="exempt", path="exempt", suppressed_by="verse"),
    ]
    run = Run("check", "1", "p", 1, 1)
    said: list[str] = []
    reporting.write([reporting.Report(name, "out"), reporting.Report("json-lines", "all")], findings, run, said.append)
    assert said == []
    assert not {"known", "exempt"} & set(Path("out").read_text().replace(":", " ").split())
    assert len(Path("all").read_text().splitlines()) == 3


def test_commands_of_a_report_do_what_they_say(curate: Curate, write: Write) -> None:
    """Copied from the page as they stand: one place is accepted, the other mended, or all are accepted."""
    write("news/a b.txt", BAD)
    write("news/c.txt", BAD.replace("10, 000", "20, 000"))
    report = ("check", "news", "--select", "NUM001", "--report", "markdown=r.md", "-q")
    assert curate(*report)[0] == 1
    lines = re.findall(r"`curate (.+?)`", Path("r.md").read_text())
    commands = {line.split()[0]: shlex.split(line) for line in lines}
    assert {"baseline", "check", "suppress", "rule"} <= set(commands)
    assert curate(*commands["rule"])[0] == 0
    assert curate(*commands["suppress"])[0] == 0
    assert curate(*report)[0] == 1
    assert "| suppressed | 0 | 1 | 0 | 1 |" in Path("r.md").read_text()
    assert curate(*commands["check"])[0] == 0
    assert curate(*report)[0] == 0
    assert "10, 000" in Path("news/a b.txt").read_text()  # what is suppressed is not mended
    assert "20,000" in Path("news/c.txt").read_text()


def test_baseline_of_a_report_accepts_all(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", BAD)
    report = ("check", "--select", "NUM001", "--report", "markdown=r.md", "-q")
    assert curate(*report)[0] == 1
    command = re.search(r"`curate (baseline .+?)`", Path("r.md").read_text())
    assert command is not None
    assert curate(*shlex.split(command[1]), "--select", "NUM001")[0] == 0
    assert curate(*report)[0] == 0
    text = Path("r.md").read_text()
    assert "| in the baseline | 0 | 1 | 0 | 1 |" in text
    assert "baseline create" not in text
