"""The gate where it runs: hooks, GitHub, GitLab; what it reads and what it writes there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Repository

RAW = "corpus/raw"
ZERO = "0" * 40


@pytest.fixture
def bad(corpus: Repository) -> Repository:
    """``topic`` with a bad article."""
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000")})
    return corpus


@pytest.mark.parametrize(
    "variables",
    [
        pytest.param({"GITHUB_BASE_REF": "main"}, id="github"),
        pytest.param({"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main"}, id="gitlab"),
        pytest.param({"CI_DEFAULT_BRANCH": "main", "CI_COMMIT_BRANCH": "topic"}, id="gitlab-branch"),
        pytest.param({"PRE_COMMIT_FROM_REF": "origin/main", "PRE_COMMIT_TO_REF": "topic"}, id="pre-commit"),
        pytest.param({"PRE_COMMIT_FROM_REF": ZERO, "PRE_COMMIT_REMOTE_NAME": "origin"}, id="first-push"),
    ],
)
def test_the_surroundings_say_the_base(
    variables: dict[str, str], bad: Repository, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad.switch("main")
    clone = bad.clone(tmp_path / "clone")
    clone.git("checkout", "--quiet", "-b", "topic", "origin/topic")
    monkeypatch.chdir(clone.root)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    done = gate()
    assert (done.code, "1 new finding in 1 file" in done.out) == (1, True)


def test_a_first_push_of_everything_counts_all(bad: Repository, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRE_COMMIT_REMOTE_NAME", "origin")
    done = gate()
    assert done.out.startswith("curate gate failed: 2 new findings in 2 files")
    assert "note: no branch of 'origin' is known here that the head could have begun from: all of it" in done.out


def test_github_gets_annotations_and_a_page(
    bad: Repository, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a flag; a page that other steps wrote stays."""
    page = tmp_path / "summary.md"
    page.write_text("# Before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    done = gate("--base", "main")
    assert done.code == 1
    assert f"::warning file={RAW}/new.txt,line=6," in done.out
    said = page.read_text(encoding="utf-8")
    assert said.startswith("# Before\n")
    assert "curate gate failed: 1 new finding in 1 file" in said


@pytest.mark.parametrize(
    ("flags", "wanted"),
    [
        pytest.param(["--output-format", "concise"], (False, False), id="an output for something else"),
        pytest.param(["--report", f"json={os.devnull}"], (True, True), id="a report to a file besides"),
        pytest.param(["--report", "json=-"], (False, True), id="a report on standard output"),
        pytest.param(["--report", f"github={os.devnull}"], (False, True), id="annotations elsewhere"),
        pytest.param(["--report", f"summary={os.devnull}"], (True, False), id="a page elsewhere"),
    ],
)
def test_github_gets_what_nothing_else_that_was_asked_for_replaces(
    bad: Repository,
    gate: Gate,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    flags: list[str],
    wanted: tuple[bool, bool],
) -> None:
    """Annotations, and a page."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    annotated = "::warning" in gate("--base", "main", *flags).out
    assert (annotated, (tmp_path / "summary.md").exists()) == wanted


def test_a_page_that_cannot_be_written_is_an_error(
    bad: Repository, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "summary.md"))
    done = gate("--base", "main", "--exit-zero")
    assert (done.code, "summary" in done.err) == (2, True)


def test_pull_request_target_is_refused(corpus: Repository, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """It checks out the base: that nothing is new there says nothing of the pull request."""
    monkeypatch.setenv("GITHUB_EVENT_NAME", "pull_request_target")
    done = gate("--base", "main")
    assert (done.code, "the base branch is checked out, not the pull request" in done.err) == (2, True)


def test_reports_of_all_kinds_in_one_run(bad: Repository, gate: Gate, tmp_path: Path) -> None:
    formats = ("sarif", "junit", "gitlab", "markdown", "html", "summary", "badge", "json-lines")
    flags = [flag for name in formats for flag in ("--report", f"{name}={tmp_path / name}")]
    assert gate("--base", "main", *flags).code == 1
    assert all((tmp_path / name).stat().st_size for name in formats)
    results = json.loads((tmp_path / "sarif").read_text())["runs"][0]["results"]
    assert [(one["ruleId"], one["baselineState"]) for one in results] == [("NUM001", "new")]


def test_what_did_not_change_is_not_read_again(bad: Repository, gate: Gate) -> None:
    """After the first run a file that did not change need not even be there."""
    assert gate("--base", "main").code == 1
    bad.commit({f"{RAW}/more.txt": f"{ARTICLE}And so on.\n"})
    blob = bad.git("rev-parse", f"HEAD:{RAW}/good.txt")
    (bad.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    done = gate("--base", "main")
    assert (done.code, "cannot read" in done.err) == (1, False)
    again = gate("--base", "main", "--no-cache")
    assert (again.code, f"git cannot read the file content {blob}" in again.err) == (2, True)


def test_the_settings_are_said_where_more_is_asked(bad: Repository, gate: Gate) -> None:
    bad.switch("main")
    bad.commit({"curate.toml": "jobs = 1\n"})
    bad.switch("topic")
    done = gate("--base", "main", "-v")
    assert "curate.toml of main\n" in done.err
    assert "cache: " in done.err


def test_quiet_says_findings_and_nothing_else(bad: Repository, gate: Gate) -> None:
    done = gate("--base", "main", "-q", "--output-format", "concise")
    assert done.code == 1
    assert [line.split(" ")[0] for line in done.out.splitlines()] == [f"{RAW}/new.txt:6:10:"]
