"""For tests that end a process in the middle of its work."""

from __future__ import annotations

import os
from pathlib import Path

UNMEASURED = {name: value for name, value in os.environ.items() if not name.startswith("COV")} | {
    "PYTHONPATH": str(Path(__file__).parent.parent)
}
"""An environment without what makes a process measure its coverage: an interruption inside the measuring leaves its
lock held, and the process waits for it forever."""
