"""Suppressions: places that are exempt from one rule, each with a reason. Values and matching; no files, no clock.

A suppression names a rule and a record, and may name the field and the matched text. A record is called by its id, or
by the path of its file without the ending, or by any end of that path between slashes: ``a``, ``news/a``,
``raw/news/a``; a row of a table also by its file and its number, ``news/table:7``. So it is the same record whatever
else is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING

from curate.model import EXCERPT, Document, Finding, Hit, fingerprint
from curate.regex import regex
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from datetime import date

MAGIC = regex(r"[*?\[]")
"""What makes a record a glob."""

ESCAPED = regex(r"\[([*?\[])\]")
"""A character of a glob that stands for itself."""

HEADER = regex(r"""^[ \t]*(?P<head>\[\[[ \t]*(?:suppress|"suppress"|'suppress')[ \t]*\]\])""", re.MULTILINE)
"""The line that an entry begins with."""

TRIGGER = r"\[\[[ \t]*[\"\']?suppress"
"""What every file with an entry holds, for the rules about it."""

JUDGED = "curate-suppressions"
"""Key of ``meta`` by which rules about the file learn the ``day``, and which entries are ``judged`` or ``unused``."""

BREAKS = ("", "\n", "\n\n")
"""Line breaks at the edges of a matched text, which reports do not show."""


class Suppression(NamedTuple):
    """One exemption."""

    rule: str
    """Code of the one rule."""
    record: str
    """Name of a record, or a glob of such names."""
    reason: str
    field: str | None = None
    """``text`` or a key of ``meta``; None for every field."""
    match: str | None = None
    """The exact matched text; None for whatever the rule finds there."""
    expires: date | None = None
    """The last day on which it counts."""
    by: str = ""
    number: int = 0
    """Its place in the file, from 1."""
    line: int = 1

    def is_expired(self, day: date) -> bool:
        """Whether it no longer counts on a day."""
        return self.expires is not None and day > self.expires

    @property
    def is_glob(self) -> bool:
        """Whether it may name several records."""
        return bool(MAGIC.search(ESCAPED.sub("", self.record)))

    @property
    def name(self) -> str:
        """The record that it names, where it is no glob."""
        return self.record if self.is_glob else ESCAPED.sub(r"\1", self.record)


@dataclass(frozen=True)
class Suppressions:
    """The suppressions of a file, in its order. Empty ones are false."""

    entries: tuple[Suppression, ...] = ()
    path: str = field(default="", compare=False)
    """The file, as shown to people."""
    text: str = field(default="", compare=False, repr=False)
    """What stands in it, for findings about it."""

    def __bool__(self) -> bool:
        return bool(self.entries)

    @cached_property
    def said(self) -> list[list[str | None]]:
        """What they exempt, without the words about it, in one order: equal exemptions say the same."""
        exempt = {(one.rule, one.record, one.field, one.match) for one in self.entries}
        return sorted(([*one] for one in exempt), key=repr)

    @cached_property
    def by_name(self) -> dict[str, tuple[Suppression, ...]]:
        """The entries of each record that is named."""
        found: dict[str, tuple[Suppression, ...]] = {}
        for one in self.entries:
            for name in {one.record, one.name}:
                found[name] = (*found.get(name, ()), one)
        return found

    @cached_property
    def globs(self) -> tuple[Suppression, ...]:
        """The entries that may name several records."""
        return tuple(one for one in self.entries if one.is_glob)

    def naming(self, record: str, path: str) -> tuple[Suppression, ...]:
        """The entries about a record, in their order; ``path`` is that of its file without the ending."""
        called = names(record, path)
        found = {one for name in called for one in self.by_name.get(name, ())}
        found |= {one for one in self.globs if any(fnmatchcase(name, one.record) for name in called)}
        return tuple(sorted(found, key=lambda one: one.number))

    def of_hit(self, code: str, doc: Document, hit: Hit) -> tuple[Suppression, ...]:
        """The entries that exempt a hit of a rule, expired ones among them."""
        found = doc.field_text(hit.field)[hit.start or 0 : hit.end or 0]
        named = self.naming(doc.id, doc.path)
        return _covering(named, code, hit.field, lambda match: bare(match) == bare(found))

    def of_finding(self, finding: Finding, path: str) -> tuple[Suppression, ...]:
        """The same for a finding; ``path`` is that of its file without the ending, with ``:row`` in a table."""
        named = self.naming(finding.record, path)
        return _covering(named, finding.code, finding.field, lambda match: _stands(match, finding, path))

    def __getstate__(self) -> dict[str, object]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}


NONE = Suppressions()


def names(record: str, path: str) -> tuple[str, ...]:
    """What a record may be called.

    >>> names("a1", "raw/news/a")
    ('a1', 'raw/news/a', 'news/a', 'a')
    """
    parts = path.split("/") if path else []
    return (record, *("/".join(parts[first:]) for first in range(len(parts))))


def escaped(record: str) -> str:
    """A name of a record as a suppression writes it, so that it is no glob.

    >>> escaped("a[1]*")
    'a[[]1][*]'
    """
    return MAGIC.sub(lambda found: f"[{found[0]}]", record)


def bare(match: str) -> str:
    r"""A matched text as reports show it: without the line breaks that go with a removed line.

    >>> bare("Advertisement\n"), bare("\n\n")
    ('Advertisement', '\n\n')
    """
    return match.strip("\n") if match.strip() else match


def _covering(
    named: tuple[Suppression, ...], code: str, name: str, same: Callable[[str], bool]
) -> tuple[Suppression, ...]:
    about = (one for one in named if one.rule == code and one.field in (None, name))
    return tuple(one for one in about if one.match is None or same(one.match))


def _stands(match: str, finding: Finding, path: str) -> bool:
    """Whether a text is the one that a finding matched, of which it shows 80 characters and knows the fingerprint."""
    match = bare(match)
    if len(match) <= EXCERPT:
        return match == finding.excerpt.match
    keys = dict.fromkeys((finding.record, path.rsplit("/", 1)[-1], path.rsplit("/", 1)[-1].rpartition(":")[0]))
    whole = (f"{before}{match}{after}" for before, after in product(BREAKS, BREAKS))
    said = (fingerprint(finding.code, key, finding.field, text) for text in whole for key in keys)
    return finding.fingerprint in said


class Span(NamedTuple):
    """Where an entry stands in the text of its file, half-open: from its header to its last value."""

    start: int
    end: int


def spans(text: str) -> tuple[Span, ...]:
    r"""Where the entries of a file stand, which is sound TOML.

    A header inside a string of several lines is none: what stands before it is no TOML then.

    >>> spans("# ours\n[[suppress]]\nrule = 'NUM001'\n\n")
    (Span(start=7, end=35),)
    """
    heads: list[int] = []
    begun = 0
    for found in HEADER.finditer(text):
        if _is_toml(text[begun : found.start()]):
            heads.append(found.start("head"))
            begun = found.start()
    limits = pairwise([*heads, len(text)])
    return tuple(Span(head, _end(text, head, limit)) for head, limit in limits)


class Entry(NamedTuple):
    """An entry of a file, as it stands there."""

    span: Span
    values: Mapping[str, object]


def entries(text: str) -> Iterator[Entry]:
    """The entries of a file that is sound TOML; none of one that is not."""
    import tomllib  # noqa: PLC0415 - most runs have no such file

    for span in spans(text) if _is_toml(text) else ():
        (values,) = tomllib.loads(text[span.start : span.end])["suppress"]
        yield Entry(span, values)


def _is_toml(text: str) -> bool:
    import tomllib  # noqa: PLC0415 - as above

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _end(text: str, start: int, limit: int) -> int:
    """Where an entry ends: comments and blank lines behind it belong to the next one, or to nobody."""
    lines = text[start:limit].split("\n")
    while lines and _is_idle(lines[-1]):
        lines.pop()
    return start + len("\n".join(lines).rstrip())


def _is_idle(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def locate(text: str) -> Iterator[tuple[Span, int]]:
    """The entries of a file's text with the line that each begins on, from 1."""
    line, seen = 1, 0
    for span in spans(text):
        line += text.count("\n", seen, span.start)
        seen = span.start
        yield span, line
