"""What was found in the files of both sides: counts of those that did not change, the findings of those that did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from curate.examining import Checked, Examined, scope
from curate.formats.items import Input
from curate.gate.comparison import Place, Placed, Side
from curate.gate.removed import Held
from curate.gate.thresholds import Kind, Tally, kind
from curate.model import Finding, Standing
from curate.tuples import NamedTuple

Met = tuple[Input, Examined]

Mark = Callable[[Finding], Finding]
"""What marks a finding that a baseline or a suppression accepts."""

Names = set[tuple[str, str]]
"""Ids, each with where it has to name one record, or with its source."""


@dataclass
class Same:
    """The files that did not change: their findings are old, and count only where limits are held against all."""

    mark: Mark | None
    """None: nothing is accepted."""
    tally: Tally = field(default_factory=Tally)
    names: Names = field(default_factory=set)
    ids: Names = field(default_factory=set)
    """Ids with their sources."""
    exempt: int = 0
    """Findings that are accepted."""
    troubles: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)

    def add(self, source: Input, examined: Examined) -> None:
        """Count a file."""
        if not examined.whole:
            self.troubles += troubles(source, examined)
            self.skipped += skipped(source, examined)
        records = []
        for one in examined.records:
            found = _of_record(one, self.names, source)
            if one.own_id:
                self.ids.add((one.source, one.id))
            if found:
                records.append(self._counting(found, source, one.row))
        self.tally.add(
            records,
            besides=self._counting(examined.said, source, None) if examined.said else (),
            clean=len(examined.records) - len(records),
        )

    def _counting(self, found: Sequence[Finding], source: Input, row: int | None) -> Sequence[Kind]:
        """The kinds of those findings that nobody accepted."""
        if self.mark:
            marked = [self.mark(one) for one in _located(found, source, row)]
            found = [one for one in marked if one.counts]
            self.exempt += len(marked) - len(found)
        return [kind(one) for one in found]


class Looked(NamedTuple):
    """One side of the files that changed."""

    side: Side
    held: tuple[Held, ...]
    """The records that could be read."""
    records: tuple[tuple[str, int], ...]
    """Paths of files, with the number of their records."""
    troubles: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]


def look(met: Iterable[Met], names: Names) -> Looked:
    """What was found in changed files; ``names`` are those of records in files that did not change."""
    names, places = {*names}, set()
    held: list[Held] = []
    found: list[Placed] = []
    records: list[tuple[str, int]] = []
    met = tuple(met)
    for source, examined in met:
        records.append((source.path, len(examined.records)))
        for one in examined.records:
            place = Place(source.path, one.id if one.own_id else "")
            places.add(place)
            if one.readable:
                held.append(Held(source.path, source.stem, place.own_id, one.source))
            found += [Placed(place, it) for it in _located(_of_record(one, names, source), source, one.row)]
        found += [Placed(Place(source.path), it) for it in _located(examined.said, source, None)]
    return Looked(
        Side(frozenset(places), tuple(found)),
        tuple(held),
        tuple(records),
        tuple(said for source, examined in met for said in troubles(source, examined)),
        tuple(left for source, examined in met for left in skipped(source, examined)),
    )


def accepted(found: Iterable[Placed], mark: Mark) -> tuple[list[Finding], list[Finding]]:
    """Findings that count and those that are accepted, each with its standing.

    Those that were there before are accepted first: what a baseline accepts of three alike is never the new one.
    """
    ordered = sorted((one.finding for one in found), key=lambda one: one.baseline is Standing.NEW)
    counting, exempt = [], []
    for was in ordered:
        now = mark(was._replace(baseline=Standing.NEW))
        if now.counts:
            counting.append(was)
        else:
            exempt.append(now._replace(baseline=was.baseline if now.baseline is Standing.NEW else now.baseline))
    return counting, exempt


def tally(counting: Iterable[Finding], records: Sequence[tuple[str, int]]) -> Tally:
    """The counts of changed files, and of findings about others: the file of suppressions is none of the corpus."""
    by_record: dict[str, dict[int | None, list[Kind]]] = defaultdict(dict)
    for one in counting:
        by_record[one.path].setdefault(one.row, []).append(kind(one))
    made = Tally()
    for path, number in records:
        held = [*by_record.pop(path, {}).values()]
        if number:
            made.add(held, clean=number - len(held))
        else:
            made.add((), held[0] if held else ())
    for rows in by_record.values():
        for kinds in rows.values():
            made.findings.update(kinds)
    return made


def troubles(source: Input, examined: Examined) -> Iterator[str]:
    """What went wrong with a file, as messages that name it."""
    yield from examined.failed
    yield from (f"{source.path}: {crash}" for one in examined.records for crash in one.crashes)


def skipped(source: Input, examined: Examined) -> Iterator[tuple[str, str]]:
    """A file that was left out, with the reason."""
    if examined.left:
        yield source.path, examined.left


def _of_record(record: Checked, names: Names, source: Input) -> Sequence[Finding]:
    """The findings of a record, its id among them where a record that came before has it."""
    found = record.flaws + record.findings if record.flaws else record.findings
    if not record.own_id:
        return found
    name = scope(source.raw_path, record.row, record.source), record.id
    if name in names:
        return (*found, record.twin) if record.twin else found
    names.add(name)
    return found


def _located(found: Iterable[Finding], source: Input, row: int | None) -> Iterator[Finding]:
    return (one._replace(path=source.path, row=row) for one in found)
