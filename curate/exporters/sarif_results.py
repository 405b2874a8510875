"""Findings as results of SARIF.

A text that stands in its file as it is has a region there, in code points, and a fix; a row of a table is one line of
its file. Where in the text of a row a finding is, its properties say.
"""

from __future__ import annotations

from collections.abc import Mapping

from curate.exporters.full import advice
from curate.exporters.regions import Region, exact, path, region, uri
from curate.exporters.sarif_rules import LEVELS
from curate.exporters.sentences import sayable, sentence
from curate.model import Finding, Json, Severity, Standing
from curate.regex import regex
from curate.run import Run

TOP = "%SRCROOT%"
"""What relative paths are relative to, by the name that GitHub's upload looks for."""

STATES: Mapping[str, str] = {
    Standing.NEW: "new", Standing.UNCHANGED: "unchanged", Standing.MOVED: "updated", Standing.ABSENT: "absent",
}  # fmt: skip

RANKS: Mapping[str, int] = {Severity.ERROR: 70, Severity.WARNING: 40, Severity.INFO: 10}
"""Least rank of a severity; how sure a finding is adds up to `SPREAD`."""

SPREAD = 30

LONGEST_NAME = 200
"""Characters of an id, which may be a whole text where a schema was mapped wrongly."""

LONGEST_FIX = 1000
"""Characters of a replacement: some are whole texts, which the commands write and no reader of reports has to."""

UNHELD = regex("[\0\ud800-\udfff]")
"""What databases and UTF-8 have no place for."""


def result(found: Finding, run: Run, fingerprint: str, rule: int) -> dict[str, Json]:
    """A finding as a result, ``rule`` the place of its rule among the descriptors."""
    fix = _fix(found, run)
    reason = found.suppressed_by
    return {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": LEVELS[found.severity],
        "rank": round(RANKS[found.severity] + SPREAD * found.confidence, 1),
        "message": {"text": _unlinked(sentence(found))},
        "locations": [_location(found, run)],
        # Not `primaryLocationLineHash`: GitHub's upload warns of each that it would have computed in another way.
        "partialFingerprints": {"curate/v1": fingerprint},
        "baselineState": STATES[found.baseline],
        "suppressions": [] if reason is None else [_suppression(reason)],
        **({"fixes": [fix]} if fix else {}),
        "properties": _properties(found),
    }


def _location(found: Finding, run: Run) -> dict[str, Json]:
    """File and region, of standard input none; and the field of the record as a JSON pointer in it."""
    name, field = path(found, run), found.field.replace("~", "~0").replace("/", "~1")
    record = _name(found.record)
    logical: Json = {
        **({"name": record} if record else {}),
        "fullyQualifiedName": f"{record}#/{_name(field)}",
        "kind": "property",
    }
    physical: Json = {"artifactLocation": _artifact(name), "region": _region(found)}
    return {**({"physicalLocation": physical} if name else {}), "logicalLocations": [logical]}


def _artifact(name: str) -> Json:
    said = uri(name)
    return {"uri": said} if name.startswith("/") else {"uri": said, "uriBaseId": TOP}


def _region(found: Finding) -> Json:
    match = found.excerpt.match
    spot = region(found)
    shown = spot.end_column is not None and match and not UNHELD.search(match)
    return {**_numbers(spot), **({"snippet": {"text": match}} if shown else {})}


def _numbers(spot: Region) -> dict[str, Json]:
    """A region without its text; up to the end of its line where nobody knows the column."""
    numbers: dict[str, Json] = {
        "startLine": spot.line,
        "startColumn": spot.column or 1,
        "endLine": spot.end_line or spot.line,
        "endColumn": spot.end_column,
        "charOffset": spot.offset,
        "charLength": spot.length,
    }
    return {name: number for name, number in numbers.items() if number is not None}


def _fix(found: Finding, run: Run) -> dict[str, Json] | None:
    """The fix where a reader could make it in the file: a place that is known, and no text that goes into a field."""
    spot, name = region(found), path(found, run)
    if found.fix is None or found.moved_to or not name or spot.end_column is None or not exact(found):
        return None
    if len(found.fix) > LONGEST_FIX or UNHELD.search(found.fix):
        return None
    replacement: Json = {"deletedRegion": _numbers(spot), "insertedContent": {"text": found.fix}}
    return {
        "description": {"text": f"{_unlinked(advice(found))} ({found.safety})"},
        "artifactChanges": [{"artifactLocation": _artifact(name), "replacements": [replacement]}],
        "properties": {"safety": str(found.safety)},
    }


def _suppression(reason: str) -> Json:
    return {"kind": "external", "status": "accepted", "justification": sayable(reason)}


def _properties(found: Finding) -> dict[str, Json]:
    """What of a finding SARIF has no word for: the place in its text, and how sure it is."""
    properties: dict[str, Json] = {
        "record": _name(found.record),
        "row": found.row,
        "field": _name(found.field),
        "start": found.start,
        "end": found.end,
        "line": found.line,
        "column": found.column,
        "variant": found.variant or None,
        "confidence": found.confidence,
        "standing": str(found.baseline),
    }
    return {name: value for name, value in properties.items() if value is not None}


def _name(text: str) -> str:
    said = sayable(text)
    return said if len(said) <= LONGEST_NAME else f"{said[: LONGEST_NAME - 1]}…"


def _unlinked(text: str) -> str:
    """A message in which no word of an article becomes a link: SARIF reads ``[text](target)`` as one."""
    return text.replace("[", r"\[").replace("]", r"\]") if "](" in text else text
