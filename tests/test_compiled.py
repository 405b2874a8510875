"""What one run compiled, the next one takes: the same patterns, from a file that may be missing or broken."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from curate.compiled import compiled

SOURCES = (r"\d+(?P<mark>[.,])?", r"(a)|(?i:b)", r"(?<=x)\w*", "", "[^\\W_]+", "(?x) a b # c", "[一-鿿]+", b"\xff+|a")

PROGRAM = """
import sys
from curate.cli import main
from re import _parser

parsed = []

def watch(pattern, flags=0, parse=_parser.parse):
    parsed.append(sys._getframe(1).f_globals["__name__"])
    return parse(pattern, flags)

_parser.parse = watch
sys.argv = ["curate", "check", "--isolated", "--no-cache", "one.txt"]
{before}
code = main()
print(code, parsed.count("curate.compiled"))
"""

ARTICLE = "Council votes to repair the old harbour wall\n\nBy Jane Holloway\n\nThe council voted on Thursday.\n"


def run(folder: Path, before: str = "", *flags: str, prefix: str = "cache") -> tuple[str, int]:
    """What a check of one article prints, and how many patterns it compiled; Python keeps modules in another folder."""
    folder.joinpath("one.txt").write_text(ARTICLE, encoding="utf-8")
    env = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / prefix)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, *flags, "-c", PROGRAM.format(before=before)]
    done = subprocess.run(command, cwd=folder, env=env, text=True, capture_output=True, check=True)
    *said, last = done.stdout.splitlines()
    return "\n".join(said), int(last.split()[1])


def kept(folder: Path) -> list[Path]:
    """The files with patterns."""
    return [path for path in folder.rglob("compiled.*") if path.suffix != ".pyc"]


@pytest.mark.parametrize("source", SOURCES, ids=repr)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE | re.DOTALL])
def test_a_pattern_is_that_of_re(source: str | bytes, flags: int) -> None:
    for _ in range(2):
        got, want = compiled(source, flags), re.compile(source, flags)
        assert got == want
        assert (got.flags, got.groups, got.groupindex) == (want.flags, want.groups, want.groupindex)


def test_a_wrong_pattern_is_the_same_error() -> None:
    with pytest.raises(re.error, match="missing"):
        compiled("(a")


def test_the_next_run_compiles_nothing_and_says_the_same(tmp_path: Path) -> None:
    first, compiled_first = run(tmp_path)
    [file] = kept(tmp_path)
    whole = file.read_bytes()
    assert compiled_first > 30
    assert run(tmp_path) == (first, 0)
    assert file.read_bytes() == whole
    file.write_bytes(whole[: len(whole) // 2])
    assert run(tmp_path) == (first, compiled_first)
    assert file.read_bytes() == whole


UNTRIED = """
here = sys.implementation
tag, here.cache_tag = here.cache_tag, "other-4"
import curate.compiled
here.cache_tag = tag
"""


def test_a_full_file_begins_anew_with_what_was_used(tmp_path: Path) -> None:
    run(tmp_path)
    [file] = kept(tmp_path)
    alone = file.read_bytes()
    file.write_bytes(marshal.dumps({("x" * 5000, number): () for number in range(9)}))
    run(tmp_path, f"import curate.compiled; curate.compiled.LARGEST = {len(alone) + 5000}")
    assert abs(len(file.read_bytes()) - len(alone)) < 100


NOT_KEPT = {
    "modules are not kept": ("", ("-B",)),
    "too much": ("import curate.compiled; curate.compiled.LARGEST = 10", ()),
    "a Python that nobody tried": (UNTRIED, ()),
}


@pytest.mark.parametrize(("before", "flags"), NOT_KEPT.values(), ids=NOT_KEPT)
def test_nothing_is_kept(tmp_path: Path, before: str, flags: tuple[str, ...]) -> None:
    said, _ = run(tmp_path, before, *flags)
    assert said
    assert not kept(tmp_path)


def test_a_folder_that_nobody_may_write_to_is_left_alone(tmp_path: Path) -> None:
    said, count = run(tmp_path, prefix="one.txt")
    assert said
    assert count > 30
