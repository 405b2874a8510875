"""``--timing``: where the time of a run went, on standard error, while everything else stays as it is."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from curate.exporters import FORMATS
from curate.exporters.timing import STAGES
from curate.rules import load_rules
from tests.cli.conftest import ARTICLE, Curate, Write
from tests.ending import UNMEASURED
from tests.pages import blocks, page
from tests.repository import Repository

pytestmark = pytest.mark.usefixtures("no_helpers")

TEXT = "Harbour Wall To Be Repaired\n\nAdvertisement\nIt cost 10, 000 pounds, said the  mayor.\n"


class Row(NamedTuple):
    """A row of the tables: seconds, and what stands behind them."""

    seconds: float
    rest: list[str]


class Timing:
    """What was said of the time."""

    def __init__(self, err: str) -> None:
        found = re.search(r"^[\d.]+ s, [\d.]+ s of processor time: ", err, re.MULTILINE)
        assert found, err
        self.before = err[: found.start()]
        self.head, *tables = err[found.start() :].split("\n\n")
        rows = {_kind(table): table for table in tables}
        self.stages = {row.rest[1].rstrip(","): row for row in _rows(rows["stage"])}
        self.rules = {row.rest[3]: row for row in _rows(rows.get("rule", ""))}
        self.documents = {row.rest[1]: row for row in _rows(rows.get("document", ""))}

    @property
    def done(self) -> int:
        """Documents that the run met."""
        found = re.search(r"time: ([\d,]+) documents? of", self.head)
        assert found, self.head
        return int(found[1].replace(",", ""))


def _kind(table: str) -> str:
    """What a table is about: the last word of its first line."""
    return table.partition("\n")[0].split()[-1]


def _rows(table: str) -> list[Row]:
    lines = [line.split() for line in table.splitlines()[1:]]
    return [Row(float(line[0]), line[1:]) for line in lines]


@pytest.fixture
def corpus(write: Write) -> Path:
    """All formats, and all that can be wrong with a file."""
    for number in range(6):
        write(f"in/{number}.txt", f"{TEXT}Part {number}.\n" * (number % 3 + 1))
    rows = [json.dumps({"id": str(number % 7), "text": f"{TEXT}{number}"}) for number in range(20)]
    table = "\n".join([*rows, "{broken", ""])
    write("in/t.jsonl", table)
    write("in/p.jsonl.gz", gzip.compress(table.encode()))
    write("in/list.json", json.dumps([{"text": TEXT}, {"id": "3", "text": TEXT}]))
    write("in/lines.json", f"{rows[0]}\n{rows[1]}\n")
    write("in/front.md", f"---\ntitle: A wall\n---\n{TEXT}")
    write("in/binary.txt", b"\0\1\2" * 99)
    write("in/wide.jsonl", b"\xff\xfe{\0}\0")
    write("in/half.txt.gz", gzip.compress(ARTICLE.encode())[:-9])
    return Path("in")


MET = 6 + 2 * 21 + 2 + 2 + 1
"""Records of the corpus, those that cannot be read among them."""

FLAGS = ("check", "in", "--no-cache", "--jobs", "1")


QUICK = ("full", "json", "html")


@pytest.mark.parametrize(
    "form", [pytest.param(form, marks=[] if form in QUICK else pytest.mark.slow, id=form) for form in FORMATS]
)
def test_nothing_else_changes(curate: Curate, corpus: Path, form: str) -> None:
    plain = curate(*FLAGS, "--output-format", form)
    timed = curate(*FLAGS, "--output-format", form, "--timing")
    assert (timed.code, timed.out) == (plain.code, plain.out)
    assert Timing(timed.err).before == plain.err
    assert "wide.jsonl: UTF-16" in plain.err, "a file that cannot be read is said, and the rest is measured"


def test_the_tables_add_up(curate: Curate, corpus: Path) -> None:
    """Stages make up the whole; rules looked at so many documents, and found what is shown."""
    done = curate(*FLAGS, "--timing", "-v", "--output-format", "json-lines")
    said = Timing(done.err)
    total = said.stages.pop("together")
    parts = sum(row.seconds for row in said.stages.values())
    assert parts == pytest.approx(total.seconds, abs=0.0005 * 20)
    assert {"starting", "decoding", "rules", "findings"} <= said.stages.keys()
    rules = sum(row.seconds for row in said.rules.values())
    assert rules == pytest.approx(said.stages["rules"].seconds, abs=0.0005 * len(said.rules))
    assert said.done == MET
    found: dict[str, int] = {}
    for line in done.out.splitlines():
        code = json.loads(line)["code"]
        found[code] = found.get(code, 0) + 1
    shown = {code: int(row.rest[2]) for code, row in said.rules.items()}
    for code in ("NUM001", "BPL001", "STR009", "META002"):
        assert shown[code] == found[code]
    assert int(said.rules["META002"].rest[1]) == MET - 2, "all but the broken lines"
    assert len(said.documents) == 10


def test_the_slowest_are_named(curate: Curate, corpus: Path) -> None:
    said = Timing(curate(*FLAGS, "--timing").err)
    assert len(said.rules) == 11
    assert "others" in [*said.rules.values()][-1].rest
    seconds = [row.seconds for row in said.rules.values()][:-1]
    assert seconds == sorted(seconds, reverse=True)
    assert len(said.documents) == 5
    assert all(Path(name.partition(":")[0]).exists() for name in said.documents)


def test_two_processes(curate: Curate, corpus: Path) -> None:
    """What the others did is counted like what is done here; how busy each was is said."""
    one, two = (curate("check", "in", "--no-cache", "-v", "--timing", "--jobs", jobs) for jobs in "12")
    assert one.out == two.out
    said, alone = Timing(two.err), Timing(one.err)
    assert re.search(
        r"^[23] processes: this one worked \d+% of the time, the others \d+%(, \d+%)?$", said.head, re.MULTILINE
    )
    assert said.done == MET
    assert {code: row.rest[1:] for code, row in said.rules.items()} == {
        code: row.rest[1:] for code, row in alone.rules.items()
    }
    assert "processes" not in alone.head


def test_what_the_cache_knew_counts_apart(curate: Curate, corpus: Path, write: Write) -> None:
    """Of a table that has grown the new row is looked at, and the line that is no record."""
    for number in range(64):
        write(f"in/more/{number}.txt", f"{number}\n")
    flags = ("check", "in", "--timing", "--jobs", "1", "--output-format", "concise")
    first = Timing(curate(*flags).err)
    table = Path("in/t.jsonl")
    table.write_text(table.read_text() + '{"id": "new", "text": "Harbour  wall"}\n')
    second = Timing(curate(*flags).err)
    assert "known" not in first.head
    assert (first.done, second.done) == (MET + 64, MET + 64 + 1)
    assert re.search(rf"^{MET + 64 - 1} documents of [\d.]+ kB of them known from the cache", second.head, re.MULTILINE)
    assert second.documents.keys() == {"in/t.jsonl:21", "in/t.jsonl:22"}


def test_all_known(curate: Curate, write: Write) -> None:
    """No rule is at work, and none has a row."""
    for number in range(70):
        write(f"in/{number}.txt", f"{TEXT}{number}\n")
    curate("check", "in")
    said = Timing(curate("check", "in", "--timing").err)
    assert re.search(r"^70 documents of 6\.\d kB of them known from the cache", said.head, re.MULTILINE)
    assert (said.rules, said.documents) == ({}, {})


def test_quiet_says_what_is_asked_for(curate: Curate, corpus: Path) -> None:
    quiet = curate("check", "in/0.txt", "--timing", "--quiet", "--output-format", "concise")
    assert quiet.out == curate("check", "in/0.txt", "--quiet", "--output-format", "concise").out
    assert Timing(quiet.err).before == ""


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        pytest.param(["no-such-file"], 2, id="nothing-there"),
        pytest.param(["a.txt", "--show-files"], 0, id="files"),
        pytest.param(["a.txt", "--select", "PII"], 0, id="one-rule"),
        pytest.param(["a.txt", "--diff"], 1, id="diff"),
        pytest.param(["a.txt", "--fix", "--exit-zero"], 0, id="fix"),
        pytest.param(["-", "--stdin-filename", "a.txt"], 1, id="stdin"),
    ],
)
def test_every_run_has_its_time(curate: Curate, write: Write, flags: list[str], code: int) -> None:
    write("a.txt", TEXT)
    done = curate("check", *flags, "--timing", stdin=TEXT.encode())
    assert done.code == code
    assert Timing(done.err).stages


@pytest.mark.parametrize("flag", ["--no-such-flag", "--select=NO999", "--config=nothing.toml"])
def test_of_a_wrong_call_there_is_nothing_to_say(curate: Curate, write: Write, flag: str) -> None:
    write("a.txt", TEXT)
    code, out, err = curate("check", "a.txt", "--timing", flag)
    assert (code, out) == (2, "")
    assert "seconds" not in err
    assert "seconds" not in curate("check", "a.txt").err, "and the next run is not measured"


def test_clean(curate: Curate, corpus: Path) -> None:
    """The same bytes, and stages of its own."""
    plain, timed = curate("clean", "in", "--out", "one"), curate("clean", "in", "--out", "two", "--timing")
    assert plain.code == timed.code
    said = Timing(timed.err)
    assert said.before == plain.err.replace("one/", "two/")
    assert {"mending", "exporting"} <= said.stages.keys()
    for name in ("articles.jsonl", "edits.jsonl", "rejected.jsonl", "manifest.json", "report.json", "report.html"):
        assert Path("one", name).read_bytes() == Path("two", name).read_bytes()


def test_gate(curate: Curate, repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository.root)
    repository.commit({"corpus/raw/a.txt": ARTICLE})
    repository.commit({"corpus/raw/b.txt": TEXT})
    plain, timed = (curate("gate", "--base", "HEAD~1", "--no-cache", *flags) for flags in ([], ["--timing"]))
    assert (timed.code, timed.out) == (plain.code, plain.out)
    said = Timing(timed.err)
    assert said.before == plain.err
    assert {"files", "rules"} <= said.stages.keys()
    assert said.done == 2


@pytest.mark.parametrize(
    ("number", "code", "last"),
    [
        pytest.param(signal.SIGINT, 130, "interrupted\n", id="ctrl-c"),
        pytest.param(signal.SIGTERM, 143, "", id="terminated"),
    ],
)
def test_who_ends_a_long_run_is_told(corpus: Path, number: int, code: int, last: str) -> None:
    """As a terminal does it: the signal goes to every process of the group."""
    command = [sys.executable, "-m", "curate", "check", "in", "--timing", "-q", "--jobs", "1"]
    for name in range(400):
        Path(f"in/more{name}.txt").write_text(TEXT * 40 + f"{name}\n", encoding="utf-8")
    running = subprocess.Popen(
        [*command, "--output-format", "concise"],
        env=UNMEASURED, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert running.stdout
    assert running.stdout.readline()
    os.killpg(running.pid, number)
    _, err = running.communicate(timeout=60)
    assert running.returncode == code
    assert err.endswith(f"\n{last}")
    assert Timing(err.removesuffix(last)).rules


def test_the_page_shows_what_there_is() -> None:
    """The numbers are those of a machine and a day; stages, rules and their words are those of the program."""
    shown = page("docs/timing.md")
    said = Timing(next(block for _, block in blocks(shown, "text")))
    said.stages.pop("together")
    codes = {rule.code: rule.name for rule in load_rules()}
    for name, row in said.stages.items():
        assert " ".join(row.rest[2:]) == STAGES[name]
    for code, row in [*said.rules.items()][:-1]:
        assert row.rest[4] == codes[code]
    for name in STAGES:
        assert f"| `{name}` |" in shown
