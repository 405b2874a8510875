"""``curate suppress``, and what suppressions make of ``check`` and ``clean``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BODY, Curate, Write

FILE = Path("curate-suppressions.toml")
HEAD = "Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n"
BAD = f"{HEAD}The wall will cost 10, 000 euros, they say, and 20, 000 more next year.\n\n{BODY}"
CALL = ("suppress", "NUM001", "--record", "a", "--reason", "a verse")


@pytest.fixture
def corpus(write: Write) -> None:
    """Two articles with damage."""
    write("corpus/raw/a.txt", BAD)
    write("corpus/raw/b.txt", BAD)


@pytest.mark.usefixtures("corpus")
def test_the_story_of_a_suppression(curate: Curate, write: Write) -> None:
    code, out, err = curate(*CALL, "--match", "10, 000", "--by", "am", "--expires", "2099-06-30")
    assert (code, out) == (0, "")
    assert "Suppressed 1 finding of NUM001 (corpus/raw/a.txt:5:20): curate-suppressions.toml:4" in err
    assert FILE.read_text().endswith(
        '\n[[suppress]]\nrule = "NUM001"\nrecord = "a"\nmatch = "10, 000"\nreason = "a verse"\n'
        'expires = 2099-06-30\nby = "am"\n'
    )
    code, out, _ = curate("check", "--output-format", "concise")
    assert (code, out.count("NUM001")) == (1, 3)
    assert "1 finding is suppressed." in out
    shown = curate("check", "--output-format", "concise", "--show-suppressed").out
    assert "(suppressed: a verse)" in shown
    found = [json.loads(line) for line in curate("check", "--output-format", "json-lines").out.splitlines()]
    assert [one["suppressed_by"] for one in found] == ["a verse", None, None, None]

    # Neither a fix nor a clean touches the place.
    assert "-The wall" in curate("check", "--diff").out
    write("drafts/a.txt", BAD)
    curate("check", "--fix", "drafts")
    assert "cost 10, 000 euros, they say, and 20,000 more" in Path("drafts/a.txt").read_text()
    assert curate("clean", "--out", "tidy", "corpus/raw").code == 0
    texts = {row["id"]: row["text"] for row in map(json.loads, Path("tidy/articles.jsonl").read_text().splitlines())}
    assert ("10, 000" in texts["a"], "10, 000" in texts["b"]) == (True, False)

    # The article goes: the entry is a finding, until it is taken out.
    Path("corpus/raw/a.txt").unlink()
    code, out, _ = curate("check", "--output-format", "concise")
    assert code == 1
    assert "curate-suppressions.toml:4:1: SUP001 warning: exempts nothing" in out
    assert "SUP001" not in curate("check", "corpus/raw/b.txt").out
    code, out, err = curate("suppress", "--prune", "--diff")
    assert (code, out.count("\n-")) == (1, 8)
    assert "Would take 1 out of curate-suppressions.toml; 0 left." in err
    code, _, err = curate("suppress", "--prune")
    assert code == 0
    assert "line 4: NUM001 in 'a', exempts nothing: a verse" in err
    assert FILE.read_text().startswith("# Places")
    assert "[[suppress]]" not in FILE.read_text()
    assert "SUP001" not in curate("check").out


@pytest.mark.usefixtures("corpus")
def test_an_expired_entry_is_a_finding_and_its_place_one_again(curate: Curate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798329600")  # 2026-12-27
    assert (
        "--expires 2026-12-26: a day that has passed; 2026-12-27 or later"
        in curate(*CALL, "--expires", "2026-12-26").err
    )
    curate(*CALL, "--expires", "2026-12-27")
    assert "SUP002" not in curate("check").out
    curate("clean", "--out", "one", "corpus/raw")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798416000")
    code, out, _ = curate("check", "--output-format", "concise", "corpus/raw/a.txt")
    assert (code, out.count("NUM001 warning")) == (1, 2)
    assert "[*]" not in out
    assert (
        "curate-suppressions.toml:4:1: SUP002 warning: the exemption of NUM001 in record 'a' ended on 2026-12-27" in out
    )
    # Records do not depend on the day.
    curate("clean", "--out", "two", "corpus/raw")
    for name in ("articles.jsonl", "edits.jsonl", "manifest.json", "report.json"):
        assert Path("one", name).read_bytes() == Path("two", name).read_bytes()
    assert "expired on 2026-12-27: a verse" in curate("suppress", "--prune").err
    assert "SUP002" not in curate("check").out


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["suppress"], "which rule?", id="nothing"),
        pytest.param(["suppress", "NUM001", "--reason", "x"], "--record is missing", id="no-record"),
        pytest.param(["suppress", "NUM001", "--record", "a"], "--reason is missing", id="no-reason"),
        pytest.param(
            ["suppress", "NUM001", "--record", "a", "--reason", " "], "--reason is missing", id="blank-reason"
        ),
        pytest.param(["suppress", "NUM", *CALL[2:]], "one rule is wanted", id="prefix"),
        pytest.param(["suppress", "NUM0O1", *CALL[2:]], "did you mean 'NUM001'?", id="no-such-rule"),
        pytest.param([*CALL, "--expires", "soon"], "'soon' found; a day like 2027-06-30", id="no-day"),
        pytest.param([*CALL[:3], "c", *CALL[4:]], "no record is called 'c'", id="no-such-record"),
        pytest.param([*CALL[:3], "aa", *CALL[4:]], "did you mean 'a'?", id="nearly-a-record"),
        pytest.param(["suppress", "ENC003", *CALL[2:]], "ENC003 finds nothing in record 'a'; --force", id="not-there"),
        pytest.param([*CALL, "--match", "1"], "that --match names; it finds '10, 000' in text, '20, 000'", id="match"),
        pytest.param([*CALL, "--field", "title"], "that --field title names", id="field"),
        pytest.param([*CALL, "nowhere"], "nowhere: no such file", id="no-such-path"),
        pytest.param([*CALL, "--isolated"], "--isolated reads no configuration", id="isolated"),
        pytest.param(
            ["suppress", "--prune", "--reason", "x"], "--prune takes entries out, --reason", id="prune-and-add"
        ),
        pytest.param(["suppress", "--prune"], "no such file", id="prune-nothing"),
    ],
)
@pytest.mark.usefixtures("corpus")
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    code, out, err = curate(*argv)
    assert (code, out) == (2, "")
    assert message in err
    assert not FILE.exists()


@pytest.mark.usefixtures("corpus")
def test_an_entry_stands_once(curate: Curate) -> None:
    curate(*CALL)
    before = FILE.read_bytes()
    code, _, err = curate("suppress", "split-thousands", *CALL[2:-1], "another reason")
    assert (code, FILE.read_bytes()) == (2, before)
    assert "curate-suppressions.toml:4: exempts the same already, 'a verse'; edit it there" in err
    assert curate(*CALL, "--match", "10, 000").code == 0


@pytest.mark.usefixtures("corpus")
def test_what_exempts_nothing_yet_is_written_by_force(curate: Curate) -> None:
    assert curate("suppress", "ENC003", *CALL[2:], "--force").code == 0
    assert "SUP001" in curate("check").out


@pytest.mark.usefixtures("corpus")
def test_an_entry_can_be_seen_before(curate: Curate) -> None:
    code, out, err = curate(*CALL, "--diff")
    assert (code, FILE.exists()) == (1, False)
    assert '+rule = "NUM001"' in out
    assert "Would suppress 2 findings" in err
    assert curate(*CALL, "-q") == (0, "", "")


@pytest.mark.parametrize(
    "record",
    [
        pytest.param('q"uo\\te', id="quotes"),
        pytest.param("new\nline", id="newline"),
        pytest.param("Ünï·cödé 港", id="unicode"),
        pytest.param("a[1]*?", id="glob"),
        pytest.param("bidi\u202e", id="bidi"),
    ],
)
def test_records_of_any_name(curate: Curate, write: Write, record: str) -> None:
    rows = [{"id": record, "text": BAD}, {"id": "a1", "text": BAD}, {"id": "other", "text": BAD}]
    write("corpus/raw/t.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows))
    assert curate("suppress", "NUM001", "--record", record, "--reason", "a verse").code == 0
    found = [json.loads(line) for line in curate("check", "--output-format", "json-lines").out.splitlines()]
    assert {one["record"] for one in found if one["suppressed_by"]} == {record}
    assert "SUP" not in "".join(one["code"] for one in found)


def test_a_glob_exempts_many(curate: Curate, write: Write) -> None:
    for name in ("wire/a", "wire/b", "own/a"):
        write(f"corpus/raw/{name}.txt", BAD)
    assert "Suppressed 4 findings" in curate("suppress", "NUM001", "--record", "wire/*", "--reason", "x").err
    found = [json.loads(line) for line in curate("check", "--output-format", "json-lines").out.splitlines()]
    assert {one["path"] for one in found if not one["suppressed_by"]} == {"corpus/raw/own/a.txt"}
    # A hook that sees one file calls its record by another name, and the entry still holds.
    assert curate("check", "corpus/raw/wire/a.txt").code == 0
    assert curate("check", "corpus/raw/own/a.txt").code == 1


@pytest.mark.parametrize("command", [["check"], ["clean"], ["explain", "corpus/raw/a.txt"], ["baseline", "create"]])
@pytest.mark.usefixtures("corpus")
def test_a_file_that_is_wrong_ends_every_command(curate: Curate, command: list[str]) -> None:
    FILE.write_text('[[suppress]]\nrule = "NUM001"\nrecord = "a"\n')
    code, _, err = curate(*command)
    assert code == 2
    assert "curate-suppressions.toml:1: [[suppress]] 1: reason is missing" in err


@pytest.mark.usefixtures("corpus")
def test_a_file_that_the_configuration_names(curate: Curate, write: Write) -> None:
    write("curate.toml", '[lint]\nsuppressions = "exempt.toml"\n')
    assert "no file exempt.toml; `curate suppress` makes it" in curate("check").err
    assert curate(*CALL).code == 0
    assert Path("exempt.toml").exists()
    assert curate("check").code == 1
    assert curate("check", "--output-format", "concise").out.count("NUM001") == 2


@pytest.mark.usefixtures("corpus")
def test_nothing_is_taken_out_where_something_could_not_be_read(curate: Curate, write: Write) -> None:
    curate("suppress", "ENC003", *CALL[2:], "--force")
    before = FILE.read_bytes()
    write("corpus/raw/t.jsonl.gz", b"\x1f\x8b\x08\x00broken")
    code, _, err = curate("suppress", "--prune")
    assert (code, FILE.read_bytes()) == (2, before)
    assert "Nothing was written" in err
    out = curate("check").out
    assert "SUP001 " in out  # its own record was read
    Path("corpus/raw/a.txt").unlink()
    assert "SUP001" not in curate("check").out


@pytest.mark.usefixtures("corpus")
def test_prune_keeps_what_is_used_and_what_it_did_not_see(curate: Curate) -> None:
    curate(*CALL)
    curate("suppress", "NUM001", "--record", "gone", "--reason", "x", "--force")
    assert (
        "every entry that could be judged exempts something; 2 in"
        in curate("suppress", "--prune", "corpus/raw/a.txt").err
    )
    assert "Took 1 out" in curate("suppress", "--prune").err
    FILE.write_text("# none\n")
    assert "Nothing to take out" in curate("suppress", "--prune").err


@pytest.mark.usefixtures("corpus")
def test_standard_input_is_marked_too(curate: Curate) -> None:
    curate(*CALL)
    data = BAD.encode()
    code, out, err = curate("check", "-", "--stdin-filename", "a.txt", stdin=data)
    assert (code, "2 findings are suppressed." in out) == (0, True)
    code, out, err = curate("check", "-", "--stdin-filename", "a.txt", "--fix", stdin=data)
    assert (code, out) == (0, BAD)
    assert "suppressed" in err


@pytest.mark.usefixtures("corpus")
def test_explain_says_what_exempts_a_place(curate: Curate) -> None:
    curate(*CALL)
    assert (
        "outcome   reported: a suppression exempts it: a verse"
        in curate("explain", "corpus/raw/a.txt", "--line", "5").out
    )
    assert "a suppression exempts it" not in curate("explain", "corpus/raw/b.txt", "--line", "5").out


def test_what_is_no_record_can_be_exempt_too(curate: Curate, write: Write) -> None:
    """A row that cannot be read, and a binary file, are called after their files."""
    write("corpus/raw/t.jsonl", json.dumps({"id": "r1", "text": BAD.replace(", 000", ",000")}) + "\n{broken\n")
    write("corpus/raw/photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    assert curate("check").code == 1
    for rule, record in (("META011", "t:2"), ("ENC001", "photo")):
        assert curate("suppress", rule, "--record", record, "--reason", "kept as it came").code == 0
    code, out, _ = curate("check", "--output-format", "concise")
    assert (code, out) == (0, "All checks passed!\n2 findings are suppressed.\n")


@pytest.mark.usefixtures("corpus")
def test_settings_name_the_files(curate: Curate, write: Write) -> None:
    assert "suppressions" not in curate("check", "--show-settings").out
    write("conf/curate.toml", '[lint]\nbaseline = "b.jsonl"\nsuppressions = "../s.toml"\n')
    write("s.toml", "")
    out = curate("check", "--show-settings", "--config", "conf/curate.toml").out
    assert 'baseline = "b.jsonl"\nsuppressions = "../s.toml"\n' in out


@pytest.mark.usefixtures("corpus")
def test_a_check_of_some_rules_judges_no_others(curate: Curate) -> None:
    curate(*CALL)
    curate("baseline", "create")
    Path("corpus/raw/a.txt").unlink()
    Path("corpus/raw/b.txt").write_text(BAD.replace(", 000", ",000"))
    assert "2 accepted findings are no longer there" in curate("check").out
    for argv in (["--select", "ENC"], ["--select", "NUM001[zero]"], ["corpus/raw/b.txt"]):
        assert "no longer there" not in curate("check", *argv).out
        assert "SUP001" not in curate("check", *argv).out
