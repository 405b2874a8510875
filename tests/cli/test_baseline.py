"""``curate baseline``, and what a baseline makes of ``curate check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BODY, Curate, Write

FILE = Path(".curate-baseline.jsonl")
HEAD = "Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n"
BAD = f"{HEAD}The wall will cost 10, 000 euros, they say, and 10, 000 more next year.\n\n{BODY}"
GOOD = BAD.replace("10, 000", "10,000")


@pytest.fixture
def corpus(write: Write) -> None:
    """Two articles with damage, and one without."""
    write("corpus/raw/a.txt", BAD)
    write("corpus/raw/b.txt", BAD.replace("10, 000", "20, 000", 1))
    write("corpus/raw/c.txt", GOOD)


def entries() -> dict[tuple[str, str], int]:
    """What the file accepts: numbers by record and hint."""
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    assert rows[0] == {"schema": 1, "tool": "curate"}
    assert [row["fp"] for row in rows[1:]] == sorted(row["fp"] for row in rows[1:])
    return {(row["record"], row["hint"]): row["n"] for row in rows[1:]}


ALL = {("a", "10, 000"): 2, ("b", "10, 000"): 1, ("b", "20, 000"): 1}


@pytest.mark.usefixtures("corpus")
def test_the_story_of_a_baseline(curate: Curate, write: Write) -> None:
    assert curate("check").code == 1
    code, out, err = curate("baseline", "create", "--reason", "as we took it over")
    assert (code, out) == (0, "")
    assert "Accepted 4 findings in 2 records: .curate-baseline.jsonl" in err
    assert entries() == ALL
    assert "as we took it over" in FILE.read_text()
    before = FILE.read_bytes()

    code, out, _ = curate("check", "--output-format", "concise")
    assert (code, out) == (0, "All checks passed!\n4 findings are in the baseline.\n")
    marked = [json.loads(line) for line in curate("check", "--output-format", "json-lines").out.splitlines()]
    assert [one["baseline"] for one in marked] == ["unchanged"] * 4
    assert curate("check", "--no-baseline").code == 1
    assert "(in the baseline)" in curate("check", "--output-format", "concise", "--show-suppressed").out

    # A third of the same is new, though there were two.
    write("corpus/raw/a.txt", BAD + "\nIt is 10, 000 more than last year.\n")
    code, out, _ = curate("check", "--output-format", "concise")
    assert (code, out.count("NUM001")) == (1, 1)
    code, _, err = curate("baseline", "update")
    assert (code, FILE.read_bytes()) == (0, before)
    assert "1 finding is new: `--accept-new --reason TEXT` accepts what is right." in err
    code, _, err = curate("baseline", "update", "--accept-new", "--reason", "as printed")
    assert (code, entries()) == (0, ALL | {("a", "10, 000"): 3})
    assert "accepted 1 new finding; 5 findings left" in err
    assert curate("check").code == 0

    # What is mended is said, and goes.
    write("corpus/raw/a.txt", GOOD)
    code, out, _ = curate("check")
    assert code == 0
    assert "3 accepted findings are no longer there: `curate baseline update` takes out" in out
    code, _, err = curate("baseline", "update")
    assert (code, entries()) == (0, {("b", "10, 000"): 1, ("b", "20, 000"): 1})
    assert "3 accepted findings are mended or suppressed; 2 findings left" in err

    # So does what is deleted, by prune alone: an update has not read it.
    Path("corpus/raw/b.txt").unlink()
    assert curate("baseline", "update").code == 0
    assert len(entries()) == 2
    code, _, err = curate("baseline", "prune")
    assert (code, entries()) == (0, {})
    assert "2 accepted findings are of records or rules that are gone; 0 findings left" in err
    assert curate("check").out == "All checks passed!\n"


@pytest.mark.usefixtures("corpus")
def test_what_is_done_can_be_seen_before(curate: Curate, write: Write) -> None:
    code, out, err = curate("baseline", "create", "--diff")
    assert (code, FILE.exists()) == (1, False)
    assert '+{"schema":1,"tool":"curate"}' in out
    assert "Would accept 4 findings" in err
    assert curate("baseline", "create", "-q") == (0, "", "")
    assert curate("baseline", "update", "--diff").code == 0
    write("corpus/raw/a.txt", GOOD)
    before = FILE.read_bytes()
    code, out, err = curate("baseline", "update", "--diff")
    assert (code, out.count("\n-{"), FILE.read_bytes()) == (1, 1, before)
    assert "2 findings would be left" in err


@pytest.mark.usefixtures("corpus")
def test_an_update_judges_only_what_it_reads(curate: Curate, write: Write) -> None:
    curate("baseline", "create")
    for name in "ab":
        write(f"corpus/raw/{name}.txt", GOOD)
    curate("baseline", "update", "corpus/raw/a.txt")
    assert entries() == {("b", "10, 000"): 1, ("b", "20, 000"): 1}
    curate("baseline", "update", "--select", "ENC")
    assert len(entries()) == 2
    curate("baseline", "update")
    assert entries() == {}


def test_files_that_are_called_alike_are_judged_together(curate: Curate, write: Write) -> None:
    """Fingerprints call a record after its file: what one folder mended says nothing of the other."""
    write("corpus/raw/x/a.txt", BAD)
    write("corpus/raw/y/a.txt", BAD)
    curate("baseline", "create")
    assert entries() == {("a", "10, 000"): 4}
    write("corpus/raw/x/a.txt", GOOD)
    curate("baseline", "update", "corpus/raw/x")
    assert entries() == {("a", "10, 000"): 4}
    curate("baseline", "update")
    assert entries() == {("a", "10, 000"): 2}


def test_what_weighs_little_needs_no_acceptance(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", GOOD.replace("The wall", "The  wall"))
    code, _, err = curate("baseline", "create", "--diff")
    assert code == 1
    assert "Would accept 0 findings in 0 records" in err
    assert "1 finding below --fail-on needs no acceptance." in err
    curate("baseline", "create", "--fail-on", "info")
    assert sum(entries().values()) == 1


def test_the_same_corpus_gives_the_same_bytes_in_any_order(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", BAD)
    write("corpus/raw/b.jsonl", json.dumps({"id": 'q"[*]\nü\u202e', "text": BAD}) + "\n")
    curate("baseline", "create", "corpus/raw/a.txt", "corpus/raw/b.jsonl")
    first = FILE.read_bytes()
    FILE.unlink()
    curate("baseline", "create", "corpus/raw/b.jsonl", "corpus/raw/a.txt")
    assert FILE.read_bytes() == first
    assert entries() == {("a", "10, 000"): 2, ('q"[*]\nü\u202e', "10, 000"): 2}
    assert curate("check").code == 0


@pytest.mark.usefixtures("corpus")
def test_a_baseline_elsewhere(curate: Curate, write: Write) -> None:
    write("curate.toml", '[lint]\nbaseline = "known.jsonl"\n')
    assert "known.jsonl; `curate baseline create` makes one" in curate("check").err
    curate("baseline", "create")
    assert Path("known.jsonl").exists()
    assert not FILE.exists()
    assert curate("check").code == 0
    assert curate("check", "--isolated").code == 1
    assert curate("check", "--isolated", "--baseline", "known.jsonl").code == 0
    assert "--baseline x: no such file" in curate("check", "--baseline", "x").err
    assert "exclude each other" in curate("check", "--baseline", "known.jsonl", "--no-baseline").err


@pytest.mark.usefixtures("corpus")
def test_a_fix_mends_what_the_baseline_accepts(curate: Curate, write: Write) -> None:
    write("drafts/a.txt", BAD)
    curate("baseline", "create", "drafts")
    assert curate("check", "--fix", "drafts").code == 0
    assert "10,000" in Path("drafts/a.txt").read_text()


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param([], "what to do? `curate baseline create|update|prune`", id="no-action"),
        pytest.param(["make"], "'make' is no action; `curate baseline create|update|prune`", id="unknown-action"),
        pytest.param(["update"], "no such file; `curate baseline create` makes a baseline", id="no-file"),
        pytest.param(["prune"], "no such file; `curate baseline create` makes a baseline", id="prune-no-file"),
        pytest.param(["prune", "news"], "PATHS are for `update`", id="prune-part"),
        pytest.param(["update", "--accept-new"], "--accept-new needs --reason", id="no-reason"),
        pytest.param(["update", "--accept-new", "--reason", " "], "--accept-new needs --reason", id="blank-reason"),
        pytest.param(["create", "--reason", ""], '--reason: "" found', id="empty-reason"),
        pytest.param(["create", "--accept-new", "--reason", "x"], "not for create", id="accept-new-of-all"),
        pytest.param(["update", "--reason", "x"], "only shrinks without --accept-new", id="reason-for-shrinking"),
        pytest.param(["update", "--select", "NUM001[zero]"], "a variant alone cannot be judged", id="variant"),
        pytest.param(["prune", "--reason", "x"], "accepts nothing", id="reason-for-pruning"),
        pytest.param(["create", "nowhere"], "nowhere: no such file", id="no-such-path"),
        pytest.param(["create", "--baseline", "no/x"], "error: no/x: No such file or directory", id="no-such-folder"),
    ],
)
@pytest.mark.usefixtures("corpus")
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    code, out, err = curate("baseline", *argv)
    assert (code, out) == (2, "")
    assert message in err
    assert not FILE.exists()


@pytest.mark.usefixtures("corpus")
def test_a_baseline_is_not_written_over(curate: Curate) -> None:
    curate("baseline", "create")
    before = FILE.read_bytes()
    code, _, err = curate("baseline", "create")
    assert (code, FILE.read_bytes()) == (2, before)
    assert "there is a baseline already; `curate baseline update` shrinks it" in err


@pytest.mark.usefixtures("corpus")
def test_nothing_is_written_where_something_could_not_be_read(curate: Curate, write: Write) -> None:
    curate("baseline", "create")
    before = FILE.read_bytes()
    write("corpus/raw/a.txt", GOOD)
    write("corpus/raw/t.jsonl.gz", b"\x1f\x8b\x08\x00broken")
    code, _, err = curate("baseline", "update")
    assert (code, FILE.read_bytes()) == (2, before)
    assert "t.jsonl.gz" in err
    assert "Nothing was written" in err


@pytest.mark.usefixtures("corpus")
def test_a_malformed_baseline_ends_a_check(curate: Curate) -> None:
    FILE.write_text('{"schema":1,"tool":"curate"}\nnonsense\n')
    code, _, err = curate("check", "--exit-zero")
    assert code == 2
    assert ".curate-baseline.jsonl:2: nonsense found" in err
    assert "`curate baseline update`" in err
    FILE.write_bytes(b"")
    assert curate("check").code == 1


def test_a_record_that_cannot_be_read_is_not_judged(curate: Curate, write: Write) -> None:
    row = json.dumps({"id": "r1", "text": BAD})
    write("corpus/raw/t.jsonl", row + "\n")
    curate("baseline", "create")
    assert entries() == {("r1", "10, 000"): 2}
    write("corpus/raw/t.jsonl", '{"id": "r1", "text": 7}\n')
    curate("baseline", "update")
    curate("baseline", "prune")
    assert entries() == {("r1", "10, 000"): 2}
    write("corpus/raw/t.jsonl", row.replace("r1", "r2") + "\n")
    curate("baseline", "prune")
    assert entries() == {}
