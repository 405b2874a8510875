"""``curate gate`` in real repositories: what people do to a corpus, and what is new by it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from curate.gate.asking import unmatched
from curate.git import Change
from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Content, Repository

JSON = ("--base", "main", "--output-format", "json-lines")
CONCISE = ("--base", "main", "--output-format", "concise")
RAW = "corpus/raw"


def rows(*texts: tuple[str, str]) -> str:
    """A table of records with ids."""
    return "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in texts)


A, B, C = ("a", damaged("10, 000")), ("b", ARTICLE), ("c", damaged("20, 000"))

STORIES = [
    pytest.param({}, {f"{RAW}/new.txt": ARTICLE}, [], id="a-good-article"),
    pytest.param({}, {f"{RAW}/new.txt": damaged("10, 000")}, [f"{RAW}/new.txt: NUM001"], id="a-bad-article"),
    pytest.param({}, {f"{RAW}/good.txt": damaged("10, 000")}, [f"{RAW}/good.txt: NUM001"], id="damage-in-a-good-one"),
    pytest.param({}, {f"{RAW}/old.txt": f"{damaged('10, 000')}And so on.\n"}, [], id="old-damage-edited-beside"),
    pytest.param({}, {f"{RAW}/old.txt": damaged("10, 000", "10, 000")}, [f"{RAW}/old.txt: NUM001"], id="once-more"),
    pytest.param({}, {f"{RAW}/old.txt": damaged("20, 000")}, [f"{RAW}/old.txt: NUM001"], id="swapped-for-another"),
    pytest.param({}, {f"{RAW}/old.txt": ARTICLE}, [], id="mended"),
    pytest.param({}, {f"{RAW}/old.txt": None}, [], id="deleted"),
    pytest.param({}, {f"{RAW}/old.txt": None, f"{RAW}/other.txt": damaged("10, 000")}, [], id="renamed"),
    pytest.param({}, {f"{RAW}/old.txt": None, f"{RAW}/a/old.txt": damaged("10, 000")}, [], id="moved-to-a-folder"),
    pytest.param(
        {}, {f"{RAW}/old.txt": None, f"{RAW}/other.txt": damaged("10, 000", "&amp;")}, [f"{RAW}/other.txt: ENC006"],
        id="renamed-and-damaged",
    ),
    pytest.param(
        {f"{RAW}/t.jsonl": rows(A, B)}, {f"{RAW}/t.jsonl": rows(A, B, C)}, [f"{RAW}/t.jsonl:3 NUM001"], id="a-row"
    ),
    pytest.param({f"{RAW}/t.jsonl": rows(A, B)}, {f"{RAW}/t.jsonl": rows(B, A)}, [], id="rows-in-another-order"),
    pytest.param(
        {f"{RAW}/t.jsonl": rows(A, B)}, {f"{RAW}/t.jsonl": rows(A, ("b", damaged("10, 000")))},
        [f"{RAW}/t.jsonl:2 NUM001"], id="a-row-changed",
    ),
    pytest.param(
        {f"{RAW}/t.jsonl": rows(A, B, C)},
        {f"{RAW}/t.jsonl": None, f"{RAW}/t1.jsonl": rows(A), f"{RAW}/t2.jsonl": rows(C, B)}, [], id="a-table-split",
    ),
    pytest.param(
        {f"{RAW}/t1.jsonl": rows(A), f"{RAW}/t2.jsonl": rows(C, B)},
        {f"{RAW}/t1.jsonl": None, f"{RAW}/t2.jsonl": None, f"{RAW}/t.jsonl": rows(A, B, C)}, [], id="tables-joined",
    ),
    pytest.param(
        {f"{RAW}/t.jsonl": rows(A, B)}, {f"{RAW}/t.jsonl": rows(A, B, B)}, [f"{RAW}/t.jsonl:3 META011"],
        id="an-id-twice",
    ),
    pytest.param(
        {f"{RAW}/t.jsonl": rows(A, B)}, {f"{RAW}/t.jsonl": f"{rows(A, B)}{{\n"}, [f"{RAW}/t.jsonl:3 META011"],
        id="a-row-that-is-none",
    ),
    pytest.param(
        {f"{RAW}/t.jsonl": json.dumps({"text": damaged("10, 000")}) + "\n"},
        {f"{RAW}/t.jsonl": "".join(json.dumps({"text": t}) + "\n" for t in (ARTICLE, damaged("10, 000")))}, [],
        id="rows-without-ids-shifted",
    ),
    pytest.param({}, {"notes/new.txt": damaged("10, 000")}, [], id="elsewhere"),
    pytest.param(
        {"drafts/x.txt": damaged("10, 000")}, {"drafts/x.txt": None, f"{RAW}/x.txt": damaged("10, 000")},
        [f"{RAW}/x.txt: NUM001"], id="comes-into-the-corpus",
    ),
    pytest.param(
        {f"{RAW}/1/x.txt": damaged("10, 000"), f"{RAW}/2/x.txt": ARTICLE},
        {f"{RAW}/1/x.txt": ARTICLE, f"{RAW}/2/x.txt": damaged("10, 000")}, [f"{RAW}/2/x.txt: NUM001"],
        id="mended-here-and-damaged-in-a-namesake",
    ),
    pytest.param({}, {f"{RAW}/bad.txt": b"\x00\x01\x02\x00" * 9}, [f"{RAW}/bad.txt: ENC001"], id="binary"),
    pytest.param({}, {f"{RAW}/no \nname é.txt": damaged("10, 000")}, None, id="a-name-with-a-line-end"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "new"), STORIES)
def test_what_is_new(
    before: Mapping[str, Content], after: Mapping[str, Content], new: list[str] | None, corpus: Repository, gate: Gate
) -> None:
    """The exit code is 1 where something is, else 0; and what is listed is what is new."""
    corpus.switch("main")
    corpus.commit(before, "before")
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit(after, "after")
    done = gate(*JSON)
    assert done.code == int(new != [])
    assert new is None or done.new == new


def test_the_verdict_comes_first_and_then_what_to_do(corpus: Repository, gate: Gate) -> None:
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000"), f"{RAW}/old.txt": ARTICLE})
    done = gate(*CONCISE)
    lines = done.out.splitlines()
    assert lines[0] == "curate gate failed: 1 new finding in 1 file, 1 of 1 limit exceeded"
    assert lines[1].startswith(f"HEAD ({corpus.head[:10]}) against main (")
    assert lines[3].startswith(f"{RAW}/new.txt:6:10: NUM001 [*] warning: ")
    assert "limit * max-new: 1, at most 0: exceeded" in lines
    assert "fixed: 1 NUM001 split-thousands" in lines
    reason = "'why it is right'"
    assert lines[-3:] == [
        f"see what mends it:   curate check {RAW}/new.txt --select NUM001 --diff",
        f"accept, once merged: curate suppress NUM001 {RAW}/new.txt --record new --match '10, 000' --reason {reason}",
        "explain:             curate rule NUM001",
    ]


def test_what_mends_all_that_is_new_is_one_command(corpus: Repository, gate: Gate) -> None:
    corpus.commit({"curate.toml": "allow-raw-fix = true\n"})
    corpus.git("branch", "--force", "main")
    corpus.commit({f"{RAW}/{name}.txt": f"{damaged('10, 000')}\n1 comment\n" for name in ("one", "two")})
    said = gate(*CONCISE).out.splitlines()[-3:]
    assert said[0] == f"mend:                curate check {RAW} --select BPL002,NUM001 --fix"
    assert [line.partition(":")[0] for line in said] == ["mend", "accept, once merged", "explain"]


def test_a_gate_that_holds_says_what_it_measured(corpus: Repository, gate: Gate) -> None:
    corpus.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate("--base", "main")
    assert done.code == 0
    assert done.out.splitlines()[0] == "curate gate passed: no new findings"
    assert "limit * max-new: 0, at most 0: holds" in done.out


def test_no_article_changed(corpus: Repository, gate: Gate) -> None:
    corpus.commit({"README.md": "A corpus.\n"})
    done = gate("--base", "main")
    assert (done.code, "note: no article changed; 2 stayed as they were" in done.out) == (0, True)


def test_what_is_in_no_commit_is_said_where_nothing_changed(corpus: Repository, gate: Gate) -> None:
    """Somebody who forgot to commit does not take the silence for approval."""
    corpus.write({f"{RAW}/new.txt": damaged("10, 000")})
    done = gate("--base", "main")
    assert done.code == 0
    assert (
        f"note: {RAW}/new.txt: changed and in no commit; the gate compares commits, `curate check --since" in done.out
    )


def test_two_branches_merged(corpus: Repository, gate: Gate) -> None:
    """What came into main since then is not new, neither in the branch nor in the merge that GitHub checks out."""
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000")})
    corpus.switch("main")
    corpus.commit({f"{RAW}/theirs.txt": damaged("20, 000")})
    corpus.git("switch", "--quiet", "--detach", "main")
    corpus.merge("topic")
    assert gate(*JSON).new == [f"{RAW}/new.txt: NUM001"]
    corpus.switch("topic")
    assert gate(*JSON).new == [f"{RAW}/new.txt: NUM001"]
    corpus.merge("main")
    assert gate(*JSON).new == [f"{RAW}/new.txt: NUM001"]


def test_one_id_in_two_branches_is_found_in_the_merge(corpus: Repository, gate: Gate) -> None:
    """Neither branch has it twice: the corpus as it would be has."""
    text = json.dumps({"id": "x", "source": "example.org", "text": ARTICLE})
    corpus.commit({f"{RAW}/a.json": text})
    corpus.switch("main")
    corpus.commit({f"{RAW}/z.json": text})
    corpus.git("switch", "--quiet", "--detach", "main")
    corpus.merge("topic")
    assert gate(*JSON).new == [f"{RAW}/a.json: META011"]


def test_a_folder_may_be_named(corpus: Repository, gate: Gate) -> None:
    corpus.commit({"news/a.txt": damaged("10, 000"), f"{RAW}/b.txt": damaged("10, 000")})
    done = gate(*CONCISE, "news")
    assert [line.split(":")[0] for line in done.out.splitlines() if "NUM001 [" in line] == ["news/a.txt"]


def test_paths_are_those_of_the_folder_it_is_run_in(
    corpus: Repository, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.commit({f"{RAW}/b.txt": damaged("10, 000")})
    monkeypatch.chdir(corpus.root / "corpus")
    assert "\nraw/b.txt:6:10: NUM001" in gate(*CONCISE, "raw").out


def test_links_and_submodules_are_left_out(corpus: Repository, gate: Gate) -> None:
    (corpus.root / RAW / "link.txt").symlink_to("old.txt")
    corpus.git("add", f"{RAW}/link.txt")
    corpus.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(corpus.root), f"{RAW}/sub.txt")
    corpus.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate("--base", "main")
    assert done.code == 0
    assert "3 files read, 3 records; 2 skipped:" in done.err
    assert f"{RAW}/link.txt: a symbolic link" in done.err
    assert f"{RAW}/sub.txt: a submodule, which is a repository of its own" in done.err


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        pytest.param([], 2, "nothing to compare with; name the branch", id="no-base"),
        pytest.param(["--base", "no"], 2, "the base 'no' is not here", id="base"),
        pytest.param(["--base", "main", "--head", "no"], 2, "the head 'no' is not here", id="head"),
        pytest.param(["--base", "main", "nowhere"], 2, "nowhere: no such file or folder in HEAD; there is", id="path"),
        pytest.param(["--base", "main", "--select", "XXX"], 2, "unknown rule 'XXX'", id="rule"),
        pytest.param(["--base", "main", "--fail-on", "bad"], 2, "'bad' found", id="fail-on"),
        pytest.param(["--bse", "main"], 2, "did you mean '--base'?", id="flag"),
        pytest.param(["--base", "main", "--output-format", "no"], 2, "'no' found", id="format"),
        pytest.param(["--base", "main", "--fail-on", "error"], 0, "", id="warnings-pass"),
        pytest.param(["--base", "main", "--fail-on", "never"], 0, "", id="never"),
        pytest.param(["--base", "main", "--exit-zero"], 0, "", id="exit-zero"),
        pytest.param(["--base", "main", "--ignore", "NUM"], 0, "", id="ignored"),
        pytest.param(["--base", "main", "--select", "NUM"], 1, "", id="selected"),
        pytest.param(["--base", "no", "--exit-zero"], 2, "the base 'no' is not here", id="exit-zero-hides-no-error"),
    ],
)  # fmt: skip
def test_exit_codes(argv: list[str], code: int, said: str, corpus: Repository, gate: Gate) -> None:
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000")})
    done = gate(*argv)
    assert (done.code, said in done.err) == (code, True)


def test_the_help_says_what_counts(gate: Gate) -> None:
    done = gate("--help")
    assert done.code == 0
    for said in (
        "--trust-head",
        "GITHUB_BASE_REF",
        "$GITHUB_STEP_SUMMARY",
        "curate gate --base origin/main",
        "exit codes:",
    ):
        assert said in done.out


def test_outside_of_a_repository(gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = gate("--base", "main")
    assert (done.code, "not in a git repository" in done.err) == (2, True)


def test_a_file_that_cannot_be_read_is_an_error_only_where_it_changed(corpus: Repository, gate: Gate) -> None:
    corpus.switch("main")
    corpus.commit({f"{RAW}/broken.txt.gz": b"no gzip"})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate("--base", "main")
    assert done.code == 0
    assert f"note: {RAW}/broken.txt.gz: " in done.out
    corpus.commit({f"{RAW}/more.txt.gz": b"no gzip either"})
    done = gate("--base", "main", "--exit-zero")
    assert (done.code, f"error: {RAW}/more.txt.gz: " in done.err) == (2, True)


def test_a_repository_of_sha256(tmp_path: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Repository.new(tmp_path / "sha256", "--object-format=sha256")
    made.commit({f"{RAW}/good.txt": ARTICLE})
    made.branch("topic")
    made.commit({f"{RAW}/new.txt": damaged("10, 000")})
    monkeypatch.chdir(made.root)
    assert gate(*JSON).new == [f"{RAW}/new.txt: NUM001"]


@pytest.mark.parametrize(("went", "came", "said"), [(0, 5000, 0), (5000, 0, 0), (1000, 1000, 0), (1001, 1000, 1)])
def test_more_files_than_git_looks_for_renames_among(went: int, came: int, said: int) -> None:
    """That renamed articles may count as new then is told."""
    changes = [
        *(Change("D", f"{number}.txt", None, "a", None) for number in range(went)),
        *(Change("A", None, f"{number}.md", None, "b") for number in range(came)),
    ]
    assert len([*unmatched(changes)]) == said


def test_large_files_are_judged_by_their_content(corpus: Repository, gate: Gate) -> None:
    """Git LFS commits a pointer: one whose content is not here is no article, and no reason to pass."""
    bad = damaged("10, 000")
    name = hashlib.sha256(bad.encode()).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{name}\nsize {len(bad)}\n"
    corpus.commit({f"{RAW}/large.txt": pointer})
    done = gate(*CONCISE)
    assert done.code == 2
    assert f"error: {RAW}/large.txt: a pointer of Git LFS, whose content is not here; `git lfs fetch --all`" in done.err
    corpus.write({f".git/lfs/objects/{name[:2]}/{name[2:4]}/{name}": bad})
    assert gate(*JSON).new == [f"{RAW}/large.txt: NUM001"]
