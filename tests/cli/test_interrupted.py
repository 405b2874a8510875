"""A run that is broken off: by Ctrl-C, by a reader that has seen enough, or killed. No process stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from curate import report_files, shards
from curate.plan import Plan
from tests.cli.conftest import ARTICLE
from tests.ending import UNMEASURED
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
        command, cwd=repository.root, env=UNMEASURED, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
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


@pytest.mark.parametrize("name", ["csv", "hf"])
def test_an_export_that_is_ended_leaves_nothing(tmp_path: Path, name: str) -> None:
    """The second record does not come: it is awaited from a pipe. Whoever stops a job in CI or a container says so."""
    (tmp_path / "a.txt").write_bytes(ARTICLE.encode())
    shards.clean([tmp_path / "a.txt"], tmp_path / "clean", Plan())
    report_files.write(tmp_path / "clean")
    records = tmp_path / "clean" / "articles.jsonl"
    line = records.read_bytes()
    records.unlink()
    os.mkfifo(records)
    command = [sys.executable, "-m", "curate", "export", name, "clean", "--out", "x"]
    child = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)
    with records.open("wb") as pipe:  # which waits for the reader
        pipe.write(line)
        pipe.flush()
        assert len([*tmp_path.glob(".x.part"), *tmp_path.glob("x/.curate-*")]) == 1
        child.terminate()
        assert child.communicate(timeout=60)[1] == b""
    assert child.returncode == 128 + signal.SIGTERM
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "clean"]


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
