"""Every labelled case whose rule exists: flagged or silent, mended as it should be, fields found."""

from __future__ import annotations

import pytest

from curate.rules import load_rules
from tools import labelled

CASES = {case.id: case for case in labelled.load()}
CODES = {rule.code for rule in load_rules()}

KNOWN: dict[str, tuple[tuple[str, ...], str]] = {
    "META002-n02": (("fields",), "the case contradicts itself: its text says Lugano, its expected place is Kursk"),
    "NUM001-n16": (("silent",), "hard: a joke about a score of 3,000; nothing in it differs from a torn number"),
    "NUM003-n06": (("silent",), "hard: `$ 5` is what to type at a prompt; only a reader of the sentence knows"),
    "NUM003-n08": (("silent",), "hard: an English sentence about the Swedish way to write 5 %"),
}
"""Cases of which some parts are wrong, with the reason. A case that comes right has to be taken out of this list."""


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.rule in CODES])
def test_a_case_is_judged_right(name: str) -> None:
    wrong = tuple(part for part, right in labelled.judge(CASES[name]).items() if not right)
    assert wrong == KNOWN.get(name, ((), ""))[0], CASES[name].why


def test_what_is_known_to_be_wrong_names_cases() -> None:
    assert set(KNOWN) <= set(CASES)
    assert len(CASES) == len(labelled.load())
