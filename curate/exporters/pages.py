"""What all HTML pages share: templates that escape every text, and how numbers stand in them."""

from __future__ import annotations

import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from curate.exporters.marks import UNRULY, cut
from curate.regex import regex

LISTED = 300
"""Code points of a path, a message or a reason in a list of many."""

CONTROL = regex(f"[{UNRULY}]")


def environment() -> Environment:
    """The templates, with autoescape and the filters ``number``, ``share``, ``tied``, ``coded`` and ``short``."""
    pages = Environment(
        loader=PackageLoader("curate", "exporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    pages.filters |= {"number": _number, "share": _share, "tied": _tied, "coded": _coded, "short": _short}
    return pages


def _visible(value: object) -> object:
    """Controls in any text as signs: HTML has no place for them, and marks of direction would turn the page around."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return CONTROL.sub(_number_of, value)


def _number_of(char: re.Match[str]) -> str:
    return f"U+{ord(char.group()):04X}"


def _number(value: int) -> str:
    return f"{value:,}"


def _tied(text: str) -> str:
    """A sentence whose numbers never stand at the end of a line."""
    return re.sub(r"(?<=\d) (?=\w)", "\N{NO-BREAK SPACE}", text)


def _short(text: str) -> str:
    """A text that may be of any length, cut to what a list has room for."""
    return cut(text, LISTED)


def _coded(text: str) -> Markup:
    """A sentence, cut as `_short` does, in which what stands between backticks is code."""
    text = _short(text)
    parts = text.split("`") if text.count("`") % 2 == 0 else [text]
    said = [CONTROL.sub(_number_of, part) for part in parts]
    return Markup().join(Markup("<code>{}</code>").format(one) if at % 2 else one for at, one in enumerate(said))


def _share(part: int, whole: int) -> str:
    """A share in per cent, with a decimal where it would be rounded to nothing.

    >>> _share(1, 3), _share(1, 500), _share(0, 5), _share(0, 0)
    ('33%', '0.2%', '0%', '–')
    """
    if not whole:
        return "–"
    percent = 100 * part / whole
    if 0 < percent < 1 or 99 < percent < 100:
        return f"{max(0.1, min(99.9, percent)):.1f}%"
    return f"{percent:.0f}%"
