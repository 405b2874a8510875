"""What is said of a row, whoever holds it: lists, Arrow, pandas and polars make their columns of these values."""

from __future__ import annotations

from functools import lru_cache

from curate import engine, examining, tables
from curate.batches.shapes import CLEANED
from curate.errors import RuleError
from curate.model import Excerpt, Finding, Json, Record, Safety, Severity, fingerprint
from curate.plan import Plan
from curate.record import Origin
from curate.schema import Kind
from curate.tables import Row

LOST = ("stub", "reject")
"""How records stand that are no articles."""

NOTHING_LEFT = "nothing is left of the text after cleaning"


def check(row: Row, plan: Plan) -> tuple[Finding, ...]:
    """All findings, none where there is no text. A rule that crashed is one, too, of the variant ``crashed``."""
    if not row.has_text:
        return ()
    found, crashes = examining.found(row.doc, plan)
    return (*found, *(_crashed(message, row.doc.id) for message in crashes)) if crashes else found


def count(row: Row, plan: Plan) -> list[Json]:
    """The row of the findings frame: the values of the columns of `curate.tables.table`, in their order."""
    return list(tables.counted(tables.named(row.doc), check(row, plan), _counted(plan)).values())


@lru_cache(maxsize=8)
def _counted(plan: Plan) -> tuple[str, ...]:
    return tables.table(plan).names


def fix(row: Row, plan: Plan) -> str | None:
    """The text after the fixes; None where there is none.

    Raises:
        RuleError: A rule crashed.
    """
    return engine.fix(row.doc, plan).text if row.has_text else None


def clean(row: Row, plan: Plan) -> dict[str, Json]:
    """The record as a line: the columns of `curate.batches.shapes.CLEANED`.

    What is no article has no text, and says why. What had no text has no status and nothing that is open either.
    Where a rule crashed, the row is a ``reject``.
    """
    doc, day = row.doc, row.doc.meta.get("added")
    try:
        record = engine.clean(doc, plan, Origin(added=day if isinstance(day, str) else None))
    except RuleError as error:
        return _filled({"id": doc.id or None, "status": "reject", "reason": str(error), "plan": plan.digest})
    edits: list[Json] = [*sorted({edit.code for edit in record.edits})]
    line = _filled(tables.record_row(record) | {"id": doc.id or None, "edits": edits})
    return line | _standing(record, row, plan)


def _standing(record: Record, row: Row, plan: Plan) -> dict[str, Json]:
    """What is said otherwise of a row that is no article."""
    if not row.has_text:
        return {"text": None, "status": None, "open": [], "raw_sha256": None}
    if tables.record_row(record)["status"] in LOST:
        return {"text": None, "reason": _why(record, plan)}
    return {} if record.text.strip() else {"text": None, "status": "reject", "reason": NOTHING_LEFT}


def _why(record: Record, plan: Plan) -> str:
    """What was found that makes a record no article."""
    decisive = {rule.code for rule in plan.rules if rule.status}
    return next((f"{one.code} {one.message}" for one in record.findings if one.code in decisive), "")


def _filled(line: dict[str, Json]) -> dict[str, Json]:
    """The values of all columns, empty lists where nothing is known."""
    blank: dict[str, Json] = {one.name: None if one.kind in (Kind.TEXT, Kind.COUNT) else [] for one in CLEANED}
    return blank | {name: value for name, value in line.items() if value is not None}


def _crashed(message: str, record: str) -> Finding:
    """A rule that crashed, in the place of what it would have found."""
    code, name, _ = message.split(" ", 2)
    return Finding(
        code=code, name=name, severity=Severity.ERROR, message=message, path="", record=record, field="text",
        start=None, end=None, line=1, column=1, excerpt=Excerpt("", "", ""), fix=None, safety=Safety.NONE,
        moved_to=None, variant="crashed", confidence=1.0, fingerprint=fingerprint(code, record, "text", "crashed"),
    )  # fmt: skip
