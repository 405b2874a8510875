"""The golden corpus: `corpus/clean` is what `make clean-corpus` makes of `corpus/raw`, and `restore` takes it back."""

from __future__ import annotations

import gzip
from pathlib import Path

from curate.cli import main

ROOT = Path(__file__).parent.parent
RAW, CLEAN = ROOT / "corpus/raw", ROOT / "corpus/clean"
REMEDY = "corpus/clean is stale: run `make clean-corpus`, read the difference, and commit it"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def content(name: str, data: bytes) -> bytes:
    """Compressed files come back by their content."""
    return gzip.decompress(data) if name.endswith(".gz") else data


def test_the_clean_corpus_is_not_stale(tmp_path: Path) -> None:
    assert main(["clean", str(RAW), "--out", str(tmp_path / "clean"), "-q"]) == 0
    made, committed = files(tmp_path / "clean"), files(CLEAN)
    assert made.keys() == committed.keys(), REMEDY
    assert [name for name in made if made[name] != committed[name]] == [], REMEDY


def test_the_raw_corpus_comes_back(tmp_path: Path) -> None:
    assert main(["restore", str(CLEAN), "--out", str(tmp_path / "raw")]) == 0
    raw, back = files(RAW), files(tmp_path / "raw")
    skipped = {"harbour-times/not-an-article.txt"}
    assert raw.keys() - back.keys() == skipped
    assert [name for name in back if content(name, back[name]) != content(name, raw[name])] == []
