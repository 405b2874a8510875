"""Batches of rows, which `datasets`, polars, Ray and Spark hand over: as lists by column, or as tables of Arrow.

Each function takes a batch and gives what is to be added to it, row by row in the same order and number: none is
dropped, whatever is found. A row whose text is null is none of our business and stays; a rule that crashes on a row
takes no other row along, and is told in that row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from curate import engine, examining, tables
from curate.batches.reading import Batch, Columns, Row, rows
from curate.batches.shapes import CLEANED, FOUND, Values
from curate.errors import RuleError
from curate.merging import empty
from curate.model import Document, Finding, Json, Record, Severity
from curate.plan import Plan
from curate.record import Origin
from curate.schema import Column

__all__ = ["Added", "Batch", "Columns", "Values", "check", "clean", "count", "counting"]

Added = dict[str, Values]
"""Columns by name."""

Lines = Iterable[Mapping[str, Json]]

LOST = ("stub", "reject")
"""How records stand that are no articles."""

LARGEST = 2**63
"""Numbers below it have a place in a column of whole numbers."""

NOTHING_LEFT = "nothing is left of the text after cleaning"


def clean(batch: Batch, plan: Plan, columns: Columns = None, ids: Sequence[object] = ()) -> Added:
    """The records of a batch: the columns of `curate.schema.FRAME`, and ``edits``."""
    ready = _ready(plan, plan.root)
    return _columns(CLEANED, (_cleaned(row, ready) for row in rows(batch, columns, ids)))


def check(batch: Batch, plan: Plan, columns: Columns = None, ids: Sequence[object] = ()) -> Added:
    """The findings of a batch: a column of lists."""
    ready = _ready(plan, plan.root)
    return _columns((FOUND,), ({FOUND.name: _listed(*_found(row, ready))} for row in rows(batch, columns, ids)))


def count(batch: Batch, plan: Plan, columns: Columns = None, ids: Sequence[object] = ()) -> Added:
    """How many findings there are in each row: ``findings``, ``errors``, ``warnings``, and each rule by its code."""
    ready = _ready(plan, plan.root)
    made, names = counting(ready), [column.name for column in counting(ready)]
    return _columns(made, (_counted(names, *_found(row, ready)[1:]) for row in rows(batch, columns, ids)))


def counting(plan: Plan) -> tuple[Column, ...]:
    """The columns that counting adds: those of the findings frame that are counts of findings."""
    columns = tables.table(plan).columns
    first = [column.name for column in columns].index("findings")
    return columns[first:]


@lru_cache(maxsize=8)
def _ready(plan: Plan, root: str) -> Plan:
    """The first plan of its kind, whose rules are ready: workers get it anew with each batch."""
    return plan


def _columns(columns: Sequence[Column], lines: Lines) -> Added:
    values: dict[str, list[Json]] = {column.name: [] for column in columns}
    for line in lines:
        for name, held in values.items():
            held.append(line.get(name))
    return {column.name: Values(column, values[column.name]) for column in columns}


def _cleaned(row: Row, plan: Plan) -> dict[str, Json]:
    """The values of a row. What is no article has no text, and what had none has no status either."""
    doc, day = row.doc, row.doc.meta.get("added")
    try:
        record = engine.clean(doc, plan, Origin(added=day if isinstance(day, str) else None))
    except RuleError as error:
        return _filled({"id": doc.id or None, "status": "reject", "reason": str(error), "plan": plan.digest})
    line = _filled(tables.record_row(record)) | {"id": doc.id or None, "edits": sorted({e.code for e in record.edits})}
    if not row.has_text:
        return line | {"text": None, "status": None}
    if line["status"] in LOST:
        return line | {"text": None, "reason": _why(record, plan)}
    return line if record.text.strip() else line | {"text": None, "status": "reject", "reason": NOTHING_LEFT}


def _why(record: Record, plan: Plan) -> str:
    """What was found that makes a record no article."""
    decisive = {rule.code for rule in plan.rules if rule.status}
    return next((f"{one.code} {one.message}" for one in record.findings if one.code in decisive), "")


def _filled(line: Mapping[str, Json]) -> dict[str, Json]:
    """The values of all columns; those of numbers by name as Arrow has them."""
    filled = {one.name: line.get(one.name) for one in CLEANED}
    filled |= {one.name: empty(one.kind) for one in CLEANED if filled[one.name] is None}
    numbers = filled["counters"]
    pairs = numbers.items() if isinstance(numbers, Mapping) else ()
    whole = (pair for pair in pairs if type(pair[1]) is int and -LARGEST <= pair[1] < LARGEST)
    return filled | {"counters": [{"name": name, "value": value} for name, value in whole]}


def _found(row: Row, plan: Plan) -> tuple[Document, tuple[Finding, ...], tuple[str, ...]]:
    """The findings of a row, and the messages of the rules that crashed; of none where there is no text."""
    return (row.doc, *(examining.found(row.doc, plan) if row.has_text else ((), ())))


def _listed(doc: Document, found: Iterable[Finding], crashes: Iterable[str]) -> list[Json]:
    lines = [dict(zip(tables.PLACE, tables.finding_values(one), strict=True)) for one in found]
    lines += [_crashed(message, doc) for message in crashes]
    return [*lines]


def _crashed(message: str, doc: Document) -> dict[str, Json]:
    """A rule that crashed, in the place of what it would have found."""
    code, name, _ = message.split(" ", 2)
    said: dict[str, Json] = {"code": code, "name": name, "message": message, "field": "text", "line": 1, "column": 1}
    said |= {"severity": Severity.ERROR.value, "variant": "crashed", "safety": "none", "confidence": 1.0}
    return dict.fromkeys(tables.PLACE) | {"record": doc.id, "before": "", "match": "", "after": ""} | said


def _counted(names: Sequence[str], found: Iterable[Finding], crashes: Iterable[str]) -> Mapping[str, Json]:
    line = Counter(tables.counted({}, found, names))
    for message in crashes:
        line.update((message.split(" ", 1)[0], "findings", "errors"))
    return line
