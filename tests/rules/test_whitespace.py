"""Runs of blanks in indented lines: code keeps them, prose does not, whatever is known of its language."""

from __future__ import annotations

import pytest

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH


@pytest.mark.parametrize("lang", ["en", None])
@pytest.mark.parametrize(
    ("line", "runs"),
    [
        pytest.param(f"    {PARAGRAPH}  It rained.", 1, id="prose"),
        pytest.param("    pier.wall  =  rebuilt(1953)", 0, id="code"),
        pytest.param("| pier  |  wall |", 0, id="table"),
    ],
)
def test_blanks_stay_in_indented_code_alone(line: str, runs: int, lang: str | None) -> None:
    meta = {"lang": lang} if lang else {}
    found = engine.check(Document(f"{PARAGRAPH}\n{line}\n", meta=meta), Plan(Lint(select=("STR009",))))
    assert [one.variant for one in found] == ["run"] * runs
