"""What the tools of others make of our exports: Dolma's mixer and taggers, datatrove's readers."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from curate.export import dolma, parquet
from curate.export.run import opened
from tests.pages import PEERS, blocks, page

pytestmark = [
    pytest.mark.peers,
    pytest.mark.slow,
    pytest.mark.skipif(not PEERS.exists(), reason=f"no {PEERS}: `make test-peers` makes it"),
]

READ = """\
import json, sys
from datatrove.pipeline import readers
found = getattr(readers, sys.argv[1])(sys.argv[2], glob_pattern=sys.argv[3]).run()
print(json.dumps([{"id": one.id, "text": one.text, "metadata": one.metadata} for one in found]))
"""

Line = dict[str, Any]


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    target = tmp_path / "dolma"
    target.mkdir()
    dolma.write(opened(finished), target)
    return target


def peer(*argv: str, cwd: Path) -> str:
    """What a program of the peers prints."""
    done = subprocess.run([*argv], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def lines(folder: Path) -> list[Line]:
    """All lines of packed files below a folder."""
    files = sorted(folder.rglob("*.gz"))
    return [json.loads(line) for file in files for line in gzip.decompress(file.read_bytes()).splitlines()]


def mix(place: Path, folder: str) -> list[Line]:
    """What the mixer makes of an export, with the very configuration of ``docs/exports.md``."""
    ((_, written),) = blocks(page("docs/exports.md"), "yaml")
    settings = json.dumps(yaml.safe_load(written)).replace("dolma/documents", f"{folder}/documents")
    (place / "mix.yaml").write_text(settings, encoding="utf-8")
    peer(str(PEERS.with_name("dolma")), "-c", "mix.yaml", "mix", cwd=place)
    return lines(place / "mixed")


def test_the_mixer_of_dolma_filters_and_replaces_by_our_attributes(
    folder: Path, said: list[Line], tmp_path: Path
) -> None:
    mixed = mix(tmp_path, "dolma")
    untitled = [record["id"] for record in said if record["metadata"]["title"] is None]
    assert untitled
    assert [one["id"] for one in mixed] == [record["id"] for record in said if record["id"] not in untitled]
    assert [one["text"] for one in mixed] == [
        record["text"].replace("\ufffd", "?") for record in said if record["id"] not in untitled
    ]


def test_below_another_folder_of_documents_the_mixer_filters_nothing(
    folder: Path, said: list[Line], tmp_path: Path
) -> None:
    (tmp_path / "home" / "documents").mkdir(parents=True)
    folder.rename(tmp_path / "home" / "documents" / "mine")
    assert len(mix(tmp_path, "home/documents/mine")) == len(said)


def test_the_taggers_of_dolma_read_our_documents(folder: Path, said: list[Line], tmp_path: Path) -> None:
    argv = ("tag", "--documents", f"{folder}/documents/*.gz", "--taggers", "char_length_v1", "--processes", "1")
    peer(str(PEERS.with_name("dolma")), *argv, cwd=tmp_path)
    tagged = lines(folder / "attributes" / "char_length_v1")
    assert [(one["id"], one["source"]) for one in tagged] == [(one["id"], one["source"] or "") for one in said]
    lengths = [one["attributes"]["char_length_v1__char_length_v1__length"][0] for one in tagged]
    assert lengths == [[0, len(record["text"]), len(record["text"])] for record in said]


def test_datatrove_reads_the_documents_of_dolma(folder: Path, said: list[Line]) -> None:
    found = json.loads(peer(str(PEERS), "-c", READ, "JsonlReader", str(folder / "documents"), "*.gz", cwd=folder))
    for one, record in zip(found, said, strict=True):
        assert (one["id"], one["text"]) == (record["id"], record["text"])
        assert record["metadata"].items() <= one["metadata"].items()


def test_datatrove_reads_parquet(finished: Path, said: list[Line], tmp_path: Path) -> None:
    with (tmp_path / "a.parquet").open("wb") as out:
        parquet.write(opened(finished), out)
    found = json.loads(peer(str(PEERS), "-c", READ, "ParquetReader", str(tmp_path), "*.parquet", cwd=tmp_path))
    for one, record in zip(found, said, strict=True):
        assert (one["id"], one["text"]) == (record["id"], record["text"])
        assert one["metadata"]["authors"] == record["metadata"]["authors"]
        assert one["metadata"]["curate"] == record["metadata"]["curate"]
