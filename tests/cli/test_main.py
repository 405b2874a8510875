"""The command itself: help, wrong calls, interruption, pipes, start-up."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from curate import __version__
from curate.cli import COMMANDS
from tests.ending import UNMEASURED

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "curate"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}

BAD = "Harbour Wall To Be Repaired\nBy Ann Marsh\n14 November 2024\n\nThe council  voted on Thursday to repair it.\n"


@pytest.mark.parametrize("argv", [["--help"], ["-h"], ["help"]], ids=lambda argv: argv[0])
def test_help_teaches(curate: Curate, argv: list[str]) -> None:
    code, out, err = curate(*argv)
    assert (code, err) == (0, "")
    assert "Exit codes:" in out
    assert all(f"  {name} " in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(curate: Curate, name: str) -> None:
    for argv in ([name, "--help"], [name, "-h"], ["help", name]):
        code, out, _ = curate(*argv)
        assert code == 0
        assert out.startswith(f"usage: curate {name} ")
        assert f"  curate {name}" in out[out.index("example") :]


def test_examples_of_the_help_are_right_calls(curate: Curate) -> None:
    """Every flag of an example is one that the command knows."""
    for name in COMMANDS:
        out = curate(name, "--help")[1]
        flags = re.findall(r"^  -\w|--[a-z-]+", out[: out.index("example")], re.MULTILINE)
        for line in re.findall(rf"^  curate {name} (.*?)(?:  .*|&&.*)?$", out[out.index("example") :], re.MULTILINE):
            assert set(re.findall(r"--[a-z-]+", line)) <= set(flags), line


def test_version(curate: Curate) -> None:
    assert curate("--version") == (0, f"curate {__version__}\n", "")


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param([], "Usage: curate COMMAND", id="nothing"),
        pytest.param(["chek"], "unknown command 'chek'; did you mean 'check'?", id="command"),
        pytest.param(
            ["zzz"],
            "unknown command 'zzz'; there is check, gate, clean, restore, report, rule, baseline, suppress, explain",
            id="no-command",
        ),
        pytest.param(["--versoin"], "unknown argument '--versoin'; did you mean '--version'?", id="flag-of-none"),
        pytest.param(
            ["check", "--selct", "A"], "unexpected argument '--selct' found; did you mean '--select'?", id="flag"
        ),
        pytest.param(["check", "--selct=A"], "did you mean '--select'?", id="flag-with-value"),
        pytest.param(["check", "--sel", "A"], "unexpected argument '--sel' found", id="flags-are-not-cut-short"),
        pytest.param(["check", "--zzz"], "unexpected argument '--zzz' found\n\nUsage: curate check", id="unknown-flag"),
        pytest.param(["check", "--select"], "--select: expected one argument", id="no-value"),
        pytest.param(["check", "--select", ","], "--select: no rule named", id="empty-value"),
        pytest.param(["check", "--fix=yes"], "--fix: ignored explicit argument 'yes'", id="value-for-a-flag"),
        pytest.param(["check", "--fail-on", "erorr"], "--fail-on: 'erorr' found; did you mean 'error'?", id="choice"),
        pytest.param(["check", "--output-format", "x"], "'x' found; there is full, concise, ", id="format"),
        pytest.param(["check", "--config", "a", "--isolated"], "exclude each other", id="contradiction"),
    ],
)
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    code, out, err = curate(*argv)
    assert (code, out) == (2, "")
    assert message in err


def test_a_closed_pipe_is_silent(write: Write) -> None:
    """As in `curate check | head -1`, with far more to print than a pipe holds."""
    write("a.txt", BAD + "".join(f"Bread &amp; butter cost {n} crowns in the year {n}.\n" for n in range(5000)))
    with subprocess.Popen(
        [*COMMAND, "check", "a.txt"], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
        assert run.wait(timeout=60) == 0


def test_interruption_leaves_nothing_half_written(write: Write) -> None:
    """No traceback, exit code 130, and no folder of records."""
    write("a.jsonl", '{"text": "The mayor  said no to the plan of the council."}\n' * 100_000)
    with subprocess.Popen(
        [*COMMAND, "clean", "a.jsonl", "--out", "tidy"], env=UNMEASURED, stderr=subprocess.PIPE
    ) as run:
        until = time.monotonic() + 60
        while not Path("tidy").exists() and time.monotonic() < until:
            time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        assert run.communicate(timeout=60)[1] == b"interrupted\n"
        assert run.returncode == 130
    assert not Path("tidy").exists()


def test_colour_is_for_terminals(write: Write) -> None:
    """And not where NO_COLOR is set, or the output goes to a file."""
    write("a.txt", BAD)
    for extra, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        master, slave = pty.openpty()
        environment = {**ENVIRONMENT, "TERM": "xterm", **extra}
        environment = {name: value for name, value in environment.items() if name != "NO_COLOR" or extra}
        subprocess.run([*COMMAND, "check", "a.txt"], env=environment, stdout=slave, stderr=slave, check=False)
        os.close(slave)
        said = os.read(master, 100_000)
        os.close(master)
        assert (b"\x1b[" in said) is coloured
        assert b"STR009" in said


def test_any_locale_will_do(write: Write) -> None:
    """Standard output is UTF-8 whatever the environment says; a lone surrogate does not end the run."""
    write("a.txt", BAD.replace("council", "Stra\u00dfenrat"))
    environment = {**ENVIRONMENT, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run([*COMMAND, "check", "a.txt"], env=environment, capture_output=True, check=False)
    assert "Straßenrat" in done.stdout.decode()


def test_a_full_disk_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "rule", "--all"], env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


def test_heavy_libraries_stay_away(write: Write) -> None:
    """What a run over one article does not need is not loaded: not even the progress bar."""
    write("a.txt", BAD)
    code = "import sys; from curate.cli import main; main(['check', 'a.txt', '-q']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "curate.engine" in loaded
    assert not loaded & {"tqdm", "jinja2", "pandas", "pandera", "great_expectations", "ray", "curate.report_files"}
