"""What a plain check of one clean article costs before it starts, counted without a clock: modules and patterns."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = """\
Council votes to repair the old harbour wall

By Jane Holloway

29 October 2024

The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed for almost \
a decade.

Work will begin in the spring, once the fishing season has ended and the boats have been moved to the northern basin. \
The first stage will cost about 4 million crowns and is paid for by a grant from the region.

"We have waited far too long for this," said Maria Lind, who runs the chandlery by the quay. "Every winter the water \
comes a little higher, and every winter somebody promises that it will be the last."

The vote was nine to two. Those who voted against said that they were not opposed to the repair, but wanted the region \
to carry more of the cost.

If the weather holds, the first stage should be finished before the autumn. The second stage, which covers the eastern \
arm of the harbour, has not yet been given a date.
"""

WATCHED = """
import re, sys
compiled = []

def watch(pattern, *parts, compile=re._compiler._sre.compile):
    compiled.append(pattern)
    return compile(pattern, *parts)

re._compiler._sre.compile = watch
before = set(sys.modules)
from curate.cli import main
code = main(sys.argv[1:])
print(code, sum(map(len, compiled)), len(compiled), *sorted(set(sys.modules) - before))
"""

HEAVY = (
    *("pandas", "pandera", "great_expectations", "ray", "yaml", "jinja2", "sqlite3", "multiprocessing", "concurrent"),
    *("msgspec", "ftfy", "langdetect", "tqdm", "zstandard", "subprocess", "socket", "logging", "asyncio", "decimal"),
    *("hashlib", "difflib", "tomllib", "json", "pickle", "tempfile", "shutil", "gzip", "bz2", "lzma", "base64", "uuid"),
)
"""Libraries that a plain check has no use for, each of which takes a millisecond at least."""

OTHERS = (
    *(
        "restore",
        "shards",
        "report",
        "report_files",
        "ledger",
        "injection",
        "explaining",
        "gate",
        "git",
        "spool",
        "aside",
    ),
    *("cli.clean", "cli.mending", "cli.showing", "exporters.diff", "exporters.statistics", "measured"),
    *("formats.markdown", "formats.json_file", "formats.jsonl", "formats.rows", "mojibake", "misreading", "run"),
)
"""Parts of ours that belong to other commands, formats or flags, or to findings."""

MOST_PATTERNS = 115
"""Compiled for the article: some 100. Its header's three lines are read as byline, date, place and title, which takes
fifty; each of the fifteen rules that look at every text has one or two, the standard library's own parsers ten."""

MOST_LETTERS = 19_000
"""Of those patterns together, which is what compiling them takes time for; those of all modules have 200,000."""


DAMAGED = ARTICLE + "\nShare this article\n\nMore on the harbour\n\nThe quay cost 10, 000 crowns.\n"
"""Lines that may be residue are scored, and findings have a digest."""


def checked(folder: Path, text: str) -> tuple[str, int, int, list[str]]:
    """What a check of a text prints, length and number of the patterns that it compiled, and the modules it loaded."""
    folder.joinpath("one.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", WATCHED, "check", "--isolated", "--exit-zero", "one.txt"]
    done = subprocess.run(command, cwd=folder, text=True, capture_output=True, check=True)
    *said, last = done.stdout.splitlines()
    code, letters, patterns, *modules = last.split()
    assert code == "0"
    return "\n".join(said), int(letters), int(patterns), modules


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, int, list[str]]:
    """Length and number of the patterns that were compiled for a clean article, and the modules that were loaded."""
    said, letters, patterns, modules = checked(tmp_path_factory.mktemp("start"), ARTICLE)
    assert said.startswith("All checks passed!"), said
    return letters, patterns, modules


def test_findings_and_scores_load_no_heavy_library(tmp_path: Path) -> None:
    said, _, _, modules = checked(tmp_path, DAMAGED)
    assert "NUM001" in said
    assert "curate.residue.weights" in modules
    assert {*modules} & {*HEAVY} <= {"hashlib", "json"}  # what measures coverage has loaded them before


def test_few_patterns_are_compiled_for_a_clean_article(seen: tuple[int, int, list[str]]) -> None:
    letters, patterns, _ = seen
    assert patterns <= MOST_PATTERNS
    assert letters <= MOST_LETTERS


@pytest.mark.parametrize("name", HEAVY)
def test_a_plain_check_loads_no_library_that_it_does_not_use(seen: tuple[int, int, list[str]], name: str) -> None:
    assert name not in seen[2]


@pytest.mark.parametrize("name", OTHERS)
def test_a_plain_check_loads_no_other_part(seen: tuple[int, int, list[str]], name: str) -> None:
    assert f"curate.{name}" not in seen[2]


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_nothing(argument: str) -> None:
    code = f"import sys; from curate.cli import main; main([{argument!r}]); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, check=True)
    ours = {name for name in done.stdout.splitlines()[-1].split() if name.startswith("curate")}
    assert ours == {"curate", "curate.cli", "curate.cli.terminal", "curate.errors"}
