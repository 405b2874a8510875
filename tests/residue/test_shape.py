"""The shape of a line, in steps that a person can read."""

from __future__ import annotations

import pytest

from curate.residue.shape import Shape, marks, runs, shape, step, tokens


@pytest.mark.parametrize(
    ("line", "part", "value"),
    [
        ("Sign in", "words", "-2"),
        ("市议会周四投票决定", "words", "-5"),
        ("Read more…", "end", "…"),
        ("Read more...", "end", "…"),
        ("It rained.", "end", "."),
        ("今日は雨。", "end", "."),
        ("Did it rain؟", "end", "?"),
        ("Related:", "end", ":"),
        ("“We stay”", "end", "quote"),
        ("(AP)", "end", "bracket"),
        ("Harbour, walls,", "end", ","),
        ("Photo 12", "end", "digit"),
        ("USA", "end", "capital"),
        ("المدينة", "end", "letter"),
        ("→", "end", "mark"),
        ("• Walls", "start", "bullet"),
        ("“We stay", "start", "quote"),
        ("4 walls", "start", "digit"),
        ("The wall of the town", "small", "0.45+"),
        ("Harbour Walls", "small", "0"),
        ("Harbour Walls", "capitals", "0.99+"),
        ("of the sea", "capitals", "none"),
        ("12:30", "digits", "0.5+"),
    ],
)
def test_a_part_of_a_shape(line: str, part: str, value: str) -> None:
    assert getattr(shape(line, "en"), part) == value


def test_blanks_around_a_line_do_not_change_its_shape() -> None:
    assert shape("  Sign in ", "en") == Shape(*shape("Sign in", "en"))


@pytest.mark.parametrize(("value", "name"), [(-1, "0"), (0, "0"), (0.5, "-1"), (1, "-1"), (2, "-3"), (9, "3+")])
def test_steps_meet_without_a_gap(value: float, name: str) -> None:
    assert step(value, (0, 1, 3)) == name


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("© 2024 Tide", ["©", "year"]),
        ("12024 walls", []),
        ("Monday 10:30", [":", "clock"]),
        ("a/b", ["/"]),
        ("plain words", []),
    ],
)
def test_marks(line: str, found: list[str]) -> None:
    assert marks(line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Don’t miss 24 walls", ["don’t", "miss", "00", "walls"]),
        ("分享 Share", ["分", "享", "share"]),
        ("It’s E\u0301va’s №", ["it’s", "e", "va’s"]),
        ("\u212aelvin's ٣ a.m.", ["kelvin's", "0", "a.m"]),
        ("Home | News", ["home", "|", "news"]),
        ("", []),
    ],
)
def test_tokens(line: str, found: list[str]) -> None:
    assert tokens(line) == found


def test_runs_are_words_and_pairs_with_the_ends_marked() -> None:
    assert runs("Sign in") == {"sign", "in", "^ sign", "sign in", "in $"}
    assert runs("…!") == {"…", "^ …", "… $"}
