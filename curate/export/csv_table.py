"""CSV as RFC 4180 has it: a header, a row a record, CRLF between rows, quotes around what holds a comma or a line.

Lists, numbers by name and what has no column stand in a cell as JSON; an empty cell says that nothing is known. A
spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula and runs it, so such a text gets an
apostrophe in front, as OWASP advises ("CSV Injection"); `unguarded` takes it away. Whole numbers and fractions stay.

Excel takes a file for UTF-8 only where it begins with a byte order mark; without one it shows mojibake.
"""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from typing import IO

from curate.export import rows
from curate.export.run import Run
from curate.model import Json
from curate.regex import regex

FORMULA = regex(r"'*[=+\-@\t\r\n\0＝＋－＠]")
"""How a cell begins that would run, or that looks like one that was guarded."""

GUARDED = regex(r"'+[=+\-@\t\r\n\0＝＋－＠]")

NUMBER = regex(r"[+-]?[0-9]+(?:\.[0-9]+)?")

CHUNK = 1 << 20
"""Code points of rows that wait before they are written."""


def write(run: Run, out: IO[bytes], *, bom: bool = False) -> None:
    """Write all records of a run, behind a byte order mark if that is wanted."""
    out.write(BOM_UTF8 if bom else b"")
    buffer = io.StringIO(newline="")
    table = csv.writer(buffer, lineterminator="\r\n")
    table.writerow(rows.NAMES)
    for kept in run.records():
        row = rows.flat(kept.line)
        table.writerow([cell(value) for value in row.values()])
        if buffer.tell() > CHUNK:
            _flush(buffer, out)
    _flush(buffer, out)


def _flush(buffer: io.StringIO, out: IO[bytes]) -> None:
    out.write(buffer.getvalue().encode())
    buffer.seek(0)
    buffer.truncate()


def cell(value: Json) -> str:
    """What stands in a cell for a value.

    >>> cell("=1+1"), cell(["Ann", "Bo"]), cell([]), cell("-5")
    ("'=1+1", '["Ann","Bo"]', '', '-5')
    """
    if isinstance(value, str):
        return guarded(value)
    return rows.ENCODE(value).decode() if value else ""


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    >>> guarded("@mayor"), guarded("'tis"), guarded("'=")
    ("'@mayor", "'tis", "''=")
    """
    return f"'{text}" if FORMULA.match(text) and not NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given.

    >>> unguarded("'@mayor"), unguarded("'tis"), unguarded("''=")
    ('@mayor', "'tis", "'=")
    """
    return text[1:] if GUARDED.match(text) else text
