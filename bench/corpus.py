"""The texts that all is measured on: our own articles, or a file of the caller's; any size up to what there is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from bench.articles import articles
from curate.formats.items import Input
from curate.formats.packing import ENDINGS, unpacked

MEGA = 1_000_000

OF_CALLER = "a corpus of the caller's"


class Part(NamedTuple):
    """A JSONL file with some of the texts."""

    path: Path
    bytes: int
    documents: int

    @property
    def megabytes(self) -> float:
        """Its size in MB, of a million bytes each."""
        return self.bytes / MEGA


class Corpus:
    """Texts, one JSON object with ``text`` a line, and the files that parts of them are written to.

    Parts of a file are spread over it: what stands at its beginning may be all of one kind.
    """

    def __init__(self, folder: Path, source: Path | None = None, seed: int = 0, called: str = "") -> None:
        """Take a file's texts, which the table calls something, or those of our own articles that a seed chooses.

        Raises:
            ValueError: The file has no text.
        """
        self.folder = folder
        self.source = source
        self.name = called or OF_CALLER if source else f"our own articles, recombined with seed {seed}"
        """What the table says of it."""
        self.seed = seed
        self._parts: dict[int, Part] = {}
        if next(self._lines(), None) is None:
            raise ValueError(f"{source}: no line is a JSON object with a `text`")

    def part(self, megabytes: float) -> Part:
        """A file with about so much text, the same for the same size; with all there is where that is less."""
        wanted = round(megabytes * MEGA)
        if wanted not in self._parts:
            self._parts[wanted] = self._written(self.folder / f"{wanted}.jsonl", wanted)
        return self._parts[wanted]

    def _written(self, path: Path, wanted: int) -> Part:
        size = documents = 0
        with path.open("wb") as out:
            for line in self._chosen(wanted):
                size += out.write(line)
                documents += 1
        return Part(path, size, documents)

    def _chosen(self, wanted: int) -> Iterator[bytes]:
        seen = taken = 0
        share = 1.0 if self.source is None else min(1.0, wanted / self._size)
        for line in self._lines():
            if taken >= wanted:
                return
            seen += len(line)
            if taken < seen * share:
                taken += len(line)
                yield line

    @cached_property
    def _size(self) -> int:
        return sum(map(len, self._lines()))

    def _lines(self) -> Iterator[bytes]:
        if self.source is None:
            yield from articles(self.seed)
        else:
            packing = ENDINGS.get(self.source.suffix, "")
            name = self.source.name
            with unpacked(Input(str(self.source), name, "jsonl", name, self.source, packing)) as file:
                yield from (line for line in file if _has_text(line))


def _has_text(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line)["text"], str)
    except (ValueError, KeyError, TypeError):
        return False
