"""Findings that are walked several times: nothing is lost, and nothing is left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from curate.model import Finding, Standing
from curate.spool import BLOCK, Spool
from tests.ending import UNMEASURED
from tests.exporters.conftest import FINDING

SIZES = [0, 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7]

CRASH = f"""
import os, time
from pathlib import Path
from curate.spool import Spool
from tests.exporters.conftest import FINDING

with Spool(memory=0) as spool:
    for _ in range({3 * BLOCK}):
        spool.add(FINDING)
    opened = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    print(sum(one.startswith(os.environ["TMPDIR"]) for one in opened), flush=True)
    time.sleep(60)
"""


def numbered(number: int) -> list[Finding]:
    """Findings that differ, and hold what JSON cannot."""
    return [FINDING._replace(path=f"\udcff{at}", line=at, baseline=Standing.MOVED) for at in range(number)]


@pytest.mark.parametrize("memory", [0, 10_000], ids=["in a file", "in memory"])
@pytest.mark.parametrize("size", SIZES)
def test_all_come_back_in_order(size: int, memory: int) -> None:
    """Twice the same, with types and odd characters as they were."""
    findings = numbered(size)
    with Spool(memory) as spool:
        assert list(spool.through(findings)) == findings
        assert list(spool) == findings
        assert list(spool) == findings
        assert len(spool) == size
        assert all(isinstance(one.baseline, Standing) for one in spool)


def test_readers_do_not_disturb_each_other() -> None:
    """Two walks at once, and findings that are added between two walks."""
    findings = numbered(3 * BLOCK)
    with Spool(memory=0) as spool:
        for one in findings[: 2 * BLOCK]:
            spool.add(one)
        ahead, behind = iter(spool), iter(spool)
        for _ in range(BLOCK + 1):
            next(ahead)
        assert next(behind) == findings[0]
        assert next(ahead) == findings[BLOCK + 1]
        for one in findings[2 * BLOCK :]:
            spool.add(one)
        assert list(spool) == findings


def test_closed_spool_is_empty() -> None:
    with Spool(memory=0) as spool:
        list(spool.through(numbered(2 * BLOCK)))
    assert len(spool) == 0
    assert list(spool) == []


def test_memory_stays_bounded() -> None:
    """However many are added, few are held."""
    with Spool(memory=0) as spool:
        held = []
        for one in numbered(5 * BLOCK):
            spool.add(one)
            held.append(len(spool._few))  # noqa: SLF001 - what it holds is the point
    assert max(held) <= BLOCK
    assert any(b < a for a, b in pairwise(held))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM], ids=["kill", "ctrl-c", "term"])
@pytest.mark.skipif(sys.platform != "linux", reason="files without a name are looked up in /proc")
def test_nothing_is_left_behind(tmp_path: Path, how: signal.Signals) -> None:
    """However the process ends while the file is in use."""
    environment = {**UNMEASURED, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", CRASH], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == b"1\n"  # the file is there, and open
        one.send_signal(how)
        one.wait(20)
    assert list(tmp_path.iterdir()) == []
