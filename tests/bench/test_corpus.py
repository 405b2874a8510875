"""The texts that all is measured on: the same for a seed, none twice, and what a corpus of the caller's becomes."""

from __future__ import annotations

import gzip
import hashlib
import json
from itertools import islice
from pathlib import Path

import pytest

from bench.articles import articles
from bench.corpus import Corpus
from bench.lines import BY_HAND, Grown, every
from bench.worker import parts
from curate import api
from curate.model import Document
from curate.rules import load_rules

ONE = '{"text": "one"}\n'


def test_a_seed_gives_the_same_articles_and_another_one_others(tmp_path: Path) -> None:
    size = 0.3
    one, same, other = (Corpus(tmp_path / name, seed=seed) for name, seed in (("a", 0), ("b", 0), ("c", 1)))
    for corpus in (one, same, other):
        corpus.folder.mkdir()
    digests = [hashlib.sha256(corpus.part(size).path.read_bytes()).hexdigest() for corpus in (one, same, other)]
    assert digests[0] == digests[1] != digests[2]
    assert 0.3 <= one.part(size).megabytes < 0.4
    assert one.part(size) is one.part(size)


def test_a_larger_part_begins_with_the_smaller_one(tmp_path: Path) -> None:
    corpus = Corpus(tmp_path)
    small, large = (corpus.part(size).path.read_bytes() for size in (0.05, 0.2))
    assert large.startswith(small)


def test_articles_are_many_and_various() -> None:
    found = [json.loads(line) for line in islice(articles(0), 400)]
    assert len({one["text"] for one in found}) == len({one["id"] for one in found}) == 400
    lengths = sorted(len(one["text"]) for one in found)
    assert lengths[40] < 1200
    assert lengths[-40] > 6000
    codes = {one.code for line in found for one in api.check(Document(line["text"]), ignore=["META"])}
    assert len(codes) > 20


def test_most_articles_are_clean() -> None:
    found = [json.loads(line) for line in islice(articles(0), 200)]
    clean = sum(not api.check(Document(line["text"]), ignore=["META"]) for line in found)
    assert 80 <= clean <= 170


def test_parts_of_a_file_are_spread_over_it(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl.gz"
    with gzip.open(source, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": f"{number:0100}"}) + "\n\n" for number in range(1000))
    part = Corpus(tmp_path, source).part(0.0113)
    numbers = [int(json.loads(line)["text"]) for line in part.path.read_bytes().splitlines()]
    assert part.documents == len(numbers) == 100
    assert numbers == pytest.approx(range(0, 1000, 10), abs=10)
    everything = Corpus(tmp_path, source).part(1)
    assert (everything.documents, everything.bytes) == (1000, everything.path.stat().st_size)


@pytest.mark.parametrize("said", ["", "wall\n", "[1]\n", '{"text": 1}\n', '{"body": "wall"}\n'])
def test_a_file_without_texts_is_refused(said: str, tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text(said, encoding="utf-8")
    with pytest.raises(ValueError, match="no line is a JSON object with a `text`"):
        Corpus(tmp_path, source)


def test_lines_without_a_text_are_left_out(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_bytes(b"\xff\n" + ONE.encode() + b'\n{"text": null}\n{"te\n' + ONE.encode())
    part = Corpus(tmp_path, source).part(1)
    assert part.path.read_text(encoding="utf-8") == ONE * 2
    assert part.documents == 2


@pytest.mark.parametrize("number", [1, 2, 3, 7])
def test_parts_hold_every_line_once_in_order(number: int) -> None:
    lines = [b"x" * (1 + at % 5) for at in range(100)]
    found = parts(lines, number)
    assert len(found) == number
    assert [line for part in found for line in part] == lines
    sizes = [sum(map(len, part)) for part in found]
    assert max(sizes) - min(sizes) <= 10


def test_every_rule_has_a_line_of_its_damage() -> None:
    rules = {rule.code for rule in load_rules() if any(e.data is None and e.text.split() for e in rule.bad)}
    assert {*every()} == {*BY_HAND} | rules
    for make in every().values():
        line = make(500)
        assert "\n" not in line
        assert 500 <= len(line) <= 520


@pytest.mark.parametrize(("growth", "power"), [(2.0, 1.0), (4.0, 2.0), (1.0, 0.0)])
def test_the_power_is_that_of_the_last_doublings(growth: float, power: float) -> None:
    grown = Grown(((1, 9.0), *((2 << at, growth**at) for at in range(3))))
    assert grown.power == pytest.approx(power)
    assert grown.longest == 8
