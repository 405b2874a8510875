"""The values that flow: Document -> Hit -> Finding -> Edit -> Record.

Offsets count code points, are half-open and always refer to the text that is named beside them. Nothing here is ever
changed after it was made.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from curate.decode import Decoded, decode
from curate.tuples import NamedTuple

T = TypeVar("T")

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
"""A value as JSON holds it; fields of records are made of these."""

Fields = tuple[tuple[str, Json], ...]
"""Names of record fields with the values that a removed text carries into them."""

EXCERPT = 80
"""Most characters of each part of an excerpt."""


class Safety(StrEnum):
    """How far a fix can be trusted."""

    SAFE = "safe"
    """It restores what was written, or moves it into a field; applied by default."""
    UNSAFE = "unsafe"
    """It may lose words or meaning; a person opts in."""
    NONE = "none"
    """There is no fix: the finding only reports."""


class Severity(StrEnum):
    """How bad a finding is, the worst first."""

    ERROR = "error"
    """The record is unusable, or its data are provably wrong."""
    WARNING = "warning"
    """A defect that a reader would notice."""
    INFO = "info"
    """A normalisation or an observation."""

    def reaches(self, level: Severity) -> bool:
        """Whether it is as bad as another, or worse."""
        order = tuple(Severity)
        return order.index(self) <= order.index(level)


class Standing(StrEnum):
    """How a finding stands against what was there before: a baseline, or the merge base of a pull request."""

    NEW = "new"
    UNCHANGED = "unchanged"
    """It was there before, at the same place or a few lines away, or the baseline accepts it."""
    MOVED = "moved"
    """It was there before, in a record or file of another name."""
    ABSENT = "absent"
    """It was there before, and is no longer."""


class Line(NamedTuple):
    """One line of a document, without its line break."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Offset just behind the line's last character."""
        return self.start + len(self.text)


class Hit(NamedTuple):
    """What a finder yields: where the damage is, and what should stand there."""

    start: int | None
    """First code point in the field's text; None: the finding is about the whole document."""
    end: int | None
    fix: str | None = None
    """What should stand there: "" for a deletion, None where nobody can know."""
    safety: Safety = Safety.SAFE
    """Of the fix; without one it is none, whatever stands here."""
    variant: str = ""
    message: str = ""
    """Instead of the rule's own message."""
    moved: Fields = ()
    """What the removed text carries, by the record's field."""
    confidence: float | None = None
    """Instead of the rule's own."""
    field: str = "text"
    """``text``, or the key of ``meta`` that holds the damage."""
    file_only: bool = False
    """The fix mends the file, not the text in it: cleaning, which writes other files, has no use for it."""


@dataclass(frozen=True)
class Document:
    """One article as it came in. Views of it are computed once and shared by all rules.

    ``meta`` may hold anything; rules read title, date, authors, source, url, lang, collected, filename and date_order.
    ``decoded`` is the evidence of how the bytes were read, None for a text that came as a string.
    """

    text: str
    id: str = ""
    meta: Mapping[str, Json] = field(default_factory=dict)
    decoded: Decoded | None = None
    key: str | None = None
    """What fingerprints call it, where that is not its id: the stem of its file for a record without an id of its own,
    whose id depends on what else is read."""
    path: str = field(default="", compare=False)
    """Of its file, without the ending, with ``:row`` in a table: what suppressions may call it besides its id."""

    @classmethod
    def from_bytes(
        cls,
        data: bytes,
        id: str = "",  # noqa: A002 - the field's name
        meta: Mapping[str, Json] | None = None,
        key: str | None = None,
        path: str = "",
    ) -> Document:
        """Read a whole file. Bytes that stay undecided stand as U+FFFD; they are kept in ``decoded``."""
        decoded = decode(data)
        return cls(decoded.text, id, meta or {}, decoded, key, path)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the text, split at LF only, with their offsets."""
        lines, start = [], 0
        for text in self.text.split("\n"):
            lines.append(Line(start, text))
            start += len(text) + 1
        return tuple(lines)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset of each line's first character."""
        return tuple(line.start for line in self.lines)

    def line_at(self, offset: int) -> int:
        """Index of the line that holds an offset."""
        return bisect_right(self.line_starts, offset) - 1

    def lines_at(self, offsets: Iterable[int]) -> tuple[Line, ...]:
        """The lines that hold some offsets, each once."""
        return tuple(self.lines[row] for row in dict.fromkeys(map(self.line_at, offsets)))

    def view(self, make: Callable[[Document], T]) -> T:
        """What a function makes of this document, made once: for what several rules look at."""
        views: dict[Callable[[Document], T], T] = self.__dict__.setdefault("_views", {})
        if make not in views:
            views[make] = make(self)
        return views[make]

    def field_text(self, name: str) -> str:
        """The text that a finding in that field is about; the items of a list stand on lines of their own."""
        value = self.text if name == "text" else self.meta.get(name) or ""
        return "\n".join(map(str, value)) if isinstance(value, list | tuple) else str(value)

    def __getstate__(self) -> dict[str, object]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}


class Excerpt(NamedTuple):
    """A place with its surroundings in the line, each part cut to 80 characters."""

    before: str
    match: str
    after: str


class Finding(NamedTuple):
    """A place where a rule fired: what reports speak of.

    ``start`` and ``end`` are None for a finding about a whole document; ``line`` and ``column`` are 1 then. Lines and
    columns are 1-based. ``fix`` is the text that should stand there, "" for a deletion, None where there is none.
    """

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    record: str
    field: str
    start: int | None
    end: int | None
    line: int
    column: int
    excerpt: Excerpt
    fix: str | None
    safety: Safety
    moved_to: str | None
    variant: str
    confidence: float
    fingerprint: str
    row: int | None = None
    """Line of its file, where the record is a row of a table."""
    file_line: int | None = None
    """Line of its file, where its text stands there as it is: below front matter another than ``line``."""
    baseline: Standing = Standing.NEW
    suppressed_by: str | None = None
    """The reason of the suppression that exempts it; None where it is not exempt."""

    @property
    def counts(self) -> bool:
        """Whether it counts against a run: it is new, and nothing exempts it."""
        return self.baseline is Standing.NEW and self.suppressed_by is None


class Edit(NamedTuple):
    """One replacement that was carried out: in the text of its pass, ``before`` at ``start`` became ``after``."""

    start: int
    end: int
    before: str
    after: str
    code: str
    variant: str = ""
    safety: Safety = Safety.SAFE
    moved: Fields = ()
    number: int = 1
    """The pass that carried it out, from 1; 0 for bytes that were read as what they are."""
    original: tuple[int, int] = (0, 0)
    """The span of the original text that it covers."""


@dataclass(frozen=True, slots=True)
class Record:
    """One article as it goes out, with all that was done to it.

    ``edits`` replays: applying each pass's edits in turn to the document's text gives ``text``. ``findings`` are those
    still open, with spans in the original.
    """

    id: str
    text: str
    source: str | None
    created: str | None
    added: str | None
    metadata: dict[str, Json]
    edits: tuple[Edit, ...] = ()
    findings: tuple[Finding, ...] = ()
    proofs: Mapping[str, int] = field(default_factory=dict)
    """What was proved of the edits, by law, with the number of edits or values that it was proved for."""


class Place(NamedTuple):
    """Where a reader looks for a span: its line and column, 1-based, and what stands there."""

    line: int
    column: int
    excerpt: Excerpt


def place(text: str, start: int, end: int, starts: Sequence[int] = ()) -> Place:
    r"""Where the damage of a span stands: line ends at its edges, which go with a removed line, are passed over.

    ``starts``: offsets of the lines, where they are known, so that the lines are not counted anew for each finding.

    >>> place("One.\n1 comment", 4, 14)
    Place(line=2, column=1, excerpt=Excerpt(before='', match='1 comment', after=''))
    """
    match = text[start:end]
    if "\n" in match and match.strip():
        start, end = end - len(match.lstrip("\n")), start + len(match.rstrip("\n"))
        match = text[start:end]
    line = bisect_right(starts, start) if starts else text.count("\n", 0, start) + 1
    line_start = starts[line - 1] if starts else text.rfind("\n", 0, start) + 1
    before = text[max(line_start, start - EXCERPT) : start]
    after = text[end : end + EXCERPT].partition("\n")[0]
    cut = match if len(match) <= EXCERPT else match[: EXCERPT - 1] + "…"
    return Place(line, start - line_start + 1, Excerpt(before, cut, after))


def fingerprint(code: str, record: str, name: str, match: str) -> str:
    """Thirty-two hex digits that stay the same while the damage does: no line numbers, no times.

    Each part is led by its length, so that no two lists of parts look alike.
    """
    from hashlib import sha256  # noqa: PLC0415 - clean text has no findings

    said = f"{len(code)}:{code}{len(record)}:{record}{len(name)}:{name}{len(match)}:{match}"
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
