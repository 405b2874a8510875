"""What may be accepted, counted under the names of fingerprints; and what keeps a survey from judging."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from curate import api
from curate.configuration import read_settings
from curate.examining import examine_all
from curate.formats.items import Input
from curate.gate import accepting
from curate.gate.baseline import Baseline
from curate.gate.marking import Marks
from curate.gate.surveying import survey, unread
from curate.model import Document, Hit, Severity
from curate.plan import Lint, Plan
from curate.rule import Rule
from curate.suppressions import JUDGED, Suppression, Suppressions

PLAN = Plan(Lint(select=("NUM001", "ENC001", "META011")))
TEXT = "The price is 10, 000 here and 10, 000 there, they say.\n"
DAY = date(2026, 11, 26)
ALL = frozenset(Severity)


def marks(*entries: Suppression) -> Marks:
    return Marks(Baseline(), Suppressions(entries), DAY)


def test_every_finding_is_counted_under_the_name_of_its_record(tmp_path: Path) -> None:
    (tmp_path / "raw" / "x").mkdir(parents=True)
    (tmp_path / "raw" / "x" / "a.txt").write_text(TEXT)
    (tmp_path / "raw" / "a.txt").write_text(TEXT)
    (tmp_path / "raw" / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    (tmp_path / "raw" / ".hidden").write_text("")
    (tmp_path / "raw" / "t.jsonl").write_text(
        '{"id": "r1", "text": "One 10, 000."}\n{broken\n{"id": "r3", "text": 3}\n'
    )
    seen = survey(api.examined([tmp_path / "raw"], PLAN), marks(), ALL)
    assert {(one.record, one.rule): one.n for one in seen.found.values()} == {
        ("a", "NUM001"): 4,
        ("r1", "NUM001"): 1,
        ("photo.txt", "ENC001"): 1,
        ("t", "META011"): 1,
        ("r3", "META011"): 1,
    }
    assert (seen.records, seen.lost, seen.failed) == ({"a", "r1", "photo.txt"}, {"t", "r3"}, [])
    assert seen.survey(PLAN).rules == {"NUM001", "ENC001", "META011"}
    # Another file is called a, too, and was not read with those below x.
    others = unread([str(tmp_path / "raw" / "x")], [str(tmp_path / "raw")], PLAN)
    assert seen.survey(PLAN, others).records == {"r1", "photo.txt"}


def _explode(doc: Document) -> Iterator[Hit]:
    """Find something, then crash."""
    yield Hit(0, 1, "")
    raise ZeroDivisionError("oh")


def test_a_rule_that_crashes_is_a_failure_and_its_record_judges_nothing() -> None:
    broken = Rule("XXX001", "exploding", "boom", _explode, Severity.INFO, 1, None, bad=(), good=())
    plan = Plan(PLAN.lint)
    plan.__dict__["rules"] = (broken, *plan.rules)
    source = Input("b.txt", "b.txt", "text", "b", None, "", TEXT.encode(), "b")
    held = marks(Suppression("NUM001", "b", "a verse", match="none such", number=1, line=1))
    seen = survey(examine_all([source], plan), held, ALL)
    assert seen.failed == ["b.txt: XXX001 exploding crashed on record 'b': ZeroDivisionError: oh"]
    assert sum(one.n for one in seen.found.values()) == 2
    assert held.unused(plan, whole=False) == ()


def test_without_a_configuration_nothing_is_accepted_but_what_is_named(tmp_path: Path) -> None:
    settings = read_settings(isolated=True)
    assert accepting.read(settings) == Baseline()
    file = tmp_path / "b.jsonl"
    file.write_text('{"schema":1,"tool":"curate"}\n')
    assert accepting.read(settings, str(file)) == Baseline()
    assert accepting.file(settings, None) == Path(".curate-baseline.jsonl")


@pytest.mark.parametrize("said", ["x", 7, ["unused"], {"unused": 1, "day": 2}, {"judged": {}, "day": "9"}], ids=str)
def test_an_article_that_looks_like_the_file_is_none(said: object) -> None:
    text = '[[suppress]]\nrule = "NUM001"\nrecord = "a"\nreason = "x"\nexpires = 2000-01-01\n'
    doc = Document(text, "a", {JUDGED: said})  # type: ignore[dict-item]
    assert api.check(doc, select=["SUP"]) == ()
