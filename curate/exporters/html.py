"""A run as one HTML file that needs no network and no script, and shows every text as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from jinja2 import Environment
from markupsafe import Markup

from curate.exporters import commands, places, verdict
from curate.exporters.digest import SUPPRESSED, Digest, Kind, Most, digest
from curate.exporters.marks import Char, cut, damaged, sound
from curate.exporters.pages import environment
from curate.model import Finding, Safety, Severity, Standing
from curate.run import Run
from curate.tuples import NamedTuple

SIZE = 1_900_000
"""Bytes that a page takes, unless the findings of its worst rule alone take more; below 2 MB even then."""

LINKED = 60
"""Bytes of the link to a rule's findings, which is there where they are shown."""

MOST = Most(files=12, each=6)

ROWS = 100
"""Rows of each list of files, notes and limits."""

OPEN = 3
"""Rules whose findings are unfolded."""

WIDTH = 48
"""Code points of a line on each side of damage."""

QUOTED = 160
"""Code points of the damage itself, and of what would stand there."""

NAMES: Mapping[str, str] = {
    Standing.NEW: "new", Standing.ABSENT: "fixed", Standing.MOVED: "moved", Standing.UNCHANGED: "unchanged",
    SUPPRESSED: "suppressed",
}  # fmt: skip
ALONE: Mapping[str, str] = {**NAMES, Standing.NEW: "found", Standing.UNCHANGED: "in the baseline"}
"""The same where a run is compared with no base."""

Chars = tuple[Char, ...]


class Spot(NamedTuple):
    """One finding, ready to be shown."""

    where: str
    before: Chars
    match: Chars
    after: Chars
    message: str
    """"" where it is the rule's."""
    proposed: Chars | None
    """None where nobody knows what would be right."""
    moved_to: str
    unsafe: bool


class Standings(NamedTuple):
    """How many findings stand so."""

    name: str
    by: Sequence[int]
    """By severity, the worst first."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the page, below 2 MB whatever the corpus holds."""
    found = digest(findings, run, MOST)
    pages = environment()
    room = SIZE - _size(_page(pages, found, run, []))
    out.write(_page(pages, found, run, _kinds(pages, found, run, room)))


def _page(pages: Environment, found: Digest, run: Run, kinds: Sequence[Markup]) -> str:
    page = pages.get_template("run.html.jinja").render(
        run=run,
        found=found,
        title=verdict.verdict(found, run),
        limits=verdict.lines(run),
        standings=_standings(found, run),
        accept_all=commands.ACCEPT_ALL if commands.accepts_all(found, run) else "",
        severities=[str(severity) for severity in Severity],
        kinds=kinds,
        shown=len(kinds),
        fixed=Counter((one.code, one.name) for one in run.fixed).most_common(ROWS),
        rows=ROWS,
    )
    return f"{page}\n"


def _kinds(pages: Environment, found: Digest, run: Run, room: int) -> list[Markup]:
    """What each rule found, the worst first, as many as there is room for; the worst one in any case."""
    page = pages.get_template("run_kind.html.jinja")
    kinds: list[Markup] = []
    for number, kind in enumerate(found.kinds):
        places = [(place, [_spot(one, kind) for one in place.shown]) for place in kind.places]
        said = page.render(kind=kind, places=places, commands=commands.of_kind(kind, run), unfolded=number < OPEN)
        room -= _size(said) + LINKED
        if kinds and room < 0:
            break
        kinds.append(Markup(said))  # noqa: S704 - a template with autoescape made it
    return kinds


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _spot(found: Finding, kind: Kind) -> Spot:
    before, match, after = found.excerpt
    placed = found.start is not None
    return Spot(
        where=_where(found),
        before=sound(before[-WIDTH:]),
        match=damaged(cut(match, QUOTED)) or (Char("‸", "here"),) if placed else (),
        after=sound(after[:WIDTH]),
        message=found.message if found.message != kind.message else "",
        proposed=None if found.fix is None else damaged(cut(found.fix, QUOTED)),
        moved_to=found.moved_to or "",
        unsafe=found.safety is Safety.UNSAFE,
    )


def _where(found: Finding) -> str:
    """Line and column; of a table the row and the record; a field by its name."""
    said = [] if found.row is None else [f"row {found.row}"]
    said += [found.record] if said and found.record else []
    if found.field != "text":
        said.append(found.field)
    elif found.start is not None:
        said.append(f"{places.line(found)}:{found.column}")
    return ", ".join(said) or "whole text"


def _standings(found: Digest, run: Run) -> list[Standings]:
    """The rows of the table of findings."""
    names = NAMES if run.sides else ALONE
    always = set(NAMES) - {SUPPRESSED} if run.sides else {Standing.NEW}
    return [
        Standings(name, [found.counts[standing][severity] for severity in Severity])
        for standing, name in names.items()
        if found.counts[standing] or standing in always
    ]
