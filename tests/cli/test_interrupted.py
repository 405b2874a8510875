"""A run that is broken off: by Ctrl-C, by a reader that has seen enough, or killed. No process stays behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE
from tests.repository import Repository

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are told by /proc"),
]


@pytest.fixture
def running(repository: Repository) -> subprocess.Popen[bytes]:
    """A check of many staged files that has begun to say what it finds, in a group of processes of its own."""
    text = ARTICLE.replace("storms are", "storms&nbsp;are")
    repository.stage({f"corpus/raw/{number}.txt": f"{text}{number}\n" for number in range(1500)})
    command = [sys.executable, "-m", "curate", "check", "--staged", "--output-format", "json-lines"]
    child = subprocess.Popen(
        command, cwd=repository.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    assert child.stdout
    assert child.stdout.readline().startswith(b'{"schema"')
    return child


@pytest.mark.parametrize(("ending", "code"), [("interrupt", 130), ("close", 0), ("kill", -9)])
def test_no_process_stays_behind(running: subprocess.Popen[bytes], ending: str, code: int) -> None:
    assert len(group(running.pid)) > 1, "git runs beside it"
    assert running.stdout
    if ending == "interrupt":
        running.send_signal(signal.SIGINT)
        running.stdout.read()
    elif ending == "kill":
        running.kill()
    running.stdout.close()
    assert running.wait(timeout=60) == code
    deadline = time.monotonic() + 20
    while group(running.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert group(running.pid) == []


def group(leader: int) -> list[str]:
    """What runs in a group of processes; those that ended and wait to be asked how do not count."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            _, _, fields = (place / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")
            state, _, of = fields.split()[:3]
            if int(of) == leader and state != "Z":
                found.append((place / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except (OSError, ValueError):
            continue  # it ended while it was looked at
    return found
