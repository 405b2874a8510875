"""Which files a check reads: what is staged, what has changed, what a list names, and what hooks name."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, BODY, Curate, Write
from tests.repository import Repository

BAD = ARTICLE.replace("storms are", "storms&nbsp;are")
WORSE = BAD.replace("mayor", "may\u200bor")


@pytest.fixture
def corpus(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository that the test stands in, with a committed article."""
    monkeypatch.chdir(repository.root)
    repository.commit({"corpus/raw/old.txt": ARTICLE})
    return repository


def codes(out: str) -> list[tuple[str, str]]:
    """Path and code of the findings that concise output shows."""
    return [(line.split(":")[0], line.split(": ")[1].split()[0]) for line in out.splitlines() if "[*]" in line[1:]]


# --- staged -----------------------------------------------------------------------------------------------------------


def test_what_is_staged_is_read_as_it_will_be_committed(corpus: Repository, curate: Curate) -> None:
    """Partial staging: neither the mended nor the worse work tree changes what is said."""
    corpus.stage({"corpus/raw/a.txt": BAD, "corpus/raw/b.txt": ARTICLE, "corpus/raw/c.txt": BAD})
    corpus.write({"corpus/raw/a.txt": ARTICLE, "corpus/raw/b.txt": BAD, "corpus/raw/c.txt": None})
    corpus.write({"corpus/raw/untracked.txt": BAD})
    done = curate("check", "--staged", "--output-format", "concise")
    assert (done.code, codes(done.out)) == (1, [("corpus/raw/a.txt", "ENC006"), ("corpus/raw/c.txt", "ENC006")])
    assert "3 files read, 3 records; 0 skipped" in done.err


@pytest.mark.parametrize("flags", [(), ("--output-format", "json-lines"), ("-q",)], ids=["people", "machines", "quiet"])
def test_nothing_staged_is_all_right(corpus: Repository, curate: Curate, flags: tuple[str, ...]) -> None:
    corpus.stage({"README.md": BAD, "corpus/raw/old.txt": None, "corpus/raw/photo.png": "x"})
    done = curate("check", "--staged", *flags)
    assert (done.code, done.out) == (0, "")
    assert done.err.endswith("no staged file to check in corpus/raw\n") is ("-q" not in flags)


def test_a_corpus_that_lies_elsewhere_is_not_passed_over_in_silence(
    repository: Repository, curate: Curate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook runs at the top of a repository, whose corpus and configuration may lie in a folder of it."""
    monkeypatch.chdir(repository.root)
    repository.stage({"news/corpus/raw/a.txt": BAD, "news/curate.toml": ""})
    done = curate("check", "--staged")
    hint = "in corpus/raw, which is not there; name PATHS, or the configuration: `--config FOLDER/curate.toml`\n"
    assert (done.code, done.err.endswith(hint)) == (0, True)
    assert curate("check", "--staged", "--config", "news/curate.toml").code == 1


def test_what_cannot_be_read_of_the_staged_is_said(corpus: Repository, curate: Curate) -> None:
    """Links, conflicts and files that are too large are no reason to refuse a commit, but are no secret either."""
    Path("curate.toml").write_text('max-file-size = "100 B"\n', encoding="utf-8")
    Path("corpus/raw/link.txt").symlink_to("old.txt")
    corpus.git("add", "corpus/raw/link.txt")
    corpus.stage({"corpus/raw/large.txt": ARTICLE})
    done = curate("check", "--staged")
    assert (done.code, done.out) == (0, "")
    assert "corpus/raw/link.txt: a symbolic link" in done.err
    assert "corpus/raw/large.txt: larger than max-file-size = 100 bytes" in done.err
    assert done.err.endswith("no staged file to check in corpus/raw\n")


def test_staged_before_the_first_commit_from_a_folder_below(
    repository: Repository, curate: Curate, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.stage({"news/new/a b\nc.txt": BAD, "news/old/x.txt": BAD, "pyproject.toml": "[tool.curate]\n"})
    monkeypatch.chdir(repository.root / "news")
    done = curate("check", "--staged", "new", "--output-format", "json-lines")
    assert done.code == 1
    assert '"path":"new/a b\\nc.txt"' in done.out.replace(": ", ":")
    assert "old" not in done.out
    assert curate("check", "--staged", "--show-files", ".").out == "new/a b\nc.txt\nold/x.txt\n"


def test_globs_of_the_configuration_hold_for_the_staged(corpus: Repository, curate: Curate) -> None:
    Path("curate.toml").write_text('include = ["news/**"]\nexclude = ["draft-*"]\n', encoding="utf-8")
    corpus.stage({f"news/{name}": BAD for name in ("a.txt", "draft-b.txt", ".c.txt", "d/e.log")})
    done = curate("check", "--staged", "--output-format", "concise")
    assert [path for path, _ in codes(done.out)] == ["news/a.txt", "news/d/e.log"]
    assert "news/draft-b.txt: excluded by the configuration" in done.err
    assert "news/.c.txt: hidden" in done.err


def test_packed_tables_are_staged_too(corpus: Repository, curate: Curate) -> None:
    """The name of a file in the index tells its format and its packing, as that of a file does."""
    line = b'{"id": "r1", "text": "It rained in the county again&nbsp;on Monday, said the mayor of the town."}\n'
    corpus.stage({"corpus/raw/t.jsonl.gz": gzip.compress(line * 2, mtime=0)})
    corpus.write({"corpus/raw/t.jsonl.gz": None})
    done = curate("check", "--staged", "--select", "ENC006", "--output-format", "concise")
    assert [line.split(":")[:2] for line in done.out.splitlines()[:2]] == [
        ["corpus/raw/t.jsonl.gz", "1"],
        ["corpus/raw/t.jsonl.gz", "2"],
    ]


def test_large_files_are_read_where_lfs_has_put_them(corpus: Repository, curate: Curate) -> None:
    """The index holds three lines in their place, which are no article."""
    name = hashlib.sha256(BAD.encode()).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{name}\nsize {len(BAD)}\n"
    corpus.stage({"corpus/raw/a.txt": pointer})
    flags = ("check", "--staged", "--output-format", "json-lines", "--fail-on", "never")
    for command in (flags, ("check", "corpus/raw/a.txt")):
        done = curate(*command)
        assert (done.code, done.out) == (2, "")
        assert "corpus/raw/a.txt: a pointer of Git LFS, whose content is not here; `git lfs fetch --all`" in done.err
    corpus.write({f".git/lfs/objects/{name[:2]}/{name[2:4]}/{name}": BAD})
    done = curate(*flags)
    assert (done.out.count("\n"), '"code":"ENC006"' in done.out.replace(": ", ":")) == (1, True)


def test_one_staged_file_has_the_fingerprints_of_all_files(corpus: Repository, curate: Curate) -> None:
    """Another file of the same name changes what a record is called, and not how its findings are known again."""
    corpus.commit({"corpus/raw/one/a.txt": BAD})
    corpus.stage({"corpus/raw/two/a.txt": BAD})

    def prints(*args: str) -> set[str]:
        lines = curate("check", "--output-format", "json-lines", *args).out.splitlines()
        return {line.split('"fingerprint":')[1].split(",")[0] for line in lines if "two/a.txt" in line}

    assert prints("--staged") == prints("corpus") == prints("corpus/raw/two/a.txt") != set()


def test_the_order_of_names_changes_no_fingerprint(corpus: Repository, curate: Curate) -> None:
    """What is known by all files together, and what is known of no text, too: an id twice, a binary file."""
    files: dict[str, str | bytes] = {
        "corpus/raw/a/one.md": f"---\nid: x1\nsource: example.org\n---\n{BAD}",
        "corpus/raw/b/two.md": f"---\nid: x1\nsource: example.org\n---\n{WORSE}",
        "corpus/raw/b/photo.txt": b"\x00\x01\x02\x89PNG" * 99,
        "corpus/raw/b/table.jsonl": '{"text": "&nbsp;"}\n{"text\n',
    }
    corpus.commit(files)

    def prints(*args: str) -> list[str]:
        lines = curate("check", "--output-format", "json-lines", *args).out.splitlines()
        return sorted(json.loads(line)["code"] + json.loads(line)["fingerprint"] for line in lines)

    whole = prints("corpus/raw")
    assert {"META011", "ENC001"} <= {one[:-32] for one in whole}
    assert prints(*files, "corpus/raw/old.txt") == prints("corpus/raw/old.txt", *reversed(files)) == whole
    assert prints("corpus") == whole


def test_a_fix_of_the_staged_mends_the_work_tree_and_refuses(corpus: Repository, curate: Curate) -> None:
    """The commit would still hold the damage: what was fixed has to be staged first."""
    corpus.stage({"news/a.txt": BAD, "news/b.txt": ARTICLE})
    done = curate("check", "--staged", "news", "--fix")
    assert (done.code, Path("news/a.txt").read_text(encoding="utf-8")) == (1, ARTICLE)
    assert "(1 fixed, 0 remaining)" in done.out
    assert "not staged yet" in done.err
    assert corpus.git("show", ":news/a.txt") + "\n" == BAD
    corpus.git("add", "news")
    assert curate("check", "--staged", "news", "--fix").code == 0


def test_a_file_that_is_staged_in_part_is_not_fixed(corpus: Repository, curate: Curate) -> None:
    corpus.stage({"news/a.txt": BAD, "news/b.txt": BAD, "news/c.txt": BAD})
    corpus.write({"news/a.txt": WORSE, "news/c.txt": None})
    done = curate("check", "--staged", "news", "--fix", "--output-format", "concise")
    assert done.code == 2
    for name in ("a", "c"):
        assert f"news/{name}.txt: not fixed, for what is staged is not what stands in the work tree" in done.err
    assert Path("news/a.txt").read_text(encoding="utf-8") == WORSE
    assert Path("news/b.txt").read_text(encoding="utf-8") == ARTICLE
    assert [path for path, _ in codes(done.out)][:2] == ["news/a.txt", "news/c.txt"]


def test_a_diff_of_the_staged_is_that_of_the_index(corpus: Repository, curate: Curate) -> None:
    corpus.stage({"news/a.txt": BAD})
    corpus.write({"news/a.txt": ARTICLE})
    done = curate("check", "--staged", "news", "--diff")
    assert done.code == 1
    assert "-to begin" not in done.out
    assert done.out.count("&nbsp;") == 1
    corpus.stage({"news/a.txt": ARTICLE})
    assert curate("check", "--staged", "news/b", "--diff").code == 2
    assert curate("check", "--staged", "--diff").err.endswith("no staged file to check in corpus/raw\n")


def test_raw_files_are_not_fixed_when_staged_either(corpus: Repository, curate: Curate) -> None:
    corpus.stage({"corpus/raw/a.txt": BAD})
    done = curate("check", "--staged", "--fix")
    assert (done.code, Path("corpus/raw/a.txt").read_text(encoding="utf-8")) == (2, BAD)
    assert "is evidence" in done.err


# --- since ------------------------------------------------------------------------------------------------------------


def test_what_differs_from_where_a_branch_began(corpus: Repository, curate: Curate) -> None:
    corpus.commit({"corpus/raw/known.txt": BAD, "corpus/raw/gone.txt": BAD})
    corpus.branch("mine")
    corpus.commit({"corpus/raw/mine.txt": BAD, "README.md": BAD})
    corpus.switch("main")
    corpus.commit({"corpus/raw/theirs.txt": BAD})
    corpus.switch("mine")
    corpus.write({"corpus/raw/new.txt": BAD, "corpus/raw/old.txt": BAD, "corpus/raw/gone.txt": None})
    Path("corpus/raw/nowhere.txt").symlink_to("nothing")
    done = curate("check", "--since", "main", "--output-format", "concise")
    assert [path for path, _ in codes(done.out)] == [f"corpus/raw/{name}.txt" for name in ("mine", "new", "old")]
    assert "corpus/raw/nowhere.txt: no regular file" in done.err
    assert curate("check", "--since", "main", "README.md", "--show-files").out == "README.md\n"


def test_nothing_has_changed(corpus: Repository, curate: Curate) -> None:
    done = curate("check", "--since", "HEAD")
    assert (done.code, done.out) == (0, "")
    assert done.err.endswith("no file to check: none in corpus/raw differs from HEAD\n")


# --- lists ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\0"], ids=["lines", "windows", "NULs"])
@pytest.mark.parametrize("place", ["-", "names"])
def test_a_list_names_files(curate: Curate, write: Write, end: str, place: str) -> None:
    names = ["corpus/a b.txt", "c*.txt", "-", "two\nlines.txt" if end == "\0" else "last.txt"]
    for name in names:
        write(name, BAD)
    data = end.join(names).encode() + (end.encode() if place == "-" else b"")
    Path("names").write_bytes(data)
    done = curate("check", "--files-from", place, "--show-files", stdin=data)
    assert (done.code, done.out) == (0, "".join(f"{name}\n" for name in names))


@pytest.mark.slow
def test_ten_thousand_names_need_no_arguments(curate: Curate, write: Write) -> None:
    names = [f"a rather long name of a folder/{'x' * 150}{number:05}.txt" for number in range(10_000)]
    write(names[0], ARTICLE)
    for name in names[1:]:
        os.link(names[0], name)
    done = curate("check", "--files-from", "-", "--show-files", stdin="\n".join(names).encode())
    assert (done.code, done.out.count("\n")) == (0, 10_000)


def test_an_empty_list_is_all_right(curate: Curate) -> None:
    """``git diff --name-only`` may have nothing to say."""
    done = curate("check", "--files-from", "-")
    assert (done.code, done.out, done.err.splitlines()[-1]) == (0, "", "no file to check: - names none")


def test_what_a_list_names_has_to_be_there(curate: Curate) -> None:
    done = curate("check", "--files-from", "-", stdin=b"gone.txt\n")
    assert (done.code, "gone.txt: no such file" in done.err) == (2, True)
    done = curate("check", "--files-from", "gone")
    assert (done.code, done.err) == (
        2,
        "error: --files-from gone: No such file or directory; a file of names is wanted, or - for them\n",
    )


# --- hooks ------------------------------------------------------------------------------------------------------------


def test_globs_hold_for_named_files_if_that_is_forced(curate: Curate, write: Write) -> None:
    write("curate.toml", 'include = ["news/*"]\nexclude = ["old"]\n')
    for name in ("news/a.txt", "news/old/b.txt", "README.md"):
        write(name, BAD)
    named = ("news/a.txt", "news/old/b.txt", "README.md", "--output-format", "concise")
    assert {path for path, _ in codes(curate("check", *named).out)} == {"news/a.txt", "news/old/b.txt", "README.md"}
    done = curate("check", "--force-exclude", *named)
    assert {path for path, _ in codes(done.out)} == {"news/a.txt"}
    assert "README.md: not included by the configuration" in done.err
    done = curate("check", "--force-exclude", "README.md", "news/old/b.txt")
    assert (done.code, done.out) == (0, "")
    assert done.err.endswith("no file to check: the configuration leaves out all that are named\n")


@pytest.mark.parametrize(
    ("flags", "code"),
    [((), 0), (("--exit-non-zero-on-fix",), 1), (("--exit-non-zero-on-fix", "--exit-zero"), 0)],
    ids=["fixed", "fails", "never"],
)
def test_a_fix_may_fail_the_run(curate: Curate, write: Write, flags: tuple[str, ...], code: int) -> None:
    write("a.txt", BAD)
    assert curate("check", "a.txt", "--fix", *flags).code == code
    assert curate("check", "a.txt", "--fix", *flags).code == 0
    assert curate("check", "-", "--fix", "--stdin-filename", "a.txt", *flags, stdin=BAD.encode()).code == code


# --- wrong calls ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--staged", "--since", "main"), "--staged and --since exclude each other"),
        (("--since", "main", "--files-from", "x"), "--since and --files-from exclude each other"),
        (("--files-from", "-", "--stdin-filename", "x"), "--files-from and --stdin-filename exclude each other"),
        (("--files-from", "-", "a.txt"), "--files-from and paths exclude each other; 'a.txt' can stand in the list"),
        (("--staged", "-"), "--staged reads files that git knows; `-` is none"),
        (("--staged", "corpus/rwa"), "corpus/rwa: no such file or folder"),
        (("--since", "HEAD", "corpus/rwa*"), "corpus/rwa*: no file matches"),
        (("--since", "nothing"), "'nothing': no such commit"),
        (("--since", ""), "'' is no name of a commit"),
        (("--since=--all",), "'--all' is no name of a commit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_calls(corpus: Repository, curate: Curate, argv: tuple[str, ...], said: str) -> None:
    done = curate("check", *argv)
    assert done.code == 2, corpus
    assert said in done.err


def test_without_a_repository(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", BODY)
    for flags in (("--staged",), ("--since", "main")):
        done = curate("check", *flags)
        assert (done.code, "not in a git repository" in done.err) == (2, True)
