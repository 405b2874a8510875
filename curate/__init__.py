"""curate finds, explains and mends damage in text corpora: a linter, a cleaner and a gate.

>>> from curate import check, clean
>>> [finding.code for finding in check("The fund holds 10, 000 crowns in cash, the town said.", select=["NUM"])]
['NUM001']
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from curate.api import check, check_paths, clean, fix
    from curate.configuration import read_plan
    from curate.errors import CurateError
    from curate.model import Document, Edit, Finding, Record
    from curate.plan import Plan
    from curate.rules import load_rules

_HOMES = {
    "check": "api", "check_paths": "api", "clean": "api", "fix": "api", "read_plan": "configuration",
    "CurateError": "errors", "Document": "model", "Edit": "model", "Finding": "model", "Record": "model",
    "Plan": "plan", "load_rules": "rules",
}  # fmt: skip

__all__ = [
    "CurateError",
    "Document",
    "Edit",
    "Finding",
    "Plan",
    "Record",
    "check",
    "check_paths",
    "clean",
    "fix",
    "load_rules",
    "read_plan",
]


def __getattr__(name: str) -> object:
    """Load what is asked for: ``import curate`` alone costs nothing, and parts may import the version from here."""
    if name not in _HOMES:
        raise AttributeError(f"module 'curate' has no attribute {name!r}")
    return getattr(importlib.import_module(f"curate.{_HOMES[name]}"), name)
