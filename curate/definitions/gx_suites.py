"""The tables as suites of Great Expectations: the JSON that its file store writes, byte for byte.

Expectations of its core only: one that it does not know, it drops without a word. None looks at a text's or a title's
value, so that no article stands in a result, however much of it is asked for; what a result does print are ids, days,
codes of languages, numbers, and words that are none of those that are allowed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from uuid import NAMESPACE_URL, UUID, uuid5

from curate.definitions.limits import Bound
from curate.model import Json, Severity
from curate.schema import FINDINGS, FRAME, RAW, Column, Kind, Table, findings_table
from curate.tuples import NamedTuple

NAMESPACE = uuid5(NAMESPACE_URL, "urn:curate:expectations")
"""What ids are made below: the same suite has the same ids wherever it is written."""

VERSION = "1.7.0"
"""The first version that we go along with. Where none is named, saving a suite would name the one that is installed."""

SEVERITIES: Mapping[Severity, str] = {Severity.ERROR: "critical", Severity.WARNING: "warning", Severity.INFO: "info"}
"""Ours in the words of Great Expectations."""


class Expectation(NamedTuple):
    """One line of a suite."""

    type: str
    kwargs: Mapping[str, Json]
    severity: Severity
    notes: str


class Suite(NamedTuple):
    """A suite with what it is about."""

    name: str
    notes: str
    expectations: tuple[Expectation, ...]


class Share(NamedTuple):
    """How many records at least have to know something."""

    column: str
    share: float
    severity: Severity


KNOWN = (
    Share("title", 0.9, Severity.WARNING),
    Share("date", 0.8, Severity.WARNING),
    Share("lang", 0.9, Severity.WARNING),
)
"""What most records know."""

AUTHORS = Share("authors", 0.5, Severity.INFO)
"""Where no author is null; an empty list, as records have it, is a value to Great Expectations."""


def raw_metadata() -> Suite:
    """What publishers say of their articles: a frame with the columns of `curate.schema.RAW`, with or without texts."""
    shares = (*(share._replace(severity=Severity.INFO) for share in KNOWN[:2]), AUTHORS)
    return Suite(
        "raw_metadata",
        "Articles as they come in: what their publisher says of them. Much of it may still stand in the texts.",
        (
            _some(),
            _columns(["id", *(share.column for share in shares)]),
            _expect("expect_column_values_to_be_unique", Severity.WARNING, RAW.column("id").meaning, column="id"),
            *(_known(RAW, share) for share in shares),
        ),
    )


def records() -> Suite:
    """What ``clean`` writes: a frame with the columns of `curate.schema.FRAME`."""
    kept = _expect(
        "expect_column_values_to_be_in_set",
        Severity.INFO,
        "few records wait for a person to look at them",
        column="status",
        value_set=["kept"],
        mostly=0.95,
    )
    return Suite(
        "records",
        "Articles as curate writes them, a line each. No text is ever shown.",
        (*_structure(FRAME), *(_known(FRAME, share) for share in KNOWN), kept),
    )


def findings(rules: Mapping[str, str], limits: Sequence[Bound]) -> Suite:
    """How much damage a corpus may hold: a frame with the columns of `curate.schema.findings_table`.

    A rule without a limit may find what it likes, and needs no column.

    Args:
        rules: Codes with what each rule finds.
        limits: What `curate.definitions.limits.bounds` gives. A rate is of records, and so of the lines of the frame.
    """
    table = findings_table(rules)
    return Suite(
        "findings",
        "What is wrong with a corpus: findings of each rule by article, without the texts.",
        (
            *_structure(FINDINGS),
            *(_known(FINDINGS, share) for share in (*KNOWN, AUTHORS)),
            *(_limited(table, bound) for bound in limits),
        ),
    )


def text(suite: Suite) -> str:
    """The suite as the file store of Great Expectations writes it: without a line feed at the end.

    It stands there as it is after a ``save`` of the suite, too. ``end-of-file-fixer`` has to leave it alone.
    """
    own = uuid5(NAMESPACE, suite.name)
    written: Json = {
        "name": suite.name,
        "id": str(own),
        "meta": {"great_expectations_version": VERSION},
        "notes": suite.notes,
        "expectations": [_written(one, own) for one in suite.expectations],
    }
    return json.dumps(written, indent=2, sort_keys=True)


def _written(one: Expectation, suite: UUID) -> dict[str, Json]:
    about = one.kwargs.get("column", ""), "mostly" if "mostly" in one.kwargs else "all"
    return {
        "id": str(uuid5(suite, " ".join((one.type, *map(str, about))))),
        "type": one.type,
        "kwargs": one.kwargs,
        "severity": SEVERITIES[one.severity],
        "notes": one.notes,
        "meta": {},
    }


def _expect(kind: str, severity: Severity, notes: str, **kwargs: Json) -> Expectation:
    return Expectation(kind, kwargs, severity, notes)


def _some() -> Expectation:
    """Of an empty frame every other expectation is true."""
    notes = "a frame without a line would meet every expectation"
    return _expect("expect_table_row_count_to_be_between", Severity.ERROR, notes, min_value=1)


def _columns(names: Sequence[str]) -> Expectation:
    notes = "these columns are there; others may be"
    kwargs: dict[str, Json] = {"column_set": list(names), "exact_match": False}
    return _expect("expect_table_columns_to_match_set", Severity.ERROR, notes, **kwargs)


def _structure(table: Table) -> Iterator[Expectation]:
    """What holds of every line."""
    yield _some()
    yield _columns([column.name for column in table.columns if column.required])
    if table.key:
        notes = f"{' and '.join(table.key)} name one line, and no other"
        kwargs: dict[str, Json] = {"column_list": list(table.key)}
        yield _expect("expect_compound_columns_to_be_unique", Severity.ERROR, notes, **kwargs)
    values = (column for column in table.columns if column.kind in (Kind.TEXT, Kind.COUNT))
    yield from chain.from_iterable(map(_values, values))


def _values(column: Column) -> Iterator[Expectation]:
    """What holds of the values of a column. Of a length only the least: what is too long would be shown."""
    about: dict[str, Json] = {"column": column.name}
    if not column.nullable:
        yield _expect("expect_column_values_to_not_be_null", Severity.ERROR, column.meaning, **about)
    if column.allowed:
        among: dict[str, Json] = {"value_set": list(column.allowed)}
        yield _expect("expect_column_values_to_be_in_set", Severity.ERROR, column.meaning, **about, **among)
    if column.pattern:
        like: dict[str, Json] = {"regex": column.pattern}
        yield _expect("expect_column_values_to_match_regex", Severity.ERROR, column.meaning, **about, **like)
    if column.least is not None:
        kind = "value_lengths" if column.kind is Kind.TEXT else "values"
        least: dict[str, Json] = {"min_value": column.least if column.kind is Kind.TEXT else float(column.least)}
        yield _expect(f"expect_column_{kind}_to_be_between", Severity.ERROR, column.meaning, **about, **least)


def _known(table: Table, share: Share) -> Expectation:
    """Most lines know something. The values that are shown of it are nulls."""
    kwargs: dict[str, Json] = {"column": share.column, "mostly": share.share}
    meaning = table.column(share.column).meaning
    return _expect("expect_column_values_to_not_be_null", share.severity, meaning, **kwargs)


def _limited(table: Table, bound: Bound) -> Expectation:
    about: dict[str, Json] = {"column": bound.code}
    meaning = table.column(bound.code).meaning
    if bound.measure == "max-count":
        return _expect(
            "expect_column_sum_to_be_between", bound.severity, meaning, **about, max_value=float(bound.limit)
        )
    rate: dict[str, Json] = {"max_value": 0.0, "mostly": round(1 - bound.limit, 9)}
    return _expect("expect_column_values_to_be_between", bound.severity, meaning, **about, **rate)
