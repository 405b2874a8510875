"""How a finding's place is written."""

from __future__ import annotations

from curate.model import Finding


def concise(finding: Finding) -> str:
    """``path:line:column:`` of the file; of a table ``path:row:``, which is what an editor can jump to."""
    path = finding.path or "-"
    return f"{path}:{line(finding)}:{finding.column}:" if finding.row is None else f"{path}:{finding.row}:"


def line(finding: Finding) -> int:
    """Line of the file where the text stands in it, else of the text."""
    return finding.line if finding.file_line is None else finding.file_line


def beside(finding: Finding) -> str:
    """What `concise` leaves open: the record and place in a table, a field that is not the text, what accepts it."""
    parts = within(finding)
    if not finding.counts:
        why = "in the baseline" if finding.suppressed_by is None else f"suppressed: {finding.suppressed_by}"
        parts.append(why)
    return f" ({', '.join(parts)})" if parts else ""


def within(finding: Finding) -> list[str]:
    """The place in a record, part by part, as far as path, line and column do not say it."""
    parts = []
    if finding.row is not None and finding.record:
        parts.append(f"record {finding.record}")
    if finding.field != "text":
        parts.append(f"field {finding.field}")
    elif finding.row is not None and finding.start is not None:
        parts.append(f"line {finding.line}, column {finding.column}")
    return parts
