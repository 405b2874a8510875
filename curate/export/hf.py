"""A data set of Hugging Face: ``data/train-00000-of-0000N.parquet`` and ``README.md``, its card.

`datasets.load_dataset(folder)` reads it, offline too, and so does the Hub. Without pyarrow the same rows are lines of
JSON, which it reads as well.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from curate.errors import InputError, MissingExtra
from curate.export import card, rows
from curate.export.run import Run
from curate.tuples import NamedTuple

OWN = ("data/train-*.parquet", "data/train-*.jsonl", "README.md")
"""The files that an export writes; the card comes last."""

SHARD = 500 << 20
"""Bytes of a file before they are packed: what the Hub asks for."""


class Data(NamedTuple):
    """What was written below ``data``."""

    files: list[Path]
    size: int
    """Bytes of the rows before they are packed."""


def write(run: Run, folder: Path) -> None:
    """Write all records of a run and the card into an empty folder."""
    numbers = run.numbers()
    if numbers.counts.kept != run.kept:
        raise InputError(
            f"{run.folder}/report.json: it is of another run, of {numbers.counts.kept:,} records where there are "
            f"{run.kept:,}; `curate report {run.folder}` writes it again"
        )
    (folder / "data").mkdir()
    data = _data(run, folder / "data")
    for number, file in enumerate(data.files):
        file.rename(file.with_name(f"train-{number:05}-of-{len(data.files):05}{file.suffix}"))
    packed = sum(file.stat().st_size for file in (folder / "data").iterdir())
    text = card.text(numbers, card.Shape(data.files[0].suffix, run.kept, data.size, packed))
    (folder / "README.md").write_bytes(text.encode())


def _data(run: Run, folder: Path) -> Data:
    try:
        from curate.export import arrow  # noqa: PLC0415 - there is a way without
    except MissingExtra:
        return _lines(run, folder)
    size, whole, files = SHARD, 0, list[Path]()
    with ExitStack() as opened:
        writer = None
        for table in arrow.tables(run.records()):
            if writer is None or size + table.nbytes > SHARD:
                opened.close()
                files.append(folder / f"{len(files)}.parquet")
                writer = opened.enter_context(arrow.writer(opened.enter_context(files[-1].open("wb"))))
                size = 0
            writer.write_table(table)
            size, whole = size + table.nbytes, whole + table.nbytes
    return Data(files, whole)


def _lines(run: Run, folder: Path) -> Data:
    size, whole, files = SHARD, 0, list[Path]()
    with ExitStack() as opened:
        out = None
        for kept in run.records():
            line = rows.ENCODE(rows.nested(kept.line)) + b"\n"
            if out is None or size + len(line) > SHARD:
                opened.close()
                files.append(folder / f"{len(files)}.jsonl")
                out = opened.enter_context(files[-1].open("wb"))
                size = 0
            out.write(line)
            size, whole = size + len(line), whole + len(line)
    return Data(files, whole)
