"""Fingerprints for readers that know each by one result: equal findings, which share theirs, are numbered."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from curate.model import Finding


def unique(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with a fingerprint that no other has: the first of equal ones has theirs, the next one of its own.

    The number of a finding is the place among its equals, not a line: what stands between them may change.
    """
    equal: Counter[str] = Counter()
    for found in findings:
        equal[found.fingerprint] += 1
        yield found, _numbered(found.fingerprint, equal[found.fingerprint])


def _numbered(fingerprint: str, number: int) -> str:
    if number == 1:
        return fingerprint
    return hashlib.sha256(f"{fingerprint}:{number}".encode()).hexdigest()[:32]
