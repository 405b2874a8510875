"""The tables in docs/performance.md: each stands between two marks, made of the figures of the last whole run."""

from __future__ import annotations

import re
from pathlib import Path

from bench import table
from bench.table import Result
from bench.worker import ROOT

PAGE = ROOT / "docs" / "performance.md"

FIGURES = Path(__file__).with_name("figures.json")
"""Those of the last whole run."""

MARKED = re.compile(r"^(<!-- measured: (\w+) -->\n).*?^(<!-- /measured -->)$", re.DOTALL | re.MULTILINE)


def renew(result: Result) -> None:
    """Keep a run's figures, and write them into the page."""
    FIGURES.write_text(table.as_json(result), encoding="utf-8")
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), result), encoding="utf-8")


def renewed(text: str, result: Result) -> str:
    """A page with a run's sections between the marks that name them."""
    made = table.sections(result)
    return MARKED.sub(lambda found: f"{found[1]}\n{made[found[2]]}\n{found[3]}", text)
