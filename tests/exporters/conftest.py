"""A finding to write."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from curate.model import Excerpt, Finding, Safety, Severity

FINDING = Finding(
    code="NUM001", name="split-thousands", severity=Severity.WARNING, message="a number is split",
    path="raw/a.txt", record="a", field="text", start=511, end=518, line=7, column=19,
    excerpt=Excerpt("The fund received ", "10, 000", " crowns."), fix="10,000", safety=Safety.SAFE, moved_to=None,
    variant="zero", confidence=0.99, fingerprint="f" * 32,
)  # fmt: skip

Make = Callable[..., Finding]


@pytest.fixture
def finding() -> Make:
    """A finding with some of its values changed."""

    def make(**changes: object) -> Finding:
        return FINDING._replace(**changes)  # type: ignore[arg-type] # the names are checked where it is made

    return make
