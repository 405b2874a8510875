"""The worst findings of many, for readers that take only so many."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from curate.model import Finding, Severity

GRAVITY = {severity: place for place, severity in enumerate(Severity)}

Badness = tuple[bool, int, float]
"""What findings are sorted by, the worst first."""


def badness(found: Finding) -> Badness:
    """What counts comes first, then what is graver, then what is surer."""
    return (not found.counts, GRAVITY[found.severity], -found.confidence)


def worst(findings: Iterable[Finding], most: int) -> list[Finding]:
    """So many of the worst, the worst first, those alike in the order in which they came; no more are kept at once."""
    return heapq.nsmallest(most, findings, badness)
