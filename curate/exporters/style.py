"""How findings look on a page: which are marked as fixable, in which colours, how wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from curate.model import Finding, Safety, Severity
from curate.regex import regex
from curate.tuples import NamedTuple

COLOURS: Mapping[str, str] = {
    "code": "1;31", "mark": "36", "path": "1", "gutter": "1;34", "caret": "1;31", "help": "1;36", "note": "1;33",
    Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36", "-": "31", "+": "32", "@": "36",
}  # fmt: skip
"""ANSI colours by what is painted."""

SHOWN = "\t\n"
"""Characters with a sign of their own."""

SIGNS = str.maketrans({"\t": "→", "\n": "⏎"})

BREAKS = ("Cc", "Cs", "Zl", "Zp")
"""Categories that disturb a terminal wherever they stand."""

TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of a line."""

DISTURBING = regex("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""All of those: a text without them is shown as it is."""

HIDDEN = (*BREAKS, "Cf", "Cn", "Co", "Zs")
"""Categories that nobody sees: what the damage itself may consist of."""

NARROW = regex(
    "[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b\u2190-\u2319]*"
)
"""Texts of which each character certainly takes one column: Latin, Greek and Cyrillic letters, punctuation, signs."""


def is_safe(finding: Finding) -> bool:
    """Whether a finding has a fix that is made by default."""
    return finding.safety is Safety.SAFE


class Style(NamedTuple):
    """How a page is written."""

    fixable: Callable[[Finding], bool] = is_safe
    """Whether the fix of a finding would be made, and is marked ``[*]``."""
    colour: bool = False
    width: int = 100
    """Columns that a source line may take."""

    def paint(self, what: str, text: str) -> str:
        """The text in the colour of what it is."""
        return f"\033[{COLOURS[what]}m{text}\033[0m" if self.colour and text else text

    def mark(self, finding: Finding) -> str:
        """``[*] `` before what can be fixed."""
        return f"{self.paint('mark', '[*]')} " if self.fixable(finding) else ""


PLAIN = Style()


Pieces = Sequence[str]
"""Characters and escapes, none of which is cut in two. A text without escapes is a sequence of its characters."""


def context(text: str) -> Pieces:
    r"""Text that stands beside damage, piece by piece: what would disturb a terminal is shown by its number.

    >>> "".join(context("a\x07b\u200cc"))
    'a<U+0007>b\u200cc'
    """
    if text.isprintable() or not DISTURBING.search(text):
        return text
    return [char if char.isprintable() else _shown(char, BREAKS) for char in text]


def visible(text: str) -> Pieces:
    r"""Text that is damaged, piece by piece, with everything in it that nobody would see shown by its number.

    >>> "".join(visible("a\u200b b\t\n"))
    'a<U+200B> b→⏎'
    """
    marks = "" if text.isascii() or unicodedata.is_normalized("NFC", text) else "Mn"
    if marks:
        return [_shown(char, (*HIDDEN, marks)) for char in text]
    return text if text.isprintable() else [char if char.isprintable() else _shown(char, HIDDEN) for char in text]


def calm(text: str) -> str:
    """Text for a terminal, with nothing in it that would disturb one."""
    return _joined(context(text))


def _joined(pieces: Pieces) -> str:
    return pieces if isinstance(pieces, str) else "".join(pieces)


def _shown(char: str, numbered: tuple[str, ...]) -> str:
    if char in SHOWN:
        return char.translate(SIGNS)
    if char != " " and (unicodedata.category(char) in numbered or char in TURNS):
        return f"<U+{ord(char):04X}>"
    return char


def columns(text: str) -> int:
    """Columns that a text takes in a terminal: two for wide characters, none for marks that join others.

    >>> columns("añ"), columns("港"), columns("n\u0303")
    (2, 2, 1)
    """
    return len(text) if is_narrow(text) else sum(map(_columns, text))


def is_narrow(text: str) -> bool:
    """Whether each character takes one column; False also where that would have to be looked up."""
    return text.isascii() or NARROW.fullmatch(text) is not None


@lru_cache(1 << 12)
def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def first(text: str, width: int) -> str:
    """The beginning of a text of narrow characters that fits into so many columns, with an ellipsis where it is cut."""
    return text if len(text) <= width or not text else text[: max(width - 1, 0)] + "…"


def last(text: str, width: int) -> str:
    """The end of such a text."""
    return text if len(text) <= width or not text else "…" + text[len(text) - max(width - 1, 0) :]


def head(pieces: Pieces, width: int) -> str:
    """The beginning of a text that fits into so many columns, with an ellipsis where pieces of it are left out.

    >>> head("harbour", 4), head("harbour", 7), head(["a", "<U+200B>"], 4)
    ('har…', 'harbour', 'a…')
    """
    whole = _joined(pieces)
    if len(whole) == len(pieces) and is_narrow(whole):
        return first(whole, width)
    return whole if columns(whole) <= width else _cut(pieces, width)


def _cut(pieces: Pieces, width: int) -> str:
    taken = used = 0
    for piece in pieces:
        used += columns(piece)
        if used > width:
            break
        taken += 1
    while taken and columns("".join(pieces[:taken])) >= width:
        taken -= 1
    return "".join(pieces[:taken]) + "…"


def tail(pieces: Pieces, width: int) -> str:
    """The end of a text that fits into so many columns.

    >>> tail("harbour", 4), tail(["<U+200B>", "a"], 4)
    ('…our', '…a')
    """
    whole = _joined(pieces)
    if len(whole) == len(pieces) and is_narrow(whole):
        return last(whole, width)
    if columns(whole) <= width:
        return whole
    return _cut([piece[::-1] for piece in reversed(pieces)], width)[::-1]
