"""The line score: how likely a line that is no paragraph is residue of the page, and what says so.

A linear score over features that a person can read (`features`), with weights from one generated file (`weights`).
What it was trained on, how well it does on sites that it has not seen and how to train it anew: docs/residue-line.md.
"""

from __future__ import annotations

from curate.residue.scoring import Scored, Scores, scored
from curate.residue.weights import Weights, load

__all__ = ["Scored", "Scores", "Weights", "load", "scored"]
