"""Baseline and suppressions in a gate: the base's count, the head may only take away, and nothing passes unseen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curate.cli import main
from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Repository

RAW = "corpus/raw"
JSON = ("--base", "main", "--output-format", "json-lines")
FILE, BASELINE = "curate-suppressions.toml", ".curate-baseline.jsonl"


def suppression(record: str, match: str = "10, 000", more: str = "") -> str:
    return f'[[suppress]]\nrule = "NUM001"\nrecord = "{record}"\nmatch = "{match}"\nreason = "quoted"\n{more}\n'


def standings(out: str) -> list[tuple[str, str, str, str | None]]:
    """Path, code, standing and reason of all findings."""
    found = [json.loads(line) for line in out.splitlines()]
    return sorted(((one["path"], one["code"], one["baseline"], one["suppressed_by"]) for one in found), key=str)


def test_a_suppression_of_the_base_counts(corpus: Repository, gate: Gate) -> None:
    corpus.switch("main")
    corpus.commit({FILE: suppression("new")})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000", "20, 000")})
    done = gate(*JSON)
    assert done.code == 1
    assert standings(done.out) == [
        (f"{RAW}/new.txt", "NUM001", "new", "quoted"),
        (f"{RAW}/new.txt", "NUM001", "new", None),
    ]
    assert "not counted: 1 finding in the baseline or suppressed" in gate("--base", "main").out


def test_a_suppression_of_the_head_does_not(corpus: Repository, gate: Gate) -> None:
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000"), FILE: suppression("new")})
    done = gate("--base", "main")
    assert done.code == 1
    said = f"note: {FILE}: 1 is proposed here, and counts once merged: NUM001 new: quoted"
    assert said in done.out
    assert gate("--base", "main", "--trust-head").code == 0


def test_a_reason_writes_no_lines_of_its_own(corpus: Repository, gate: Gate) -> None:
    """GitHub takes a line that begins with ``::`` for a command."""
    reason = 'reason = "quoted\\n::stop-commands::x"'
    corpus.commit({f"{RAW}/new.txt": ARTICLE, FILE: suppression("new").replace('reason = "quoted"', reason)})
    out = gate("--base", "main").out
    assert "NUM001 new: quoted" in out
    assert not [line for line in out.splitlines() if line.startswith("::")]


def test_a_suppression_that_nothing_needs_any_more_is_new(corpus: Repository, gate: Gate) -> None:
    """An article that was deleted, and its suppression forgotten; taking away both brings nothing."""
    corpus.switch("main")
    corpus.commit({FILE: suppression("old")})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/old.txt": None})
    done = gate(*JSON)
    assert (done.code, standings(done.out)) == (1, [(FILE, "SUP001", "new", None)])
    corpus.commit({FILE: ""})
    assert gate("--base", "main").code == 0


def test_a_suppression_that_was_unused_before_is_old(corpus: Repository, gate: Gate) -> None:
    """And counts, as old damage does, where a limit is held against all there is."""
    corpus.switch("main")
    corpus.commit({FILE: suppression("nobody"), "curate.toml": "[gates]\nSUP001 = {max-count = 1}\n"})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate(*JSON)
    assert (done.code, standings(done.out)) == (0, [(FILE, "SUP001", "unchanged", None)])
    assert "limit SUP001 max-count: 1, at most 1, 1 at the base: holds" in gate("--base", "main").out


def test_what_a_suppression_is_for_in_a_file_that_did_not_change_is_met(corpus: Repository, gate: Gate) -> None:
    corpus.switch("main")
    corpus.commit({FILE: suppression("old")})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate(*JSON)
    assert (done.code, done.out) == (0, "")


@pytest.fixture
def accepted(corpus: Repository, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The corpus with a baseline of its old damage on ``main``, and ``topic`` from there."""
    corpus.switch("main")
    assert main(["baseline", "create"]) == 0
    corpus.commit({BASELINE: (corpus.root / BASELINE).read_bytes()})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    return corpus


def test_what_the_baseline_accepts_does_not_count(accepted: Repository, gate: Gate) -> None:
    """Of two alike the one that is new counts, whichever stands first."""
    accepted.commit({f"{RAW}/old.txt": damaged("10, 000", "10, 000")})
    done = gate(*JSON)
    assert (done.code, [one[2] for one in standings(done.out)]) == (1, ["new", "unchanged"])


def test_the_baseline_is_held_against_limits_on_all(accepted: Repository, gate: Gate) -> None:
    accepted.switch("main")
    accepted.commit({"curate.toml": "[gates]\nNUM001 = {max-count = 0}\n"})
    accepted.git("branch", "--force", "topic")
    accepted.switch("topic")
    accepted.commit({f"{RAW}/new.txt": ARTICLE})
    done = gate("--base", "main")
    assert "limit NUM001 max-count: 0, at most 0, 0 at the base: holds" in done.out
    assert "not counted: 1 finding in the baseline or suppressed" in done.out


def test_a_baseline_that_grows_counts_once_merged(accepted: Repository, gate: Gate) -> None:
    accepted.commit({f"{RAW}/new.txt": damaged("20, 000")})
    (accepted.root / BASELINE).unlink()
    assert main(["baseline", "create"]) == 0
    accepted.commit({BASELINE: (accepted.root / BASELINE).read_bytes()})
    done = gate("--base", "main")
    assert done.code == 1
    assert "note: 1 more in the baseline is proposed here, and counts once merged" in done.out
    assert gate("--base", "main", "--trust-head").code == 0


def test_a_baseline_shrinks_at_once(accepted: Repository, gate: Gate) -> None:
    """Damage that is mended, and comes back before the merge, is new."""
    accepted.commit({f"{RAW}/old.txt": ARTICLE})
    assert main(["baseline", "update"]) == 0
    accepted.commit({BASELINE: (accepted.root / BASELINE).read_bytes()})
    assert gate("--base", "main").code == 0
    accepted.commit({f"{RAW}/other.txt": damaged("10, 000")})
    assert gate("--base", "main").code == 1


@pytest.mark.parametrize(
    ("base", "head", "code", "said"),
    [
        pytest.param("", "{", 2, f"{BASELINE}:1: ", id="the-head-breaks-it"),
        pytest.param("{", "", 1, "note: the head's baseline holds, since the base's cannot be read", id="mends-it"),
        pytest.param("{", "{", 2, f"{BASELINE}:1: ", id="broken-in-both"),
    ],
)
def test_a_malformed_baseline(base: str, head: str, code: int, said: str, corpus: Repository, gate: Gate) -> None:
    corpus.switch("main")
    corpus.commit({BASELINE: base})
    corpus.git("branch", "--force", "topic")
    corpus.switch("topic")
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000"), BASELINE: head})
    done = gate("--base", "main")
    assert (done.code, said in done.out + done.err) == (code, True)


@pytest.mark.parametrize("linked", [False, True], ids=["folder", "link"])
def test_a_cache_that_comes_with_the_commit_is_not_asked(linked: bool, corpus: Repository, gate: Gate) -> None:
    """Whoever sends damage could send with it a cache that knows nothing of it."""
    corpus.commit({f"{RAW}/new.txt": damaged("10, 000")})
    assert gate("--base", "main").code == 1
    folder = Path(".curate_cache")
    if linked:
        folder.rename("elsewhere")
        folder.symlink_to("elsewhere")
    corpus.git("add", "--force", str(folder), *(["elsewhere"] if linked else []))
    corpus.commit()
    done = gate("--base", "main", "-v")
    assert done.code == 1
    assert "cache: not asked" in done.err
    assert "note: .curate_cache stands in the commit, and is not asked: a cache is made where it is used" in done.out
