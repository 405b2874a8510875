"""A whole run of ``check`` or ``gate`` as its reports see it: everything that stands beside the findings."""

from __future__ import annotations

from dataclasses import dataclass

from curate.model import Finding, Severity
from curate.tuples import NamedTuple


class Limit(NamedTuple):
    """One limit of ``[tool.curate.gates]`` with what was measured, which is told whether it holds or not."""

    name: str
    """What is limited: a selector of rules like ``ENC*``, or ``removed-records``."""
    measure: str
    """``max-count``, ``max-rate`` or ``max-new``."""
    limit: float
    found: float
    """A number of findings or records; a share from 0 to 1 for ``max-rate``."""
    holds: bool
    of: str = ""
    """What a rate is a share of, ``records`` or ``files``; "" for a number."""
    part: int = 0
    """What the rate counts."""
    total: int = 0
    """Of how many."""
    before: float | None = None
    """The same at the base; None where there is none."""


class Sides(NamedTuple):
    """The two sides of a comparison, as a person names them and as git does."""

    base: str
    base_commit: str
    """The merge base that findings are compared with."""
    head: str
    head_commit: str


@dataclass(frozen=True)
class Run:
    """What a run read and how it ended."""

    command: str
    """``check`` or ``gate``."""
    version: str
    plan: str
    """Digest of the plan."""
    files: int
    records: int
    skipped: tuple[tuple[str, str], ...] = ()
    """Paths that were not read, each with the reason."""
    errors: tuple[str, ...] = ()
    """What ended the run with exit code 2, as it was said."""
    passed: bool = True
    """Whether the run lets the corpus through: its exit code is 0."""
    sides: Sides | None = None
    """None for ``check``, which compares nothing."""
    limits: tuple[Limit, ...] = ()
    fixed: tuple[Finding, ...] = ()
    """Findings that were there before and are no longer; their ``baseline`` is ``absent``."""
    notes: tuple[str, ...] = ()
    """What a reader has to know besides: suppressions that a pull request proposes, a configuration that it changes."""
    root: str = "."
    """Folder that the paths of findings are relative to, relative to the repository's top."""
    top: str = ""
    """The repository's top, for paths that are absolute; "" where nobody looked for it."""
    fail_on: Severity | None = Severity.INFO
    """The least severity that fails; None where none does."""
    evidence: bool = True
    """Whether files below ``corpus/raw`` are never mended in place: ``allow-raw-fix`` is not set."""

    def fails(self, found: Finding) -> bool:
        """Whether a finding is grave enough to fail the run, and counts."""
        return found.counts and self.fail_on is not None and found.severity.reaches(self.fail_on)
