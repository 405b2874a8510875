"""A data set folder: what `datasets` loads from it offline, and what its card says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import yaml

from curate.errors import InputError
from curate.export import arrow, card, hf, rows
from curate.export.run import opened
from tests.export.conftest import ROWS, made

LOAD = """\
import json, sys, datasets
data = datasets.load_dataset(sys.argv[1], split="train", cache_dir=sys.argv[2])
print(json.dumps({"rows": data.to_list(), "features": data.features._to_yaml_list()}))
"""


def loaded(folder: Path, cache: Path) -> dict[str, object]:
    """What `datasets` reads, in a process that may not ask the network."""
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(folder), str(cache)], env=offline, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def header(folder: Path) -> dict[str, object]:
    """The header of a card."""
    _, said, _ = (folder / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    found = yaml.safe_load(said)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    target = tmp_path / "dataset"
    target.mkdir()
    hf.write(opened(finished), target)
    return target


def nested(run: Path) -> Iterator[dict[str, object]]:
    return (dict(rows.nested(kept.line)) for kept in opened(run).records())


@pytest.mark.slow
def test_datasets_loads_every_value_with_the_features_of_the_card(finished: Path, folder: Path, tmp_path: Path) -> None:
    found = loaded(folder, tmp_path / "cache")
    assert found["rows"] == [*nested(finished)]
    assert found["features"] == card.features(rows.COLUMNS)


@pytest.mark.slow
def test_without_pyarrow_rows_are_lines_of_json_that_datasets_loads_too(finished: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from curate.cli import main\n"
        f"sys.exit(main(['export', 'hf', {str(finished)!r}, '--out', {str(tmp_path / 'set')!r}]))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    files = [path.relative_to(tmp_path / "set").as_posix() for path in (tmp_path / "set").rglob("*.*")]
    assert sorted(files) == ["README.md", "data/train-00000-of-00001.jsonl"]
    found = loaded(tmp_path / "set", tmp_path / "cache")
    assert found["rows"] == [*nested(finished)]


def test_the_header_says_what_is_there(folder: Path) -> None:
    said = header(folder)
    assert list(said) == ["language", "size_categories", "configs", "dataset_info"]
    assert (said["language"], said["size_categories"]) == (["en"], ["n<1K"])
    assert said["configs"] == [
        {"config_name": "default", "data_files": [{"split": "train", "path": "data/train-*.parquet"}]}
    ]
    info = said["dataset_info"]
    assert isinstance(info, dict)
    assert info["features"] == card.features(rows.COLUMNS)
    (split,) = info["splits"]
    assert (split["name"], split["num_examples"]) == ("train", len(ROWS))
    assert info["download_size"] == (folder / "data" / "train-00000-of-00001.parquet").stat().st_size


def test_the_library_of_the_hub_reads_the_header(folder: Path) -> None:
    huggingface_hub = pytest.importorskip("huggingface_hub")
    said = huggingface_hub.DatasetCard.load(folder / "README.md").data
    assert said.to_dict() == header(folder)
    assert (said.language, said.size_categories, said.license) == (["en"], ["n<1K"], None)


@pytest.mark.parametrize(
    "line",
    [
        "# 3 articles, cleaned by curate",
        "| `en` | 3 |",
        "| `harbour-times.example.org` | 1 |",
        "| `metadata.authors` | list of texts | who wrote it, names without a label |",
        "| NUM001 split-thousands | a number that is torn at its thousands | 1 | 0 | 1 |",
        "| ENC003 replacement-character | a character was lost here | 0 | 1 | 1 |",
        "0 articles rejected, 0 that could not be read.",
        "curate knows no licence of these texts; a notice that stood in an article is in `metadata.rights`.",
    ],
)
def test_the_card_is_filled_from_the_report(folder: Path, line: str) -> None:
    assert line in (folder / "README.md").read_text(encoding="utf-8").splitlines()


def test_the_card_shows_no_article(folder: Path) -> None:
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert "holiday-makers" not in text
    assert "curate restore DIR --out RAW" in text


def test_what_was_left_out_is_counted_by_rule(tmp_path: Path) -> None:
    run = made(tmp_path / "run", *ROWS, {"id": "9", "text": " "}, {"id": "10", "text": 5})
    (tmp_path / "set").mkdir()
    hf.write(opened(run), tmp_path / "set")
    text = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert "1 article rejected, 1 that could not be read." in text
    assert "| META011 | rejected | 1 |" in text


def test_a_long_table_says_what_it_leaves_out(finished: Path) -> None:
    numbers = msgspec.structs.replace(
        opened(finished).numbers(), languages={}, sources={f"site-{number}.example": 1 for number in range(30)}
    )
    text = card.text(numbers, card.Shape(".parquet", 1, 10, 5))
    assert "# 1 article, cleaned by curate\n" in text
    assert "| `site-24.example` | 1 |\n\n25 of 30 shown.\n" in text
    assert "site-25" not in text
    assert "language:" not in text


def test_a_report_of_another_run_is_refused(finished: Path, tmp_path: Path) -> None:
    copy = tmp_path / "run"
    copy.mkdir()
    for file in finished.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    report = copy / "report.json"
    report.write_text(report.read_text(encoding="utf-8").replace('"kept": 3', '"kept": 2', 1), encoding="utf-8")
    with pytest.raises(InputError, match="of another run, of 2 records where there are 3"):
        hf.write(opened(copy), tmp_path)


@pytest.mark.parametrize("ending", ["parquet", "jsonl"])
def test_files_are_numbered_and_bounded(
    finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(hf, "SHARD", 1)
    monkeypatch.setattr(arrow, "ROWS", 1)
    if ending == "jsonl":
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        monkeypatch.delitem(sys.modules, "curate.export.arrow")
        monkeypatch.delattr("curate.export.arrow")
    hf.write(opened(finished), tmp_path)
    found = sorted(path.name for path in (tmp_path / "data").iterdir())
    assert found == [f"train-0000{number}-of-00003.{ending}" for number in range(3)]


@pytest.mark.parametrize(
    ("records", "expected"),
    [(1, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (10**6, "1M<n<10M"), (10**12 - 1, "100B<n<1T"), (10**12, "n>1T")],
)
def test_size_categories_are_those_of_the_hub(records: int, expected: str) -> None:
    assert card.category(records) == expected
