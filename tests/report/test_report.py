"""Counts that add up, whatever they are counts of."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from operator import add

from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document, Edit, Record
from curate.plan import Plan
from curate.report import Report, Tally, mends, total
from tests.pieces import documents, texts

CODES = st.sampled_from(["NUM001", "BPL001", "ENC006"])


def records() -> st.SearchStrategy[Record]:
    """Records with edits of some rules."""
    variants = st.sampled_from(["", "moved", "paragraphs", "ad"])
    edits = st.lists(st.tuples(CODES, variants).map(lambda said: Edit(0, 1, "a", "", *said)), max_size=4).map(tuple)
    sources = st.sampled_from([None, "a.example.org", "b.example.org"])
    titles = st.sampled_from(["", "Harbour"])
    return st.tuples(edits, sources, titles).map(
        lambda said: Record("a", "text", said[1], None, None, {"title": said[2], "lang": "en"}, said[0])
    )


def reports() -> st.SearchStrategy[Report]:
    """Reports of one record."""
    lost = st.builds(Report.without, st.sampled_from(["rejected", "unreadable"]), CODES)
    return st.one_of(records().map(Report.of), lost)


@given(reports(), reports(), reports())
def test_adding_is_a_sum(one: Report, two: Report, three: Report) -> None:
    """Order and grouping change nothing, and a report of nothing adds nothing."""
    assert (one + two) + three == one + (two + three)
    assert one + two == two + one
    assert one + Report() == one


@given(st.lists(reports(), max_size=9))
def test_total_is_the_sum(parts: list[Report]) -> None:
    whole = total(iter(parts))
    assert whole == reduce(add, parts, Report())
    assert whole.records == len(parts)
    assert whole.records == whole.kept + sum(whole.lost.values())
    assert sum(whole.lost.values()) == sum(whole.reasons.values())


@given(texts(), documents())
def test_report_of_a_cleaned_document(text: str, meta: dict[str, str]) -> None:
    """Every edit and every open finding of a record is counted, once."""
    record = engine.clean(Document(text, "a", meta), Plan())
    report = Report.of(record)
    assert report.edits == len(record.edits)
    assert report.open == len(record.findings) == sum(report.severities.values())
    assert sum(tally.mended for tally in report.rules.values()) == sum(map(mends, record.edits))
    assert report.clean == int(not record.findings and not any(map(mends, record.edits)))


def test_move_is_no_damage() -> None:
    """A record whose header moved into fields is changed, and was not damaged."""
    moved = Edit(0, 6, "Title\n", "", "META001", "moved")
    record = Record("a", "Body.", None, None, None, {"title": "Title"}, (moved,))
    report = Report.of(record)
    assert (report.changed, report.clean) == (1, 1)
    assert report.rules == {"META001": Tally(moved=1)}
    assert report.filled == {"title": 1}
    damaged = Report.of(replace(record, edits=(moved._replace(variant="ad"),)))
    assert (damaged.clean, damaged.rules["META001"]) == (0, Tally(mended=1, records=1))
