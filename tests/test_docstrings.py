"""What docstrings show is run as it stands there."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from curate.errors import MissingExtra

ROOT = Path(__file__).parent.parent
HEAVY = ("curate.expecting", "curate.frames", "curate.gx", "curate.hf", "curate.pandera", "curate.ray")
"""Modules that load a library of some weight."""


def modules() -> list[str]:
    """The names of all modules whose docstrings show something."""
    shown = (path for path in sorted((ROOT / "curate").rglob("*.py")) if ">>> " in path.read_text(encoding="utf-8"))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in shown]


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.slow] if name.startswith(HEAVY) else []) for name in modules()],
)
def test_examples_in_docstrings(name: str) -> None:
    module = pytest.importorskip(name, exc_type=MissingExtra)
    assert doctest.testmod(module).failed == 0
