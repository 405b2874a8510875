"""Our hooks under the real pre-commit, in somebody else's repository: what is refused, what is mended, what is left."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest
from pre_commit.clientlib import load_manifest

from curate.formats.packing import ENDINGS as PACKINGS
from curate.naming import ENDINGS
from tests.hooks.conftest import BAD, GOOD, PROJECT, Corpus, Hook, manifest
from tests.repository import Repository

CHECK: Hook = {"id": "curate-check"}
STAGED: Hook = {"id": "curate-staged"}
FIX: Hook = {"id": "curate-fix"}

DIRECT = f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -m curate check --staged --output-format concise\n"
"""A hook of git itself, without pre-commit."""


# --- the manifest -----------------------------------------------------------------------------------------------------


def test_pre_commit_takes_the_manifest() -> None:
    hooks = load_manifest(str(PROJECT / ".pre-commit-hooks.yaml"))
    assert [one["id"] for one in hooks] == ["curate-check", "curate-staged", "curate-fix", "curate-gate"]
    assert all(one["description"].endswith(".") and one["language"] == "python" for one in hooks)


@pytest.mark.parametrize("hook", [one for one in manifest() if "files" in one], ids=lambda one: one["id"])
def test_hooks_are_given_what_is_read(hook: Hook) -> None:
    """A new format has to be named there too."""
    wanted = re.compile(hook["files"])
    names = [f"news/a{ending}{packing}" for ending in ENDINGS for packing in ("", *PACKINGS)]
    assert [name for name in names if not wanted.search(name)] == []
    assert [name for name in ("a.csv", "atxt", "a.gz", "a.txt.bak", "a.py") if wanted.search(name)] == []
    assert wanted.search("A.TXT.GZ")


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hook", [CHECK, STAGED], ids=lambda one: one["id"])
def test_a_bad_article_is_refused_until_it_is_mended(corpus: Corpus, hook: Hook) -> None:
    corpus.local(hook)
    corpus.repo.stage({"corpus/raw/a b\nc.txt": BAD, "corpus/raw/d.txt": GOOD})
    done = corpus.commit()
    assert (done.code, "ENC006 [*] warning: an HTML entity" in done.said) == (1, True)
    assert "2 files read, 2 records" in done.said
    corpus.repo.stage({"corpus/raw/a b\nc.txt": GOOD})
    assert corpus.commit().code == 0


@pytest.mark.slow
def test_what_is_not_of_the_corpus_is_not_read(corpus: Corpus) -> None:
    """``files`` tells the endings, the configuration which of these files are articles."""
    corpus.repo.commit({"curate.toml": 'include = ["news/**"]\n'})
    corpus.local(CHECK, STAGED)
    corpus.repo.stage({"README.md": BAD, "package.json": "{}", "docs/news.py": "x = 1\n"})
    assert corpus.commit().code == 0
    corpus.repo.stage({"news/a.txt": BAD, "README.md": GOOD})
    assert corpus.commit().said.count("news/a.txt:5:") == 2


def test_renamed_and_deleted_files(corpus: Corpus) -> None:
    """A file that is renamed is looked at under its new name, one that is deleted not at all."""
    corpus.repo.commit({"corpus/raw/bad.txt": BAD, "corpus/raw/gone.txt": BAD})
    corpus.local(CHECK, STAGED)
    corpus.repo.stage({"corpus/raw/gone.txt": None})
    assert corpus.commit().code == 0
    corpus.repo.git("mv", "corpus/raw/bad.txt", "corpus/raw/new.txt")
    done = corpus.commit()
    assert (done.code, done.said.count("corpus/raw/new.txt:5:"), "raw/bad.txt" in done.said) == (1, 2, False)


# --- what is about to be committed ------------------------------------------------------------------------------------


def partial(kind: str) -> str:
    """A content of the work tree besides a staged one: another on the damaged line, or on another line."""
    return (
        GOOD.replace("storms are over", "gales have passed")
        if kind == "same line"
        else BAD.replace("Repaired", "Rebuilt")
    )


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["same line", "another line"])
def test_partial_staging_is_checked_as_it_is_staged(corpus: Corpus, kind: str) -> None:
    """What the work tree mends or adds does not count: pre-commit puts it away, and --staged needs no such help."""
    corpus.local(CHECK, STAGED)
    corpus.repo.stage({"corpus/raw/a.txt": BAD})
    corpus.repo.write({"corpus/raw/a.txt": partial(kind)})
    done = corpus.commit()
    assert (done.code, done.said.count("corpus/raw/a.txt:5:")) == (1, 2)
    assert corpus.content("corpus/raw/a.txt") == partial(kind)
    corpus.repo.stage({"corpus/raw/a.txt": GOOD})
    corpus.repo.write({"corpus/raw/a.txt": BAD})
    assert corpus.commit().code == 0
    assert corpus.status == {"corpus/raw/a.txt": " M"}


@pytest.mark.slow
@pytest.mark.parametrize("direct", [True, False], ids=["git's own hook", "pre-commit"])
def test_commits_that_stage_by_themselves(corpus: Corpus, direct: bool) -> None:
    """``git commit -a`` and ``git commit PATH`` write another index, which the hook has to look at."""
    corpus.repo.commit({"corpus/raw/a.txt": GOOD, "corpus/raw/b.txt": GOOD})
    if direct:
        hook = corpus.repo.root / ".git" / "hooks" / "pre-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(DIRECT, encoding="utf-8")
        hook.chmod(0o755)
    else:
        corpus.local({**STAGED, "args": ["--output-format", "concise"]})
    corpus.repo.write({"corpus/raw/a.txt": BAD, "corpus/raw/b.txt": BAD})
    done = corpus.commit("--all")
    assert (done.code, done.said.count(": ENC006")) == (1, 2)
    done = corpus.commit("corpus/raw/a.txt")
    assert (done.code, done.said.count(": ENC006")) == (1, 1)
    assert "corpus/raw/a.txt:5:" in done.said
    corpus.repo.write({"corpus/raw/a.txt": GOOD + "\n"})
    assert corpus.commit("corpus/raw/a.txt").code == 0
    assert corpus.status == {"corpus/raw/b.txt": " M"}


@pytest.mark.slow
def test_a_linked_work_tree_has_its_own_index(corpus: Corpus, tmp_path: Path) -> None:
    """Git tells a hook there where the repository is, by variables."""
    corpus.local(STAGED)
    corpus.repo.git("worktree", "add", "--quiet", str(tmp_path / "linked"))
    linked = Corpus(Repository(tmp_path / "linked"), corpus.environment)
    linked.repo.stage({"corpus/raw/a.txt": BAD})
    assert linked.commit().said.count("ENC006 [*]") == 1
    linked.repo.stage({"corpus/raw/a.txt": GOOD})
    assert linked.commit().code == 0


# --- what is mended ---------------------------------------------------------------------------------------------------


def test_a_fix_fails_the_first_commit_and_stages_nothing(corpus: Corpus) -> None:
    corpus.local(FIX, CHECK)
    corpus.repo.stage({"news/a.txt": BAD})
    done = corpus.commit()
    assert (done.code, "files were modified by this hook" in done.said) == (1, True)
    assert "Found 1 finding (1 fixed, 0 remaining)." in done.said
    assert (corpus.content("news/a.txt"), corpus.staged("news/a.txt")) == (GOOD, BAD)
    corpus.repo.git("add", "--update")
    assert corpus.commit().code == 0


def test_raw_files_are_none_of_the_fix_hooks_business(corpus: Corpus) -> None:
    """They are evidence; a hook that failed on each of them could not be used."""
    corpus.local(FIX)
    corpus.repo.stage({"corpus/raw/a.txt": BAD, "sub/corpus/raw/b.txt": BAD})
    assert corpus.commit().code == 0
    assert corpus.content("corpus/raw/a.txt") == BAD


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["same line", "another line"])
def test_a_fix_of_what_is_staged_in_part(corpus: Corpus, kind: str) -> None:
    """pre-commit keeps a fix that goes together with what is not staged, else it takes it back; nothing is lost."""
    corpus.local(FIX)
    corpus.repo.stage({"news/a.txt": BAD})
    corpus.repo.write({"news/a.txt": partial(kind)})
    done = corpus.commit()
    assert (done.code, corpus.staged("news/a.txt")) == (1, BAD)
    if kind == "same line":
        assert "Rolling back fixes" in done.said
        assert corpus.content("news/a.txt") == partial(kind)
    else:
        assert corpus.content("news/a.txt") == GOOD.replace("Repaired", "Rebuilt")


# --- what is left alone -----------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_hook_writes_nothing_into_the_repository(corpus: Corpus) -> None:
    """But for the cache, which git ignores by itself."""
    (corpus.repo.root / ".gitignore").unlink()
    corpus.repo.git("commit", "--quiet", "--all", "--message", "No file says that anything is ignored")
    corpus.local(CHECK, STAGED, FIX)
    many = {f"news/{number}.txt": GOOD for number in range(30)}
    corpus.repo.stage({**many, "corpus/raw/a.txt": BAD, "news/table.jsonl": '{"text": "&nbsp;"}\n'})
    before = {path: (corpus.repo.root / path).read_bytes() for path in many}
    assert corpus.commit().code == 1
    assert {path: (corpus.repo.root / path).read_bytes() for path in many} == before
    assert {path for path, letters in corpus.status.items() if letters == "??"} == set()
