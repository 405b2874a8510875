from __future__ import annotations

import pytest

from curate.errors import ConfigError
from curate.rules import load_rules
from curate.selection import chosen, known

NUM001 = next(rule for rule in load_rules() if rule.code == "STR009")


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (["ALL"], [], True),
        (["STR"], [], True),
        (["STR009"], [], True),
        (["whitespace"], [], True),
        (["ENC"], [], False),
        ([], [], False),
        (["ALL"], ["STR"], False),
        (["STR009"], ["STR"], True),
        (["STR"], ["STR009"], False),
        (["STR009"], ["STR009"], False),
        (["ALL"], ["whitespace"], False),
        (["STR009[run]"], [], True),
        (["ALL"], ["STR009[run]"], True),
    ],
    ids=str,
)
def test_the_more_exact_selector_wins(select: list[str], ignore: list[str], expected: bool) -> None:
    assert chosen(NUM001, None, select, ignore) is expected


@pytest.mark.parametrize(
    ("select", "ignore", "variant", "expected"),
    [
        (["STR009[run]"], [], "run", True),
        (["STR009[run]"], [], "trailing", False),
        (["ALL"], ["STR009[run]"], "run", False),
        (["ALL"], ["STR009[run]"], "trailing", True),
        (["STR009[run]"], ["STR009"], "run", True),
    ],
    ids=str,
)
def test_variants_are_selected_like_rules(select: list[str], ignore: list[str], variant: str, expected: bool) -> None:
    assert chosen(NUM001, variant, select, ignore) is expected


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("STR09", "STR009"),
        ("whitspace", "whitespace"),
        ("str009", "STR009"),
        ("?", "curate rule --all"),
        ("XYZ", "`curate rule --all`"),
        ("NOM", "'NUM'"),
    ],
)
def test_unknown_selectors_are_refused_with_a_hint(wrong: str, hint: str) -> None:
    with pytest.raises(ConfigError, match="unknown rule") as error:
        known([wrong], load_rules(), "--select")
    assert hint in str(error.value)


def test_known_selectors_are_kept() -> None:
    assert known([" STR ", "ALL", "STR009[run]"], load_rules(), "--select") == ("STR", "ALL", "STR009[run]")


def test_default_is_all_that_nobody_has_to_ask_for() -> None:
    asked_for = {rule.code for rule in load_rules() if not chosen(rule, None, ["DEFAULT"], [])}
    assert asked_for == {rule.code for rule in load_rules() if not rule.by_default}
    assert all(chosen(rule, None, ["ALL"], []) for rule in load_rules())
    assert not any(chosen(rule, None, ["DEFAULT"], ["ALL"]) for rule in load_rules())
