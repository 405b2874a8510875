"""The arithmetic of the score, and the file that its weights stand in."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from curate.errors import CurateError
from curate.residue import Weights, load, names
from curate.residue.weights import FILE, FORMAT, KEPT, Lookup

KNOWN = Weights(FORMAT, {}, {}, -50, ((-100, 0.1), (0, 0.5), (200, 0.9)), {"foot": 120, "“share”": 80, "end .": -200})


@pytest.mark.parametrize(
    ("features", "score", "confidence"),
    [
        ([], -50, 0.1),
        (["unheard of"], -50, 0.1),
        (["foot"], 70, 0.5),
        (["foot", "“share”", "unheard of"], 150, 0.5),
        (["end ."], -250, 0.0),
    ],
)
def test_a_score_is_a_sum_and_a_confidence_a_step(features: list[str], score: int, confidence: float) -> None:
    assert KNOWN.score(features) == score
    assert KNOWN.sure(score) == confidence


def test_no_word_without_a_weight_is_one_to_look_for() -> None:
    assert Weights(FORMAT, {}, {}, 0, (), {"“share”": 1, "foot & “^ the”": 2, "end quote": 3}).runs == {
        "share",
        "^ the",
    }


@pytest.mark.parametrize(("score", "confidence"), [(-101, 0.0), (-100, 0.1), (-1, 0.1), (0, 0.5), (200, 0.9)])
def test_a_confidence_holds_from_its_score_on(score: int, confidence: float) -> None:
    assert KNOWN.sure(score) == confidence


@pytest.mark.parametrize(("confidence", "score"), [(0.0, -100), (0.1, -100), (0.11, 0), (0.9, 200), (0.91, math.inf)])
def test_a_confidence_takes_a_score(confidence: float, score: float) -> None:
    assert KNOWN.least(confidence) == score


def test_reasons_are_the_features_that_speak_for_it_the_strongest_first() -> None:
    assert KNOWN.reasons(["“share”", "end .", "foot", "none"], 3) == ["foot", "“share”"]
    assert KNOWN.reasons(["“share”", "foot"], 1) == ["foot"]


def test_what_groups_are_worth_is_kept_and_forgotten_when_there_are_too_many() -> None:
    known = Lookup(KNOWN.worth)
    assert known[(names.spoken, "foot", "share")] == 80
    assert (names.spoken, "foot", "share") in known
    for number in range(KEPT):
        assert known[(names.spoken, "foot", f"{number}")] == 0
    assert len(known) <= KEPT
    assert known[(names.spoken, "foot", "share")] == 80


def test_a_file_of_another_format_is_refused(tmp_path: Path) -> None:
    old = json.loads(FILE.read_text(encoding="utf-8")) | {"format": FORMAT - 1}
    path = tmp_path / "old.json"
    path.write_text(json.dumps(old), encoding="utf-8")
    with pytest.raises(CurateError, match=r"old\.json: format 0 found, 1 wanted"):
        load(path)


def test_the_shipped_file_says_where_it_is_from_and_is_small() -> None:
    known = load()
    assert set(known.made) == {"command", "data", "day"}
    assert known.made["day"] in known.made["command"]
    assert FILE.stat().st_size < 300_000
    assert len(known.figures) == 10
    assert all(0.99 < one["body_kept"] <= 1 and 0 < one["residue_removed"] < 1 for one in known.figures.values())


def test_the_shipped_confidences_rise_with_the_score() -> None:
    scores, shares = zip(*load().confidence, strict=True)
    assert list(scores) == sorted(set(scores))
    assert list(shares) == sorted(shares)
    assert shares[0] < 0.1
    assert shares[-1] > 0.95


def test_the_shipped_weights_hold_no_more_of_a_text_than_two_words() -> None:
    words = [name.partition("“")[2].rstrip("”") for name in load().weights if "“" in name and "has" not in name]
    assert words
    assert max(word.count(" ") for word in words) == 1
