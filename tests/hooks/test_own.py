"""The hooks of this repository, on its own corpus."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from tests.hooks.conftest import PROJECT, Hook, manifest


def own(hook: str) -> Hook:
    """One of our own hooks."""
    repos = yaml.safe_load((PROJECT / ".pre-commit-config.yaml").read_bytes())["repos"]
    return next(dict(one) for repo in repos for one in repo["hooks"] if one["id"] == hook)


def run(hook: str, *files: str, place: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    """Run one of them over some files as pre-commit would, by this Python."""
    _, *args = shlex.split(own(hook)["entry"])
    command = [sys.executable, "-m", "curate", *args, *files]
    return subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)


def test_they_are_those_that_others_get() -> None:
    assert {"curate-check", "curate-fix"} <= {one["id"] for one in manifest()}
    assert own("curate-check")["entry"].startswith(".venv/bin/curate check --force-exclude ")
    assert own("curate-fix")["entry"].startswith(".venv/bin/curate check --fix --exit-non-zero-on-fix ")


def test_the_damage_of_our_samples_is_accepted() -> None:
    """`make docs` accepts what a new sample, or a rule that finds more, brings."""
    done = run("curate-check", "corpus/raw")
    assert (done.returncode, "in the baseline" in done.stdout) == (0, True), done.stdout


def test_it_is_accepted_whatever_files_are_named_in_whatever_order() -> None:
    """pre-commit shuffles the names that it gives to a hook."""
    files = [one.relative_to(PROJECT).as_posix() for one in (PROJECT / "corpus" / "raw").rglob("*") if one.is_file()]
    done = run("curate-check", *sorted(files, reverse=True))
    assert done.returncode == 0, done.stdout


def test_new_damage_is_not(tmp_path: Path) -> None:
    place = tmp_path / "project"
    shutil.copytree(PROJECT / "corpus", place / "corpus", ignore=shutil.ignore_patterns("clean"))
    sample = place / "corpus" / "raw" / "harbour-times" / "clean-with-header.txt"
    sample.write_text(sample.read_text(encoding="utf-8") + "\nRead more&nbsp;here.\n", encoding="utf-8")
    done = run("curate-check", "corpus/raw/harbour-times/clean-with-header.txt", place=place)
    assert (done.returncode, "ENC006" in done.stdout) == (1, True), done.stdout


def test_clean_records_are_not_changed_by_a_fix(tmp_path: Path) -> None:
    folder = tmp_path / "corpus" / "clean"
    folder.mkdir(parents=True)
    before = (PROJECT / "corpus" / "clean" / "articles.jsonl").read_bytes()
    (folder / "articles.jsonl").write_bytes(before)
    done = run("curate-fix", "corpus/clean/articles.jsonl", place=tmp_path)
    assert (done.returncode, (folder / "articles.jsonl").read_bytes()) == (0, before), done.stdout
