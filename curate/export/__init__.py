"""A finished run handed over to other tools: one module a format, loaded when it is asked for.

Each writes a stream of records, so that memory does not grow with the run; all appear whole or not at all, and the same
run gives the same bytes.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from curate.errors import UsageError
from curate.export import writing
from curate.export.run import Run
from curate.formats.packing import ENDINGS, packed
from curate.tuples import NamedTuple


class Format(NamedTuple):
    """A format for records."""

    module: str
    says: str
    is_folder: bool = False
    is_text: bool = False
    """Whether it goes to standard output unasked, and is packed where its file's name ends in ``.gz`` or ``.zst``."""


FORMATS: Mapping[str, Format] = {
    "dolma": Format("dolma", "a folder of documents and, beside them, attributes with spans", is_folder=True),
    "schema-org": Format("schema_org", "NewsArticle as JSON-LD, one a line", is_text=True),
    "hf": Format("hf", "a data set folder for Hugging Face datasets, with a card", is_folder=True),
    "parquet": Format("parquet", "one Parquet file, nested as the records are"),
    "csv": Format("csv_table", "one flat table, safe to open in a spreadsheet", is_text=True),
}
"""The formats with what they write."""


def write(name: str, run: Run, out: Path | None, stdout: IO[bytes], *, force: bool = False, **options: bool) -> None:
    """Write all records of a run in a format.

    Args:
        name: One of `FORMATS`.
        run: The run.
        out: File or folder to write to; None: to ``stdout``, where no folder can go.
        stdout: What is written to where no file is named.
        force: Whether an earlier export may be replaced.
        options: What the format can do besides: ``raw`` of Dolma's folder, ``bom`` of CSV.
    """
    chosen = FORMATS[name]
    module = importlib.import_module(f"curate.export.{chosen.module}")
    if out is None:
        if chosen.is_folder:
            raise UsageError(f"where to? `--out PATH` names the folder for {name}")
        module.write(run, stdout, **options)
    elif chosen.is_folder:
        with writing.folder(run, out, module.OWN, force=force) as part:
            module.write(run, part, **options)
    else:
        packing = ENDINGS.get(out.suffix, "") if chosen.is_text else ""
        with writing.file(run, out, force=force) as stream, packed(stream, packing) as content:
            module.write(run, content, **options)
