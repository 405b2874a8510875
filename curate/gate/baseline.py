"""The baseline: findings that a corpus is known to have, by what was found and not by where.

A file of JSON lines: ``{"schema":1,"tool":"curate"}``, then a line for each fingerprint, sorted, with the number of
equal findings that are accepted, and the rule, the record and the beginning of the matched text for those who read it.
Nothing in it depends on lines, on the time or on the order in which files were read, so that the same findings give the
same bytes.

Git merges it by lines (``merge=union`` in ``.gitattributes``), which never stops at a conflict: where two branches
changed lines near each other, it keeps those of both. A fingerprint that stands twice then counts with the smaller of
its two numbers. With ``a`` and ``b`` the numbers of the two branches, 0 where an entry was taken out, a merge gives

    min(a, b) <= merged <= max(a, b)

- Both kept the entry, and their lines met in a conflict: min(a, b). What one of them mended stays mended, whatever the
  other did; where one or both accepted more, that is new again, and has to be accepted again.
- One alone changed the entry, and nothing met: its number, as in any merge.
- One took it out, and the lines met: the number of the other. More may be accepted than is left then, never more than a
  branch had accepted, and ``curate check`` says so over the whole corpus.

So a merge may ask again for what was accepted, and never accepts what neither branch had.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from curate.errors import ConfigError
from curate.regex import regex
from curate.tuples import NamedTuple

SCHEMA = 1
HEADER = {"schema": SCHEMA, "tool": "curate"}
HINT = 60
"""Most characters of a matched text that stand in the file, for its readers."""

KEYS = ("fp", "n", "rule", "record", "hint", "reason")

FINGERPRINT = regex(r"[0-9a-f]{32}")
LINE = '{"fp":"32 hex digits","n":1,"rule":"NUM001","record":"a1","hint":"10, 000"}'
"""A line of the file, as messages show it."""

MEND = "take the line out, and `curate baseline update` writes the file anew"


class Accepted(NamedTuple):
    """Equal findings that are accepted."""

    fp: str
    """Their fingerprint."""
    n: int
    """How many of them, at least 1."""
    rule: str
    record: str
    """The record that the fingerprint names: its id, or the stem of its file."""
    hint: str
    """The beginning of the matched text."""
    reason: str = ""
    """Why they are accepted, where somebody said so."""


@dataclass(frozen=True)
class Baseline:
    """Accepted findings by fingerprint; an empty one accepts nothing."""

    entries: Mapping[str, Accepted] = field(default_factory=dict)

    @property
    def counts(self) -> Counter[str]:
        """How many findings of each fingerprint are accepted."""
        return Counter({fp: one.n for fp, one in self.entries.items()})

    @property
    def total(self) -> int:
        """All findings that are accepted."""
        return sum(one.n for one in self.entries.values())


def of(entries: Iterable[Accepted]) -> Baseline:
    """A baseline of some entries; of two with one fingerprint the smaller holds, whatever their order."""
    kept: dict[str, Accepted] = {}
    for one in entries:
        before = kept.get(one.fp)
        if before is None or (one.n, one[2:]) < (before.n, before[2:]):
            kept[one.fp] = one
    return Baseline(kept)


def load(data: bytes, shown: str) -> Baseline:
    """The baseline of a file: lines in any order, a header that stands twice and CRLF are read as git may leave them.

    A `ConfigError` names the file as ``shown``, the line, what was found there and what would be right. An empty file
    accepts nothing.
    """
    return _sound(data) or _line_by_line(data, shown)


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of the file, as `dump` writes it."""

    fp: Annotated[str, msgspec.Meta(pattern=rf"\A{FINGERPRINT.pattern}\Z")]
    n: Annotated[int, msgspec.Meta(ge=1)]
    rule: str
    record: str
    hint: str
    reason: str = ""


ROWS = msgspec.json.Decoder(_Row)


def _sound(data: bytes) -> Baseline | None:
    """The baseline of a file that is as `dump` wrote it, or git merged it, at ten times the speed; None of others."""
    head, _, rest = data.partition(b"\n")
    try:
        rows = ROWS.decode_lines(rest) if head == _line(HEADER).encode() else None
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    # Objects that share a line are a file that lost a line end: said, not guessed at.
    if rows is None or len(rows) != rest.count(b"\n"):
        return None
    return of(Accepted(row.fp, row.n, row.rule, row.record, row.hint, row.reason) for row in rows)


def _line_by_line(data: bytes, shown: str) -> Baseline:
    """The same of any file, with what is wrong in it named."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{shown}:{line}: bytes that are no UTF-8 found; {MEND}") from error
    lines = [(number, line.rstrip("\r")) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    rows = [(f"{shown}:{number}", _object(line, f"{shown}:{number}")) for number, line in lines]
    for place, row in rows:
        if "schema" in row:
            _check_header(place, row)
    if rows and not any("schema" in row for _, row in rows):
        raise ConfigError(f"{rows[0][0]}: no header found; {_line(HEADER)} is wanted as the first line of {shown}")
    return of(_entry(place, row) for place, row in rows if "schema" not in row)


def dump(baseline: Baseline) -> bytes:
    """The file of a baseline: the same bytes for the same findings, each on a line of its own."""
    rows = (baseline.entries[fp]._asdict() for fp in sorted(baseline.entries))
    said = ({key: value for key, value in row.items() if key != "reason" or value} for row in rows)
    return "".join(f"{_line(row)}\n" for row in (HEADER, *said)).encode()


def hint(code: str, match: str) -> str:
    """What a reader of the file sees of a matched text; of personal data nothing."""
    if code.startswith("PII"):
        return ""
    return match if len(match) <= HINT else f"{match[: HINT - 1]}…"


def _line(row: Mapping[str, object]) -> str:
    """One line of JSON in which everything that nobody sees, line ends of every kind among it, is escaped."""
    said = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return said if said.isprintable() else "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in said)


def _object(line: str, place: str) -> Mapping[str, object]:
    try:
        row: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            raise ConfigError(f"{place}: {_conflict(line)}") from error
        raise ConfigError(f"{place}: {_cut(line)} found, a line like {LINE} wanted; {MEND}") from error
    if isinstance(row, dict):
        return row
    raise ConfigError(f"{place}: {_cut(line)} found, a line like {LINE} wanted; {MEND}")


def _conflict(line: str) -> str:
    return (
        f"{_cut(line)} found, a mark of a merge that stopped; take all such marks out, keep the lines of both sides, "
        "and `curate baseline update` puts them in order. With `.curate-baseline.jsonl merge=union` in .gitattributes "
        "git does so itself"
    )


def _check_header(place: str, row: Mapping[str, object]) -> None:
    if row.get("schema") != SCHEMA or row.get("tool") != "curate":
        raise ConfigError(
            f"{place}: {_cut(_line(row))} found, {_line(HEADER)} wanted; a newer curate wrote this file, or none did: "
            "install that one, or delete the file and run `curate baseline create`"
        )


def _entry(place: str, row: Mapping[str, object]) -> Accepted:
    for key in row:
        if key not in KEYS:
            raise ConfigError(f"{place}: unknown key {key!r} found, {', '.join(KEYS)} wanted; {MEND}")
    fp, number, rule, record, said, reason = (row.get(key, "" if key == "reason" else None) for key in KEYS)
    if not isinstance(fp, str) or not FINGERPRINT.fullmatch(fp):
        raise ConfigError(f"{place}: fp: {_cut(json.dumps(fp))} found, 32 hex digits wanted; {MEND}")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ConfigError(f"{place}: n: {_cut(json.dumps(number))} found, a whole number from 1 on wanted; {MEND}")
    for key in KEYS[2:]:
        if not isinstance(row.get(key, "" if key == "reason" else None), str):
            raise ConfigError(f"{place}: {key}: {_cut(json.dumps(row.get(key)))} found, a string wanted; {MEND}")
    return Accepted(fp, number, str(rule), str(record), str(said), str(reason))


def _cut(said: str) -> str:
    return said if len(said) <= HINT else f"{said[:HINT]}…"


class Change(NamedTuple):
    """What an update did to a baseline."""

    baseline: Baseline
    gone: int = 0
    """Accepted findings that are there no longer."""
    grown: int = 0
    """Findings that were accepted besides."""
    open: int = 0
    """Findings that are there and are not accepted."""


@dataclass(frozen=True)
class Survey:
    """What is there to be accepted."""

    found: Mapping[str, Accepted]
    """All findings that no suppression exempts, by fingerprint."""
    grave: Mapping[str, int]
    """How many of each fingerprint are grave enough to be accepted."""
    records: frozenset[str]
    """The records that were read, as fingerprints name them."""
    rules: frozenset[str]
    """Codes of the rules that ran."""

    def judges(self, entry: Accepted) -> bool:
        """Whether it would have seen the findings of an entry: their record was read, and their rule ran."""
        return entry.record in self.records and entry.rule in self.rules


def create(survey: Survey, reason: str = "") -> Baseline:
    """The baseline that accepts everything that is grave enough."""
    return Baseline({fp: survey.found[fp]._replace(n=n, reason=reason) for fp, n in survey.grave.items()})


def update(old: Baseline, survey: Survey, new_reason: str | None = None) -> Change:
    """A baseline shrunk to what is there; with a reason for what is new, that too is accepted.

    Entries of records that were not read, and of rules that did not run, stay as they are.
    """
    kept = dict(_shrunk(old, survey))
    gone = old.total - sum(one.n for one in kept.values())
    more = {fp: n - kept[fp].n if fp in kept else n for fp, n in survey.grave.items()}
    fresh = {fp: number for fp, number in more.items() if number > 0}
    if new_reason is None:
        return Change(Baseline(kept), gone, 0, sum(fresh.values()))
    for fp, number in fresh.items():
        before = kept.get(fp)
        said = dict.fromkeys(reason for reason in (before.reason if before else "", new_reason) if reason)
        kept[fp] = survey.found[fp]._replace(n=number + (before.n if before else 0), reason="; ".join(said))
    return Change(Baseline(kept), gone, sum(fresh.values()))


def _shrunk(old: Baseline, survey: Survey) -> Iterator[tuple[str, Accepted]]:
    for fp, entry in old.entries.items():
        there = survey.found[fp].n if fp in survey.found else 0
        number = min(entry.n, there) if survey.judges(entry) else entry.n
        if number:
            yield fp, entry._replace(n=number)


def prune(old: Baseline, records: frozenset[str], rules: frozenset[str]) -> Change:
    """A baseline without the entries of records and rules that are no longer there."""
    kept = {fp: one for fp, one in old.entries.items() if one.record in records and one.rule in rules}
    return Change(Baseline(kept), old.total - Baseline(kept).total)
