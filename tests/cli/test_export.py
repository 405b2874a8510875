"""``curate export``: where it writes, what it refuses, and what it says of broken runs."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curate import report_files, shards
from curate.cli import progress
from curate.formats.items import Input
from curate.formats.packing import unpacked
from curate.plan import Plan
from tests.cli.conftest import ARTICLE, Curate, Write

FORMATS = {
    "dolma": ["attributes/curate/00000.jsonl.gz", "documents/00000.jsonl.gz"],
    "hf": ["README.md", "data/train-00000-of-00001.parquet"],
    "schema-org": [],
    "parquet": [],
    "csv": [],
}
"""The formats with the files of those that are folders."""


HEAVY = ("hf", "parquet")
"""Those that load pyarrow."""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder ``corpus`` with two articles and a finished run. It is not to be written to."""
    folder = tmp_path_factory.mktemp("run") / "corpus"
    (folder / "raw").mkdir(parents=True)
    (folder / "raw" / "a.txt").write_bytes(ARTICLE.encode())
    (folder / "raw" / "b.txt").write_bytes(ARTICLE.replace("Harbour", "Sea").encode())
    shards.clean([folder / "raw"], folder / "clean", Plan())
    report_files.write(folder / "clean")
    return folder


@pytest.fixture
def run(corpus: Path) -> Path:
    """The finished run in ``corpus/clean``."""
    shutil.copytree(corpus, "corpus")
    return Path("corpus/clean")


def digests(path: Path) -> dict[str, str]:
    """The files at or below a path, with their bytes."""
    files = [path] if path.is_file() else sorted(one for one in path.rglob("*") if one.is_file())
    return {file.relative_to(path).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_run_gives_the_same_bytes(curate: Curate, run: Path, name: str) -> None:
    assert curate("export", name, "--out", "new/one") == (0, "", "2 records exported to new/one.\n")
    assert curate("export", name, str(run), "--out", "two", "-q") == (0, "", "")
    assert digests(Path("new/one")) == digests(Path("two"))
    assert [*digests(Path("two"))] == (FORMATS[name] or ["."])


@pytest.mark.parametrize(("name", "lines"), [("csv", 3), ("schema-org", 2)])
def test_text_goes_to_standard_output(curate: Curate, run: Path, name: str, lines: int) -> None:
    code, out, err = curate("export", name)
    assert (code, err) == (0, "2 records exported.\n")
    assert curate("export", name, "--out", "-", "-q").out == out
    assert curate("export", name, "--out", "file", "-q").code == 0
    assert Path("file").read_bytes().decode() == out
    assert out.count("\n") == lines


def test_the_configuration_names_the_run(curate: Curate, run: Path, write: Write) -> None:
    run.rename("elsewhere")
    write("curate.toml", '[clean]\nout = "elsewhere"\n')
    assert curate("export", "csv").code == 0
    code, _, err = curate("export", "csv", "--isolated")
    assert (code, err) == (
        2,
        "error: corpus/clean: no such folder; the folder that `curate clean --out DIR` wrote is wanted\n",
    )
    assert "configuration: " in curate("export", "csv", "-v").err


def test_parquet_goes_to_standard_output_when_it_is_asked_to(run: Path) -> None:
    """Into a pipe, where nobody can go back."""
    argv = [sys.executable, "-m", "curate", "export", "parquet", "-q", "--out"]
    piped = subprocess.run([*argv, "-"], capture_output=True, check=True)
    subprocess.run([*argv, "a.parquet"], check=True)
    assert piped.stdout == Path("a.parquet").read_bytes()


def test_a_long_export_is_watched(curate: Curate, run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "DELAY", 0)
    monkeypatch.setattr(progress, "LONG", 1)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "%|" in curate("export", "csv", "--out", "x").err
    assert curate("export", "csv", "--out", "x", "--force", "-q").err == ""


def test_excel_is_told_that_it_is_utf8(curate: Curate, run: Path) -> None:
    plain = curate("export", "csv", "-q").out
    assert curate("export", "csv", "-q", "--bom").out == f"\ufeff{plain}"
    assert curate("export", "csv", "-q", "--bom", "--out", "a.csv.gz").code == 0
    assert gzip.decompress(Path("a.csv.gz").read_bytes()).decode("utf-8-sig") == plain


@pytest.mark.parametrize("name", ["csv", "schema-org"])
def test_text_is_packed_where_the_name_says_so(curate: Curate, run: Path, name: str) -> None:
    plain = curate("export", name, "-q").out
    for ending in ("gz", "zst"):
        assert curate("export", name, "--out", f"a.{ending}", "-q").code == 0
        with unpacked(Input("a", "a", "text", "a", Path(f"a.{ending}"), ending)) as stream:
            assert stream.read().decode() == plain


@pytest.mark.parametrize(
    "command", [["export", "csv", "--out"], ["check", "corpus/raw", "--output-file"]], ids="-".join
)
def test_standard_output_may_be_named_and_stays_what_it_is(run: Path, command: list[str]) -> None:
    """Where it goes to a file, too: a file put in the place of the device would take it from everybody."""
    device = Path("/dev/stdout")
    before = device.lstat()
    argv = [sys.executable, "-m", "curate", *command, str(device)]
    piped = subprocess.run(argv, capture_output=True, check=False)
    with Path("said").open("wb") as out:
        filed = subprocess.run(argv, stdout=out, stderr=subprocess.PIPE, check=False)
    assert (piped.returncode, filed.returncode) == (0, 0), piped.stderr + filed.stderr
    assert Path("said").read_bytes() == piped.stdout
    assert device.lstat().st_ino == before.st_ino


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_there_is_replaced_only_when_asked(curate: Curate, run: Path, name: str) -> None:
    assert curate("export", name, "--out", "x", "-q").code == 0
    before = digests(Path("x"))
    code, out, err = curate("export", name, "--out", "x")
    assert (code, out) == (2, "")
    assert "it is there already" in err
    assert "--force, which replaces an earlier export" in err
    assert digests(Path("x")) == before
    assert curate("export", name, "--out", "x", "--force", "-q").code == 0
    assert digests(Path("x")) == before


def test_force_takes_away_what_an_earlier_export_wrote_and_nothing_else(
    curate: Curate, run: Path, write: Write
) -> None:
    write("x/data/train-00004-of-00005.parquet", b"old")
    write("x/notes.txt", "mine")
    write("x/.curate-of-one-that-was-killed/data/0.parquet", b"half")
    assert curate("export", "hf", "--out", "x", "--force", "-q").code == 0
    assert [*digests(Path("x"))] == ["README.md", "data/train-00000-of-00001.parquet", "notes.txt"]


def test_raw_texts_for_dolma(curate: Curate, run: Path) -> None:
    assert curate("export", "dolma", "--raw", "--out", "x", "-q").code == 0
    lines = gzip.decompress(Path("x/documents/00000.jsonl.gz").read_bytes()).splitlines()
    assert [json.loads(line)["text"] for line in lines] == [
        Path(f"corpus/raw/{name}.txt").read_text(encoding="utf-8") for name in "ab"
    ]


WRONG = [
    pytest.param([], "a FORMAT is wanted, none found; there is dolma, schema-org, hf", id="no-format"),
    pytest.param(["parqet", "--out", "x"], "unknown format 'parqet'; did you mean 'parquet'?", id="format"),
    pytest.param(["xml", "--out", "x"], "unknown format 'xml'; there is dolma, ", id="no-such-format"),
    pytest.param(["csv", "a", "b"], "one DIR is wanted, a, b found", id="two-folders"),
    pytest.param(["parquet"], "where to? `--out PATH` names the file for parquet", id="binary-to-nowhere"),
    pytest.param(["hf"], "where to? `--out PATH` names the folder for hf", id="folder-to-nowhere"),
    pytest.param(["csv", "--raw"], "--raw is for dolma, not for csv", id="raw"),
    pytest.param(["gx", "--raw"], "--raw is for dolma, not for gx", id="raw-definitions"),
    pytest.param(["hf", "--bom", "--out", "x"], "--bom is for csv, not for hf", id="bom"),
    pytest.param(["csv", "--out", ""], "where to? `--out PATH` names the file for csv", id="to-nothing"),
    pytest.param(["dolma", "--out", "-"], "where to? `--out PATH` names the folder for dolma", id="folder-to-output"),
    pytest.param(
        ["parquet", "--out", "x/"], "x/: it names a folder; the name of a file is wanted", id="file-as-folder"
    ),
    pytest.param(["csv", "nowhere"], "nowhere: no such folder; the folder that", id="no-folder"),
    pytest.param(["csv", "corpus/raw/a.txt"], "corpus/raw/a.txt: it is a file; the folder that", id="file"),
    pytest.param(["csv", "corpus/raw"], "corpus/raw/manifest.json: No such file", id="no-run"),
    pytest.param(
        ["csv", "--out", "corpus"], "corpus: it is a folder; the name of a file is wanted", id="file-is-folder"
    ),
    pytest.param(["hf", "--out", "corpus/raw/a.txt"], "it is a file; the name of a folder", id="folder-is-file"),
    pytest.param(["hf", "--out", "corpus/clean", "--force"], "it is the run that is read", id="into-the-run"),
    pytest.param(
        ["csv", "--out", "corpus/clean/articles.jsonl", "--force"],
        "it belongs to the run that is read",
        id="over-the-run",
    ),
    pytest.param(["csv", "--out", "corpus/raw/a.txt/x"], "a file that can be written is wanted", id="below-a-file"),
    pytest.param(["csv", "--check"], "--check is for gx, pandera, jsonschema, not for csv", id="check"),
    pytest.param(["pandera", "recrods"], "pandera has no file 'recrods'; there is raw_metadata.pandas", id="no-file"),
    pytest.param(["gx", "records", "--out", "x"], "records: printed to standard output; --out and", id="one-to-folder"),
    pytest.param(["gx", "--check"], "gx: printed to standard output; --out and --check", id="check-of-nothing"),
    pytest.param(["gx", "--out", "corpus/raw/a.txt"], "a file that can be written is wanted", id="gx-below-a-file"),
    pytest.param(["csv", "--config", "a", "--isolated"], "exclude each other", id="contradiction"),
]


@pytest.mark.parametrize(("argv", "message"), WRONG)
def test_wrong_calls(curate: Curate, run: Path, argv: list[str], message: str) -> None:
    before = digests(Path())
    code, out, err = curate("export", *argv)
    assert (code, out) == (2, "")
    assert message in err
    assert digests(Path()) == before


Break = Callable[[Path], object]


def cut(name: str) -> Break:
    """Take the last line of a file away."""
    return lambda run: (run / name).write_bytes(b"".join((run / name).read_bytes().splitlines(keepends=True)[:-1]))


def second(name: str, line: bytes) -> Break:
    """Put something else in place of a file's second line."""
    return lambda run: (run / name).write_bytes((run / name).read_bytes().splitlines(keepends=True)[0] + line + b"\n")


def told(old: str, new: str, name: str = "articles.jsonl") -> Break:
    """Say something else in a file."""
    return lambda run: (run / name).write_bytes((run / name).read_bytes().replace(old.encode(), new.encode()))


BROKEN = [
    pytest.param("csv", second("articles.jsonl", b"{broken"), "articles.jsonl:2: JSON is malformed", id="line"),
    pytest.param("csv", second("articles.jsonl", b"[]"), "articles.jsonl:2: Expected `object`", id="no-object"),
    pytest.param("csv", second("articles.jsonl", b'{"id": "\xff"}'), "articles.jsonl:2: ", id="no-utf8"),
    pytest.param("csv", second("articles.jsonl", b""), "articles.jsonl:2: ", id="empty-line"),
    pytest.param("csv", told('"id":"b"', '"id":7'), "articles.jsonl:2: Expected `str`, got `int`", id="number-as-id"),
    pytest.param(
        "parquet",
        told('"authors":["Ann Marsh"]', '"authors":"Ann Marsh"'),
        "articles.jsonl:1: Expected `array | null`, got `str` - at `$.metadata.authors`",
        id="text-as-list",
    ),
    pytest.param("hf", told('"tags":[]', '"tags":[1]'), "got `int` - at `$.metadata.tags[0]`", id="numbers-as-list"),
    pytest.param("csv", cut("articles.jsonl"), "1 records found, 2 are counted in manifest.json", id="cut-short"),
    pytest.param("dolma", cut("edits.jsonl"), "edits.jsonl:2: edits.jsonl has to have as many lines", id="no-edits"),
    pytest.param(
        "dolma", told('"id":"b"', '"id":"c"', "edits.jsonl"), "edits.jsonl:2: record 'c' found, 'b' stands", id="others"
    ),
    pytest.param("dolma", second("edits.jsonl", b"{}"), "edits.jsonl:2: Object missing required field", id="no-edit"),
    pytest.param("csv", told("{", "[", "manifest.json"), "manifest.json: ", id="manifest"),
    pytest.param("csv", told('"kept": 2', '"kept": 0', "manifest.json"), "none of its 2 records was kept", id="empty"),
    pytest.param("hf", told("{", "[", "report.json"), "report.json: ", id="report"),
    pytest.param(
        "hf", lambda run: (run / "report.json").unlink(), "No such file or directory; `curate report", id="no-report"
    ),
    pytest.param(
        "csv",
        lambda run: (run / "articles.jsonl").unlink(),
        "No such file or directory; `curate clean",
        id="no-records",
    ),
]


@pytest.mark.parametrize(("name", "harm", "message"), BROKEN)
def test_a_broken_run_is_told_with_its_place_and_nothing_is_written(
    curate: Curate, run: Path, name: str, harm: Break, message: str
) -> None:
    harm(run)
    code, out, err = curate("export", name, "--out", "new/x")
    assert (code, out) == (2, "")
    assert message in err
    assert "corpus/clean" in err
    assert not Path("new/x").exists()
    assert not [*Path().rglob(".*.part")]


@pytest.mark.parametrize("name", ["dolma", "csv", *(pytest.param(name, marks=pytest.mark.slow) for name in HEAVY)])
def test_a_full_disk_is_told_and_leaves_nothing(run: Path, name: str) -> None:
    """A limit on the size of files stands for the disk: what is written behind it fails as on a full one."""
    done = subprocess.run(
        [sys.executable, "-m", "curate", "export", name, "--out", "x"],
        env={
            name: value for name, value in os.environ.items() if not name.startswith("COV")
        },  # it would write files too
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "File too large" in done.stderr
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert not Path("x").exists()
    assert not [*Path().rglob(".*.part")]
