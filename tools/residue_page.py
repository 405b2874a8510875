"""The page about the line score, docs/residue-line.md: what is said of it, with the figures of its weights' file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from curate.residue import Weights
from curate.residue.scoring import WORTH_SAYING
from curate.residue.weights import UNIT
from curate.rules.boilerplate.residue_line import MOST, SAFE

COLUMNS = ("sites", "texts", "body_lines", "body_kept", "residue_lines", "residue_removed", "right_of_removed")

STRONGEST = 20

PAGE = Path(__file__).with_suffix(".md")
"""Its text, with gaps."""

TABLE = "| fold | sites | texts | body lines | body kept | residue lines | removed | right |\n" + "|---" * 8 + "|\n"


def page(known: Weights) -> str:
    """The page for some weights."""
    return PAGE.read_text(encoding="utf-8").format(
        safe=SAFE,
        said=WORTH_SAYING,
        most=MOST,
        **known.made,
        weights=len(known.weights),
        figures=TABLE + "\n".join(f"| {name} | {_cells(one)} |" for name, one in known.figures.items()),
        strongest="\n".join(_strongest(known.weights)),
    )


def _cells(figures: Mapping[str, float]) -> str:
    return " | ".join(f"{figures[name]:,}" for name in COLUMNS)


def _strongest(weights: Mapping[str, int]) -> Iterator[str]:
    ranked = sorted(weights, key=lambda name: (-abs(weights[name]), name))[:STRONGEST]
    for name in ranked:
        yield f"| {name.replace('|', chr(92) + '|')} | {weights[name] / UNIT:+.2f} |"
