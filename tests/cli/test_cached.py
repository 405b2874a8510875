"""``curate check`` with a cache and with several processes: the same bytes, whatever was known before."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from curate.exporters import FORMATS
from tests.ending import UNMEASURED

pytestmark = pytest.mark.usefixtures("no_helpers")

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

TEXT = "Harbour Wall To Be Repaired\n\nAdvertisement\nIt cost 10, 000 pounds, said the  mayor.\n"
CACHE = Path(".curate_cache")


@pytest.fixture
def corpus(write: Write) -> Path:
    """Enough files that a cache pays: articles, tables, what cannot be read and what is left out."""
    for number in range(70):
        write(f"in/{number:02}.txt", f"{TEXT}Part {number}.\n" * (number % 3 + 1))
    rows = [json.dumps({"id": str(number % 7), "text": f"{TEXT}{number}"}) for number in range(20)]
    write("in/t.jsonl", "\n".join([*rows, "{broken", ""]))
    write("in/list.json", json.dumps([{"text": TEXT}, {"id": "3", "text": TEXT}]))
    write("in/front.md", f"---\ntitle: A wall\n---\n{TEXT}")
    write("in/binary.txt", b"\0\1\2" * 99)
    write("in/wide.jsonl", b"\xff\xfe{\0}\0")
    write("in/photo.png", b"")
    write("curate.toml", '[lint]\nper-file-ignores = {"in/0*.txt" = ["NUM"]}\n')
    return Path("in")


def known(err: str) -> tuple[int, int]:
    """How many files and rows were known, of how many."""
    found = re.search(r"cache: ([\d,]+) of ([\d,]+) files and rows were known", err)
    assert found, err
    return int(found[1]), int(found[2])


def without_cache(err: str) -> str:
    return "".join(line for line in err.splitlines(keepends=True) if not line.startswith("cache: "))


QUICK = ("full", "json-lines")


@pytest.mark.parametrize(
    "form", [pytest.param(form, marks=[] if form in QUICK else pytest.mark.slow, id=form) for form in FORMATS]
)
def test_the_same_bytes_with_and_without(curate: Curate, corpus: Path, form: str) -> None:
    """Without a cache, with an empty one, a full one, one that is half full, and with any number of processes."""
    flags = (str(corpus), "--output-format", form)
    plain = curate("check", *flags, "--no-cache", "--jobs", "1")
    assert not CACHE.exists()
    assert (plain[0], "wide.jsonl" in plain[2]) == (2, True)
    assert curate("check", *flags, "--jobs", "1") == plain
    assert curate("check", *flags) == plain
    assert curate("check", str(corpus), "--select", "NUM")[1] != plain[1]
    (corpus / "00.txt").write_text("Another text  here.\n")
    changed = curate("check", *flags, "--no-cache", "--jobs", "1")
    assert changed != plain
    assert curate("check", *flags, "--jobs", "3") == changed
    assert curate("check", *flags, "--jobs", "2", "--no-cache") == changed


def test_what_is_known_is_said(curate: Curate, corpus: Path) -> None:
    first, second = curate("check", str(corpus), "-v"), curate("check", str(corpus), "-v")
    assert known(first[2])[0] == 0
    files, asked = known(second[2])
    assert asked - files == 2, "the binary file and the one that is no UTF-8"
    assert without_cache(first[2]) == without_cache(second[2])
    assert known(curate("check", str(corpus), "-v", "--ignore", "NUM001")[2])[0] == 0


def test_nothing_but_the_ignored_folder_is_written(curate: Curate, corpus: Path) -> None:
    subprocess.run(["git", "init", "-q", "-b", "main"], check=True)
    before = {*Path().iterdir()}
    curate("check", str(corpus))
    assert {*Path().iterdir()} - before == {CACHE}
    shown = subprocess.run(["git", "status", "--porcelain", "--", CACHE], capture_output=True, check=True).stdout
    assert shown == b""


def test_a_small_run_leaves_no_cache(curate: Curate, write: Write) -> None:
    write("a.txt", TEXT)
    assert "cache: not asked" in curate("check", "a.txt", "-v")[2]
    assert not CACHE.exists()
    assert "cache: not asked" in curate("check", "-", "-v", stdin=TEXT.encode())[2]


def test_where_the_cache_is(curate: Curate, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The flag over the environment over the file."""
    Path("curate.toml").write_text('cache-dir = "one"\n')
    curate("check", str(corpus))
    assert Path("one/findings.db").exists()
    monkeypatch.setenv("CURATE_CACHE_DIR", "two")
    curate("check", str(corpus))
    assert Path("two/findings.db").exists()
    curate("check", str(corpus), "--cache-dir", "three")
    assert Path("three/findings.db").exists()
    assert not CACHE.exists()


def test_a_cache_inside_the_corpus_is_no_part_of_it(curate: Curate, corpus: Path) -> None:
    """The second run would count other files than the first."""
    flags = ("check", str(corpus), "--cache-dir", str(corpus / "cache"))
    first, second = curate(*flags), curate(*flags)
    assert (corpus / "cache/findings.db").exists()
    assert first == second


def test_a_folder_with_other_files_is_refused(curate: Curate, corpus: Path) -> None:
    code, out, err = curate("check", str(corpus), "--cache-dir", ".")
    assert (code, out) == (2, "")
    assert "cache-dir .: holds 'curate.toml'; a cache, which git ignores, needs a folder of its own" in err


def test_a_cache_that_cannot_be_used_is_said_when_asked(curate: Curate, corpus: Path) -> None:
    plain = curate("check", str(corpus), "--no-cache")
    CACHE.touch()
    assert curate("check", str(corpus)) == plain
    assert ".curate_cache: no cache: " in curate("check", str(corpus), "-v")[2]


@pytest.mark.parametrize("flag", [pytest.param("-1", id="negative"), pytest.param("two", id="word")])
def test_jobs_are_a_number(curate: Curate, write: Write, flag: str) -> None:
    write("a.txt", TEXT)
    code, _, err = curate("check", "a.txt", f"--jobs={flag}")
    assert code == 2
    assert f"{flag!r} found; a whole number from 0 on is wanted" in err


def test_fixing_goes_by_what_stands_there(curate: Curate, corpus: Path) -> None:
    """A file that was fixed is looked at anew; so is one that was not."""
    flags = ("check", str(corpus), "--select", "STR009,BPL001")
    curate(*flags)
    diff = curate(*flags, "--diff")
    assert diff == curate(*flags, "--diff", "--no-cache")
    assert "fixed, 0 remaining" in curate(*flags, "--fix")[1]
    assert curate(*flags) == curate(*flags, "--no-cache")


SLOW = """
import sys
from curate import engine
import time
original = engine.check
def check(doc, plan):
    time.sleep(0.02)
    if doc.text.startswith("DIE"):
        import os, signal
        os.kill(os.getpid(), signal.SIGKILL)
    return original(doc, plan)
engine.check = check
from curate.cli import main
sys.exit(main(sys.argv[1:]))
"""


def slow(*argv: str) -> subprocess.Popen[str]:
    """A check in a session of its own that takes its time, so that it can be ended in the middle."""
    return subprocess.Popen(
        [sys.executable, "-c", SLOW, "check", *argv],
        env=UNMEASURED, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


def test_ctrl_c_ends_all_processes_at_once(corpus: Path) -> None:
    """As a terminal does it: the signal goes to every process of the group."""
    running = slow(str(corpus), "--jobs", "2", "-q", "--output-format", "concise")
    assert running.stdout
    assert running.stdout.readline()
    os.killpg(running.pid, signal.SIGINT)
    started = time.monotonic()
    _, err = running.communicate(timeout=30)
    assert running.returncode == 130
    *before, last = err.splitlines()
    assert last == "interrupted"
    assert all(line.startswith("error: in/") for line in before), "what cannot be read may have been said already"
    assert time.monotonic() - started < 10
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)


def test_a_killed_worker_is_said(corpus: Path, write: Write) -> None:
    write("in/50.txt", "DIE\n")
    running = slow(str(corpus), "--jobs", "2", "-q")
    _, err = running.communicate(timeout=60)
    assert running.returncode == 2
    found = re.fullmatch(
        r"error: in/(\S+)\.txt to in/(\S+)\.txt: the process that worked on it was killed by .*\n", err
    )
    assert found, err
    assert found[1] <= "50" <= found[2]


def test_killed_in_the_middle_and_started_again(curate: Curate, corpus: Path) -> None:
    """What is kept by then is right, and the next run goes on from there."""
    plain = curate("check", str(corpus), "--no-cache")
    running = slow(str(corpus), "--jobs", "1")
    assert running.stdout
    running.stdout.readline()
    running.kill()
    running.communicate()
    assert curate("check", str(corpus)) == plain
    assert curate("check", str(corpus)) == plain
