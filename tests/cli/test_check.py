"""``curate check``: what it prints, which rules run, and how it ends."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

AD = "Advertisement\n"
BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor, who asked the "
    "owners of boats for patience.\n"
)
ARTICLE = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
BAD = (
    f"{ARTICLE}{AD}A second vote in spring is to decide if the old  pier, on which no boat has moored since 1987, "
    "is worth the money too.\n"
)
"""An ad marker (warning) on line 6, two blanks (info) on line 7."""


def codes(out: str) -> list[str]:
    """The codes of concise output."""
    return [line.split(": ")[1].split(" ")[0] for line in out.splitlines() if ": " in line]


def test_clean_articles_pass(curate: Curate, write: Write) -> None:
    write("a.txt")
    assert curate("check", "a.txt") == (0, "All checks passed!\n", "1 file read, 1 record; 0 skipped\n")


def test_findings_are_shown_and_counted(curate: Curate, write: Write) -> None:
    write("news/a.txt", BAD)
    code, out, err = curate("check", "news", "--output-format", "concise")
    assert (code, err) == (1, "1 file read, 1 record; 0 skipped\n")
    assert out == (
        "news/a.txt:6:1: BPL001 [*] warning: label of an advertisement\n"
        "news/a.txt:7:48: STR009 [*] info: blanks that say nothing\n"
        "Found 2 findings.\n"
        "[*] 2 fixable with the `--fix` option.\n"
    )


def test_full_is_the_default(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    _, out, _ = curate("check", "a.txt", "--select", "BPL001")
    assert out == (
        "BPL001 [*] warning: label of an advertisement\n"
        " --> a.txt:6:1\n  |\n6 | Advertisement\n  | ^^^^^^^^^^^^^\n  |\n"
        "help: Remove `Advertisement`\n\nFound 1 finding.\n[*] 1 fixable with the `--fix` option.\n"
    )


def test_json_lines_go_to_standard_output_alone(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    _, out, _ = curate("check", "a.txt", "--output-format", "json-lines")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(row["code"], row["line"]) for row in rows] == [("BPL001", 6), ("STR009", 7)]


def test_statistics(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    _, out, _ = curate("check", "a.txt", "--statistics", "-q")
    assert out == "1  BPL001  [*] ad-marker\n1  STR009  [*] whitespace\n"
    _, out, _ = curate("check", "a.txt", "--statistics", "--output-format", "json-lines")
    assert json.loads(out.splitlines()[0]) == {"code": "BPL001", "name": "ad-marker", "count": 1, "fixable_count": 1}


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        pytest.param(["--select", "STR,BPL"], ["BPL001", "STR009"], id="commas"),
        pytest.param(["--select", "STR", "--select", "BPL"], ["BPL001", "STR009"], id="repeated"),
        pytest.param(["--select=whitespace"], ["STR009"], id="name"),
        pytest.param(["--ignore", "BPL"], ["STR009"], id="ignore"),
        pytest.param(["--select", "META", "--extend-select", "BPL001"], ["BPL001"], id="extend"),
        pytest.param(["--select", "BPL", "--ignore", "BPL001"], [], id="more-exact-wins"),
    ],
)
def test_rules_are_chosen(curate: Curate, write: Write, flags: list[str], expected: list[str]) -> None:
    write("a.txt", BAD)
    _, out, _ = curate("check", "a.txt", "--output-format", "concise", "-q", *flags)
    assert codes(out) == expected


@pytest.mark.parametrize(
    ("lint", "flags", "expected"),
    [
        pytest.param('select = ["STR"]', [], ["STR009"], id="file-alone"),
        pytest.param('select = ["STR"]', ["--select", "BPL"], ["BPL001"], id="select-over-select"),
        pytest.param('ignore = ["BPL001"]', ["--select", "BPL001"], ["BPL001"], id="select-over-the-same-ignored"),
        pytest.param('ignore = ["BPL001"]', ["--select", "ad-marker"], ["BPL001"], id="by-another-name"),
        pytest.param('ignore = ["BPL001"]', ["--select", "ALL"], ["STR009"], id="ignored-stays-under-a-wider-select"),
        pytest.param(
            'select = ["BPL001", "STR009"]', ["--ignore", "BPL"], ["STR009"], id="ignore-over-a-narrower-select"
        ),
        pytest.param(
            'ignore = ["BPL001"]', ["--extend-select", "BPL001"], ["BPL001", "STR009"], id="extend-over-ignore"
        ),
        pytest.param('per-file-ignores = {"a.*" = ["BPL"]}', [], ["STR009"], id="per-file"),
    ],
)
def test_flags_win_over_the_file(
    curate: Curate, write: Write, lint: str, flags: list[str], expected: list[str]
) -> None:
    write("a.txt", BAD)
    write("curate.toml", f"[lint]\n{lint}")
    _, out, _ = curate("check", "a.txt", "--output-format", "concise", "-q", *flags)
    assert codes(out) == expected


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        pytest.param(["--select", "STR"], 0, id="info-alone"),
        pytest.param(["--select", "STR", "--fail-on", "info"], 1, id="info-is-enough"),
        pytest.param(["--select", "BPL"], 1, id="warning"),
        pytest.param(["--select", "BPL", "--fail-on", "error"], 0, id="only-errors"),
        pytest.param(["--fail-on", "never"], 0, id="never"),
        pytest.param(["--exit-zero"], 0, id="exit-zero"),
        pytest.param(["missing.txt", "--exit-zero"], 2, id="exit-zero-hides-no-error"),
        pytest.param(["missing.txt", "--fail-on", "never"], 2, id="nor-does-never"),
    ],
)
def test_exit_codes(curate: Curate, write: Write, flags: list[str], code: int) -> None:
    write("a.txt", BAD)
    assert curate("check", "a.txt", *flags)[0] == code


def test_default_is_corpus_raw_which_clean_mends(curate: Curate, write: Write) -> None:
    write("corpus/raw/a.txt", BAD)
    _, out, _ = curate("check", "--output-format", "concise", "--select", "BPL")
    assert out.startswith("corpus/raw/a.txt:6:1: BPL001")
    assert out.endswith("[*] 1 fixable: `curate clean` writes the mended records.\n")


def test_default_is_what_the_configuration_includes(
    curate: Curate, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folders of the globs are read, from wherever the command is started; other files in them are not."""
    write("curate.toml", 'include = ["news/**/*.txt", "wire/*.txt"]')
    for name in ("news/deep/a.txt", "news/b.md", "wire/c.txt", "other/d.txt"):
        write(name)
    monkeypatch.chdir("other")
    _, out, _ = curate("check", "--show-files")
    assert out == "../news/deep/a.txt\n../wire/c.txt\n"


def test_settings_are_shown_as_a_file_that_says_the_same(curate: Curate, write: Write) -> None:
    write("curate.toml", '[lint]\nselect = ["STR"]\nper-file-ignores = { "a b/**" = ["BPL"] }\n[clean]\nout = "tidy"')
    _, out, _ = curate("check", "--show-settings", "--ignore", "STR009")
    shown = tomllib.loads(out)
    assert shown["lint"]["select"] == ["STR"]
    assert shown["lint"]["ignore"] == ["STR009"]
    assert shown["lint"]["per-file-ignores"] == {"a b/**": ["BPL"]}
    assert shown["clean"]["out"] == "tidy"
    write("curate.toml", out)
    assert curate("check", "--show-settings")[1] == out


def test_output_file_holds_what_would_be_printed(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    printed = curate("check", "a.txt")[1]
    assert curate("check", "a.txt", "--output-file", "found.txt")[1] == ""
    assert Path("found.txt").read_text() == printed
    assert curate("check", "a.txt", "--output-file", "/dev/null")[0] == 1
    assert not Path("/dev/null").is_file()
    code, _, err = curate("check", "a.txt", "--output-file", "no/found.txt")
    assert code == 2
    assert "--output-file no/found.txt: No such file or directory" in err


def test_standard_input(curate: Curate) -> None:
    """Its format is told by its name, else by itself."""
    assert curate("check", "-", "--select", "BPL", "-q", "--output-format", "concise", stdin=BAD.encode())[1] == (
        "-:6:1: BPL001 [*] warning: label of an advertisement\n"
    )
    row = json.dumps({"id": "7", "text": BAD}).encode()
    flags = ("--select", "BPL", "-q", "--output-format", "concise")
    named = curate("check", "--stdin-filename", "t.jsonl", *flags, stdin=row + b"\n")[1]
    assert named == "t.jsonl:1: BPL001 [*] warning: label of an advertisement (record 7, line 6, column 1)\n"
    assert curate("check", "-", *flags, stdin=row)[1].startswith("-:1: BPL001")


def test_skipped_files_are_counted_by_reason(curate: Curate, write: Write) -> None:
    write("news/a.txt")
    for name in ("x.pdf", "y.pdf", "z.pdf", "w.pdf", ".hidden"):
        write(f"news/{name}", "-")
    _, _, err = curate("check", "news")
    assert err == (
        "1 file read, 1 record; 5 skipped:\n"
        "  news/.hidden: hidden\n"
        "  news/w.pdf, news/x.pdf, news/y.pdf and 1 more: unknown ending '.pdf'\n"
    )
    assert "news/y.pdf, news/z.pdf: unknown" in curate("check", "news", "-v")[2]


def test_verbose_names_the_configuration(curate: Curate, write: Write) -> None:
    write("a.txt")
    assert "configuration: none, the defaults hold" in curate("check", "a.txt", "-v")[2]
    file = write("curate.toml", "")
    assert f"configuration: {file.resolve()}" in curate("check", "a.txt", "-v")[2]


def test_flags_may_stand_anywhere(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    write("b.txt", BAD)
    _, out, _ = curate("check", "a.txt", "--select", "BPL", "b.txt", "-q", "--output-format=concise")
    assert len(out.splitlines()) == 2


def test_paths_may_look_like_flags(curate: Curate, write: Write) -> None:
    write("-odd.txt", BAD)
    assert curate("check", "-q", "--select", "BPL", "--", "-odd.txt")[0] == 1


def test_no_rule_left_is_said(curate: Curate, write: Write) -> None:
    write("a.txt", BAD)
    code, _, err = curate("check", "a.txt", "--select", "BPL", "--ignore", "BPL")
    assert code == 0
    assert err.startswith("warning: no rule is selected, so that nothing will be found\n")
