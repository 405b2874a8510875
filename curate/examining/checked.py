"""What was found in a file, without where it stands: the values that are cached and travel between processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from curate.formats.items import Input
from curate.model import Finding
from curate.naming import place
from curate.suppressions import NONE, Suppressions
from curate.tuples import NamedTuple


class Checked(NamedTuple):
    """One record that was checked, or one that cannot be read."""

    id: str = ""
    own_id: bool = False
    """Whether the record brought its id; else it is called after its file."""
    source: str = ""
    """The publisher or site; "" where none is given."""
    row: int | None = None
    """Line of its file for a record of a table."""
    size: int = 0
    """Bytes of the record."""
    readable: bool = True
    flaws: tuple[Finding, ...] = ()
    """What its reader found wrong with it, without path and row."""
    findings: tuple[Finding, ...] = ()
    """What the rules found, by position, without path and row."""
    twin: Finding | None = None
    """What is to be said of it where another record has its id; None where that is no finding."""
    crashes: tuple[str, ...] = ()
    """The rules that crashed on it, as messages; the findings of the others are there."""


class Examined(NamedTuple):
    """What one file holds, or one stretch of a table."""

    records: tuple[Checked, ...] = ()
    """Those that cannot be read among them."""
    read: bool = False
    """Whether the file was read to its end; of a table in stretches, the last says so."""
    left: str = ""
    """Why the file was left out; "" where it was not."""
    code: str = ""
    """Of the rule that says so, where that is a finding."""
    said: tuple[Finding, ...] = ()
    """The findings about a file that was left out."""
    failed: tuple[str, ...] = ()
    """Why the file, or the rest of it, could not be read."""

    @property
    def whole(self) -> bool:
        """Whether nothing but the content decides it: it was read to the end, and nothing went wrong."""
        return self.read and not (self.left or self.failed or any(one.crashes for one in self.records))

    def __reduce__(self) -> tuple[Callable[..., Examined], tuple[object, ...]]:
        """Between processes it travels as it is kept in the cache: that takes a sixth of the time of pickle."""
        from curate.examining.shelf import packed, unpacked  # noqa: PLC0415 - one process needs no msgspec for it

        try:
            return unpacked, (packed(self),)
        except UnicodeEncodeError:  # half a surrogate pair, which pickle can hold
            return Examined, tuple(self)


_PATH, _ROW = map(Finding._fields.index, ("path", "row"))


def joined(parts: Iterable[Examined]) -> Examined:
    """The stretches of a file as one."""
    parts = tuple(parts)
    last = parts[-1] if parts else Examined()
    return Examined(
        tuple(record for part in parts for record in part.records),
        any(part.read for part in parts),
        last.left,
        last.code,
        last.said,
        tuple(message for part in parts for message in part.failed),
    )


def findings(source: Input, examined: Examined, suppressions: Suppressions = NONE) -> Iterator[Finding]:
    """All findings of a file in order, with its path, their rows, and the reasons of suppressions, expired or not."""
    for record in examined.records:
        yield from of_record(source, record, suppressions)
    for one in examined.said:
        yield _there(one, source, None, suppressions)


def of_record(source: Input, record: Checked, suppressions: Suppressions = NONE) -> Iterator[Finding]:
    """The findings of one record of a file, likewise."""
    for one in (*record.flaws, *record.findings):
        yield _there(one, source, record.row, suppressions)


def _there(found: Finding, source: Input, row: int | None, suppressions: Suppressions) -> Finding:
    # What `_replace` does, in half the time: it is done for every finding of a run.
    values: tuple[object, ...] = found
    there = Finding._make((*values[:_PATH], source.path, *values[_PATH + 1 : _ROW], row, *values[_ROW + 1 :]))
    named = suppressions.of_finding(found, place(source.path, row)) if suppressions else ()
    return there._replace(suppressed_by=named[0].reason) if named else there
