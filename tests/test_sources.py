"""Which files are read, how they are called, and what is said of the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.plan import Files, Plan
from curate.sources import Found, find, format_of, listed, matches, sniff

PLAN = Plan()


def tree(root: Path, *names: str) -> Path:
    """A folder with some files, all with a word in them; a name that ends in a slash is a folder."""
    for name in names:
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("A word.", encoding="utf-8")
    return root


def below(root: Path, found: Found) -> list[str]:
    return [one.raw_path for one in found.inputs]


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a/z.md", "a/b/c.json", "a.jsonl", "c.jsonl.gz", "d.NDJSON")
    found = find([tmp_path], PLAN)
    assert [(one.raw_path, one.format, one.packing) for one in found.inputs] == [
        ("a/b/c.json", "json", ""),
        ("a/z.md", "markdown", ""),
        ("a.jsonl", "jsonl", ""),
        ("b.txt", "text", ""),
        ("c.jsonl.gz", "jsonl", "gz"),
        ("d.NDJSON", "jsonl", ""),
    ]
    assert found.inputs[0].path == f"{tmp_path.as_posix()}/a/b/c.json"
    assert (found.skipped, found.failed) == ((), ())


def test_what_is_left_out_says_why(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", ".hidden.txt", ".git/x.txt", "photo.png", "Makefile", "table.csv", "far/b.txt")
    (tmp_path / "link").symlink_to(tmp_path / "far")
    os.mkfifo(tmp_path / "pipe.txt")
    found = find([tmp_path], PLAN)
    assert below(tmp_path, found) == ["a.txt", "far/b.txt"]
    assert {one.raw_path: one.reason for one in found.skipped} == {
        ".git": "hidden",
        ".hidden.txt": "hidden",
        "Makefile": "unknown ending ''",
        "link": "a link to a folder",
        "photo.png": "unknown ending '.png'",
        "pipe.txt": "no regular file",
        "table.csv": "unknown ending '.csv'",
    }


@pytest.mark.parametrize(
    ("include", "exclude", "want"),
    [
        pytest.param((), (), ["a.txt", "old/b.txt", "old/new/c.md"], id="all"),
        pytest.param(("*.md",), (), ["old/new/c.md"], id="by ending"),
        pytest.param(("**/*.txt",), (), ["a.txt", "old/b.txt"], id="two stars match none, too"),
        pytest.param((), ("old",), ["a.txt"], id="a folder by name"),
        pytest.param((), ("old/new/",), ["a.txt", "old/b.txt"], id="a folder by path"),
        pytest.param((), ("new",), ["a.txt", "old/b.txt"], id="a folder at any depth"),
        pytest.param(("*.txt", "*.png"), ("old/*",), ["a.txt", "p.png"], id="an ending of one's own is text"),
    ],
)
def test_globs(tmp_path: Path, include: tuple[str, ...], exclude: tuple[str, ...], want: list[str]) -> None:
    """Globs are relative to the folder of the configuration."""
    tree(tmp_path, "a.txt", "old/b.txt", "old/new/c.md", "p.png")
    plan = Plan(files=Files(include=include, exclude=exclude), root=str(tmp_path))
    assert below(tmp_path, find([tmp_path], plan)) == want


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    """Even one that is hidden or excluded, as in ruff; but not one that says that it is no text."""
    tree(tmp_path, ".notes", "story.article", "old.txt", "a.csv", "b.parquet.gz")
    plan = Plan(files=Files(exclude=("*.txt",)), root=str(tmp_path))
    found = find([tmp_path / name for name in (".notes", "story.article", "old.txt", "a.csv", "b.parquet.gz")], plan)
    assert [(one.raw_path, one.format) for one in found.inputs] == [
        (".notes", "text"), ("story.article", "text"), ("old.txt", "text"),
    ]  # fmt: skip
    assert [one.raw_path for one in found.skipped] == ["a.csv", "b.parquet.gz"]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        pytest.param("missing.txt", "no such file or folder; paths are relative to", id="missing"),
        pytest.param("a.txt/b.txt", "no such file or folder", id="below a file"),
        pytest.param("*.md", "no file matches", id="glob without a match"),
        pytest.param("bad\0name", "null byte", id="NUL"),
        pytest.param("empty", "nothing to read: the folder is empty; what is read: .txt", id="empty folder"),
        pytest.param("pictures", "nothing to read: none of 2 entries is a file to read", id="nothing known in it"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, path: str, said: str) -> None:
    tree(tmp_path, "a.txt", "empty/", "pictures/a.png", "pictures/b.png")
    found = find([f"{tmp_path}/{path}", tmp_path / "a.txt"], PLAN)
    (failed,) = found.failed
    assert said in failed.message
    assert below(tmp_path, found) == ["a.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_without_permission_fails_and_the_others_are_read(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "shut/b.txt")
    (tmp_path / "shut").chmod(0)
    try:
        found = find([tmp_path], PLAN)
    finally:
        (tmp_path / "shut").chmod(0o700)
    assert below(tmp_path, found) == ["a.txt"]
    assert "permission denied" in found.failed[0].message


def test_a_quoted_glob_is_expanded(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "b.txt", "c.md")
    assert below(tmp_path, find([f"{tmp_path}/*.txt"], PLAN)) == ["a.txt", "b.txt"]


def test_a_file_stands_for_itself_once(tmp_path: Path) -> None:
    tree(tmp_path, "raw/a.txt")
    (tmp_path / "raw" / "b.txt").symlink_to(tmp_path / "raw" / "a.txt")
    assert below(tmp_path, find([tmp_path / "raw", tmp_path / "raw/a.txt", tmp_path], PLAN)) == ["a.txt"]


def test_a_broken_link_is_not_passed_over(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone")
    assert below(tmp_path, find([tmp_path], PLAN)) == ["a.txt", "b.txt"]


def test_names_are_stems_and_longer_where_two_are_alike(tmp_path: Path) -> None:
    tree(tmp_path, "x/a.txt", "y/a.txt", "b.txt", "c.v2.txt", "d.jsonl.gz", "e.md", "e.txt")
    names = {one.raw_path: one.name for one in find([tmp_path], PLAN).inputs}
    assert names == {
        "b.txt": "b",
        "c.v2.txt": "c.v2",
        "d.jsonl.gz": "d",
        "e.md": "e.md",
        "e.txt": "e.txt",
        "x/a.txt": "x/a",
        "y/a.txt": "y/a",
    }


def test_no_two_inputs_share_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Restoring writes them all below one folder."""
    tree(tmp_path, "x/a.txt", "y/a.txt", "z/x/a.txt")
    monkeypatch.chdir(tmp_path / "z")
    paths = [one.raw_path for one in find(["../x", "../y", "x/a.txt"], PLAN).inputs]
    assert paths == ["x/a.txt", "y/a.txt", "3/x/a.txt"]


def test_paths_are_shown_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "raw/sub/a.txt", "b.txt")
    monkeypatch.chdir(tmp_path)
    assert [one.path for one in find(["raw", "./b.txt"], PLAN).inputs] == ["raw/sub/a.txt", "b.txt"]
    assert [one.path for one in find(["."], PLAN).inputs] == ["b.txt", "raw/sub/a.txt"]


def test_a_name_that_is_no_utf_8_fails(tmp_path: Path) -> None:
    """No report could say it, and no JSON hold it."""
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("A word.", encoding="utf-8")
    (failed,) = find([tmp_path], PLAN).failed
    assert failed.message.endswith("caf?.txt: the name of the file is not UTF-8; rename it")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("a.txt", ("text", "")),
        ("A.TXT", ("text", "")),
        ("a.markdown", ("markdown", "")),
        ("a.json.zst", ("json", "zst")),
        ("a.gz", None),
        ("a.txt.bak", None),
        ("txt", None),
        ("", None),
    ],
)
def test_format_of(name: str, known: tuple[str, str] | None) -> None:
    assert format_of(name) == known


@pytest.mark.parametrize(
    ("data", "known"),
    [
        pytest.param(b'{"text": "a"}\n{"text": "b"}\n', "jsonl", id="lines"),
        pytest.param(b'\xef\xbb\xbf \n{"text": "a"}', "jsonl", id="one line"),
        pytest.param(b'{"te\n{"text": "b"}\n', "jsonl", id="a broken line"),
        pytest.param(b'{\n "text": "a"\n}\n', "json", id="an object over lines"),
        pytest.param(b'[{"text": "a"}]', "json", id="a list"),
        pytest.param(b"[Updated] The wall is mended.", "text", id="a bracket in a text"),
        pytest.param(b"The wall is mended.", "text", id="text"),
        pytest.param(b"", "text", id="nothing"),
    ],
)
def test_sniff(data: bytes, known: str) -> None:
    assert sniff(data) == known


@pytest.mark.parametrize(
    ("path", "glob", "yes"),
    [
        ("corpus/raw/a.txt", "corpus/raw/*", True),
        ("corpus/raw/b/a.txt", "corpus/raw/*", True),
        ("corpus/raw/a.txt", "raw", True),
        ("corpus/raws/a.txt", "raw", False),
        ("corpus/raw/a.txt", "raw/*", False),
        ("corpus/raw/a.txt", "**/raw/*", True),
        ("a.txt", "**/*.txt", True),
        ("a.TXT", "*.txt", False),
    ],
)
def test_matches(path: str, glob: str, yes: bool) -> None:
    assert matches(path, [glob]) == yes


PARTS = st.sampled_from(["a", "b", ".h", "old", "raw", "a b"])
LEAVES = st.sampled_from(
    ["x.txt", "x.md", ".x.txt", "y.jsonl.gz", "z.png", "Makefile", "x.TXT", "o.bak", "two\nlines.txt"]
)
NAMES = st.sets(
    st.builds(lambda parts, leaf: "/".join([*parts, leaf]), st.lists(PARTS, max_size=3), LEAVES), min_size=1
)
GLOBS = st.lists(st.sampled_from(["old", "*.bak", "raw/**", "**/*.txt", "a", "a/b/*", "in/raw/*"]), max_size=2)


@given(NAMES, GLOBS, GLOBS, st.sampled_from(["", ".", "in", ".."]), st.sampled_from([".", "in", "in/a"]))
def test_a_list_gives_what_a_walk_gives(
    tmp_path_factory: pytest.TempPathFactory,
    names: set[str],
    include: list[str],
    exclude: list[str],
    root: str,
    folder: str,
) -> None:
    """The law of `listed`: what git names is read as what the disk holds."""
    top = tmp_path_factory.mktemp("tree")
    tree(top, *(f"in/{name}" for name in names), "in/a/x.txt")
    plan = Plan(files=Files(tuple(include), tuple(exclude)), root=root)
    here = Path.cwd()
    os.chdir(top)
    try:
        walked = find([folder], plan)
        found = listed([f"in/{name}" for name in {*names, "a/x.txt"}], [folder], plan, top)
    finally:
        os.chdir(here)
    assert [one._replace(file=None) for one in found.inputs] == [one._replace(file=None) for one in walked.inputs]
    assert [one.file for one in found.inputs] == [top / (one.file or "") for one in walked.inputs]
    assert found.skipped == walked.skipped
    assert found.failed == ()


def test_a_list_is_read_in_the_folders_that_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Globs are those of the files that are there; a file that is named is read whatever its ending."""
    names = ["raw/a.txt", "raw/b.txt", "raw/c.log", "other/d.txt", "other/e.csv", "rawer/f.txt"]
    monkeypatch.chdir(tree(tmp_path, *names))

    def found(*folders: str | Path) -> list[str]:
        return [one.path for one in listed(names, folders, PLAN, tmp_path).inputs]

    assert found("raw") == found("raw/") == ["raw/a.txt", "raw/b.txt"]
    assert found("raw", "raw/a.txt", ".") == ["raw/a.txt", "raw/b.txt", "other/d.txt", "rawer/f.txt"]
    assert found("raw/c.log", "other/*", "none", "no*") == ["raw/c.log", "other/d.txt"]
    assert found(tmp_path / "raw") == [f"{tmp_path}/raw/a.txt", f"{tmp_path}/raw/b.txt"]
    assert found(tmp_path.parent / "elsewhere") == []
    monkeypatch.chdir(tmp_path / "other")
    assert found("../raw", ".") == ["../raw/a.txt", "../raw/b.txt", "d.txt"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("raw/a.txt", ""),
        ("raw/old/a.txt", "excluded by the configuration"),
        ("old", "excluded by the configuration"),
        ("README.md", "not included by the configuration"),
        ("raw", ""),
    ],
)
def test_globs_hold_for_what_is_named_if_they_are_forced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, reason: str
) -> None:
    monkeypatch.chdir(tree(tmp_path, "raw/a.txt", "raw/old/a.txt", "README.md", "old/a.txt"))
    plan = Plan(files=Files(("raw/*",), ("old",)), root=".")
    found = find([path], plan, force=True)
    assert [one.reason for one in found.skipped if one.path == path] == ([reason] if reason else [])
    assert find([path], plan).inputs != () or path == "old"
