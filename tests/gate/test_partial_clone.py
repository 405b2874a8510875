"""The gate in a clone that has fetched no contents but those that are checked out, as CI may make it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Repository


def test_contents_of_the_base_are_fetched_by_one_connection(
    corpus: Repository, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {f"corpus/raw/{number}.txt": damaged("10, 000") for number in range(30)}
    corpus.switch("main")
    corpus.commit(many)
    corpus.branch("change")
    corpus.commit({**{name: damaged("10, 000", "20, 000") for name in many}, "corpus/raw/new.txt": ARTICLE})
    clone = corpus.clone(tmp_path / "clone", "--filter=blob:none", "--branch", "change")
    packs = clone.root / ".git" / "objects" / "pack"
    before = len(list(packs.glob("*.pack")))
    monkeypatch.chdir(clone.root)
    done = gate("--base", "origin/main", "--output-format", "json-lines")
    assert (done.code, len(done.new)) == (1, 30)
    # Each connection brings a pack: one for the renames that git looks for, at most, and one for the contents.
    assert len(list(packs.glob("*.pack"))) <= before + 2
