"""Training on own data: the form of the file, the split by site, the same bytes each time."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from curate.residue import load
from curate.residue.content import candidates
from curate.residue.features import features
from curate.residue.weights import FILE
from curate.rule import PARAGRAPH
from tests.residue.pages import OTHER, page
from tools import residue_page, train_residue_line
from tools.logistic import fit

ROOT = Path(__file__).parent.parent.parent
SITES = tuple(f"site{number}.example.org" for number in range(24))
FOOT = ("Gallery Corner", "Tide Tables Today", "Weather Desk")


def rows() -> list[dict[str, object]]:
    """Texts of some sites: headings in the text are its own, lines in the foot are not."""
    found: list[dict[str, object]] = []
    for number, site in enumerate(SITES):
        lines = [PARAGRAPH, f"How was wall {number} built?", OTHER, "", *FOOT, f"Story {number} to come"]
        labels = ["body", "body", "body", "blank", *["drop"] * len(FOOT), "unsure"]
        found.append({"id": site, "site": site, "lang": "en", "input": "a", "text": "\n".join(lines), "labels": labels})
    return [*found, {**found[0], "input": "inscriptis", "labels": ["drop"] * 8}]


def write(path: Path, data: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in data), encoding="utf-8")
    return path


def train(labelled: Path, out: Path) -> bytes:
    assert train_residue_line.main([str(labelled), "--day", "2024-11-13", "--out", str(out)]) == 0
    return out.read_bytes()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("residue")
    train(write(folder / "labelled.jsonl", rows()), folder / "weights.json")
    return folder


def test_it_learns_what_stands_in_the_foot(made: Path) -> None:
    known, seen = load(made / "weights.json"), page(f"{PARAGRAPH}\nHow was it built?\n{OTHER}\nGallery Corner")
    scores = [known.score(features(seen, number)) for number in candidates(seen)]
    assert scores[0] < 0 < scores[1]


def test_it_keeps_what_many_sites_have_and_nothing_else(made: Path) -> None:
    weights = load(made / "weights.json").weights
    assert "foot & “gallery”" in weights
    assert not any("site" in name and "“" in name for name in weights)


def test_the_same_data_make_the_same_bytes_packed_or_not(made: Path, tmp_path: Path) -> None:
    first = (made / "weights.json").read_bytes()
    assert train(made / "labelled.jsonl", tmp_path / "again.json") == first
    packed = tmp_path / "labelled.jsonl.xz"
    packed.write_bytes(lzma.compress((made / "labelled.jsonl").read_bytes()))
    assert load(train_path(packed, tmp_path)).weights == load(made / "weights.json").weights


def train_path(labelled: Path, folder: Path) -> Path:
    train(labelled, folder / "packed.json")
    return folder / "packed.json"


def test_the_file_says_command_data_day_and_figures(made: Path) -> None:
    known = load(made / "weights.json")
    assert known.made["command"] == "python -m tools.train_residue_line labelled.jsonl --day 2024-11-13"
    assert "24 texts of 24 sites" in known.made["data"]
    assert sum(one["sites"] for name, one in known.figures.items() if name.endswith("of 2")) == len(SITES)
    assert sum(one["texts"] for name, one in known.figures.items() if name.endswith("of 8")) == len(SITES)


def test_labels_that_are_not_one_a_line_are_refused(tmp_path: Path) -> None:
    broken = write(tmp_path / "broken.jsonl", [{**rows()[0], "labels": ["body"]}])
    with pytest.raises(ValueError, match="8 lines, and not as many labels"):
        train(broken, tmp_path / "out.json")


def test_a_site_is_in_one_fold_only() -> None:
    assert {train_residue_line.fold(site, 2) for site in SITES} == {0, 1}
    assert all(train_residue_line.fold(site, 8) % 2 == train_residue_line.fold(site, 2) for site in SITES)


def test_confidences_never_fall() -> None:
    pairs = [(score, score % 7 < score // 200) for score in range(1400)]
    scores, shares = zip(*train_residue_line.confidences(pairs), strict=True)
    assert list(scores) == sorted(scores)
    assert list(shares) == sorted(shares)


def test_regression_tells_what_speaks_for_and_against() -> None:
    bias, weights = fit([[0], [1], [0, 2], [1, 2]] * 50, [True, False, True, False] * 50, 3)
    assert weights[0] > 0.2 > -0.2 > weights[1]
    assert abs(weights[2]) < 0.1
    assert abs(bias) < 0.1


def test_the_docs_have_the_figures_of_the_shipped_file() -> None:
    """Where this fails, run `make docs` and commit what it writes."""
    assert (ROOT / "docs" / "residue-line.md").read_text(encoding="utf-8") == residue_page.page(load(FILE))
