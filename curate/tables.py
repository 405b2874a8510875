"""The findings frame as rows, and documents from the rows of a frame: what every library of tables is given.

Nothing here needs such a library: `curate.frames` makes pandas of it, others make Arrow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from curate import api
from curate.errors import InputError
from curate.formats.fields import ALIASES, fields, flat
from curate.formats.items import Entry, Item, Skipped, Unreadable
from curate.merging import as_list, pairs
from curate.model import Document, Excerpt, Finding, Json, Record, Severity
from curate.plan import Plan
from curate.schema import FRAME, RAW, Table, findings_table
from curate.tuples import NamedTuple

Source = Document | Record | Entry
"""What a row of the findings frame is made of."""

OTHERS = frozenset(name for names in ALIASES.values() for name in names)
"""Names of columns that are read as a field of another name where that is not given."""

KNOWN = frozenset((*RAW.names, *OTHERS))
"""Names of columns that something is done with."""

PLACE = (
    "record", "code", "name", "severity", "message", "field", "start", "end", "line", "column", "before", "match",
    "after", "fix", "safety", "moved_to", "variant", "confidence", "fingerprint", "suppressed_by",
)  # fmt: skip
"""Columns of a table of findings, one line each; ``before``, ``match`` and ``after`` are the excerpt."""


def table(plan: Plan | None = None) -> Table:
    """The columns of the findings frame under a plan: those of every such frame, then one for each rule by code."""
    rules = sorted(api.resolved(plan).rules, key=lambda rule: rule.code)
    return findings_table({rule.code: rule.message for rule in rules})


def rows(sources: Iterable[Source], plan: Plan | None = None) -> Iterator[dict[str, Json]]:
    """The findings frame, a row a record, without texts: who it is, and how many findings of each rule it holds.

    Args:
        sources: Documents are checked; so is what `curate.api.read` yields, whose flaws count too. Records count what
            is still open. Files that were left out are no records and give no row.
        plan: Whose rules have columns, and are counted; the default plan where there is none.

    Yields:
        A dict with the columns of `table`, in their order, for each record. Findings that a suppression exempts are not
        counted.

    Raises:
        InputError: A path could not be read.
        RuleError: A rule crashed.
    """
    plan = api.resolved(plan)
    names = table(plan).names
    for source in sources:
        if not isinstance(source, Skipped):
            yield counted(*_row(source, plan), names)


def counted(named: Mapping[str, Json], found: Iterable[Finding], names: Iterable[str]) -> dict[str, Json]:
    """A row of the findings frame: what names a record, and what was found in it, under the names of columns."""
    counts = _counts(one for one in found if one.counts)
    return {name: named[name] if name in named else counts[name] for name in names}


def named(doc: Document, path: str | None = None) -> dict[str, Json]:
    """What a row of the findings frame says of a document besides its findings."""
    return _named(doc.id, path, doc.meta, len(doc.text))


def unreadable(entry: Unreadable) -> dict[str, Json]:
    """What a row of the findings frame says of a record that cannot be read."""
    return _named(entry.id or entry.raw_path, entry.path, {}, 0)


def _row(source: Source, plan: Plan) -> tuple[dict[str, Json], Iterable[Finding]]:
    """Who a record is, and what is found in it."""
    match source:
        case Document():
            return named(source), api.check(source, plan=plan)
        case Item():
            return named(source.doc, source.path), api.findings(source, plan)
        case Unreadable():
            return unreadable(source), api.findings(source, plan)
        case Record():
            codes = {rule.code for rule in plan.rules}
            found = (one for one in source.findings if one.code in codes)
            meta = {**source.metadata, "source": source.source}
            return _named(source.id, record_row(source)["raw_path"], meta, len(source.text)), found
        case _:
            raise InputError(source.message if not isinstance(source, Skipped) else source.reason)


def _named(name: str, path: Json, meta: Mapping[str, Json], chars: int) -> dict[str, Json]:
    said: dict[str, Json] = {key: _text(meta.get(key)) for key in ("source", "title", "date", "lang")}
    people = "; ".join(map(str, as_list(meta.get("authors")))) or None
    return {"id": name, "path": path, **said, "authors": people, "chars": chars}


def _counts(found: Iterable[Finding]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in found:
        counts.update((one.code, "findings"))
        if one.severity in (Severity.ERROR, Severity.WARNING):
            counts[f"{one.severity}s"] += 1
    return counts


def _text(value: Json) -> str | None:
    return None if value in (None, "", [], {}) else str(value)


class Row(NamedTuple):
    """A row of a table as a document."""

    doc: Document
    has_text: bool
    """Whether there is a text; where there is none, the document has an empty one."""


def document(row: Mapping[str, Json], name: str) -> Document:
    """The document of a row: its ``text``, and what the other columns say; null says nothing.

    Args:
        row: Values by field; ``metadata``, a group of more of them, is unfolded, and other names for a field are known.
        name: What the document is called where it has no ``id``.
    """
    text, own = row.get("text"), row.get("id")
    meta = {key: value for key, value in flat(row).items() if value is not None}
    return Document(text if isinstance(text, str) else "", name if own in (None, "") else str(own), fields(meta))


def record_row(record: Record) -> dict[str, Json]:
    """The record as a row of a flat table: the columns of `curate.schema.FRAME`; numbers by name are pairs."""
    known: dict[str, Json] = dict(record.metadata)
    provenance = known.pop("curate", None)
    known |= provenance if isinstance(provenance, dict) else {}
    known |= {"id": record.id, "text": record.text, "source": record.source}
    known |= {"created": record.created, "added": record.added, "counters": pairs(known.get("counters"))}
    return {name: known.get(name) for name in FRAME.names}


_WHERE = {"severity": "severity.value", "safety": "safety.value"}
_WHERE |= {name: f"excerpt.{name}" for name in Excerpt._fields}
_values = attrgetter(*(_WHERE.get(name, name) for name in PLACE))


def finding_values(found: Finding) -> tuple[Json, ...]:
    """The finding as a row of a flat table: the values of the columns of `PLACE`."""
    values: tuple[Json, ...] = _values(found)
    return values


def places(found: Iterable[tuple[int, Sequence[Finding]]]) -> Iterator[tuple[int, tuple[Json, ...]]]:
    """Positions of rows, each with a finding there as a row: its position, then the values of `PLACE`."""
    return ((at, (at, *finding_values(one))) for at, some in found for one in some)
