"""The stopwatch: every moment has one name, and documents and rules that tell it what they do find the same."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine, timed
from curate.anatomy import anatomy
from curate.model import Document
from curate.plan import Plan
from curate.rules import load_rules
from curate.stopwatch import OTHER, WATCH, Stopwatch, by_document, stage, steps
from curate.taken import SLOWEST, Spent, Taken

TEXT = (
    "Harbour Wall To Be Repaired\nBy Ann Marsh\n\nAdvertisement\n\nIt cost 10, 000 pounds, said the  mayor , who had "
    "asked for the wall that the town has wanted for years.\n\nShare\n"
)


class Entry(NamedTuple):
    """A record as readers give it."""

    path: str
    row: int | None
    raw: bytes


@pytest.fixture
def running() -> Iterator[Stopwatch]:
    """The stopwatch of this process, running."""
    WATCH.start()
    yield WATCH
    WATCH.stop()


@stage("outer")
def outer(number: int) -> int:
    return inner(number) + inner(number)


@stage("inner")
def inner(number: int) -> int:
    return 12 // number


@by_document("work")
def worked(entry: Entry, more: int = 0) -> int:
    return len(entry.raw) + more


@given(st.lists(st.sampled_from(["a", "b", "c", None])))
def test_all_names_add_up_to_what_went_by(moves: list[str | None]) -> None:
    """Whatever is entered and left, and however deep it is when the watch stops."""
    watch, depth = Stopwatch(), 0
    watch.start()
    for move in moves:
        if move:
            watch.enter(move)
            depth += 1
        elif depth:
            watch.leave()
            depth -= 1
    taken = watch.stop()
    assert sum(spent.time for spent in taken.spent.values()) == taken.elapsed
    assert sum(spent.times for spent in taken.spent.values()) == taken.entered - depth
    assert taken.process == os.getpid()


def test_what_is_at_work_within_has_its_own_time(running: Stopwatch) -> None:
    assert outer(3) == 8
    with pytest.raises(ZeroDivisionError):
        outer(0)
    taken = running.stop()
    assert {name: spent.times for name, spent in taken.spent.items()} == {OTHER: 0, "outer": 2, "inner": 3}
    assert sum(spent.time for spent in taken.spent.values()) == taken.elapsed


def test_while_it_stands_still_nothing_is_taken() -> None:
    assert (outer(3), worked(Entry("a", None, b"12"), more=1), [*steps("x", "ab")]) == (8, 3, ["a", "b"])
    assert WATCH.stop().spent.keys() == {OTHER}


def test_between_two_values_nothing_is_being_got(running: Stopwatch) -> None:
    """Who takes a value may take long over it: each step is left before the value is given."""
    got = steps("getting", map(inner, (1, 2, 3)))
    assert next(got) == 12
    running.enter("using")
    running.leave()
    assert [*got] == [6, 4]
    spent = running.stop().spent
    assert {name: one.times for name, one in spent.items()} == {OTHER: 0, "getting": 4, "inner": 3, "using": 1}


def test_the_slowest_documents_are_known_by_name(running: Stopwatch) -> None:
    for row in range(SLOWEST + 5):
        worked(Entry("a.jsonl", row, b"x" * row))
    worked(Entry("b.txt", None, b"123"))
    taken = running.stop()
    assert len(taken.slowest) == SLOWEST
    assert [*taken.slowest] == sorted(taken.slowest, reverse=True)
    assert {one.name.split(":")[0] for one in taken.slowest} <= {"a.jsonl", "b.txt"}
    assert taken.spent["work"][1:] == (SLOWEST + 6, sum(range(SLOWEST + 5)) + 3)


def test_a_copy_of_the_process_has_its_own(running: Stopwatch) -> None:
    """A worker that is forked inherits a running watch, which is not its own."""
    assert running.runs_here
    running.process = os.getppid()
    assert not running.runs_here


def test_what_processes_took_is_kept_apart() -> None:
    watch = Stopwatch()
    one = Taken(3, 2, {"a": Spent(3, 1, 5)}, (), 1, 7)
    for taken in (one, one._replace(process=8), Taken(4, 1, {"a": Spent(1, 1), "b": Spent(3)}, (), 2, 7)):
        watch.add(taken)
    assert watch.others == {
        7: Taken(7, 3, {"a": Spent(4, 2, 5), "b": Spent(3)}, (), 3, 7),
        8: one._replace(process=8),
    }
    assert pickle.loads(pickle.dumps(one)) == one


def test_measured_rules_find_the_same_and_are_the_same_plan(running: Stopwatch) -> None:
    plain, measured = Plan(), Plan(timed=True)
    doc = Document(TEXT, "a", {"lang": "en"})
    found = engine.check(doc, plain)
    assert engine.check(timed.document(doc), measured) == found
    assert engine.clean(timed.document(doc), measured) == engine.clean(doc, plain)
    assert engine.fix(timed.document(doc), measured).text == engine.fix(doc, plain).text
    assert (measured.digest, measured.identity) == (plain.digest, plain.identity)
    assert measured != plain, "or what is remembered by plan would be mixed up"
    assert len(found) > 3
    assert pickle.loads(pickle.dumps(measured)).rules[0].hits(doc)


def test_the_time_of_shared_views_is_not_that_of_the_rule_that_asks_first(running: Stopwatch) -> None:
    """Each stage and rule has its row; what rules found is what the check says."""
    doc = timed.document(Document(TEXT, "a"))
    found = engine.check(doc, Plan(timed=True))
    again = engine.check(doc, Plan(timed=True))
    taken = running.stop()
    assert {"anatomy", "labels", "language", "residue", "scan", "views"} <= taken.spent.keys()
    codes = {rule.code for rule in load_rules()}
    hits = {name: spent.amount for name, spent in taken.spent.items() if name in codes and spent.amount}
    assert found == again
    assert sum(hits.values()) == 2 * len(found)
    assert sum(spent.time for spent in taken.spent.values()) == taken.elapsed


def test_a_rule_that_looks_at_the_anatomy_is_not_charged_for_it(running: Stopwatch) -> None:
    doc = timed.document(Document(TEXT * 50, "a", {"lang": "en"}))
    rule = next(rule for rule in Plan(timed=True, lint=replace(Plan().lint, select=("META003",))).rules)
    before = [*rule.hits(doc)]
    first = running.stop()
    running.start()
    assert [*rule.hits(doc)] == before
    assert "anatomy" in first.spent
    assert "anatomy" not in running.stop().spent, "it was made once"


@pytest.mark.parametrize("name", timed.STAGES)
def test_stages_are_parts_of_ours(name: str) -> None:
    """Who renames one of them is told."""
    assert find_spec(f"curate.{name}")


def test_the_anatomy_of_a_measured_document_is_that_of_the_document(running: Stopwatch) -> None:
    doc = Document(TEXT, "a")
    copy = timed.document(doc)
    assert anatomy(copy) == anatomy(doc)
    assert copy.lines == doc.lines
    assert pickle.loads(pickle.dumps(copy)) == copy
    assert isinstance(replace(copy, text="x"), timed.TimedDocument), "what comes of it is measured, too"
