"""The tables in docs/performance.md: each stands between two marks, made of the figures of the last whole run.

Two runs have a place there: one on our own texts, which anybody can repeat, and one on a corpus of texts of the world.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from bench import table
from bench.table import Result
from bench.worker import ROOT

PAGE = ROOT / "docs" / "performance.md"

FIGURES = Path(__file__).with_name("figures.json")
"""Those of the last whole run on our own texts."""

WORLD = Path(__file__).with_name("figures-world.json")
"""Those of the last run on texts of the world."""

OF_WORLD = {table.GOALS: "world", table.ABOUT: "world_about"}
"""The sections that such a run has in the page, and what the marks call them."""

MARKED = re.compile(r"^(<!-- measured: (\w+) -->\n).*?^(<!-- /measured -->)$", re.DOTALL | re.MULTILINE)


def renew(result: Result, *, world: bool = False) -> None:
    """Keep a run's figures, and write them into the page."""
    (WORLD if world else FIGURES).write_text(table.as_json(result), encoding="utf-8")
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), made(result, world=world)), encoding="utf-8")


def made(result: Result, *, world: bool = False) -> Mapping[str, str]:
    """What a run says between the marks, by the name of the mark."""
    sections = table.sections(result)
    return {mark: sections[name] for name, mark in OF_WORLD.items()} if world else sections


def renewed(text: str, said: Mapping[str, str]) -> str:
    """A page with these sections between the marks that name them; others stay."""
    return MARKED.sub(lambda found: f"{found[1]}\n{said[found[2]]}\n{found[3]}" if found[2] in said else found[0], text)
