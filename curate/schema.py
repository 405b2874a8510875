"""The one definition of what comes in, what goes out, and what a table of findings holds: name, kind, bounds, meaning.

::

    RAW        one article as it may come in: its id and text, and the keys of ``meta`` that something is done with
    RECORD     one article as ``clean`` writes it; its ``metadata`` is a group of columns, and so is ``metadata.curate``
    FRAME      the same as a flat table: the columns of groups stand in it under their own names
    FINDINGS   one line a record, without its text: who it is, and how many findings of each rule it holds

Checks, models, suites, features and pages of other libraries are made from these (`curate.definitions`); rules and
cleaning go by them too. A table says what is right, which is not what it takes to be read: what comes in otherwise is
a finding (META011), never a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from curate.model import Json
from curate.tuples import NamedTuple


class Kind(Enum):
    """What a field holds."""

    TEXT = "text"
    COUNT = "whole number"
    LIST = "list"
    MAP = "values by name"
    """An object whose keys nobody can know beforehand."""
    GROUP = "group"
    """An object whose keys are columns."""


class Column(NamedTuple):
    """One field. What is said of values is said of each item where the field is a list or a map."""

    name: str
    kind: Kind
    meaning: str
    nullable: bool = False
    """Whether null may stand for "unknown"; a list or a map is empty then."""
    required: bool = True
    """Whether the field has to be there."""
    least: int | None = None
    """The smallest number; the fewest code points of a text."""
    most: int | None = None
    """The largest number; the most code points of a text."""
    allowed: tuple[str, ...] = ()
    """All values that there are; empty where any will do."""
    pattern: str = ""
    """What a whole value looks like, from ``^`` to ``$``, in the syntax that Python, JavaScript and Rust share."""
    item: Kind = Kind.TEXT
    """What a list or a map is made of."""
    single: bool = False
    """Whether one text may stand for a list of one."""
    columns: tuple[Column, ...] = ()
    """Of a group, in their order."""

    def allows(self, value: Json) -> bool:
        """Whether a value is one of this column; of a list or a map: whether an item is.

        >>> BY_NAME["date"].allows("2024-11-03"), BY_NAME["date"].allows("tomorrow"), BY_NAME["counters"].allows(-1)
        (True, False, False)
        """
        if (self.item if self.kind in (Kind.LIST, Kind.MAP) else self.kind) is Kind.COUNT:
            return isinstance(value, int) and not isinstance(value, bool) and self._bounds(value)
        if not isinstance(value, str) or (self.allowed and value not in self.allowed):
            return False
        return self._bounds(len(value)) and (not self.pattern or re.fullmatch(self.pattern, value) is not None)

    def _bounds(self, size: int) -> bool:
        return (self.least is None or size >= self.least) and (self.most is None or size <= self.most)


class Table(NamedTuple):
    """Columns in their order. Fields that are not among them travel along."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    """Columns that together name one line, and no other; none where nothing has to."""

    @property
    def names(self) -> tuple[str, ...]:
        """Of all columns, in their order."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """The column of that name; a `KeyError` where there is none."""
        return {column.name: column for column in self.columns}[name]


DAY = "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"
"""A year, a month or a day as ISO 8601 writes it. Its groups catch nothing: pandas warns of those that do."""

LANG = "^[a-z]{2,3}$"
"""A language as ISO 639 writes it: two letters, three where there are no two."""

CODE = "^[A-Z]{2,4}[0-9]{3}$"
"""The code of a rule."""

SHA256 = "^[0-9a-f]{64}$"


def _text(name: str, meaning: str, *, pattern: str = "", allowed: tuple[str, ...] = ()) -> Column:
    return Column(name, Kind.TEXT, meaning, nullable=True, pattern=pattern, allowed=allowed)


COLUMNS = (
    _text("title", "the headline"),
    Column("authors", Kind.LIST, "who wrote it, names without a label", single=True),
    Column("contributors", Kind.LIST, "who contributed reporting", single=True),
    Column("editors", Kind.LIST, "who edited it", single=True),
    _text("date", "day of publication; unknown while it is ambiguous", pattern=DAY),
    _text(
        "date_source",
        "where the date was found",
        allowed=("field", "header", "dateline", "footer", "filename", "url", "inferred"),
    ),
    _text("date_confidence", "how sure the date is", allowed=("exact", "inferred", "ambiguous")),
    _text("modified", "day of the last change", pattern=DAY),
    _text("place", "where the report was filed from"),
    _text("agency", "the news agency of the dateline"),
    _text("section", "the publisher's section"),
    Column("tags", Kind.LIST, "keywords"),
    _text("lang", "language of the text, ISO 639-1", pattern=LANG),
    _text("source_name", "whom the article names as its source"),
    _text("source_url", "the address that the article names as its source"),
    _text("rights", "copyright and reuse notice"),
    Column("captions", Kind.LIST, "captions and credits of pictures"),
    Column("notes", Kind.LIST, "desk notes, corrections, times of day, reading times"),
    Column("headings", Kind.LIST, "headings inside the text, which also stand there"),
    Column("counters", Kind.MAP, "numbers of comments, shares, …", item=Kind.COUNT, least=0),
    Column("date_candidates", Kind.LIST, "possible dates while none is decided", pattern=DAY),
)
"""All fields of ``metadata`` but ``curate``, in their order. ``single`` says what may come in: records have lists."""

BY_NAME: Mapping[str, Column] = {column.name: column for column in COLUMNS}

PROVENANCE = (
    Column("status", Kind.TEXT, "kept, or kept and worth a look by a person", allowed=("kept", "review")),
    _text("raw_path", "path of its file, relative to the folder that was read"),
    Column("raw_sha256", Kind.TEXT, "SHA-256 of its bytes", pattern=SHA256),
    Column("plan", Kind.TEXT, "digest of the plan: which rules ran, with which options"),
    Column("open", Kind.LIST, "codes of the findings that are still open", pattern=CODE),
    Column("reason", Kind.TEXT, "why a person should look at it", nullable=True, required=False),
)
"""The group ``metadata.curate``: where a record comes from, and how it stands."""


def _incoming(column: Column) -> Column:
    """The column as it may come in: known or not, in whatever form the publisher writes it."""
    return Column(column.name, column.kind, column.meaning, True, False, item=column.item, single=column.single)


RAW = Table(
    "raw",
    "one article as it comes in",
    (
        Column("id", Kind.TEXT, "the article's own name; where there is none, its file's stem", True, False),
        Column("text", Kind.TEXT, "the article: its body, and whatever stands around it", least=1),
        Column("source", Kind.TEXT, "the publisher or site", True, False),
        Column("url", Kind.TEXT, "the article's address", True, False),
        Column("collected", Kind.TEXT, "day of the crawl, ISO 8601: what is later is a future date", True, False),
        Column("filename", Kind.TEXT, "the file's name, which may hold a date", True, False),
        Column(
            "date_order",
            Kind.TEXT,
            "what 3/4/2024 means: day first or month first",
            True,
            False,
            None,
            None,
            ("DMY", "MDY"),
        ),
        Column("created", Kind.TEXT, "day of publication, where date is not given", True, False),
        Column("added", Kind.TEXT, "day on which it was added to the corpus", True, False),
        *map(_incoming, COLUMNS),
        Column("metadata", Kind.GROUP, "all of these again: a record comes in as it went out", True, False),
    ),
)
"""What may come in. Nothing but a text is needed; null and empty fields say nothing."""

RECORD = Table(
    "record",
    "one article as clean writes it",
    (
        Column("id", Kind.TEXT, "the article's own name, else its file's stem, else its path", least=1),
        Column("text", Kind.TEXT, "the body alone: paragraphs joined by one line feed", least=1),
        _text("source", "the publisher or site"),
        _text("created", "day of publication, as metadata.date", pattern=DAY),
        _text("added", "day on which it was added to the corpus", pattern=DAY),
        Column(
            "metadata",
            Kind.GROUP,
            "what is known about it",
            columns=(
                *(column._replace(single=False) for column in COLUMNS),
                Column("curate", Kind.GROUP, "where it comes from, and how it stands", columns=PROVENANCE),
            ),
        ),
    ),
    key=("raw_path", "id"),
)
"""What ``articles.jsonl`` holds: Dolma's layout."""


def _leaves(columns: Iterable[Column]) -> Iterator[Column]:
    for column in columns:
        if column.kind is Kind.GROUP:
            yield from _leaves(column.columns)
        else:
            yield column


FRAME = RECORD._replace(
    name="frame", meaning="one article as a line of a flat table", columns=(*_leaves(RECORD.columns),)
)
"""Records as data frames hold them: ``title`` for ``metadata.title``, ``status`` for ``metadata.curate.status``."""


def _count(name: str, meaning: str) -> Column:
    return Column(name, Kind.COUNT, meaning, least=0)


FINDINGS = Table(
    "findings",
    "one article without its text, and how many findings it holds",
    (
        Column("id", Kind.TEXT, "the article's name", least=1),
        _text("path", "path of its file"),
        _text("source", "the publisher or site"),
        _text("title", "the headline"),
        _text("authors", "who wrote it: names joined by a semicolon"),
        _text("date", "day of publication, as it is given"),
        _text("lang", "language code, as it is given"),
        _count("chars", "length of the text in code points"),
        _count("findings", "all findings"),
        _count("errors", "findings that are errors"),
        _count("warnings", "findings that are warnings"),
    ),
    key=("path", "id"),
)
"""What stands in every findings frame, before the columns of the rules."""


def findings_table(rules: Mapping[str, str]) -> Table:
    """The findings frame with a column for each rule that ran: its code, and how many findings it has in a record.

    Args:
        rules: Codes with what each rule finds, in the order of the columns.

    >>> findings_table({"NUM001": "a number is split"}).columns[-1]._asdict()["meaning"]
    'findings of NUM001: a number is split'
    """
    counts = (_count(code, f"findings of {code}: {finds}") for code, finds in rules.items())
    return FINDINGS._replace(columns=(*FINDINGS.columns, *counts))
