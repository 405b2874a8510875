"""What every row is given: the texts, a folder, how much of all, and the environments."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.clock import Cost, NotMeasuredError, command, in_turn
from bench.corpus import Corpus, Part
from bench.worker import Worker

PYTHON = Path(sys.executable)

YARDSTICK = "bench.ours yardstick"
"""`json.loads` and `str.split` of the same lines: what any program in Python does that reads them."""


@dataclass(frozen=True)
class Setting:
    """How a run measures."""

    corpus: Corpus
    folder: Path
    """For files that nobody needs afterwards."""
    peers: Path | None = None
    """The interpreter that has the packages of others."""
    scale: float = 1.0
    """What all sizes are multiplied by."""
    rounds: int = 5
    patience: float = 45.0
    """Seconds for the one longest run of a row: where all its texts would take longer, there are fewer."""

    @property
    def is_whole(self) -> bool:
        """Whether sizes are those that the goals speak of."""
        return self.scale >= 1

    def part(self, megabytes: float) -> Part:
        """Texts of about so many MB times the scale."""
        return self.corpus.part(megabytes * self.scale)

    def fitting(self, megabytes: float, cost: Cost, runs: int = 1) -> Part:
        """As `part`, but no more than there is patience for so many runs, when one cost so much before."""
        fit = max(self.patience * cost.speed / runs, cost.bytes / 1e6)
        return self.corpus.part(min(megabytes * self.scale, round(fit, 1) or fit))

    def curate(self, *arguments: str, size: int = 0) -> Cost:
        """What a command of ours costs as a whole process; the configuration of nobody holds."""
        name, *rest = arguments
        return command([str(PYTHON), "-m", "curate", name, "--isolated", *rest], self.folder, size)

    def checked(self, part: Part, jobs: int = 1) -> Cost:
        """What `curate check` of some texts costs that it has never seen."""
        return self.curate("check", str(part.path), "--no-cache", "--jobs", str(jobs), size=part.bytes)

    @contextmanager
    def workers(self, part: Part, *works: str) -> Iterator[list[Worker]]:
        """Processes that work on the same texts, each part of which they do once."""
        if part.documents <= self.rounds:
            raise NotMeasuredError(f"{part.documents} texts are too few: each of {self.rounds} runs takes others")
        with ExitStack() as stack:
            yield [stack.enter_context(Worker(self._python(work), work, part.path, self.rounds)) for work in works]

    def _python(self, work: str) -> Path:
        if not work.startswith("bench.peers "):
            return PYTHON
        if self.peers is None:
            raise NotMeasuredError("the packages of others are not here: `make .venv-peers` installs them")
        return self.peers

    def compared(self, part: Part, *works: str) -> list[list[Cost]]:
        """The costs of the yardstick and of some works on the same texts, in turn, round by round."""
        with self.workers(part, YARDSTICK, *works) as found:
            return [*in_turn(self.rounds, {worker.work: worker.run for worker in found}).values()]
