"""Findings that wait for several readers: in memory while they are few, in a file that nobody else sees beyond that."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import IO

from curate import aside
from curate.model import Finding

MEMORY = 10_000
"""Findings that are kept in memory, some 15 MB of them."""

BLOCK = 1_000
"""Findings that go to the file, and come back from it, at once."""


class Spool:
    """Findings in the order in which they were added, which may be walked any number of times.

    The file has no name (where the system can do that; elsewhere it is gone when it is closed), so that nothing is left
    behind by a crash, by Ctrl-C or by ``kill``. Pickle keeps what JSON cannot: names of files that are not UTF-8, and
    halves of surrogate pairs in a text.
    """

    def __init__(self, memory: int = MEMORY) -> None:
        self._memory = memory
        self._few: list[Finding] = []
        self._file: IO[bytes] | None = None
        self._blocks: list[aside.Place] = []
        self._written = 0

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return self._written + len(self._few)

    def __iter__(self) -> Iterator[Finding]:
        """All findings that were added by now."""
        if self._file:
            import pickle  # noqa: PLC0415 - few findings need no file

            for place in self._blocks:
                # A block is looked up anew: another reader may stand elsewhere in the file.
                yield from pickle.loads(aside.get(self._file, place))  # noqa: S301 - nobody else can write this file
        yield from self._few

    def add(self, found: Finding) -> None:
        """Keep a finding behind those that are there."""
        self._few.append(found)
        full = BLOCK if self._file else max(self._memory, BLOCK)
        if len(self._few) > full:
            self._put()

    def through(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings as they come, each kept before it goes on to another reader."""
        for found in findings:
            self.add(found)
            yield found

    def close(self) -> None:
        """Forget all findings."""
        if self._file:
            self._file.close()
        self._file, self._blocks, self._few, self._written = None, [], [], 0

    def _put(self) -> None:
        """Move what is in memory to the end of the file."""
        import pickle  # noqa: PLC0415 - few findings need no file

        self._file = self._file or _nameless()
        self._file.seek(0, os.SEEK_END)
        for at in range(0, len(self._few), BLOCK):
            block = pickle.dumps(self._few[at : at + BLOCK], pickle.HIGHEST_PROTOCOL)
            self._blocks.append(aside.put(self._file, block))
        self._written += len(self._few)
        self._few = []


def _nameless() -> IO[bytes]:
    from tempfile import TemporaryFile  # noqa: PLC0415 - as above

    return TemporaryFile()
