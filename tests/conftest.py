"""How hard hypothesis looks: quickly by default, the same way in CI, thoroughly when asked. A repository for tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path

import pytest
from hypothesis import settings

from tests.repository import Repository, isolate

settings.register_profile("quick", deadline=None, max_examples=50)
settings.register_profile("ci", deadline=None, max_examples=100, derandomize=True, print_blob=True, database=None)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("ci" if os.environ.get("CI") else "quick")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """An empty repository; git reads no configuration of this machine, in the test's own process neither."""
    isolate(monkeypatch)
    return Repository.new(tmp_path / "repository")


@pytest.fixture
def no_helpers() -> Iterator[None]:
    """Leave no helper process of multiprocessing behind: tests that count their children would meet it."""
    yield
    resource_tracker._resource_tracker._stop()  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other way
