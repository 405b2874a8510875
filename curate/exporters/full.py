"""Findings as a person reads them: what is wrong, where, the line with the damage marked, and what would mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TextIO

from curate.exporters import places
from curate.exporters.style import PLAIN, Style, calm, columns, context, head, tail, visible
from curate.model import EXCERPT, Finding, Safety

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
    out.writelines("\n".join([*_block(found, style), "", ""]) for found in findings)


def _block(found: Finding, style: Style) -> Iterator[str]:
    gutter = " " * len(str(places.line(found)))
    severity = style.paint(found.severity, found.severity)
    yield f"{style.paint('code', found.code)} {style.mark(found)}{severity}: {calm(found.message)}"
    where = calm(places.concise(found)[:-1] + places.beside(found))
    yield f"{gutter}{style.paint('gutter', '-->')} {where}"
    if found.start is not None:
        yield from _source(found, style, gutter)
    help_line = advice(found)
    if help_line:
        yield f"{style.paint('help', 'help')}: {help_line}"
    if found.safety is Safety.UNSAFE:
        yield f"{style.paint('note', 'note')}: This is an unsafe fix and may lose words or meaning"


def _source(found: Finding, style: Style, gutter: str) -> Iterator[str]:
    """The line with the damage, and a line of carets below it."""
    line = marked(found, style.width - len(gutter) - 3)
    bar = style.paint("gutter", "|")
    carets = "^" * max(1, columns(line.match))
    yield f"{gutter} {bar}"
    yield f"{style.paint('gutter', str(places.line(found)))} {bar} {''.join(line)}"
    yield f"{gutter} {bar} {' ' * columns(line.before)}{style.paint('caret', carets)}"
    yield f"{gutter} {bar}"


def marked(found: Finding, width: int) -> Marked:
    """The line of a finding, cut around the damage so that it fits into so many columns."""
    excerpt = found.excerpt
    # Behind a line end stands the next line, which is not this one's.
    before, after = context(excerpt.before), context("" if excerpt.match.endswith("\n") else excerpt.after)
    if found.column - 1 > len(excerpt.before):
        before.insert(0, "…")
    if len(after) >= EXCERPT:
        after.append("…")
    match = head(visible(excerpt.match), max(width - 2, 1))
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
