"""Configuration: where it is found, what it says, and what is said of a wrong one."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from curate import read_plan
from curate.configuration import options_of, read_settings
from curate.configuration.tables import Table, near
from curate.configuration.versions import fits
from curate.errors import ConfigError
from curate.model import Document, Hit, Severity
from curate.plan import ALL, Plan
from curate.rule import Rule

FULL = """\
include = ["news/**/*.txt"]
exclude = ["old"]
max-file-size = "20 MB"
required-version = ">=0.1, <9"
allow-raw-fix = true

[record]
text = "/body"
date = "/published/day"

[lint]
select = ["META", "STR"]
ignore = ["META003"]
extend-select = ["ad-marker"]
fixable = ["ALL"]
unfixable = ["STR009"]
severity = { META002 = "error" }
per-file-ignores = { "wire/**" = ["META002"] }
per-source-ignores = { "example.org" = ["BPL"] }
extend-safe-fixes = ["STR002"]
extend-unsafe-fixes = ["BPL001"]

[clean]
out = "tidy"
unsafe-fixes = true
removal-budget = 0.25
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start in an empty folder, with none of our variables set."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CURATE_")]:
        monkeypatch.delenv(name)


def write(path: str, text: str) -> Path:
    """Write a file below the folder that a test starts in."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold() -> None:
    assert read_plan() == Plan()


def test_every_key_arrives() -> None:
    write("curate.toml", FULL)
    settings = read_settings()
    lint, files = settings.plan.lint, settings.plan.files
    assert lint.select == ("META", "STR", "ad-marker")
    assert (lint.ignore, lint.fixable, lint.unfixable) == (("META003",), ALL, ("STR009",))
    assert (lint.safe, lint.unsafe) == (("STR002",), ("BPL001",))
    assert lint.severity == (("META002", Severity.ERROR),)
    assert lint.per_file == (("wire/**", ("META002",)),)
    assert lint.per_source == (("example.org", ("BPL",)),)
    assert (files.include, files.exclude) == (("news/**/*.txt",), ("old",))
    assert (files.max_file_size, files.allow_raw_fix) == (20_000_000, True)
    assert files.pointers == (("text", "/body"), ("date", "/published/day"))
    assert (settings.out, settings.unsafe, settings.plan.unsafe) == ("tidy", True, False)
    assert settings.plan.budget == 0.25


def test_pyproject_says_the_same_in_its_table() -> None:
    write("one/curate.toml", FULL)
    inner = FULL.replace("\n[", "\n[tool.curate.")
    write("two/pyproject.toml", f"[project]\nname = 'x'\n[tool.curate]\n{inner}")
    assert read_plan("one/curate.toml") == read_plan("two/pyproject.toml")


def test_the_nearest_file_governs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pyproject.toml that does not name us is passed over, and curate.toml comes before one that does."""
    write("curate.toml", 'lint.select = ["META"]')
    write("a/curate.toml", 'lint.select = ["STR"]')
    write("a/pyproject.toml", "[tool.curate.lint]\nselect = ['BPL']")
    write("a/b/pyproject.toml", "[project]\nname = 'x'")
    monkeypatch.chdir("a/b")
    plan = read_plan()
    assert plan.lint.select == ("STR",)
    assert plan.root == ".."


def test_extend_lays_a_file_over_another() -> None:
    """Tables are joined, lists replaced, and extend-lists added up, over two steps."""
    write("top.toml", 'exclude = ["old"]\n[lint]\nselect = ["META"]\nextend-select = ["STR009"]\nignore = ["META003"]')
    write("middle/mid.toml", 'extend = "../top.toml"\n[lint]\nextend-select = ["STR002"]')
    write("curate.toml", 'extend = "middle/mid.toml"\n[lint]\nselect = ["BPL"]\nper-file-ignores = {"a" = ["BPL"]}')
    plan = read_plan()
    assert plan.lint.select == ("BPL", "STR009", "STR002")
    assert plan.lint.ignore == ("META003",)
    assert plan.lint.per_file == (("a", ("BPL",)),)
    assert plan.files.exclude == ("old",)
    assert plan.root == "."


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write("curate.toml", 'include = ["a"]\nexclude = ["b"]')
    monkeypatch.setenv("CURATE_EXCLUDE", "c, d")
    monkeypatch.setenv("CURATE_MAX_FILE_SIZE", "2 KiB")
    monkeypatch.setenv("CURATE_ALLOW_RAW_FIX", "true")
    monkeypatch.setenv("CURATE_CORPUS_OF_SOMEBODY_ELSE", "x")
    files = read_plan().files
    assert (files.include, files.exclude) == (("a",), ("c", "d"))
    assert (files.max_file_size, files.allow_raw_fix) == (2048, True)


def test_where_the_cache_stands_and_how_many_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The folder is relative to the file that governs; that of the environment to the current folder."""
    assert read_settings(isolated=True)[-2:] == (Path(".curate_cache"), 0)
    write("curate.toml", 'cache-dir = "out/cache"\njobs = 3')
    (tmp_path / "deep").mkdir(exist_ok=True)
    monkeypatch.chdir(tmp_path / "deep")
    assert read_settings()[-2:] == (Path("../out/cache"), 3)
    monkeypatch.setenv("CURATE_CACHE_DIR", "here")
    monkeypatch.setenv("CURATE_JOBS", "2")
    assert read_settings()[-2:] == (tmp_path / "deep" / "here", 2)


def test_isolated_reads_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    write("curate.toml", 'include = ["a"]')
    monkeypatch.setenv("CURATE_EXCLUDE", "c")
    assert read_settings(isolated=True).plan == Plan()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("inclde = []", "curate.toml: unknown key 'inclde'; did you mean 'include'?", id="key"),
        pytest.param(
            "format = 2", "curate.toml: unknown key 'format'; there is include, exclude, ", id="key-not-built"
        ),
        pytest.param("jobs = -1", "curate.toml jobs: -1 found, a whole number like 4, or 0 for as many", id="jobs"),
        pytest.param("jobs = true", "curate.toml jobs: true found, a whole number", id="jobs-flag"),
        pytest.param("cache-dir = 7", "curate.toml cache-dir: 7 found, a string wanted", id="cache-dir"),
        pytest.param(
            "[expect]\nsuite = 1", "curate.toml [expect]: unknown key 'suite'; did you mean 'suites'?", id="expect"
        ),
        pytest.param(
            '[expect]\nfail-on = "critical"',
            'curate.toml [expect] fail-on: "critical" found, error, warning, info, never wanted',
            id="fail-on",
        ),
        pytest.param(
            "[lint]\nselct = []", "curate.toml [lint]: unknown key 'selct'; did you mean 'select'?", id="lint"
        ),
        pytest.param("[clean]\nput = 1", "curate.toml [clean]: unknown key 'put'; did you mean 'out'?", id="clean"),
        pytest.param('[record]\nbody = "/b"', "curate.toml [record]: unknown field 'body'; there is id, ", id="field"),
        pytest.param(
            '[lint]\nselect = ["META99"]', "curate.toml [lint] select: unknown rule 'META99'; did you mean", id="rule"
        ),
        pytest.param(
            '[lint.severity]\nMETA99 = "info"', "curate.toml [lint.severity]: unknown rule 'META99'", id="severity-rule"
        ),
        pytest.param(
            '[lint.severity]\nMETA002 = "bad"',
            'curate.toml [lint.severity] META002: "bad" found, error, warning, info wanted',
            id="severity",
        ),
        pytest.param(
            '[lint.per-file-ignores]\n"a/**" = "BPL"',
            'curate.toml [lint.per-file-ignores] a/**: "BPL" found, a list of strings',
            id="ignores",
        ),
        pytest.param("[rules.META099]", "curate.toml [rules]: unknown rule 'META099'; did you mean", id="options-rule"),
        pytest.param(
            "[rules.META002]\ncolour = 1", "curate.toml [rules.META002]: unknown option 'colour'; there is", id="option"
        ),
        pytest.param('include = "a"', 'curate.toml include: "a" found, a list of strings like', id="string-for-list"),
        pytest.param("include = [1]", "curate.toml include: [1] found, a list of strings like", id="list-of-numbers"),
        pytest.param("lint = 3", "curate.toml lint: 3 found, a table wanted", id="number-for-table"),
        pytest.param('allow-raw-fix = "yes"', 'curate.toml allow-raw-fix: "yes" found, true or false', id="flag"),
        pytest.param("extend = true", "curate.toml extend: true found, a string wanted", id="string"),
        pytest.param('max-file-size = "big"', 'curate.toml max-file-size: "big" found, a size like', id="size"),
        pytest.param("max-file-size = -1", "curate.toml max-file-size: -1 found, a size like", id="negative-size"),
        pytest.param('[record]\ntext = "b"', 'curate.toml [record] text: "b" found, a JSON pointer like', id="pointer"),
        pytest.param(
            'required-version = "<0.1"', "curate.toml required-version: curate <0.1 wanted, this", id="version"
        ),
        pytest.param(
            'required-version = "new"', 'curate.toml required-version: "new" found, a condition', id="no-version"
        ),
        pytest.param('extend = "no.toml"', "curate.toml extend: no file 'no.toml' beside it", id="extend-nothing"),
        pytest.param('extend = "curate.toml"', "curate.toml: extend goes in a circle", id="extend-itself"),
        pytest.param("a = = 1", "no valid TOML: Invalid value (at line 1, column 5)", id="no-toml"),
    ],
)
def test_what_is_wrong_is_named(text: str, message: str) -> None:
    """The place, what was found there, and what would be right."""
    write("curate.toml", text)
    with pytest.raises(ConfigError) as caught:
        read_plan()
    assert message in str(caught.value)


def test_the_file_that_is_extended_is_the_one_named() -> None:
    write("top.toml", "inclde = []")
    write("curate.toml", 'extend = "top.toml"')
    with pytest.raises(ConfigError, match=r"^top\.toml: unknown key 'inclde'"):
        read_plan()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        pytest.param("CURATE_ALLOW_RAW_FIX", "maybe", 'CURATE_ALLOW_RAW_FIX: "maybe" found, true or false', id="flag"),
        pytest.param(
            "CURATE_EXCLUD", "a", "unknown variable 'CURATE_EXCLUD'; did you mean 'CURATE_EXCLUDE'?", id="name"
        ),
        pytest.param("CURATE_JOBS", "two", 'environment jobs: "two" found, a whole number', id="number"),
        pytest.param("CURATE_MAX_FILE_SIZE", "big", 'environment max-file-size: "big" found', id="size"),
    ],
)
def test_wrong_variables_are_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError) as caught:
        read_plan()
    assert message in str(caught.value)


def test_a_named_file_has_to_be_there_and_ours() -> None:
    write("pyproject.toml", "[project]\nname = 'x'")
    Path("latin.toml").write_bytes(b"# caf\xe9")
    Path("folder.toml").mkdir()
    for name, message in (
        ("no.toml", "no such configuration file"),
        ("pyproject.toml", r"there is no table \[tool.curate\]"),
        ("latin.toml", "not UTF-8 at byte 5"),
        ("folder.toml", "cannot be read"),
    ):
        with pytest.raises(ConfigError, match=message):
            read_plan(name)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("20 MB", 20_000_000, id="decimal"),
        pytest.param("1.5k", 1500, id="short"),
        pytest.param("2MiB", 2 * 1024**2, id="binary"),
        pytest.param("512", 512, id="bytes-as-string"),
        pytest.param("1_000 B", 1000, id="grouped"),
    ],
)
def test_sizes(said: str, expected: int) -> None:
    write("curate.toml", f'max-file-size = "{said}"')
    assert read_plan().files.max_file_size == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param(">=0.2", True, id="at-least"),
        pytest.param(">=0.2, <0.3", False, id="range"),
        pytest.param("==0.3.0", True, id="exactly"),
        pytest.param("0.3", True, id="bare"),
        pytest.param("!=0.3", False, id="not"),
        pytest.param(">0.10", False, id="numbers-not-letters"),
    ],
)
def test_versions(wanted: str, expected: bool) -> None:
    assert fits("0.3.0", wanted, "") is expected


def test_equal_plans_have_equal_digests_wherever_the_file_lies() -> None:
    write("one/curate.toml", FULL)
    write("two/curate.toml", FULL)
    assert read_plan("one/curate.toml").digest == read_plan("two/curate.toml").digest != Plan().digest


def _find(doc: Document, *, words: tuple[str, ...] = ("ad",), share: float = 0.5, least: int = 2) -> Iterator[Hit]:
    """Find nothing, by three options."""
    yield from ()


RULE = Rule("X001", "some-rule", "said", _find, Severity.INFO, 10, None, bad=(), good=())


def test_options_of_a_rule_have_the_kind_of_their_defaults() -> None:
    """Lists become tuples, a whole number does for a fraction, and the order does not matter."""
    table = Table("curate.toml [rules.X001]", {"words": ["a", "b"], "share": 1, "least": 3})
    assert options_of(table, RULE) == (("least", 3), ("share", 1.0), ("words", ("a", "b")))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        pytest.param({"word": 1}, r"unknown option 'word'; did you mean 'words'\?", id="name"),
        pytest.param({"words": "a"}, r'words: "a" found, a list of strings', id="string-for-list"),
        pytest.param({"words": [1]}, r"words: \[1\] found, a list of strings", id="list-of-numbers"),
        pytest.param({"least": "2"}, r'least: "2" found, a value like 2 wanted', id="string-for-number"),
        pytest.param({"least": True}, r"least: true found, a value like 2 wanted", id="flag-for-number"),
    ],
)
def test_wrong_options_are_named(values: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        options_of(Table("curate.toml [rules.X001]", values), RULE)


def test_near_asks_only_where_something_is_near() -> None:
    assert near("zzz", ["include", "exclude"]) == ""


def test_full_is_toml_that_others_read_too() -> None:
    assert tomllib.loads(FULL)["clean"]["out"] == "tidy"
