"""Where a finding stands in its file, for readers that open it: lines and columns of the file, not of a text in it."""

from __future__ import annotations

import posixpath
from urllib.parse import quote

from curate.exporters import places
from curate.model import EXCERPT, Finding
from curate.run import Run
from curate.sources import format_of
from curate.tuples import NamedTuple


class Region(NamedTuple):
    """A stretch of a file. What nobody knows without reading the file again is None: it never guesses."""

    line: int
    column: int | None = None
    """From 1, in code points; None: the whole line."""
    end_line: int | None = None
    end_column: int | None = None
    """Just behind the last character; None: up to the end of the line."""
    offset: int | None = None
    """Code points before it in the file."""
    length: int | None = None


def region(found: Finding) -> Region:
    """The place of a finding in its file.

    A text that stands in its file as it is has lines and columns there. A row of JSON Lines is one line, in which
    escapes stand for characters: it is pointed at as a whole. Elsewhere, in a list or an object of JSON over many
    lines, only the file is known, and its first line stands for it.
    """
    if found.file_line is None:
        return Region(found.row if found.row is not None and _has_rows(found.path) else 1)
    if found.start is None or found.end is None:
        return Region(found.file_line)
    match = found.excerpt.match
    if len(match) == EXCERPT < found.end - found.start and match.endswith("…"):
        return Region(found.file_line, found.column)  # the excerpt was cut: where the match ends it does not say
    breaks = match.count("\n")
    end = len(match) - match.rfind("\n") if breaks else found.column + len(match)
    spot = Region(places.line(found), found.column, found.file_line + breaks, end)
    above = found.file_line != found.line  # front matter, of which nobody counted the characters
    return spot if above or not exact(found) else spot._replace(offset=found.start, length=len(match))


def exact(found: Finding) -> bool:
    """Whether the excerpt is all that a finding is about, without line ends that go with it."""
    return found.start is not None and found.end is not None and len(found.excerpt.match) == found.end - found.start


def path(found: Finding, run: Run) -> str:
    """The path of a finding's file from the repository's top, absolute outside of it; "" for standard input."""
    return "" if found.path in ("", "-") else from_top(found.path, run)


def from_top(file: str, run: Run) -> str:
    """A path of a run from the repository's top, absolute outside of it."""
    name = posixpath.normpath(posixpath.join(run.root, file))
    above = run.top.rstrip("/") + "/"
    return name.removeprefix(above) if run.top else name


def uri(name: str) -> str:
    """A path as a URI reference; bytes of its name that are no UTF-8 are there as they are.

    >>> uri("raw/50 %/für.txt"), uri("/srv/a.txt")
    ('raw/50%20%25/f%C3%BCr.txt', 'file:///srv/a.txt')
    """
    try:
        said = quote(name, errors="surrogateescape")
    except UnicodeEncodeError:  # a name that no file can have
        said = quote(name, errors="replace")
    return f"file://{said}" if said.startswith("/") else said


def _has_rows(name: str) -> bool:
    """Whether the rows of a file are its lines; what has no ending that is known was named, or came by a pipe."""
    known = format_of(name)
    return known is None or known[0] == "jsonl"
