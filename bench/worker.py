"""A process that does one piece of work over and over: ``python -m bench.worker MODULE NAME FILE PARTS``.

It reads the texts, does a part of them to get warm, and then the part that it is told by a number a line. Each part is
new to it, so that nothing that it remembers helps. Only the standard library is loaded besides the work's own module:
it runs in the environment of others, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from bench.clock import Cost, NotMeasuredError

ROOT = Path(__file__).parent.parent


class Work(NamedTuple):
    """A piece of work: what is made ready of lines of JSON, outside the clock, and what is done with it."""

    prepare: Callable[[Sequence[bytes]], Any]
    do: Callable[[Any], object]


def texts(lines: Sequence[bytes]) -> list[str]:
    """The texts of lines of JSON."""
    return [json.loads(line)["text"] for line in lines]


def parts(lines: Sequence[bytes], number: int) -> list[list[bytes]]:
    """Lines in so many parts of about the same size, one after the other.

    >>> parts([b"aa", b"b", b"b", b"cc"], 3)
    [[b'aa'], [b'b', b'b'], [b'cc']]
    """
    whole, seen = sum(map(len, lines)), 0
    found: list[list[bytes]] = [[] for _ in range(number)]
    for line in lines:
        found[min(seen * number // max(whole, 1), number - 1)].append(line)
        seen += len(line)
    return found


class Worker:
    """The process from outside; leaving its context ends it."""

    def __init__(self, python: Path, work: str, file: Path, number: int) -> None:
        """Start it.

        Args:
            python: The interpreter, ours or that of the peers.
            work: Module and name, like ``bench.ours check``.
            file: JSONL.
            number: Parts of the file that it will be asked for; one more is for getting warm.
        """
        self.work = work
        self.errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        self.process = subprocess.Popen(  # noqa: S603 - our own module
            [str(python), "-m", "bench.worker", *work.split(), str(file.resolve()), str(number)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True,
        )  # fmt: skip

    def run(self, part: int) -> Cost:
        """Do a part, counted from 0, and say what it cost."""
        try:
            print(part, file=self.process.stdin, flush=True)
            answer = self.process.stdout.readline() if self.process.stdout else ""
        except BrokenPipeError:
            answer = ""
        if not answer:
            code = self.process.wait()
            self.errors.seek(0)
            raise NotMeasuredError(f"{self.work}: exit code {code}\n{self.errors.read().decode(errors='replace')}")
        return Cost(*json.loads(answer))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.communicate()
        self.errors.close()


def main(argv: Sequence[str]) -> None:
    """Serve one worker."""
    module, name, file, number = argv
    work: Work = import_module(module).WORK[name]
    with Path(file).open("rb") as lines:
        warm, *rest = parts(lines.readlines(), int(number) + 1)
    work.do(work.prepare(warm))
    for asked in sys.stdin:
        part = rest[int(asked)]
        ready = work.prepare(part)
        cpu, wall = time.process_time(), time.perf_counter()
        said = work.do(ready)
        cost = time.process_time() - cpu, time.perf_counter() - wall, sum(map(len, part)), 0.0, said
        print(json.dumps(cost), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
