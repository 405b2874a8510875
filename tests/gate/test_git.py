"""What git is asked: real repositories, with everything odd that one may hold."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.errors import GitError
from curate.git import Blob, Change, blob_id, open_repo
from tests.repository import ENVIRONMENT, Repository

ODD = {
    "a name.txt": "with a space",
    "two\nlines.txt": "with a line end",
    'quo"ted\t\\.txt': "with a quote, a tab and a backslash",
    "-f.txt": "like an option",
    ":(top)*[a].txt": "like a pathspec",
    "Zürich/日本.txt": "not ASCII",
    os.fsdecode(b"latin-\xe9.txt"): "not UTF-8",
}
"""Names that have broken tools before."""

HOSTILE = {
    "core.quotepath": "true", "diff.renames": "copies", "diff.relative": "true", "color.ui": "always",
    "diff.external": "false", "diff.orderFile": "/nowhere", "diff.noprefix": "true", "diff.renameLimit": "1",
    "core.pager": "false", "core.abbrev": "4", "diff.ignoreSubmodules": "all", "status.relativePaths": "true",
    "diff.context": "0", "diff.wordRegex": ".", "diff.submodule": "log",
}  # fmt: skip
"""What a user may have configured, all of which changes what git writes."""


def paths(found: object) -> list[str]:
    """The paths of some blobs."""
    assert isinstance(found, tuple)
    return [one.path for one in found]


def test_the_top_is_found_from_below(repository: Repository) -> None:
    repository.commit({"a/b/c.txt": "text"})
    assert open_repo(repository.root / "a" / "b").root == repository.root


@pytest.mark.parametrize("name", ["with space", "two\nlines", "Zürich", "end\n", os.fsdecode(b"latin-\xe9")])
def test_its_folder_may_have_any_name(repository: Repository, tmp_path: Path, name: str) -> None:
    other = Repository.new(tmp_path / name)
    other.commit({"a.txt": "text"})
    found = open_repo(other.root)
    assert found.root == other.root
    assert [one.path for one in found.tree("HEAD")] == ["a.txt"]


def test_a_linked_work_tree_has_its_own_top_and_index(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"a.txt": "text"})
    repository.git("worktree", "add", "--quiet", str(tmp_path / "linked"))
    linked = Repository(tmp_path / "linked")
    linked.stage({"b.txt": "other"})
    assert open_repo(linked.root).root == linked.root
    assert paths(open_repo(linked.root).staged()) == ["b.txt"]
    assert open_repo(repository.root).staged() == ()


def test_a_submodule_is_a_repository_of_its_own(repository: Repository, tmp_path: Path) -> None:
    inner = Repository.new(tmp_path / "inner")
    inner.commit({"x.txt": "inner"})
    repository.git("submodule", "add", "--quiet", inner.root.as_uri(), "sub")
    repository.commit()
    assert open_repo(repository.root / "sub").root == repository.root / "sub"
    found = list(open_repo(repository.root).entries("HEAD"))
    assert [(one.path, one.left_out) for one in found] == [
        (".gitmodules", ""),
        ("sub", "a submodule, which is a repository of its own"),
    ]


def test_a_repository_whose_files_lie_elsewhere(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"a.txt": "text"})
    place = tmp_path / "files"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setenv("GIT_DIR", "../repository/.git")
    monkeypatch.setenv("GIT_WORK_TREE", ".")
    found = open_repo()
    assert found.root == place
    assert [one.path for one in found.tree("HEAD")] == ["a.txt"]


def test_the_variables_of_a_hook_hold_for_its_own_repository_only(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"a.txt": "text", "below/b.txt": "text"})
    other = Repository.new(tmp_path / "other")
    other.commit({"o.txt": "text"})
    other.stage({"new.txt": "text"})
    repository.git("read-tree", "HEAD", env={"GIT_INDEX_FILE": ".git/other-index"})
    repository.git("rm", "--quiet", "--cached", "a.txt")
    monkeypatch.chdir(repository.root)
    for variables in ({"GIT_INDEX_FILE": ".git/other-index"}, {"GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index"}):
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert open_repo("below").root == repository.root
        assert paths(open_repo(other.root).staged()) == ["new.txt"]
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/other-index")
    assert open_repo().unstaged() == frozenset()
    monkeypatch.chdir(repository.root / "below")
    assert open_repo("..").unstaged() == frozenset()


@pytest.mark.parametrize("bare", [False, True], ids=["none", "bare"])
def test_where_there_is_no_work_tree_the_message_mends_it(repository: Repository, bare: bool) -> None:
    place = repository.root.parent / "place"
    place.mkdir()
    if bare:
        Repository(place).git("init", "--quiet", "--bare")
    with pytest.raises(GitError, match="`git clone` it" if bare else "`git init` makes one"):
        open_repo(place)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="none: no such folder"):
        open_repo(tmp_path / "none")


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match=r"git cannot be run .*; install it"):
        open_repo(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root gives a folder to somebody else")
def test_a_repository_of_somebody_else(repository: Repository) -> None:
    repository.commit({"a.txt": "text"})
    for one in (repository.root, repository.root / ".git"):
        os.chown(one, 12345, 12345)
    with pytest.raises(GitError, match=r"dubious ownership(.|\n)*git config --global --add safe.directory"):
        open_repo(repository.root)


def test_a_broken_repository_says_what_git_said(repository: Repository) -> None:
    repository.commit({"a.txt": "text"})
    (repository.root / ".git" / "index").write_bytes(b"no index")
    with pytest.raises(GitError, match=r"`git diff` failed: .*index(.|\n)*`git fsck`"):
        open_repo(repository.root).staged()


def test_git_speaks_english(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    with pytest.raises(GitError, match=r"not a git repository|not in a git repository"):
        open_repo(repository.root.parent)


def test_a_ref_is_a_commit(repository: Repository) -> None:
    oid = repository.commit({"a.txt": "text"})
    repository.git("tag", "--annotate", "v1", "--message", "One")
    repo = open_repo(repository.root)
    assert [repo.commit(ref) for ref in ("HEAD", "main", "v1", oid, oid[:8])] == [oid] * 5


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("nothing", "'nothing': no such commit .*`git fetch --all --tags`"),
        ("origin/main", "'origin/main': no such commit .*`git fetch origin main`"),
        ("--all", "'--all' is no name of a commit"),
        ("", "'' is no name of a commit"),
    ],
)
def test_a_commit_that_is_not_there(repository: Repository, ref: str, said: str) -> None:
    repository.commit({"a.txt": "text"})
    repo = open_repo(repository.root)
    for ask in (repo.commit, lambda ref: repo.merge_base(ref, "HEAD"), repo.changed_since):
        with pytest.raises(GitError, match=said):
            ask(ref)


def test_where_histories_parted(repository: Repository) -> None:
    base = repository.commit({"a.txt": "text"})
    repository.branch("side")
    repository.commit({"b.txt": "side"})
    repository.switch("main")
    repository.commit({"c.txt": "main"})
    repo = open_repo(repository.root)
    assert repo.merge_base("main", "side") == base
    merged = repository.merge("side")
    assert repo.merge_base("main", "side") == repo.commit("side")
    assert [one.new_path for one in repo.changes(base, merged)] == ["b.txt", "c.txt"]


def test_where_they_never_met(repository: Repository) -> None:
    repository.commit({"a.txt": "text"})
    repository.git("checkout", "--quiet", "--orphan", "other")
    repository.commit({"a.txt": "other"})
    with pytest.raises(GitError, match="'main' and 'other' have no commit in common"):
        open_repo(repository.root).merge_base("main", "other")


def test_where_the_history_is_cut_off(repository: Repository, tmp_path: Path) -> None:
    base = repository.commit({"a.txt": "text"})
    repository.branch("side")
    repository.commit({"b.txt": "side"})
    repository.switch("main")
    repository.commit({"c.txt": "main"})
    repo = open_repo(repository.clone(tmp_path / "shallow", "--depth=1", "--no-single-branch").root)
    assert repo.shallow
    mend = "`git fetch --unshallow` brings the rest"
    with pytest.raises(GitError, match=mend):
        repo.merge_base("origin/side", "HEAD")
    with pytest.raises(GitError, match=mend):
        repo.commit(base)


def test_each_kind_of_change(repository: Repository) -> None:
    long = "One line of a text that is long enough to be known again.\n" * 5
    old = repository.commit({"gone.txt": "gone", "moved.txt": long, "kept.txt": "kept", "both.txt": long + "b"})
    new = repository.commit(
        {"gone.txt": None, "new.txt": "new", "moved.txt": None, "there/moved.txt": long, "kept.txt": "other",
         "both.txt": None, "both 2.txt": long + "c"}
    )  # fmt: skip
    repo = open_repo(repository.root)
    ids = {text: blob_id(text.encode()) for text in ("gone", "new", "kept", "other", long, long + "b", long + "c")}
    assert repo.changes(old, new) == (
        Change("R", "both.txt", "both 2.txt", ids[long + "b"], ids[long + "c"]),
        Change("D", "gone.txt", None, ids["gone"], None),
        Change("M", "kept.txt", "kept.txt", ids["kept"], ids["other"]),
        Change("A", None, "new.txt", None, ids["new"]),
        Change("R", "moved.txt", "there/moved.txt", ids[long], ids[long]),
    )
    assert repo.changes(new, new) == ()


def test_links_and_modes_are_no_files(repository: Repository) -> None:
    repository.write({"was link.txt": "target", "was file.txt": "file", "mode.txt": "mode"})
    (repository.root / "was link.txt").unlink()
    (repository.root / "was link.txt").symlink_to("mode.txt")
    repository.git("add", "--all")
    old = repository.commit()
    (repository.root / "was link.txt").unlink()
    (repository.root / "was file.txt").unlink()
    (repository.root / "was file.txt").symlink_to("mode.txt")
    (repository.root / "mode.txt").chmod(0o755)
    (repository.root / "new link.txt").symlink_to("mode.txt")
    repository.write({"was link.txt": "now a file"})
    repository.git("add", "--all")
    new = repository.commit()
    repo = open_repo(repository.root)
    assert repo.changes(old, new) == (
        Change("D", "was file.txt", None, blob_id(b"file"), None),
        Change("A", None, "was link.txt", None, blob_id(b"now a file")),
    )
    assert [one.path for one in repo.tree(new)] == ["mode.txt", "was link.txt"]
    assert [one.path for one in repo.entries(new) if one.left_out] == ["new link.txt", "was file.txt"]


def test_odd_names(repository: Repository) -> None:
    old = repository.commit()
    new = repository.commit(dict(ODD))
    repo = open_repo(repository.root)
    assert {one.new_path for one in repo.changes(old, new)} == set(ODD)
    assert {one.path for one in repo.tree(new)} == set(ODD)
    for name, content in ODD.items():
        assert repo.show("HEAD", name) == content.encode()


def test_a_users_configuration_changes_nothing(repository: Repository) -> None:
    repository.commit({"a.txt": "a\n" * 50, "b.txt": "b\n" * 50})
    old = repository.head
    new = repository.commit({"a.txt": None, "c.txt": "a\n" * 49, "b.txt": "other", **ODD})
    repository.stage({"d.txt": "d", "below/e.txt": "e"})
    repository.write({"b.txt": "third", "below/f.txt": "f"})

    def answers() -> object:
        repo = open_repo(repository.root / "below")
        return (
            repo.changes(old, new), [*repo.entries(new)], repo.staged(), repo.unstaged(), repo.changed_since(old),
            repo.show(new, "b.txt"),
        )  # fmt: skip

    before = answers()
    for key, value in HOSTILE.items():
        repository.git("config", key, value)
    assert answers() == before


def test_show_gives_files_only(repository: Repository) -> None:
    repository.commit({"a/b.txt": "text", "empty.txt": ""})
    repo = open_repo(repository.root)
    assert repo.show("HEAD", "a/b.txt") == b"text"
    assert repo.show("HEAD", "empty.txt") == b""
    assert [repo.show("HEAD", path) for path in ("a", "a/", "none.txt", "a/b.txt/c")] == [None] * 4


def test_contents_come_in_order(repository: Repository) -> None:
    files = {f"{number:03}.bin": os.urandom(number * 700) for number in range(200)}
    repository.commit({**files, "empty.bin": b""})
    repo = open_repo(repository.root)
    oids = [one.oid for one in repo.tree("HEAD")]
    oids = [*oids, *reversed(oids)]
    found = list(repo.blobs(iter(oids)))
    assert [oid for oid, _ in found] == oids
    assert all(blob_id(data) == oid for oid, data in found)
    assert list(repo.blobs([])) == []


def test_a_blob_that_is_not_there(repository: Repository) -> None:
    repository.commit({"a.txt": "text"})
    repo = open_repo(repository.root)
    found = repo.blobs([blob_id(b"text"), "0" * 39 + "1"])
    assert next(found) == (blob_id(b"text"), b"text")
    with pytest.raises(GitError, match=r"cannot read the file content 0{39}1; `git fsck`"):
        next(found)


def test_a_damaged_blob(repository: Repository) -> None:
    repository.commit({"a.txt": "text"})
    oid = blob_id(b"text")
    file = repository.root / ".git" / "objects" / oid[:2] / oid[2:]
    file.chmod(0o644)
    file.write_bytes(b"garbage")
    with pytest.raises(GitError, match=rf"cannot read the file content {oid}: (.|\n)*unable to unpack"):
        list(open_repo(repository.root).blobs([oid]))


def test_a_git_that_ended(repository: Repository) -> None:
    """All contents after its end are said to be unreadable, by an error and not by a broken pipe."""
    repository.commit({"a.txt": "text"})
    repo = open_repo(repository.root)
    others = {*children()}  # another test may have left one in this process
    found = repo.blobs([blob_id(b"text")] * 200)
    next(found)
    for child in {*children()} - others:
        os.kill(child, signal.SIGKILL)
    with pytest.raises(GitError, match="cannot read the file content"):
        list(found)


def test_no_child_is_left(repository: Repository) -> None:
    repository.commit({"a.txt": "text" * 1000})
    oids = [one.oid for one in open_repo(repository.root).tree("HEAD")]
    others = {*children()}
    found = open_repo(repository.root).blobs(oids * 100)
    next(found)
    assert {*children()} - others
    del found
    gc.collect()
    assert not {*children()} - others


def test_a_partial_clone_fetches_what_is_missing(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"a.txt": "first"})
    repository.commit({"a.txt": "second"})
    clone = repository.clone(tmp_path / "partial", "--filter=blob:none")
    repo = open_repo(clone.root)
    assert list(repo.blobs([blob_id(b"first")])) == [(blob_id(b"first"), b"first")]


def test_a_partial_clone_fetches_all_at_once(repository: Repository, tmp_path: Path) -> None:
    """By one connection; what is there already, and a clone that has everything, ask for none."""
    old = {f"{number}.txt": f"old {number}" for number in range(100)}
    repository.commit(old)
    repository.commit({name: f"new {name}" for name in old})
    clone = repository.clone(tmp_path / "partial clone", "--filter=blob:none", "--origin", "far.away")
    repo = open_repo(clone.root)
    wanted = [one.oid for one in repo.tree("HEAD~1")]
    packs = clone.root / ".git" / "objects" / "pack"
    before = len(list(packs.glob("*.pack")))
    repo.fetch([*wanted, blob_id(b"new 0.txt")])
    repo.fetch(wanted)
    assert len(list(packs.glob("*.pack"))) == before + 1
    repository.root.rename(tmp_path / "moved away")
    repo.fetch(wanted)
    assert [data.decode() for _, data in repo.blobs(wanted)] == sorted(old.values(), key=lambda text: f"{text[4:]}.txt")
    with pytest.raises(GitError, match=r"`git fetch` failed: (.|\n)*its remote has to be within reach"):
        repo.fetch(["0" * 39 + "1"])
    open_repo(Repository.new(tmp_path / "whole").root).fetch(["0" * 39 + "1"])


def test_a_partial_clone_without_its_remote(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"a.txt": "first"})
    repository.commit({"a.txt": "second"})
    clone = repository.clone(tmp_path / "partial", "--filter=blob:none")
    repository.root.rename(tmp_path / "moved away")
    with pytest.raises(GitError, match=r"(?s)cannot read the file content.*remote has to be within reach"):
        list(open_repo(clone.root).blobs([blob_id(b"first")]))


@given(st.binary())
def test_an_id_is_gits(data: bytes) -> None:
    command = ["git", "hash-object", "--stdin"]
    done = subprocess.run(command, input=data, capture_output=True, check=True, env={**os.environ, **ENVIRONMENT})
    assert blob_id(data) == done.stdout.decode().strip()


def test_what_a_commit_would_hold(repository: Repository) -> None:
    repository.commit({"gone.txt": "gone", "moved.txt": "moved", "kept.txt": "kept", "changed.txt": "old"})
    repository.stage({"gone.txt": None, "moved.txt": None, "moved 2.txt": "moved", "changed.txt": "new", **ODD})
    repository.write({"kept.txt": "not staged", "changed.txt": "newer", "untracked.txt": "untracked"})
    repository.write({"later.txt": "later"})
    repository.git("add", "--intent-to-add", "later.txt")
    repo = open_repo(repository.root)
    found = {one.path: one.oid for one in repo.staged()}
    assert found == {
        name: blob_id(text.encode())
        for name, text in {"moved 2.txt": "moved", "changed.txt": "new", **ODD}.items()
    }  # fmt: skip
    assert repo.unstaged() == {"kept.txt", "changed.txt", "later.txt"}


def test_before_the_first_commit(repository: Repository) -> None:
    repository.stage({"a.txt": "text"})
    assert open_repo(repository.root).staged() == (Blob("a.txt", blob_id(b"text")),)


def test_nothing_staged(repository: Repository) -> None:
    assert open_repo(repository.root).staged() == ()
    repository.commit({"a.txt": "text"})
    assert open_repo(repository.root).staged() == ()


def test_links_and_conflicts_are_told(repository: Repository) -> None:
    repository.commit({"a.txt": "base"})
    repository.branch("side")
    repository.commit({"a.txt": "side"})
    repository.switch("main")
    repository.commit({"a.txt": "main"})
    assert repository.run("git", "merge", "--quiet", "side").returncode == 1
    (repository.root / "link.txt").symlink_to("a.txt")
    repository.git("add", "link.txt")
    found = open_repo(repository.root).staged()
    assert [(one.path, one.left_out) for one in found] == [
        ("a.txt", "not merged yet: git has several versions of it"),
        ("link.txt", "a symbolic link"),
    ]


@pytest.mark.slow
def test_ten_thousand_names(repository: Repository) -> None:
    long = "a name that is rather long " * 4
    repository.stage({f"corpus/{long}{number:05}.txt": f"{number}" for number in range(10_000)})
    repo = open_repo(repository.root)
    found = repo.staged()
    assert len(found) == 10_000
    read = repo.blobs(one.oid for one in found)
    assert sum(1 for one, (oid, data) in zip(found, read, strict=True) if blob_id(data) == oid == one.oid) == 10_000


def test_sha256(repository: Repository, tmp_path: Path) -> None:
    other = Repository.new(tmp_path / "sha256", "--object-format=sha256")
    other.stage({"a.txt": "text"})
    repo = open_repo(other.root)
    assert [data for _, data in repo.blobs(one.oid for one in repo.staged())] == [b"text"]
    old = other.commit()
    new = other.commit({"a.txt": "other"})
    assert [len(one.new_blob or "") for one in repo.changes(old, new)] == [64]
    assert repo.show(old, "a.txt") == b"text"


def test_what_differs_in_the_work_tree(repository: Repository) -> None:
    repository.commit({"same.txt": "same", "gone.txt": "gone", "mine.txt": "old", ".gitignore": "ignored.txt\n"})
    repository.branch("mine")
    repository.commit({"mine.txt": "new", "added.txt": "added"})
    repository.switch("main")
    repository.commit({"theirs.txt": "theirs"})
    repository.switch("mine")
    repository.stage({"staged.txt": "staged"})
    repository.write({"edited.txt": "untracked", "ignored.txt": "ignored", "gone.txt": None})
    Repository.new(repository.root / "nested").commit({"n.txt": "nested"})
    found = open_repo(repository.root).changed_since("main")
    assert found == ("added.txt", "edited.txt", "mine.txt", "staged.txt")


def test_asked_from_a_folder_below(repository: Repository) -> None:
    repository.commit({"a/b.txt": "b"})
    repository.write({"top.txt": "top", "a/c.txt": "c", **ODD})
    assert set(open_repo(repository.root / "a").changed_since("HEAD")) == {"top.txt", "a/c.txt", *ODD}


def test_asking_writes_nothing(repository: Repository) -> None:
    """A hook may run while another git holds the lock of the index."""
    repository.commit({"a.txt": "text", "b.txt": "text"})
    os.utime(repository.root / "a.txt", (1, 1))  # the index is out of date: git would like to refresh it
    before = state(repository.root)
    (repository.root / ".git" / "index.lock").touch()
    repo = open_repo(repository.root)
    assert (repo.staged(), repo.unstaged(), repo.changed_since("HEAD")) == ((), frozenset(), ())
    (repository.root / ".git" / "index.lock").unlink()
    assert state(repository.root) == before


def test_who_asks_for_an_id_does_not_load_what_starts_programs() -> None:
    code = "import sys, curate.git; sys.exit('subprocess' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def state(folder: Path) -> dict[Path, tuple[bytes, int]]:
    """All files below a folder with content and time."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def children() -> list[int]:
    """The processes that this one has started and that still run or wait to be asked how they ended."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    return [int(number) for number in listed.read_text().split()]
