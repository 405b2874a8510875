"""``curate expect``: suites and schemas held against a run and raw articles."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Curate, Write
from tests.pages import PROJECT, shell

pytestmark = pytest.mark.slow  # importing Great Expectations takes five to ten seconds

pytest.importorskip("great_expectations")
pytest.importorskip("pandera")


@pytest.fixture
def corpus(curate: Curate, write: Write) -> None:
    """A corpus of two articles, one with a split number, that was cleaned; and our expectations."""
    longer = "\nMost of the money comes from the county, which has waited for this for many years.\n"
    write("corpus/raw/a.txt", ARTICLE + longer)
    write("corpus/raw/b.txt", ARTICLE + longer.replace("Most of the money", "The 10, 000 crowns that it costs"))
    assert curate("clean", "--quiet").code == 0
    shutil.copytree(PROJECT / "expectations", "expectations", ignore=shutil.ignore_patterns("uncommitted"))


def suite(write: Write, name: str, *expectations: Mapping[str, object]) -> None:
    """A suite of the user's own."""
    write(f"expectations/suites/{name}.json", json.dumps({"name": name, "expectations": expectations}))


LANGUAGES: dict[str, object] = {
    "type": "expect_column_values_to_be_in_set",
    "kwargs": {"column": "lang", "value_set": ["de", "fr"]},
    "severity": "warning",
}


@pytest.mark.usefixtures("corpus")
def test_our_suites_are_met_and_nothing_in_the_folder_changes(curate: Curate) -> None:
    before = {path: path.read_bytes() for path in Path("expectations").rglob("*") if path.is_file()}
    done = curate("expect", "--fail-on", "warning")
    assert (done.code, done.err) == (0, "")
    assert "records (Great Expectations, 2 records): all " in done.out
    assert "findings (pandera, 2 records): all " in done.out
    assert {path: path.read_bytes() for path in Path("expectations").rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("corpus")
def test_a_suite_of_ones_own_fails_and_is_part_of_the_report(curate: Curate, write: Write) -> None:
    suite(write, "records_languages", LANGUAGES)
    before = Path("corpus/clean/report.html").read_bytes()
    done = curate("expect")
    assert done.code == 1
    assert '  warning: expect_column_values_to_be_in_set(column="lang"' in done.out
    assert "    a (a.txt) has 'en'; b (b.txt) has 'en'\n" in done.out
    report = json.loads(Path("corpus/clean/report.json").read_text(encoding="utf-8"))["expectations"]
    assert [(one["name"], len(one["checks"])) for one in report["suites"] if "languages" in one["name"]] == [
        ("records_languages", 1)
    ]
    for name in ("report.html", "report.md"):
        assert "records_languages" in Path("corpus/clean", name).read_text(encoding="utf-8")
    assert curate("clean", "--quiet").code == 0  # a new run, of which nothing was asked yet
    assert Path("corpus/clean/report.html").read_bytes() == before
    assert not Path("corpus/clean/expectations.json").exists()


@pytest.mark.usefixtures("corpus")
def test_the_report_is_left_alone_for_some_suites_and_on_demand(curate: Curate) -> None:
    before = {path: path.read_bytes() for path in Path("corpus/clean").iterdir()}
    assert curate("expect", "--suite", "records").code == 0
    assert curate("expect", "--no-report").code == 0
    assert {path: path.read_bytes() for path in Path("corpus/clean").iterdir()} == before


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(("level", "code"), [("info", 1), ("warning", 1), ("error", 0), ("never", 0)])
def test_fail_on(curate: Curate, write: Write, level: str, code: int) -> None:
    suite(write, "records_languages", LANGUAGES)
    assert curate("expect", "--suite", "records_languages", "--fail-on", level).code == code


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(
    ("argv", "code"), [pytest.param([], 0, id="configured"), pytest.param(["--fail-on", "info"], 1, id="said")]
)
def test_fail_on_of_the_configuration(curate: Curate, write: Write, argv: list[str], code: int) -> None:
    suite(write, "records_languages", LANGUAGES)
    write("curate.toml", '[expect]\nfail-on = "error"\n')
    assert curate("expect", "--suite", "records_languages", *argv).code == code


def test_our_own_corpus_passes(curate: Curate, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who clones the project and tries the command sees what samples do not meet, and no failure."""
    monkeypatch.chdir(PROJECT)
    done = curate("expect", "--no-report")
    assert (done.code, done.err) == (0, "")
    assert '  warning: expect_column_values_to_be_unique(column="id")\n' in done.out


@pytest.mark.usefixtures("corpus")
def test_raw_articles_without_a_run(curate: Curate) -> None:
    done = curate("expect", "corpus/raw")
    assert done.code == 1
    assert "expectations/suites/records.json: left out: it wants a finished run; `curate clean` makes one\n" in done.out
    assert 'expect_column_values_to_be_between(column="NUM001"' in done.out
    assert "    b (corpus/raw/b.txt) has 1\n" in done.out


@pytest.mark.usefixtures("corpus")
def test_standard_output_is_for_results(curate: Curate) -> None:
    done = curate("expect", "--output-format", "json", "--report", "markdown=expect.md", "--data-docs", "docs")
    assert [one["name"] for one in json.loads(done.out)["suites"]][:3] == ["findings", "raw_metadata", "records"]
    assert done.err == "Data Docs: docs/index.html\n"
    assert Path("expect.md").read_text(encoding="utf-8").startswith("# Expectations\n")
    assert "records" in Path("docs/index.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("corpus")
def test_a_report_on_standard_output_stands_there_alone(curate: Curate) -> None:
    done = curate("expect", "--suite", "records", "--report", "json=-")
    assert json.loads(done.out)["suites"][0]["name"] == "records"


@pytest.mark.usefixtures("corpus")
def test_no_article_stands_in_the_pages_of_the_library(curate: Curate, write: Write) -> None:
    common = {"type": "expect_column_most_common_value_to_be_in_set", "kwargs": {"column": "text", "value_set": ["z"]}}
    distinct = {"type": "expect_column_distinct_values_to_be_in_set", "kwargs": {"column": "text", "value_set": ["z"]}}
    like = {"type": "expect_column_values_to_match_regex", "kwargs": {"column": "text", "regex": "^zz"}}
    suite(write, "records_bodies", common, distinct, like)
    assert curate("expect", "--suite", "records_bodies", "--data-docs", "docs").code == 1
    pages = [path.read_text(encoding="utf-8") for path in Path("docs").rglob("*.html")]
    assert any("zz" in page for page in pages)
    assert not any("harbour wall" in page for page in pages)


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["--suite", "record"], "expectations: no suite 'record'; did you mean 'records'?", id="suite"),
        pytest.param(["--root", "suites"], "suites: no such folder; `curate export gx --out suites`", id="root"),
        pytest.param(["corpus/raw", "--suite", "records"], "records.json: it wants a finished run", id="no-run"),
        pytest.param(["corpus/clean", "--suite", "raw_metadata"], "metadata.json: it wants raw articles", id="no-raw"),
        pytest.param(["nowhere"], "nowhere: no such file or folder", id="no-path"),
        pytest.param(["nowhere", "--suite", "records"], "nowhere: no such file or folder", id="no-path-for-a-suite"),
        pytest.param(["empty"], "empty: nothing to read: the folder is empty", id="empty"),
        pytest.param(["--data-docs", "curate.toml"], "--data-docs: curate.toml is a file; a folder", id="no-folder"),
        pytest.param(["corpus/clean", "corpus/clean"], "one finished run can be looked at at a time", id="two-runs"),
        pytest.param(["--report", "html=a.html"], "'html' found; there is text, json", id="format"),
        pytest.param(["--report", "json=no/a.json"], "json=no/a.json: No such file or directory; `mkdir", id="no-dir"),
        pytest.param(["-o", "a.md", "--report", "json=a.md"], "a.md both write to a.md; give one of", id="twice"),
        pytest.param(["--report", "markdown"], "FORMAT=PATH is wanted, like markdown=", id="no-path-of-report"),
        pytest.param(["--ignore", "NUM001"], "the frame has no column 'NUM001'; did you mean", id="no-rule"),
    ],
)  # fmt: skip
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    Path("empty").mkdir()
    Path("curate.toml").touch()
    done = curate("expect", *argv)
    assert done.code == 2
    assert message in done.err + done.out


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("paths", [pytest.param(["empty"], id="empty"), pytest.param(["a", "b"], id="not-there")])
def test_where_nothing_can_be_read_nothing_else_is_said(curate: Curate, paths: list[str]) -> None:
    Path("empty").mkdir()
    done = curate("expect", *paths)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == len(paths)


@pytest.mark.usefixtures("corpus")
def test_a_file_of_another_kind_leaves_nothing_to_look_at(curate: Curate, write: Write) -> None:
    write("other/a.json", "{")
    done = curate("expect", "other", "--suite", "raw_metadata")
    assert done.code == 2
    assert done.out.startswith("raw_metadata (Great Expectations, 0 records): the frame has no line, and everything")


@pytest.mark.usefixtures("corpus")
def test_what_was_found_in_raw_articles_is_remembered(curate: Curate) -> None:
    first = curate("expect", "corpus/raw", "--suite", "findings", "--jobs", "2", "--cache-dir", "kept")
    again = curate("expect", "corpus/raw", "--suite", "findings", "--no-cache", "--jobs", "1")
    assert (first.code, first.out) == (again.code, again.out)


@pytest.mark.usefixtures("corpus")
def test_an_expectation_that_nobody_knows(curate: Curate, write: Write) -> None:
    suite(write, "records_mine", {"type": "expect_column_values_to_be_nice", "kwargs": {"column": "id"}})
    done = curate("expect")
    assert done.code == 2
    assert (
        "records_mine.json: expectation 1: Great Expectations does not know 'expect_column_values_to_be_nice'"
        in done.err
    )


def test_without_a_run_it_says_how_to_make_one(curate: Curate, write: Write) -> None:
    suite(write, "records", LANGUAGES)
    done = curate("expect")
    assert (done.code, done.out) == (2, "")
    assert "corpus/clean: no finished run there; `curate clean` makes it, or name what is to be looked at" in done.err


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("library", ["great_expectations", "pandera", "pandas"])
def test_a_library_that_is_missing(tmp_path: Path, library: str) -> None:
    code = f"import sys; sys.modules[{library!r}] = None; from curate.cli import main; sys.exit(main(['expect']))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=shell(tmp_path, PYTHONPATH=str(PROJECT)),
        check=False,
    )
    assert done.returncode == 2
    assert f"curate expect needs {library}: pip install 'corpus-curate[expect]'" in done.stderr


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(
    ("argv", "code"),
    [pytest.param([], 0, id="shown"), pytest.param(["--fail-on", "warning", "--quiet"], 1, id="fails")],
)
def test_clean_runs_them_when_it_is_done(
    monkeypatch: pytest.MonkeyPatch, curate: Curate, write: Write, argv: list[str], code: int
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    suite(write, "records_languages", LANGUAGES)
    write("curate.toml", '[expect]\nsuites = ["records_languages"]\nafter-clean = true\n')
    done = curate("clean", *argv)
    assert (done.code, done.out) == (code, "")
    assert "1 expectation: 0 met, 1 failed (1 warning).\n" in done.err
    assert "records_languages" in Path("corpus/clean/report.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("corpus")
def test_rules_of_ours_in_a_schema(curate: Curate, write: Write) -> None:
    write("expectations/pandera/records_rules.yml", RULES)
    done = curate("expect", "--suite", "records_rules")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("records_rules (pandera, records: 2 records): all ")


RULES = """\
schema_type: dataframe
columns:
  text:
    dtype: str
    checks:
    - select: NUM
      options: {check_name: curate}
"""


@pytest.mark.usefixtures("corpus")
def test_it_runs_from_inside_our_own_folder(tmp_path: Path) -> None:
    """Files there are called like libraries."""
    code = "from curate.cli import main; import sys; sys.exit(main(sys.argv[1:]))"
    call = ["expect", str(tmp_path / "corpus/clean"), "--root", str(tmp_path / "expectations"), "--suite", "records"]
    done = subprocess.run(
        [sys.executable, "-c", code, *call],
        cwd=PROJECT / "curate",
        capture_output=True,
        text=True,
        env=shell(tmp_path, PYTHONPATH=str(PROJECT)),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
