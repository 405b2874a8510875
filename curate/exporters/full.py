"""Findings as a person reads them: what is wrong, where, the line with the damage marked, and what would mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TextIO

from curate.exporters import places
from curate.exporters.style import (
    PLAIN,
    Pieces,
    Style,
    calm,
    columns,
    context,
    first,
    head,
    is_narrow,
    last,
    tail,
    visible,
)
from curate.model import EXCERPT, Finding, Safety
from curate.tuples import NamedTuple

FIX = 60
"""Columns of a replacement that are shown."""

WORDS = {" ": "a space", "\n": "a line break", "\n\n": "a blank line", "\t": "a tab"}
"""Replacements that would not be seen between quotes."""


class Marked(NamedTuple):
    """A source line as it is shown."""

    before: str
    match: str
    after: str


def _ticked(text: str) -> str:
    return f"`{head(visible(text), FIX)}`"


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write findings, each as a block with a blank line behind it."""
    out.writelines(_block(found, style) for found in findings)


def _block(found: Finding, style: Style) -> str:
    number = str(places.line(found))
    severity = style.paint(found.severity, found.severity)
    where = calm(places.concise(found)[:-1] + places.beside(found))
    said = (
        f"{style.paint('code', found.code)} {style.mark(found)}{severity}: {calm(found.message)}\n"
        f"{' ' * len(number)}{style.paint('gutter', '-->')} {where}\n"
    )
    if found.start is not None:
        said += _source(found, style, number)
    help_line = advice(found)
    if help_line:
        said += f"{style.paint('help', 'help')}: {help_line}\n"
    if found.safety is Safety.UNSAFE:
        said += f"{style.paint('note', 'note')}: This is an unsafe fix and may lose words or meaning\n"
    return f"{said}\n"


def _source(found: Finding, style: Style, number: str) -> str:
    """The line with the damage, and a line of carets below it."""
    gutter = " " * len(number)
    before, match, after = line = marked(found, style.width - len(gutter) - 3)
    size = len if is_narrow("".join(line)) else columns
    bar = style.paint("gutter", "|")
    carets = style.paint("caret", "^" * max(1, size(match)))
    return (
        f"{gutter} {bar}\n"
        f"{style.paint('gutter', number)} {bar} {before}{match}{after}\n"
        f"{gutter} {bar} {' ' * size(before)}{carets}\n"
        f"{gutter} {bar}\n"
    )


def marked(found: Finding, width: int) -> Marked:
    """The line of a finding, cut around the damage so that it fits into so many columns."""
    before, damage, after = found.excerpt
    if found.column - 1 > len(before):
        before = f"…{before}"
    if damage.endswith("\n"):
        after = ""  # behind a line end stands the next line, which is not this one's
    elif len(after) >= EXCERPT:
        after = f"{after}…"
    whole = f"{before}{damage}{after}"
    if whole.isprintable() and is_narrow(whole):
        return _around(before, damage, after, width)
    return _around_wide(context(before), visible(damage), context(after), width)


def _around(before: str, damage: str, after: str, width: int) -> Marked:
    """As `_around_wide`, of characters that take one column each, which most lines consist of."""
    match = first(damage, max(width - 2, 1))
    room = max(width - len(match), 2)
    shown = last(before, max(room // 2, room - len(after)))
    return Marked(shown, match, first(after, room - len(shown)))


def _around_wide(before: Pieces, damage: Pieces, after: Pieces, width: int) -> Marked:
    match = head(damage, max(width - 2, 1))
    room = max(width - columns(match), 2)
    shown = tail(before, max(room // 2, room - columns("".join(after))))
    return Marked(shown, match, head(after, room - columns(shown)))


def advice(found: Finding, quote: Callable[[str], str] = _ticked) -> str:
    """What would mend a finding, in words, with texts quoted; "" where nothing does."""
    if found.fix is None:
        return ""
    if found.moved_to:
        return f"Move to {found.moved_to.replace(',', ', ')}"
    if found.start is None:
        return "Replace the whole text"
    quoted = _named(found.fix, quote)
    if not found.excerpt.match:
        return f"Insert {quoted}"
    return f"Replace with {quoted}" if found.fix else f"Remove {_named(found.excerpt.match, quote)}"


def _named(text: str, quote: Callable[[str], str]) -> str:
    if text in WORDS:
        return WORDS[text]
    return quote(text) if text.strip(" ") else f"{len(text)} spaces"
